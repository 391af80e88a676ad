/** Claims as data holds them: each with what was found and what the reader said, those that the reader dismissed too. */
import type { Claim } from '@/engine/claim';
import type { ExportedArticle } from './exported-article';
import { type LocatedClaim, locatedClaims, placeOf } from './located-claims';

/** How a claim came to be what it is. */
export const STATUSES = ['found', 'corrected', 'dismissed', 'added'] as const;
export type Status = (typeof STATUSES)[number];

export interface CodedClaim extends LocatedClaim {
  readonly status: Status;
  /** What was found; null for a claim that the reader has added. */
  readonly found: Claim | null;
}

/** The article's claims in their order, and in their places those that the reader calls none. Works in turns. */
export async function codedClaims(exported: ExportedArticle): Promise<CodedClaim[]> {
  const { claims, reader } = exported;
  const dismissed = new Set(reader?.dismissed);
  const all = dismissed.size > 0 ? inOrder([...claims, ...dismissed]) : claims;
  return (await locatedClaims({ ...exported, claims: all })).map((located) => {
    const { claim } = located;
    const found = reader?.found.get(claim.id);
    if (dismissed.has(claim)) return { ...located, status: 'dismissed', found: claim };
    if (reader?.added.has(claim.id)) return { ...located, status: 'added', found: null };
    return { ...located, status: found ? 'corrected' : 'found', found: found ?? claim };
  });
}

function inOrder(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) => placeOf(a)[0] - placeOf(b)[0]);
}

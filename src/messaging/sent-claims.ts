/** Claims as messages carry them: what a source is called stands on the first of its claims alone. */
import type { Alias, Claim } from '@/engine/claim';

/** `aliases` is null where an earlier claim of the same message and source has them. */
export type SentClaim = Omit<Claim, 'aliases'> & { readonly aliases: readonly Alias[] | null };

/** @param claims as found: those of a source have the same aliases. */
export function sentClaims(claims: readonly Claim[]): SentClaim[] {
  const told = new Set<string>();
  return claims.map((claim) => {
    if (told.has(claim.sourceId)) return { ...claim, aliases: null };
    told.add(claim.sourceId);
    return claim;
  });
}

/** The claims that `sentClaims` was given. */
export function receivedClaims(sent: readonly SentClaim[]): Claim[] {
  const known = new Map<string, readonly Alias[]>();
  return sent.map((claim) => {
    const aliases = claim.aliases ?? known.get(claim.sourceId) ?? [];
    known.set(claim.sourceId, aliases);
    return { ...claim, aliases };
  });
}

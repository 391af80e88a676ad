/** The anonymity ledger: each promise not to name a source, with what the article says about it. */
import type { Claim, Label, ReasonClass } from '@/engine/claim';
import { type Disclosed, disclosedBy } from './description';
import { isUnsure } from './profile';
import { type Source, sourcesOf } from './sources';

export interface Grant {
  readonly sourceId: string;
  readonly who: string | null;
  readonly label: Label;
  /** The claim where the promise is stated, to jump to. */
  readonly claimId: string;
  /** The exact words of the promise and of its reason; null where the text gives no reason. */
  readonly words: string;
  readonly reason: string | null;
  readonly reasonClass: ReasonClass;
  /** True for reasons that newsrooms use as a formula, and that say little about what the source risks. */
  readonly formula: boolean;
  /** What the text discloses about the source all the same: null where it does not. */
  readonly disclosed: Disclosed & {
    /** How many people or bodies, when the text gives the number. */
    readonly number: number | null;
    /** The words on how the source knows ("familiar with the talks"). */
    readonly basis: string | null;
  };
  /** How many claims rest on the promise. */
  readonly claims: number;
}

/** Corbett's "formulas": they tell a reader how the newsroom's rules work and not why this source needs them. */
const FORMULAS: ReadonlySet<ReasonClass> = new Set<ReasonClass>(['not-authorized', 'ground-rules', 'candour']);

/** The grants of an article in order of appearance, one for each source. `text` is what the claims' offsets refer to. */
export function ledgerOf(claims: readonly Claim[], text: string): Grant[] {
  const sure = claims.filter((claim) => !isUnsure(claim));
  const promised = new Set(sure.filter(({ anonymity }) => anonymity).map(({ sourceId }) => sourceId));
  return sourcesOf(sure.filter(({ sourceId }) => promised.has(sourceId))).flatMap(
    (source) => grantOf(source, text) ?? [],
  );
}

function grantOf(source: Source, text: string): Grant | null {
  const promised = source.claims.filter(({ anonymity }) => anonymity);
  const stated = promised.find(({ anonymity }) => !anonymity?.inherited) ?? promised[0];
  if (!stated?.anonymity) return null;
  const { grant, reason, reasonClass } = stated.anonymity;
  const basis = source.claims.find((claim) => claim.basis)?.basis;
  return {
    sourceId: source.id,
    who: source.who,
    label: source.label,
    claimId: stated.id,
    words: text.slice(...grant),
    reason: reason && text.slice(...reason),
    reasonClass,
    formula: FORMULAS.has(reasonClass),
    disclosed: {
      ...disclosedBy(source.label === 'partial' ? '' : (source.who ?? '')),
      number: source.size,
      basis: basis ? text.slice(...basis) : null,
    },
    claims: promised.length,
  };
}

/**
 * The ids of claims that rest on one unnamed person: the text gives one source for the claim, says that it is a single
 * one, and does not name it. A claim whose words another source shares ("said A and B") does not count.
 */
export function singleUnnamed(claims: readonly Claim[]): Set<string> {
  const sure = claims.filter((claim) => !isUnsure(claim));
  const single = new Set(sure.filter(({ count }) => count?.exact && count.least === 1).map(({ sourceId }) => sourceId));
  const alone = sourcesOf(sure.filter(({ sourceId }) => single.has(sourceId))).filter(
    ({ group, size }) => group === 'unnamed' && size === 1,
  );
  const resting = alone
    .flatMap((source) => source.claims)
    .filter((claim) => !sure.some((other) => shares(claim, other)));
  return new Set(resting.map(({ id }) => id));
}

function shares(claim: Claim, other: Claim): boolean {
  if (other.sourceId === claim.sourceId || other.parent === claim.id || claim.parent === other.id) return false;
  return claim.content.some(([start, end]) => other.content.some((span) => span[0] < end && start < span[1]));
}

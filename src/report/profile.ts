/** Claims → the numbers that an article is described by. It counts what the text says; it never scores. */
import {
  type Claim,
  GROUP_OF,
  GROUPS,
  type Group,
  LABEL_TABLE,
  LABELS,
  type Label,
  SOURCE_LABELS,
  type SourceLabel,
  UNSURE_BELOW,
} from '@/engine/claim';
import { sourcesOf } from './sources';

export interface Profile {
  /** All claims that are sure enough to count. A question that was not answered is none. */
  readonly claims: number;
  /** Claims by group: they add up to `claims`. */
  readonly byGroup: Readonly<Record<Group, number>>;
  /** Those of the claims for which the article gives no source. */
  readonly claimsWithoutSource: number;
  /** About how many sources stand behind the others. */
  readonly sources: number;
  /** Sources by how well they are identified. */
  readonly sourcesBy: Readonly<Record<Label, number>>;
  /** Those of the sources anonymous by agreement for which the text gives a reason. */
  readonly reasoned: number;
}

/** True when a claim is too doubtful to be marked and counted: it is listed apart. */
export function isUnsure({ confidence }: Claim): boolean {
  return confidence < UNSURE_BELOW;
}

/** True for a claim that counts. */
export function counts(claim: Claim): boolean {
  return !isUnsure(claim) && GROUP_OF[claim.label] !== null;
}

/** True for a claim that counts and has a source. */
export function hasSource(claim: Claim): boolean {
  return counts(claim) && LABEL_TABLE[claim.label].countsAsSource;
}

/** The profile of an article's claims. */
export function profileOf(claims: readonly Claim[]): Profile {
  const counted = claims.filter(counts);
  const sources = sourcesOf(counted.filter(hasSource));
  return {
    claims: counted.length,
    byGroup: countBy(GROUPS, counted, ({ label }) => GROUP_OF[label]),
    claimsWithoutSource: counted.filter((claim) => !hasSource(claim)).length,
    sources: sources.length,
    sourcesBy: countBy(LABELS, sources, ({ label }) => label),
    reasoned: sources.filter(({ label, claims: own }) => label === 'anonymous' && own.some(hasReason)).length,
  };
}

/** How many sources are of one label. */
interface Count {
  readonly label: SourceLabel;
  readonly count: number;
}

/** One part of a summary: "3 unnamed (1 by agreement)". */
export interface SummaryPart extends Count {
  /** Those of the count that have a label of their own, as far as there are any. */
  readonly within: readonly Count[];
}

/** The sources of a profile as a summary tells them, labels without sources left out. */
export function summaryOf({ sourcesBy }: Profile): SummaryPart[] {
  const counted = SOURCE_LABELS.map((label) => ({ label, count: sourcesBy[label] }));
  const parts = counted.map(({ label, count }) => {
    const within = counted.filter((one) => countedWithin(one.label) === label && one.count > 0);
    return { label, count: within.reduce((sum, one) => sum + one.count, count), within };
  });
  return parts.filter(({ label, count }) => count > 0 && countedWithin(label) === null);
}

function countedWithin(label: SourceLabel): Label | null {
  const row = LABEL_TABLE[label];
  return 'countedWithin' in row ? row.countedWithin : null;
}

function hasReason({ anonymity }: Claim): boolean {
  return Boolean(anonymity?.reason);
}

function countBy<K extends string, T>(
  keys: readonly K[],
  items: readonly T[],
  keyOf: (item: T) => K | null,
): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) counts[key] += 1;
  }
  return counts;
}

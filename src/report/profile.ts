/** Claims → the numbers of the one-sentence profile. It counts what the text says; it never scores. */
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
  /** All attributions that are sure enough to count. A question that was not answered is none. */
  readonly attributions: number;
  /** About how many sources stand behind them. Hearsay has none. */
  readonly sources: number;
  /** Sources by how well they are identified. */
  readonly sourcesBy: Readonly<Record<Label, number>>;
  /** Those of the sources anonymous by agreement for which the text gives a reason. */
  readonly reasoned: number;
  /** Attributions by group. */
  readonly byGroup: Readonly<Record<Group, number>>;
  /** Attributions that came through somebody else, and through whom, in order of appearance. */
  readonly relayed: number;
  readonly relays: readonly string[];
  /** True when there are sources and each of them is unnamed or vague. */
  readonly onlyUnnamed: boolean;
}

/** True when a claim is too doubtful to be marked and counted: it is listed apart. */
export function isUnsure({ confidence }: Claim): boolean {
  return confidence < UNSURE_BELOW;
}

/** The profile of an article's claims. Claims below the confidence line do not count. */
export function profileOf(claims: readonly Claim[]): Profile {
  const sure = claims.filter((claim) => !isUnsure(claim) && GROUP_OF[claim.label] !== null);
  const sources = sourcesOf(sure.filter(({ label }) => LABEL_TABLE[label].countsAsSource));
  const relayed = sure.filter(({ relay }) => relay.length > 0);
  return {
    attributions: sure.length,
    sources: sources.length,
    sourcesBy: countBy(LABELS, sources, ({ label }) => label),
    reasoned: sources.filter(({ label, claims }) => label === 'anonymous' && claims.some(hasReason)).length,
    byGroup: countByGroup(sure),
    relayed: relayed.length,
    relays: [...new Set(relayed.flatMap(({ relay }) => relay))],
    onlyUnnamed: sources.length > 0 && sources.every(({ group }) => group === 'unnamed' || group === 'vague'),
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
  const counts = SOURCE_LABELS.map((label) => ({ label, count: sourcesBy[label] }));
  const parts = counts.map(({ label, count }) => {
    const within = counts.filter((one) => countedWithin(one.label) === label && one.count > 0);
    return { label, count: within.reduce((sum, one) => sum + one.count, count), within };
  });
  return parts.filter(({ label, count }) => count > 0 && countedWithin(label) === null);
}

function countedWithin(label: SourceLabel): Label | null {
  const row = LABEL_TABLE[label];
  return 'countedWithin' in row ? row.countedWithin : null;
}

/** How many claims each group has, every group present. */
export function countByGroup(claims: readonly Claim[]): Record<Group, number> {
  return countBy(GROUPS, claims, ({ label }) => GROUP_OF[label]);
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

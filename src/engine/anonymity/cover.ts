/** Which sources a grant of anonymity covers. */
import type { Attribution } from '../attribution';
import type { Anonymity, Span } from '../claim';
import type { Identified } from '../coreference/identify-sources';
import type { Referent } from '../coreference/referent';
import { PERSON_NOUNS } from '../lexicon/people';
import type { Document } from '../text/document';
import type { Grant } from './grants';
import { GRANT_RULE, groupBySentence, mayBeUnnamed, pointsBack, REACH, sentenceText } from './reach';
import { readReason } from './reasons';

/** A grant as one claim carries it. */
export interface CoveringGrant {
  readonly anonymity: Anonymity;
  readonly partial: boolean;
}

/** Subjects that stand for every unnamed source before. */
const COLLECTIVE =
  /^\W*(?:they all|all|both|none|neither|the (?:sources|people|officials) (?:all|interviewed|quoted|cited))\b/iu;

/** For each attribution the grant that covers it, or null. */
export function coverWithGrants(
  document: Document,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  grants: readonly Grant[],
): (CoveringGrant | null)[] {
  const bySentence = groupBySentence(attributions);
  const byReferent = new Map<Referent, { grant: Grant; anonymity: Anonymity }>();
  const byClaim = new Map<number, { grant: Grant; anonymity: Anonymity }>();
  for (const grant of grants) {
    const anonymity = read(document, grant, attributions, bySentence.get(grant.sentence) ?? []);
    for (const index of coveredBy(document, grant, attributions, sources, bySentence)) {
      const { referent } = sources[index]!;
      const entry = { grant, anonymity };
      if (!byClaim.has(index)) byClaim.set(index, entry);
      if (referent && !(byReferent.has(referent) && byReferent.get(referent)!.anonymity.reason))
        byReferent.set(referent, entry);
    }
  }
  return attributions.map(({ sentence }, index) => {
    const entry =
      byClaim.get(index) ?? (sources[index]!.referent ? byReferent.get(sources[index]!.referent!) : undefined);
    if (!entry) return null;
    return {
      partial: entry.grant.partial,
      anonymity: { ...entry.anonymity, inherited: sentence > entry.grant.sentence },
    };
  });
}

function read(
  document: Document,
  grant: Grant,
  attributions: readonly Attribution[],
  here: readonly number[],
): Anonymity {
  const stops = here.flatMap((index) =>
    [...attributions[index]!.cue, ...attributions[index]!.content].map(([start]) => start),
  );
  const { span, reasonClass } = readReason(
    document,
    grant,
    stops.filter((stop) => stop > grant.span[1]),
  );
  return { grant: grant.span, reason: span, reasonClass, inherited: false };
}

/** The attributions whose source a grant is about: the nearest of its sentence, else those that its subject points at. */
function coveredBy(
  document: Document,
  grant: Grant,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  bySentence: ReadonlyMap<number, readonly number[]>,
): number[] {
  const open = (index: number) => attributions[index]!.rule === GRANT_RULE || isUnnamed(sources[index]!);
  const here = (bySentence.get(grant.sentence) ?? []).filter(open);
  if (here.length > 0) {
    const distance = (index: number) => distanceTo(attributions[index]!.source, grant.span);
    const nearest = Math.min(...here.map(distance));
    return here.filter((index) => distance(index) === nearest);
  }
  if (!pointsBack(document, grant.sentence)) return [];
  const all = COLLECTIVE.test(sentenceText(document, grant.sentence));
  const found: number[] = [];
  for (let back = grant.sentence - 1; back >= Math.max(0, grant.sentence - REACH); back--) {
    found.push(...(bySentence.get(back) ?? []).filter(open).reverse());
    if (found.length > 0 && !all) return found.slice(0, 1);
  }
  return found;
}

function isUnnamed({ phrase, referent }: Identified): boolean {
  if (phrase.form === 'none') return false;
  if (!referent) return mayBeUnnamed(phrase);
  if (referent.named) return referent.kind === 'person' && !referent.named.complete;
  return (
    referent.kind === 'person' ||
    referent.kind === 'people' ||
    referent.kind === 'other' ||
    PERSON_NOUNS.has(referent.phrase?.head ?? '')
  );
}

function distanceTo(source: readonly Span[], [start, end]: Span): number {
  return Math.min(
    ...source.map(([from, to]) => (from < end && start < to ? 0 : from >= end ? (from - end) * 2 : start - to)),
  );
}

/** Which claims are part of another outlet's report. */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import type { Identified } from '../coreference/identify-sources';
import type { Referent } from '../coreference/referent';
import { REPORTERS_SOURCES } from '../lexicon/relays';
import type { Named } from '../names/names';
import type { Document } from '../text/document';

/**
 * The outlet whose report contains the claim ("The Quarry reported that Renn said …"), or whose report the sentences
 * before it in the paragraph belong to, so that the unnamed source is the report's.
 */
export function reportedBy(
  { sentences }: Document,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  isPublisher: (named: Named) => boolean,
): (string | null)[] {
  const isOther = ({ referent }: Identified) =>
    referent?.kind === 'outlet' && referent.named !== null && !isPublisher(referent.named);
  const outlets = attributions
    .flatMap(({ content }, index) =>
      isOther(sources[index]!) ? content.map((span) => ({ span, who: sources[index]!.referent!.who, index })) : [],
    )
    .sort((a, b) => a.span[0] - b.span[0]);
  const reported = attributions.map(({ cue, parent }, index) => {
    if (parent >= 0 && isOther(sources[parent]!)) return sources[parent]!.referent!.who;
    const place = cue[0];
    const holder = place && lastBefore(outlets, place[0]);
    return holder && holder.index !== index && holder.span[1] >= place[1] ? holder.who : null;
  });
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => attributions[a]!.sentence - attributions[b]!.sentence);
  let last: { who: string; paragraph: number } | null = null;
  for (const index of order) {
    const { paragraph } = sentences[attributions[index]!.sentence]!;
    const { referent } = sources[index]!;
    if (isOther(sources[index]!)) last = { who: referent!.who, paragraph };
    else if (last?.paragraph === paragraph && isUnnamedPerson(referent)) reported[index] ??= last.who;
  }
  return reported;
}

const isUnnamedPerson = (referent: Referent | null) =>
  referent !== null &&
  referent.named === null &&
  (referent.kind === 'person' || referent.kind === 'people') &&
  referent.phrase !== null &&
  REPORTERS_SOURCES.has(referent.phrase.head);

function lastBefore<Item extends { span: Span }>(items: readonly Item[], offset: number): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.span[0] <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

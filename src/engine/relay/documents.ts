/** Texts that another outlet has seen: "according to a memo seen by the Northline Press". */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import type { Identified } from '../coreference/identify-sources';
import type { Document, Token } from '../text/document';
import type { Occasion } from './occasions';

/** "a study published in The Lancet": where a text appeared is no relay of it. */
const isPrintedIn = (tokens: readonly Token[], outlet: number): boolean =>
  tokens[tokens[outlet - 1]?.lower === 'the' ? outlet - 2 : outlet - 1]?.lower === 'in';

/** The outlet that the words of each claim's source name as the one that has the text, or null. */
export function documentsSeenBy(
  { tokens }: Document,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  occasions: readonly Occasion[],
): (string | null)[] {
  return attributions.map(({ source, cue, sentence }, index) => {
    if (sources[index]!.referent?.kind !== 'document') return null;
    // "the poll, made for Radio Vessel, found": also what stands between a source and its cue
    const spans = source.map(([start, end]): Span => [start, Math.max(end, cue[0]?.[0] ?? 0)]);
    const within = ({ at }: Occasion) =>
      spans.some(([start, end]) => tokens[at]!.start >= start && tokens[at]!.end <= end) && !isPrintedIn(tokens, at);
    return occasions.find((one) => one.sentence === sentence && within(one))?.outlet ?? null;
  });
}

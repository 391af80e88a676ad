/** Which words stand for a claim, in the page as on paper. */
import type { Claim, Span } from '@/engine/claim';

/** Words this close (in characters) are one phrase to a reader: "said", then "Ms. Varga". */
const SAME_PHRASE = 3;

/**
 * The words that are marked for a claim: its source and its cue, as one stretch where they are neighbours.
 * The content is not marked, so that the text stays readable; but a claim that the reader added has nothing else.
 */
export function phrasesOf({ source, cue, content }: Pick<Claim, 'source' | 'cue' | 'content'>): Span[] {
  const attributing = [...source, ...cue];
  const parts = [...(attributing.length > 0 ? attributing : content)].sort((a, b) => a[0] - b[0]);
  const phrases: [number, number][] = [];
  for (const [start, end] of parts) {
    const last = phrases.at(-1);
    if (last && start - last[1] <= SAME_PHRASE) last[1] = Math.max(last[1], end);
    else phrases.push([start, end]);
  }
  return phrases;
}

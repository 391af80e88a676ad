/** Which words stand for a claim, in the page as on paper. */
import type { Claim, Span } from '@/engine/claim';

/** Words this close (in characters) are one phrase to a reader: "said", then "Ms. Varga". */
const SAME_PHRASE = 3;

/**
 * The words that are marked for a claim: who, without asides, and the cue, as one stretch where they are neighbours.
 * The content is not marked, so that the text stays readable; but a claim that the reader added has nothing else.
 * `text` is what the claim's offsets refer to.
 */
export function phrasesOf(claim: Pick<Claim, 'source' | 'cue' | 'content' | 'who'>, text: string): Span[] {
  const who = claim.source.map((span) => withoutAsides(span, claim.who, text));
  const attributing = [...who, ...claim.cue];
  const parts = [...(attributing.length > 0 ? attributing : claim.content)].sort((a, b) => a[0] - b[0]);
  const phrases: [number, number][] = [];
  for (const [start, end] of parts) {
    const last = phrases.at(-1);
    if (last && start - last[1] <= SAME_PHRASE) last[1] = Math.max(last[1], end);
    else phrases.push([start, end]);
  }
  return phrases;
}

/**
 * Of "Renn, who took office in January," the first part, of "the mayor, Deshawn Okafor," the second: the one that ends in
 * a word of the source's name. The whole source where commas part a list, or no part is the name.
 */
function withoutAsides([start, end]: Span, who: string | null, text: string): Span {
  const source = text.slice(start, end);
  if (who === null || !source.includes(',') || who.includes(',')) return [start, end];
  const words = new Set(wordsOf(who));
  let at = start;
  for (const part of source.split(',')) {
    const last = wordsOf(part).at(-1);
    const from = at + part.length - part.trimStart().length;
    if (last !== undefined && words.has(last)) return [from, at + part.trimEnd().length];
    at += part.length + 1;
  }
  return [start, end];
}

/** Not white space, nor the punctuation of ASCII, Latin-1 and Unicode. To compile a class of all letters costs a page more. */
const WORD =
  /[^\s\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u206f]+/g;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

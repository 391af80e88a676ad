/** A claim's content as a sequence of the source's own words and the article's words. */
import type { Claim, Span } from '@/engine/claim';

/** A run of text. Quoted runs come without their outer quotation marks: whoever shows them sets the right ones. */
export interface Piece {
  /** Where it starts in the article's text. */
  readonly start: number;
  readonly text: string;
  readonly quoted: boolean;
}

/** One mark at either end, and the comma that English typesetters put before the closing one ("No," he said). */
const OUTER_MARKS = /^["“”„«»'‘’]|,?["“”«»'‘’]$/gu;

/** “That”, which only joins a clause to its verb: before a word that begins a clause of its own. */
const JOINING =
  /^[Tt]hat\s+(?=(?:an?|the|there|he|she|it|they|we|I|you|his|her|its|their|our|my|your|some|no|any|all|many|most|both|this|these|those|every|each)\b|\p{Lu}|[\d“"])/u;

/** A word that stands for what was said before. */
const POINTING_BACK = /^(?:that|this|it|so)$/i;

/**
 * The claim's content in order, or its sentence for a claim without content of its own: a refusal, or a denial of what
 * was said before ("Renn denied that").
 */
export function passageOf(claim: Claim, text: string): Piece[] {
  const said = claim.content.map((span) => text.slice(...span)).join(' ');
  const spans = said === '' || POINTING_BACK.test(said.trim()) ? [claim.sentence] : claim.content;
  const [first, ...others] = spans.map((span) => piecesOf(span, claim.quotes, text)).reduce(join);
  return first ? [first.quoted ? first : withoutJoining(first), ...others] : [];
}

/** The piece without the word that joins it to what is before, as it stands alone here. */
function withoutJoining({ start, text, quoted }: Piece): Piece {
  const joining = JOINING.exec(text)?.[0].length ?? 0;
  return { start: start + joining, text: text.slice(joining), quoted };
}

function piecesOf([start, end]: Span, quotes: readonly Span[], text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const [open, close] of quotes) {
    if (close <= at || open >= end) continue;
    pieces.push({ start: at, text: text.slice(at, open), quoted: false });
    pieces.push({ start: open, text: text.slice(open, close).replace(OUTER_MARKS, ''), quoted: true });
    at = close;
  }
  pieces.push({ start: at, text: text.slice(at, end), quoted: false });
  return pieces.filter((piece) => piece.text.length > 0);
}

/** Two stretches that a clause interrupts; between two quotes the marks already show the seam. */
function join(before: Piece[], after: Piece[]): Piece[] {
  const seam = before.at(-1)?.quoted && after[0]?.quoted ? ' ' : ' … ';
  const start = after[0]?.start ?? 0;
  return [...before, { start, text: seam, quoted: false }, ...after];
}

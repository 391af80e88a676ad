/** A claim as a sequence of the source's own words and the article's words, which its source's name can stand before. */
import type { Claim, Span } from '@/engine/claim';

/** A run of text. Quoted runs come without their outer quotation marks: whoever shows them sets the right ones. */
export interface Piece {
  /** Where it starts in the article's text. */
  readonly start: number;
  readonly text: string;
  readonly quoted: boolean;
  /** Whether these words attribute the rest, as "said that" does. */
  readonly attributes?: boolean;
}

/** One mark at either end, and the comma that English typesetters put before the closing one ("No," he said). */
const OUTER_MARKS = /^["“”„«»'‘’]|,?["“”«»'‘’]$/gu;

/** “That”, which only joins a clause to its verb: before a word that begins a clause of its own. */
const JOINING =
  /^[Tt]hat\s+(?=(?:an?|the|there|he|she|it|they|we|I|you|his|her|its|their|our|my|your|some|no|any|all|many|most|both|this|these|those|every|each)\b|\p{Lu}|[\d“"])/u;

/** A word that stands for what was said before. */
const POINTING_BACK = /^(?:that|this|it|so)$/i;

/** Longer words between the cue and the content are left out (UTF-16 code units). */
const LONGEST_LEAD = 48;

/** What ties a noun to whose it is: "Renn’s denial of a leak". */
const POSSESSIVE = /^['’]s?\s+/;

/**
 * The words that attribute and the claim's content, in order: what "the boat had sunk" means is for "denied" to say, and
 * "the plan" means nothing without "rejected". Only the content where the source's name cannot stand before the cue, or
 * where whole sentences are quoted. The sentence for a claim without content of its own: a refusal, or a denial of what
 * was said before ("Renn denied that").
 */
export function passageOf(claim: Claim, text: string): Piece[] {
  const said = claim.content.map((span) => text.slice(...span)).join(' ');
  if (said === '' || POINTING_BACK.test(said.trim())) return piecesOf(claim.sentence, claim.quotes, text);
  const [first, ...others] = claim.content.map((span) => piecesOf(span, claim.quotes, text)).reduce(join);
  if (!first) return [];
  const lead = first.quoted && claim.quoteForm === 'direct' ? null : leadOf(claim, text);
  return lead ? [lead, first, ...others] : [first.quoted ? first : withoutJoining(first), ...others];
}

/** From the cue to the content that follows it, if the source does not stand in between or behind. */
function leadOf({ source, cue, content }: Claim, text: string): Piece | null {
  const to = content[0]?.[0] ?? 0;
  const before = cue.filter(([, end]) => end <= to);
  const [first, last] = [before[0], before.at(-1)];
  if (!first || !last || source.some(([start]) => start >= first[0])) return null;
  const whole = text.slice(first[0], to);
  const words = whole.length <= LONGEST_LEAD && !whole.includes('\n') ? whole : `${text.slice(...last)} … `;
  const possessive = POSSESSIVE.exec(words)?.[0].length ?? 0;
  return { start: first[0], text: words.slice(possessive), quoted: false, attributes: true };
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

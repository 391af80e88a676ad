/**
 * Quotations that stand alone: sentences and paragraphs that are nothing but quotation go on with the attribution before
 * them.
 */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import type { Unit } from '../grammar/units';
import { HE, SHE } from '../lexicon/pronouns';
import { RULES } from '../rules';
import type { Document } from '../text/document';

/** From this many words on, a quotation without a speaker goes on with the one before it rather than being a title. */
const LONG_QUOTE = 5;
/** So many paragraphs of one speaker follow each other at most. */
const PARAGRAPHS = 3;

/** An attribution while quotations may still join it. */
export interface Open {
  readonly sentence: number;
  readonly content: Span[];
}

/** How a sentence without a speaker of its own may go on with the attribution before it. */
export type Floating = 'quote' | 'quote-within' | null;

/**
 * Is the sentence quotation and nothing else, or does it hold one in a sentence that does not speak of the speaker ("The
 * quay, too, was “a wreck that nobody wanted”.")?
 */
export function floatingKind({ quotations }: Document, units: readonly Unit[]): Floating {
  let longest = 0;
  let others = 0;
  let aside = false;
  for (const { quotation, tag, lower } of units) {
    if (quotation >= 0) longest = Math.max(longest, quotations[quotation]!.words);
    else if (tag !== 'stop' && tag !== 'dash') others++;
    aside ||= tag === 'open' || HE.has(lower) || SHE.has(lower);
  }
  if (longest === 0) return null;
  if (others === 0) return 'quote';
  return longest >= LONG_QUOTE && !aside ? 'quote-within' : null;
}

/**
 * The attribution of a quotation that nobody near is said to have said: the reader sees it, with nobody as its source.
 * Its cue is the opening quotation mark.
 *
 * @returns null where it may be a title, being short, or a pull quote, being a paragraph of its own.
 */
export function loneQuote(document: Document, units: readonly Unit[], sentence: number): Attribution | null {
  const { start, end, paragraph } = document.sentences[sentence]!;
  const words = units.reduce((sum, { quotation }) => sum + (document.quotations[quotation]?.words ?? 0), 0);
  if (words < LONG_QUOTE || document.sentences[sentence - 1]?.paragraph !== paragraph) return null;
  return {
    source: [],
    cue: [[start, start + 1]],
    content: [[start, end]],
    sentence,
    parent: -1,
    kind: 'statement',
    rule: 'lone-quote',
    confidence: RULES['lone-quote'].confidence,
  };
}

/**
 * Adds a floating sentence to the last attribution's content where nothing but its own content stands between them; a
 * sentence that only holds a quotation must be in its paragraph.
 *
 * @returns whether it was added.
 */
export function joinFloating(document: Document, last: Open | undefined, index: number, kind: Floating): boolean {
  if (!last || !kind) return false;
  const sentence = document.sentences[index]!;
  const spoken = document.sentences[last.sentence]!;
  const reach = kind === 'quote' ? PARAGRAPHS : 0;
  if (index - lastSentence(document, last) > 1 || sentence.paragraph - spoken.paragraph > reach) return false;
  last.content.push([sentence.start, sentence.end]);
  return true;
}

/** The last sentence that the attribution reaches into. */
function lastSentence({ sentences }: Document, { sentence, content }: Open): number {
  const offset = content.at(-1)?.[0] ?? 0;
  let index = sentence;
  while (index + 1 < sentences.length && sentences[index + 1]!.start <= offset) index++;
  return index;
}

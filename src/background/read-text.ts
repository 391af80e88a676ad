/** From a text that the reader has given to its claims. */
import { analyse } from '@/engine/analyse';
import type { Analysis } from '@/engine/claim';
import { splitParagraphs } from '@/engine/text/paragraphs';
import { visibleText } from '@/outline/visible-text';
import type { Settings } from '@/settings/settings';

/** Characters of the longest headline. */
const LONGEST_HEADLINE = 150;

/** How a sentence, or the beginning of one, ends; a headline may ask. */
const SENTENCE_END = /[.!:;,…]["”’)]*$/u;

/** A text that the reader has given, as it was read. */
export interface GivenText {
  /** Its first paragraph where that reads like a headline; otherwise empty. */
  readonly title: string;
  /** What the claims' offsets refer to: its paragraphs as a page would show them, joined by one blank line. */
  readonly text: string;
  readonly analysis: Analysis;
}

/** What is known of a text before it is read. */
interface TextFacts extends Pick<Settings, 'outlets'> {
  readonly publisher?: string | undefined;
}

/**
 * Reads a text as an article: divided into paragraphs as the command line divides it, and each of them as a page would
 * show it, so that lines that a PDF breaks off are whole again.
 */
export function readText(given: string, { outlets, publisher }: TextFacts): GivenText {
  const paragraphs = splitParagraphs(given)
    .map((span) => visibleText(given.slice(...span), true).trim())
    .filter((paragraph) => paragraph !== '');
  const text = paragraphs.join('\n\n');
  return { title: headlineOf(paragraphs), text, analysis: analyse({ text, outlets, ...(publisher && { publisher }) }) };
}

/** A first paragraph that is short and no sentence, over others. */
function headlineOf([first = '', ...others]: readonly string[]): string {
  return others.length > 0 && first.length <= LONGEST_HEADLINE && !SENTENCE_END.test(first) ? first : '';
}

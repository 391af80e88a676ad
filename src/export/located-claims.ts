/** Each claim with its place in the article, as every export gives it. */
import type { Claim, Span } from '@/engine/claim';
import { countWhere } from '@/report/sorted';
import { type ExportedArticle, paragraphsOf } from './exported-article';
import { searchable } from './searchable-text';
import { linkTo } from './text-fragment';
import { takingTurns } from './turns';

export interface LocatedClaim {
  readonly claim: Claim;
  /** From the first to the last word of what is attributed; the sentence for a claim without content of its own. */
  readonly place: Span;
  /** The words in `place`. */
  readonly exact: string;
  /** The text right before and after `place`, to tell it from other places with the same words. */
  readonly prefix: string;
  readonly suffix: string;
  /** The number of the paragraph that `place` begins in, counted from 1. */
  readonly paragraph: number;
  /** The link that leads to `place` and nowhere else, or null where none does. */
  readonly link: string | null;
}

/** Characters of context on either side. Hypothesis, whose tools read these annotations, keeps as many. */
const CONTEXT = 32;

/** The article's claims in their order. Works in turns. */
export async function locatedClaims(exported: ExportedArticle): Promise<LocatedClaim[]> {
  const { text, claims } = exported;
  const paragraphs = paragraphsOf(exported);
  const linkOf = await linker(exported);
  const ownTurn = takingTurns();
  const located: LocatedClaim[] = [];
  for (const claim of claims) {
    await ownTurn();
    const place = placeOf(claim);
    const [start, end] = place;
    located.push({
      claim,
      place,
      exact: text.slice(start, end),
      prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start)),
      suffix: wholeCharacters(text.slice(end, end + CONTEXT)),
      paragraph: countWhere(paragraphs, ([from]) => from <= start),
      link: linkOf(place),
    });
  }
  return located;
}

/** Makes links to places in an article. What is searched for them is prepared once, in turns. */
export async function linker(exported: ExportedArticle): Promise<(place: Span) => string | null> {
  const { text, article, page } = exported;
  if (!page) return () => null;
  const ours = await searchable(text, paragraphsOf(exported));
  const whole = await searchable(page.text, page.blocks);
  return (place) => linkTo({ article: ours, page: whole }, article.url, place);
}

/** From the first to the last word of what a claim attributes. */
export function placeOf({ content, sentence }: Claim): Span {
  const [first, last] = [content[0], content.at(-1)];
  return first && last ? [first[0], last[1]] : sentence;
}

/** The words of several spans, with an ellipsis where text between them is left out. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(...span)).join(' … ');
}

/** Drops half a character that a cut has left at either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

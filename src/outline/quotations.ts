/**
 * Quotations that a page shows by its layout: a `blockquote` needs no quotation marks, and its footer names the speaker.
 * In the article's text they get the marks, so that it reads by itself.
 */
import type { ArticleBlock } from './outline';
import { type Frame, isWithin, type PageBlock } from './page-blocks';

type Marks = NonNullable<ArticleBlock['marks']>;

const QUOTATION_MARK = /["“”„«»]/;
const LEADING_DASH = /^[-–—―]\s?/;
/** A longer line signs nothing. */
const LONGEST_SIGNATURE = 120;
/** Elements that name the source of the quotation before them. */
const SIGNING = new Set(['footer', 'figcaption', 'cite']);

/** The innermost quotation that holds the block: its `blockquote`, or the figure around that; null outside of any. */
export function quotationAround({ frame }: PageBlock): Frame | null {
  for (let at: Frame | null = frame; at; at = at.parent) {
    if (at.quotes) return at;
    if (at.tag === 'blockquote') return at.parent?.quotes ? at.parent : at;
  }
  return null;
}

/** Whether the block names who said the quotation that it stands in, behind the words themselves. */
export function isSignature({ frame, text }: PageBlock): boolean {
  return text.length <= LONGEST_SIGNATURE && (SIGNING.has(frame.tag) || LEADING_DASH.test(text));
}

/** The body without quotations that only repeat words of its other paragraphs, as pull quotes do. */
export function withoutPullQuotes(body: readonly PageBlock[]): PageBlock[] {
  if (!body.some(quotationAround)) return [...body];
  const told = bare(
    body
      .filter((block) => !quotationAround(block))
      .map(({ text }) => text)
      .join('\n'),
  );
  const repeats = new Set<Frame>();
  for (const block of body) {
    const quotation = quotationAround(block);
    if (quotation && !isSignature(block) && told.includes(bare(block.text))) repeats.add(quotation);
  }
  return body.filter((block) => !repeats.has(quotationAround(block)!));
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ')
    .replace(/[.\s]+$/, '')
    .trim();
}

/** The marks of the body's blocks: those of quotations that have none of their own, and the dash before who is quoted. */
export function quotationMarks(body: readonly PageBlock[]): Map<PageBlock, Marks> {
  const marks = new Map<PageBlock, Marks>();
  for (let from = 0, to = 0; from < body.length; from = to) {
    const quotation = quotationAround(body[from]!);
    to = from + 1;
    if (!quotation) continue;
    while (to < body.length && isWithin(body[to]!.frame, quotation)) to++;
    markQuotation(body.slice(from, to), marks);
  }
  return marks;
}

/** Each paragraph of a quotation begins with a mark, and only the last one ends with one. */
function markQuotation(blocks: readonly PageBlock[], marks: Map<PageBlock, Marks>): void {
  const said = [...blocks];
  const signature = said.length > 1 && isSignature(said.at(-1)!) ? said.pop()! : null;
  if (signature && !LEADING_DASH.test(signature.text)) marks.set(signature, ['— ', '']);
  if (said.some(({ text }) => QUOTATION_MARK.test(text))) return;
  said.forEach((block, index) => {
    marks.set(block, ['“', index === said.length - 1 ? '”' : '']);
  });
}

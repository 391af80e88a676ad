/**
 * A page in outline: its blocks of text, what stands around them, and what its head says of it. Plain data, so that a
 * page need only be read where it is shown, and can be thought about elsewhere.
 */

/** An element around blocks of text. */
export interface OutlineFrame {
  /** The frame around it: an index into the outline's frames; -1 for the page's body itself. */
  readonly parent: number;
  /** The element's local name: "p". */
  readonly tag: string;
  /** Its class as it is written, where it has one. */
  readonly names?: string;
  /** Its id, where it has one. */
  readonly id?: string;
  /** Its ARIA role, where it has one. */
  readonly role?: string;
  /** True where the element says that it is not shown. */
  readonly hidden?: true;
}

/** One visual line of thought: what a reader sees as a paragraph, whatever elements make it. */
export interface OutlineBlock {
  /** The innermost block element that holds it: an index into the outline's frames. */
  readonly frame: number;
  /** As a reader sees it: no soft hyphens, white space folded, none at the ends. Never empty. */
  readonly text: string;
  /** How many of its characters are in links. */
  readonly linked: number;
}

/** What stands in the page's head, as it stands there. */
export interface OutlineHead {
  readonly title: string;
  /** The page's address. */
  readonly url: string;
  /** Names (lower case) and contents of the meta elements, in order. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** The sources of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** The address that the page calls its canonical one; empty where it names none. */
  readonly canonical: string;
}

export interface PageOutline {
  readonly head: OutlineHead;
  /** Each stands behind its parent. */
  readonly frames: readonly OutlineFrame[];
  /** In page order. */
  readonly blocks: readonly OutlineBlock[];
  /** True when the page holds more text than was read. */
  readonly partial: boolean;
}

/** What the page says of itself. Empty strings where it says nothing. */
export interface ArticleMeta {
  readonly title: string;
  readonly publisher: string;
  readonly byline: string;
  /** ISO 8601 date or date-time as the page gives it. */
  readonly published: string;
  /** The page's address without its fragment, canonical where the page names a canonical address of its own origin. */
  readonly url: string;
  /** The agency credited for the whole article ("AP"), or an empty string. */
  readonly wire: string;
}

/** A `signature` names who said the quotation before it. */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'signature'
  | 'caption';

/** A block of the outline that belongs to its article. */
export interface ArticleBlock {
  /** An index into the outline's blocks. */
  readonly block: number;
  readonly kind: BlockKind;
  /** What the block's text gets before and behind it: the quotation marks that the page shows by its layout alone. */
  readonly marks?: readonly [before: string, behind: string];
}

/** The article of an outline. */
export interface OutlinedArticle {
  readonly meta: ArticleMeta;
  /** Every name by which the publisher may call itself in the text, the best first; empty where none is known. */
  readonly publishers: readonly string[];
  /** In the order of reading. */
  readonly blocks: readonly ArticleBlock[];
  /** True where only the first part of a very long article was taken. */
  readonly partial?: true;
}

/** Whether two outlines of a page show the same texts in the same places. */
export function sameText(a: PageOutline, b: PageOutline): boolean {
  const isSame = ({ text, frame }: OutlineBlock, other: OutlineBlock | undefined) =>
    text === other?.text && frame === other.frame;
  return (
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, index) => isSame(block, b.blocks[index])) &&
    a.frames.every(({ hidden }, index) => hidden === b.frames[index]?.hidden)
  );
}

/** Between two blocks of an article's text. */
const BLOCK_SEPARATOR = '\n\n';

/** The text of one of the article's blocks, with its marks. */
function blockText(outline: PageOutline, { block, marks: [before, behind] = ['', ''] }: ArticleBlock): string {
  return before + outline.blocks[block]!.text + behind;
}

/** The article's text: its blocks' texts joined by blank lines. */
export function textOf(outline: PageOutline, { blocks }: OutlinedArticle): string {
  return blocks.map((block) => blockText(outline, block)).join(BLOCK_SEPARATOR);
}

/** Where each block stands in the article's text, in UTF-16 code units: `[start, end)`. */
export function spansOf(outline: PageOutline, { blocks }: OutlinedArticle): [start: number, end: number][] {
  let next = 0;
  return blocks.map((block) => {
    const start = next;
    const end = start + blockText(outline, block).length;
    next = end + BLOCK_SEPARATOR.length;
    return [start, end];
  });
}

/** Where the headings between the article's paragraphs stand in its text. */
export function headingsOf(outline: PageOutline, article: OutlinedArticle): [start: number, end: number][] {
  return spansOf(outline, article).filter((_, index) => article.blocks[index]!.kind === 'heading');
}

/** The article's first blocks, of no more characters than `longest`; the article itself where it has no more. */
export function firstPart(outline: PageOutline, article: OutlinedArticle, longest: number): OutlinedArticle {
  const kept = spansOf(outline, article).filter(([, end]) => end <= longest).length;
  if (kept === article.blocks.length) return article;
  return { ...article, blocks: article.blocks.slice(0, kept), partial: true };
}

/** The article's paragraphs: its blocks' spans, a signature in one with the quotation that it signs. */
export function paragraphsOf(outline: PageOutline, article: OutlinedArticle): [start: number, end: number][] {
  const paragraphs: [start: number, end: number][] = [];
  spansOf(outline, article).forEach((span, index) => {
    const last = paragraphs.at(-1);
    if (last && article.blocks[index]!.kind === 'signature') last[1] = span[1];
    else paragraphs.push(span);
  });
  return paragraphs;
}

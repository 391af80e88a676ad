/** Reads a page: whether it is a news article, and if so its text and the way from the text back into the page. */
import type { Article, Block, BlockKind, Reading, TextSpan } from './article';
import { findArticle, headingLevel, textOf } from './article-body';
import { type PageBlock, readPageBlocks } from './page-blocks';
import { isNewsArticle } from './page-kind';
import { readMeta } from './page-meta';
import { Slices } from './slices';
import { TextMap, textShownIn } from './text-map';

export interface ReadOptions {
  /** Calls the reading off: the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** Characters of text after which the reading ends; the article is then `partial`. */
  readonly limit?: number;
  /** Gives the page its turn between two slices of work. */
  readonly pause?: () => Promise<void>;
}

const LIMIT = 2_000_000;

/** Reads `document` in slices of about 10 ms. Never writes to it. */
export async function readArticle(document: Document, { signal, limit = LIMIT, pause }: ReadOptions): Promise<Reading> {
  signal.throwIfAborted();
  if (!document.body) return { kind: 'not-article' };
  const slices = new Slices({ signal, ...(pause && { pause }) });
  const meta = readMeta(document);
  const pageBlocks = await readPageBlocks(document.body, slices);
  const found = findArticle(pageBlocks, meta);
  if (!found || !isNewsArticle({ meta, hasHeadline: !!found.headline, paragraphs: found.body.map(textOf) }))
    return { kind: 'not-article' };
  const map = new TextMap();
  const blocks: Block[] = [];
  let partial = false;
  const parts: (readonly [BlockKind | null, PageBlock])[] = [
    ...(found.headline ? ([['headline', found.headline]] as const) : []),
    ...found.standfirst.map((block) => ['standfirst', block] as const),
    ...found.body.map((block) => [null, block] as const),
  ];
  for (const [kind, block] of parts) {
    if (slices.over) await slices.next();
    if (map.length > limit) {
      partial = true;
      break;
    }
    const span = map.addBlock(block.nodes);
    if (span) blocks.push({ span, kind: kind ?? kindOf(block), element: block.frame.element });
  }
  const { types, description, ...articleMeta } = meta;
  return { kind: 'article', article: new ReadArticle(articleMeta, map, blocks, partial) };
}

function kindOf(block: PageBlock): BlockKind {
  if (headingLevel(block)) return 'heading';
  if (block.frame.element.localName === 'li') return 'list-item';
  return block.frame.element.closest('blockquote') ? 'quotation' : 'paragraph';
}

class ReadArticle implements Article {
  readonly text: string;
  readonly #map: TextMap;

  constructor(
    readonly meta: Article['meta'],
    map: TextMap,
    readonly blocks: readonly Block[],
    readonly partial: boolean,
  ) {
    this.text = map.text;
    this.#map = map;
  }

  rangeFor([from, to]: TextSpan): Range | null {
    const text = this.text.slice(from, to);
    const start = from + text.length - text.trimStart().length;
    const end = start + text.trim().length;
    if (start >= end) return null;
    for (const { span } of this.blocks.slice(this.#blockAt(start), this.#blockAt(end - 1) + 1)) {
      if (!this.#isUnchanged([Math.max(span[0], start), Math.min(span[1], end)])) return null;
    }
    return this.#map.rangeFor([start, end]);
  }

  #isUnchanged(span: TextSpan): boolean {
    const range = this.#map.rangeFor(span);
    return !!range && textShownIn(range, span[1] - span[0]) === this.text.slice(...span);
  }

  /** The index of the block that holds the character at `offset`. */
  #blockAt(offset: number): number {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.blocks[middle]!.span[1] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

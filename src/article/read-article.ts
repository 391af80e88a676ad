/** Reads a page: whether it is a news article, and if so its text and the way from the text back into the page. */
import type { Block, BlockKind, Reading } from './article';
import { type ArticleBlocks, findArticle, headingLevel } from './article-body';
import { LiveArticle } from './live-article';
import { type PageBlock, readPageBlocks, textOf } from './page-blocks';
import { isNewsArticle } from './page-kind';
import { readMeta } from './page-meta';
import { Slices } from './slices';
import { TextMap } from './text-map';
import { wireOf } from './wire';

export interface ReadOptions {
  /** Calls the reading off: the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** Characters of text after which the reading ends; the article is then `partial`. */
  readonly limit?: number;
  /** Whether words on pictures are read too. Off, because most of them are credits and repeat the text. */
  readonly captions?: boolean;
  /** Gives the page its turn between two slices of work. */
  readonly pause?: () => Promise<void>;
}

const LIMIT = 2_000_000;

/** Reads `document` in slices of about 10 ms. Never writes to it. */
export async function readArticle(document: Document, options: ReadOptions): Promise<Reading> {
  const { signal, limit = LIMIT, captions = false, pause } = options;
  signal.throwIfAborted();
  if (!document.body) return { kind: 'not-article' };
  const slices = new Slices({ signal, ...(pause && { pause }) });
  const meta = readMeta(document);
  const pageBlocks = await readPageBlocks(document.body, slices);
  if (slices.over) await slices.next();
  const { title, description } = meta;
  const found = findArticle(pageBlocks, { title, description, captions });
  if (!found || !isNewsArticle({ meta, headline: found.headline, body: found.body })) return { kind: 'not-article' };
  const { map, blocks, partial } = await mapText(partsOf(found), limit, slices);
  const { publisher, byline, published, url } = meta;
  const wire = wireOf(byline, found.body[0] ? textOf(found.body[0]) : '');
  return {
    kind: 'article',
    article: new LiveArticle({ title, publisher, byline, published, url, wire }, blocks, map, partial),
  };
}

type Part = readonly [BlockKind, PageBlock];

/** The article's blocks in the order of reading. */
function partsOf({ headline, standfirst, body }: ArticleBlocks): Part[] {
  return [
    ...(headline ? [['headline', headline] as const] : []),
    ...standfirst.map((block) => ['standfirst', block] as const),
    ...body.map((block) => [kindOf(block), block] as const),
  ];
}

function kindOf(block: PageBlock): BlockKind {
  const { element, part } = block.frame;
  if (part?.doubt === 'caption') return 'caption';
  if (headingLevel(block)) return 'heading';
  if (element.localName === 'li') return 'list-item';
  return element.closest('blockquote') ? 'quotation' : 'paragraph';
}

async function mapText(parts: readonly Part[], limit: number, slices: Slices) {
  const map = new TextMap();
  const blocks: Block[] = [];
  for (const [kind, block] of parts) {
    if (slices.over) await slices.next();
    if (map.length >= limit) return { map, blocks, partial: true };
    const span = map.addBlock(block.nodes);
    if (span) blocks.push({ span, kind, element: block.frame.element });
  }
  return { map, blocks, partial: false };
}

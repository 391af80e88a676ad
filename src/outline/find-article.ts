/** Whether an outlined page is a news article, and if so which of its blocks are. */
import { type ArticleBlocks, articleBlocksOf } from './article-blocks';
import type { ArticleBlock, BlockKind, OutlinedArticle, PageOutline } from './outline';
import { blocksOf, headingLevel, type PageBlock } from './page-blocks';
import { isNewsArticle } from './page-kind';
import { metaOf } from './page-meta';
import { isSignature, quotationAround, quotationMarks } from './quotations';
import { wireOf } from './wire';

export interface FindOptions {
  /** Whether words on pictures are read too. Off, because most of them are credits and repeat the text. */
  readonly captions?: boolean;
  /** Takes the page's prose for an article, whatever kind of page it is. */
  readonly asArticle?: boolean;
}

/** The article of a page, or null where it is none: a front page, a shop, a forum, fiction … */
export function findArticle(
  outline: PageOutline,
  { captions = false, asArticle = false }: FindOptions = {},
): OutlinedArticle | null {
  const { description, types, publishers, ...said } = metaOf(outline.head);
  const found = articleBlocksOf(blocksOf(outline), { title: said.title, description, captions });
  if (!found) return null;
  const { headline, body } = found;
  if (!asArticle && !isNewsArticle({ said: { types, ...said }, headline, body })) return null;
  const wire = wireOf(said.byline, body[0]?.text ?? '');
  return { meta: { ...said, wire }, publishers, blocks: inOrder(found) };
}

/** The article's blocks in the order of reading. */
function inOrder({ headline, standfirst, body }: ArticleBlocks): ArticleBlock[] {
  const marks = quotationMarks(body);
  const as = (kind: BlockKind, block: PageBlock) => {
    const own = marks.get(block);
    return { block: block.index, kind, ...(own && { marks: own }) };
  };
  return [
    ...(headline ? [as('headline', headline)] : []),
    ...standfirst.map((block) => as('standfirst', block)),
    ...body.map((block) => as(kindOf(block), block)),
  ];
}

function kindOf(block: PageBlock): BlockKind {
  const { tag, part } = block.frame;
  if (part?.doubt === 'caption') return 'caption';
  if (headingLevel(block)) return 'heading';
  if (tag === 'li') return 'list-item';
  if (!quotationAround(block)) return 'paragraph';
  return isSignature(block) ? 'signature' : 'quotation';
}

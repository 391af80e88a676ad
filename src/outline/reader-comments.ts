/** Readers' comments in boxes that no class or id names: their title gives them away. */
import { type Frame, headingLevel, isWithin, type PageBlock } from './page-blocks';
import { isCommentsTitle } from './service-lines';

/** With this many characters of the parent's text before it, a bare title closes an article and opens comments. */
const ARTICLE = 350;

/** The blocks without those of comments and their titles. */
export function withoutComments(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const comments = new Set<PageBlock>();
  blocks.forEach((title, index) => {
    if (comments.has(title) || !isCommentsTitle(title.text)) return;
    for (const block of commentsUnder(title, index, blocks)) comments.add(block);
  });
  return comments.size > 0 ? blocks.filter((block) => !comments.has(block)) : blocks;
}

/** What stands in the box that the title opens, or, where it opens none, behind it in the article's own. */
function commentsUnder(title: PageBlock, index: number, blocks: readonly PageBlock[]): readonly PageBlock[] {
  const box = boxOpenedBy(title, blocks[index - 1]);
  const boxed = blocksIn(box, blocks, index);
  if (boxed.length > 1 || !headingLevel(title)) return boxed;
  const around = box.parent;
  if (!around) return boxed;
  const before = blocks.slice(0, index).filter(({ frame }) => isWithin(frame, around));
  const isClosing = before.reduce((sum, { text }) => sum + text.length, 0) >= ARTICLE;
  return isClosing ? blocksIn(around, blocks, index) : boxed;
}

/** The largest element in which the block is the first. */
function boxOpenedBy(block: PageBlock, previous: PageBlock | undefined): Frame {
  let box = block.frame;
  while (box.parent && !(previous && isWithin(previous.frame, box.parent))) box = box.parent;
  return box;
}

/** The blocks from the one at `from` on to the end of the element. */
function blocksIn(box: Frame, blocks: readonly PageBlock[], from: number): readonly PageBlock[] {
  const rest = blocks.slice(from);
  const end = rest.findIndex(({ frame }) => !isWithin(frame, box));
  return end < 0 ? rest : rest.slice(0, end);
}

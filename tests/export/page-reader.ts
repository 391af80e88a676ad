/** Runs in a page under test: reads its article as the extension does, and measures places in it. */
import { readArticle } from '../fixtures/reading';

/** A rectangle in the viewport, in CSS pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

async function article() {
  const article = await readArticle(document, { signal: AbortSignal.timeout(10_000) });
  if (!article) throw new Error('the page is not read as an article');
  return article;
}

const reader = {
  async read() {
    const { text, blocks } = await article();
    return { text, blocks: blocks.map(({ span }) => span) };
  },
  /** The smallest box around the words in `span`, as far as they can be seen. */
  async boxOf(span: readonly [number, number]): Promise<Box> {
    const range = (await article()).rangeFor(span);
    if (!range) throw new Error('the words are no longer there');
    const boxes = Array.from(range.getClientRects()).filter(({ width }) => width > 0);
    return [
      Math.min(...boxes.map(({ left }) => left)),
      Math.max(0, Math.min(...boxes.map(({ top }) => top))),
      Math.max(...boxes.map(({ right }) => right)),
      Math.min(innerHeight, Math.max(...boxes.map(({ bottom }) => bottom))),
    ];
  },
};

export type PageReader = typeof reader;

Object.assign(globalThis, { reader });

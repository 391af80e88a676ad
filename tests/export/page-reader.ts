/** Runs in a page under test: reads it as the extension does, and sees where the browser has landed. */
import { readPageText } from '@/article/page-text';
import { readArticle } from '../fixtures/reading';

type Span = readonly [start: number, end: number];

/** Tolerance in CSS pixels: edges fall between pixels. */
const TOLERANCE = 2;
/**
 * How far a highlight may reach beyond a line: a hyphen at its end is not in the text. Less than a word and its space.
 */
const HYPHEN = 8;
/** The least share of a column's height that is coloured: saved pages lay other text over their own. */
const SEEN = 0.25;

/** Paints the browser's highlight in a colour that no page uses. */
const HIGHLIGHT = '::target-text { background-color: #f0f !important; color: #f0f !important; }';

async function article() {
  const read = await readArticle(document, { signal: AbortSignal.timeout(20_000) });
  if (!read) throw new Error('the page is not read as an article');
  return read;
}

const reader = {
  async read() {
    const { text, blocks } = await article();
    return { text, blocks: blocks.map(({ span }) => span), page: readPageText(document) };
  },

  colourLanding(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HIGHLIGHT);
    document.adoptedStyleSheets.push(sheet);
  },

  /** Whether a picture of the viewport (PNG, base64) has exactly the words of `span` in the highlight's colour. */
  async isHighlighted(span: Span, png: string): Promise<boolean> {
    const read = await article();
    const words = read.rangeFor(wholeWords(read.text, span));
    if (!words) return false;
    const boxes = boxesOf(words).filter(({ width, bottom, top }) => width > HYPHEN && bottom > 0 && top < innerHeight);
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0))]));
    const context = new OffscreenCanvas(image.width, image.height).getContext(
      '2d',
    ) as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return agree(context.getImageData(0, 0, image.width, image.height), boxes);
  },
};

/** The words that a span touches, without the punctuation around them. */
function wholeWords(text: string, [start, end]: Span): Span {
  const words = Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(text)).filter(
    ({ index, segment, isWordLike }) => isWordLike && index < end && index + segment.length > start,
  );
  const last = words.at(-1);
  return [words[0]?.index ?? start, last ? last.index + last.segment.length : end];
}

/** The boxes of the text alone: a range's own are also those of the elements within it. */
function boxesOf(words: Range): DOMRect[] {
  const walker = document.createTreeWalker(words.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE || !words.intersectsNode(node)) continue;
    const part = document.createRange();
    part.selectNodeContents(node);
    if (node === words.startContainer) part.setStart(node, words.startOffset);
    if (node === words.endContainer) part.setEnd(node, words.endOffset);
    boxes.push(...part.getClientRects());
  }
  return boxes;
}

/** True when every column of every box has the colour, and nothing outside of the boxes has it. */
function agree({ data, width, height }: ImageData, boxes: readonly DOMRect[]): boolean {
  const isColoured = (x: number, y: number) => {
    const at = 4 * (y * width + x);
    return data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255;
  };
  const isFilled = ({ left, right, top, bottom }: DOMRect) => {
    const rows = range(Math.max(0, top), Math.min(height, bottom));
    const columns = range(Math.max(0, left + TOLERANCE), Math.min(width, right - TOLERANCE));
    return columns.every((x) => rows.filter((y) => isColoured(x, y)).length >= SEEN * rows.length);
  };
  const isBare = (y: number) => {
    const near = boxes.filter(({ top, bottom }) => y >= top - TOLERANCE && y <= bottom + TOLERANCE);
    const isNear = (x: number) => near.some(({ left, right }) => x >= left - TOLERANCE && x <= right + HYPHEN);
    return range(0, width).every((x) => !isColoured(x, y) || isNear(x));
  };
  return boxes.length > 0 && boxes.every(isFilled) && range(0, height).every(isBare);
}

/** The whole numbers from `from` up to but not including `to`. */
function range(from: number, to: number): number[] {
  const first = Math.ceil(from);
  return Array.from({ length: Math.max(0, Math.ceil(to) - first) }, (_, at) => first + at);
}

export type PageReader = typeof reader;

Object.assign(globalThis, { reader });

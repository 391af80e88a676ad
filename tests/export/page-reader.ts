/** Runs in a page under test: reads it as the extension does, and looks where its browser has landed. */
import { readPageText } from '@/article/page-text';
import { readArticle } from '@/article/read-article';

type Span = readonly [start: number, end: number];

/** How far a highlight may reach beyond the words' own boxes: edges fall between pixels. In CSS pixels. */
const TOLERANCE = 2;

/** The browser's highlight in a colour that no page has. */
const HIGHLIGHT = '::target-text { background-color: #f0f !important; color: #f0f !important; }';

async function article() {
  const reading = await readArticle(document, { signal: AbortSignal.timeout(20_000) });
  if (reading.kind !== 'article') throw new Error('the page is not read as an article');
  return reading.article;
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
    const range = read.rangeFor(wholeWords(read.text, span));
    if (!range) return false;
    const boxes = Array.from(range.getClientRects()).filter(
      ({ width, bottom, top }) => width > 0 && bottom > 0 && top < innerHeight,
    );
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0))]));
    const context = new OffscreenCanvas(image.width, image.height).getContext(
      '2d',
    ) as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return agree(context.getImageData(0, 0, image.width, image.height), boxes);
  },
};

/** The words that a span takes in or cuts, without the marks around them. */
function wholeWords(text: string, [start, end]: Span): Span {
  const words = Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(text)).filter(
    ({ index, segment, isWordLike }) => isWordLike && index < end && index + segment.length > start,
  );
  const last = words.at(-1);
  return [words[0]?.index ?? start, last ? last.index + last.segment.length : end];
}

/** True when every pixel within the boxes has the colour, but for their edges, and none outside has it. */
function agree({ data, width, height }: ImageData, boxes: readonly DOMRect[]): boolean {
  let within = 0;
  for (let y = 0; y < height; y += 1) {
    const beside = boxes.filter(({ top, bottom }) => y >= top - TOLERANCE && y <= bottom + TOLERANCE);
    for (let x = 0; x < width; x += 1) {
      const at = 4 * (y * width + x);
      const coloured = data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255;
      const near = beside.filter(({ left, right }) => x >= left - TOLERANCE && x <= right + TOLERANCE);
      if (coloured && near.length === 0) return false;
      if (!near.some((box) => isInside(box, x, y))) continue;
      if (!coloured) return false;
      within += 1;
    }
  }
  return within > 0;
}

function isInside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left + TOLERANCE && x < right - TOLERANCE && y >= top + TOLERANCE && y < bottom - TOLERANCE;
}

export type PageReader = typeof reader;

Object.assign(globalThis, { reader });

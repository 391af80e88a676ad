/** Where a card goes: never over the paragraph that it tells of. All measures in CSS pixels. */
import type { CardPlace } from './card';

const WIDTH = 268;
/** From the paragraph to the card. */
const BESIDE = 20;
/** From the card to the edges of the viewport. */
const EDGE = 4;
const WIDEST_SHEET = 704;

/** A card in the page. */
export interface PlacedCard {
  readonly host: HTMLElement;
  /** What the host's shadow root shows. */
  readonly content: HTMLElement;
  /** The host's style within that root, where the page's sheets cannot overrule it. */
  readonly style: CSSStyleDeclaration;
}

/**
 * Puts the card into the margin where there is room beside the paragraph, at its top; otherwise as a sheet at the bottom or
 * the top of the viewport, whichever the words are farther from.
 * @returns false where there are no words.
 */
export function placeCard(
  { host, content, style }: PlacedCard,
  { linesOf, paragraphOf }: CardPlace,
  view: Window,
): boolean {
  const lines = linesOf();
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return false;
  const paragraph = paragraphOf() ?? boxAround(lines);
  const width = view.document.documentElement.clientWidth;
  const left = marginBeside(paragraph, width);
  content.dataset.at = left === null ? 'sheet' : 'margin';
  const own = left === null ? Math.min(width, WIDEST_SHEET) : WIDTH;
  style.setProperty('width', `${own}px`, 'important');
  const { height } = host.getBoundingClientRect();
  const lowest = view.innerHeight - height;
  const isAbove = (first.top + last.bottom) / 2 > view.innerHeight / 2;
  const beside = Math.max(EDGE, Math.min(paragraph.top, lowest - EDGE));
  style.setProperty('left', `${left ?? (width - own) / 2}px`, 'important');
  style.setProperty('top', `${left === null ? (isAbove ? 0 : lowest) : beside}px`, 'important');
  return true;
}

/** Where the card begins from the left, beside the paragraph; null where there is no room for it. */
function marginBeside(paragraph: DOMRect, width: number): number | null {
  const needed = WIDTH + BESIDE + EDGE;
  if (width - paragraph.right >= needed) return paragraph.right + BESIDE;
  return paragraph.left >= needed ? paragraph.left - BESIDE - WIDTH : null;
}

function boxAround(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  return new DOMRect(left, top, right - left, Math.max(...boxes.map((box) => box.bottom)) - top);
}

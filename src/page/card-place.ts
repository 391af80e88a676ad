/** Where a card is placed: never over the paragraph of its claim. All measures are CSS pixels. */
import type { CardPlace } from './card';

const WIDTH = 268;
/** The distance between the paragraph and the card. */
const BESIDE = 20;
/** The distance between the card and the edges of the viewport. */
const EDGE = 4;
const WIDEST_SHEET = 704;
/** The largest share of the window's height that a sheet takes; a longer one scrolls. */
const TALLEST_SHEET = 0.45;
/** If a paragraph leaves less room than this above and below it, the sheet covers part of it, but never the marked words. */
const LOWEST_SHEET = 140;

/** A card in the page. */
export interface PlacedCard {
  readonly host: HTMLElement;
  /** What the host's shadow root shows. */
  readonly content: HTMLElement;
  /** The host's style inside that root, where the page's style sheets cannot overrule it. */
  readonly style: CSSStyleDeclaration;
}

/**
 * Places the card in the margin beside the paragraph, level with its top, if there is room. Otherwise the card is a sheet at
 * the bottom of the viewport, or at the top if only there is room for it, and no higher than that room.
 * @returns false if the marked words are no longer in the page.
 */
export function placeCard(
  { host, content, style }: PlacedCard,
  { linesOf, paragraphOf }: CardPlace,
  view: Window,
): boolean {
  const lines = linesOf();
  if (lines.length === 0) return false;
  const paragraph = paragraphOf() ?? boxAround(lines);
  const width = view.document.documentElement.clientWidth;
  const left = marginBeside(paragraph, width);
  content.dataset.at = left === null ? 'sheet' : 'margin';
  const own = left === null ? Math.min(width, WIDEST_SHEET) : WIDTH;
  style.setProperty('width', `${own}px`, 'important');
  const needed = content.scrollHeight;
  const sheet = left === null ? sheetBeside(paragraph, boxAround(lines), needed, view.innerHeight) : null;
  content.style.maxHeight = sheet ? `${sheet.height}px` : '';
  const lowest = view.innerHeight - host.getBoundingClientRect().height;
  const beside = Math.max(EDGE, Math.min(paragraph.top, lowest - EDGE));
  style.setProperty('left', `${left ?? (width - own) / 2}px`, 'important');
  style.setProperty('top', `${sheet ? (sheet.isAbove ? 0 : lowest) : beside}px`, 'important');
  return true;
}

/**
 * A sheet goes below the paragraph if it fits there, otherwise to the side with more room.
 * @param needed the height of the whole card.
 */
function sheetBeside(
  paragraph: DOMRect,
  words: DOMRect,
  needed: number,
  height: number,
): { isAbove: boolean; height: number } {
  const tallest = TALLEST_SHEET * height;
  const rooms = [paragraph, words].map(({ top, bottom }) => ({ above: top - EDGE, below: height - bottom - EDGE }));
  const room = rooms.find(({ above, below }) => Math.max(above, below) >= LOWEST_SHEET) ?? rooms[1]!;
  const isAbove = room.above > room.below && room.below < Math.min(needed, tallest);
  const free = Math.max(LOWEST_SHEET, isAbove ? room.above : room.below);
  return { isAbove, height: Math.min(free, tallest) };
}

/** The card's left edge in the margin; null if neither margin has room for it. */
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

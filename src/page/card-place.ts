/** Where a card goes: never over the paragraph that it tells of. All measures in CSS pixels. */
import type { CardPlace } from './card';

const WIDTH = 268;
/** From the paragraph to the card. */
const BESIDE = 20;
/** From the card to the edges of the viewport. */
const EDGE = 4;
const WIDEST_SHEET = 704;
/** A sheet takes no more than this share of the window, and scrolls. */
const TALLEST_SHEET = 0.45;
/** A paragraph that leaves less room than this above and below is covered in part, but never the marked words. */
const LOWEST_SHEET = 140;

/** A card in the page. */
export interface PlacedCard {
  readonly host: HTMLElement;
  /** What the host's shadow root shows. */
  readonly content: HTMLElement;
  /** The host's style within that root, where the page's sheets cannot overrule it. */
  readonly style: CSSStyleDeclaration;
}

/**
 * Puts the card into the margin where there is room beside the paragraph, at its top; otherwise as a sheet at the bottom of
 * the viewport, or at its top where the paragraph leaves more room there, and no higher than that room.
 * @returns false where there are no words.
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
 * Below the paragraph where a sheet has the height that it needs, otherwise on the side with more room; and how high it may
 * be there.
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

/** Whether a reader can see given words on a page. */
import {
  attributeOf,
  boxOf,
  documentOf,
  isElement,
  parentElementOf,
  parentOf,
  scrollLeftOf,
  scrollTopOf,
  tagOf,
  viewOf,
} from './dom';

/** Smaller boxes and letters are invisible (CSS pixels). */
const SMALLEST = 2;

/** Checks each element once. Create a new one whenever the page may look different. */
export class Visibility {
  readonly #seen = new Map<Element, boolean>();
  readonly #open = new Map<Element, boolean>();

  /**
   * False for words that are hidden by any style, too small to be seen, outside of what can be scrolled to, or of their
   * background's colour. Words in a closed `details` count as seen: the reader can open it.
   */
  isSeen(range: Range): boolean {
    const element = elementAround(range.startContainer);
    if (!element) return true;
    const closed = closedAround(element);
    return this.#isElementSeen(closed ?? element) && (closed !== null || isWithinReach(range, element));
  }

  #isElementSeen(element: Element): boolean {
    let seen = this.#seen.get(element);
    if (seen === undefined) {
      seen = isRendered(element) && this.#isOpen(element) && hasInk(element);
      this.#seen.set(element, seen);
    }
    return seen;
  }

  /** Whether no ancestor clips its content to nothing, as collapsed boxes do. */
  #isOpen(element: Element): boolean {
    let open = this.#open.get(element);
    if (open === undefined) {
      const parent = parentElementOf(element);
      open = !isCollapsed(element) && (!parent || this.#isOpen(parent));
      this.#open.set(element, open);
    }
    return open;
  }
}

/** All supported browsers have it; the options are named as the oldest of them know them. */
function isRendered(element: Element): boolean {
  return element.checkVisibility?.({ checkOpacity: true, checkVisibilityCSS: true }) ?? true;
}

function isCollapsed(element: Element): boolean {
  const { overflowX, overflowY } = styleOf(element);
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  const { width, height } = boxOf(element);
  return width < SMALLEST || height < SMALLEST;
}

/** Whether letters stand out from their background, judged by size and plain colours. */
function hasInk(element: Element): boolean {
  const { color, fontSize } = styleOf(element);
  if (Number.parseFloat(fontSize) < SMALLEST) return false;
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const { backgroundColor, backgroundImage, backgroundClip } = styleOf(at);
    // The background or the letters are painted with a picture.
    if (backgroundImage !== 'none') return backgroundClip === 'text' || !isClear(color);
    if (!isClear(backgroundColor)) return !isClear(color) && backgroundColor !== color;
  }
  return !isClear(color);
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);
}

/** Pages move words for screen readers only far off the left or top edge. */
function isWithinReach(range: Range, element: Element): boolean {
  let { scrollX: x = 0, scrollY: y = 0 } = viewOf(documentOf(element)!) ?? {};
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    x += scrollLeftOf(at);
    y += scrollTopOf(at);
  }
  const lines = Array.from(range.getClientRects());
  return lines.some(({ right, bottom, width, height }) => width > 0 && height > 0 && right + x > 0 && bottom + y > 0);
}

function elementAround(node: Node): Element | null {
  return isElement(node) ? node : parentElementOf(node);
}

/** The outermost closed `details` that hides the element, which is not in its summary. */
function closedAround(element: Element): Element | null {
  let closed: Element | null = null;
  let inside: Element = element;
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (!isElement(at)) continue;
    const isClosed = tagOf(at) === 'details' && attributeOf(at, 'open') === null;
    if (isClosed && tagOf(inside) !== 'summary') closed = at;
    inside = at;
  }
  return closed;
}

function styleOf(element: Element): CSSStyleDeclaration {
  return (viewOf(documentOf(element)!) as Window).getComputedStyle(element);
}

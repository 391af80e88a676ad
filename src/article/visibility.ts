/** Whether a reader can see given words on a page. */
import { type Clips, clipsIn, isCutOff } from './clipping';
import {
  attributeOf,
  boxOf,
  documentOf,
  isElement,
  parentElementOf,
  scrollLeftOf,
  scrollTopOf,
  tagOf,
  viewOf,
} from './dom';

/** Smaller boxes and letters are invisible (CSS pixels). */
const SMALLEST = 2;

/** What an element and those around it mean for the words in it. */
interface Surroundings {
  /** Whether none of them clips its content to nothing, as collapsed boxes do. */
  readonly isOpen: boolean;
  /** The outermost closed `details` that hides the element, which is not in its summary. */
  readonly closed: Element | null;
  /** How far all of them are scrolled, in CSS pixels. */
  readonly scrolled: { readonly x: number; readonly y: number };
  readonly behind: Background | null;
  readonly clips: Clips;
}

/** The innermost background behind words that is painted; null where there is none. */
interface Background {
  /** Null for a picture. */
  readonly color: string | null;
  /** Whether it is painted in the shape of the letters. */
  readonly isInLetters: boolean;
}

/** Looks at each element once, its styles too. Create a new one whenever the page may look different. */
export class Visibility {
  readonly #seen = new Map<Element, boolean>();
  readonly #around = new Map<Element, Surroundings>();

  /**
   * False for words that are hidden by any style, too small to be seen, outside of what can be scrolled to, cut off by a
   * box around them, or of their background's colour. Words in a closed `details` count as seen: the reader can open it.
   */
  isSeen(range: Range): boolean {
    const element = elementAround(range.startContainer);
    if (!element) return true;
    const { closed } = this.#surroundings(element);
    return this.#isElementSeen(closed ?? element) && (closed !== null || this.#isWithinReach(range, element));
  }

  #isWithinReach(range: Range, element: Element): boolean {
    const { scrolled, clips } = this.#surroundings(element);
    const lines = Array.from(range.getClientRects());
    return isScrolledTo(lines, element, scrolled) && !isCutOff(lines, clips.inFlow);
  }

  #isElementSeen(element: Element): boolean {
    let seen = this.#seen.get(element);
    if (seen === undefined) {
      const { isOpen, behind } = this.#surroundings(element);
      seen = isRendered(element) && isOpen && hasInk(styleOf(element), behind);
      this.#seen.set(element, seen);
    }
    return seen;
  }

  #surroundings(element: Element): Surroundings {
    let around = this.#around.get(element);
    if (!around) {
      const parent = parentElementOf(element);
      around = surroundingsIn(element, parent, parent && this.#surroundings(parent));
      this.#around.set(element, around);
    }
    return around;
  }
}

function surroundingsIn(element: Element, parent: Element | null, outer: Surroundings | null): Surroundings {
  const style = styleOf(element);
  return {
    isOpen: (outer?.isOpen ?? true) && !isCollapsed(element, style),
    closed: outer?.closed ?? (parent && hides(parent, element) ? parent : null),
    scrolled: {
      x: (outer?.scrolled.x ?? 0) + scrollLeftOf(element),
      y: (outer?.scrolled.y ?? 0) + scrollTopOf(element),
    },
    behind: backgroundIn(style) ?? outer?.behind ?? null,
    clips: clipsIn(element, style, outer?.clips ?? null),
  };
}

/** All supported browsers have it; the options are named as the oldest of them know them. */
function isRendered(element: Element): boolean {
  return element.checkVisibility?.({ checkOpacity: true, checkVisibilityCSS: true }) ?? true;
}

function isCollapsed(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  const { width, height } = boxOf(element);
  return width < SMALLEST || height < SMALLEST;
}

function backgroundIn({ backgroundColor, backgroundImage, backgroundClip }: CSSStyleDeclaration): Background | null {
  // The background or the letters are painted with a picture.
  if (backgroundImage !== 'none') return { color: null, isInLetters: backgroundClip === 'text' };
  return isClear(backgroundColor) ? null : { color: backgroundColor, isInLetters: false };
}

/** Whether letters stand out from their background, judged by size and plain colours. */
function hasInk({ color, fontSize }: CSSStyleDeclaration, behind: Background | null): boolean {
  if (Number.parseFloat(fontSize) < SMALLEST) return false;
  return behind?.isInLetters || (!isClear(color) && behind?.color !== color);
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);
}

/** Pages move words for screen readers only far off the left or top edge. */
function isScrolledTo(lines: readonly DOMRect[], element: Element, scrolled: Surroundings['scrolled']): boolean {
  const { scrollX = 0, scrollY = 0 } = viewOf(documentOf(element)!) ?? {};
  const [x, y] = [scrollX + scrolled.x, scrollY + scrolled.y];
  return lines.some(({ right, bottom, width, height }) => width > 0 && height > 0 && right + x > 0 && bottom + y > 0);
}

function elementAround(node: Node): Element | null {
  return isElement(node) ? node : parentElementOf(node);
}

/** Whether a parent is a closed `details` and its child is not its summary. */
function hides(parent: Element, child: Element): boolean {
  return tagOf(parent) === 'details' && attributeOf(parent, 'open') === null && tagOf(child) !== 'summary';
}

function styleOf(element: Element): CSSStyleDeclaration {
  return (viewOf(documentOf(element)!) as Window).getComputedStyle(element);
}

/** Whether a reader can see given words on a page. */
import { type Clips, clipsIn, isCutOff, NONE_CLIPPED } from './clipping';
import {
  attributeOf,
  boxOf,
  documentOf,
  isElement,
  parentElementOf,
  scrollLeftOf,
  scrollTopOf,
  styleOf,
  tagOf,
  viewOf,
} from './dom';

/** Smaller boxes and letters are invisible (CSS pixels). */
const SMALLEST = 2;

/** What an element and those around it mean for the words in it. */
interface Surroundings {
  /** Of the element itself. */
  readonly style: CSSStyleDeclaration;
  /** Whether none of them clips its content to nothing, as collapsed boxes do. */
  readonly isOpen: boolean;
  /** The outermost closed `details` that hides the element, which is not in its summary. */
  readonly closed: Element | null;
  readonly clips: Clips;
  /** The innermost that is painted; null where there is none. */
  readonly background: Background | null;
}

/** A background behind words. */
interface Background {
  /** Null for a picture. */
  readonly color: string | null;
  /** Whether it is painted in the shape of the letters. */
  readonly isInLetters: boolean;
}

/** Looks at each element once, and at no more than it must. Create a new one whenever the page may look different. */
export class Visibility {
  readonly #around = new Map<Element, Surroundings>();
  /** Whether all words of an element are seen; null where each has its own place. */
  readonly #wholes = new Map<Element, boolean | null>();

  /**
   * False for words that are hidden by any style, too small to be seen, outside of what can be scrolled to, cut off by a
   * box around them, or of their background's colour. Words in a closed `details` count as seen: the reader can open it.
   */
  isSeen(range: Range): boolean {
    const element = elementAround(range.startContainer);
    if (!element) return true;
    let whole = this.#wholes.get(element);
    if (whole === undefined) {
      whole = this.#isWholeSeen(element);
      this.#wholes.set(element, whole);
    }
    if (whole !== null) return whole;
    const lines = [...range.getClientRects()];
    return isWithinReach(lines, element) && !isCutOff(lines, this.#surroundings(element).clips.inFlow);
  }

  /** A browser finds the box of an element sooner than its words, which are in it unless they are indented or cut off. */
  #isWholeSeen(element: Element): boolean | null {
    const { style, closed, clips } = this.#surroundings(element);
    if (closed) return this.#isElementSeen(closed);
    if (!this.#isElementSeen(element)) return false;
    const isInBox = !clips.inFlow && style.textIndent === '0px';
    return isInBox && isWithinReach([boxOf(element)], element) ? true : null;
  }

  #isElementSeen(element: Element): boolean {
    const { style, isOpen, background } = this.#surroundings(element);
    return isRendered(element) && isOpen && hasInk(style, background);
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
  const showsAll = style.overflow === 'visible';
  const clips = outer?.clips ?? NONE_CLIPPED;
  return {
    style,
    isOpen: (outer?.isOpen ?? true) && (showsAll || !isCollapsed(element)),
    closed: outer?.closed ?? (parent && hides(parent, element) ? parent : null),
    clips: showsAll && clips === NONE_CLIPPED ? clips : clipsIn(element, style, clips),
    background: backgroundIn(style) ?? outer?.background ?? null,
  };
}

/** All supported browsers have it; the options are named as the oldest of them know them. */
function isRendered(element: Element): boolean {
  return element.checkVisibility?.({ checkOpacity: true, checkVisibilityCSS: true }) ?? true;
}

function isCollapsed(element: Element): boolean {
  const { width, height } = boxOf(element);
  return width < SMALLEST || height < SMALLEST;
}

function backgroundIn(style: CSSStyleDeclaration): Background | null {
  // The background or the letters are painted with a picture.
  if (style.backgroundImage !== 'none') return { color: null, isInLetters: style.backgroundClip === 'text' };
  const color = style.backgroundColor;
  return isClear(color) ? null : { color, isInLetters: false };
}

/** Whether letters stand out from their background, judged by size and plain colours. */
function hasInk({ color, fontSize }: CSSStyleDeclaration, behind: Background | null): boolean {
  if (Number.parseFloat(fontSize) < SMALLEST) return false;
  return behind?.isInLetters || (!isClear(color) && behind?.color !== color);
}

function isClear(colour: string): boolean {
  const isWithoutAlpha = colour.endsWith('/ 0)') || (colour.startsWith('rgba(') && colour.endsWith(', 0)'));
  return isWithoutAlpha || colour === 'transparent';
}

/** Whether any of these boxes can be scrolled to. Pages move words for screen readers only far off the left or top edge. */
function isWithinReach(boxes: readonly DOMRect[], element: Element): boolean {
  const boxed = boxes.filter(({ width, height }) => width > 0 && height > 0);
  if (boxed.some(({ right, bottom }) => right > 0 && bottom > 0)) return true;
  const { x, y } = scrolledAround(element);
  return boxed.some(({ right, bottom }) => right + x > 0 && bottom + y > 0);
}

/** How far the page and all that is around an element are scrolled, in CSS pixels. */
function scrolledAround(element: Element): { readonly x: number; readonly y: number } {
  const { scrollX = 0, scrollY = 0 } = viewOf(documentOf(element)!) ?? {};
  let [x, y] = [scrollX, scrollY];
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    x += scrollLeftOf(at);
    y += scrollTopOf(at);
  }
  return { x, y };
}

function elementAround(node: Node): Element | null {
  return isElement(node) ? node : parentElementOf(node);
}

/** Whether a parent is a closed `details` and its child is not its summary. */
function hides(parent: Element, child: Element): boolean {
  return tagOf(parent) === 'details' && attributeOf(parent, 'open') === null && tagOf(child) !== 'summary';
}

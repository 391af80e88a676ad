/** Boxes that cut off what is taller than they are, as the walls of sites do that ask readers to sign up. */
import { animationsOf, boxOf, clientHeightOf, scrollHeightOf, tagOf } from './dom';

/** Less of a line than this cannot be seen (CSS pixels). */
const LEAST = 2;

/** A box that shows no more of what is in it than its own height, and the next one around it. */
export interface Clip {
  readonly element: Element;
  /** Whether a reader can scroll it, if there is more in it. */
  readonly isScroller: boolean;
  readonly outer: Clip | null;
}

/** What cuts off the children of an element: those that stand in the flow, and those that are positioned absolutely. */
export interface Clips {
  readonly inFlow: Clip | null;
  readonly positioned: Clip | null;
}

/** Where nothing cuts off anything. */
export const NONE_CLIPPED: Clips = { inFlow: null, positioned: null };

/**
 * What cuts off the children of an element, by its style and by what cuts off the element itself.
 *
 * The root and the body count as open: their overflow is the window's, which pages lock while a dialog asks for consent.
 */
export function clipsIn(element: Element, { position, overflowY }: CSSStyleDeclaration, around: Clips): Clips {
  if (tagOf(element) === 'html' || tagOf(element) === 'body') return NONE_CLIPPED;
  const { inFlow, positioned } = position === 'fixed' ? NONE_CLIPPED : around;
  const outer = position === 'absolute' ? positioned : inFlow;
  const clip = overflowY === 'visible' ? outer : { element, isScroller: /auto|scroll/.test(overflowY), outer };
  return { inFlow: clip, positioned: position === 'static' ? positioned : clip };
}

/** Whether all these lines, or what would have to be scrolled for them, are cut off. A box that opens or closes cuts nothing. */
export function isCutOff(lines: readonly DOMRect[], clip: Clip | null): boolean {
  if (!clip) return false;
  const box = boxOf(clip.element);
  if (clip.isScroller) return isCutOff(canScroll(clip.element) ? [box] : lines, clip.outer);
  const isOutside = ({ top, bottom }: DOMRect) => bottom < box.top + LEAST || top > box.bottom - LEAST;
  return lines.every(isOutside) ? !isMoving(clip.element) : isCutOff(lines, clip.outer);
}

const canScroll = (element: Element): boolean => scrollHeightOf(element) > clientHeightOf(element);

/** Whether a transition or an animation of the box is under way: the page tells of its beginning, not of its end. */
function isMoving(element: Element): boolean {
  return animationsOf(element).some(({ playState }) => playState === 'running');
}

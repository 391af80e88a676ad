/** Elements around nodes and at points, and rectangles of lines, in CSS pixels of the viewport. */
import { elementAtPoint, hostOf, isElement, parentElementOf, shadowRootOf } from '@/article/dom';

/** The deepest element at a point, including inside open shadow trees. */
export function elementAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const element = elementAtPoint(root as Document | ShadowRoot, x, y);
  const inside = element && shadowRootOf(element);
  return inside && inside !== root ? elementAt(inside, x, y) : element;
}

/** The non-empty rectangles of a range or an inline element, at least one for each line. */
export function linesOf(of: Range | Element): DOMRect[] {
  return [...of.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

export function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x < right && top <= y && y < bottom;
}

/** The node itself or its parent element; the host, for text at the top of a shadow tree. */
export function elementOf(node: Node): Element | null {
  return isElement(node) ? node : (parentElementOf(node) ?? hostOf(node));
}

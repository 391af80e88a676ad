/** Elements around nodes and at points, and rectangles of lines, in CSS pixels of the viewport. */

/** The deepest element at a point, including inside open shadow trees. */
export function elementAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y);
  const inside = element?.shadowRoot;
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
  if (node.nodeType === Node.ELEMENT_NODE) return node as Element;
  return node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

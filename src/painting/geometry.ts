/** Where things are: elements around nodes and at points, rectangles of lines. All in CSS pixels of the viewport. */

/** The deepest element at a point, looked for in open shadow trees too. */
export function elementAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y);
  const inside = element?.shadowRoot;
  return inside && inside !== root ? elementAt(inside, x, y) : element;
}

/** The rectangles of a range or of an inline element, at least one for each line, empty ones left out. */
export function linesOf(of: Range | Element): DOMRect[] {
  return [...of.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

export function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x < right && top <= y && y < bottom;
}

/** The element that a node is or lies in, which is the host for text at the top of a shadow tree. */
export function elementOf(node: Node): Element | null {
  if (node.nodeType === Node.ELEMENT_NODE) return node as Element;
  return node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** One constructed style sheet, lent to a page and taken back: no element is inserted, and no page's CSP forbids it. */

/**
 * The list of sheets that a document or shadow root has adopted.
 *
 * Up to version 152, Firefox refuses a content script that reads it through its Xray wrapper (bug 1751346), hence the
 * detour through `wrappedJSObject`, which only Firefox's content scripts have and which works in all versions.
 */
function sheetsOf(root: DocumentOrShadowRoot): CSSStyleSheet[] {
  const { wrappedJSObject } = root as { wrappedJSObject?: DocumentOrShadowRoot };
  return (wrappedJSObject ?? root).adoptedStyleSheets;
}

/** Adopting twice is harmless. */
export function adopt(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  const sheets = sheetsOf(root);
  if (!sheets.includes(sheet)) sheets.push(sheet);
}

/** Leaves the page's own sheets in their order. */
export function disown(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  const sheets = sheetsOf(root);
  const at = sheets.indexOf(sheet);
  if (at >= 0) sheets.splice(at, 1);
}

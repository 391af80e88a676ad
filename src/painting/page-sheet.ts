/** One constructed style sheet, lent to a page and taken back: no element is inserted, and no page's CSP forbids it. */
import { type Scheme, schemeAt } from './page-scheme';

export class PageSheet {
  readonly #sheet: CSSStyleSheet;
  readonly #rulesFor: (scheme: Scheme) => string;
  readonly #roots: Set<DocumentOrShadowRoot>;
  #scheme: Scheme | null = null;

  /** @param rulesFor gives the CSS for the scheme that the page is found to have. */
  constructor(document: Document, rulesFor: (scheme: Scheme) => string) {
    this.#sheet = new document.defaultView!.CSSStyleSheet();
    this.#rulesFor = rulesFor;
    this.#roots = new Set([document]);
  }

  /** Rules of the document do not reach text in shadow trees (highlights: in Firefox), so those adopt the sheet too. */
  reach(node: Node): void {
    const root = node.getRootNode();
    if ('adoptedStyleSheets' in root) this.#roots.add(root as ShadowRoot);
  }

  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots].filter((root): root is ShadowRoot => 'host' in root);
  }

  /**
   * Adopts the sheet wherever the page has dropped it, and writes its rules anew if the page has another scheme than
   * before or if they are `stale`.
   *
   * @param sample an element that holds marked text, around which the scheme is measured; null keeps the last one.
   */
  refresh(sample: Element | null, stale = false): void {
    const scheme = sample ? schemeAt(sample) : this.#scheme;
    if (scheme && (stale || scheme !== this.#scheme)) this.#sheet.replaceSync(this.#rulesFor(scheme));
    this.#scheme = scheme;
    for (const root of this.#roots) {
      const sheets = sheetsOf(root);
      if (!sheets.includes(this.#sheet)) sheets.push(this.#sheet);
    }
  }

  /** Takes the sheet out of the page again; the page's own sheets keep their order. */
  remove(): void {
    for (const root of this.#roots) {
      const sheets = sheetsOf(root);
      const at = sheets.indexOf(this.#sheet);
      if (at >= 0) sheets.splice(at, 1);
    }
  }
}

/**
 * The list of sheets that a document or shadow root has adopted.
 *
 * Up to version 152, Firefox refuses a content script that changes it through its Xray wrapper (bug 1751346), hence
 * the detour through `wrappedJSObject`, which only Firefox's content scripts have and which works in all versions.
 */
function sheetsOf(root: DocumentOrShadowRoot): CSSStyleSheet[] {
  const { wrappedJSObject } = root as { wrappedJSObject?: DocumentOrShadowRoot };
  return (wrappedJSObject ?? root).adoptedStyleSheets;
}

/** One constructed style sheet, lent to a page and taken back. It inserts no element, and no CSP forbids it. */
import { type Scheme, schemeOf, watchScheme } from './page-scheme';

export interface PageSheetOptions {
  readonly document: Document;
  /** The CSS for a colour scheme. */
  rulesFor(scheme: Scheme): string;
  /** Elements with marked text, where the scheme is measured; none keep the last one. */
  samples(): readonly Element[];
}

/** Follows the page's scheme from the first `refresh` that finds one until `remove`. */
export class PageSheet {
  readonly #options: PageSheetOptions;
  readonly #sheet: CSSStyleSheet;
  readonly #roots: Set<DocumentOrShadowRoot>;
  #scheme: Scheme | null = null;
  /** Where the scheme was measured last. */
  #watched: readonly Element[] = [];
  #endWatch = () => {};

  constructor(options: PageSheetOptions) {
    this.#options = options;
    this.#sheet = new options.document.defaultView!.CSSStyleSheet();
    this.#roots = new Set([options.document]);
  }

  /** Rules of the document do not reach text in shadow trees (highlights: in Firefox), so those adopt the sheet too. */
  reach(node: Node): void {
    const root = node.getRootNode();
    if ('adoptedStyleSheets' in root) this.#roots.add(root as ShadowRoot);
  }

  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots].filter((root): root is ShadowRoot => 'host' in root);
  }

  /** Adopts the sheet again wherever the page has dropped it, and follows the page's scheme. */
  refresh(): void {
    const elements = this.#options.samples();
    const scheme = elements.length > 0 ? schemeOf(elements) : this.#scheme;
    if (scheme !== this.#scheme) this.#write(scheme);
    if (elements.length > 0 && !this.#isWatched(elements)) this.#watch(elements);
    for (const root of this.#roots) {
      const sheets = sheetsOf(root);
      if (placeOf(this.#sheet, sheets) < 0) sheets[sheets.length] = this.#sheet;
    }
  }

  /** Rewrites the rules after something else that they depend on has changed. */
  rewrite(): void {
    this.#write(this.#scheme);
    this.refresh();
  }

  #write(scheme: Scheme | null): void {
    this.#scheme = scheme;
    if (scheme === null) return;
    this.#sheet.replaceSync(this.#options.rulesFor(scheme));
  }

  #isWatched(elements: readonly Element[]): boolean {
    return elements.length === this.#watched.length && elements.every((element, at) => element === this.#watched[at]);
  }

  #watch(elements: readonly Element[]): void {
    this.#endWatch();
    this.#watched = elements;
    this.#endWatch = watchScheme(elements, () => this.refresh());
  }

  /** Removes the sheet from the page; the page's own sheets keep their order. */
  remove(): void {
    this.#endWatch();
    for (const root of this.#roots) {
      const sheets = sheetsOf(root);
      const at = placeOf(this.#sheet, sheets);
      if (at >= 0) removeAt(sheets, at);
    }
  }
}

/**
 * The list of sheets that a document or shadow root has adopted.
 *
 * Up to version 152, Firefox refuses a content script that changes it through its Xray wrapper (bug 1751346), hence
 * the detour through `wrappedJSObject`, which only Firefox's content scripts have and which works in all versions. What
 * comes of it is the page's own array: its methods are the page's, too, and are not to be called.
 */
function sheetsOf(root: DocumentOrShadowRoot): CSSStyleSheet[] {
  const { wrappedJSObject } = root as { wrappedJSObject?: DocumentOrShadowRoot };
  const sheets = wrappedJSObject?.adoptedStyleSheets;
  // An element of the page may have that name, which the wrapper exposes.
  return Array.isArray(sheets) ? sheets : root.adoptedStyleSheets;
}

/** The index of a sheet in such a list, or -1. */
function placeOf(sheet: CSSStyleSheet, sheets: readonly CSSStyleSheet[]): number {
  // What stands in a list that was reached by the detour is seen as the page sees it.
  const { wrappedJSObject } = sheet as { wrappedJSObject?: CSSStyleSheet };
  for (let at = 0; at < sheets.length; at++) if (sheets[at] === sheet || sheets[at] === wrappedJSObject) return at;
  return -1;
}

function removeAt(sheets: CSSStyleSheet[], at: number): void {
  for (let next = at + 1; next < sheets.length; next++) sheets[next - 1] = sheets[next]!;
  sheets.length -= 1;
}

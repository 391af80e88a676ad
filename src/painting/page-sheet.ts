/** One constructed style sheet, lent to a page and taken back. It inserts no element, and no CSP forbids it. */
import { adoptedSheetsOf, rootOf, viewOf } from '@/article/dom';
import { onOtherGround, type Scheme, schemeOf, watchScheme } from './page-scheme';

export interface PageSheetOptions {
  readonly document: Document;
  /** The CSS for a colour scheme; `hasOther` once marked text was found on a ground of the other one. */
  rulesFor(scheme: Scheme, hasOther: boolean): string;
  /** Elements with marked text, where the scheme is measured; none keep the last one. */
  samples(): readonly Element[];
  /** Some time after a sign that the page has changed its colours. */
  onSign(): void;
}

/** Follows the page's scheme from the first `refresh` that finds one until `remove`. */
export class PageSheet {
  readonly #options: PageSheetOptions;
  readonly #sheet: CSSStyleSheet;
  readonly #roots: Set<DocumentOrShadowRoot>;
  #scheme: Scheme | null = null;
  #hasOther = false;
  /** Whether the rules are for something else. */
  #isStale = false;
  /** Where the scheme was measured last. */
  #samples: readonly Element[] = [];
  #watched: readonly Element[] = [];
  #endWatch = () => {};

  constructor(options: PageSheetOptions) {
    this.#options = options;
    this.#sheet = new (viewOf(options.document)!.CSSStyleSheet)();
    this.#roots = new Set([options.document]);
  }

  /** Rules of the document do not reach text in shadow trees (highlights: in Firefox), so those adopt the sheet too. */
  reach(node: Node): void {
    const root = rootOf(node);
    if ('adoptedStyleSheets' in root) this.#roots.add(root as ShadowRoot);
  }

  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots].filter((root): root is ShadowRoot => 'host' in root);
  }

  /**
   * Looks which scheme the page has now. Comes before `refresh`: what is looked at after a change of the styles costs the
   * page a computation of all of them.
   * @returns whether it is another one than before.
   */
  measure(): boolean {
    this.#samples = this.#options.samples();
    const scheme = this.#samples.length > 0 ? schemeOf(this.#samples) : this.#scheme;
    const isAnother = scheme !== this.#scheme;
    this.#scheme = scheme;
    this.#isStale ||= isAnother;
    return isAnother;
  }

  /** Those of these elements whose text stands on a ground of the other scheme than the page's. */
  onOtherGround(elements: Iterable<Element>): ReadonlySet<Element> {
    const found = onOtherGround(elements, this.#scheme ?? 'light');
    this.#isStale ||= found.size > 0 && !this.#hasOther;
    this.#hasOther ||= found.size > 0;
    return found;
  }

  /** Writes the rules for what was measured, adopts the sheet again wherever the page has dropped it, and watches the page. */
  refresh(): void {
    if (this.#isStale && this.#scheme !== null) {
      this.#sheet.replaceSync(this.#options.rulesFor(this.#scheme, this.#hasOther));
      this.#isStale = false;
    }
    if (this.#samples.length > 0 && !this.#isWatched(this.#samples)) this.#watch(this.#samples);
    for (const root of this.#roots) {
      const sheets = sheetsOf(root);
      if (placeOf(this.#sheet, sheets) < 0) sheets[sheets.length] = this.#sheet;
    }
  }

  /** Rewrites the rules after something else that they depend on has changed. */
  rewrite(): void {
    this.#isStale = true;
    this.measure();
    this.refresh();
  }

  #isWatched(elements: readonly Element[]): boolean {
    return elements.length === this.#watched.length && elements.every((element, at) => element === this.#watched[at]);
  }

  #watch(elements: readonly Element[]): void {
    this.#endWatch();
    this.#watched = elements;
    this.#endWatch = watchScheme(elements, () => this.#options.onSign());
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
  return Array.isArray(sheets) ? sheets : adoptedSheetsOf(root as Document | ShadowRoot);
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

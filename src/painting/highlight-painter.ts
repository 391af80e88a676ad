/**
 * Paints beside the page's own DOM, with the CSS Custom Highlight API: no node is touched, so nothing that the page
 * does with its text can go wrong because of us.
 */
import { GROUPS, type Group } from '@/engine/claim';
import { adopt, disown } from './adopted-sheet';
import { flashName, highlightName, highlightRules } from './highlight-rules';
import { type Scheme, schemeAt } from './page-scheme';
import type { Mark, Painter, PainterOptions, Palette } from './painter';

/** How long a flash lasts, in milliseconds: enough for the eye to arrive after a scroll. */
const FLASH_MS = 1500;

/** From the outermost to the innermost, as claims nest: "AP reported that officials said". The innermost wins. */
const PRIORITY: readonly Group[] = ['relayed', 'document', 'institution', 'named', 'vague', 'unnamed'];
const FLASH_PRIORITY = PRIORITY.length;

/** What TypeScript's library does not know yet: Chromium from 140, Firefox from 150. */
interface PointReadable {
  highlightsFromPoint?(x: number, y: number, options: { shadowRoots: ShadowRoot[] }): { ranges: AbstractRange[] }[];
}

/** @param options the document must support the API; see `highlights-supported.ts`. */
export function createHighlightPainter(options: PainterOptions): Painter {
  return new HighlightPainter(options);
}

class HighlightPainter implements Painter {
  readonly #document: Document;
  readonly #window: Window & typeof globalThis;
  /** Shared with the page and with other extensions, so only our own names are ever touched. */
  readonly #registry: HighlightRegistry & PointReadable;
  readonly #palette: Palette;
  readonly #underlines: boolean;
  readonly #sheet: CSSStyleSheet;
  readonly #highlights: Readonly<Record<Group, Highlight>>;
  readonly #flash: Highlight;
  /** Our own books: in Firefox a content script cannot iterate a Highlight or the registry. */
  readonly #marks = new Map<string, Mark>();
  readonly #owners = new Map<AbstractRange, Mark>();
  readonly #shadowRoots = new Set<ShadowRoot>();
  #shown: ReadonlySet<Group>;
  #scheme: Scheme | null = null;
  #flashed: Mark | null = null;
  #flashTimer = 0;
  #cleared = false;

  constructor({ document, palette, shown }: PainterOptions) {
    this.#document = document;
    this.#window = document.defaultView!;
    this.#registry = this.#window.CSS.highlights;
    this.#palette = palette;
    this.#underlines = paintsUnderlines(this.#window);
    this.#sheet = new this.#window.CSSStyleSheet();
    this.#highlights = Object.fromEntries(
      GROUPS.map((group) => [group, this.#highlight(PRIORITY.indexOf(group))]),
    ) as Record<Group, Highlight>;
    this.#flash = this.#highlight(FLASH_PRIORITY);
    this.#shown = shown;
  }

  add(marks: readonly Mark[]): void {
    this.remove(marks.map((mark) => mark.id));
    for (const { id, group, ranges } of marks) {
      // A fresh Range for each Highlight: Safari may not paint one that two share, and the caller's stay the caller's.
      const mark = { id, group, ranges: ranges.map((range) => range.cloneRange()) };
      this.#marks.set(id, mark);
      for (const range of mark.ranges) {
        this.#owners.set(range, mark);
        this.#highlights[group].add(range);
        this.#noteShadowRoot(range);
      }
    }
    this.restore();
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) {
      const mark = this.#marks.get(id);
      if (!mark) continue;
      if (mark === this.#flashed) this.#endFlash();
      this.#marks.delete(id);
      for (const range of mark.ranges) {
        this.#owners.delete(range);
        this.#highlights[mark.group].delete(range);
      }
    }
  }

  show(groups: ReadonlySet<Group>): void {
    this.#shown = groups;
    this.restore();
  }

  flash(id: string | null): void {
    this.#endFlash();
    const mark = id === null ? undefined : this.#marks.get(id);
    if (!mark) return;
    this.#flashed = mark;
    for (const range of mark.ranges) this.#flash.add(range.cloneRange());
    this.#flashTimer = this.#window.setTimeout(() => this.#endFlash(), FLASH_MS);
    this.restore();
  }

  markAt(x: number, y: number): string | null {
    const hit = this.#registry.highlightsFromPoint ? this.#marksFromPoint(x, y) : this.#marksAround(x, y);
    const innermost = hit.reduce<Mark | null>(
      (best, mark) => (best && length(best) <= length(mark) ? best : mark),
      null,
    );
    return innermost?.id ?? null;
  }

  rectsOf(id: string): DOMRect[] {
    return this.#marks.get(id)?.ranges.flatMap(rects) ?? [];
  }

  restore(): void {
    if (this.#cleared) return;
    this.#followScheme();
    for (const root of [this.#document, ...this.#shadowRoots]) adopt(root, this.#sheet);
    for (const group of GROUPS) this.#register(highlightName(group), this.#highlights[group], this.#shown.has(group));
    if (this.#flashed) this.#register(flashName(this.#flashed.group), this.#flash, true);
  }

  clear(): void {
    this.#cleared = true;
    this.remove([...this.#marks.keys()]);
    for (const group of GROUPS) this.#register(highlightName(group), this.#highlights[group], false);
    for (const root of [this.#document, ...this.#shadowRoots]) disown(root, this.#sheet);
  }

  #highlight(priority: number): Highlight {
    const highlight = new this.#window.Highlight();
    highlight.priority = priority;
    return highlight;
  }

  /** Sets or takes away one of our names, and leaves a name alone that someone else has taken since. */
  #register(name: string, highlight: Highlight, visible: boolean): void {
    const ours = this.#registry.get(name) === highlight;
    if (visible && !ours) this.#registry.set(name, highlight);
    if (!visible && ours) this.#registry.delete(name);
  }

  #endFlash(): void {
    this.#window.clearTimeout(this.#flashTimer);
    if (this.#flashed) this.#register(flashName(this.#flashed.group), this.#flash, false);
    this.#flash.clear();
    this.#flashed = null;
  }

  /** Measures the page around the first mark that is still in it, and writes the rules anew if the scheme is another. */
  #followScheme(): void {
    const element = this.#sample();
    const scheme = element ? schemeAt(element) : null;
    if (scheme === null || scheme === this.#scheme) return;
    this.#scheme = scheme;
    this.#sheet.replaceSync(highlightRules(this.#palette, scheme, this.#underlines));
  }

  #sample(): Element | null {
    for (const range of this.#owners.keys())
      if (range.startContainer.isConnected && !range.collapsed) return elementOf(range.startContainer);
    return null;
  }

  /** Rules of the document do not reach text in shadow trees in Firefox, so those trees adopt the sheet too. */
  #noteShadowRoot(range: Range): void {
    const root = range.startContainer.getRootNode();
    if (root instanceof this.#window.ShadowRoot) this.#shadowRoots.add(root);
  }

  /** Asks the browser, which knows what is painted where and what lies above it. */
  #marksFromPoint(x: number, y: number): Mark[] {
    const hits = this.#registry.highlightsFromPoint?.(x, y, { shadowRoots: [...this.#shadowRoots] }) ?? [];
    return hits.flatMap(({ ranges }) => ranges.flatMap((range) => this.#owners.get(range) ?? []));
  }

  /** The same for browsers without that call: only ranges that touch the element at the point are measured. */
  #marksAround(x: number, y: number): Mark[] {
    const element = elementAt(this.#document, x, y);
    if (!element) return [];
    const marks = [...this.#marks.values()].filter((mark) => this.#shown.has(mark.group));
    return marks.filter(({ ranges }) =>
      ranges.some((range) => range.intersectsNode(element) && rects(range).some((rect) => holds(rect, x, y))),
    );
  }
}

/**
 * Does `::highlight()` paint text decorations? Firefox paints highlights from version 140 and their decorations from
 * 146, which cannot be asked for; `text-decoration-inset` came to Firefox in the same version 146.
 */
function paintsUnderlines({ CSS }: typeof globalThis): boolean {
  return !CSS.supports('-moz-appearance', 'none') || CSS.supports('text-decoration-inset', '1px');
}

function elementOf(node: Node): Element | null {
  if (node.nodeType === Node.ELEMENT_NODE) return node as Element;
  return node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** The deepest element at a point, looked for in open shadow trees too. */
function elementAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y);
  const inside = element?.shadowRoot;
  return inside && inside !== root ? elementAt(inside, x, y) : element;
}

function rects(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x < right && top <= y && y < bottom;
}

/** In UTF-16 code units. */
function length({ ranges }: Mark): number {
  return ranges.reduce((sum, range) => sum + range.toString().length, 0);
}

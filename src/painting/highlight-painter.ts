/**
 * Paints without touching the DOM, through the CSS Custom Highlight API, so nothing that the page
 * does with its text can go wrong because of us.
 */
import { viewOf } from '@/article/dom';
import { GROUPS, type Group } from '@/engine/claim';
import { elementAt, elementOf, holds, linesOf } from './geometry';
import { type Ground, groupRules } from './group-rules';
import { markedSamples } from './marked-samples';
import { PageSheet } from './page-sheet';
import type { Mark, Painter, PainterOptions } from './painter';

/** From the outermost to the innermost, as claims nest: "AP reported that officials said". The innermost wins. */
const PRIORITY: readonly Group[] = ['relayed', 'document', 'institution', 'named', 'vague', 'unnamed'];
const TINT_PRIORITY = PRIORITY.length;

const GROUNDS = ['usual', 'other'] as const satisfies readonly Ground[];

/** Our names in the highlight registry. */
function highlightName(group: Group, ground: Ground): string {
  return `sourcelight-${group}${ground === 'other' ? '-other' : ''}`;
}

/** A tinted claim carries a second highlight, named by its group, so that its tint has the group's colour. */
function tintName(group: Group, ground: Ground): string {
  return `sourcelight-tint-${group}${ground === 'other' ? '-other' : ''}`;
}

const SELECTORS = {
  mark: (group: Group, ground: Ground) => `::highlight(${highlightName(group, ground)})`,
  tint: (group: Group, ground: Ground) => `::highlight(${tintName(group, ground)})`,
};

/** Missing from TypeScript's library: Chromium from 140, Firefox from 150. */
interface PointReadable {
  highlightsFromPoint?(x: number, y: number, options: { shadowRoots: ShadowRoot[] }): { ranges: AbstractRange[] }[];
}

/** @param options the document must support the API; see `highlights-supported.ts`. */
export function createHighlightPainter(options: PainterOptions): Painter {
  return new HighlightPainter(options);
}

class HighlightPainter implements Painter {
  readonly isInside = false;
  readonly #document: Document;
  readonly #window: Window & typeof globalThis;
  /** Shared with the page and with other extensions, so only our own names are ever touched. */
  readonly #registry: HighlightRegistry & PointReadable;
  readonly #sheet: PageSheet;
  /** By their names; only those that have had a mark. */
  readonly #highlights = new Map<string, { readonly group: Group; readonly highlight: Highlight }>();
  readonly #tint: Highlight;
  /** Our own records: in Firefox a content script cannot iterate a Highlight or the registry. */
  readonly #marks = new Map<string, Mark>();
  readonly #owners = new Map<AbstractRange, Mark>();
  readonly #onOther = new Set<AbstractRange>();
  /** Ranges whose ground has not been looked at since the page last changed its colours. */
  #unsorted = new Set<AbstractRange>();
  #shown: ReadonlySet<Group>;
  #tinted: Mark | null = null;
  #cleared = false;

  constructor({ document, palette, shown }: PainterOptions) {
    this.#document = document;
    this.#window = viewOf(document)!;
    this.#registry = this.#window.CSS.highlights;
    const underlines = paintsUnderlines(this.#window);
    this.#sheet = new PageSheet({
      document,
      rulesFor: (scheme, hasOther) => groupRules(SELECTORS, palette, scheme, { underlines, hasOther }),
      samples: () => this.#samples(),
      onSign: () => {
        this.#unsorted = new Set(this.#owners.keys());
        this.restore();
      },
    });
    this.#tint = this.#newHighlight(TINT_PRIORITY);
    this.#shown = shown;
    // Anything already there was left by a session whose extension was updated or disabled.
    for (const group of GROUPS)
      for (const ground of GROUNDS)
        for (const name of [highlightName(group, ground), tintName(group, ground)]) this.#registry.delete(name);
  }

  add(marks: readonly Mark[]): void {
    this.remove(marks.map((mark) => mark.id));
    for (const { id, group, ranges } of marks) {
      // A new Range for each Highlight: Safari may not paint shared ones, and the caller's are not ours to use.
      const mark = { id, group, ranges: ranges.map((range) => range.cloneRange()) };
      this.#marks.set(id, mark);
      for (const range of mark.ranges) {
        this.#owners.set(range, mark);
        this.#highlight(group, 'usual').add(range);
        this.#unsorted.add(range);
        this.#sheet.reach(range.startContainer);
      }
    }
    this.restore();
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) {
      const mark = this.#marks.get(id);
      if (!mark) continue;
      if (mark === this.#tinted) this.#endTint();
      this.#marks.delete(id);
      for (const range of mark.ranges) {
        this.#owners.delete(range);
        this.#unsorted.delete(range);
        this.#highlight(mark.group, this.#groundOf(range)).delete(range);
        this.#onOther.delete(range);
      }
    }
  }

  show(groups: ReadonlySet<Group>): void {
    this.#shown = groups;
    this.restore();
  }

  tint(id: string | null, extent: readonly Range[] = []): void {
    this.#endTint();
    const mark = id === null ? undefined : this.#marks.get(id);
    if (!mark) return;
    this.#tinted = mark;
    for (const range of [...mark.ranges, ...extent]) {
      this.#tint.add(range.cloneRange());
      this.#sheet.reach(range.startContainer);
    }
    this.restore();
  }

  markAt(x: number, y: number): string | null {
    // Where a CSS pixel is not one of the screen (dense screens, zoom), Chromium 156 finds no highlight at any point.
    const canAsk = this.#registry.highlightsFromPoint && devicePixelRatio === 1;
    const hit = canAsk ? this.#marksFromPoint(x, y) : this.#marksAround(x, y);
    const innermost = hit.reduce<Mark | null>(
      (best, mark) => (best && length(best) <= length(mark) ? best : mark),
      null,
    );
    return innermost?.id ?? null;
  }

  rectsOf(id: string): DOMRect[] {
    return this.#marks.get(id)?.ranges.flatMap(linesOf) ?? [];
  }

  restore(): void {
    if (this.#cleared) return;
    if (this.#sheet.measure()) this.#unsorted = new Set(this.#owners.keys());
    this.#sort();
    this.#sheet.refresh();
    this.#registerMarks((group) => this.#shown.has(group));
    this.#registerTint();
  }

  clear(): void {
    this.#cleared = true;
    this.remove([...this.#marks.keys()]);
    this.#registerMarks(() => false);
    this.#sheet.remove();
  }

  /** Moves ranges that stand on another ground than they did. */
  #sort(): void {
    const elements = new Map(Array.from(this.#unsorted, (range) => [range, elementOf(range.startContainer)]));
    const found = this.#sheet.onOtherGround(Array.from(elements.values()).filter((element) => element !== null));
    for (const [range, element] of elements) {
      const [before, now] = [this.#groundOf(range), element && found.has(element) ? 'other' : 'usual'] as const;
      if (before === now) continue;
      const { group } = this.#owners.get(range)!;
      this.#highlight(group, before).delete(range);
      this.#highlight(group, now).add(range);
      if (now === 'other') this.#onOther.add(range);
      else this.#onOther.delete(range);
    }
    this.#unsorted.clear();
  }

  #groundOf(range: AbstractRange): Ground {
    return this.#onOther.has(range) ? 'other' : 'usual';
  }

  #highlight(group: Group, ground: Ground): Highlight {
    const name = highlightName(group, ground);
    const known = this.#highlights.get(name)?.highlight;
    if (known) return known;
    const highlight = this.#newHighlight(PRIORITY.indexOf(group));
    this.#highlights.set(name, { group, highlight });
    return highlight;
  }

  #newHighlight(priority: number): Highlight {
    const highlight = new this.#window.Highlight();
    highlight.priority = priority;
    return highlight;
  }

  #registerMarks(isVisible: (group: Group) => boolean): void {
    for (const [name, { group, highlight }] of this.#highlights) this.#register(name, highlight, isVisible(group));
  }

  #registerTint(): void {
    if (!this.#tinted) return;
    const { group, ranges } = this.#tinted;
    const on = ranges[0] ? this.#groundOf(ranges[0]) : 'usual';
    for (const ground of GROUNDS) this.#register(tintName(group, ground), this.#tint, ground === on);
  }

  /** Sets or removes one of our names, unless someone else has taken it since. */
  #register(name: string, highlight: Highlight, visible: boolean): void {
    const ours = this.#registry.get(name) === highlight;
    if (visible && !ours) this.#registry.set(name, highlight);
    if (!visible && ours) this.#registry.delete(name);
  }

  #endTint(): void {
    const { group = null } = this.#tinted ?? {};
    if (group) for (const ground of GROUNDS) this.#register(tintName(group, ground), this.#tint, false);
    this.#tint.clear();
    this.#tinted = null;
  }

  #samples(): Element[] {
    const { size } = this.#owners;
    return markedSamples(this.#owners.keys(), size, (range) => (range.collapsed ? null : range.startContainer));
  }

  /** Asks the browser, which knows what is painted where and what covers it. */
  #marksFromPoint(x: number, y: number): Mark[] {
    const hits = this.#registry.highlightsFromPoint?.(x, y, { shadowRoots: this.#sheet.shadowRoots }) ?? [];
    return hits.flatMap(({ ranges }) => ranges.flatMap((range) => this.#owners.get(range) ?? []));
  }

  /** Where the browser cannot be asked: measures only ranges that touch the element at the point. */
  #marksAround(x: number, y: number): Mark[] {
    const element = elementAt(this.#document, x, y);
    if (!element) return [];
    const marks = [...this.#marks.values()].filter((mark) => this.#shown.has(mark.group));
    return marks.filter(({ ranges }) =>
      ranges.some((range) => range.intersectsNode(element) && linesOf(range).some((line) => holds(line, x, y))),
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

/** In UTF-16 code units. */
function length({ ranges }: Mark): number {
  return ranges.reduce((sum, range) => sum + range.toString().length, 0);
}

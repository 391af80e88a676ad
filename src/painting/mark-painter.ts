/**
 * Paints with elements inside the page, made by mark.js: for browsers without the CSS Custom Highlight API, and for
 * readers who want marks that reader modes, printers of pages and other tools can see.
 *
 * The price is that the page's text nodes are split while marks are shown. What a caller may rely on:
 * - `clear` and `remove` give every text node of the page, the very same node, its text back: the page then
 *   serialises as before, to the byte.
 * - The ranges of a mark are re-pointed to the same words whenever nodes are split or joined, so they go on working.
 *   Ranges that the painter has not been given are spoilt where they overlap a mark, and in texts that `remove` joins:
 *   marks that overlap belong into one `add`.
 * - Each piece costs a NodeIterator that mark.js makes, which the browser has to keep up to date until it is collected:
 *   hundreds of marks are fine, thousands are not.
 * - A page that changes or removes a marked text node gets its way at once: our copies of the old words are taken out
 *   before the browser draws again.
 */
import Mark from 'mark.js';
import { parentElementOf, viewOf } from '@/article/dom';
import type { Group } from '@/engine/claim';
import { elementAt, linesOf } from './geometry';
import { type Ground, groupRules } from './group-rules';
import type { MarkedText } from './marked-text';
import { PageSheet } from './page-sheet';
import { elementsOf, lengthOf, type PaintedMark, type Part, partsOf, repoint } from './painted-mark';
import type { Mark as GivenMark, Painter, PainterOptions } from './painter';
import { SplitTexts } from './split-texts';
import { textsIn } from './texts-in';

const ELEMENT = 'sourcelight-mark';
const TINTED = 'sourcelight-tint';

/** Stands on a ground of the other scheme than most of the page. */
const ON_OTHER = 'sourcelight-other';

const SELECTORS = {
  mark: (group: Group, ground: Ground) => `${ELEMENT}.${className(group)}${ground === 'other' ? `.${ON_OTHER}` : ''}`,
  tint: (group: Group, ground: Ground) => `${SELECTORS.mark(group, ground)}.${TINTED}`,
};

function className(group: Group): string {
  return `sourcelight-${group}`;
}

/** Where adding an element would change more than appearance: form values, and text not laid out as HTML. */
const EXCLUDED = ['textarea', 'option', 'svg *', 'math *'];

export function createMarkPainter(options: PainterOptions): Painter {
  return new MarkPainter(options);
}

class MarkPainter implements Painter {
  readonly isInside = true;
  readonly #document: Document;
  readonly #window: Window & typeof globalThis;
  readonly #sheet: PageSheet;
  readonly #observer: MutationObserver;
  readonly #marks = new Map<string, PaintedMark>();
  readonly #texts = new SplitTexts();
  readonly #owners = new WeakMap<Element, PaintedMark>();
  /** Elements of ours whose ground has not been looked at since the page last changed its colours. */
  #unsorted: HTMLElement[] = [];
  #shown: ReadonlySet<Group>;
  #tinted: PaintedMark | null = null;
  #cleared = false;

  constructor({ document, palette, shown }: PainterOptions) {
    this.#document = document;
    this.#window = viewOf(document)!;
    this.#shown = shown;
    this.#sheet = new PageSheet({
      document,
      rulesFor: (scheme, hasOther) => groupRules(SELECTORS, palette, scheme, { groups: this.#shown, hasOther }),
      samples: () => this.#texts.samples(),
      onSign: () => {
        this.#unsorted = this.#allElements();
        this.restore();
      },
    });
    this.#observer = new this.#window.MutationObserver((records) => this.#giveWay(records));
  }

  add(marks: readonly GivenMark[]): void {
    if (this.#cleared) return;
    this.#giveWay(this.#observer.takeRecords());
    // All ranges are read before the first node is split.
    const painted = marks.map((mark) => this.#read(mark));
    const replaced = this.#forget(marks.map((mark) => mark.id));
    for (const mark of painted) this.#marks.set(mark.id, mark);
    const parts = painted.flatMap(partsOf);
    for (const part of parts) part.text.stretches.add(part);
    this.#repaint([...replaced, ...parts]);
    this.#watch();
    this.restore();
  }

  remove(ids: readonly string[]): void {
    this.#giveWay(this.#observer.takeRecords());
    this.#repaint(this.#forget(ids));
    this.#sort();
  }

  show(groups: ReadonlySet<Group>): void {
    if (this.#cleared) return;
    this.#shown = groups;
    this.#sheet.rewrite();
  }

  tint(id: string | null): void {
    this.#endTint();
    const painted = id === null ? undefined : this.#marks.get(id);
    if (!painted) return;
    this.#tinted = painted;
    for (const element of elementsOf(painted)) element.classList.add(TINTED);
    this.restore();
  }

  markAt(x: number, y: number): string | null {
    const around: PaintedMark[] = [];
    for (let element = elementAt(this.#document, x, y); element; element = parentElementOf(element)) {
      const owner = this.#owners.get(element);
      if (!owner) break;
      if (this.#shown.has(owner.group)) around.push(owner);
    }
    return around.sort((a, b) => lengthOf(a) - lengthOf(b))[0]?.id ?? null;
  }

  rectsOf(id: string): DOMRect[] {
    const painted = this.#marks.get(id);
    return painted ? elementsOf(painted).flatMap(linesOf) : [];
  }

  restore(): void {
    if (this.#cleared) return;
    if (this.#sheet.measure()) this.#unsorted = this.#allElements();
    this.#sort();
    this.#sheet.refresh();
  }

  clear(): void {
    this.#cleared = true;
    this.remove([...this.#marks.keys()]);
    this.#observer.disconnect();
    this.#sheet.remove();
  }

  /** Finds the parts of a mark, by the text that the page's nodes had before they were split. */
  #read({ id, group, ranges }: GivenMark): PaintedMark {
    const painted: PaintedMark = { id, group, places: [] };
    for (const range of ranges) {
      const parts = textsIn(range).flatMap((node) => {
        const from = node === range.startContainer ? range.startOffset : 0;
        const to = node === range.endContainer ? range.endOffset : node.length;
        const text = from < to ? this.#markedText(node) : null;
        if (!text) return [];
        const base = text.startOf(node);
        return [{ owner: painted, text, start: base + from, end: base + to, elements: [] }];
      });
      painted.places.push({ range, parts });
    }
    return painted;
  }

  /** The text that a node belongs to; null if wrapping part of it would change the layout. */
  #markedText(node: Text): MarkedText<Part> | null {
    const known = this.#texts.around(node);
    if (known) return known;
    const parent = parentElementOf(node);
    if (parent && /flex|grid/.test(this.#window.getComputedStyle(parent).display)) return null;
    this.#sheet.reach(node);
    return this.#texts.add(node);
  }

  /** Forgets marks and returns their parts, whose texts need repainting. */
  #forget(ids: readonly string[]): Part[] {
    const known = ids.flatMap((id) => this.#marks.get(id) ?? []);
    for (const painted of known) {
      if (painted === this.#tinted) this.#endTint();
      this.#marks.delete(painted.id);
    }
    const parts = known.flatMap(partsOf);
    for (const part of parts) part.text.stretches.delete(part);
    return parts;
  }

  /** Wraps the texts of these parts by their current stretches, and re-points every affected range. */
  #repaint(parts: readonly Part[]): void {
    const owners = new Set(parts.map((part) => part.owner));
    for (const text of new Set(parts.map((part) => part.text))) {
      this.#texts.update(text, wrap);
      for (const part of text.stretches) {
        owners.add(part.owner);
        for (const element of part.elements) this.#dress(element, part.owner);
      }
    }
    for (const owner of owners) repoint(owner);
    this.#observer.takeRecords();
  }

  #dress(element: HTMLElement, owner: PaintedMark): void {
    element.classList.add(className(owner.group));
    element.classList.toggle(TINTED, owner === this.#tinted);
    this.#owners.set(element, owner);
    this.#unsorted.push(element);
  }

  #allElements(): HTMLElement[] {
    return [...this.#marks.values()].flatMap(elementsOf);
  }

  /** Says in their classes on which ground our elements stand. */
  #sort(): void {
    const found = this.#sheet.onOtherGround(this.#unsorted);
    for (const element of this.#unsorted) element.classList.toggle(ON_OTHER, found.has(element));
    this.#unsorted = [];
  }

  #watch(): void {
    for (const root of [this.#document, ...this.#sheet.shadowRoots])
      this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  /** Removes our copies of old words where the page has changed or removed a text node that we split. */
  #giveWay(records: readonly MutationRecord[]): void {
    this.#texts.giveWay(records);
    this.#observer.takeRecords();
  }

  #endTint(): void {
    if (this.#tinted) for (const element of elementsOf(this.#tinted)) element.classList.remove(TINTED);
    this.#tinted = null;
  }
}

/** mark.js does the wrapping. Its attribute is removed so that a page's own mark.js leaves our elements alone. */
function wrap(text: Text, start: number, end: number): HTMLElement | null {
  let made: HTMLElement | null = null;
  const each = (element: Element) => {
    element.removeAttribute('data-markjs');
    made = element as HTMLElement;
  };
  // Any list of nodes works as a context, whatever the types say; a lone text node would be taken for a list.
  const context = [text] as unknown as HTMLElement[];
  new Mark(context).markRanges([{ start, length: end - start }], { element: ELEMENT, exclude: EXCLUDED, each });
  return made;
}

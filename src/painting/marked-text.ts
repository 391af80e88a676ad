/** One text node of the page while parts of it are wrapped in our elements, and how to undo that. */

/** A part of a text node's text, `[start, end)` in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The elements that wrap it now, in order; several if stretches overlap. */
  elements: HTMLElement[];
}

/**
 * Wraps `[start, end)` of a text node: the node keeps the text before, the new element follows it with a copy of the
 * text, and a new text node with the rest follows that. Null where nothing is wrapped, as with blank text.
 */
export type Wrap = (text: Text, start: number, end: number) => HTMLElement | null;

/** A text node that holds part of the whole: first the page's own node, then ours. */
interface Leaf {
  readonly text: Text;
  readonly start: number;
}

/**
 * The page's own node is never moved, replaced or merged with another: it stays where the page put it, with a part of
 * its text, so that a page that holds on to its nodes (React) can still change or remove it.
 */
export class MarkedText<S extends Stretch> {
  /** The stretches to wrap. Callers change this, then call `update`. */
  readonly stretches = new Set<S>();
  readonly #wrapped = new Set<S>();
  readonly #node: Text;
  readonly #whole: string;
  /** What the page's node holds unless the page changes it. */
  #left: string;
  #leaves: Leaf[];
  #pieces: ChildNode[] = [];

  constructor(node: Text) {
    this.#node = node;
    this.#whole = node.data;
    this.#left = node.data;
    this.#leaves = [{ text: node, start: 0 }];
  }

  get node(): Text {
    return this.#node;
  }

  /** False once the page has given its node another text. */
  get isIntact(): boolean {
    return this.#node.data === this.#left;
  }

  /**
   * Makes the page agree with `stretches`. New ones are wrapped within what is there, so that ranges that wait to be
   * added stay good; only when one has gone is everything unwrapped and wrapped again.
   *
   * @returns the text nodes of ours that now carry the text.
   */
  update(wrap: Wrap): Text[] {
    if ([...this.#wrapped].some((stretch) => !this.stretches.has(stretch))) this.unwrap();
    const added = [...this.stretches].filter((stretch) => !this.#wrapped.has(stretch));
    const outermostFirst = added.sort((a, b) => b.end - b.start - (a.end - a.start));
    for (const stretch of outermostFirst) this.#wrapStretch(stretch, wrap);
    this.#left = this.#node.data;
    return this.#leaves.slice(1).map((leaf) => leaf.text);
  }

  /** Restores the node's text unless the page has replaced it, and removes every node of ours. */
  unwrap(): void {
    if (this.#pieces.length > 0 && this.isIntact) this.#node.appendData(this.#whole.slice(this.#left.length));
    for (const piece of this.#pieces) piece.remove();
    for (const stretch of this.#wrapped) stretch.elements = [];
    this.#wrapped.clear();
    this.#pieces = [];
    this.#leaves = [{ text: this.#node, start: 0 }];
    this.#left = this.#node.data;
  }

  /** Where the text of one of the nodes, the page's or ours, starts in the whole. */
  startOf(text: Text): number {
    return this.#leaves.find((leaf) => leaf.text === text)?.start ?? 0;
  }

  /** The boundary point for a Range at the start of a stretch. */
  startPoint({ start }: S): [Text, number] {
    const leaf = this.#leaves.findLast((leaf) => leaf.start <= start)!;
    return [leaf.text, Math.min(start - leaf.start, leaf.text.length)];
  }

  /** The boundary point for a Range at the end of a stretch. */
  endPoint({ end }: S): [Text, number] {
    const leaf = this.#leaves.find((leaf) => leaf.start + leaf.text.length >= end) ?? this.#leaves.at(-1)!;
    return [leaf.text, Math.min(end - leaf.start, leaf.text.length)];
  }

  #wrapStretch(stretch: S, wrap: Wrap): void {
    this.#wrapped.add(stretch);
    this.#leaves = this.#leaves.flatMap((leaf) => {
      const from = Math.max(stretch.start - leaf.start, 0);
      const to = Math.min(stretch.end - leaf.start, leaf.text.length);
      const element = from < to ? wrap(leaf.text, from, to) : null;
      if (!element) return [leaf];
      const rest = element.nextSibling as Text;
      stretch.elements.push(element);
      this.#pieces.push(element, rest);
      return [
        leaf,
        { text: element.firstChild as Text, start: leaf.start + from },
        { text: rest, start: leaf.start + to },
      ];
    });
  }
}

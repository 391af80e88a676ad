/** The parts of a page that have changed since it was read. */

/** Records in one go above which everything counts as changed: to look at each would cost more than to read again. */
const MOST_RECORDS = 100;

export class ChangedParts {
  #all = false;
  readonly #parts = new Set<Node>();

  note(records: readonly MutationRecord[]): void {
    if (records.length > MOST_RECORDS) this.#all = true;
    else for (const { target } of records) this.#add(target);
  }

  /** Whether anything in the element has changed. */
  include(element: Element): boolean {
    return this.#all || this.#parts.has(element);
  }

  /** What has changed in a part has changed in every part around it. */
  #add(target: Node): void {
    let node: Node | null = target;
    while (node && !this.#parts.has(node)) {
      this.#parts.add(node);
      node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
    }
  }
}

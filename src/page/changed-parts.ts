/** The parts of a page that have changed since it was read. */

import { hostOf, parentOf } from '@/article/dom';
import { MOST_RECORDS } from './relevance';

export class ChangedParts {
  #all = false;
  readonly #parts = new Set<Node>();

  /** When more records arrive at once than we inspect, everything counts as changed. */
  note(records: readonly Pick<MutationRecord, 'target'>[]): void {
    if (records.length > MOST_RECORDS) this.#all = true;
    else for (const { target } of records) this.#add(target);
  }

  /** Whether anything in the element has changed. */
  include(element: Element): boolean {
    return this.#all || this.#parts.has(element);
  }

  /** A change in a part is a change in every part around it. */
  #add(target: Node): void {
    let node: Node | null = target;
    while (node && !this.#parts.has(node)) {
      this.#parts.add(node);
      node = hostOf(node) ?? parentOf(node);
    }
  }
}

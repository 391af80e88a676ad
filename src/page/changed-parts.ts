/** The parts of a page that have changed since it was read. */

import { hostOf, parentOf } from '@/article/dom';
import { MOST_RECORDS } from './relevance';

export class ChangedParts {
  #all = false;
  readonly #parts = new Set<Node>();

  /** More records at once than are looked at make everything count as changed. */
  note(records: readonly Pick<MutationRecord, 'target'>[]): void {
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
      node = hostOf(node) ?? parentOf(node);
    }
  }
}

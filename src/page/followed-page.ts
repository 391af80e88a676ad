/** A page between two starts of a session: which document is read, its text, and its changes. */

import { addressOf, rootElementOf } from '@/article/dom';
import { Earlier } from '@/article/earlier';
import { documentWithText, onFrameLoad } from '@/article/frames';
import type { PageReading } from '@/article/page-reading';
import { ChangedParts } from './changed-parts';
import { type ChangeWatch, watchChanges } from './changes';
import { SHOWING_ATTRIBUTES, showingText } from './relevance';

export type ReadPage = (document: Document, signal: AbortSignal, earlier?: Earlier) => Promise<PageReading>;

/** How a session reacts to changes. */
export interface OnChange {
  /** Whether these records can change what the article says. */
  matters(records: readonly MutationRecord[]): boolean;
  /** Called once the page has settled after such changes. */
  changed(): Promise<void>;
  /** Called when the page's text stands in another frame than before. */
  moved(): void;
}

export class FollowedPage {
  /** What is read: the page itself, or a frame of it. */
  readonly document: Document;
  readonly #page: Document;
  readonly #read: ReadPage;
  /** The page's address without its fragment; a different one means another page. */
  readonly #address: string;
  readonly #watch: ChangeWatch;
  #earlier: PageReading | null = null;
  #changed = new ChangedParts();
  /** The elements that hold text, as it was read last. */
  #holders: ReadonlySet<Node> = new Set();
  /** The root element. A page that rewrites itself gets another one. */
  readonly #root: Element;

  /** Follows the page's changes until `signal` aborts. */
  constructor(page: Document, read: ReadPage, { matters, changed, moved }: OnChange, signal: AbortSignal) {
    this.document = documentWithText(page);
    this.#page = page;
    this.#read = read;
    this.#address = withoutFragment(addressOf(page));
    this.#root = rootElementOf(this.document);
    const noted = (records: readonly MutationRecord[]) => {
      const inTree = records.filter(({ type }) => type !== 'attributes');
      const shown = showingText(records, this.#holders);
      this.#changed.note(inTree);
      this.#changed.note(shown);
      return shown.length > 0 || matters(inTree);
    };
    // The document itself: its root may be swapped for another.
    this.#watch = watchChanges(this.document, noted, changed, signal, SHOWING_ATTRIBUTES);
    if (page !== this.document) this.#watch.follow(page);
    onFrameLoad(page, () => documentWithText(page) !== this.document && moved(), signal);
  }

  /** True once the page has another address or root, or its text has moved to another frame. */
  get isAnother(): boolean {
    // First: Firefox throws on any access to a document that its frame has left.
    if (documentWithText(this.#page) !== this.document) return true;
    return withoutFragment(addressOf(this.#page)) !== this.#address || rootElementOf(this.document) !== this.#root;
  }

  /** Reads the page, reusing whatever has not changed since the last reading. */
  async read(signal: AbortSignal): Promise<PageReading> {
    const changed = this.#changed;
    this.#changed = new ChangedParts();
    const earlier = this.#earlier && new Earlier(this.#earlier, (element) => changed.include(element));
    // A reading that is cut short leaves nothing to reuse.
    this.#earlier = null;
    this.#earlier = await this.#read(this.document, signal, earlier ?? undefined);
    this.#holders = new Set(this.#earlier.elements);
    return this.#earlier;
  }

  /** The next reading reads everything. */
  forget(): void {
    this.#earlier = null;
  }

  /** Also follows another tree: changes inside a shadow tree are not reported outside it. */
  follow(root: Node): void {
    this.#watch.follow(root);
  }

  /** Runs `work` without counting its changes as the page's. */
  unnoticed(work: () => void): void {
    this.#watch.unnoticed(work);
  }
}

function withoutFragment(address: string): string {
  const end = address.indexOf('#');
  return end < 0 ? address : address.slice(0, end);
}

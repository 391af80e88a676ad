/** An earlier reading of a page. Blocks that have not changed since need not be read again. */
import { documentOf, rootOf } from './dom';
import type { Extent, PageReading } from './page-reading';

export class Earlier {
  readonly reading: PageReading;
  readonly #hasChanged: (element: Element) => boolean;
  readonly #frames: ReadonlyMap<Element, number>;

  /** @param hasChanged whether anything in the element has changed since it was read. */
  constructor(reading: PageReading, hasChanged: (element: Element) => boolean) {
    this.reading = reading;
    this.#hasChanged = hasChanged;
    this.#frames = new Map(reading.elements.map((element, frame) => [element, frame]));
  }

  /** What was read in the element; undefined if it is new or has changed. */
  extentOf(element: Element): Extent | undefined {
    const frame = this.#frames.get(element);
    const extent = frame === undefined ? undefined : this.reading.extents[frame];
    if (!extent || this.#hasChanged(element)) return undefined;
    // Changes in a shadow tree go unnoticed.
    return rootOf(element) === documentOf(element) ? extent : undefined;
  }
}

/** A mark that is painted with elements: which parts of which text nodes it covers. */
import type { Group } from '@/engine/claim';
import type { MarkedText, Stretch } from './marked-text';

/** The part of a mark inside one text node. */
export interface Part extends Stretch {
  readonly owner: PaintedMark;
  readonly text: MarkedText<Part>;
}

/** A mark with the parts that each of its ranges covers, in order. */
export interface PaintedMark {
  readonly id: string;
  readonly group: Group;
  readonly places: { readonly range: Range; parts: Part[] }[];
}

export function partsOf({ places }: PaintedMark): Part[] {
  return places.flatMap((place) => place.parts);
}

export function elementsOf(mark: PaintedMark): HTMLElement[] {
  return partsOf(mark).flatMap((part) => part.elements);
}

/** In UTF-16 code units. */
export function lengthOf(mark: PaintedMark): number {
  return partsOf(mark).reduce((sum, part) => sum + part.end - part.start, 0);
}

/** Points each range at the place where its words are now. Ranges whose words the page removed stay as they are. */
export function repoint({ places }: PaintedMark): void {
  for (const { range, parts } of places) {
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last) continue;
    range.setStart(...first.text.startPoint(first));
    range.setEnd(...last.text.endPoint(last));
  }
}

/** Forgets the parts of a text that the page has taken over. */
export function forgetText(text: MarkedText<Part>): void {
  for (const { owner } of text.stretches)
    for (const place of owner.places) place.parts = place.parts.filter((part) => part.text !== text);
}

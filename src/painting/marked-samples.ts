/** Elements that hold marked text, from all over a page: what is behind most of them is behind most marks. */
import { isConnected } from '@/article/dom';
import { elementOf } from './geometry';

/** Each costs the styles of the elements around it. An odd number, so that no half stands against the other. */
const MOST = 5;

/**
 * Elements around at most five of the places that are still in the page, spread evenly over all of them; an element is
 * there as often as places in it were chosen.
 *
 * @param places what holds marked text. @param size how many they are.
 * @param nodeOf the node of the page that a place is in; null where the place has become empty.
 */
export function markedSamples<P>(places: Iterable<P>, size: number, nodeOf: (place: P) => Node | null): Element[] {
  const found: Element[] = [];
  let at = 0;
  for (const place of places) {
    // The next is due where its share of the places begins; one that is gone leaves its turn to those after it.
    const isDue = at * MOST >= found.length * size;
    at += 1;
    const node = isDue ? nodeOf(place) : null;
    const element = node && isConnected(node) ? elementOf(node) : null;
    if (element) found.push(element);
  }
  return found;
}

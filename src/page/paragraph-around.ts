import { isElement, parentElementOf } from '@/article/dom';

/** The element around a range's first words that is laid out as a block: their paragraph. Null where they are gone. */
export function paragraphAround({ startContainer }: Range): Element | null {
  let element = isElement(startContainer) ? startContainer : parentElementOf(startContainer);
  while (element && /^inline|^contents/.test(getComputedStyle(element).display)) element = parentElementOf(element);
  return element;
}

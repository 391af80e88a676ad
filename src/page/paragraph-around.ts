/** The element around a range's first words that is laid out as a block: their paragraph. Null where they are gone. */
export function paragraphAround({ startContainer }: Range): Element | null {
  let element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  while (element && /^inline|^contents/.test(getComputedStyle(element).display)) element = element.parentElement;
  return element;
}

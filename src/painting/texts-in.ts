import { createWalker, documentOf, isText } from '@/article/dom';

/** The text nodes that a range touches, in order. */
export function textsIn(range: Range): Text[] {
  const { startContainer, commonAncestorContainer } = range;
  if (isText(commonAncestorContainer)) return [commonAncestorContainer];
  const walker = createWalker(documentOf(startContainer)!, commonAncestorContainer, NodeFilter.SHOW_TEXT);
  if (isText(startContainer)) walker.currentNode = startContainer;
  const texts: Text[] = [];
  for (let node = isText(startContainer) ? startContainer : walker.nextNode(); node; node = walker.nextNode()) {
    if (range.intersectsNode(node)) texts.push(node as Text);
    else if (texts.length > 0) break;
  }
  return texts;
}

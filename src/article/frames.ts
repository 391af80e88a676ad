/** Frames of a page, which may hold its text in place of the page itself. */

import { bodyOf, createWalker, findAll, parentElementOf, tagOf, textRootOf, viewOf } from './dom';

/** Frames without an address are filled by scripts, with adverts; looking into one costs 2 ms. */
const FRAMES =
  'iframe:is([src], [srcdoc]):not([src=""], [src^="about:"], [src^="javascript:"]), frame[src]:not([src^="about:"])';
/** A frame with less text than this (in characters) is not an article but adverts, buttons or counters. */
const SHORTEST = 350;
/** Smallest share of the viewport filled by a frame that may hold the article. */
const LARGE = 0.4;

/** The document to read: the page's own, or that of a frame of the same origin that holds more text than the page. */
export function documentWithText(page: Document): Document {
  if (viewOf(page)?.length === 0) return page;
  const readable = framesOf(page).flatMap(({ contentDocument }) =>
    contentDocument && bodyOf(contentDocument) ? [contentDocument] : [],
  );
  if (readable.length === 0) return page;
  const lengths = new Map(readable.map((document) => [document, lengthOfText(document)]));
  const [longest] = readable.sort((a, b) => lengths.get(b)! - lengths.get(a)!);
  const length = longest ? lengths.get(longest)! : 0;
  return longest && length >= SHORTEST && length > lengthOfText(page) ? longest : page;
}

/** The address of the largest cross-origin frame, if it fills much of the viewport; otherwise empty. */
export function largeCrossOriginFrame(page: Document): string {
  const { innerWidth = 0, innerHeight = 0 } = viewOf(page) ?? {};
  const areas = framesOf(page).map((frame): [string, number] => {
    const { width, height } = frame.getBoundingClientRect();
    return [addressOf(frame), frame.contentDocument ? 0 : width * height];
  });
  const [address, area] = areas.sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return area >= LARGE * innerWidth * innerHeight ? address : '';
}

/** Calls `onLoad` whenever a frame of the page has loaded another document, until `signal` aborts. */
export function onFrameLoad(page: Document, onLoad: () => void, signal: AbortSignal): void {
  // The event does not bubble; on its way down it passes here.
  page.addEventListener('load', ({ target }) => isFrame(target) && onLoad(), { capture: true, signal });
}

type Frame = HTMLIFrameElement | HTMLFrameElement;

function framesOf(page: Document): Frame[] {
  return findAll<Frame>(page, FRAMES);
}

function isFrame(target: EventTarget | null): boolean {
  return ['iframe', 'frame'].includes((target as Partial<Element> | null)?.localName ?? '');
}

function addressOf({ src }: Frame): string {
  return /^https?:/.test(src) ? src : '';
}

function lengthOfText(document: Document): number {
  const walker = createWalker(document, textRootOf(document), NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = parentElementOf(text);
    if (!parent || !/^(?:script|style|noscript)$/.test(tagOf(parent))) length += text.data.trim().length;
  }
  return length;
}

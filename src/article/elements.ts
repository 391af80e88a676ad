/** What an element's tag and attributes say about the text in it. */

/** Elements whose text is not the page's text: code that runs, controls, pictures, other documents. */
const UNREAD = new Set(
  (
    'script style noscript template iframe object embed svg math canvas audio video picture img map button select ' +
    'textarea input datalist progress meter dialog title link meta amp-ad amp-analytics amp-consent amp-iframe amp-img ' +
    'amp-social-share amp-video'
  ).split(' '),
);

/** Elements that stand within a line and end no block. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rt ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Class names by which pages hide text from the eye and keep it for screen readers. */
const FOR_SCREEN_READERS = /(?:^|[^a-z])(?:sr-?only|screen-?reader|visually-?hidden|assistive-?text|off-?screen)/i;

/** Words beside a link that only screen readers say: ", opens new tab". */
const LINK_NOTE = /^\W*(?:link )?opens? (?:in )?(?:an? )?(?:new|external) (?:tab|window|site|page)\W*$/i;

/**
 * How an element takes part in the text: `unread` (its text is none of the page's), `break` (a line break),
 * `inline` (within a line) or `block` (text before, in and after it are different blocks).
 */
export type Role = 'unread' | 'break' | 'inline' | 'block';

export function roleOf(element: Element): Role {
  const name = element.localName;
  if (name === 'br') return 'break';
  if (UNREAD.has(name) || isForScreenReaders(element)) return 'unread';
  if (INLINE.has(name)) return 'inline';
  return name.includes('-') && standsInLine(element) ? 'inline' : 'block';
}

function isForScreenReaders(element: Element): boolean {
  const className = element.getAttribute('class');
  if (className && FOR_SCREEN_READERS.test(className)) return true;
  const only = element.localName === 'span' && element.firstChild;
  return !!only && !only.nextSibling && isText(only) && only.length < 40 && LINK_NOTE.test(only.data);
}

/** A custom element is a block of its own unless text stands directly before or after it. */
function standsInLine(element: Element): boolean {
  return isVisibleText(element.previousSibling) || isVisibleText(element.nextSibling);
}

/** True for text and CDATA nodes; asks for the type because other frames and Firefox's Xrays have classes of their own. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isVisibleText(node: Node | null): boolean {
  return !!node && isText(node) && /\S/.test(node.data);
}

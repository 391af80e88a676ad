/** What an element's tag and attributes say about the text in it. */

/** Elements whose text is none of the page's main text: code that runs, controls, pictures, ways around the site. */
const UNREAD = new Set(
  (
    'script style noscript template iframe object embed svg math canvas audio video picture img map button select ' +
    'textarea input datalist progress meter dialog title link meta nav menu footer aside address amp-ad amp-analytics ' +
    'amp-consent amp-iframe amp-img amp-sidebar amp-social-share amp-video'
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
  if (UNREAD.has(name)) return 'unread';
  if (INLINE.has(name)) return isUnreadInline(element, name) ? 'unread' : 'inline';
  return name.includes('-') && standsInLine(element) ? 'inline' : 'block';
}

function isUnreadInline(element: Element, name: string): boolean {
  if (name === 'span' && isLinkNote(element.firstChild)) return true;
  return element.hasAttributes() && (isHidden(element) || isForScreenReaders(element));
}

function isLinkNote(only: Node | null): boolean {
  return !!only && isText(only) && !only.nextSibling && only.length < 40 && LINK_NOTE.test(only.data);
}

function isForScreenReaders(element: Element): boolean {
  const name = element.getAttribute('class');
  return !!name && FOR_SCREEN_READERS.test(name);
}

/** Whether the element itself says that it is not shown, as pages do until a script has run. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return !!style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** A custom element is a block of its own unless text stands directly before or after it. */
function standsInLine(element: Element): boolean {
  return isVisibleText(element.previousSibling) || isVisibleText(element.nextSibling);
}

/** True for text and CDATA nodes. By type, because other frames and Firefox's Xrays have classes of their own. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isVisibleText(node: Node | null): boolean {
  return !!node && isText(node) && /\S/.test(node.data);
}

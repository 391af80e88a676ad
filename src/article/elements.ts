/** What an element's tag and attributes say about the text in it. */
import {
  attributeOf,
  firstChildOf,
  hasAttribute,
  hasAttributes,
  isElement,
  isText,
  nextSiblingOf,
  parentElementOf,
  previousSiblingOf,
  tagOf,
} from './dom';

/**
 * How an element contributes to the text: `unread` (not part of it), `break` (a line break),
 * `inline` (within a line) or `block` (text before, in and after it are different blocks).
 */
export type Role = 'unread' | 'break' | 'inline' | 'block';

/** Elements whose text is not part of the page's main text: scripts, controls, pictures, navigation. */
const UNREAD =
  'script style noscript template iframe object embed svg math canvas audio video picture img map button select ' +
  'textarea input datalist progress meter dialog title link meta nav menu footer aside address amp-ad amp-analytics ' +
  'amp-consent amp-iframe amp-img amp-sidebar amp-social-share amp-video';

/** Elements within a line, which do not end a block. */
const INLINE =
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rt ruby s samp small ' +
  'span strike strong sub sup time tt u var wbr';

const ROLES = new Map<string, Role>([['br', 'break']]);
for (const name of UNREAD.split(' ')) ROLES.set(name, 'unread');
for (const name of INLINE.split(' ')) ROLES.set(name, 'inline');

/** Elements that name the speaker of the quotation that directly holds them. */
const SIGNING = new Set(['footer', 'cite']);
const QUOTING = new Set(['blockquote', 'figure']);

/** Class names that hide text visually and keep it for screen readers. */
const FOR_SCREEN_READERS = /(?:^|[^a-z])(?:sr-?only|screen-?reader|visually-?hidden|assistive-?text|off-?screen)/i;
const NOT_DISPLAYED = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Words beside a link that only screen readers announce: ", opens new tab". */
const LINK_NOTE = /^\W*(?:link )?opens? (?:in )?(?:an? )?(?:new|external) (?:tab|window|site|page)\W*$/i;

export function roleOf(element: Element): Role {
  const name = tagOf(element);
  const role = ROLES.get(name);
  if (!role) return name.includes('-') && standsInLine(element) ? 'inline' : 'block';
  if (SIGNING.has(name) && signsQuotation(element)) return 'block';
  if (role !== 'inline') return role;
  if (name === 'span' && isLinkNote(firstChildOf(element))) return 'unread';
  return hasAttributes(element) && (isHidden(element) || isForScreenReaders(element)) ? 'unread' : 'inline';
}

function signsQuotation(element: Element): boolean {
  const parent = parentElementOf(element);
  return parent !== null && QUOTING.has(tagOf(parent));
}

function isLinkNote(only: Node | null): boolean {
  if (!only || !isText(only) || only.length >= 40 || !/open/i.test(only.data)) return false;
  return LINK_NOTE.test(only.data) && !nextSiblingOf(only);
}

function isForScreenReaders(element: Element): boolean {
  return FOR_SCREEN_READERS.test(attributeOf(element, 'class') ?? '');
}

/** Whether the element itself says it is hidden, as some are until a script has run. */
export function isHidden(element: Element): boolean {
  const style = attributeOf(element, 'style');
  return hasAttribute(element, 'hidden') || (style !== null && NOT_DISPLAYED.test(style));
}

/** A custom element is a block of its own unless text stands directly before or after it. */
function standsInLine(element: Element): boolean {
  return isVisibleText(previousSiblingOf(element)) || isVisibleText(nextSiblingOf(element));
}

function isVisibleText(node: Node | null): boolean {
  return !!node && isText(node) && /\S/.test(node.data);
}

/** Whether another line break follows directly. */
export function isDoubledBreak(lineBreak: Element): boolean {
  let next = nextSiblingOf(lineBreak);
  while (next && !isElement(next) && !(isText(next) && /\S/.test(next.data))) next = nextSiblingOf(next);
  return !!next && isElement(next) && tagOf(next) === 'br';
}

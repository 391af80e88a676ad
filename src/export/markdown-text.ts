/** Escapes text from pages so that Markdown shows exactly that text: no markup, no image, no link of its own. */
import { oneLine } from './plain-text';
import { webAddress } from './text-fragment';

/**
 * The marks that CommonMark (0.31) and GitHub's tables, strike-through and mathematics begin something with, and what
 * addresses in plain text and emoji codes are found by: "@", and ":" but for the time of day.
 */
const ACTIVE = /[\\`*_{}[\]<>#|~&@$]|=(?==)|(?<!\d):(?=\S)|(?<=www)\./gi;
/** At the start of a line: the bullet or the number of a list, a rule. */
const LINE_START = /^(\d*)([-+.)])(?=[-+\s]|$)/;

/** One line of Markdown that reads as `text`. */
export function escaped(text: string): string {
  return oneLine(text).replace(ACTIVE, '\\$&').replace(LINE_START, '$1\\$2');
}

/** A link with `text` as its words, or only the words when `url` is not an address of the web. */
export function linked(text: string, url: string): string {
  const address = webAddress(url);
  return address ? `[${escaped(text)}](<${destination(address)}>)` : escaped(text);
}

/** The address itself, as a link where it is one of the web. */
export function linkedAddress(url: string): string {
  const address = webAddress(url);
  return address ? `<${destination(address)}>` : escaped(url);
}

/** Within <…> only these four mean anything; "&" does where an entity's name follows. */
function destination({ href }: URL): string {
  return href.replace(/[\\<>]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '&amp;');
}

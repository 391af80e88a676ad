/** What the characters of a text are. Nearly all are ASCII, whose codes answer faster than a Unicode pattern. */

const ASCII_END = 128;

const isBetween = (code: number, first: string, last: string): boolean =>
  code >= first.charCodeAt(0) && code <= last.charCodeAt(0);

/** Does it begin with a capital letter? */
export function startsCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII_END ? isBetween(code, 'A', 'Z') : /^\p{Lu}/u.test(text);
}

/** Does it begin with a small letter? */
export function startsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII_END ? isBetween(code, 'a', 'z') : /^\p{Ll}/u.test(text);
}

/** Does it contain a letter or a digit? */
export function hasWordCharacter(text: string): boolean {
  const code = text.charCodeAt(0);
  return isBetween(code, 'a', 'z') || isBetween(code, 'A', 'Z') || /[\p{L}\p{N}]/u.test(text);
}

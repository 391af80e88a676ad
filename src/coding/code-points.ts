/**
 * Offsets as Python, R and SQL count them. JavaScript counts UTF-16 code units, of which a character beyond U+FFFF, such
 * as an emoji, has two.
 */

/** For each offset in UTF-16 code units, from 0 to the text's length, the number of characters before it. */
export function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  for (let at = 1; at <= text.length; at++) {
    const isSecondHalf = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800;
    offsets[at] = offsets[at - 1]! + (isSecondHalf ? 0 : 1);
  }
  return offsets;
}

/** The offset in UTF-16 code units of the character with this number, or the text's end. */
export function codeUnitOffset(offsets: Uint32Array, character: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < character) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A value with every span in it, that is, every pair of whole numbers, counted in characters. */
export function inCodePoints(value: unknown, offsets: Uint32Array): unknown {
  if (Array.isArray(value)) {
    const isSpan = value.length === 2 && value.every(Number.isInteger);
    return value.map((item) => (isSpan ? offsets[item] : inCodePoints(item, offsets)));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inCodePoints(item, offsets)]));
}

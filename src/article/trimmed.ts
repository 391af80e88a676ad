import type { TextSpan } from './article';

/** A span of a text without the white space at its ends; null where it holds nothing else. */
export function trimmed(text: string, [from, to]: TextSpan): TextSpan | null {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return start < end ? [start, end] : null;
}

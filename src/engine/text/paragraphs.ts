/** Where paragraphs end, if the caller does not say. */
import type { Span } from '../claim';

/** What ends a sentence, or introduces a quotation. */
const ENDS = /[.?!:"”’'…)]/;

/** No small letter and no mark inside a sentence, but the one before a list's entry. */
const OPENS = /[\p{Lu}\p{N}"“‘'([•▪◦‣·*]/u;

/** Of all lines, the share that is no longer than the text is wide: a long address or table widens nothing. */
const LINES_WITHIN_WIDTH = 0.9;

/** The widest lines that text is wrapped at, in characters, as on the VT100's wide screen; wider ones are paragraphs. */
const WIDEST_WRAPPED = 132;

/**
 * Splits text at blank lines, and at single line breaks behind a sentence or a heading; hard-wrapped lines stay together.
 * Paragraphs without a visible character are dropped.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = linesOf(text);
  const width = widthOf(lines);
  const paragraphs: [number, number][] = [];
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const before = lines[index - 1];
    if (before && !isBlank(before) && !opensParagraph(text, before, line, width)) paragraphs.at(-1)![1] = line[1];
    else paragraphs.push([...line]);
  });
  return paragraphs;
}

/** Every line without the white space around it; a blank one is empty. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const breaks = text.indexOf('\n', start);
    const next = breaks < 0 ? text.length : breaks;
    lines.push(trimmed(text, start, next));
    start = next + 1;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return [start, end];
}

const isSpace = (text: string, at: number): boolean => text[at]!.trim() === '';

const isBlank = ([start, end]: Span): boolean => start === end;

/** How wide the lines of a hard-wrapped text are, in characters; of any other text, how long its paragraphs. */
function widthOf(lines: readonly Span[]): number {
  const lengths = lines.filter((line) => !isBlank(line)).map(([start, end]) => end - start);
  lengths.sort((a, b) => a - b);
  return lengths[Math.ceil(lengths.length * LINES_WITHIN_WIDTH) - 1] ?? 0;
}

/**
 * Does a line open a paragraph right behind another line? Behind the end of a sentence, or where its first word had room
 * on the line before, which a hard-wrapped text would have used: that line is a heading or a caption.
 */
function opensParagraph(text: string, [start, end]: Span, [first, last]: Span, width: number): boolean {
  if (ENDS.test(text[end - 1]!)) return true;
  if (!OPENS.test(text[first]!)) return false;
  if (width > WIDEST_WRAPPED) return true;
  let word = first;
  while (word < last && !isSpace(text, word)) word++;
  return end - start + 1 + (word - first) <= width;
}

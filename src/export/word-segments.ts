/** A text's words and what stands between them, in time linear in its length. */

/** Characters that are segmented at once: browsers take time in the square of their number. */
const PIECE = 1_000;
/** Characters within which a piece must end, though no word begins there. */
const LONGEST_PIECE = 5_000;
/** Where a word begins behind a blank: by Unicode's rules there is a border, whatever else stands around it. */
const BEGINS_WORD = /(?<=[ \n])[\p{L}\p{N}]/u;

/** A word, or a gap between words. */
export interface WordSegment {
  readonly segment: string;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly index: number;
  readonly isWordLike: boolean;
}

/** The segments of a text, in order, in pieces that each take a moment. By Unicode's rules for words (UAX 29). */
export function* wordSegments(text: string): Generator<readonly WordSegment[]> {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, endOfPiece(text, from));
    yield Array.from(segmenter.segment(piece), ({ segment, index, isWordLike = false }) => ({
      segment,
      index: from + index,
      isWordLike,
    }));
    from += piece.length;
  }
}

function endOfPiece(text: string, from: number): number {
  const least = from + PIECE;
  const found = text.slice(least - 1, from + LONGEST_PIECE).search(BEGINS_WORD);
  if (found >= 0) return least - 1 + found;
  return text.length <= from + LONGEST_PIECE ? text.length : betweenCharacters(text, from + LONGEST_PIECE);
}

/** The place itself, or the one before it where it would cut a character in two. */
function betweenCharacters(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}

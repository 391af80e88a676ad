/**
 * A text as browsers search it for a text directive: without regard to case, accents, kinds of quotation marks and
 * lengths of white space, and never across the border of a block. Browsers differ in what they disregard; this
 * disregards as much as any of them, so that what is found once here is not found twice there.
 */
import type { Span } from '@/engine/claim';
import { type FindOccurrences, indexOccurrences } from './occurrences';
import { takingTurns } from './turns';
import { type WordSegment, wordSegments } from './word-segments';

/** A word, by Unicode's rules (UAX 29), which the browsers' rules for text directives refer to. */
export interface Word {
  readonly span: Span;
  /** Index into the text's blocks. */
  readonly block: number;
}

export interface SearchableText {
  readonly text: string;
  readonly words: readonly Word[];
  /** What is searched: the text of the blocks without what is disregarded, each between two `BORDER`s. */
  readonly folded: string;
  /** For each character of `folded`, where it comes from in `text`. */
  readonly origins: readonly number[];
  /** For each character of `folded`, whether a word or a gap between words begins there. */
  readonly breaks: readonly boolean[];
  /** Finds places in `folded`, white space aside. */
  readonly occurrences: FindOccurrences;
}

/** Stands at either end of a block; nothing that is searched for holds it. */
const BORDER = '\n';

/** Folds to itself. */
const PLAIN = /^[a-z0-9.,'"]$/;
const SINGLE_MARKS = /[‘’‚‛‹›′´`]/;
const DOUBLE_MARKS = /[“”„‟«»″]/;
/** Accents and invisible characters. */
const DISREGARDED = /[\p{M}\p{Cf}]/gu;

/** `blocks` are the paragraphs, headings and list items of `text`, in order and not overlapping. Works in turns. */
export async function searchable(text: string, blocks: readonly Span[]): Promise<SearchableText> {
  const words: Word[] = [];
  const folded: string[] = [BORDER];
  const origins: number[] = [-1];
  const breaks: boolean[] = [true];
  const ownTurn = takingTurns();
  const pushSegment = ({ segment, index, isWordLike }: WordSegment, from: number, block: number) => {
    let at = from + index;
    if (isWordLike) words.push({ span: [at, at + segment.length], block });
    let atBreak = true;
    for (const character of segment) {
      for (const unit of fold(character)) {
        if (unit === ' ' && /[ \n]/.test(folded.at(-1) ?? '')) continue;
        folded.push(unit);
        origins.push(at);
        breaks.push(atBreak);
        atBreak = false;
      }
      at += character.length;
    }
  };
  for (const [block, [from, to]] of blocks.entries()) {
    for (const piece of wordSegments(text.slice(from, to))) {
      await ownTurn();
      for (const segment of piece) pushSegment(segment, from, block);
    }
    folded.push(BORDER);
    origins.push(to);
    breaks.push(true);
  }
  const joined = folded.join('');
  return { text, words, folded: joined, origins, breaks, occurrences: await indexOccurrences(joined) };
}

/** Folds a text that is to be searched for. */
export function foldAll(text: string): string {
  return Array.from(text, fold).join('').replace(/ +/g, ' ').trim();
}

/** Each character alone, so that a text folds to the same wherever it stands. */
function fold(character: string): string {
  if (PLAIN.test(character)) return character;
  if (/\s/.test(character)) return ' ';
  if (SINGLE_MARKS.test(character)) return "'";
  if (DOUBLE_MARKS.test(character)) return '"';
  return character.normalize('NFKD').replace(DISREGARDED, '').toLowerCase();
}

/** Whether a match has to start, and to end, at a word break. */
export interface Bounds {
  readonly start: boolean;
  readonly end: boolean;
}

/** The first place of `wanted` (folded) in `folded` from `from` on, or null. */
export function findFolded(page: SearchableText, wanted: string, from: number, bounds: Bounds): Span | null {
  if (wanted === '') return null;
  let start = page.folded.indexOf(wanted, from);
  while (start >= 0) {
    const end = start + wanted.length;
    if ((!bounds.start || page.breaks[start]) && (!bounds.end || page.breaks[end])) return [start, end];
    start = page.folded.indexOf(wanted, start + 1);
  }
  return null;
}

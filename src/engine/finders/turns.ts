/** Transcripts: a paragraph that a speaker's name opens is that speaker's turn. */
import type { Attribution } from '../attribution';
import { classOf } from '../lexicon/nouns';
import type { Document } from '../text/document';

/** A name, in capitals or not, perhaps with a number or a note in brackets, then a colon. */
const TURN = /^[“"]?(?:\p{Lu}[\p{L}.'’-]*|\d+)(?: (?:\p{Lu}[\p{L}.'’-]*|\d+|\([^)]{1,30}\))){0,5}: +[\p{Lu}“"'‘[(]/u;
/** An office in small letters and a colon: "First officer: ". */
const OFFICE_TURN = /^[“"]?\p{Lu}\p{Ll}+(?: \p{Ll}+)? (\p{Ll}+): +[\p{Lu}“"‘[(]/u;
/** A speaker's first word, past a quotation mark. */
const FIRST_WORD = /[^\s“":]+/;
/** Longest speaker's name, in characters. */
const LONGEST_NAME = 80;
/** At most one paragraph of a turn may stand between two that begin with a name. */
const NEAR = 2;

/**
 * Where the turns of a transcript begin, as offsets: paragraphs that begin with a name and a colon, with another one
 * nearby. A single one may be a headline.
 */
export function turnsOf({ text, paragraphs, tokens }: Document): ReadonlySet<number> {
  const named = paragraphs
    .map(([start], index) => ({ start, index }))
    .filter(({ start }) => opensTurn(text.slice(start, start + LONGEST_NAME)));
  if (named.length < 2) return new Set();
  const withArticle = new Set(tokens.flatMap((token, at) => (tokens[at - 1]?.text === 'the' ? token.text : [])));
  // "Lakers: Hale left early" among a game's notes: whom the text calls "the Lakers" is no speaker.
  const opening = named.filter(
    ({ start }) => !withArticle.has(FIRST_WORD.exec(text.slice(start, start + LONGEST_NAME))![0]),
  );
  const near = opening.filter(({ index }, at) => {
    const [before, behind] = [opening[at - 1], opening[at + 1]];
    return (before && index - before.index <= NEAR) || (behind && behind.index - index <= NEAR);
  });
  return new Set(near.map(({ start }) => start));
}

const opensTurn = (words: string): boolean =>
  words.includes(': ') && (TURN.test(words) || classOf(OFFICE_TURN.exec(words)?.[1] ?? '') === 'person');

/**
 * Does the speaker keep the turn to the end of the paragraph, as in "HOLT: Good evening. We begin …"?
 *
 * @param opensTurn its sentence opens a turn of a transcript; otherwise the name must be in capitals.
 */
export function hasTurn(
  { text, sentences, paragraphs }: Document,
  { rule, source, content, sentence }: Attribution,
  opensTurn: boolean,
): boolean {
  if (rule !== 'colon') return false;
  const [start, end] = source[0]!;
  // Past a quotation mark that opens the paragraph.
  const isFirst = start - paragraphs[sentences[sentence]!.paragraph]![0] <= 1;
  // "HOLT (voice-over)"
  const name = text.slice(start, end).replace(/\([^)]*\)/, '');
  return isFirst && (opensTurn || !/\p{Ll}/u.test(name)) && !/["“‘']/.test(text[content[0]![0]]!);
}

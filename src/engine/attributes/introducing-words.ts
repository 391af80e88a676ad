/** The words beside a name that say who it is: before it, after a comma, or after "is". */
import type { Span } from '../claim';
import { OF } from '../lexicon/finding';
import { PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS, WH_WORDS } from '../lexicon/function-words';
import {
  AFFILIATING,
  BE_FORMS,
  COURTESY,
  INTRODUCING_DETERMINERS,
  INTRODUCING_RELATIVES,
  THAT,
} from '../lexicon/introductions';
import { ENDS_TITLES, FINITE } from '../lexicon/names';
import { INDEFINITE_ARTICLES } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { TITLES } from '../lexicon/titles';
import { verbForm } from '../lexicon/verb-forms';
import { bare, isCapital } from '../names/name-words';
import type { Mention, Named, Names } from '../names/names';
import type { Token } from '../text/document';

/** Longest title before a name and longest apposition after it, in tokens: twice the longest seen in PolNeAR's train part. */
const LONGEST_BEFORE = 10;
export const LONGEST_BEHIND = 40;

/** Tokens `[first, end)`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

export const spanOf = (tokens: readonly Token[], { first, end }: Run): Span => [
  tokens[first]!.start,
  tokens[end - 1]!.end,
];

const isRole = (word: string): boolean => TITLES.has(word) || classOf(word) === 'person';

/** "Port Elsin fire chief" before a name: titles and nouns, back to where another phrase ends. */
export function wordsBefore(tokens: readonly Token[], { titles, first, named }: Mention): Run | null {
  if (named.kind !== 'person') return null;
  const { sentence } = tokens[first]!;
  const last = first - 1;
  let start = titles;
  while (start > 0 && first - start < LONGEST_BEFORE) {
    const token = tokens[start - 1]!;
    if (token.sentence !== sentence || !goesBefore(tokens, start - 1)) break;
    start--;
  }
  while (start < first && tokens[start]!.lower === "'s") start++;
  while (start < first && COURTESY.has(bare(tokens[start]!))) start++;
  if (start >= first || !isRole(bare(tokens[last]!))) return null;
  return { first: start, end: first };
}

/** May this word be part of a title? A verb, a preposition or a determiner ends it. */
function goesBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.lower === "'s" || isApostrophe(tokens, at)) return isCapital(tokens[at - 1]);
  if (token.kind !== 'word' || NOT_BEFORE.has(token.lower)) return false;
  const isName: boolean = isCapital(token);
  return isName || isRole(bare(token)) || !SAYS.has(verbForm(token.lower)?.form ?? '');
}

const NOT_BEFORE = new Set([
  ...PREPOSITIONS,
  ...SUBORDINATORS,
  ...SUBJECT_PRONOUNS,
  ...FINITE,
  ...ENDS_TITLES,
  ...WH_WORDS,
]);
const SAYS = new Set(['present', 'past', 'gerund']);

/** ", a professor of law at Elsin University," after a name, without an age before it. */
export function appositionBehind(tokens: readonly Token[], names: Names, { end, named }: Mention): Run | null {
  let start = end;
  while (tokens[start]?.text === ',' && tokens[start + 1]?.kind === 'number' && tokens[start + 2]?.text === ',')
    start += 2;
  if (tokens[start]?.text !== ',' || !opensPhrase(tokens[start + 1])) return null;
  const run = phraseFrom(tokens, start + 1);
  if (named.kind !== 'person' && !INTRODUCING_DETERMINERS.has(tokens[start + 1]!.lower)) return null;
  return run && introduces(tokens, names, run, named) ? withoutDeterminer(tokens, run) : null;
}

/** "Renn is a baker in Leith." */
export function predicateOf(tokens: readonly Token[], names: Names, { titles, end, named }: Mention): Run | null {
  if (tokens[titles - 1]?.sentence === tokens[titles]!.sentence) return null;
  if (!BE_FORMS.has(tokens[end]?.lower ?? '') || !INTRODUCING_DETERMINERS.has(tokens[end + 1]?.lower ?? ''))
    return null;
  const run = phraseFrom(tokens, end + 1);
  return run && introduces(tokens, names, run, named) ? withoutDeterminer(tokens, run) : null;
}

const opensPhrase = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (INTRODUCING_DETERMINERS.has(token.lower) || isRole(bare(token)) || !NOT_OPENING.has(token.lower));

const NOT_OPENING = new Set([
  ...PREPOSITIONS,
  ...SUBORDINATORS,
  ...SUBJECT_PRONOUNS,
  ...FINITE,
  ...INTRODUCING_RELATIVES,
]);

/** The words from `first` to the end of the apposition. */
function phraseFrom(tokens: readonly Token[], first: number): Run | null {
  const { sentence } = tokens[first]!;
  let end = first;
  while (end < tokens.length && end - first < LONGEST_BEHIND && tokens[end]!.sentence === sentence) {
    const token = tokens[end]!;
    if (
      (token.kind === 'mark' && !isApostrophe(tokens, end)) ||
      ENDS_PHRASE.has(token.text) ||
      INTRODUCING_RELATIVES.has(token.lower)
    )
      break;
    if (FINITE.has(token.lower)) break;
    end++;
  }
  return end > first ? { first, end } : null;
}

/** Marks that end an apposition. */
export const ENDS_PHRASE = new Set([',', '.', ';', ':', '!', '?', '—', '–', '(', ')']);

/** "the providers’ meeting": an apostrophe after a plural, not the end of a quotation. */
export const isApostrophe = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '’' && tokens[at - 1]?.end === tokens[at]!.start;

/** A person is introduced by a role, a body by what kind of body it is; nobody by the name of the next in a list. */
function introduces(tokens: readonly Token[], names: Names, { first, end }: Run, { kind }: Named): boolean {
  const classes = new Set<string>();
  // "a buyer for Moss and Renn": after the role of one person stand names of what it belongs to.
  const isRoleAlone = INDEFINITE_ARTICLES.has(tokens[first]!.lower);
  const core = coreEnd(tokens, first, end);
  for (let at = first; at < end; at++) {
    const before = tokens[at - 1]!;
    const belongs = AFFILIATING.has(before.lower) || before.lower === 'to' || (isRoleAlone && classes.has('person'));
    if (names.at(at)?.named.kind === 'person' && !belongs) return false;
    if (at < core) classes.add(TITLES.has(bare(tokens[at]!)) ? 'person' : classOf(bare(tokens[at]!)));
  }
  return kind === 'person' ? classes.has('person') : classes.has('body') || classes.has('outlet');
}

/** Where the phrase stops to say what somebody is: "calling [for an engineer]", "a figure [that no port has]". */
function coreEnd(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first + 1; at < end; at++) {
    const { lower } = tokens[at]!;
    if (THAT.has(lower) || (PREPOSITIONS.has(lower) && !OF.has(lower))) return at;
  }
  return end;
}

/** "harbourmaster" for "the harbourmaster" */
const withoutDeterminer = (tokens: readonly Token[], run: Run): Run =>
  INTRODUCING_DETERMINERS.has(tokens[run.first]!.lower) && run.end - run.first > 1
    ? { ...run, first: run.first + 1 }
    : run;

/** Where the core of a noun phrase ends and its description begins. */
import { LEVELS } from '../lexicon/adjectives';
import { JOINING, OUTSIDE, TIME_NOUNS, TIME_POINTERS } from '../lexicon/function-words';
import { NAMED_IN_CAPITALS } from '../lexicon/names';
import {
  ALSO_BEFORE_NOUNS,
  ARTICLES,
  COMPOUND_FIRMS,
  PLACES_BEHIND,
  POSTMODIFIERS,
  QUANTIFIERS,
} from '../lexicon/noun-phrases';
import { classOf, isPlural, meansPeople } from '../lexicon/nouns';
import { isTitle, OF_RANK } from '../lexicon/titles';
import { PAST_FORMS, verbForm } from '../lexicon/verb-forms';
import type { Mention } from '../names/names';
import { isBetweenAdjectives } from '../text/comma-between-adjectives';
import type { Token } from '../text/document';
import { isAroundState, isAroundTown } from '../text/town-and-state';

export const isNoWord = (token: Token) =>
  token.kind === 'mark' || (token.kind === 'punctuation' && !JOINS.test(token.text));

/** Punctuation inside a word: "Reuters/Ipsos", "9/11". */
const JOINS = /^[/&@#$%]$/;

/** "the letters Renn sent": a clause without "that" after a document, which says whose it is. */
export function isMadeBy(tokens: readonly Token[], { titles, end }: Mention): boolean {
  const noun = tokens[titles - 1];
  if (noun?.text !== noun?.lower || classOf(noun?.lower ?? '') !== 'document') return false;
  return verbForm(tokens[end]?.lower ?? '')?.form === 'past';
}

/** Does the core end before the token at `at`? At the end of the text it does. */
export function endsCore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.lower === "'s" || isPluralPossessive(tokens, at) || isBetweenLevels(tokens, at)) return false;
  if (isAroundLetters(tokens, at) || isBetweenAdjectives(tokens, at) || isAroundState(tokens, at)) return false;
  if (isAroundTown(tokens, at) || opensTerm(tokens, at)) return false;
  return (
    isNoWord(token) ||
    isPostmodifier(tokens, at) ||
    isPlaceOfPeople(tokens, at) ||
    isParticiple(tokens, at) ||
    opensContact(tokens, at) ||
    pointsToTime(tokens, at)
  );
}

/** The first mark of `a so-called “source”`: the phrase goes on with the word in them. */
function opensTerm(tokens: readonly Token[], at: number): boolean {
  const { kind, sentence, quotation } = tokens[at]!;
  if (kind !== 'mark' || tokens[at - 1]?.sentence !== sentence || !isSmallWord(tokens[at + 1])) return false;
  const close = tokens[at + 2]?.kind === 'mark' ? at + 2 : at + 3;
  return quotation >= 0 && tokens[close]?.kind === 'mark' && tokens[close]!.quotation === quotation;
}

const isSmallWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.text === token.lower;

/** A bracket in "the Harl Port Authority (HPA)'s report", "Harl Port Authority (HPA) director Mei Tan". */
function isAroundLetters(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (text !== '(' && text !== ')') return false;
  const close = text === '(' ? at + 2 : at;
  if (tokens[close]?.text !== ')') return false;
  const behind = tokens[close + 1]?.lower ?? '';
  return behind === "'s" || isTitle(behind) || meansPeople(classOf(behind));
}

/** The comma and the "and" in "federal, state and local data", one phrase. */
const isBetweenLevels = (tokens: readonly Token[], at: number): boolean =>
  LEVELS.has(tokens[at - 1]?.lower ?? '') && LEVELS.has(tokens[at + 1]?.lower ?? '');

/** "a Northline report this week" */
const pointsToTime = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && TIME_POINTERS.has(tokens[at]!.lower) && TIME_NOUNS.has(tokens[at + 1]?.lower ?? '');

/** "divers the Courier interviewed": another phrase begins behind the noun. */
const opensContact = (tokens: readonly Token[], at: number): boolean =>
  ARTICLES.has(tokens[at]!.lower) && classOf(tokens[at - 1]?.lower ?? '') !== 'other';

/** "who", but not the WHO; "close to Renn", but not "a close friend". */
function isPostmodifier(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at]!;
  if (!POSTMODIFIERS.has(lower) || NAMED_IN_CAPITALS.has(text)) return false;
  // "aides and outside advisers", "an outside adviser", but not "officials outside the talks"
  if (OUTSIDE.has(lower)) return !JOINING.has(tokens[at - 1]?.lower ?? '') && !opensPeople(tokens, at);
  return !ALSO_BEFORE_NOUNS.has(lower) || classOf(tokens[at + 1]?.lower ?? '') === 'other';
}

/** Is the word before people, and not people themselves? */
const opensPeople = (tokens: readonly Token[], at: number): boolean =>
  meansPeople(classOf(tokens[at + 1]?.lower ?? '')) && !meansPeople(classOf(tokens[at - 1]?.lower ?? ''));

/** "residents nearby", but not "nearby residents" */
const isPlaceOfPeople = (tokens: readonly Token[], at: number): boolean =>
  meansPeople(classOf(tokens[at - 1]?.lower ?? '')) && PLACES_BEHIND.has(tokens[at]!.lower);

/** The apostrophe of "the flight attendants' union". */
function isPluralPossessive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    /^['’]$/.test(tokens[at]!.text) &&
    before?.end === tokens[at]!.start &&
    before.lower.endsWith('s') &&
    tokens[at + 1]?.kind === 'word'
  );
}

/** "seen by", "written by": irregular verbs too. */

const isTitleOrPerson = (word: string): boolean => isTitle(word) || classOf(word) === 'person';

/** "order signed by", "people briefed on": a participle after a noun that the lexicons know; not in "one tired diver". */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (before === undefined || QUANTIFIERS.has(before.lower)) return false;
  const done = tokens[at + 1]?.lower === 'by' && PAST_FORMS.has(verbForm(token.lower)?.form ?? 'base');
  if (!done && !/(?:ed|ing)$/.test(token.lower)) return false;
  // "a court filing"
  if (!done && classOf(token.lower) !== 'other') return false;
  // "a county planning document": one thing without an article is no object.
  const next = tokens[at + 1]?.lower ?? '';
  if (token.lower.endsWith('ing') && classOf(next) === 'document' && !isPlural(next)) return false;
  // "the media tracking firm"
  if (COMPOUND_FIRMS.has(next)) return false;
  // "ranking member"
  if (OF_RANK.has(token.lower) && isTitleOrPerson(next)) return false;
  // "chief operating officer": what the title says of the office
  if (isTitle(before.lower) && isTitle(tokens[at + 1]?.lower ?? '')) return false;
  return classOf(before.lower) !== 'other';
}

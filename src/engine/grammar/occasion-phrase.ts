/** The phrase that tells on which occasion, or in what text, something was said. */
import { OCCASION_PREPOSITIONS, PERSONS } from '../lexicon/clauses';
import { SENDING_VERBS } from '../lexicon/finding';
import { PLATFORMS } from '../lexicon/labels';
import { INDEFINITE_ARTICLES } from '../lexicon/noun-phrases';
import { SPEECHES, WRITINGS } from '../lexicon/spoken-occasions';
import { startsClause } from './clause-start';
import { nounPhraseAfter } from './noun-phrase-after';
import { tags, type Unit } from './units';

/** How far behind its article the noun may stand, in units. */
const OCCASION_UNITS = 4;

/**
 * "in an email sent at noon", "during a radio interview", "in statements", "in his opening remarks". Not "in the report",
 * which may be what is spoken of, nor where a clause or an infinitive behind it goes on with the phrase before it.
 */
export const tellsOccasion = (units: readonly Unit[], at: number): boolean =>
  opensOccasion(units, at) && !goesOn(units, at);

/** The same, whatever goes on behind it: "in a speech that was short". */
export function opensOccasion(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.tag !== 'and' && startsOccasion(units, at);
}

/** "[and] in a later interview | said": past the occasion, where one stands at `at`; else `at`. */
export function pastOccasion(units: readonly Unit[], at: number): number {
  const end = units[at] && startsOccasion(units, at) ? nounPhraseAfter(units, at + 1) : at;
  return end > at + 1 ? end : at;
}

function startsOccasion(units: readonly Unit[], at: number): boolean {
  const opener = units[at + 1];
  if (!opener || !OCCASION_PREPOSITIONS.has(units[at]!.lower)) return false;
  if (INDEFINITE_ARTICLES.has(opener.lower)) return isOccasion(nounFrom(units, at + 2));
  if (PERSONS.has(opener.lower)) return SPEECHES.has(nounFrom(units, at + 2));
  return opener.tag === 'noun' && opener.lower.endsWith('s') && isOccasion(opener.lower);
}

/**
 * "said in a statement | the pier was shut", "said in the release | this case shows": where the clause begins right behind
 * the occasion, or -1.
 */
export function clauseBehindOccasion(units: readonly Unit[], at: number): number {
  if (!OCCASION_PREPOSITIONS.has(units[at]!.lower)) return -1;
  let noun = at + 1;
  while (noun < at + OCCASION_UNITS && BEFORE_NOUN.has(units[noun]?.tag) && !isOccasion(units[noun]!.lower)) noun++;
  if (!isOccasion(units[noun]?.lower ?? '')) return -1;
  for (let next = noun + 1; next < Math.min(units.length, at + REACH_UNITS); next++) {
    if (OPENS_CLAUSE.has(units[next]!.tag) && ENDS_PHRASE.has(units[next - 1]!.tag) && startsClause(units, next))
      return isSent(units, next) ? -1 : next;
    if (ENDS_OCCASION.has(units[next]!.tag)) return -1;
  }
  return -1;
}

/** "in the letter she sent to the board": the clause tells of the text. */
const isSent = (units: readonly Unit[], at: number): boolean =>
  SENDING_VERBS.has(units[at + 1]?.verb?.lemma ?? '') || SENDING_VERBS.has(units[at + 2]?.verb?.lemma ?? '');

const BEFORE_NOUN = tags('determiner', 'possessive', 'noun', 'name', 'genitive', 'number');
const OPENS_CLAUSE = tags('determiner', 'possessive', 'pronoun', 'name');
const ENDS_PHRASE = tags('noun', 'name', 'time');
const ENDS_OCCASION = tags('comma', 'that', 'relative', 'quote', 'colon', 'semicolon', 'stop', 'and', 'dash', 'open');

const isOccasion = (noun: string): boolean => WRITINGS.has(noun) || SPEECHES.has(noun) || PLATFORMS.has(noun);

const goesOn = (units: readonly Unit[], at: number): boolean =>
  units
    .slice(at, at + REACH_UNITS)
    .some(({ tag }, ahead) => tag === 'that' || (tag === 'to' && units[at + ahead + 1]?.tag === 'verb'));

/** How far behind the preposition a clause may go on with the phrase before it, in units. */
const REACH_UNITS = 10;

/** The first noun of an occasion or a text from `from` on, or "" where another word stands before it. */
function nounFrom(units: readonly Unit[], from: number): string {
  for (let at = from; at < Math.min(units.length, from + OCCASION_UNITS); at++) {
    const { tag, lower } = units[at]!;
    if (isOccasion(lower)) return lower;
    if (tag !== 'noun' && tag !== 'name' && tag !== 'adverb') return '';
  }
  return '';
}

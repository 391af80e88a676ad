/** The noun phrase that starts at a word, read to the right. */
import { ADJECTIVES } from '../lexicon/adjectives';
import { OF } from '../lexicon/finding';
import { NUMERAL_NOUNS, OTHERS } from '../lexicon/noun-phrases';
import { GOES_ON, isAroundLetters, isMeasure, isNickname, isNominal, LONGEST_SECTION } from './noun-phrase';
import { tags, type Unit } from './units';

/** The noun phrase that starts at `start`, with the phrases that hang on it by a preposition: one past its end. */
export function nounPhraseAfter(units: readonly Unit[], start: number): number {
  let at = isMeasure(units, start) ? start + 2 : start;
  const limit = Math.min(units.length, start + LONGEST_SECTION);
  while (at < limit && continuesRight(units, at, start)) at++;
  while (at > start && ENDS_NO_PHRASE.has(units[at - 1]?.tag)) at--;
  return at;
}

const ENDS_NO_PHRASE = tags('and', 'preposition', 'determiner', 'comma', 'adverb');
const OPENS_NOUN = tags('determiner', 'possessive', 'preposition');

function continuesRight(units: readonly Unit[], at: number, start: number): boolean {
  const unit = units[at]!;
  if (GOES_ON.has(unit.tag)) return true;
  switch (unit.tag) {
    case 'preposition':
      return at > start;
    case 'determiner':
    case 'possessive':
    case 'pronoun':
    case 'object':
      return at === start || isLink(units[at - 1]!);
    case 'adverb':
      return at > start && isLink(units[at - 1]!);
    case 'quote':
      return at > start && (isLink(units[at - 1]!) || isInPhrase(units, at) || isNickname(units, at));
    case 'and':
      return at > start && joinsNoun(units[at + 1]);
    case 'open':
    case 'close':
      return at > start && isAroundLetters(units, at);
    case 'verb':
      return at > start && OPENS_NOUN.has(units[at - 1]?.tag);
    default:
      return false;
  }
}

/** "the new “dot plot” of forecasts": the quotation is what the adjective waits for. */
const isInPhrase = (units: readonly Unit[], quote: number): boolean =>
  ADJECTIVES.has(units[quote - 1]!.lower) && OF.has(units[quote + 1]?.lower ?? '');

/** "Renn and a pilot", "Renn and others", but not "Renn and she". */
const joinsNoun = (next: Unit | undefined): boolean =>
  next !== undefined && isNominal(next) && (next.tag !== 'pronoun' || OTHERS.has(next.lower));

const LINKS = tags('determiner', 'possessive', 'preposition', 'and', 'adverb');
const isLink = (unit: Unit) => LINKS.has(unit.tag) || NUMERAL_NOUNS.has(unit.lower);

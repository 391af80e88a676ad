/** The noun phrase that starts at a word, read to the right. */
import { NUMERAL_NOUNS } from '../lexicon/noun-phrases';
import { isMeasure, isNominal, LONGEST_SECTION } from './noun-phrase';
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
const CORE = tags('genitive', 'name', 'noun', 'number', 'symbol');
const OPENS_NOUN = tags('determiner', 'possessive', 'preposition');

function continuesRight(units: readonly Unit[], at: number, start: number): boolean {
  const unit = units[at]!;
  if (CORE.has(unit.tag)) return true;
  if (unit.tag === 'determiner' || unit.tag === 'possessive') return at === start || isLink(units[at - 1]!);
  if (unit.tag === 'preposition') return at > start;
  if (unit.tag === 'and') return at > start && isNominal(units[at + 1] ?? unit) && units[at + 1]?.tag !== 'pronoun';
  if (unit.tag === 'time') return true;
  if (unit.tag === 'adverb') return at > start && isLink(units[at - 1]!);
  if (unit.tag === 'pronoun' || unit.tag === 'object') return at === start || isLink(units[at - 1]!);
  if (unit.tag === 'verb') return at > start && OPENS_NOUN.has(units[at - 1]?.tag);
  if (unit.tag === 'quote') return at > start && isLink(units[at - 1]!);
  return false;
}

const LINKS = tags('determiner', 'possessive', 'preposition', 'and', 'adverb');
const isLink = (unit: Unit) => LINKS.has(unit.tag) || NUMERAL_NOUNS.has(unit.lower);

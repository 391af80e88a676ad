/** Does a subject before the verb agree with a singular or a plural verb? */
import { FIELDS_IN_S, PLURALS_WITHOUT_S } from '../lexicon/plural-nouns';
import { tags, type Unit } from './units';

/** After these, a verb is as likely as a noun; for a form that may be either, the verb is the better guess. */
const BESIDE_VERB = tags('comma', 'close', 'and', 'dash', 'quote');

/** May a singular verb follow the unit? */
export function endsSingular(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (BESIDE_VERB.has(unit.tag)) return true;
  return unit.tag === 'name' || (unit.tag === 'noun' && !isPlural(unit.lower)) || unit.tag === 'time';
}

/** May a plural verb follow the unit at `at`? */
export function endsPlural(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (BESIDE_VERB.has(unit.tag)) return true;
  if (at === 0 && unit.tag === 'name') return isPlural(unit.lower);
  if (unit.tag === 'noun') return isPlural(unit.lower) || PLURALS_WITHOUT_S.has(unit.lower);
  return unit.tag === 'name' && (isJoined(units, at) || PLURAL_OF_PEOPLE.test(unit.lower));
}

/** "Varga and van der Renn": "and" comes before a name of any length. */
function isJoined(units: readonly Unit[], last: number): boolean {
  let at = last;
  while (at > last - LONGEST_NAME && units[at]?.tag === 'name') at--;
  return units[at]?.tag === 'and' && units[at - 1]?.tag === 'name';
}

const LONGEST_NAME = 5;

/** A plural ending, which "press", "basis" and "virus" do not have. */
const PLURAL = /[^siu]s$/;
const isPlural = (noun: string): boolean => PLURAL.test(noun) && !FIELDS_IN_S.has(noun);
/** Endings of names for people by country, party or conviction. */
const PLURAL_OF_PEOPLE = /(?:ans|crats|ists)$/;

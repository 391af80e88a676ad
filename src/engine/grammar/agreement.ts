/** Does what stands before a verb agree with a singular or a plural verb? */
import { PLURALS_WITHOUT_S } from '../lexicon/plural-nouns';
import { tags, type Unit } from './units';

/** After these stands a verb as easily as a noun; the verb is the better guess for a form that may be one. */
const BESIDE_VERB = tags('comma', 'close', 'and', 'dash', 'quote');

/** May a verb in the singular follow the unit? */
export function endsSingular(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (BESIDE_VERB.has(unit.tag)) return true;
  return unit.tag === 'name' || (unit.tag === 'noun' && !PLURAL.test(unit.lower)) || unit.tag === 'time';
}

/** May a verb in the plural follow the unit at `at`? */
export function endsPlural(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (BESIDE_VERB.has(unit.tag)) return true;
  if (at === 0 && unit.tag === 'name') return PLURAL.test(unit.lower);
  if (unit.tag === 'noun') return PLURAL.test(unit.lower) || PLURALS_WITHOUT_S.has(unit.lower);
  return unit.tag === 'name' && (isJoined(units, at) || PLURAL_OF_PEOPLE.test(unit.lower));
}

/** "Varga and van der Renn": "and" stands before the name, however many words it has. */
function isJoined(units: readonly Unit[], last: number): boolean {
  let at = last;
  while (at > last - LONGEST_NAME && units[at]?.tag === 'name') at--;
  return units[at]?.tag === 'and' && units[at - 1]?.tag === 'name';
}

const LONGEST_NAME = 5;

/** The ending of a plural, which "press", "basis" and "virus" have not. */
const PLURAL = /[^siu]s$/;
/** Endings of names for people by country, party or conviction. */
const PLURAL_OF_PEOPLE = /(?:ans|crats|ists)$/;

/** The terms on which somebody speaks, right behind the verb: "said on condition of anonymity because …". */
import type { Unit } from '../grammar/units';
import { CONDITION_NOUNS, MAY_GRANT } from '../lexicon/anonymity';
import { OF } from '../lexicon/finding';

/** "on condition that they not be named", "on the condition their names not be used" */
export function setsCondition(units: readonly Unit[], from: number): boolean {
  const noun = units.slice(from, from + CONDITION_UNITS).findIndex(({ lower }) => CONDITION_NOUNS.has(lower));
  return noun > 0 && !OF.has(units[from + noun + 1]?.lower ?? '');
}

/** Longest "on the strict condition", in units. */
const CONDITION_UNITS = 4;

/** "on condition of anonymity": under what name somebody speaks. */
export const tellsOfGrant = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some(({ lower }) => MAY_GRANT.test(lower));

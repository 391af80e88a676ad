/** Numbers that belong to a date, and months that look like other words. */
import { BEFORE_DAY, BEFORE_YEAR, DAY_OF_MONTH, MONTHS } from '../lexicon/calendar';
import { OF } from '../lexicon/finding';
import { TIME_POINTERS } from '../lexicon/function-words';
import type { Unit } from './units';

/** "2020" in "In 2020 Renn said", "5" in "On May 5 Renn said" and in "On 5 May Renn said": no count of what follows. */
export const isOfDate = (units: readonly Unit[], at: number): boolean => isYear(units, at) || isDayOfMonth(units, at);

/** "2020", which may count something, too. */
export const looksLikeYear = (unit: Unit | undefined): boolean => YEAR.test(unit?.lower ?? '');

function isYear(units: readonly Unit[], at: number): boolean {
  if (!looksLikeYear(units[at])) return false;
  const [before, earlier] = [units[at - 1], units[at - 2]];
  if (isMonth(before) || BEFORE_YEAR.has(before?.lower ?? '')) return true;
  // "the summer of 2020"
  return OF.has(before?.lower ?? '') && earlier?.tag === 'time';
}

function isDayOfMonth(units: readonly Unit[], at: number): boolean {
  if (!DAY_OF_MONTH.test(units[at]!.lower)) return false;
  if (isMonth(units[at + 1])) return true;
  // "on June 5", "announced June 5 details of the plan"
  return isMonth(units[at - 1]) && (BEFORE_DAY.has(units[at - 2]?.lower ?? '') || units[at - 2]?.tag === 'verb');
}

/** "May", "Nov." */
export const isMonth = (unit: Unit | undefined): boolean =>
  unit?.capital === true && MONTHS.has(unit.lower.replace('.', ''));

/** "last May", "5 May": no modal and no name. */
export const isMonthPointedAt = (units: readonly Unit[], at: number): boolean =>
  isMonth(units[at]) && (TIME_POINTERS.has(units[at - 1]?.lower ?? '') || units[at - 1]?.tag === 'time');

/** Does the comma stand in a date: "May 5, 2020"? */
export const dividesDate = (units: readonly Unit[], comma: number): boolean =>
  units[comma]!.tag === 'comma' &&
  looksLikeYear(units[comma + 1]) &&
  isMonth(units[comma - 2]) &&
  DAY_OF_MONTH.test(units[comma - 1]!.lower);

const YEAR = /^(?:1[5-9]|20)\d\d$/;

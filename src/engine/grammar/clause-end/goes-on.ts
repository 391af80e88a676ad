/** Where content that ends early, a phrase or an embedded clause, goes on over a comma or a dash. */
import { dividesDate } from '../dates';
import { listBehind } from '../member-list';
import { coordinatedCue, isCueGerund } from '../next-cue';
import { besideUpTo, describedUpTo, goesOnBehind, insertedUpTo, placesUpTo, renamedUpTo } from '../phrase-continues';
import { isAge } from '../subject';
import { tags, type Unit } from '../units';
import type { ContentShape } from './content-shape';
import { isUnfinished } from './unfinished';

/** The last unit, at or behind the mark at `at`, after which the content goes on; -1 where it does not. */
export function goesOnUpTo(units: readonly Unit[], from: number, at: number, shape: ContentShape): number {
  const { phrase, embedded } = shape;
  if (dividesDate(units, at)) return at + 1;
  if (!PAUSES.has(units[at]!.tag) || !(phrase || embedded)) return -1;
  if (units[at]!.tag === 'dash') {
    const inserted = insertedUpTo(units, at);
    if (inserted > at) return inserted;
  } else {
    if (closesAge(units, at)) return at + 2;
    // "welcomed the vote, thanked supporters and left"
    const acts = shape.past === true && units[at + 1]?.verb?.form === 'past' && coordinatedCue(units, at + 1);
    const list = acts ? -1 : listBehind(units, at);
    if (list > at) return list - 1;
    if (listsDeeds(units, from, at)) return at;
    const places = placesUpTo(units, at);
    if (places > at) return places - 1;
    if (phrase) return phraseGoesOnUpTo(units, from, at, shape);
  }
  return !phrase && isUnfinished(units, from, at) ? at : -1;
}

/** "when he shot Mei Tan, 30, in her car": behind the age of whom it was done to, where it was done. */
const closesAge = (units: readonly Unit[], comma: number): boolean =>
  units[comma - 1]!.tag === 'name' &&
  isAge(units, comma + 1) &&
  units[comma + 2]?.tag === 'comma' &&
  units[comma + 3]?.tag === 'preposition';

/** "playing games, reading books or painting": all that was suggested; not "leaving, saying he was late and adding that". */
function listsDeeds(units: readonly Unit[], from: number, comma: number): boolean {
  if (!isGerund(units[from]) || !isGerund(units[comma + 1]) || isCueGerund(units[comma + 1])) return false;
  for (let at = comma + 2; at < units.length && !ENDS_LIST.has(units[at]!.tag); at++)
    if (units[at]!.tag === 'and' && isGerund(units[at + 1])) return true;
  return false;
}

const isGerund = (unit: Unit | undefined): boolean => unit?.verb?.form === 'gerund';
const ENDS_LIST = tags('stop', 'semicolon', 'but', 'quote', 'subordinator');

const PAUSES = tags('comma', 'dash');

function phraseGoesOnUpTo(units: readonly Unit[], from: number, comma: number, { completedBy }: ContentShape): number {
  const described = Math.max(
    renamedUpTo(units, comma),
    describedUpTo(units, comma, completedBy),
    besideUpTo(units, comma),
  );
  if (described > comma) return described;
  return goesOnBehind(units, from, comma) ? comma : -1;
}

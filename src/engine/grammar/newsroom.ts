/** The newsroom that somebody tells what stands before it: "confirmed the split to The Courier". */
import { PRESS } from '../lexicon/clauses';
import { GOES_TO, SENT_TO } from '../lexicon/noun-phrases';
import { OUTLET_ENDINGS, OUTLETS } from '../lexicon/outlets';
import { tags, type Unit } from './units';

/** Longest name of an outlet, in units. */
const LONGEST_OUTLET = 5;

/** Does "to" at `at` name a newsroom as the hearer? Not "his move to The Courier", "leaks to reporters". */
export function tellsNewsroom(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (units[at]!.lower !== 'to' || !before || !ENDS_OBJECT.has(before.tag) || before.verb?.form === 'gerund')
    return false;
  if (GOES_TO.has(before.lower) || SENT_TO.has(before.lower)) return false;
  const from = units[at + 1]?.tag === 'determiner' ? at + 2 : at + 1;
  let end = from;
  while (end - from < LONGEST_OUTLET && units[end]?.tag === 'name') end++;
  if (end === from) return PRESS.has(units[from]?.lower ?? '') && !GOES_ON.has(units[from + 1]?.tag);
  const isOutlet =
    OUTLET_ENDINGS.has(units[end - 1]!.lower) ||
    OUTLETS.has(
      units
        .slice(from, end)
        .map(({ lower }) => lower)
        .join(' '),
    );
  return isOutlet && !GOES_ON.has(units[end]?.tag);
}

/** `the plan to the Courier`, `a “mess” to the Courier` */
const ENDS_OBJECT = tags('noun', 'name', 'quote');

/** What makes another's of the name or noun: "to the Courier's board", "to ESPN viewers". */
const GOES_ON = tags('genitive', 'noun', 'and', 'symbol');

/**
 * "a group called Clear Water", "the gatherings of divers, called the Harbour Forum,": a name is given and nothing is
 * said.
 */
import { type Range, tags, type Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';
import { NAMING_VERBS, NEW_ONES } from '../lexicon/finding';
import { ARTICLES } from '../lexicon/noun-phrases';

const GOES_ON = tags('determiner', 'noun', 'quote', 'genitive');

/** Does the verb name its subject? `at` is the unit after it, where the name would begin. */
export function isNaming(
  units: readonly Unit[],
  subject: Range,
  { lemma, form, start, head }: VerbGroup,
  at: number,
): boolean {
  if (!NAMING_VERBS.has(lemma) || form !== 'past' || start !== head || !isIndefinite(units, subject)) return false;
  let end = at;
  if (units[at]?.tag === 'quote') end++;
  else while (isPartOfName(units[end])) end++;
  return end > at && !GOES_ON.has(units[end]?.tag);
}

/** "a group called": an indefinite subject that the name after it identifies. */
function isIndefinite(units: readonly Unit[], { start, end }: Range): boolean {
  if (units[end - 1]!.tag === 'comma') return true;
  let at = end - 1;
  while (at > start && units[at]!.tag !== 'determiner') at--;
  return NEW_ONES.has(units[at]!.lower);
}

const isPartOfName = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.tag === 'name' || unit.tag === 'number' || ARTICLES.has(unit.lower));

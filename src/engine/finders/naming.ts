/**
 * "a group called Clear Water", "the gatherings of divers, called the Harbour Forum,": a name is given and nothing is
 * said.
 */
import { type Range, tags, type Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';
import { NAMING_VERBS, NEW_ONES } from '../lexicon/finding';
import { ARTICLES, DEFINITE } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';

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

/** "a group called", "a chain of thousands of shops called": an indefinite subject that the name after it identifies. */
function isIndefinite(units: readonly Unit[], { start, end }: Range): boolean {
  if (units[end - 1]!.tag === 'comma') return true;
  let at = end - 1;
  while (at > start && units[at]!.tag !== 'determiner') at--;
  const { tag, lower } = units[at]!;
  if (NEW_ONES.has(lower)) return true;
  const isThing = classOf(units[end - 1]!.lower) === 'other';
  return isThing && (tag === 'determiner' ? !DEFINITE.has(lower) : tag === 'noun');
}

const isPartOfName = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.tag === 'name' || unit.tag === 'number' || ARTICLES.has(unit.lower));

/**
 * "a group called Clear Water", "the gatherings of divers, called the Harbour Forum,": a name is given and nothing is
 * said.
 */
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { type Range, tags, type Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';
import { NAME_GIVING_VERBS, NEW_ONES, PLAIN_NAMING } from '../lexicon/finding';
import { REFLEXIVES } from '../lexicon/function-words';
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
  if (NAME_GIVING_VERBS.has(lemma) && (namesItself(units, at) || namesObject(units, at))) return true;
  if (!NAME_GIVING_VERBS.has(lemma) || form !== 'past' || start !== head || !isIndefinite(units, subject)) return false;
  // "what aide Tom Renn called “a mess”"
  if (units[subject.start - 1]?.tag === 'wh') return false;
  let end = at;
  // "a user named harborcat7": a name need not have a capital.
  if (units[at]?.tag === 'quote' || (PLAIN_NAMING.has(lemma) && units[at]?.tag === 'noun')) end++;
  else while (isPartOfName(units[end])) end++;
  return end > at && !GOES_ON.has(units[end]?.tag);
}

/** "a group calling itself the Northern Front": under what name it goes. */
function namesItself(units: readonly Unit[], at: number): boolean {
  if (!REFLEXIVES.has(units[at]?.lower ?? '')) return false;
  const name = DEFINITE.has(units[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return units[name]?.tag === 'name';
}

/** "call the strait the Gate", but not "called the port the Gate of the north". */
function namesObject(units: readonly Unit[], at: number): boolean {
  const name = units[at]?.tag === 'object' ? at + 1 : nounPhraseAfter(units, at);
  if (name === at || !DEFINITE.has(units[name]?.lower ?? '')) return false;
  let end = name + 1;
  while (isPartOfName(units[end])) end++;
  return end > name + 1 && ENDS_CLAUSE.has(units[end]?.tag ?? 'stop');
}

const ENDS_CLAUSE = tags('stop', 'comma', 'semicolon', 'and', 'subordinator');

/** "a group called", "a chain of thousands of shops called": an indefinite subject that the name after it identifies. */
function isIndefinite(units: readonly Unit[], { start, end }: Range): boolean {
  if (units[end - 1]!.tag === 'comma') return true;
  let at = end - 1;
  while (at > start && units[at]!.tag !== 'determiner') at--;
  const { tag, lower } = units[at]!;
  if (NEW_ONES.has(lower)) return true;
  const kind = classOf(units[end - 1]!.lower);
  const isThing = kind !== 'person' && kind !== 'people' && (kind === 'other' || units[end + 1]?.tag === 'quote');
  return isThing && (tag === 'determiner' ? !DEFINITE.has(lower) : tag === 'noun');
}

const isPartOfName = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.tag === 'name' || unit.tag === 'number' || ARTICLES.has(unit.lower));

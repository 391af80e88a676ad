/** "a group called Clear Water", "the gatherings of divers, called the Harbour Forum,": a name given, and nothing said. */
import type { Range } from '../grammar/noun-phrase';
import type { Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';

const NAMING = new Set(['call', 'name', 'title', 'dub', 'label']);

/** Does the verb say what its subject is called? `at` is the unit behind it where the name would begin. */
export function isNaming(
  units: readonly Unit[],
  subject: Range,
  { lemma, form, start, head }: VerbGroup,
  at: number,
): boolean {
  if (!NAMING.has(lemma) || form !== 'past' || start !== head || !isIndefinite(units, subject)) return false;
  let end = at;
  if (units[at]?.tag === 'quote') end++;
  else while (isPartOfName(units[end])) end++;
  return end > at && !/^(?:determiner|noun|quote|genitive)$/u.test(units[end]?.tag ?? '');
}

/** Nobody in particular acts: what "a group called" introduces is known by the name that follows. */
function isIndefinite(units: readonly Unit[], { start, end }: Range): boolean {
  if (units[end - 1]!.tag === 'comma') return true;
  let at = end - 1;
  while (at > start && units[at]!.tag !== 'determiner') at--;
  return /^(?:an?|another|one|some|two|three)$/u.test(units[at]!.lower);
}

const isPartOfName = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.tag === 'name' || unit.tag === 'number' || unit.lower === 'the');

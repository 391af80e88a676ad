/** What a chamber, a board or a court does with what is put before it: `The council rejected the motion.` */
import { type Range, tags, type Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';
import { AS, CHAMBERS, COURT_CASES, MOTIONS, RULING_VERBS } from '../lexicon/finding';

/** Is the verb an act of such a body, and no word of it? `object` is where the object begins. */
export function isRuling(units: readonly Unit[], { lemma }: VerbGroup, subject: Range | null, object: number): boolean {
  if (!subject || !RULING_VERBS.has(lemma)) return false;
  if (!units.slice(subject.start, subject.end).some(({ lower }) => CHAMBERS.has(lower))) return false;
  for (let at = object; at < units.length && !ENDS_CORE.has(units[at]!.tag); at++)
    if (MOTIONS.has(units[at]!.lower) || COURT_CASES.has(units[at]!.lower))
      return !IN_CORE.has(units[at + 1]?.tag) && !AS.has(units[at + 1]?.lower ?? '');
  return false;
}

const ENDS_CORE = tags('preposition', 'to', 'comma', 'and', 'that', 'relative', 'quote');
const IN_CORE = tags('noun', 'name', 'genitive');

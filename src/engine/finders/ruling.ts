/** What a chamber, a board or a court does with what is put before it: `The council rejected the motion.` */
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { NOUNS, type Range, tags, type Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';
import { CHAMBERS, MOTIONS, RULING_VERBS } from '../lexicon/finding';

/** Is the verb an act of such a body, and no word of it? `object` is where the object begins. */
export function isRuling(units: readonly Unit[], { lemma }: VerbGroup, subject: Range | null, object: number): boolean {
  if (!subject || !RULING_VERBS.has(lemma)) return false;
  if (!units.slice(subject.start, subject.end).some(({ lower }) => CHAMBERS.has(lower))) return false;
  const end = nounPhraseAfter(units, object);
  let head = object;
  while (head + 1 < end && !ENDS_CORE.has(units[head + 1]!.tag)) head++;
  return NOUNS.has(units[head]!.tag) && MOTIONS.has(units[head]!.lower);
}

const ENDS_CORE = tags('preposition', 'verb', 'and');

/** `The price is high, but Renn is calm. “We had a plan.”`: whom a sentence is about may say the quotation behind it. */
import type { Range, Unit } from '../grammar/units';
import { HE, SHE } from '../lexicon/pronouns';
import type { Reading } from './finder';
import { openingSubject } from './verb-subject';

/**
 * The subject of the sentence's last main clause, where it is "he", "she" or the name of somebody who has spoken.
 *
 * @param speakers words of the names of those who have spoken before.
 */
export function personSpokenOf(
  { document, units, found, mainSubject }: Reading,
  speakers: ReadonlySet<string>,
): Range | null {
  const subject = found.length > 0 ? null : (mainSubject ?? openingSubject(units, units.length));
  if (!subject || speakers.size === 0) return null;
  if (isPronoun(units, subject)) return subject;
  const last = units[subject.end - 1]!;
  return last.tag === 'name' && speakers.has(document.tokens[last.end - 1]!.text) ? subject : null;
}

const isPronoun = (units: readonly Unit[], { start, end }: Range): boolean =>
  end - start === 1 && (HE.has(units[start]!.lower) || SHE.has(units[start]!.lower));

/** `When the rain comes, Renn said, “the road is gone.”`: a clause that opens what the quotation behind the cue closes. */
import { hasFiniteVerb } from '../grammar/clause-start';
import type { Complement } from '../grammar/complement';
import type { Range } from '../grammar/units';
import { ASKED } from '../lexicon/finding';
import type { Reading } from './finder';

/**
 * The subordinate clause that begins the sentence and ends with a comma right before the subject, where the quotation goes on
 * with it, in a small letter; else null. A quotation with a capital stands for itself.
 */
export function frontedClause({ document, units }: Reading, subject: Range, { kind, at }: Complement): Range | null {
  const end = subject.start - 1;
  if (
    kind !== 'quote' ||
    units[at - 1]?.tag !== 'comma' ||
    units[0]!.tag !== 'subordinator' ||
    units[end]?.tag !== 'comma'
  )
    return null;
  const first = units[at]?.tag === 'quote' ? document.tokens[units[at]!.first + 1] : undefined;
  if (first?.kind !== 'word' || first.form?.startsCapital) return null;
  let tells = false;
  for (let word = 0; word < end; word++) {
    const { tag, lower } = units[word]!;
    if (tag === 'quote' || ASKED.has(lower)) return null;
    tells ||= hasFiniteVerb(units, word);
  }
  return tells ? { start: 0, end } : null;
}

/** Who stands behind a verb that may end what is said: one person, several, somebody’s people, or a thing that says nothing. */

import { endsPlural } from '../grammar/agreement';
import { headOf } from '../grammar/noun-phrase';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { type Range, tags, type Unit } from '../grammar/units';
import { classOf } from '../lexicon/nouns';
import { subjectKind } from './cue-decision';

/** "The bill, backed by Renn, proposes a levy", "…, urges divers to leave": a thing says nothing, nor do several with "s". */
export const isObject = (units: readonly Unit[], form: string, source: Range): boolean =>
  subjectKind(units, source) === 'thing' || (form === 'present' && isSeveral(units, source.start));

/** "the captain", "Ida Lund" in `“We left,” shrugged the captain.`: a person alone, whatever the verb. */
export function isPersonAlone(units: readonly Unit[], start: number): boolean {
  const end = nounPhraseAfter(units, start);
  if (end === start || (end < units.length && !ENDS_SENTENCE.has(units[end]!.tag))) return false;
  const head = headOf(units, { start, end });
  return head.tag === 'name' || classOf(head.lower) === 'person';
}

/** "his lawyers", but "his own title" */
export const isHeadOfPeople = (units: readonly Unit[], start: number): boolean =>
  ['person', 'people'].includes(classOf(headOf(units, { start, end: nounPhraseAfter(units, start) }).lower));

/** "divers at the port", "the two sisters", "Renn and Varga": more than one, by the head of the phrase. */
export function isSeveral(units: readonly Unit[], start: number): boolean {
  if (units[start]!.tag === 'number') return true;
  let end = start;
  while (HEADS.has(units[end]?.tag)) end++;
  return units[end]?.tag === 'and' || endsPlural(units, end - 1);
}

const HEADS = tags('determiner', 'possessive', 'genitive', 'number', 'name', 'noun');

const ENDS_SENTENCE = tags('stop', 'comma');

/**
 * The cue before what is said: `Renn said the bridge is safe.`, `Inspectors denied it.`, `Renn wants to leave.`
 */
import { clauseEnd } from '../clause-end';
import { type Complement, complementAt } from '../complement';
import {
  BELIEF_VERBS,
  CUE_LEMMAS,
  EVIDENCE_VERBS,
  INTENTION_VERBS,
  PREPOSITIONAL_CUES,
  SPEECH_VERBS,
  STANCE_VERBS,
} from '../lexicon/cue-verbs';
import { type Range, subjectBefore } from '../noun-phrase';
import type { Unit } from '../units';
import { type VerbGroup, verbGroup } from '../verb-group';
import { type Reading, take } from './found';

export function findSubjectVerb(reading: Reading): void {
  const { units, taken } = reading;
  let lastSubject: Range | null = null;
  for (let head = 0; head < units.length; head++) {
    if (taken[head] || units[head]!.tag !== 'verb') continue;
    const group = verbGroup(units, head);
    if (!group || taken[group.start]) continue;
    const subject = subjectOf(units, group, lastSubject, taken);
    if (subject && !group.bare && !group.infinitive) lastSubject = subject;
    const complement = complementAt(units, group.end, group.lemma);
    if (group.passive || !accepts(group, complement, subject)) continue;
    const withPreposition = complement.kind === 'preposition';
    const start = withPreposition ? complement.at + 1 : complement.at;
    const object =
      complement.kind === 'object' ||
      withPreposition ||
      complement.kind === 'infinitive' ||
      complement.kind === 'gerund' ||
      complement.kind === 'as';
    const relative = subject !== null && units[subject.start]!.tag === 'relative';
    const end = start < units.length ? clauseEnd(units, start, object, relative) : start;
    take(reading, {
      source: subject,
      cue: { start: group.start, end: withPreposition ? start : group.end },
      content: end > start ? [{ start, end }] : [],
      rule: group.bare ? 'participle' : 'speaker-verb',
      kind: BELIEF_VERBS.has(group.lemma) || INTENTION_VERBS.has(group.lemma) ? 'belief' : 'statement',
    });
  }
}

function subjectOf(units: readonly Unit[], group: VerbGroup, last: Range | null, taken: Uint8Array): Range | null {
  if (group.bare || group.infinitive) return last;
  const before = units[group.start - 1];
  if (!before || before.tag === 'and' || before.tag === 'but') return last;
  const subject = subjectBefore(units, group.start);
  if (!subject || taken[subject.end - 1]) return last;
  return subject;
}

function accepts(group: VerbGroup, complement: Complement, subject: Range | null): boolean {
  const { lemma } = group;
  const { kind } = complement;
  if (kind === 'quote' && (complement.cueEnd - group.end > 0 || true) && subject) return true;
  if (!CUE_LEMMAS.has(lemma)) return kind === 'that' && subject !== null;
  if (group.infinitive) return false;
  if (!subject) return false;
  switch (kind) {
    case 'that':
    case 'clause':
    case 'question':
      return (
        SPEECH_VERBS.has(lemma) ||
        BELIEF_VERBS.has(lemma) ||
        EVIDENCE_VERBS.has(lemma) ||
        INTENTION_VERBS.has(lemma) ||
        STANCE_VERBS.has(lemma)
      );
    case 'infinitive':
      return INTENTION_VERBS.has(lemma) || SPEECH_VERBS.has(lemma);
    case 'object':
      return (
        STANCE_VERBS.has(lemma) ||
        INTENTION_VERBS.has(lemma) ||
        SPEECH_VERBS.has(lemma) ||
        BELIEF_VERBS.has(lemma) ||
        EVIDENCE_VERBS.has(lemma)
      );
    case 'preposition':
      return PREPOSITIONAL_CUES.get(lemma)?.has(complement.preposition) ?? false;
    case 'as':
    case 'gerund':
      return STANCE_VERBS.has(lemma) || SPEECH_VERBS.has(lemma) || BELIEF_VERBS.has(lemma);
    default:
      return false;
  }
}

/**
 * The passive: the subject is what is thought or said, the source follows "by" or is not given.
 * `The bridge is expected to reopen.`, `Renn was asked whether it is safe.`, `The plan was criticised by residents.`
 */
import { clauseEnd, trimEnd } from '../grammar/clause-end';
import { type ComplementKind, complementAt } from '../grammar/complement';
import { nounPhraseAfter } from '../grammar/noun-phrase';
import { subjectBefore } from '../grammar/subject';
import { verbGroup } from '../grammar/verb-group';
import { CUE_LEMMAS, PASSIVE_CUES, SEEMING_VERBS, STANCE_VERBS } from '../lexicon/cue-verbs';
import { BY, EXPLETIVES, HEARER_VERBS, PERCEIVING_VERBS } from '../lexicon/finding';
import { verbEvidence } from './evidence';
import type { Declined, Found, Reading } from './finder';

const COMPLEMENTS = new Set<ComplementKind>(['that', 'infinitive', 'quote', 'question', 'as', 'clause']);

export function passive(reading: Reading, head: number): Found | Declined | null {
  const { units, taken, listener } = reading;
  const group = verbGroup(units, head);
  if (!group?.passive || !CUE_LEMMAS.has(group.lemma)) return null;
  listener?.saw('verb', group, 'passive');
  if (taken[group.start]) return 'the words are taken';
  const subject = subjectBefore(units, group.start);
  const complement = complementAt(units, group.end, group.lemma);
  listener?.saw('complement', { start: group.end, end: complement.at }, complement.kind);
  const said = subject && !HEARER_VERBS.has(group.lemma) && !EXPLETIVES.has(units[subject.start]!.lower);
  const content = said ? [subject] : [];
  const by = agentAt(reading, group.end);
  if (by) {
    listener?.saw('source', by);
    const says = STANCE_VERBS.has(group.lemma) || PASSIVE_CUES.has(group.lemma);
    if (PERCEIVING_VERBS.has(group.lemma) || !says) return 'the verb does not attribute here';
    const evidence = { ...verbEvidence(units, group, complement, subject), complement: 'by' };
    const cue = { start: group.start, end: group.end };
    return { source: by, cue, content, rule: 'passive', evidence, kind: 'statement' };
  }
  if (!PASSIVE_CUES.has(group.lemma)) return 'the verb does not attribute here';
  if (!COMPLEMENTS.has(complement.kind)) return 'the verb does not attribute with this complement';
  const end = clauseEnd(units, complement.at, {
    phrase: complement.kind !== 'that' && complement.kind !== 'clause',
    embedded: false,
  });
  if (end > complement.at) content.push({ start: complement.at, end });
  const evidence = verbEvidence(units, group, complement, subject);
  const cue = { start: group.start, end: group.end };
  return { source: null, cue, content, rule: 'passive', evidence, kind: 'statement' };
}

/** `The bridge seems to be safe.` */
export function seeming({ units, listener }: Reading, head: number): Found | Declined | null {
  const group = verbGroup(units, head);
  if (!group || group.bare || !SEEMING_VERBS.has(group.lemma)) return null;
  listener?.saw('verb', group);
  const complement = complementAt(units, group.end, group.lemma);
  if (group.lemma === 'appear' && complement.kind !== 'infinitive' && complement.kind !== 'that')
    return 'the verb does not attribute with this complement';
  const subject = subjectBefore(units, group.start);
  const content = subject && !EXPLETIVES.has(units[subject.start]!.lower) ? [subject] : [];
  let end = clauseEnd(units, complement.at, { phrase: true, embedded: false });
  if (end === complement.at) end = trimEnd(units, complement.at, units.length);
  if (end > complement.at) content.push({ start: complement.at, end });
  return { source: null, cue: { start: group.start, end: group.end }, content, rule: 'seeming', kind: 'belief' };
}

function agentAt({ units }: Reading, from: number) {
  if (!BY.has(units[from]?.lower ?? '')) return null;
  const end = nounPhraseAfter(units, from + 1);
  return end > from + 1 ? { start: from + 1, end } : null;
}

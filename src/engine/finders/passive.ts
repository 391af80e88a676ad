/**
 * The passive: the subject is what is thought or said, the source follows "by" or is not given.
 * `The bridge is expected to reopen.`, `Renn was asked whether it is safe.`, `The plan was criticised by residents.`
 */
import { clauseEnd, trimEnd } from '../grammar/clause-end';
import { complementAt } from '../grammar/complement';
import { nounPhraseAfter } from '../grammar/noun-phrase';
import { subjectBefore } from '../grammar/subject';
import { verbGroup } from '../grammar/verb-group';
import { CUE_LEMMAS, PASSIVE_CUES, STANCE_VERBS } from '../lexicon/cue-verbs';
import { verbEvidence } from './evidence';
import type { Found, Reading } from './found';

/** Verbs whose passive subject is the hearer, no part of what is said. */
const HEARER = new Set([
  'tell',
  'ask',
  'inform',
  'remind',
  'urge',
  'press',
  'warn',
  'advise',
  'assure',
  'instruct',
  'order',
]);

/** Verbs whose passive with "by" tells who saw or painted a thing, and no more: "a copy seen by Northline". */
const NOT_BY = new Set(['paint', 'see', 'view', 'hear', 'read']);

export function passive(reading: Reading, head: number): Found | null {
  const { units, taken } = reading;
  const group = verbGroup(units, head);
  if (!group?.passive || !CUE_LEMMAS.has(group.lemma) || taken[group.start]) return null;
  const subject = subjectBefore(units, group.start);
  const complement = complementAt(units, group.end, group.lemma);
  const content = subject && !HEARER.has(group.lemma) && !isExpletive(units[subject.start]!.lower) ? [subject] : [];
  const by = agentAt(reading, group.end);
  if (by) {
    if (NOT_BY.has(group.lemma) || (!STANCE_VERBS.has(group.lemma) && !PASSIVE_CUES.has(group.lemma))) return null;
    const evidence = { ...verbEvidence(units, group, complement, subject), complement: 'by' };
    const cue = { start: group.start, end: group.end };
    return { source: by, cue, content, rule: 'passive', evidence, kind: 'statement' };
  }
  if (!PASSIVE_CUES.has(group.lemma)) return null;
  // "has been asked to comment": a silence, so far.
  if (group.lemma === 'ask' && units[complement.at + 1]?.lower === 'comment') return null;
  if (!/^(?:that|infinitive|quote|question|as|clause)$/u.test(complement.kind)) return null;
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
export function seeming(reading: Reading, head: number): Found | null {
  const { units } = reading;
  const group = verbGroup(units, head);
  if (!group || group.bare || (group.lemma !== 'seem' && group.lemma !== 'appear')) return null;
  const complement = complementAt(units, group.end, group.lemma);
  if (group.lemma === 'appear' && complement.kind !== 'infinitive' && complement.kind !== 'that') return null;
  const subject = subjectBefore(units, group.start);
  const content = subject && !isExpletive(units[subject.start]!.lower) ? [subject] : [];
  let end = clauseEnd(units, complement.at, { phrase: true, embedded: false });
  if (end === complement.at) end = trimEnd(units, complement.at, units.length);
  if (end > complement.at) content.push({ start: complement.at, end });
  return { source: null, cue: { start: group.start, end: group.end }, content, rule: 'seeming', kind: 'belief' };
}

const isExpletive = (word: string) => word === 'it' || word === 'there';

function agentAt({ units }: Reading, from: number) {
  if (units[from]?.lower !== 'by') return null;
  const end = nounPhraseAfter(units, from + 1);
  return end > from + 1 ? { start: from + 1, end } : null;
}

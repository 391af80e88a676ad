/** `As Northline reported, the bridge is safe.`, `As Renn put it, "nobody asked."` */
import { trimEnd } from '../clause-end';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { nounPhraseAfter } from '../noun-phrase';
import type { Unit } from '../units';
import { verbGroup } from '../verb-group';
import type { Found, Reading } from './found';

export function asReported({ units }: Reading, at: number): Found | null {
  if (at > 1 || units[at]!.lower !== 'as') return null;
  if (units[at + 2]?.lower === 'by') return reportedBy(units, at + 1);
  const start = at + 1;
  const end = units[start]?.tag === 'pronoun' ? start + 1 : nounPhraseAfter(units, start);
  let head = end;
  while (/^(?:have|adverb|comma)$/u.test(units[head]?.tag ?? '')) head++;
  const group = verbGroup(units, head);
  if (end === start || !group || !(SPEECH_VERBS.has(group.lemma) || isPutIt(units[head + 1]?.lower, group.lemma)))
    return null;
  let comma = head + 1;
  while (
    comma < units.length &&
    /^(?:time|subordinator|preposition|adverb|noun|name|pronoun|determiner|number)$/u.test(units[comma]!.tag)
  )
    comma++;
  if (units[comma]?.tag !== 'comma' && units[comma]?.tag !== 'colon') return null;
  const last = trimEnd(units, comma + 1, units.length);
  if (last <= comma + 1) return null;
  return {
    source: { start, end },
    cue: { start: group.start, end: comma },
    content: [{ start: comma + 1, end: last }],
    rule: 'as-reported',
    kind: 'statement',
  };
}

/** `As reported by Northline, the bridge is safe.` */
function reportedBy(units: readonly Unit[], verb: number): Found | null {
  const start = verb + 2;
  const end = nounPhraseAfter(units, start);
  if (!SPEECH_VERBS.has(units[verb]!.verb?.lemma ?? '') || end === start || units[end]?.tag !== 'comma') return null;
  const last = trimEnd(units, end + 1, units.length);
  if (last <= end + 1) return null;
  return {
    source: { start, end },
    cue: { start: verb, end: verb + 1 },
    content: [{ start: end + 1, end: last }],
    rule: 'as-reported',
    kind: 'statement',
  };
}

const isPutIt = (next: string | undefined, lemma: string) => lemma === 'put' && next === 'it';

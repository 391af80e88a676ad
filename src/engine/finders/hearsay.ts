/** `The bridge will reportedly reopen in May.`: an adverb attributes, and nobody is named. */
import { clauseEnd } from '../grammar/clause-end/clause-end';
import { subjectBefore } from '../grammar/subject';
import { tags, type Unit } from '../grammar/units';
import { groupAfter } from '../grammar/verb-group';
import { EVIDENCE_VERBS, PLAIN_SAYING } from '../lexicon/cue-verbs';
import { subjectKind } from './cue-decision';
import type { Declined, Found, Reading } from './finder';

const BEFORE_CLAUSE = tags('comma', 'semicolon', 'stop', 'dash', 'quote', 'subordinator', 'relative', 'that', 'open');
const OPENERS = tags('and', 'but', 'adverb');
/** Behind these stands a clause within another one, which the next comma ends. */
const OPENS_EMBEDDED = tags('subordinator', 'relative', 'that', 'open', 'dash');

export function hearsay({ units, taken }: Reading, at: number): Found | Declined {
  if (hasSource(units, at)) return 'the clause belongs to another word';
  let start = at;
  while (start > 0 && !taken[start - 1] && !BEFORE_CLAUSE.has(units[start - 1]!.tag)) start--;
  while (start < at && OPENERS.has(units[start]!.tag)) start++;
  const embedded = OPENS_EMBEDDED.has(units[start - 1]?.tag);
  // "was held for allegedly taking a boat"
  const phrase = [start, at - 1].some((before) => units[before]?.tag === 'preposition');
  const behind = units[at + 1]?.tag === 'comma' ? at + 2 : at + 1;
  const end = clauseEnd(units, behind, { phrase, embedded });
  const content = [
    { start, end: at },
    { start: behind, end },
  ].filter((range) => range.end > range.start);
  return { source: null, cue: { start: at, end: at + 1 }, content, rule: 'hearsay', kind: 'statement' };
}

/** "The caller allegedly said", "A report allegedly showed": whoever says it, and the document that shows it, are the source. */
function hasSource(units: readonly Unit[], at: number): boolean {
  if (PLAIN_SAYING.has(units[at + 1]?.verb?.lemma ?? '')) return true;
  const group = groupAfter(units, at + 1);
  if (!group || group.bare || !EVIDENCE_VERBS.has(group.lemma)) return false;
  const subject = subjectBefore(units, at);
  return subject !== null && subjectKind(units, subject) === 'document';
}

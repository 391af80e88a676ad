/** `As Northline reported, the bridge is safe.`, `The bridge is safe, as Northline reported on Tuesday.` */

import { clauseEnd } from '../grammar/clause-end/clause-end';
import { hasFiniteVerb } from '../grammar/clause-start';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { trimEnd } from '../grammar/trim-end';
import { type Range, tags, type Unit } from '../grammar/units';
import { type VerbGroup, verbGroup } from '../grammar/verb-group';
import { WHEN_SAID } from '../lexicon/clauses';
import { ADDRESSING_VERBS, FINDING_VERBS, PHRASAL_CUES, PHRASAL_SPEECH, SPEECH_VERBS } from '../lexicon/cue-verbs';
import { BEFORE_SAYING, BY, EXPLETIVES, LASTING_VERBS, NAME_NOUNS, NAME_VERBS, PUT_IT } from '../lexicon/finding';
import { subjectKind } from './cue-decision';
import type { Declined, Found, Reading } from './finder';
import { relativeEnd } from './post-posed-subject';

export function asReported({ units, taken, listener }: Reading, at: number): Found | Declined | null {
  const quoted = units[at - 1]?.endsInComma === true;
  const behind = at > 1 || quoted;
  if (behind && !quoted && !MARKS.has(units[at - 1]?.tag)) return null;
  if (behind && taken.subarray(0, at).includes(1)) return 'the words are taken';
  const before = behind ? { start: JOINS.has(units[0]!.tag) ? 1 : 0, end: quoted ? at : at - 1 } : null;
  const verb = units[at + 1]?.tag === 'adverb' ? at + 2 : at + 1;
  if (BY.has(units[verb + 1]?.lower ?? '')) return reportedBy(units, { start: at + 1, end: verb + 1 }, before);
  const clause = reportingClause(units, at + 1);
  if (!clause) return 'no reporting clause behind “as”';
  const { source, cue } = clause;
  listener?.saw('source', source);
  listener?.saw('verb', cue);
  const content = reportedContent(units, before, cue);
  return content ? { source, cue, content, rule: 'as-reported', kind: 'statement' } : 'no content';
}

const MARKS = tags('comma', 'dash');

/** What is reported: what stands before the clause, what goes on behind it, or both. */
function reportedContent(units: readonly Unit[], before: Range | null, cue: Range): Range[] | null {
  const start = Math.min(cue.end + 1, units.length);
  const after = { start, end: clauseEnd(units, start, { phrase: false, embedded: false }) };
  const isEmpty = after.end === start;
  // "However, as Renn said, …"
  const isIdle = !before || units.slice(before.start, before.end).every(({ tag }) => tag === 'adverb');
  if (isIdle) return isEmpty ? null : [after];
  const last = units[before.end - 1]!.tag;
  const quoteNext = units[start - 1]?.tag === 'comma' && units[start]?.tag === 'quote';
  // "the market — or, as Renn put it, “a heap of fish”": how somebody puts it is what is quoted.
  if (quoteNext && units[cue.start + 1]?.lower === 'it' && !LEAVES_OPEN.has(last)) return [after];
  const inDashes = units[before.end]!.tag === 'dash' && units[cue.end]?.tag === 'dash' && !isEmpty;
  const goesOn = inDashes || quoteNext || AUXILIARIES.has(last);
  if (!goesOn && (last === 'quote' || hasFiniteVerbIn(units, before))) return [before];
  return isEmpty || !(goesOn || hasFiniteVerbIn(units, after)) ? null : [before, after];
}

const JOINS = tags('and', 'but');
const AUXILIARIES = tags('be', 'have', 'do', 'modal');
/** What comes before such words is but half of a sentence. */
const LEAVES_OPEN = tags('be', 'have', 'do', 'modal', 'quote');

/** "Northline reported on Tuesday", "records show", up to the comma, colon or full stop that closes it. */
function reportingClause(units: readonly Unit[], start: number): { source: Range; cue: Range } | null {
  const noun = units[start]?.tag === 'pronoun' ? start + 1 : nounPhraseAfter(units, start);
  // "As one diver who was there says"
  const end = units[noun]?.tag === 'relative' ? relativeEnd(units, noun) : noun;
  let head = pastRelative(units, pastBracket(units, end));
  while (BEFORE_VERB.has(units[head]?.tag)) head++;
  // "likes to say"
  const habit = head;
  if (BEFORE_SAYING.has(units[head]?.verb?.lemma ?? '') && units[head + 1]?.tag === 'to') head += 2;
  const group = verbGroup(units, head);
  if (end === start || !group || LASTING_VERBS.has(group.lemma) || isOfName(units[end - 1]!, group)) return null;
  const shown = FINDING_VERBS.has(group.lemma) && subjectKind(units, { start, end }) === 'document';
  if (!shown && !saysSo(group.lemma, units[head + 1]?.lower ?? '')) return null;
  if (hasObject(units, head + 1) && !ADDRESSING_VERBS.has(group.lemma)) return null;
  let close = head + 1;
  while (close < units.length && isCircumstance(units, close))
    close = units[close + 1]?.tag === 'pronoun' ? pastWhen(units, close) : close + 1;
  const closing = units[close]?.tag ?? 'stop';
  if (closing !== 'comma' && closing !== 'colon' && closing !== 'stop' && closing !== 'dash') return null;
  return { source: { start, end }, cue: { start: head > habit ? habit : group.start, end: close } };
}

/** "as Senator Renn (Elsin) likes to say" */
function pastBracket(units: readonly Unit[], at: number): number {
  if (units[at]?.tag !== 'open') return at;
  let close = at + 1;
  while (close - at < BRACKET_UNITS && units[close] && units[close]!.tag !== 'close') close++;
  return units[close]?.tag === 'close' ? close + 1 : at;
}

/** Longest note in brackets behind a name, in units. */
const BRACKET_UNITS = 6;

/** "As Renn, who sails, has said": past the relative clause between commas. */
function pastRelative(units: readonly Unit[], at: number): number {
  if (units[at]?.tag !== 'comma' || units[at + 1]?.tag !== 'relative') return at;
  let close = at + 2;
  while (close - at < RELATIVE_UNITS && units[close] && units[close]!.tag !== 'comma') close++;
  return units[close]?.tag === 'comma' ? close : at;
}

/** Longest relative clause, in units. */
const RELATIVE_UNITS = 15;

/** "as its name suggests": a name says nothing. */
const isOfName = ({ lower }: Unit, { lemma }: VerbGroup): boolean => NAME_NOUNS.has(lower) && NAME_VERBS.has(lemma);

/** "as she ended the debate": the clause says when, where "as she reported a week ago" says who. */
const hasObject = (units: readonly Unit[], at: number): boolean =>
  OPENS_OBJECT.has(units[at]?.tag) && units[at + 1]?.tag !== 'time' && units[at + 2]?.tag !== 'time';

const OPENS_OBJECT = tags('determiner', 'possessive');

/** "As divers explained when we asked about it, …": past a clause that tells when, up to its comma. */
function pastWhen(units: readonly Unit[], subordinator: number): number {
  if (!WHEN_SAID.has(units[subordinator]!.lower)) return subordinator + 1;
  let close = subordinator + 2;
  while (close - subordinator < RELATIVE_UNITS && units[close] && units[close]!.tag !== 'comma') close++;
  return units[close]?.tag === 'comma' ? close : subordinator + 1;
}

/** Also "while promoting a film", and the acronym in "told the Northline Press (NP)". */
function isCircumstance(units: readonly Unit[], at: number): boolean {
  const { tag, verb } = units[at]!;
  if (tag === 'verb') return verb?.form === 'gerund' && units[at - 1]!.tag === 'subordinator';
  if (tag === 'open') return units[at + 2]?.tag === 'close';
  return CIRCUMSTANCE.has(tag) || (tag === 'close' && units[at - 2]?.tag === 'open');
}

/** What may follow the verb: when, where and to whom it was reported. */
const CIRCUMSTANCE = tags(
  'time',
  'subordinator',
  'preposition',
  'adverb',
  'noun',
  'name',
  'pronoun',
  'object',
  'to',
  'determiner',
  'possessive',
  'genitive',
  'number',
);
/** What may come between the reporter and the verb. */
const BEFORE_VERB = tags('have', 'adverb', 'comma');

function hasFiniteVerbIn(units: readonly Unit[], { start, end }: Range): boolean {
  for (let at = start; at < end; at++) if (hasFiniteVerb(units, at)) return true;
  return false;
}

/** `As first reported by Northline, the bridge is safe.`, `The bridge is safe, as reported by Northline.` */
function reportedBy(units: readonly Unit[], cue: Range, before: Range | null): Found | Declined {
  const start = cue.end + 1;
  const end = nounPhraseAfter(units, start);
  if (!SPEECH_VERBS.has(units[cue.end - 1]!.verb?.lemma ?? '') || end === start)
    return 'no reporting clause behind “as”';
  const closing = units[end]?.tag ?? 'stop';
  if (closing !== 'comma' && (!before || closing !== 'stop')) return 'no mark ends the source';
  const content = before ?? { start: end + 1, end: trimEnd(units, end + 1, units.length) };
  if (content.end <= content.start) return 'no content';
  return {
    source: { start, end },
    cue,
    content: [content],
    rule: 'as-reported',
    kind: 'statement',
  };
}

/** "reported", "pointed out", "put it" */
const saysSo = (lemma: string, next: string): boolean =>
  SPEECH_VERBS.has(lemma) ||
  (PHRASAL_SPEECH.has(lemma) && PHRASAL_CUES.get(lemma)!.has(next)) ||
  (PUT_IT.has(lemma) && EXPLETIVES.has(next));

/** Somebody was asked and did not answer: "Corvane Lines did not respond to requests for comment." */
import { clauseEnd } from '../grammar/clause-end';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { subjectBefore } from '../grammar/subject';
import { type Range, tags, type Unit } from '../grammar/units';
import { groupAfter, type VerbGroup, verbGroup } from '../grammar/verb-group';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { TO } from '../lexicon/finding';
import {
  ANSWERING_VERBS,
  ATTEMPTS,
  AVAILABLE,
  COMMENTING_VERBS,
  COULD_NOT,
  DRAWN,
  FOR,
  FROM,
  GIVING_VERBS,
  HOW_ASKED,
  LITTLE,
  NEITHER,
  NO,
  REACHING_VERBS,
  REFERRING_VERBS,
  REFUSING_VERBS,
  REQUESTS,
  SPEAKING_VERBS,
  STATEMENTS,
  UNANSWERED,
  UNAVAILABLE,
  WITHHELD_VERBS,
  WOULD_NOT,
} from '../lexicon/refusals';
import type { Declined, Found, Reading } from './finder';

/** `at` is the head of the verb that refuses, or the "no" of "no comment". */
export function refusal(reading: Reading, at: number): Found | Declined | null {
  const { units, taken, listener } = reading;
  const words = refusingWords(units, at);
  if (!words) return null;
  const { cue } = words;
  listener?.saw('verb', cue);
  if (taken[cue.start]) return 'the words are taken';
  const source = words.source ?? deniedSubject(units, cue.start) ?? subjectBefore(units, cue.start);
  if (!source) return 'no subject';
  listener?.saw('subject', source);
  const end = words.source ? cue.end : clauseEnd(units, cue.end, { phrase: true, embedded: false });
  const content = end > cue.end ? [{ start: cue.end, end }] : [];
  return { source, cue, content, rule: 'refusal', kind: 'no-comment' };
}

/** The words that refuse, and who does where it is not their subject. */
interface Words {
  readonly cue: Range;
  readonly source?: Range;
}

/** The words that refuse whose head is at `at`, or null. */
function refusingWords(units: readonly Unit[], at: number): Words | null {
  const { tag, lower } = units[at]!;
  if (NO.has(lower)) return statementMissing(units, at);
  if (tag === 'be') return unavailable(units, at);
  if (tag === 'have') return nothingToSay(units, at);
  const group = verbGroup(units, at);
  if (!group || group.bare) return null;
  const cue = { start: group.start, end: group.end };
  if (refuses(units, group)) return { cue };
  return unanswered(units, group) ?? contacted(units, group) ?? saidToRefuse(units, group);
}

/** "Renn said he would not comment": who says of themselves that they refuse has refused. */
function saidToRefuse(units: readonly Unit[], { start, end, lemma, passive }: VerbGroup): Words | null {
  if (passive || !SPEECH_VERBS.has(lemma)) return null;
  const pronoun = units[end]?.tag === 'that' ? end + 1 : end;
  const inner = units[pronoun]?.tag === 'pronoun' ? groupAfter(units, pronoun + 1) : null;
  return inner && refuses(units, inner) ? { cue: { start, end: inner.end } } : null;
}

function refuses(units: readonly Unit[], group: VerbGroup): boolean {
  const { lemma, end, passive } = group;
  if (REFUSING_VERBS.has(lemma)) return !passive && (isSpeaking(units, end) || holds(units, end, REQUESTS));
  if (REACHING_VERBS.has(lemma)) return passive && isUnreached(units, group);
  if (REFERRING_VERBS.has(lemma)) return !passive && refersQuestions(units, end);
  if (passive) return DRAWN.has(lemma) && withholds(units, group) && mayNot(units, group);
  if (!withholds(units, group)) return GIVING_VERBS.has(lemma) && missingEnd(units, end) > 0;
  if (COMMENTING_VERBS.has(lemma)) return true;
  if (GIVING_VERBS.has(lemma)) return holds(units, end, STATEMENTS);
  if (ANSWERING_VERBS.has(lemma)) return holds(units, end, REQUESTS) || endsSoon(units, end);
  return WITHHELD_VERBS.has(lemma) && mayNot(units, group);
}

/** How long a subject is read, in units. */
const SUBJECT_UNITS = 20;

/** Is the verb denied, by itself or by its subject: "did not respond", "neither the ministry nor the mayor responded"? */
function withholds(units: readonly Unit[], { start, negated }: VerbGroup): boolean {
  return negated || deniedSubject(units, start) !== null;
}

/** "the ministry nor the mayor" behind "neither" */
function deniedSubject(units: readonly Unit[], verb: number): Range | null {
  for (let at = verb - 1; at >= Math.max(0, verb - SUBJECT_UNITS) && IN_SUBJECT.has(units[at]!.tag); at--)
    if (NEITHER.has(units[at]!.lower)) return at + 1 < verb ? { start: at + 1, end: verb } : null;
  return null;
}

const mayNot = (units: readonly Unit[], { start, end }: VerbGroup): boolean =>
  units.slice(start, end).some(({ lower }) => WOULD_NOT.has(lower));

/** How far behind "declined" its infinitive may stand: "declined through a lawyer to be interviewed". */
const MANNER_UNITS = 6;

/** "to comment", "to be drawn" */
function isSpeaking(units: readonly Unit[], at: number): boolean {
  let head = at;
  while (head < at + MANNER_UNITS && units[head]?.tag !== 'to' && WITHIN_PHRASE.has(units[head]?.tag)) head++;
  if (units[head]?.tag !== 'to') return false;
  head++;
  while (SKIPPED.has(units[head]?.tag)) head++;
  const { verb, lower } = units[head] ?? {};
  return SPEAKING_VERBS.has(verb?.lemma ?? '') || SPEAKING_VERBS.has(lower ?? '');
}

const SKIPPED = tags('adverb', 'be');

/** "could not be reached", "has been contacted for comment" */
function isUnreached(units: readonly Unit[], { start, end, negated }: VerbGroup): boolean {
  if (negated && COULD_NOT.has(units[start]!.lower)) return true;
  const at = TO.has(units[end]?.lower ?? '') || FOR.has(units[end]?.lower ?? '') ? end + 1 : -1;
  return at > 0 && !negated && STATEMENTS.has(units[at]?.lower ?? '');
}

function refersQuestions(units: readonly Unit[], at: number): boolean {
  const end = nounPhraseAfter(units, at);
  return TO.has(units[end]?.lower ?? '') && REQUESTS.has(units[end - 1]!.lower);
}

/** How far behind the verb the noun may stand that tells what was not answered or given. */
const NOUN_UNITS = 9;
const WITHIN_PHRASE = tags(
  'to',
  'preposition',
  'determiner',
  'possessive',
  'noun',
  'name',
  'genitive',
  'number',
  'adverb',
  'time',
  'verb',
  'object',
  'and',
);

/** Does one of the nouns stand in the phrases behind the verb: "to several requests for comment"? */
function holds(units: readonly Unit[], from: number, nouns: ReadonlySet<string>): boolean {
  for (let at = from; at < from + NOUN_UNITS && WITHIN_PHRASE.has(units[at]?.tag); at++)
    if (nouns.has(units[at]!.lower)) return true;
  return false;
}

/** Where "no comment" or "no further details" ends that begins at `at`, or -1. */
function missingEnd(units: readonly Unit[], at: number): number {
  if (!NO.has(units[at]?.lower ?? '')) return -1;
  let end = at + 1;
  while (end < at + NOUN_UNITS && units[end]?.tag === 'noun') end++;
  return STATEMENTS.has(units[end - 1]!.lower) ? end : -1;
}

const IN_SUBJECT = new Set([...WITHIN_PHRASE, ...tags('but', 'pronoun', 'modal')]);

const ENDS_CLAUSE = tags('stop', 'comma', 'semicolon', 'time', 'and', 'but', 'subordinator');

/** "did not respond.", "has not replied publicly", "did not answer by the deadline" */
function endsSoon(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (units[at]?.tag === 'adverb') at++;
  return at >= units.length || ENDS_CLAUSE.has(units[at]!.tag) || HOW_ASKED.has(units[at]!.lower);
}

/** "was not available for comment", "were unavailable for interviews", "were unsuccessful" */
function unavailable(units: readonly Unit[], at: number): Words | null {
  let end = at + 1;
  let negated = false;
  for (; units[end]?.tag === 'adverb' || units[end]?.tag === 'not'; end++) negated ||= units[end]!.tag === 'not';
  const lower = units[end]?.lower ?? '';
  const cue = { start: at, end: end + 1 };
  if (UNANSWERED.has(lower)) return withSource(cue, askedBefore(units, at));
  return (negated ? AVAILABLE : UNAVAILABLE).has(lower) && holds(units, end + 1, REQUESTS) ? { cue } : null;
}

/** "had no comment", "had nothing to say" */
function nothingToSay(units: readonly Unit[], at: number): Words | null {
  const end = missingEnd(units, at + 1);
  if (end > 0) return { cue: { start: at, end } };
  if (!LITTLE.has(units[at + 1]?.lower ?? '') || !isSpeaking(units, at + 2)) return null;
  return { cue: { start: at, end: Math.min(at + 4, units.length) } };
}

/** "There was no immediate comment from Renn." */
function statementMissing(units: readonly Unit[], no: number): Words | null {
  const end = missingEnd(units, no);
  if (end < 0 || !FROM.has(units[end]?.lower ?? '')) return null;
  return withSource({ start: no, end }, phraseAt(units, end + 1));
}

/** "Calls to Renn were not returned", "calls to Renn went unanswered" */
function unanswered(units: readonly Unit[], { start, end, lemma, passive, negated }: VerbGroup): Words | null {
  const unreturned = passive && negated && ANSWERING_VERBS.has(lemma);
  const went = UNANSWERED.has(units[end]?.lower ?? '');
  if (!unreturned && !went) return null;
  return withSource({ start, end: went ? end + 1 : end }, askedBefore(units, start));
}

/** "The Courier has contacted Renn for comment." */
function contacted(units: readonly Unit[], { start, end, lemma, passive }: VerbGroup): Words | null {
  if (passive || !REACHING_VERBS.has(lemma)) return null;
  const source = phraseAt(units, end);
  if (!source || !FOR.has(units[source.end]?.lower ?? '')) return null;
  return STATEMENTS.has(units[source.end + 1]?.lower ?? '') ? withSource({ start, end }, source) : null;
}

const withSource = (cue: Range, source: Range | null): Words | null => source && { cue, source };

/** The noun phrase at `start`, without how or why it was asked: "Renn by phone", "Renn for comment". */
function phraseAt(units: readonly Unit[], start: number): Range | null {
  const limit = nounPhraseAfter(units, start);
  let end = start;
  while (end < limit && !HOW_ASKED.has(units[end]!.lower)) end++;
  return end > start ? { start, end } : null;
}

/** Renn in "Calls and messages to Renn", "Attempts to reach Renn": who was asked before `verb`. */
function askedBefore(units: readonly Unit[], verb: number): Range | null {
  for (let at = verb - 1; at >= Math.max(0, verb - SUBJECT_UNITS) && WITHIN_PHRASE.has(units[at]!.tag); at--) {
    const { lower } = units[at]!;
    const link = units[at + 1]?.tag === 'verb' ? at + 2 : at + 1;
    if (REQUESTS.has(lower) && LINKS.has(units[link]?.tag)) return phraseAt(units, link + 1);
    if (ATTEMPTS.has(lower) && units[at + 1]?.tag === 'to') return phraseAt(units, at + 3);
  }
  return null;
}

const LINKS = tags('to', 'preposition');

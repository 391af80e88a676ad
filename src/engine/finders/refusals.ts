/** Somebody was asked and did not answer: "Corvane Lines did not respond to requests for comment." */
import { clauseEnd } from '../grammar/clause-end/clause-end';
import { mainVerbBehind } from '../grammar/long-subject';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { subjectBefore } from '../grammar/subject';
import { type Range, tags, type Unit } from '../grammar/units';
import { groupAfter, type VerbGroup, verbGroup } from '../grammar/verb-group';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { OR } from '../lexicon/finding';
import { YET } from '../lexicon/function-words';
import { classOf } from '../lexicon/nouns';
import {
  ANSWERING_VERBS,
  ATTEMPTS,
  AVAILABLE,
  CONFIRMING,
  COULD_NOT,
  DENYING,
  FAILING_VERBS,
  FOR,
  FROM,
  HOW_ASKED,
  LITTLE,
  NEITHER,
  NEWSROOM,
  NO,
  OF_ASKING,
  REACHING_VERBS,
  REQUESTS,
  SOUGHT_REACTIONS,
  STATEMENTS,
  STAYING_VERBS,
  TELEPHONES,
  UNANSWERED,
  UNAVAILABLE,
} from '../lexicon/refusals';
import { holds, isSpeaking, missingEnd, SUBJECT_UNITS, WITHIN_PHRASE } from './asked-words';
import { keepSubject } from './borrowed-subject';
import { subjectKind } from './cue-decision';
import type { Declined, Found, Reading } from './finder';
import { deniedSubject, refuses } from './refusing-verb';

/** "but declined to comment": the subject is that of the verb before. */
const JOINS = tags('and', 'but');

/** `at` is the head of the verb that refuses, or the "no" of "no comment". */
export function refusal(reading: Reading, at: number): Found | Declined | null {
  const { units, taken, listener } = reading;
  const words = refusingWords(units, at);
  if (!words) return null;
  const { cue } = words;
  listener?.saw('verb', cue);
  if (taken[cue.start]) return 'the words are taken';
  const joined = JOINS.has(units[cue.start - 1]?.tag) ? reading.subject : null;
  const source = words.source ?? deniedSubject(units, cue.start) ?? joined ?? subjectBefore(units, cue.start);
  if (!source) return 'no subject';
  listener?.saw('subject', source);
  if (subjectKind(units, source) === 'document') return 'nobody is asked';
  if (!words.source) keepSubject(reading, source);
  const closed = words.source || units[cue.end]?.tag === 'comma';
  const limit = closed ? cue.end : clauseEnd(units, cue.end, { phrase: true, embedded: false });
  // "A trader who declined to be named said …"
  const end = mainVerbBehind(units, cue.end, limit, cue.start);
  const content = end > cue.end ? [{ start: cue.end, end }] : [];
  return { source, cue, content, rule: 'refusal', kind: 'no-comment' };
}

/** The words that refuse, and whoever refuses if that is not their subject. */
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
  const neither = confirmsNorDenies(units, at);
  if (neither) return { cue: neither };
  const group = verbGroup(units, at);
  if (!group || group.bare) return null;
  const cue = { start: beforeYet(units, group), end: group.end };
  if (refuses(units, group)) return { cue };
  return unanswered(units, group) ?? notReached(units, group) ?? contacted(units, group) ?? saidToRefuse(units, group);
}

/** "has" in "has yet to comment"; else where the verb's group starts. */
function beforeYet(units: readonly Unit[], { start, infinitive }: VerbGroup): number {
  const have = start - 3;
  return infinitive && YET.has(units[start - 2]?.lower ?? '') && units[have]?.tag === 'have' ? have : start;
}

/** "would neither confirm nor deny", "could not confirm or deny", read at the second verb. */
function confirmsNorDenies(units: readonly Unit[], at: number): Range | null {
  const [first, link] = [units[at - 2], units[at - 1]?.lower ?? ''];
  if (!DENYING.has(units[at]!.lower) || !OR.has(link) || !CONFIRMING.has(first?.lower ?? '')) return null;
  let start = at - 2;
  while (BEFORE_CONFIRMING.has(units[start - 1]?.tag)) start--;
  const denied = units
    .slice(start, at)
    .some(({ tag, lower }) => tag === 'not' || NEITHER.has(lower) || /n't$/.test(lower));
  return denied ? { start, end: at + 1 } : null;
}

const BEFORE_CONFIRMING = tags('determiner', 'modal', 'not', 'do', 'adverb');

/** "Renn said he would not comment": people who say that they refuse have refused. */
function saidToRefuse(units: readonly Unit[], { start, end, lemma, passive }: VerbGroup): Words | null {
  if (passive || !SPEECH_VERBS.has(lemma)) return null;
  const pronoun = units[end]?.tag === 'that' ? end + 1 : end;
  const inner = units[pronoun]?.tag === 'pronoun' ? groupAfter(units, pronoun + 1) : null;
  return inner && refuses(units, inner) ? { cue: { start, end: inner.end } } : null;
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
  if (FAILING_VERBS.has(lemma) && !negated) return withSource({ start, end }, attemptedBefore(units, start));
  const unreturned = passive && negated && ANSWERING_VERBS.has(lemma);
  const went = UNANSWERED.has(units[end]?.lower ?? '') && !STAYING_VERBS.has(lemma);
  if (!unreturned && !went) return null;
  return withSource({ start, end: went ? end + 1 : end }, askedBefore(units, start));
}

/** "We could not reach Renn": whoever was not reached. What rescuers do not reach is no source. */
function notReached(units: readonly Unit[], { start, end, lemma, passive, negated }: VerbGroup): Words | null {
  if (passive || !negated || !REACHING_VERBS.has(lemma) || !COULD_NOT.has(units[start]!.lower)) return null;
  const asker = subjectBefore(units, start);
  const asks = asker && units.slice(asker.start, asker.end).some(({ lower }) => isNewsroom(lower));
  const source = asks ? phraseAt(units, end) : null;
  const speaks =
    source &&
    units.slice(source.start, source.end).some(({ tag, lower }) => tag === 'name' || classOf(lower) !== 'other');
  return speaks ? { cue: { start, end }, source } : null;
}

const isNewsroom = (word: string): boolean => NEWSROOM.has(word) || classOf(word) === 'outlet';

/** "The Courier has contacted Renn for comment." */
function contacted(units: readonly Unit[], { start, end, lemma, passive }: VerbGroup): Words | null {
  if (passive || !REACHING_VERBS.has(lemma)) return null;
  const source = phraseAt(units, end);
  if (!source || !FOR.has(units[source.end]?.lower ?? '')) return null;
  const wanted = units[source.end + 1]?.tag === 'determiner' ? source.end + 2 : source.end + 1;
  // "attempts to reach Renn for comment were unsuccessful": told by the verb behind.
  if (VERBS.has(units[wanted + 1]?.tag)) return null;
  return STATEMENTS.has(units[wanted]?.lower ?? '') ? withSource({ start, end }, source) : null;
}

const VERBS = tags('verb', 'be', 'have', 'do', 'modal');

const withSource = (cue: Range, source: Range | null): Words | null => source && { cue, source };

/** The noun phrase at `start`, without how or why the person was asked: "Renn by phone", "Renn for comment". */
function phraseAt(units: readonly Unit[], start: number): Range | null {
  const limit = nounPhraseAfter(units, start);
  let end = start;
  while (end < limit && !HOW_ASKED.has(units[end]!.lower)) end++;
  return end > start ? { start, end } : null;
}

/** The person who was asked, before `verb`: Renn in "Calls and messages to Renn", "Attempts to reach Renn". */
function askedBefore(units: readonly Unit[], verb: number): Range | null {
  for (let at = verb - 1; at >= Math.max(0, verb - SUBJECT_UNITS) && WITHIN_PHRASE.has(units[at]!.tag); at--) {
    const { lower } = units[at]!;
    const link = units[at + 1]?.tag === 'verb' ? at + 2 : at + 1;
    if (REQUESTS.has(lower) && LINKS.has(units[link]?.tag)) return ownerAt(units, addressedAt(units, link, verb) + 1);
    if (ATTEMPTS.has(lower) && units[at + 1]?.tag === 'to') return wantedBy(units, at + 2, verb);
  }
  return null;
}

/** Renn, or "his", in "calls to Renn's phone", "to his mobile number"; else the noun phrase at `start`. */
function ownerAt(units: readonly Unit[], start: number): Range | null {
  const phrase = phraseAt(units, start);
  if (!phrase || !TELEPHONES.has(units[phrase.end - 1]!.lower)) return phrase;
  if (units[start]!.tag === 'possessive') return { start, end: start + 1 };
  const owner = units.slice(start, phrase.end).findIndex(({ tag }) => tag === 'genitive');
  return owner > 0 ? { start, end: start + owner } : null;
}

/**
 * Renn in "attempts to reach Renn", "efforts to get comments from Renn", "efforts to get the reaction of Renn"; nobody in
 * "attempts to save the boat".
 */
function wantedBy(units: readonly Unit[], verb: number, limit: number): Range | null {
  const start = verb + 1;
  for (let at = start; at < limit - 1 && BEFORE_REACTION.has(units[at]!.tag); at++)
    if (SOUGHT_REACTIONS.has(units[at]!.lower))
      return units[at + 1]!.tag === 'preposition' ? phraseAt(units, at + 2) : { start, end: at - 1 };
  return REACHING_VERBS.has(units[verb]?.verb?.lemma ?? '') ? phraseAt(units, start) : null;
}

const BEFORE_REACTION = tags('determiner', 'possessive', 'genitive', 'name', 'noun');

/** Renn in "Attempts to reach Renn [failed]"; attempts at anything else may fail too. */
function attemptedBefore(units: readonly Unit[], verb: number): Range | null {
  for (let at = verb - 1; at >= Math.max(0, verb - SUBJECT_UNITS) && WITHIN_PHRASE.has(units[at]!.tag); at--)
    if (ATTEMPTS.has(units[at]!.lower) && units[at + 1]?.tag === 'to')
      return REACHING_VERBS.has(units[at + 2]?.verb?.lemma ?? '') ? phraseAt(units, at + 3) : null;
  return null;
}

const LINKS = tags('to', 'preposition');

/** The "to" behind whoever asks: "an email by the Courier to Renn". Else the word behind the message, at `link`. */
function addressedAt(units: readonly Unit[], link: number, verb: number): number {
  if (!OF_ASKING.has(units[link]!.lower)) return link;
  const to = units.slice(link, verb).findIndex(({ tag }) => tag === 'to');
  return to < 0 ? link : link + to;
}

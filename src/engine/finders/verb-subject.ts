/** The subject of a verb: its own, or that of an earlier verb, which participles and coordinated verbs borrow. */
import { endsPlural } from '../grammar/agreement';
import { hasFiniteVerb } from '../grammar/clause-start';
import { longSubject } from '../grammar/long-subject';
import { headOf, isClauseStart } from '../grammar/noun-phrase';
import { nounPhraseBefore } from '../grammar/noun-phrase-before';
import { isNeverNoun } from '../grammar/noun-share';
import { pastOccasion } from '../grammar/occasion-phrase';
import { subjectBefore } from '../grammar/subject';
import { type Range, tags, type Unit } from '../grammar/units';
import { groupAfter, type VerbGroup, verbGroup } from '../grammar/verb-group';
import {
  ADDING,
  BELIEF_VERBS,
  COMMANDS,
  CUE_LEMMAS,
  EVIDENCE_VERBS,
  SPEECH_VERBS,
  TOLD_OR_SHOWN,
} from '../lexicon/cue-verbs';
import {
  EXPLETIVES,
  FORCED,
  HOLDING_OPINIONS,
  HOLDING_VERBS,
  KEEPS_SPEAKER,
  LAWSUITS,
  LEADING_VERBS,
  LEAVING_VERBS,
  OBLIGED,
  OBLIGED_TO_SAY,
  OF,
  OPINIONS,
  PUBLISHING_NOUNS,
  QUESTION_OPENERS,
  SENDING_VERBS,
  SENT_NOUNS,
  SIGN_VERBS,
  WITH,
} from '../lexicon/finding';
import { AT, HEARER_PRONOUNS, POINTERS_ALONE } from '../lexicon/function-words';
import { ARTICLES, INDEFINITE_ARTICLES } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { FOR } from '../lexicon/refusals';
import { SPEECHES, WRITINGS } from '../lexicon/spoken-occasions';
import { verbForm } from '../lexicon/verb-forms';
import { absoluteSubject } from './absolute-clause';
import { borrowedSubject, keepSubject } from './borrowed-subject';
import { isThing, subjectKind } from './cue-decision';
import type { Found, Reading } from './finder';

const AUXILIARIES = tags('have', 'modal', 'not', 'adverb');
const ENDS_SUBJECT = tags('name', 'noun', 'pronoun', 'comma');

/** "Renn was quick to agree and said …", "Renn had lunch and said …": the verb after "and" borrows the subject of these too. */
export function noteSubject(reading: Reading, head: number): void {
  const { units, taken } = reading;
  if (!isMainVerb(units, head) || taken[head]) return;
  let start = head;
  while (AUXILIARIES.has(units[start - 1]?.tag)) start--;
  if (!ENDS_SUBJECT.has(units[start - 1]?.tag) || isLeftOpen(reading, start)) return;
  const subject = subjectBefore(units, start);
  if (subject) keepSubject(reading, subject);
}

/** "be", or "have" and "do" with an object of their own: "had a long talk", "did their own count". */
function isMainVerb(units: readonly Unit[], head: number): boolean {
  const { tag } = units[head]!;
  if (tag === 'be') return true;
  // "had this to say"
  const next = units[head + 1];
  return (tag === 'have' || tag === 'do') && OPENS_OBJECT.has(next?.tag) && !POINTERS_ALONE.has(next!.lower);
}

const OPENS_OBJECT = tags('determiner', 'possessive', 'number', 'noun', 'name', 'object');

/** "declined to say when the boat would be ready, saying …": the boat is part of what was not said. */
function isLeftOpen({ units, found }: Reading, to: number): boolean {
  const last = found.at(-1);
  if (last?.kind !== 'no-comment') return false;
  const between = units.slice(last.cue.end, to);
  return between.some(({ tag }) => OPENS_UNSAID.has(tag)) && !between.some(({ tag }) => ENDS_UNSAID.has(tag));
}

const OPENS_UNSAID = tags('wh', 'that', 'relative', 'subordinator');
const ENDS_UNSAID = tags('comma', 'and', 'but', 'semicolon', 'stop');

/** The subject of the verb, or null where there is none. */
export function subjectOf(reading: Reading, group: VerbGroup): Range | null {
  const { units, taken, found } = reading;
  const last = borrowedSubject(reading, group.start);
  if (group.infinitive)
    return obligedTo(units, group) ?? ledTo(units, group) ?? (isJudgedAct(units, last) ? null : last);
  if (group.bare) return participleSubject(units, group, last);
  const before = units[group.start - 1];
  // "Ronan (named Satchel at birth)"
  if (before?.tag === 'open' && group.form === 'past') return null;
  if (!before || before.tag === 'and' || before.tag === 'but' || isBehindJoinedOccasion(units, group.start)) {
    const joined = joinedSpeaker(reading, last, group);
    return agrees(units, joined, group) ? joined : null;
  }
  const long = longSubject(units, group);
  if (long) return long;
  const whole = subjectBefore(units, group.start);
  const subject = whole && isClause(found, whole) ? (behindAnd(units, group.start) ?? whole) : whole;
  if (!subject || taken[subject.end - 1] || isClause(found, subject))
    return agrees(units, last, group) && !isOfOpenClause(units, last, group) ? last : null;
  return agrees(units, subject, group) && !isDeed(units, subject, group) ? subject : null;
}

/**
 * "Renn was asked whether the crew, and the pilots, believed it": the clause behind "whether" still waits for its verb.
 */
function isOfOpenClause(units: readonly Unit[], subject: Range | null, { start }: VerbGroup): boolean {
  if (!subject) return false;
  for (let at = start - 1; at >= subject.end; at--) {
    if (QUESTION_OPENERS.has(units[at]!.lower)) return true;
    if (hasFiniteVerb(units, at) || units[at]!.tag === 'quote') return false;
  }
  return false;
}

/** "but in a later interview said": not the interview says it, but whoever spoke before. */
function isBehindJoinedOccasion(units: readonly Unit[], verb: number): boolean {
  if (!SPEECHES.has(units[verb - 1]!.lower) && !WRITINGS.has(units[verb - 1]!.lower)) return false;
  for (let at = verb - 1; at > 0 && at > verb - OCCASION_UNITS; at--)
    if (units[at - 1]!.tag === 'and' || units[at - 1]!.tag === 'but')
      return units[at]!.tag !== 'determiner' && pastOccasion(units, at) === verb;
  return false;
}

/** Longest occasion between "and" and a verb, in units. */
const OCCASION_UNITS = 8;

/** "their offices", of which somebody speaks who comes before: no people, as "their lawyers" are. */
function isOwned(units: readonly Unit[], { start, end }: Range): boolean {
  const kind = classOf(units[end - 1]!.lower);
  return units[start]!.tag === 'possessive' && kind !== 'person' && kind !== 'people';
}

/** "Nurses fear that the night shift is long and say …": the shift says nothing, and those who fear it do. */
function joinedSpeaker({ units, found }: Reading, last: Range | null, { lemma }: VerbGroup): Range | null {
  const told = SPEECH_VERBS.has(lemma) || BELIEF_VERBS.has(lemma) || TOLD_OR_SHOWN.has(lemma);
  const speaks = !last || !told || !(isThing(units, last) || isOwned(units, last));
  return speaks ? last : (found.at(-1)?.source ?? last);
}

/**
 * "When Renn was governor and fear of war was high": one person fears with an "s", unless "will" or "to" goes before. A
 * club or a company may "say": a name stands against the verb only where "and" may join a noun.
 */
function agrees(units: readonly Unit[], subject: Range | null, { start, head, form }: VerbGroup): boolean {
  if (!subject || form !== 'base' || start !== head) return true;
  const last = units[subject.end - 1]!;
  const joined = units.slice(subject.start, subject.end).some(({ tag }) => tag === 'and');
  if (joined || endsPlural(units, subject.end - 1)) return true;
  const length = subject.end - subject.start;
  const thing = last.tag === 'noun' && classOf(last.lower) === 'other';
  // "misery", "the shift"
  const simple = thing && (length === 1 || (length === 2 && ARTICLES.has(units[subject.start]!.lower)));
  const joins = units[start - 1]?.tag === 'and' && last.tag === 'name' && !isNeverNoun(units[head]!);
  if (!simple && !joins) return true;
  return units.slice(subject.end, start).some(({ tag }) => BEFORE_BASE_FORM.has(tag));
}

/** "Closing the mill shows that …": what is done is no source, nor is whom it is done to. */
function isDeed(units: readonly Unit[], { start }: Range, { lemma, form }: VerbGroup): boolean {
  if (form !== 'present' || !EVIDENCE_VERBS.has(lemma)) return false;
  let deed = start;
  if (DEED_LINKS.has(units[deed - 1]?.tag)) deed--;
  const opening = units[deed - 1]?.verb?.form === 'gerund' ? deed - 1 : deed;
  if (!isClauseStart(units[opening - 1])) return false;
  const first = units[opening]!;
  return opening < start
    ? first.verb?.form === 'gerund'
    : units[start + 1]!.tag === 'name' && verbForm(first.lower)?.form === 'gerund';
}

/** "the court" in "The boy denies murder and the court heard": the part of what looks like one phrase behind "and". */
function behindAnd(units: readonly Unit[], verb: number): Range | null {
  const near = nounPhraseBefore(units, verb);
  let start = near?.end ?? 0;
  while (near && start > near.start && units[start - 1]!.tag !== 'and') start--;
  return near && units[start - 1]?.tag === 'and' && units[start]?.tag === 'determiner'
    ? { start, end: near.end }
    : null;
}

/** "Renn asked for time in a letter posted on Monday": what looks like one phrase holds the verb of its first noun. */
const isClause = (found: readonly Found[], { start, end }: Range): boolean =>
  found.some(({ source, cue }) => source?.start === start && cue.start >= source.end && cue.end < end);

/** "It is rude to insist that": an act is judged, and nobody has done it. */
function isJudgedAct(units: readonly Unit[], subject: Range | null): boolean {
  if (!subject || !EXPLETIVES.has(units[subject.start]!.lower)) return false;
  let at = subject.end;
  while (AUXILIARIES.has(units[at]?.tag)) at++;
  return units[at]?.tag === 'be';
}

const DEED_LINKS = tags('preposition', 'to');

const BEFORE_BASE_FORM = tags('modal', 'do', 'to');

/** "Renn had to admit that", "Renn was forced to concede that": who had to say so did. */
function obligedTo(units: readonly Unit[], { start, head, lemma }: VerbGroup): Range | null {
  const to = units[start]!.tag === 'to' ? start : start - 1;
  if (!OBLIGED_TO_SAY.has(lemma) || head - to > OBLIGED_UNITS) return null;
  if (OBLIGED.has(units[to - 1]?.lower ?? '')) return subjectBefore(units, to - 1);
  const isForced = FORCED.has(units[to - 1]?.lower ?? '') && units[to - 2]?.tag === 'be';
  return isForced ? subjectBefore(units, to - 2) : null;
}

/** "to candidly admit" */
const OBLIGED_UNITS = 2;

/** The person who is made or allowed to do it: "let Renn plead guilty", "allowed [Renn] to plead guilty". */
export function ledTo(units: readonly Unit[], { start }: VerbGroup): Range | null {
  const led = nounBefore(units, units[start]!.tag === 'to' ? start : start - 1);
  return led && LEADING_VERBS.has(units[led.start - 1]?.verb?.lemma ?? '') ? led : null;
}

/** How far into the sentence its first verb may stand, in units. */
const OPENING_UNITS = 25;

/** The subject of the first verb before `limit`, where no finder has read that verb: "Varga was blunt, saying that …". */
export function openingSubject(units: readonly Unit[], limit: number): Range | null {
  for (let at = 1; at < Math.min(limit, OPENING_UNITS); at++) {
    if (!VERBAL.has(units[at]!.tag)) continue;
    const subject = subjectBefore(units, at);
    if (subject) return subject;
  }
  return null;
}

const VERBAL = tags('verb', 'be', 'have', 'do', 'modal');

/**
 * The subject of a participle: the noun right before it ("polls showing that …"), unless that noun only says to whom,
 * where or in what the subject says it: "Lund wrote to Brown demanding …", "sent him a letter saying …".
 */
function participleSubject(units: readonly Unit[], { start, lemma }: VerbGroup, last: Range | null): Range | null {
  if (COMMANDS.has(lemma) && units[start - 1]?.tag === 'comma') return nearestSubject(units, start) ?? last;
  // "said it was late adding that it leaks": what is late adds nothing.
  if (ADDING.has(lemma) && last) return last;
  const own = nounBefore(units, start) ?? someWith(units, start);
  const absolute = absoluteSubject(units, start, own);
  if (absolute) return absolute;
  if (!own) return blamed(units, start) ?? actingSpeaker(units, lemma, last ?? openingSubject(units, start));
  const within = { start: lastWith(units, own), end: own.end };
  const agent = last ?? openingSubject(units, own.start);
  if (agent && agent.end <= own.start && isSpoken(units, within)) return agent;
  if (within.start > own.start) return within;
  if (EVIDENCE_VERBS.has(lemma)) return lastDocument(units, own);
  const near = lastPart(units, own);
  if (near) return near;
  if (!agent || agent.end > own.start) return own;
  if (isSaidIn(units, own)) return agent;
  const document = subjectKind(units, own) === 'document';
  let before = own.start - 1;
  while (JOINED.has(units[before]?.tag) || OF.has(units[before]?.lower ?? '')) before--;
  const link = units[before];
  if (link?.tag === 'to' || link?.tag === 'preposition') return document || KEEPS_SPEAKER.has(link.lower) ? own : agent;
  return isSent(units, agent.end, own) || isActedOn(units, own) || isHeld(units, own) ? agent : own;
}

/** Not "four people" in "Four people were injured, showing the risk": what was done to them shows it. */
function actingSpeaker(units: readonly Unit[], lemma: string, speaker: Range | null): Range | null {
  const isSign = SIGN_VERBS.has(lemma) && !SPEECH_VERBS.has(lemma);
  return speaker && isSign && groupAfter(units, speaker.end)?.passive ? null : speaker;
}

/**
 * "a judge" in "said a judge had fined the firm, ordering it to pay": who commands has acted in the clause right
 * before.
 */
function nearestSubject(units: readonly Unit[], before: number): Range | null {
  for (let at = before - 1; at > 0 && before - at <= OPENING_UNITS; at--) {
    if (!VERBAL.has(units[at]!.tag)) continue;
    const subject = subjectBefore(units, verbGroup(units, at)?.start ?? at);
    if (subject) return subject;
  }
  return null;
}

/** "documents" in "walked the jury through documents showing that": what shows it, where the phrase is of somebody else. */
function lastDocument(units: readonly Unit[], { start, end }: Range): Range {
  const isDocument = classOf(units[end - 1]!.lower) === 'document';
  if (isDocument && subjectKind(units, { start, end }) !== 'document')
    for (let at = end - 1; at > start; at--)
      if (units[at]!.tag === 'preposition' && !OF.has(units[at]!.lower)) return { start: at + 1, end };
  return { start, end };
}

/**
 * "a class action" in "coverage of a class action alleging that", "a suit" in "a tenth after a suit alleging that": the
 * document at the end of a phrase about a thing.
 */
function lastPart(units: readonly Unit[], { start, end }: Range): Range | null {
  const head = headOf(units, { start, end });
  // "the release of a report claiming that"
  const isGiven = OF.has(units[units.indexOf(head) + 1]?.lower ?? '') && PUBLISHING_NOUNS.has(head.lower);
  if (head.tag === 'name' || (!isGiven && (SENT_NOUNS.has(head.lower) || SPEECHES.has(head.lower)))) return null;
  const last = classOf(units[end - 1]!.lower);
  if ((classOf(head.lower) !== 'other' && !isGiven) || !(last === 'document' || LAWSUITS.has(units[end - 1]!.lower)))
    return null;
  for (let at = end - 1; at > start; at--)
    if (units[at]!.tag === 'preposition')
      return INDEFINITE_ARTICLES.has(units[at + 1]?.lower ?? '') ? { start: at + 1, end } : null;
  return null;
}

/** "left the hall saying that", "closed the bridge saying it was old": what somebody does something to does not speak. */
function isActedOn(units: readonly Unit[], own: Range): boolean {
  const { tag, verb } = units[own.start - 1] ?? {};
  if (tag !== 'verb') return false;
  const lemma = verb?.lemma ?? '';
  const kind = subjectKind(units, own);
  if (LEAVING_VERBS.has(lemma)) return kind !== 'document';
  return kind === 'thing' && !CUE_LEMMAS.has(lemma) && !HOLDING_VERBS.has(lemma);
}

/** "had another view, saying", "offered an answer saying": whoever has an opinion says it. */
const isHeld = (units: readonly Unit[], own: Range): boolean =>
  OPINIONS.has(headOf(units, own).lower) && HOLDING_OPINIONS.has(verbAt(units, own.start - 1));

const verbAt = (units: readonly Unit[], at: number): string =>
  units[at]?.tag === 'have' ? units[at]!.tag : (units[at]?.verb?.lemma ?? '');

/**
 * "criticised Renn for saying that", "hit back at Renn for saying that": whoever is blamed said it. Not "won praise for
 * saying that".
 */
function blamed(units: readonly Unit[], participle: number): Range | null {
  const link = participle - 1;
  if (!FOR.has(units[link]?.lower ?? '')) return null;
  const object = units[link - 1]?.tag === 'object' || HEARER_PRONOUNS.has(units[link - 1]?.lower ?? '');
  const whom = object ? { start: link - 1, end: link } : nounBefore(units, link);
  return whom && isAttacked(units, whom.start) && subjectKind(units, whom) !== 'thing' ? whom : null;
}

/** "criticised [Renn]", "hit back at [Renn]", "lashed out at [Renn]" */
function isAttacked(units: readonly Unit[], whom: number): boolean {
  let verb = whom - 1;
  if (AT.has(units[verb]?.lower ?? '')) verb--;
  while (PARTICLES.has(units[verb]?.tag)) verb--;
  return units[verb]?.tag === 'verb' && (verb === whom - 1 || AT.has(units[whom - 1]!.lower));
}

const PARTICLES = tags('adverb', 'preposition');

/** "some" in "with some calling her out", "a few" in "with some saying it is late and a few saying it is early" */
function someWith(units: readonly Unit[], at: number): Range | null {
  if (!STANDS_ALONE.has(units[at - 1]?.tag)) return null;
  const some = { start: ARTICLES.has(units[at - 2]?.lower ?? '') ? at - 2 : at - 1, end: at };
  return WITH.has(units[some.start - 1]?.lower ?? '') || absoluteSubject(units, at, some) === some ? some : null;
}

const STANDS_ALONE = tags('pronoun', 'number');

const JOINED = tags('and', 'name', 'noun', 'comma', 'determiner');

/** One past the last "with" in the phrase: "unease on the island with some growers suggesting". */
function lastWith(units: readonly Unit[], { start, end }: Range): number {
  for (let at = end - 1; at > start; at--) if (WITH.has(units[at]!.lower)) return at + 1;
  return start;
}

/** "opened the fair with a speech declaring that": whoever gives a speech says what is said in it. */
const isSpoken = (units: readonly Unit[], own: Range): boolean =>
  SPEECHES.has(headOf(units, own).lower) && subjectKind(units, own) === 'thing';

/** "Renn insisted in a letter announcing that": whoever says something in a text says what is in it. */
const isSaidIn = (units: readonly Unit[], own: Range): boolean =>
  units[own.start - 1]?.tag === 'preposition' &&
  SPEECH_VERBS.has(units[own.start - 2]?.verb?.lemma ?? '') &&
  WRITINGS.has(units[own.end - 1]!.lower);

/** Has the subject written or sent the document that the phrase ends with? */
function isSent(units: readonly Unit[], from: number, own: Range): boolean {
  // "a statement about the verdict"
  if (!SENT_NOUNS.has(units[own.end - 1]!.lower) && !SENT_NOUNS.has(headOf(units, own).lower)) return false;
  for (let at = from; at < own.start; at++) if (SENDING_VERBS.has(units[at]!.verb?.lemma ?? '')) return true;
  return false;
}

/** "polls showing that …": the noun phrase right before the participle. */
function nounBefore(units: readonly Unit[], at: number): Range | null {
  const before = units[at - 1]?.tag;
  const phrase = before === 'noun' || before === 'name' ? nounPhraseBefore(units, at) : null;
  // "confirmed it in a letter saying": "it" is what is confirmed.
  if (!phrase || !OBJECTS.has(units[phrase.start]!.tag)) return phrase;
  let start = at - 1;
  while (start > phrase.end && units[start - 1]!.tag !== 'preposition') start--;
  return start > phrase.end ? { start, end: at } : phrase;
}

const OBJECTS = tags('pronoun', 'object');

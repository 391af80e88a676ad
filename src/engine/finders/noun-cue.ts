/**
 * A noun that attributes: with a possessor (`Renn's claim that the bridge is safe`, `His advice was to wait`), or with
 * a verb that adds little to it (`Renn made the case for a new bridge`).
 */
import { closingBracket } from '../grammar/brackets';
import { clauseEnd } from '../grammar/clause-end/clause-end';
import { hasFiniteVerb, isSubject, startsClause } from '../grammar/clause-start';
import { kindAt } from '../grammar/complement-kind';
import { looksLikeYear } from '../grammar/dates';
import { beyondManner } from '../grammar/manner';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { nounPhraseBefore } from '../grammar/noun-phrase-before';
import { opensOccasion } from '../grammar/occasion-phrase';
import { subjectBefore } from '../grammar/subject';
import { trimEnd } from '../grammar/trim-end';
import { NOUNS, type Range, tags, type Unit } from '../grammar/units';
import { type VerbGroup, verbGroup } from '../grammar/verb-group';
import { DESCRIBING, LIKE_ADJECTIVES } from '../lexicon/adjectives';
import { AROUSED, OCCASION_PREPOSITIONS, PROVOKES, VERDICTS } from '../lexicon/clauses';
import {
  ADDRESSED,
  AIMED,
  CALLED_FOR,
  CLEARING_VERB,
  CUE_NOUNS,
  CUE_NOUNS_WITH_COPULA,
  GIVEN_IN_COURT,
  IN_COURT,
  LIGHT_VERB_NOUNS,
  MADE_CLEAR,
  MAKING_WORDS,
  OF_USE,
  PAID,
  PAYING,
  QUALITIES,
  RAISE,
  RAISED,
  RIGHTS,
  SAID_NOUNS,
  SHARED_NOUNS,
  TAKES_WITH,
  VIEWS_HELD,
} from '../lexicon/cue-nouns';
import { GIVERS, LIGHT_VERB_LINKS, NOUN_LINKS, OF, SHARERS, WITH, WORDING_VERBS } from '../lexicon/finding';
import { ARTICLES, MOMENTS } from '../lexicon/noun-phrases';
import { NO } from '../lexicon/refusals';
import { borrowedSubject, keepSubject } from './borrowed-subject';
import { isThing, subjectKind } from './cue-decision';
import { linkOf, verbEvidence } from './evidence';
import type { Declined, Found, Reading } from './finder';
import { beforeSaying } from './verb-content';
import { ledTo } from './verb-subject';

/** Most adjectives and determiners between a possessor or light verb and the noun. */
const GAP = 5;
const BEFORE_NOUN = tags('noun', 'adverb', 'number', 'time');
const BEFORE_LIGHT_NOUN = tags('noun', 'determiner', 'adverb', 'possessive', 'number');

export function nounCue({ units, taken, listener }: Reading, at: number): Found | Declined | null {
  const { tag, lower } = units[at]!;
  if (tag !== 'noun') return null;
  const copula = units[at + 1]?.tag === 'be';
  const shared = sharedBy(units, at);
  if (shared) {
    listener?.saw('noun', { start: at, end: at + 1 });
    return taken[shared.source.start] ? 'the words are taken' : shared;
  }
  if (!(copula ? takesCopula(units, at) : CUE_NOUNS.has(lower) || saysThat(units, at))) return null;
  listener?.saw('noun', { start: at, end: at + 1 });
  if (!TAKES_WITH.has(lower) && WITH.has(units[at + 1]?.lower ?? '')) return 'what is said is not told';
  const giver = giverBehind(units, at);
  if (giver) return saidBy(units, at, giver);
  const announced = copula ? announcedBehind(units, at + 2) : -1;
  const content = announced >= 0 ? announced : contentStart(units, at, NOUN_LINKS);
  // "your point about, well, boats"
  if (content < 0 || units[content]?.tag === 'comma') return 'nothing follows the noun';
  if (copula && announced < 0 && isJudged(units, content)) return 'what is said is not told';
  if (tellsWhereMade(units, content)) return 'the clause belongs to another word';
  const owner = ownerBefore(units, at);
  if (!owner) return 'the noun belongs to nobody';
  listener?.saw('source', owner);
  if (taken[owner.start]) return 'the words are taken';
  const phrase = announced < 0 && units[content]!.tag !== 'that';
  const limit = clauseEnd(units, content, { phrase, embedded: isFronted(units, owner.start) });
  const end = announced >= 0 ? limit : beforeMainVerb(units, content, limit);
  if (end <= content) return 'no content';
  return {
    source: owner,
    cue: { start: owner.end, end: content },
    content: [{ start: content, end }],
    rule: 'noun-cue',
    evidence: { word: lower, complement: announced >= 0 ? 'be' : linkOf(units, content), mood: 'asserted' },
    kind: 'belief',
  };
}

/** "its position is that", but not "its position is weak"; "his advice was to wait" */
const takesCopula = (units: readonly Unit[], noun: number): boolean =>
  CUE_NOUNS_WITH_COPULA.has(units[noun]!.lower) ||
  (units[noun + 2]?.tag === 'that' && NOUNS_BEFORE_THAT.some((nouns) => nouns.has(units[noun]!.lower)));

/** "his comments that he made in May": a relative clause, whose verb has the comments for its object. */
function tellsWhereMade(units: readonly Unit[], that: number): boolean {
  if (units[that]!.tag !== 'that' || units[that + 1]?.tag !== 'pronoun') return false;
  const verb = units[that + 2]?.tag === 'have' ? that + 3 : that + 2;
  return MAKING_WORDS.has(units[verb]?.verb?.lemma ?? '') && BEHIND_MADE.has(units[verb + 1]?.tag ?? 'stop');
}

const BEHIND_MADE = tags('preposition', 'time', 'stop', 'comma', 'adverb', 'subordinator');

const NOUNS_BEFORE_THAT = [CUE_NOUNS, SAID_NOUNS, SHARED_NOUNS];

/** "her statement that", "comments from Renn that" */
const saysThat = (units: readonly Unit[], noun: number): boolean =>
  SAID_NOUNS.has(units[noun]!.lower) && (giverBehind(units, noun) !== null || units[noun + 1]?.tag === 'that');

/** "[his claim was] particularly bold, as …", "[was] false": what it was like, and not what it was. */
function isJudged(units: readonly Unit[], predicate: number): boolean {
  let at = predicate;
  while (BEFORE_JUDGEMENT.has(units[at]?.tag)) at++;
  const { tag, lower = '' } = units[at] ?? {};
  const judges = DESCRIBING.has(lower) || LIKE_ADJECTIVES.test(lower) || VERDICTS.has(lower);
  return tag === 'noun' && judges && !NOUNS.has(units[at + 1]?.tag);
}

const BEFORE_JUDGEMENT = tags('adverb', 'not');

/** "[his message was] simple: close the pier": where the words begin that a colon announces, or -1. */
function announcedBehind(units: readonly Unit[], predicate: number): number {
  let at = predicate;
  while (at < predicate + GAP && IN_PREDICATE.has(units[at]?.tag)) at++;
  return units[at]?.tag === 'colon' && at + 1 < units.length ? at + 1 : -1;
}

const IN_PREDICATE = tags('noun', 'adverb', 'determiner');

/**
 * The source named after the noun: the mayor in "the claim by the mayor that …", Renn in "a warning from Renn that …".
 */
export function giverBehind(units: readonly Unit[], noun: number): Range | null {
  if (!GIVERS.has(units[noun + 1]?.lower ?? '')) return null;
  const end = nounPhraseAfter(units, noun + 2);
  return end > noun + 2 && units[end]?.tag === 'that' ? { start: noun + 2, end } : null;
}

/** "The view among divers is that it is safe", "the advice from the ministry was to stay": whose it is stands behind the noun. */
function sharedBy(units: readonly Unit[], noun: number): (Found & { source: Range }) | null {
  const { lower } = units[noun]!;
  const link = units[noun + 1]?.lower ?? '';
  if (!SHARERS.has(link) || (OF.has(link) && OF_USE.has(lower))) return null;
  const source = { start: noun + 2, end: nounPhraseAfter(units, noun + 2) };
  if (source.end === source.start || units[source.end]?.tag !== 'be' || isThing(units, source)) return null;
  if (units[source.end]!.lower.endsWith("n't")) return null;
  const behind = source.end + 1;
  const content = units[behind]?.tag === 'adverb' && units[behind + 1]?.tag === 'that' ? behind + 1 : behind;
  const complement = kindAt(units, content);
  // "the reaction from fans was to boo", "the hope of the trial was to cut deaths": what is done.
  const isAdvised = complement === 'infinitive' && !OF.has(link) && !SHARED_NOUNS.has(lower);
  if (complement !== 'that' && !isAdvised) return null;
  return {
    source,
    cue: { start: noun, end: noun + 2 },
    content: [
      { start: content, end: clauseEnd(units, content, { phrase: complement === 'infinitive', embedded: false }) },
    ],
    rule: 'noun-cue',
    evidence: { word: lower, complement: complement === 'that' ? 'that' : 'be', mood: 'asserted' },
    kind: 'belief',
  };
}

/** The attribution of a noun whose source is named after it. */
export function saidBy(units: readonly Unit[], noun: number, source: Range): Found | Declined {
  const start = source.end;
  const embedded = isFronted(units, units[noun - 1]?.tag === 'determiner' ? noun - 1 : noun);
  const end = beforeMainVerb(units, start, clauseEnd(units, start, { phrase: false, embedded }));
  if (end <= start + 1) return 'no content';
  return {
    source,
    cue: { start: noun, end: noun + 2 },
    content: [{ start, end }],
    rule: 'noun-cue',
    evidence: { word: units[noun]!.lower, complement: 'that', mood: 'asserted' },
    kind: 'statement',
  };
}

/** "Despite Renn's claim that it is safe, …": a phrase that opens the sentence ends at the comma before its main clause. */
const isFronted = (units: readonly Unit[], phrase: number): boolean =>
  FRONTS.has(units[phrase - 1]?.tag) && phrase <= 2;

const FRONTS = tags('preposition', 'subordinator');

/** Where the content of a noun that is the subject ends: "his claim that the bridge is safe | surprised many". */
function beforeMainVerb(units: readonly Unit[], start: number, end: number): number {
  // A quotation after "that" has its verb inside, but not “thousands” of divers.
  const verbless = units[start + 1]?.tag !== 'quote' || OF.has(units[start + 2]?.lower ?? '');
  let own = units[start]!.tag === 'that' && verbless ? 1 : 0;
  // "that although it is old, it will hold": two clauses with a verb each.
  if (own > 0 && units[start + 1]?.tag === 'subordinator') own++;
  for (let at = start + 1; at < end; at++) {
    if (units[at]!.tag === 'open') at = closingBracket(units, at);
    if (units[at - 1]!.tag === 'to' || !startsVerbGroup(units, at) || joinsInfinitive(units, start, at)) continue;
    if (own === 0) return trimEnd(units, start, at);
    own--;
    // "that the mill be shut | has split the town": behind its verb an auxiliary begins another group.
    while (at + 1 < end && hasFiniteVerb(units, at + 1) && !endsVerbGroup(units, at)) at++;
  }
  return end;
}

/** "to invest millions and | close": a second verb behind the same "to". */
const joinsInfinitive = (units: readonly Unit[], start: number, at: number): boolean =>
  units[start]!.tag === 'to' && units[at - 1]!.tag === 'and' && units[at]!.verb?.form === 'base';

/** Behind its verb an auxiliary or a verb with a tense begins another group: "could rise | came". */
function endsVerbGroup(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]!;
  return (
    units[at]!.tag === 'verb' && (next.tag !== 'verb' || next.verb?.form === 'past' || next.verb?.form === 'present')
  );
}

function startsVerbGroup(units: readonly Unit[], at: number): boolean {
  return units[at]!.tag !== 'adverb' && hasFiniteVerb(units, at);
}

export function lightVerb(reading: Reading, head: number): Found | Declined | null {
  const { units, taken, listener } = reading;
  const group = verbGroup(units, head);
  if (!group || group.passive) return null;
  const noun = Math.max(
    nounWithin(units, head + 1, group.lemma),
    group.lemma === CLEARING_VERB ? clearWithin(units, head + 1) : -1,
  );
  if (noun < 0 || (PAYING.has(group.lemma) && !PAID.has(units[noun]!.lower))) return null;
  // "called the app a threat to trade" says what it is.
  if (WORDING_VERBS.has(group.lemma) && !CALLED_FOR.has(units[noun]!.lower)) return null;
  listener?.saw('verb', group);
  listener?.saw('noun', { start: noun, end: noun + 1 });
  const aroused = AROUSED.has(units[noun]!.lower) && PROVOKES.has(units[head]!.lower);
  if (group.bare && aroused) return 'the noun belongs to nobody';
  if (QUALITIES.get(group.lemma)?.has(units[noun]!.lower)) return 'what is said is not told';
  if (taken[group.start]) return 'the words are taken';
  // "has not made an appeal for calm"
  if (group.negated) return 'what is said is not told';
  const isClear = MADE_CLEAR.has(units[noun]!.lower) && units[noun + 1]?.tag !== 'that';
  const content = isClear ? noun + 1 : contentStart(units, noun, LIGHT_VERB_LINKS);
  if (content < 0) return 'nothing follows the noun';
  const before = units[group.start - 1]?.tag;
  const borrowed = borrowedSubject(reading, group.start);
  const own = group.bare || group.infinitive || before === 'and' ? borrowed : subjectBefore(units, group.start);
  const source = (group.infinitive ? ledTo(units, group) : null) ?? own ?? borrowed;
  const phrase = units[content]!.tag !== 'that' && !isClear;
  const limit = clauseEnd(units, content, { phrase, embedded: false });
  const end = phrase ? beforeSaying(units, content, limit) : limit;
  if (!source) return 'no subject';
  listener?.saw('subject', source);
  // "It raised new questions about the bridge": a deed arouses them, and nobody asks.
  if ((group.lemma === RAISE && isThing(units, source)) || (aroused && subjectKind(units, source) === 'document'))
    return 'the noun belongs to nobody';
  if (end <= content) return 'no content';
  if (!group.bare && !group.infinitive) keepSubject(reading, source);
  return {
    source,
    cue: { start: group.start, end: content },
    content: [{ start: content, end }],
    rule: 'light-verb',
    evidence: {
      ...verbEvidence(units, group, null, source),
      word: `${group.lemma}+${units[noun]!.lower}`,
      complement: linkOf(units, content),
      ...(units.slice(head + 1, noun).some(({ lower }) => NO.has(lower)) && { mood: 'negated' }),
      ...(isPaidSilently(units, group, { start: content, end }) && { mood: 'open' }),
    },
    kind: 'statement',
  };
}

/** "paid tribute to its founder": it may be done without a word, unless the words are quoted. */
const isPaidSilently = (units: readonly Unit[], { lemma }: VerbGroup, { start, end }: Range): boolean =>
  PAYING.has(lemma) && !units.slice(start, end).some(({ tag }) => tag === 'quote');

/** Where the content starts after the noun: at "that" or "to", after a preposition, a copula or a colon; or -1. */
function contentStart(units: readonly Unit[], noun: number, links: ReadonlySet<string>): number {
  const next = units[noun + 1];
  if (!next || noun + 2 >= units.length) return -1;
  // "issued a statement that surprised many"
  if (next.tag === 'that') return isSubject(units, noun + 1) ? -1 : noun + 1;
  if (next.tag === 'to' && units[noun + 2]!.tag === 'verb') return noun + 1;
  // "the country's claim to the islands" is a right.
  if (next.tag === 'to' && ADDRESSED.has(units[noun]!.lower)) return behindHearer(units, noun + 2, links);
  if (next.tag === 'to') return RIGHTS.has(units[noun]!.lower) ? -1 : noun + 2;
  // "issued a warning on Monday that", "made a claim on Radio Vessel that"
  const beyond =
    isWhenOrWhere(units, noun + 1) && !AIMED.has(units[noun]!.lower) ? beyondManner(units, noun + 1, false) : -1;
  if (units[beyond]?.tag === 'that') return beyond;
  // "gave evidence for the defence"
  if (GIVEN_IN_COURT.has(units[noun]!.lower) && IN_COURT.has(next.lower)) return -1;
  // "made the comments in an interview"
  if (next.tag === 'preposition' && links.has(next.lower))
    return opensOccasion(units, noun + 1) || tellsWhen(units, noun + 2) ? -1 : noun + 2;
  if (next.tag === 'colon') return noun + 2;
  return next.tag === 'be' && units[noun + 2]?.tag !== 'verb' ? noun + 2 : -1;
}

/** "its estimate for 2015", "their outlook for the third quarter": when, and nothing said. */
function tellsWhen(units: readonly Unit[], at: number): boolean {
  if (units[at]!.tag === 'time' || looksLikeYear(units[at])) return true;
  const end = nounPhraseAfter(units, at);
  return end - at <= LONGEST_TIME && MOMENTS.has(units[end - 1]?.lower ?? '');
}

/** "the third quarter", in units. */
const LONGEST_TIME = 3;

const isWhenOrWhere = (units: readonly Unit[], at: number): boolean =>
  units[at]!.tag === 'time' || units[at + 1]?.tag === 'time' || OCCASION_PREPOSITIONS.has(units[at]!.lower);

/** "a warning to drivers about ice": where the content starts behind those who are spoken to, or -1. */
function behindHearer(units: readonly Unit[], from: number, links: ReadonlySet<string>): number {
  const at = nounPhraseAfter(units, from);
  const next = units[at];
  if (!next || at + 1 >= units.length) return -1;
  if (next.tag === 'that') return isSubject(units, at) ? -1 : at;
  return next.tag === 'colon' || links.has(next.lower) ? at + 1 : -1;
}

function ownerBefore(units: readonly Unit[], noun: number): Range | null {
  const holder = holderBefore(units, noun);
  if (holder) return holder;
  for (let at = noun - 1; at >= 0 && at >= noun - GAP; at--) {
    const { tag } = units[at]!;
    if (tag === 'possessive') return { start: at, end: at + 1 };
    if (tag === 'genitive') return at > 0 ? nounPhraseBefore(units, at) : null;
    if (!BEFORE_NOUN.has(tag)) return null;
  }
  return null;
}

/** "Renn was of the view": whoever holds it. */
function holderBefore(units: readonly Unit[], noun: number): Range | null {
  const be = noun - 3;
  const held = VIEWS_HELD.has(units[noun]!.lower) && ARTICLES.has(units[noun - 1]?.lower ?? '');
  if (!held || !OF.has(units[noun - 2]?.lower ?? '') || units[be]?.tag !== 'be') return null;
  let start = be;
  while (BEFORE_BE.has(units[start - 1]?.tag)) start--;
  return subjectBefore(units, start);
}

const BEFORE_BE = tags('have', 'adverb', 'modal');

/** "made clear that", "made it quite plain that" */
function clearWithin(units: readonly Unit[], from: number): number {
  let at = from;
  if (units[at]?.lower === 'it') at++;
  while (units[at]?.tag === 'adverb') at++;
  // "made clear that it would close", "made clear it would close"
  const opens = units[at + 1]?.tag === 'that' || startsClause(units, at + 1);
  return MADE_CLEAR.has(units[at]?.lower ?? '') && opens ? at : -1;
}

function nounWithin(units: readonly Unit[], from: number, verb: string): number {
  for (let at = from; at < units.length && at < from + GAP; at++) {
    const { tag, lower } = units[at]!;
    const isSaid = LIGHT_VERB_NOUNS.has(lower) || (verb === RAISE && RAISED.has(lower));
    if (isSaid && tag === 'noun') return at;
    if (!BEFORE_LIGHT_NOUN.has(tag)) return -1;
  }
  return -1;
}

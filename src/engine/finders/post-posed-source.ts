/** Where the source of a post-posed cue ends: with its appositives, brackets and relative clauses. */
import { startsClause } from '../grammar/clause-start';
import { joinedName, listEnd } from '../grammar/member-list';
import { LONGEST_SECTION } from '../grammar/noun-phrase';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { opensOccasion } from '../grammar/occasion-phrase';
import { givesExample } from '../grammar/phrase-continues';
import { tags, type Unit } from '../grammar/units';
import { groupAfter } from '../grammar/verb-group';
import { DURING, OCCASION_PREPOSITIONS } from '../lexicon/clauses';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { AS } from '../lexicon/finding';
import { ARTICLES, INDEFINITE_ARTICLES, LINKED_BY_TO, ORIGINS, RESUMPTIVE_NOUNS } from '../lexicon/noun-phrases';
import { classOf, isPlural } from '../lexicon/nouns';

/** Longest appositive allowed between speaker and verb, in units. */
const APPOSITIVE_UNITS = 30;

/** The end of a subject with its appositives; `start` where there is no subject. */
export function subjectEnd(units: readonly Unit[], start: number): number {
  if (units[start]?.tag === 'pronoun') return pronounEnd(units, start);
  let end = nounPhraseAfter(units, start);
  if (end <= start) return end;
  end = pastRelation(units, end);
  if (units[end]?.tag === 'open') end = pastBracket(units, end);
  if (units[end]?.tag === 'relative') return relativeEnd(units, end);
  if (units[end]?.tag === 'verb') return participleEnd(units, end);
  if (units[end]?.tag !== 'comma') return end;
  // "…, a clerk at the Ministry of Ports, Fish and Ferries told Northline."
  const list = listEnd(units, end, Math.min(units.length, end + APPOSITIVE_UNITS));
  if (list > end && groupAfter(units, list)) return list;
  const open = opensDescription(units, start, end) ? nounPhraseAfter(units, end + 1) : end;
  if (open > end && SPEECH_VERBS.has(groupAfter(units, open)?.lemma ?? '')) return open;
  // “…,” Renn, head of Northline, a ferry firm in Elsin told reporters.
  const behindQuote = units[start - 1]?.endsInComma === true && units[end - 1]!.tag === 'name';
  for (let at = end + 1; at < Math.min(units.length, end + APPOSITIVE_UNITS); at++) {
    if (units[at]!.tag === 'quote' || units[at]!.tag === 'stop') return end;
    if (units[at]!.tag !== 'comma') continue;
    if (groupAfter(units, at + 1)) return at + 1;
    const apposed = behindQuote && ARTICLES.has(units[at + 1]?.lower ?? '') ? nounPhraseAfter(units, at + 1) : at;
    if (apposed > at && SPEECH_VERBS.has(groupAfter(units, apposed)?.lemma ?? '')) return apposed;
  }
  return end;
}

/** "she", "she and another reporter": the other is part of the subject where the verb follows. */
function pronounEnd(units: readonly Unit[], start: number): number {
  const joined = units[start + 1]?.tag === 'and' ? nounPhraseAfter(units, start + 2) : start;
  return joined > start + 2 && groupAfter(units, joined) ? joined : start + 1;
}

/** `“…,” Renn, a member of the crew said.` */
const opensDescription = (units: readonly Unit[], start: number, comma: number): boolean =>
  units[start - 1]?.endsInComma === true &&
  units[comma - 1]!.tag === 'name' &&
  ARTICLES.has(units[comma + 1]?.lower ?? '');

/** “an aide to the mayor”, “a person close to her”: the person they are linked to, if a verb follows. */
function pastRelation(units: readonly Unit[], end: number): number {
  if (units[end]?.tag !== 'to') return end;
  const behind = nounPhraseAfter(units, end + 1);
  const whom = behind > end + 1 ? behind : end + 2;
  return OPENS_RELATION.has(units[end + 1]?.tag) && groupAfter(units, whom) ? whom : end;
}

const OPENS_RELATION = tags('determiner', 'possessive', 'pronoun', 'name');

/**
 * “…, a person who works at the port said”: where the clause ends and the verb of saying begins, or where the clause
 * begins.
 */
function relativeEnd(units: readonly Unit[], relative: number): number {
  const own = groupAfter(units, relative + 1);
  if (!own) return relative;
  for (let at = own.end; at < Math.min(units.length, relative + APPOSITIVE_UNITS); at++) {
    if (ENDS_RELATIVE.has(units[at]!.tag)) return relative;
    const group = groupAfter(units, at);
    if (group && SPEECH_VERBS.has(group.lemma) && units[at - 1]!.tag !== 'to') return group.start;
  }
  return relative;
}

/**
 * “…, a teacher based in Leith said”, “…, a group led by divers told reporters”: behind a participle and what hangs on it
 * begins the verb of saying. Behind “the captain shouted from a boat he said was his” it belongs to another clause.
 */
function participleEnd(units: readonly Unit[], participle: number): number {
  const { verb } = units[participle]!;
  const isParticiple = (verb?.form ?? 'past') === 'past' || verb?.form === 'participle';
  const role =
    AS.has(units[participle + 1]?.lower ?? '') && INDEFINITE_ARTICLES.has(units[participle + 2]?.lower ?? '');
  const hangsOn = HANGS_ON.has(units[participle + 1]?.tag) && !SPEECH_VERBS.has(verb?.lemma ?? '');
  if (!isParticiple || !(role || hangsOn)) return participle;
  for (let at = participle + 2; at < Math.min(units.length, participle + APPOSITIVE_UNITS); at++) {
    const { tag } = units[at]!;
    if (ENDS_PARTICIPLE.has(tag)) return participle;
    const group = groupAfter(units, at);
    if (group && SPEECH_VERBS.has(group.lemma) && group.form !== 'base' && !group.bare && !group.passive)
      return ENDS_NOUN.has(units[at - 1]!.tag) ? group.start : participle;
  }
  return participle;
}

const HANGS_ON = tags('preposition', 'to', 'time', 'adverb');
const ENDS_NOUN = tags('noun', 'name', 'time', 'number', 'object', 'close');
const ENDS_PARTICIPLE = tags(
  'quote',
  'stop',
  'comma',
  'semicolon',
  'that',
  'relative',
  'pronoun',
  'subordinator',
  'and',
);

const ENDS_RELATIVE = tags('quote', 'stop', 'comma', 'semicolon', 'that');

/**
 * The end of a source that comes last: with its appositives and relative clauses, up to the end of the sentence or a
 * quotation.
 */
export function sourceEnd(units: readonly Unit[], start: number): number {
  let end = nounPhraseAfter(units, start);
  if (end <= start) return start;
  end = pastLinked(units, end);
  if (units[end]?.tag === 'open') end = pastBracket(units, end);
  for (let first = true; end - start < LONGEST_SECTION; first = false) {
    if (OPENS_CLAUSE.has(units[end]?.tag) && !hasObject(units, end)) end = clauseStop(units, end + 1);
    const joined = joinedName(units, end);
    if (joined > end) {
      end = joined;
      continue;
    }
    if (givesExample(units, end + 1) && isOne(units, start, end)) return end;
    const next = units[end]?.tag === 'comma' ? units[end + 1] : undefined;
    if (!(next && opensAppositive(units, end + 1)) && !ORIGINS.has(next?.lower ?? '')) return end;
    const close = clauseStop(units, end + 1);
    // "…, said Renn, 32, Varga left" is a clause of its own; "…, said Renn, 32, who added that …" describes the source.
    if (!first && (next?.tag === 'relative' ? saysMore(units, end + 2) : hasOwnVerb(units, end + 1, close))) return end;
    end = close;
  }
  return end;
}

/** "aides to congressional lawmakers", "an adviser to Renn": whom they work for. */
function pastLinked(units: readonly Unit[], end: number): number {
  if (units[end]?.tag !== 'to' || !LINKED_BY_TO.has(units[end - 1]!.lower)) return end;
  const whom = nounPhraseAfter(units, end + 1);
  return whom > end + 1 ? whom : end;
}

/** Where in the phrase at `start` it no longer tells who, but when: "said Renn | on Tuesday", "said a clerk | during a call". */
export function beforeOccasion(units: readonly Unit[], start: number, end: number): number {
  for (let at = start + 1; at < end && !ENDS_PHRASE.has(units[at]!.tag); at++)
    if (DURING.has(units[at]!.lower) || opensOccasion(units, at) || dates(units, at)) return at;
  return end;
}

const ENDS_PHRASE = tags('comma', 'relative', 'open', 'dash', 'verb');

/** "on Tuesday", "Tuesday", but not "from Tuesday's crew" or "the Tuesday crew". */
function dates(units: readonly Unit[], at: number): boolean {
  const day = OCCASION_PREPOSITIONS.has(units[at]!.lower) ? at + 1 : at;
  const before = units[at - 1]!.tag;
  return units[day]?.tag === 'time' && !GOES_ON.has(units[day + 1]?.tag) && !LINKS.has(before);
}

const GOES_ON = tags('genitive', 'noun', 'name');
const LINKS = tags('determiner', 'possessive', 'and', 'genitive', 'preposition', 'to');

/** "said Renn, including one with Tarn": of one person there are no examples. */
const isOne = (units: readonly Unit[], start: number, end: number): boolean =>
  units[start]!.tag === 'name' && !isPlural(units[end - 1]!.lower);

/** "says her captor read every letter": a past form with an object is the verb of a clause, not a participle. */
const hasObject = (units: readonly Unit[], at: number): boolean =>
  units[at]!.verb?.form === 'past' && OPENS_OBJECT.has(units[at + 1]?.tag);

const OPENS_OBJECT = tags('determiner', 'possessive', 'object');

const saysMore = (units: readonly Unit[], at: number) => SPEECH_VERBS.has(groupAfter(units, at)?.lemma ?? '');

function hasOwnVerb(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (OPENS_CLAUSE.has(units[at]!.tag)) return false;
    if (AUXILIARIES.has(units[at]!.tag)) return true;
  }
  return false;
}

const AUXILIARIES = tags('be', 'have', 'do', 'modal');

const OPENS_CLAUSE = tags('relative', 'that', 'verb');
/** "a pilot", "now a consultant", "head of the port": "head" looks like a verb. */
function opensAppositive(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.tag === 'determiner' && takesUp(units, at + 1)) return false;
  // "according to Northline, rivalling the port": what is said goes on.
  if (unit?.lower.endsWith('ing') && OPENS_OBJECT.has(units[at + 1]?.tag)) return false;
  if (OPENS_APPOSITIVE.has(unit?.tag)) return true;
  if (unit?.tag === 'adverb' || unit?.tag === 'time') return units[at + 1]?.tag === 'determiner';
  return unit?.tag === 'verb' && classOf(unit.lower) === 'person' && ORIGINS.has(units[at + 1]?.lower ?? '');
}

/** "according to Northline, [a figure that dwarfs it]": what was said is taken up, and the source is not described. */
function takesUp(units: readonly Unit[], from: number): boolean {
  let head = from;
  while (units[head + 1]?.tag === 'noun') head++;
  return RESUMPTIVE_NOUNS.has(units[head]?.lower ?? '');
}

const OPENS_APPOSITIVE = tags('determiner', 'relative', 'possessive', 'name', 'noun', 'number');

function pastBracket(units: readonly Unit[], open: number): number {
  let at = open;
  while (at < units.length && units[at]!.tag !== 'close') at++;
  return Math.min(at + 1, units.length);
}

/** "U.S.-Canada trade" */
const isHyphen = (units: readonly Unit[], at: number): boolean =>
  units[at]!.lower === '-' && units[at - 1]?.tag === 'name' && units[at + 1]?.tag === 'name';

const CLOSES_CLAUSE = tags('stop', 'comma', 'semicolon', 'dash', 'colon');

/** The end of a clause that describes a source; the title of a book may be part of it ("author of “The Ferry,”"). */
function clauseStop(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && (!CLOSES_CLAUSE.has(units[at]?.tag) || isHyphen(units, at))) {
    if (units[at]!.tag === 'quote' && units[at - 1]!.tag !== 'preposition') break;
    at++;
  }
  return at;
}

/**
 * "For example, according to a study published in May, crews who sail | sink": a source cannot end the sentence where
 * nothing is said before it, and a comma behind its participle begins what is.
 */
export function beforeSaid(units: readonly Unit[], start: number, end: number): number {
  const core = nounPhraseAfter(units, start);
  if (units[core]?.tag !== 'verb' || (end < units.length && units[end]!.tag !== 'stop')) return end;
  const comma = clauseStop(units, core + 1);
  return comma < end && units[comma]!.tag === 'comma' && OPENS_SAID.has(units[comma + 1]?.tag) ? comma : end;
}

const OPENS_SAID = tags('noun', 'name', 'number', 'pronoun');

/** "Overall, according to the board, fares rose", "In May, said Renn, the pier closed": behind the source's comma begins the clause that it said. */
export function beforeClause(units: readonly Unit[], start: number, end: number): number {
  let core = nounPhraseAfter(units, start);
  // "according to a study published in May, fares rose"
  if (units[core]?.tag === 'verb') core = clauseStop(units, core + 1);
  return core < end && units[core]!.tag === 'comma' && startsClause(units, core + 1) ? core : end;
}

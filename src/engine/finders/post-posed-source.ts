/** Where a source behind its verb ends: with its appositives, brackets and relative clauses. */
import { startsClause } from '../grammar/clause-start';
import { joinedName } from '../grammar/member-list';
import { LONGEST_SECTION } from '../grammar/noun-phrase';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { opensOccasion } from '../grammar/occasion-phrase';
import { givesExample } from '../grammar/phrase-continues';
import { tags, type Unit } from '../grammar/units';
import { groupAfter } from '../grammar/verb-group';
import { OWN_NAME } from '../lexicon/anonymity';
import { DATES_FROM, DURING, OCCASION_PREPOSITIONS } from '../lexicon/clauses';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { GIVERS, OF, SAYING_PARTICIPLES } from '../lexicon/finding';
import { LATE } from '../lexicon/function-words';
import { ARTICLES, LINKED_BY_TO, MOMENTS, ORIGINS, RESUMPTIVE_NOUNS } from '../lexicon/noun-phrases';
import { classOf, isPlural } from '../lexicon/nouns';
import { GO_BETWEENS, MEANS_LINKS, SPEECHES, VIA, WRITINGS } from '../lexicon/spoken-occasions';

/**
 * The end of a source that comes last: with its appositives and relative clauses, up to the end of the sentence or a
 * quotation.
 */
export function sourceEnd(units: readonly Unit[], start: number): number {
  let end = nounPhraseAfter(units, start);
  if (end <= start) return start;
  end = pastLinked(units, pastDate(units, end));
  if (units[end]?.tag === 'open') end = pastBracket(units, end);
  for (let first = true; end - start < LONGEST_SECTION; first = false) {
    if (OPENS_CLAUSE.has(units[end]?.tag) && !hasObject(units, end)) {
      if (addsMore(units, end)) return end;
      end = clauseStop(units, end + 1);
    }
    const joined = joinedName(units, end);
    if (joined > end) {
      end = joined;
      continue;
    }
    if (givesExample(units, end + 1) && isOne(units, start, end)) return end;
    const next = units[end]?.tag === 'comma' ? units[end + 1] : undefined;
    if (withholdsName(units, end)) return clauseStop(units, end + 1);
    if (!(next && opensAppositive(units, end + 1)) && !ORIGINS.has(next?.lower ?? '')) return end;
    const close = clauseStop(units, end + 1);
    // "…, said Renn, 32, Varga left" is a clause of its own; "…, said Renn, 32, who added that …" describes the source.
    if (!first && (next?.tag === 'relative' ? saysMore(units, end + 2) : hasOwnVerb(units, end + 1, close))) return end;
    end = close;
  }
  return end;
}

/** "a report last year from Harl Research": a text's date may stand before who wrote it. */
function pastDate(units: readonly Unit[], end: number): number {
  let at = end;
  while (DATES_TEXT.has(units[at]?.tag)) at++;
  if (at === end || classOf(units[end - 1]!.lower) !== 'document') return end;
  const beyond = GIVERS.has(units[at]?.lower ?? '') ? nounPhraseAfter(units, at + 1) : end;
  return beyond > at + 1 ? beyond : end;
}

const DATES_TEXT = tags('adverb', 'time');

/** ", but did not want to be named": more of who it is, behind a relative clause. */
function withholdsName(units: readonly Unit[], comma: number): boolean {
  if (units[comma]?.tag !== 'comma' || units[comma + 1]?.tag !== 'but') return false;
  const refuses = groupAfter(units, comma + 2)?.negated === true;
  return refuses && units.slice(comma + 2, clauseStop(units, comma + 2)).some(({ lower }) => OWN_NAME.has(lower));
}

/** "aides to congressional lawmakers", "an adviser to Renn": whom they work for. */
function pastLinked(units: readonly Unit[], end: number): number {
  if (units[end]?.tag !== 'to' || !LINKED_BY_TO.has(units[end - 1]!.lower)) return end;
  const whom = nounPhraseAfter(units, end + 1);
  return whom > end + 1 ? whom : end;
}

/**
 * Where in the phrase at `start` it no longer tells who, but when or how: "said Renn | on Tuesday", "said a clerk | during a
 * call", "said a diver | via Skype".
 */
export function beforeOccasion(units: readonly Unit[], start: number, end: number): number {
  for (let at = start + 1; at < end && !ENDS_PHRASE.has(units[at]!.tag); at++)
    if (DURING.has(units[at]!.lower) || opensOccasion(units, at) || dates(units, at) || tellsMeans(units, at))
      return at;
  return end;
}

const ENDS_PHRASE = tags('comma', 'relative', 'open', 'dash', 'verb');

/** "via Skype", "by phone", "through an interpreter": by what means the words came. */
function tellsMeans(units: readonly Unit[], at: number): boolean {
  const { lower } = units[at]!;
  if (VIA.has(lower)) return true;
  if (!MEANS_LINKS.has(lower)) return false;
  const noun = nounPhraseAfter(units, at + 1) > at + 1 && ARTICLES.has(units[at + 1]!.lower) ? at + 2 : at + 1;
  const means = units[noun]?.lower ?? '';
  return SPEECHES.has(means) || WRITINGS.has(means) || GO_BETWEENS.has(means);
}

/** "on Tuesday", "late Tuesday", "Tuesday", "at the time", but not "from Tuesday's crew" or "the Tuesday crew". */
function dates(units: readonly Unit[], at: number): boolean {
  if (OCCASION_PREPOSITIONS.has(units[at]!.lower) && ARTICLES.has(units[at + 1]?.lower ?? ''))
    return MOMENTS.has(units[at + 2]?.lower ?? '') && !BEHIND_MOMENT.has(units[at + 3]?.tag);
  const day = OCCASION_PREPOSITIONS.has(units[at]!.lower) || LATE.has(units[at]!.lower) ? at + 1 : at;
  const before = units[at - 1]!.tag;
  return units[day]?.tag === 'time' && !GOES_ON.has(units[day + 1]?.tag) && !LINKS.has(before);
}

const GOES_ON = tags('genitive', 'noun', 'name');
const BEHIND_MOMENT = tags('genitive', 'noun', 'name', 'preposition');
const LINKS = tags('determiner', 'possessive', 'and', 'genitive', 'preposition', 'to');

/** "said Renn, including one with Tarn": of one person there are no examples. */
const isOne = (units: readonly Unit[], start: number, end: number): boolean =>
  units[start]!.tag === 'name' && !isPlural(units[end - 1]!.lower);

/** "says her captor read every letter": a past form with an object is the verb of a clause, not a participle. */
const hasObject = (units: readonly Unit[], at: number): boolean =>
  units[at]!.verb?.form === 'past' && OPENS_OBJECT.has(units[at + 1]?.tag);

const OPENS_OBJECT = tags('determiner', 'possessive', 'object');

/** `said Renn adding that it was late`: what the source says next, though no comma divides the two. */
const addsMore = (units: readonly Unit[], at: number): boolean =>
  units[at]!.verb?.form === 'gerund' &&
  SAYING_PARTICIPLES.has(units[at]!.verb!.lemma) &&
  OPENS_SAID_MORE.has(units[at + 1]?.tag);

const OPENS_SAID_MORE = tags('that', 'quote', 'comma', 'colon');

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
  // "according to the log, three months before it sank"
  if (unit?.tag === 'number' && units[at + 1]?.tag === 'time' && DATES_FROM.has(units[at + 2]?.lower ?? ''))
    return false;
  if (OPENS_APPOSITIVE.has(unit?.tag)) return true;
  // "now a consultant", but not "so the crews need care"
  if (unit?.tag === 'adverb' || unit?.tag === 'time')
    return units[at + 1]?.tag === 'determiner' && !startsClause(units, at + 1);
  return unit?.tag === 'verb' && classOf(unit.lower) === 'person' && ORIGINS.has(units[at + 1]?.lower ?? '');
}

/** "according to Northline, [a figure that dwarfs it]": what was said is taken up, and the source is not described. */
function takesUp(units: readonly Unit[], from: number): boolean {
  let head = from;
  while (units[head + 1]?.tag === 'noun') head++;
  return RESUMPTIVE_NOUNS.has(units[head]?.lower ?? '');
}

const OPENS_APPOSITIVE = tags('determiner', 'relative', 'possessive', 'name', 'noun', 'number');

/** Past the bracket that opens at `open`. */
export function pastBracket(units: readonly Unit[], open: number): number {
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
  for (let comma = core; comma < end; comma++)
    if (units[comma]!.tag === 'comma' && startsClause(units, comma + 1) && !isOfWhich(units, comma)) return comma;
  return end;
}

/** ", a copy of which was seen by Northline,": a clause that describes the text before it. */
export const isOfWhich = (units: readonly Unit[], comma: number): boolean =>
  units[comma + 1]?.tag === 'determiner' &&
  OF.has(units[comma + 3]?.lower ?? '') &&
  units[comma + 4]?.tag === 'relative';

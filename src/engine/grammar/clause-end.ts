/** Where the content of a claim ends. */
import {
  ADVERSATIVES,
  ANSWERS,
  CLOSES_PHRASE,
  COMPARING,
  DATES_ACT,
  DATES_FROM,
  FOCUS_ADVERBS,
  TELLS_UNTIL_WHEN,
  WHEN_SAID,
  WITHOUT,
} from '../lexicon/clauses';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { AS, ASKED, BY, WHEN } from '../lexicon/finding';
import { FINITE_AUXILIARIES, QUANTITY_PRONOUNS, TIME_POINTERS, UNITS_OF_TIME } from '../lexicon/function-words';
import { INDEFINITE_ARTICLES } from '../lexicon/noun-phrases';
import { hasFiniteVerb, startsClause } from './clause-start';
import { listBehind } from './member-list';
import { tellsNewsroom } from './newsroom';
import {
  answers,
  attributesAgain,
  clauseWithCue,
  coordinated,
  coordinatedCue,
  goesOnThinking,
  isCueGerund,
} from './next-cue';
import { nounPhraseAfter } from './noun-phrase-after';
import { tellsOccasion } from './occasion-phrase';
import { describedUpTo, givesExample, goesOnBehind, insertedUpTo, renamedUpTo } from './phrase-continues';
import { endsBehindQuote } from './quotation-end';
import { takesClause } from './section';
import { trimEnd } from './trim-end';
import { tags, type Unit } from './units';
import { groupAfter } from './verb-group';
import { isGerund, isMeanwhile, isOfClaim, isVerdict, isWriters, leavesUnsaid } from './writers-words';

/** What decides where content ends before its sentence does. */
export interface ContentShape {
  /** The content is a noun phrase or an infinitive, which ends where the next clause or adverbial starts. */
  readonly phrase: boolean;
  /** The cue stands in a relative or subordinate clause, which ends at the next comma. */
  readonly embedded: boolean;
  /** The cue is a participle ("saying"), so that another participle behind "and" is a cue too. */
  readonly participle?: boolean;
  /** The cue is in the past, so that a clause in the present is the writer's own. */
  readonly past?: boolean;
  /** The cue is in the perfect ("has said"), behind which what is said may stand in the past too. */
  readonly perfect?: boolean;
  /** The cue looks ahead ("expected"), so that a time behind it belongs to what is expected. */
  readonly ahead?: boolean;
  /** The source is a share of people, so that another share behind a comma is the writer's comparison. */
  readonly counted?: boolean;
  /** The words that complete the object of the cue: "of" behind "accused". */
  readonly completedBy?: ReadonlySet<string> | undefined;
}

/** One past the last unit of the content that starts at `from` and, at most, runs to the end of the sentence. */
export function clauseEnd(units: readonly Unit[], from: number, shape: ContentShape): number {
  const { phrase, embedded, completedBy } = shape;
  let at = from;
  let onlyQuotes = true;
  for (; at < units.length; at++) {
    onlyQuotes &&= QUOTES.has(units[at]!.tag);
    if (endsBehindQuote(units, at, onlyQuotes || phrase || embedded)) return at + 1;
    if (at === from) continue;
    if (units[at]!.tag === 'comma' && (phrase || embedded)) {
      const list = listBehind(units, at);
      if (list > at) {
        at = list - 1;
        continue;
      }
      const described = phrase ? Math.max(renamedUpTo(units, at), describedUpTo(units, at, completedBy)) : -1;
      if (described > at) {
        at = described;
        continue;
      }
      if (phrase && goesOnBehind(units, from, at)) continue;
    }
    const inserted = phrase || embedded ? insertedUpTo(units, at) : -1;
    if (inserted > at) {
      at = inserted;
      continue;
    }
    if (PAUSES.has(units[at]!.tag) && embedded && !phrase && isUnfinished(units, from, at)) continue;
    if (endsContent(units, from, at, shape) || (phrase && endsPhrase(units, from, at, shape))) break;
  }
  // "ahead even as he left"
  if (units[at]?.tag === 'subordinator' && FOCUS_ADVERBS.has(units[at - 1]!.lower)) at--;
  return trimEnd(units, from, Math.min(at, units.length));
}

/** "(the union says 38)", "(spokespeople would not say which)", "(“late,” she said)" */
function speaksInBrackets(units: readonly Unit[], opening: number): boolean {
  const from = units[opening]?.tag === 'quote' ? opening + 1 : opening;
  const end = units[from]?.tag === 'pronoun' ? from + 1 : nounPhraseAfter(units, from);
  return end > from && SPEECH_VERBS.has(groupAfter(units, end)?.lemma ?? '');
}

/** Does content of any shape end before the unit at `at`? */
function endsContent(units: readonly Unit[], from: number, at: number, shape: ContentShape): boolean {
  const { phrase, embedded } = shape;
  const { tag, lower } = units[at]!;
  if (units[at - 1]!.tag === 'quote' && endsAtQuotation(units, from, at, embedded)) return true;
  switch (tag) {
    case 'semicolon':
      return !dividesList(units, from, at);
    case 'colon':
      return units[at + 1]?.capital === true && clauseWithCue(units, at + 1);
    case 'dash':
      return (phrase || embedded || answers(units, at + 1)) && !givesExample(units, at + 1);
    case 'comma':
      return endsAtComma(units, from, at, shape);
    case 'and':
      return (
        ((phrase || !joinsSubjects(units, from, at)) && endsAtConjunction(units, from, at, shape)) ||
        (phrase && (goesOnActing(units, from, at) || opensOwnClause(units, from, at + 1)))
      );
    case 'but':
      return (
        endsAtConjunction(units, from, at, shape) ||
        leavesUnsaid(units, at) ||
        (phrase && goesOnActing(units, from, at))
      );
    case 'close':
      return !units.slice(from, at).some((unit) => unit.tag === 'open');
    case 'open':
      return speaksInBrackets(units, at + 1);
    case 'subordinator':
      if (WHEN.has(lower)) return ASKED.has(units[at + 1]?.lower ?? '') && units[at + 2]?.tag !== 'to';
      return ADVERSATIVES.has(lower) && (leavesUnsaid(units, at) || clauseWithCue(units, at + 1));
    default:
      // "that, according to the port, the pier is closed": there the content only begins.
      return lower === 'according' && units[at + 1]?.lower === 'to' && units[at - 1]!.tag !== 'that';
  }
}

/** "three faults: it is old; it is slow; and it leaks": behind a colon, semicolons divide what it announces. */
function dividesList(units: readonly Unit[], from: number, at: number): boolean {
  let colon = at;
  while (colon >= Math.max(0, from - 1) && units[colon]!.tag !== 'colon') colon--;
  if (units[colon]?.tag !== 'colon') return false;
  const divided = units.slice(colon).flatMap(({ tag }, index) => (tag === 'semicolon' ? [colon + index] : []));
  return divided.length > 1 || units[at + 1]?.tag === 'and';
}

/** Behind a quotation: "denying it", "as she left", and the main clause that goes on behind a relative one. */
const endsAtQuotation = (units: readonly Unit[], from: number, at: number, embedded: boolean): boolean =>
  isCueGerund(units[at]) ||
  isMeanwhile(units, at) ||
  tellsOccasion(units, at) ||
  isOfClaim(units, at) ||
  (WHEN_SAID.has(units[at]!.lower) && isGerund(units[at + 1]) && !tellsWhenDone(units, from, at)) ||
  (embedded && opensMainClause(units, at));

/** "would fly “a lot” before carrying crews": it is done before; "called it “late” before leaving": it is said before. */
const tellsWhenDone = (units: readonly Unit[], from: number, at: number): boolean =>
  !units[at - 1]!.endsInComma && units.slice(from, at).some((_, ahead) => hasFiniteVerb(units, from + ahead));

function endsAtComma(units: readonly Unit[], from: number, comma: number, shape: ContentShape): boolean {
  const { phrase, embedded, past } = shape;
  const next = comma + 1;
  return (
    embedded ||
    ((past === true || shape.perfect === true) && isWriters(units, from, comma)) ||
    (shape.counted === true && comparesShares(units, next)) ||
    isVerdict(units, next) ||
    likens(units, next) ||
    (comma > from + 1 && attributesAgain(units, next, past) && !goesOnThinking(units, from, next, past)) ||
    (phrase && !givesExample(units, next)) ||
    tellsOccasion(units, next) ||
    isOfClaim(units, next) ||
    // ", which the board says was late", ", for which he says he has no use"
    opensOthersRelative(units, next) ||
    (units[next]?.tag === 'name' && clauseWithCue(units, next) && !isUnfinished(units, from, comma))
  );
}

function opensOthersRelative(units: readonly Unit[], at: number): boolean {
  const relative = BEFORE_RELATIVE.has(units[at]?.tag) ? at + 1 : at;
  return units[relative]?.tag === 'relative' && clauseWithCue(units, relative + 1);
}

const BEFORE_RELATIVE = tags('preposition', 'to');

/** ", compared with 30 percent last year", ", up from a third", ", while nine percent say": another share. */
const comparesShares = (units: readonly Unit[], at: number): boolean =>
  COMPARING.has(units[at]?.lower ?? '') ||
  (ADVERSATIVES.has(units[at]?.lower ?? '') &&
    units.slice(at + 1, at + SHARE_UNITS).some(({ tag }) => tag === 'number'));

/** Within how many units behind "while" a share is named. */
const SHARE_UNITS = 4;

/** ", as the mayor had said", ", just as the mayor warned": the words of somebody else. */
function likens(units: readonly Unit[], at: number): boolean {
  const as = units[at]?.tag === 'adverb' ? at + 1 : at;
  return AS.has(units[as]?.lower ?? '') && clauseWithCue(units, as + 1);
}

const endsAtConjunction = (units: readonly Unit[], from: number, at: number, shape: ContentShape): boolean =>
  coordinated(units, from, at, shape.participle === true, shape.past === true);

/** Does content that is a phrase end before the unit at `at`, where the next clause or adverbial starts? */
function endsPhrase(units: readonly Unit[], from: number, at: number, shape: ContentShape): boolean {
  const { tag, lower } = units[at]!;
  if (units[at - 1]!.tag === 'that') return false;
  if (shape.participle && resumesClause(units, from, at)) return true;
  // "the story about when he left"
  if (WHEN.has(lower) && units[at - 1]!.tag === 'preposition') return false;
  if (opensTimeFrom(units, at) && isBare(units, from, at)) return true;
  if ((CLOSES_PHRASE.has(lower) && !countsFrom(units, from, at) && !datesAct(units, from, at)) || tellsWhen(units, at))
    return true;
  if (WITHOUT.has(lower) && units[at + 1]?.verb?.form === 'gerund') return true;
  if (lower === 'because') return clauseWithCue(units, at + 1);
  if ((tellsHow(units, at) || isToldTo(units, at, shape)) && isBare(units, from, at)) return true;
  if (shape.ahead || tag !== 'preposition' || TELLS_UNTIL_WHEN.has(lower)) return false;
  // "the move announced on Monday"
  if (units[at - 1]!.tag === 'verb' && at - 1 > from) return false;
  // "blasted the port on Tuesday for its plan"
  if (shape.completedBy?.has(units[at + 2]?.lower ?? '')) return false;
  return units[at + 1]?.tag === 'time' && units[at + 2]?.tag !== 'quote';
}

/** "letters urging him to leave | were found": behind a phrase that describes a subject, its own verb follows. */
const resumesClause = (units: readonly Unit[], from: number, at: number): boolean =>
  FINITE_AUXILIARIES.has(units[at]!.lower) &&
  ENDS_NOUN.has(units[at - 1]?.tag) &&
  units.slice(from, at).some((unit) => unit.tag === 'to') &&
  !units.slice(from, at).some((unit) => OPENS_OWN.has(unit.tag) || takesClause(unit));

/** "just a few days after the vote", "the night before it": a time that is counted from another. */
function opensTimeFrom(units: readonly Unit[], from: number): boolean {
  let at = units[from]!.tag === 'preposition' ? from + 1 : from;
  while (at < from + TIME_UNITS && leadsToTime(units[at]) && !isTime(units[at]!)) at++;
  return at < units.length && isTime(units[at]!) && DATES_FROM.has(units[at + 1]?.lower ?? '');
}

const leadsToTime = (unit: Unit | undefined): boolean =>
  BEFORE_TIME.has(unit?.tag) || [QUANTITY_PRONOUNS, TIME_POINTERS].some((list) => list.has(unit?.lower ?? ''));
const isTime = ({ tag, lower }: Unit): boolean => tag === 'time' || UNITS_OF_TIME.has(lower);
const BEFORE_TIME = tags('adverb', 'determiner', 'number');

/** Longest count of a time, in units. */
const TIME_UNITS = 4;

/** "having a drink the night before the crash": behind an act the time tells when it was done. */
const countsFrom = (units: readonly Unit[], from: number, at: number): boolean =>
  at - 1 > from && DATES_FROM.has(units[at]!.lower) && isTime(units[at - 1]!) && !isBare(units, from, at);

/** "to close before the autumn", "of shouting when she asked", "her view that it must close after the vote": when it is done. */
function datesAct(units: readonly Unit[], from: number, at: number): boolean {
  if (DATES_ACT.has(units[at]!.lower)) return !isBare(units, from, at);
  const reported = units.slice(from, at).some(({ tag }) => tag === 'that');
  return reported && units[at + 1]?.tag !== 'verb' && !startsClause(units, at + 1);
}

/** "dismissed the charge by insisting on the hull", "in a statement": how the speaker said it. */
const tellsHow = (units: readonly Unit[], at: number): boolean =>
  (BY.has(units[at]!.lower) && isCueGerund(units[at + 1])) || tellsOccasion(units, at);

/** "confirmed it to the Courier", but "likened it to the Courier" */
const isToldTo = (units: readonly Unit[], at: number, { completedBy }: ContentShape): boolean =>
  tellsNewsroom(units, at) && !completedBy?.has(units[at]!.lower);

/** Has the phrase no verb, whose manner and occasion may be meant ("accused her of shouting in a meeting")? */
const isBare = (units: readonly Unit[], from: number, to: number): boolean =>
  !units
    .slice(from, to)
    .some(
      ({ tag, lower }, at) =>
        tag === 'verb' || OPENS_OWN.has(tag) || (lower.endsWith('ing') && units[from + at - 1]!.tag === 'preposition'),
    );

const PAUSES = tags('comma', 'dash');
const QUOTES = tags('quote', 'and', 'comma');

/**
 * "visitors from Tarn, Harl and Brae would …", "that, if it rained, the race …": a clause is not over before its verb, which
 * may stand in a quotation. "No" is whole.
 */
function isUnfinished(units: readonly Unit[], from: number, to: number): boolean {
  if (to - from > SUBJECT_UNITS || (to === from + 1 && ANSWERS.has(units[from]!.lower))) return false;
  const start = pastInsertion(units, from, to);
  for (let at = start; at < to; at++) if (units[at]!.tag === 'quote' || hasFiniteVerb(units, at)) return false;
  return true;
}

/** Past ", if it rained," behind "that"; `to` where the second comma stands there or later. */
function pastInsertion(units: readonly Unit[], from: number, to: number): number {
  if (units[from]!.tag !== 'that' || units[from + 1]?.tag !== 'comma') return from;
  let close = from + 2;
  while (close < to && units[close]!.tag !== 'comma') close++;
  return close;
}

/** "she and her crew said", "the title and text of it say": both are the subject of one verb. */
const joinsSubjects = (units: readonly Unit[], from: number, and: number): boolean =>
  (units[and + 1]?.verb?.form === 'base' || !coordinatedCue(units, and + 1)) && isUnfinished(units, from, and);

/** Longest subject, in units. */
const SUBJECT_UNITS = 30;

/** "denied the charge and left", "but is held": behind a noun phrase, a verb tells what the speaker did next. */
function goesOnActing(units: readonly Unit[], from: number, and: number): boolean {
  let at = and + 1;
  while (units[at]?.tag === 'adverb') at++;
  const next = units[at];
  if (!next) return false;
  if (FINITE_AUXILIARIES.has(next.lower))
    return !units.slice(from, and).some(({ tag }, at) => OPENS_CLAUSE.has(tag) || hasFiniteVerb(units, from + at));
  return ENDS_NOUN.has(units[and - 1]?.tag) && next.tag === 'verb' && next.verb?.form === 'past';
}

const OPENS_CLAUSE = tags('relative', 'that', 'wh');
const OPENS_OWN = tags('relative', 'that', 'wh', 'subordinator');
const ENDS_NOUN = tags('noun', 'name', 'object', 'time', 'quote');

/** "called him late and he left", "declined the post and the club looked elsewhere": a phrase is joined to no clause. */
function opensOwnClause(units: readonly Unit[], from: number, at: number): boolean {
  const { tag } = units[at] ?? {};
  if (tag === 'pronoun') return startsClause(units, at) && hasFiniteVerb(units, at + 1);
  // "urged him to stay and Renn thinks he will"
  if (tag === 'noun' || tag === 'name')
    return units[from]?.tag === 'to' && startsClause(units, at) && isFiniteForm(units[nounPhraseAfter(units, at)]!);
  return tag === 'determiner' && at - from < OBJECT_UNITS && isBare(units, from, at) && startsClause(units, at);
}

/** A verb that is no infinitive: "sailors and divers rest" may go on with "let". */
const isFiniteForm = (unit: Unit): boolean =>
  FINITE_AUXILIARIES.has(unit.lower) || unit.verb?.form === 'present' || takesClause(unit);

/** Longest object, in units. */
const OBJECT_UNITS = 30;

/** "called it late as the nation waits": a time. Not "described it as a plan aimed at us", which says what it is. */
const tellsWhen = (units: readonly Unit[], as: number): boolean =>
  AS.has(units[as]!.lower) &&
  as + 1 < units.length &&
  !INDEFINITE_ARTICLES.has(units[as + 1]!.lower) &&
  startsClause(units, as + 1);

/** Behind a quotation that closes a clause: "Renn said …", "said …". */
const opensMainClause = (units: readonly Unit[], at: number) => clauseWithCue(units, at) || coordinatedCue(units, at);

/** Where the content of a claim ends. */
import { ADVERSATIVES, CLOSES_PHRASE, DATES_ACT, TELLS_UNTIL_WHEN, WHEN_SAID, WITHOUT } from '../lexicon/clauses';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { AS, ASKED, BY, WHEN } from '../lexicon/finding';
import { FINITE_AUXILIARIES } from '../lexicon/function-words';
import { INDEFINITE_ARTICLES } from '../lexicon/noun-phrases';
import { hasFiniteVerb, startsClause } from './clause-start';
import { listBehind } from './member-list';
import { answers, attributesAgain, clauseWithCue, coordinated, coordinatedCue, isCueGerund } from './next-cue';
import { nounPhraseAfter } from './noun-phrase-after';
import { tellsOccasion } from './occasion-phrase';
import { describedUpTo, givesExample, goesOnBehind, renamedUpTo } from './phrase-continues';
import { endsBehindQuote } from './quotation-end';
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
  /** The cue looks ahead ("expected"), so that a time behind it belongs to what is expected. */
  readonly ahead?: boolean;
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
    if (PAUSES.has(units[at]!.tag) && embedded && !phrase && isUnfinished(units, from, at)) continue;
    if (endsContent(units, from, at, shape) || (phrase && endsPhrase(units, from, at, shape))) break;
  }
  return trimEnd(units, from, Math.min(at, units.length));
}

/** "(the union says 38)", "(spokespeople would not say which)" */
function speaksInBrackets(units: readonly Unit[], from: number): boolean {
  const end = units[from]?.tag === 'pronoun' ? from + 1 : nounPhraseAfter(units, from);
  return end > from && SPEECH_VERBS.has(groupAfter(units, end)?.lemma ?? '');
}

/** Does content of any shape end before the unit at `at`? */
function endsContent(units: readonly Unit[], from: number, at: number, shape: ContentShape): boolean {
  const { phrase, embedded } = shape;
  const { tag, lower } = units[at]!;
  if (units[at - 1]!.tag === 'quote' && endsAtQuotation(units, at, embedded)) return true;
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
      return endsAtConjunction(units, from, at, shape) || leavesUnsaid(units, at);
    case 'close':
      return !units.slice(from, at).some((unit) => unit.tag === 'open');
    case 'open':
      return speaksInBrackets(units, at + 1);
    case 'subordinator':
      if (WHEN.has(lower)) return ASKED.has(units[at + 1]?.lower ?? '') && units[at + 2]?.tag !== 'to';
      return ADVERSATIVES.has(lower) && (leavesUnsaid(units, at) || clauseWithCue(units, at + 1));
    default:
      return lower === 'according' && units[at + 1]?.lower === 'to';
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
const endsAtQuotation = (units: readonly Unit[], at: number, embedded: boolean): boolean =>
  isCueGerund(units[at]) ||
  isMeanwhile(units, at) ||
  tellsOccasion(units, at) ||
  isOfClaim(units, at) ||
  (WHEN_SAID.has(units[at]!.lower) && isGerund(units[at + 1])) ||
  (embedded && opensMainClause(units, at));

function endsAtComma(units: readonly Unit[], from: number, comma: number, shape: ContentShape): boolean {
  const { phrase, embedded, past } = shape;
  const next = comma + 1;
  return (
    embedded ||
    (past === true && isWriters(units, from, comma)) ||
    isVerdict(units, next) ||
    likens(units, next) ||
    (comma > from + 1 && attributesAgain(units, next, past)) ||
    (phrase && !givesExample(units, next)) ||
    tellsOccasion(units, next) ||
    isOfClaim(units, next) ||
    // ", which the board says was late"
    (units[next]?.tag === 'relative' && clauseWithCue(units, next + 1)) ||
    (units[next]?.tag === 'name' && clauseWithCue(units, next))
  );
}

/** ", as the mayor had said", ", just as the mayor warned": the words of somebody else. */
function likens(units: readonly Unit[], at: number): boolean {
  const as = units[at]?.tag === 'adverb' ? at + 1 : at;
  return AS.has(units[as]?.lower ?? '') && clauseWithCue(units, as + 1);
}

const endsAtConjunction = (units: readonly Unit[], from: number, at: number, shape: ContentShape): boolean =>
  coordinated(units, from, at, shape.participle === true, shape.past === true);

/** Does content that is a phrase end before the unit at `at`, where the next clause or adverbial starts? */
function endsPhrase(units: readonly Unit[], from: number, at: number, { ahead }: ContentShape): boolean {
  const { tag, lower } = units[at]!;
  if (units[at - 1]!.tag === 'that') return false;
  if ((CLOSES_PHRASE.has(lower) && !datesAct(units, from, at)) || tellsWhen(units, at)) return true;
  if (WITHOUT.has(lower) && units[at + 1]?.verb?.form === 'gerund') return true;
  if (lower === 'because') return clauseWithCue(units, at + 1);
  if (tellsHow(units, at) && isBare(units, from, at)) return true;
  if (ahead || tag !== 'preposition' || TELLS_UNTIL_WHEN.has(lower)) return false;
  return units[at + 1]?.tag === 'time' && units[at + 2]?.tag !== 'quote';
}

/** "to close before the autumn", "of shouting when she asked", "her view that it must close after the vote": when it is done. */
function datesAct(units: readonly Unit[], from: number, at: number): boolean {
  if (DATES_ACT.has(units[at]!.lower)) return !isBare(units, from, at);
  const reported = units.slice(from, at).some(({ tag }) => tag === 'that');
  return reported && units[at + 1]?.tag !== 'verb' && !startsClause(units, at + 1);
}

/** "dismissed the charge by insisting on the hull", "in a statement": how the speaker said it. */
const tellsHow = (units: readonly Unit[], at: number): boolean =>
  (BY.has(units[at]!.lower) && isCueGerund(units[at + 1])) || tellsOccasion(units, at);

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

/** "visitors from Tarn, Harl and Brae would …": a clause is not over before its verb, which may stand in a quotation. */
function isUnfinished(units: readonly Unit[], from: number, to: number): boolean {
  if (to - from > SUBJECT_UNITS) return false;
  for (let at = from; at < to; at++) if (units[at]!.tag === 'quote' || hasFiniteVerb(units, at)) return false;
  return true;
}

/** "she and her crew said", "the title and text of it say": both are the subject of one verb. */
const joinsSubjects = (units: readonly Unit[], from: number, and: number): boolean =>
  (units[and + 1]?.verb?.form === 'base' || !coordinatedCue(units, and + 1)) && isUnfinished(units, from, and);

/** Longest subject, in units. */
const SUBJECT_UNITS = 30;

/** "denied the charge and left", "and is held": behind a noun phrase, "and" with a verb tells what the speaker did next. */
function goesOnActing(units: readonly Unit[], from: number, and: number): boolean {
  let at = and + 1;
  while (units[at]?.tag === 'adverb') at++;
  const next = units[at];
  if (!next || !ENDS_NOUN.has(units[and - 1]?.tag)) return false;
  if (FINITE_AUXILIARIES.has(next.lower))
    return !units.slice(from, and).some(({ tag }, at) => OPENS_OWN.has(tag) || hasFiniteVerb(units, from + at));
  return next.tag === 'verb' && next.verb?.form === 'past';
}

const OPENS_OWN = tags('relative', 'that', 'wh', 'subordinator');
const ENDS_NOUN = tags('noun', 'name', 'object', 'time', 'quote');

/** "called him late and he left", "declined the post and the club looked elsewhere": a phrase is joined to no clause. */
function opensOwnClause(units: readonly Unit[], from: number, at: number): boolean {
  const { tag } = units[at] ?? {};
  if (tag === 'pronoun') return startsClause(units, at) && hasFiniteVerb(units, at + 1);
  return tag === 'determiner' && at - from < OBJECT_UNITS && isBare(units, from, at) && startsClause(units, at);
}

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

/** Where content of any shape ends: at the marks and conjunctions behind which somebody else goes on. */
import { ADVERSATIVES, WHEN_SAID } from '../../lexicon/clauses';
import { ADDING, SPEECH_VERBS } from '../../lexicon/cue-verbs';
import { ASKED, IN, WHEN } from '../../lexicon/finding';
import { CONDITIONS } from '../../lexicon/function-words';
import { classOf } from '../../lexicon/nouns';
import { SPEECHES, WRITINGS } from '../../lexicon/spoken-occasions';
import { closingBracket } from '../brackets';
import { hasFiniteVerb, startsClause } from '../clause-start';
import { type ComplementKind, kindAt } from '../complement-kind';
import { answers, clauseWithCue, coordinatedCue, isCueGerund } from '../next-cue';
import { headOf } from '../noun-phrase';
import { nounPhraseAfter } from '../noun-phrase-after';
import { tellsOccasion } from '../occasion-phrase';
import { givesExample } from '../phrase-continues';
import { tags, type Unit } from '../units';
import { groupAfter } from '../verb-group';
import { isMeanwhile, isOfClaim, leavesUnsaid, mayBeGerund } from '../writers-words';
import { endsAtComma, writerGoesOn } from './at-comma';
import { endsAtAnd, endsAtBut } from './at-conjunction';
import type { ContentShape } from './content-shape';

/** Does content of any shape end before the unit at `at`? */
export function endsContent(units: readonly Unit[], from: number, at: number, shape: ContentShape): boolean {
  const { phrase, embedded } = shape;
  if (!phrase && isInCondition(units, from, at)) return false;
  if (units[at - 1]!.tag === 'quote' && endsAtQuotation(units, from, at, shape)) return true;
  switch (units[at]!.tag) {
    case 'semicolon':
      return !dividesList(units, from, at);
    case 'colon':
      return units[at + 1]?.capital === true && clauseWithCue(units, at + 1);
    case 'dash':
      return (
        ((phrase || embedded || answers(units, at + 1)) && !givesExample(units, at + 1)) || isOfClaim(units, at + 1)
      );
    case 'comma':
      return endsAtComma(units, from, at, shape);
    case 'and':
      return endsAtAnd(units, from, at, shape);
    case 'but':
      return endsAtBut(units, from, at, shape);
    case 'open':
      return speaksInBrackets(units, at) || (phrase && answersInBrackets(units, at + 1));
    case 'close':
      return !units.slice(from, at).some(({ tag }) => tag === 'open');
    case 'subordinator':
      return endsAtSubordinator(units, at);
    case 'preposition':
      return opensQuotedText(units, at) || namesAnotherSource(units, at);
    case 'verb':
      return addsMore(units, at);
    default:
      return namesAnotherSource(units, at);
  }
}

/** "that if they believed it, but did not want it, they should leave": before the clause that the condition is for. */
function isInCondition(units: readonly Unit[], from: number, at: number): boolean {
  if (!JOINS.has(units[at]!.tag)) return false;
  const opening = units[from]!.tag === 'that' ? from + 1 : from;
  if (!CONDITIONS.has(units[opening]?.lower ?? '')) return false;
  const but = units[at]!.tag === 'comma' ? at + 1 : at;
  if (units[but]?.tag !== 'but' && units[but]?.tag !== 'and') return false;
  const opensMain = (comma: number) => units[comma]!.tag === 'comma' && startsClause(units, comma + 1);
  for (let before = opening; before < at; before++) if (opensMain(before)) return false;
  for (let behind = but + 1; behind < units.length - 1; behind++) if (opensMain(behind)) return true;
  return false;
}

const JOINS = tags('comma', 'and', 'but');

/** "said it was late adding that it leaks": the source again, though no comma stands before the participle. */
const addsMore = (units: readonly Unit[], at: number): boolean =>
  units[at]!.verb?.form === 'gerund' &&
  ADDING.has(units[at]!.verb!.lemma) &&
  // "kept adding that to the list"
  !VERBAL.has(units[at - 1]!.tag) &&
  OPENS_ADDED.has(kindAt(units, at + 1));

const VERBAL = tags('be', 'verb');
const OPENS_ADDED: ReadonlySet<ComplementKind> = new Set(['that', 'quote']);

/** `in a joint statement last week reading, “We are better as friends”`: a text of the same source, and its words. */
function opensQuotedText(units: readonly Unit[], preposition: number): boolean {
  if (!IN.has(units[preposition]!.lower)) return false;
  let at = preposition + 1;
  while (IN_TEXT.has(units[at]?.tag) && !isText(units[at]!)) at++;
  if (!units[at] || !isText(units[at]!)) return false;
  at++;
  while (BETWEEN_TEXT_AND_VERB.has(units[at]?.tag)) at++;
  const { verb, tag } = units[at] ?? {};
  if (tag !== 'verb' || verb?.form !== 'gerund' || !SPEECH_VERBS.has(verb.lemma)) return false;
  return units[BEFORE_QUOTE.has(units[at + 1]?.tag) ? at + 2 : at + 1]?.tag === 'quote';
}

const isText = ({ lower }: Unit): boolean => SPEECHES.has(lower) || WRITINGS.has(lower);

const IN_TEXT = tags('determiner', 'possessive', 'noun', 'name', 'genitive');
const BETWEEN_TEXT_AND_VERB = tags('time', 'preposition', 'determiner', 'number', 'adverb');
const BEFORE_QUOTE = tags('comma', 'colon');

/** Behind a quotation: "denying it", "as she left", and the main clause that goes on behind a relative one. */
const endsAtQuotation = (units: readonly Unit[], from: number, at: number, shape: ContentShape): boolean =>
  (units[at - 1]!.endsInComma && writerGoesOn(units, from, at - 1, shape)) ||
  isCueGerund(units[at]) ||
  isMeanwhile(units, at) ||
  tellsOccasion(units, at) ||
  isOfClaim(units, at) ||
  (WHEN_SAID.has(units[at]!.lower) && mayBeGerund(units[at + 1]) && !tellsWhenDone(units, from, at)) ||
  (shape.embedded && opensMainClause(units, at));

/** "would fly “a lot” before carrying crews": it is done before; "called it “late” before leaving": it is said before. */
const tellsWhenDone = (units: readonly Unit[], from: number, at: number): boolean =>
  !units[at - 1]!.endsInComma && units.slice(from, at).some((_, ahead) => hasFiniteVerb(units, from + ahead));

/** Behind a quotation that closes a clause: "Renn said …", "said …". */
const opensMainClause = (units: readonly Unit[], at: number) => clauseWithCue(units, at) || coordinatedCue(units, at);

/** "three faults: it is old; it is slow; and it leaks": behind a colon, semicolons divide what it announces. */
function dividesList(units: readonly Unit[], from: number, at: number): boolean {
  let colon = at;
  while (colon >= Math.max(0, from - 1) && units[colon]!.tag !== 'colon') colon--;
  if (units[colon]?.tag !== 'colon') return false;
  const divided = units.slice(colon).flatMap(({ tag }, index) => (tag === 'semicolon' ? [colon + index] : []));
  return divided.length > 1 || units[at + 1]?.tag === 'and';
}

/** "(the union says 38)", "(spokespeople would not say which)", "(“late,” she said)" */
function speaksInBrackets(units: readonly Unit[], open: number): boolean {
  const close = closingBracket(units, open);
  // "(asked about it, the mayor says it was late)." at the end of the sentence
  const isLast = close > open && (units[close + 1]?.tag ?? 'stop') === 'stop';
  if (isLast && reports(units.slice(open, close + 1))) return true;
  const opening = open + 1;
  const from = units[opening]?.tag === 'quote' ? opening + 1 : opening;
  const end = units[from]?.tag === 'pronoun' ? from + 1 : nounPhraseAfter(units, from);
  return end > from && SPEECH_VERBS.has(groupAfter(units, end)?.lemma ?? '');
}

const reports = (units: readonly Unit[]): boolean =>
  units.some((unit, at) => isSpeech(unit) && OPENS_SAID.has(units[at + 1]?.tag));

const isSpeech = ({ tag, verb }: Unit): boolean => tag === 'verb' && SPEECH_VERBS.has(verb?.lemma ?? '');

const OPENS_SAID = tags('quote', 'that', 'pronoun', 'comma');

/** "called it late (although he had left himself)": the writer goes on. */
const answersInBrackets = (units: readonly Unit[], from: number): boolean =>
  ADVERSATIVES.has(units[from]?.lower ?? '') && startsClause(units, from + 1);

/** "when asked about it", "though he did not say when", "while residents say" */
function endsAtSubordinator(units: readonly Unit[], at: number): boolean {
  const { lower } = units[at]!;
  if (WHEN.has(lower)) return ASKED.has(units[at + 1]?.lower ?? '') && units[at + 2]?.tag !== 'to';
  // "said that while he had told nobody, it was known"
  const opens = units[at - 1]?.tag === 'that';
  return !opens && ADVERSATIVES.has(lower) && (leavesUnsaid(units, at) || clauseWithCue(units, at + 1));
}

/** "according to the port", but not "that, according to the port, the pier is closed", where the content only begins. */
const namesAnotherSource = (units: readonly Unit[], at: number): boolean =>
  units[at]!.lower === 'according' &&
  units[at + 1]?.lower === 'to' &&
  units[at - 1]!.tag !== 'that' &&
  !isMeasureOf(units, at + 2);

/** "according to their needs", "according to how long they fly": nobody says so, and something is measured by it. */
function isMeasureOf(units: readonly Unit[], start: number): boolean {
  const { tag } = units[start] ?? {};
  if (tag === 'wh') return true;
  const end = nounPhraseAfter(units, start);
  return tag === 'possessive' && end > start && classOf(headOf(units, { start, end }).lower) === 'other';
}

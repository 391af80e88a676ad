/** What the speaker did next, behind a clause that is said: a verb that does not fit that clause shows it. */
import { PREPOSITIONAL_CUES, PROMISING_VERBS, SPEECH_VERBS, STANCE_VERBS } from '../../lexicon/cue-verbs';
import {
  CONVICTED,
  COURT_ACTS,
  COURT_MATTERS,
  DEFENCES,
  DEFENDING_VERBS,
  EXPLETIVES,
  RETRACTED,
  RULING_SPEECH,
} from '../../lexicon/finding';
import { SINGULAR_AUXILIARIES, THERE } from '../../lexicon/function-words';
import { classOf, meansPeople } from '../../lexicon/nouns';
import { kindAt } from '../complement-kind';
import { headOf } from '../noun-phrase';
import { nounPhraseAfter } from '../noun-phrase-after';
import { tags, type Unit } from '../units';
import type { ContentShape } from './content-shape';

/** "said they should stay but nodded to her", "agree that it has won and support her": the speaker's verb behind "and". */
export function isSpeakersAct(units: readonly Unit[], from: number, conjunction: number, shape: ContentShape): boolean {
  let at = conjunction + 1;
  while (units[at]?.tag === 'adverb') at++;
  const { tag, verb } = units[at] ?? {};
  if (shape.past && units[conjunction]!.tag === 'but' && endsDefence(units, from, at)) return true;
  if (tag !== 'verb' || shape.participle) return false;
  const said = units.slice(units[from]!.tag === 'that' ? from + 1 : from, conjunction);
  if (shape.past && verb?.form === 'past' && isOfNobody(said)) return true;
  if (said.some((unit) => OPENS_OWN.has(unit.tag))) return false;
  if (shape.past) return verb?.form === 'past' && (isOfModal(said) || isCourtsAct(units, from, at));
  return verb?.form === 'base' && OPENS_OBJECT.has(units[at + 1]?.tag) && isOfOne(said) && !said.some(takesBase);
}

/** "claimed he slipped but was found guilty", "insisted she was out but changed her story": what came of a defence. */
function endsDefence(units: readonly Unit[], from: number, act: number): boolean {
  if (!DEFENDING_VERBS.has(units[from - 1]?.verb?.lemma ?? '') || units[from]!.tag !== 'pronoun') return false;
  const behind = units[act + 2]?.lower ?? '';
  // "was jailed", "was found guilty"
  if (units[act]?.tag === 'be') return CONVICTED.has(units[act + 1]?.lower ?? '') || CONVICTED.has(behind);
  return RETRACTED.has(units[act]?.lower ?? '') && units[act + 1]?.tag === 'possessive' && DEFENCES.has(behind);
}

/** "ruled that the search was illegal and threw out the evidence": what a court does with what is before it. */
function isCourtsAct(units: readonly Unit[], from: number, act: number): boolean {
  const cue = units[from]!.tag === 'that' ? from - 1 : from;
  let verb = cue;
  while (verb > 0 && cue - verb < RULING_UNITS && units[verb]!.tag !== 'verb') verb--;
  if (!RULING_SPEECH.has(units[verb]?.verb?.lemma ?? '') || !COURT_ACTS.has(units[act]!.verb!.lemma)) return false;
  const object = units[act + 1]?.tag === 'preposition' || units[act + 1]?.tag === 'adverb' ? act + 2 : act + 1;
  const end = nounPhraseAfter(units, object);
  return end > object && COURT_MATTERS.has(headOf(units, { start: object, end }).lower);
}

/** How far a verb of ruling may stand from what was ruled: "ruled on Tuesday that". */
const RULING_UNITS = 6;

/** "said the plan was dead, accused the board of lying and left": a list of what the speaker did, which "and" closes. */
export function listsSpeakersActs(units: readonly Unit[], from: number, comma: number, shape: ContentShape): boolean {
  let at = comma + 1;
  while (units[at]?.tag === 'adverb') at++;
  const { tag, verb } = units[at] ?? {};
  if (tag !== 'verb' || verb?.form !== 'past' || !shape.past || shape.participle) return false;
  if (!hasObject(units, at) || !isListed(units, at + 1)) return false;
  const start = units[from]!.tag === 'that' ? from + 1 : from;
  const said = units.slice(start, comma);
  if (said.some((unit) => OPENS_OWN.has(unit.tag))) return false;
  return isOfModal(said) || (speaks(verb.lemma) && isOfThing(units, start));
}

/** "urged parents", "called for a vote", but not "announced in May" */
function hasObject(units: readonly Unit[], verb: number): boolean {
  const next = units[verb + 1];
  if (next?.tag === 'preposition') return PREPOSITIONAL_CUES.get(units[verb]!.verb!.lemma)?.has(next.lower) === true;
  const kind = kindAt(units, verb + 1);
  return kind === 'object' || kind === 'that' || kind === 'clause';
}

/** Longest item of a list of acts, in units. */
const ACT_UNITS = 30;

/** "[urged parents to wait] and left", before anything that opens a clause of its own */
function isListed(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + ACT_UNITS); at++) {
    const { tag } = units[at]!;
    if (ENDS_LIST.has(tag)) return false;
    if (tag !== 'and') continue;
    const next = units[units[at + 1]?.tag === 'adverb' ? at + 2 : at + 1];
    if (next?.tag === 'verb' && next.verb?.form === 'past') return true;
  }
  return false;
}

const ENDS_LIST = tags('stop', 'semicolon', 'relative', 'subordinator', 'colon');

const speaks = (lemma: string): boolean =>
  [SPEECH_VERBS, STANCE_VERBS, PROMISING_VERBS].some((verbs) => verbs.has(lemma));

/** "the vote had been rigged", "schools were safe": nothing that accuses anybody, or does so by being something. */
function isOfThing(units: readonly Unit[], start: number): boolean {
  const end = nounPhraseAfter(units, start);
  if (end === start) return false;
  const head = headOf(units, { start, end });
  const kind = classOf(head.lower);
  return head.tag === 'noun' && (kind === 'other' || (units[end]?.tag === 'be' && !meansPeople(kind)));
}

const OPENS_OWN = tags('relative', 'that', 'wh', 'subordinator', 'quote');
const OPENS_OBJECT = tags('determiner', 'possessive', 'object', 'name');

/** "they should stay": behind a modal no verb in the past goes on, unless it is a participle behind "be" or "have". */
const isOfModal = (said: readonly Unit[]): boolean =>
  said.some(({ tag }) => tag === 'modal') &&
  !said.some(({ tag, verb }) => AUXILIARIES.has(tag) || verb?.form === 'past');

/** "it was hard to see", "there was no plan": nobody does anything there. */
function isOfNobody([first, be, ...rest]: readonly Unit[]): boolean {
  if (!EXPLETIVES.has(first?.lower ?? '') || be?.tag !== 'be') return false;
  if (rest.some(({ tag }) => tag !== 'quote' && OPENS_OWN.has(tag))) return false;
  return THERE.has(first!.lower) || rest.slice(0, JUDGED_UNITS).some(({ tag }) => tag === 'to');
}

/** How far behind "it was" its infinitive may stand, in units. */
const JUDGED_UNITS = 3;

const AUXILIARIES = tags('be', 'have', 'do');

/** "it has won": a verb of one thing, with which "support" does not go. */
function isOfOne(said: readonly Unit[]): boolean {
  const finite = said.find(({ tag, verb }) => AUXILIARIES.has(tag) || tag === 'verb' || verb?.form === 'present');
  return finite !== undefined && (SINGULAR_AUXILIARIES.has(finite.lower) || finite.verb?.form === 'present');
}

const takesBase = ({ tag }: Unit): boolean => tag === 'modal' || tag === 'to' || tag === 'do';

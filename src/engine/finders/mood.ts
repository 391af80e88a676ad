/** How the clause of a cue puts it: as said, as not said, as possible, as open. */
import type { Mood } from '../attribution';
import { complementAt } from '../grammar/complement';
import { type Range, tags, type Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';
import { firstTense } from '../grammar/writers-words';
import {
  CAN_SAY,
  LETTING_VERBS,
  NAMING_VERBS,
  PLANNED,
  QUESTIONING_VERBS,
  SPEECH_VERBS,
  TRYING,
} from '../lexicon/cue-verbs';
import { AS, BY, COPULAS, FINDING_OUT, LIKENING, WHEN } from '../lexicon/finding';
import {
  ANYBODY,
  ANYBODY_WHO,
  CLEAR,
  CONDITIONS,
  DUTY,
  NEGATIVE_OPENERS,
  OPENS_CONDITION,
  PERHAPS,
  POSSIBILITY,
  UNCLEAR,
  WILL,
} from '../lexicon/function-words';
import { isOneObject } from './complement-name';

const PARTICIPLES: ReadonlySet<string> = new Set(['gerund', 'participle']);

/** The mood of a verb's clause. @param subject what its subject's units are, or null where it has none. */
export function moodOf(units: readonly Unit[], group: VerbGroup, subject: Range | null): Mood {
  if (isOpen(units, group, subject) || isNamed(units, group) || isCalled(units, group)) return 'open';
  if (group.negated) return 'negated';
  if (isOnlyPossible(units, group) || isYetToBe(units, group) || isMeans(units, group)) return 'open';
  const auxiliaries = units.slice(group.start, group.head);
  if (auxiliaries.some(({ tag }) => tag === 'modal')) return 'possible';
  if (group.infinitive) return isDoneNext(units, group) ? 'asserted' : 'infinitive';
  const before = units[group.start - 1]?.tag;
  if (group.bare) return before === 'comma' ? 'aside' : 'participle';
  if (before === 'relative') return 'relative';
  return PARTICIPLES.has(group.form) && auxiliaries.some(({ tag }) => tag === 'be') ? 'progressive' : 'asserted';
}

/** "an app could order a boat", "lets users highlight it"; "police can confirm" says it, "critics might say" does not. */
function isOnlyPossible(units: readonly Unit[], { start, head, lemma, form, infinitive }: VerbGroup): boolean {
  const auxiliaries = units.slice(start, head);
  if (auxiliaries.some(({ lower }) => PERHAPS.has(lower))) return true;
  if (CAN_SAY.has(lemma)) return false;
  if (auxiliaries.some(({ lower }) => POSSIBILITY.has(lower))) return true;
  return form === 'base' && !infinitive && isLed(units, start);
}

/**
 * "efforts to discredit it", "working on Friday to confirm the name", "will announce a plan", "must report a loss": what
 * is said in no clause and no quotation, and not yet.
 */
function isYetToBe(units: readonly Unit[], { start, head, end, lemma, infinitive }: VerbGroup): boolean {
  let leading = start - 2;
  while (units[leading]?.tag === 'time') leading -= units[leading - 1]?.tag === 'preposition' ? 2 : 1;
  const { lower = '' } = units[leading] ?? {};
  const tried = infinitive && (TRYING.has(lower) || PLANNED.has(lower));
  const ahead = ({ lower }: Unit) => WILL.has(lower) || DUTY.has(lower);
  const planned = SPEECH_VERBS.has(lemma) && units.slice(start, head).some(ahead);
  return (tried || planned) && complementAt(units, end, lemma).kind === 'object';
}

/** "could win votes by praising the crew", "would have won by admitting it": a way to do what nobody need have done. */
function isMeans(units: readonly Unit[], { start, bare }: VerbGroup): boolean {
  if (!bare || !BY.has(units[start - 1]?.lower ?? '')) return false;
  for (let at = start - 2; at >= Math.max(0, start - MEANS_UNITS); at--) {
    const { tag, lower } = units[at]!;
    if (tag === 'modal') return POSSIBILITY.has(lower) || units[at + 1]?.tag === 'have';
    if (BEFORE_MEANS.has(tag)) return false;
  }
  return false;
}

/** How far before "by" the verb of the clause may stand, in units. */
const MEANS_UNITS = 20;
const BEFORE_MEANS = tags('stop', 'semicolon', 'comma', 'quote', 'that', 'relative', 'pronoun', 'and', 'but');

/** "users" in "lets users": does a verb of letting stand before the noun phrase that ends at `end`? */
function isLed(units: readonly Unit[], end: number): boolean {
  let at = end - 1;
  while (at > 0 && end - at < LONGEST_PHRASE && IN_LED.has(units[at]!.tag)) at--;
  return at < end - 1 && LETTING_VERBS.has(units[at]?.verb?.lemma ?? '');
}

const IN_LED = tags('noun', 'name', 'determiner', 'possessive', 'object', 'number');

/** "What is called the Long Room", "When he was asked": a name or a question that nobody answers for. */
function isNamed(units: readonly Unit[], { passive, lemma, start }: VerbGroup): boolean {
  if (!passive) return false;
  return QUESTIONING_VERBS.has(lemma) || (NAMING_VERBS.has(lemma) && units[start - 1]?.tag === 'wh');
}

/** "the program, called Brisa, which": what a phrase before a comma is called. */
function isCalled(units: readonly Unit[], { lemma, form, start, head, end }: VerbGroup): boolean {
  if (!NAMING_VERBS.has(lemma) || form !== 'past' || start !== head || units[start - 1]?.tag !== 'comma') return false;
  return units[end] !== undefined && isOneObject(units, end, null, lemma);
}

/** "went on to criticise the board", "was quick to criticise it": the infinitive tells what was done. */
const isDoneNext = (units: readonly Unit[], { start }: VerbGroup): boolean =>
  units[start - 2]?.lower === 'quick' || (units[start - 2]?.lower === 'on' && units[start - 3]?.verb?.lemma === 'go');

const INVERTED = tags('be', 'have', 'do', 'modal');

/** "Did Renn say …?", "whether the board backed", "anyone who wants", "not one inspector said": nobody has said it yet. */
function isOpen(
  units: readonly Unit[],
  { start, head, bare, infinitive, form }: VerbGroup,
  subject: Range | null,
): boolean {
  if (!subject) return CONDITIONS.has(units[start - 1]?.lower ?? '');
  const first = units[subject.start]!;
  const before = units[subject.start - 1];
  if (first.tag === 'relative') return ANYBODY_WHO.has(before?.lower ?? '') || isAny(units, subject.start - 1);
  if (ANYBODY.has(first.lower) || (before?.tag === 'not' && subject.start === 1)) return true;
  if (bare || infinitive) return false;
  if (isLikened(units, subject.start) || isUnclear(units, subject.start - 1)) return true;
  if (WHEN.has(before?.lower ?? '') && HABITUAL.has(form)) return !isOfThePast(units, head);
  if (subject.start === 1 && OPENS_CONDITION.has(before!.lower)) return true;
  if (CONDITIONS.has(before?.lower ?? '')) return true;
  if (!INVERTED.has(before?.tag)) return false;
  // "Nor did Renn claim that"
  return units.at(-1)!.lower === '?' || NEGATIVE_OPENERS.has(units[subject.start - 2]?.lower ?? '');
}

/** "it was as if the board forgot", "it felt like he knew": what it is compared with need not be so. */
function isLikened(units: readonly Unit[], subject: number): boolean {
  const likening = units[subject - 1]?.lower ?? '';
  const copula = units[subject - (AS.has(units[subject - 2]?.lower ?? '') ? 3 : 2)];
  const compared = copula?.tag === 'be' || COPULAS.has(copula?.verb?.lemma ?? '');
  return compared && LIKENING.has(likening);
}

/** "It is unclear how the board plans to go on", "it is not known who it wants" */
function isUnclear(units: readonly Unit[], question: number): boolean {
  if (units[question]?.tag !== 'wh') return false;
  const { lower, verb } = units[question - 1] ?? { lower: '' };
  // "waiting to see how the board reacts"
  if (FINDING_OUT.has(verb?.lemma ?? '') && units[question - 2]?.tag === 'to') return true;
  return UNCLEAR.has(lower) || (CLEAR.has(lower) && units[question - 2]?.tag === 'not');
}

/** "when police say he swallowed it": of what happened once, whatever stands in the present before it. */
const isOfThePast = (units: readonly Unit[], head: number): boolean =>
  firstTense(units, head + 1, units.length) === 'past';

/** "when people call it a museum": whenever that is. */
const HABITUAL: ReadonlySet<string> = new Set(['base', 'present']);

/** "any candidate who", "anyone else who" */
function isAny(units: readonly Unit[], end: number): boolean {
  for (let at = end; at >= Math.max(0, end - LONGEST_PHRASE); at--) {
    if (ANYBODY.has(units[at]!.lower)) return true;
    if (!WITHIN_PHRASE.has(units[at]!.tag)) return false;
  }
  return false;
}

const WITHIN_PHRASE = tags('noun', 'name', 'adverb');
/** So many words may stand between "any" and "who". */
const LONGEST_PHRASE = 5;

/** How a sentence shows that, after some content, its writer goes on in their own words. */
import {
  ADVERSATIVES,
  ALLUSIONS,
  CLAIM_NOUNS,
  PROVOKES,
  REACTIONS,
  REMAINING,
  UNMOVED,
  VERDICTS,
} from '../lexicon/clauses';
import { BELIEF_VERBS, INTENTION_VERBS, SEEMING_VERBS } from '../lexicon/cue-verbs';
import { AUXILIARIES_OF } from '../lexicon/function-words';
import { SPEAKING_VERBS as TALKING_VERBS } from '../lexicon/introductions';
import { INDEFINITE_ARTICLES } from '../lexicon/noun-phrases';
import { isPlural, singular } from '../lexicon/nouns';
import {
  ANSWERING_VERBS,
  BEHIND_GOING,
  GIVING_VERBS,
  GOING,
  LEFT_OUT_VERBS,
  NO,
  REFUSED_VERBS,
  WITHHELD_VERBS,
  WOULD_NOT,
} from '../lexicon/refusals';
import { isSubject } from './clause-start';
import { nounPhraseAfter } from './noun-phrase-after';
import { tags, type Unit } from './units';

/** In the present: "has", "will", "says"; in the past: "had", "would", "said". */
type Tense = 'present' | 'past';

function tenseOf(unit: Unit): Tense | null {
  if (AUXILIARIES_OF.past.has(unit.lower)) return 'past';
  if (AUXILIARIES_OF.present.has(unit.lower)) return 'present';
  if (unit.tag !== 'verb') return null;
  if (unit.verb?.form === 'present') return 'present';
  return unit.verb?.form === 'past' ? 'past' : null;
}

/** How far into a clause to look for its verb, in units. */
const CLAUSE_UNITS = 25;

/**
 * After the comma at `comma`: does the writer go on in the present what somebody said in the past? What is said after
 * "said" stands in the past itself, so that "said he would sail, which is rare" and "said he had sailed, but he has no boat"
 * show where it ends. Also "as has Varga" and "but did not say when".
 */
export function isWriters(units: readonly Unit[], from: number, comma: number): boolean {
  const opener = units[comma + 1];
  if (!opener) return false;
  if (provokes(units, comma + 1) || isMeanwhile(units, comma + 1) || seems(units, comma + 1)) return true;
  // ", speaking to reporters at the quay"
  if (opener.verb?.form === 'gerund' && TALKING_VERBS.has(opener.verb.lemma)) return true;
  const next = units[comma + 2];
  // ", appearing to go back on her promise"
  if (opener.verb?.form === 'gerund' && SEEMING_VERBS.has(opener.verb.lemma)) return next?.tag === 'to';
  if (opener.lower === 'as' && next && INVERTED.has(next.tag)) return true;
  if (opener.tag === 'but' && next?.tag === 'do' && units[comma + 3]?.tag === 'not') return true;
  if (!JOINS.has(opener.tag) || resumesThat(units, comma + 1)) return false;
  // ", and that it is late", but not ", but that is unlikely"
  if (RESUMES.has(next?.tag) && !(next!.tag === 'that' && isSubject(units, comma + 2))) return false;
  return firstTense(units, from, comma) === 'past' && firstTense(units, comma + 2, units.length) === 'present';
}

/** ", which it buys abroad, and that": behind the aside the speaker goes on. */
function resumesThat(units: readonly Unit[], relative: number): boolean {
  if (units[relative]!.tag !== 'relative') return false;
  const close = units.findIndex(({ tag }, at) => at > relative && tag === 'comma');
  return close > 0 && units[close + 1]?.tag === 'and' && units[close + 2]?.tag === 'that';
}

/** ", and that", ", and how" */
const RESUMES = tags('that', 'wh');
const INVERTED = tags('have', 'do');
const JOINS = tags('and', 'but', 'relative');
const ENDS_CLAUSE = tags('comma', 'semicolon', 'stop', 'quote', 'that', 'relative', 'subordinator');

/** The tense of the first verb in the clause at `from`; null where it has none that shows it. */
export function firstTense(units: readonly Unit[], from: number, to: number): Tense | null {
  for (let at = from; at < Math.min(to, from + CLAUSE_UNITS); at++) {
    if (at > from && ENDS_CLAUSE.has(units[at]!.tag)) return null;
    const tense = tenseOf(units[at]!);
    if (tense) return tense;
  }
  return null;
}

/** "though a picture appears to show it", "but it seems late": how it looks to the writer. */
function seems(units: readonly Unit[], at: number): boolean {
  if (units[at]!.tag !== 'but' && !ADVERSATIVES.has(units[at]!.lower)) return false;
  const end = units[at + 1]?.tag === 'pronoun' ? at + 2 : nounPhraseAfter(units, at + 1);
  return SEEMING_VERBS.has(units[end]?.verb?.lemma ?? '');
}

/**
 * "prompting accusations", "which drew questions": the consequences of the words, which their speaker does not report.
 */
function provokes(units: readonly Unit[], at: number): boolean {
  const verb = units[at]!.tag === 'relative' ? at + 1 : at;
  if (!PROVOKES.has(units[verb]?.lower ?? '')) return false;
  return units.slice(verb + 1, verb + REACTION_UNITS).some(({ lower }) => REACTIONS.has(lower));
}

const REACTION_UNITS = 5;

/**
 * "as she walked off", "as crews searched the quay": what happened meanwhile; a state gives a reason, which may be the
 * speaker's own.
 */
export function isMeanwhile(units: readonly Unit[], at: number): boolean {
  if (units[at]!.lower !== 'as') return false;
  const subject = at + 1;
  const end = units[subject]?.tag === 'pronoun' ? subject + 1 : nounPhraseAfter(units, subject);
  const act = units[end];
  if (!act || end === subject) return false;
  const lemma = act.verb?.lemma ?? '';
  if (BELIEF_VERBS.has(lemma) || INTENTION_VERBS.has(lemma)) return false;
  return act.verb ? act.tag === 'verb' && act.verb.form === 'past' : /ed$/.test(act.lower);
}

/**
 * "but did not say when", "but would not elaborate", "though they did not name him", "but he gave no figures": what a speaker left out is no part of
 * what they said.
 */
export function leavesUnsaid(units: readonly Unit[], conjunction: number): boolean {
  const own = units[conjunction + 1]?.tag === 'pronoun';
  const at = own ? conjunction + 2 : conjunction + 1;
  if (units[at]?.tag === 'do' && deniesBehind(units, at)) {
    return isOfTelling(units, units[at + 1]?.tag === 'not' ? at + 2 : at + 1, own);
  }
  // "but it has not offered any details"
  if (units[at]?.tag === 'have' && deniesBehind(units, at)) {
    const given = units[at + 1]?.tag === 'not' ? at + 2 : at + 1;
    return [GIVING_VERBS, WITHHELD_VERBS].some((verbs) => verbs.has(units[given]?.verb?.lemma ?? ''));
  }
  if (!own && WOULD_NOT.has(units[at]?.lower ?? '')) {
    const said = units[at + 1]?.tag === 'not' ? at + 2 : at + 1;
    return (
      (said > at + 1 || units[at]!.lower.endsWith("n't")) &&
      WITHHELD_VERBS.has(units[said]?.verb?.lemma ?? units[said]?.lower ?? '')
    );
  }
  const { verb } = units[at] ?? {};
  return GIVING_VERBS.has(verb?.lemma ?? '') && verb?.form === 'past' && NO.has(units[at + 1]?.lower ?? '');
}

/** "did not say", "did not provide", "did not return calls", but not "the plan did not work", which is what was said. */
function isOfTelling(units: readonly Unit[], at: number, own: boolean): boolean {
  const { verb, lower = '' } = units[at] ?? {};
  const lemma = verb?.lemma ?? lower;
  if (REFUSED_VERBS.has(lemma)) return true;
  if (own) return false;
  if (GOING.has(lemma)) return BEHIND_GOING.has(units[at + 1]?.lower ?? '');
  return [WITHHELD_VERBS, ANSWERING_VERBS, LEFT_OUT_VERBS].some((verbs) => verbs.has(lemma));
}

/** "but the mayor is unfazed", "but Renn remains defiant": how the writer sees somebody else take what was said. */
export function isUnmoved(units: readonly Unit[], conjunction: number): boolean {
  const subject = conjunction + 1;
  let at = units[subject]?.tag === 'pronoun' ? subject + 1 : nounPhraseAfter(units, subject);
  if (at === subject) return false;
  while (BEFORE_STATE.has(units[at]?.tag) || REMAINING.has(units[at]?.verb?.lemma ?? '')) at++;
  return UNMOVED.has(units[at]?.lower ?? '');
}

const BEFORE_STATE = tags('be', 'have', 'adverb');

/** "has not", "hasn't" */
const deniesBehind = (units: readonly Unit[], at: number): boolean =>
  units[at]!.lower.endsWith("n't") || units[at + 1]?.tag === 'not';

/** "a claim that divers dispute", "an apparent swipe at Renn": what was said, in the writer's words. */
export function isOfClaim(units: readonly Unit[], at: number): boolean {
  const { lower = '' } = units[at] ?? {};
  // "allegations that the board denies"
  if (isPlural(lower)) return CLAIM_NOUNS.has(singular(lower)) && BEHIND_CLAIM.has(units[at + 1]?.tag);
  if (!INDEFINITE_ARTICLES.has(lower)) return false;
  if (
    [at + 1, at + 2, at + 3].some(
      (noun) => ALLUSIONS.has(units[noun]?.lower ?? '') && ALLUDES.has(units[noun + 1]?.tag),
    )
  )
    return true;
  const noun = CLAIM_NOUNS.has(units[at + 1]?.lower ?? '') ? at + 1 : at + 2;
  return CLAIM_NOUNS.has(units[noun]?.lower ?? '') && BEHIND_CLAIM.has(units[noun + 1]?.tag);
}

const ALLUDES = tags('to', 'preposition');
const BEHIND_CLAIM = tags('that', 'relative', 'name', 'determiner', 'pronoun', 'possessive', 'verb');

/** ", which is true", ", which was not the case": what the writer says of the words. */
export function isVerdict(units: readonly Unit[], at: number): boolean {
  if (units[at]?.tag !== 'relative' || units[at + 1]?.tag !== 'be') return false;
  let verdict = at + 2;
  while (BEFORE_VERDICT.has(units[verdict]?.tag)) verdict++;
  return VERDICTS.has(units[verdict]?.lower ?? '') && ENDS_VERDICT.has(units[verdict + 1]?.tag ?? 'stop');
}

const BEFORE_VERDICT = tags('not', 'adverb', 'determiner');
const ENDS_VERDICT = tags('stop', 'comma', 'semicolon', 'close');

/** "leaving", also of a verb that no lexicon holds. */
export const mayBeGerund = (unit: Unit | undefined): boolean =>
  unit?.verb ? unit.verb.form === 'gerund' : unit?.tag === 'noun' && /..ing$/.test(unit.lower);

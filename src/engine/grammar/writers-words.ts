/** How a sentence shows that, after some content, its writer goes on in their own words. */
import { ADVERSATIVES, PROVOKES, REACTIONS } from '../lexicon/clauses';
import { BELIEF_VERBS, INTENTION_VERBS, SEEMING_VERBS } from '../lexicon/cue-verbs';
import { AUXILIARIES_OF } from '../lexicon/function-words';
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
  const next = units[comma + 2];
  if (opener.lower === 'as' && next && INVERTED.has(next.tag)) return true;
  if (opener.tag === 'but' && next?.tag === 'do' && units[comma + 3]?.tag === 'not') return true;
  if (!JOINS.has(opener.tag) || next?.tag === 'that') return false;
  return firstTense(units, from, comma) === 'past' && firstTense(units, comma + 2, units.length) === 'present';
}

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

/** "as she walked off": what the speaker did meanwhile; a state gives a reason, which may be the speaker's own. */
export function isMeanwhile(units: readonly Unit[], at: number): boolean {
  const act = units[at + 2];
  if (units[at]!.lower !== 'as' || units[at + 1]?.tag !== 'pronoun' || !act) return false;
  const lemma = act.verb?.lemma ?? '';
  if (BELIEF_VERBS.has(lemma) || INTENTION_VERBS.has(lemma)) return false;
  return act.verb ? act.tag === 'verb' && act.verb.form === 'past' : /ed$/.test(act.lower);
}

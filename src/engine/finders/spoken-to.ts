/**
 * Short passives: the subject is whom somebody speaks to or of, and says nothing itself. "Residents told to boil water",
 * "He was taken to hospital and told to rest", "when asked about it".
 */
import type { Complement } from '../grammar/complement';
import { tags, type Unit } from '../grammar/units';
import { type VerbGroup, verbGroup } from '../grammar/verb-group';
import { ADDRESSING_VERBS } from '../lexicon/cue-verbs';
import { BEFORE_SHORT_PASSIVE, HEARER_VERBS, TELLING_VERBS, UNHEARD_VERBS, URGING_VERBS } from '../lexicon/finding';

/** Is the verb a passive without "be", so that its subject is spoken to or spoken of? */
export function isSpokenTo(units: readonly Unit[], group: VerbGroup, complement: Complement): boolean {
  const { lemma, form, start, head, end } = group;
  if (form !== 'past') return false;
  if (ADDRESSING_VERBS.has(lemma) && BEFORE_SHORT_PASSIVE.has(units[start - 1]?.lower ?? '')) return true;
  // With a hearer, the verb is active: "told friends to wait".
  const unheard = start === head && complement.at === end;
  if (!unheard) return false;
  const { kind } = complement;
  const toAct = kind === 'infinitive' || (units[end]?.tag === 'not' && units[end + 1]?.tag === 'to');
  if (kind === 'that' && UNHEARD_VERBS.has(lemma) && isWholeSubject(units, start)) return false;
  if (TELLING_VERBS.has(lemma) && (toAct || kind === 'that' || kind === 'clause')) return true;
  if (URGING_VERBS.has(lemma) && toAct) return true;
  return (kind === 'as' || (toAct && HEARER_VERBS.has(lemma))) && goesOnWithPassive(units, start);
}

/** Longest subject of "assured that", in units. */
const SUBJECT_UNITS = 8;

/**
 * "The minister assured that …", "He informed that …", as South Asian and African news writes: with a pronoun or an article,
 * in a sentence with a full stop. In a headline ("Residents assured that …") the subject is the hearer.
 */
function isWholeSubject(units: readonly Unit[], verb: number): boolean {
  if (units.at(-1)!.tag !== 'stop') return false;
  const last = units[verb - 1]?.tag;
  if (last === 'pronoun' || last === 'name') return true;
  for (let at = verb - 1; at >= Math.max(0, verb - SUBJECT_UNITS) && IN_SUBJECT.has(units[at]!.tag); at--)
    if (OPENS_SUBJECT.has(units[at]!.tag)) return true;
  return false;
}

const IN_SUBJECT = tags('noun', 'name', 'determiner', 'possessive');
const OPENS_SUBJECT = tags('determiner', 'possessive');

/** How far before "and" the passive may stand, in units. */
const CLAUSE_UNITS = 20;

/** "was stopped, searched and [asked to open her bag]": the verb joined to the one at `start` is a passive. */
function goesOnWithPassive(units: readonly Unit[], start: number): boolean {
  if (!JOINS.has(units[start - 1]?.tag)) return false;
  for (let at = start - 2; at >= Math.max(0, start - CLAUSE_UNITS); at--) {
    const { tag } = units[at]!;
    if (ENDS_CLAUSE.has(tag)) return false;
    const group = verbGroup(units, at);
    if (group?.passive) return true;
    if (group && !JOINS.has(units[group.start - 1]?.tag)) return false;
  }
  return false;
}

const JOINS = tags('and', 'comma');
const ENDS_CLAUSE = tags('stop', 'semicolon', 'quote', 'relative', 'that', 'subordinator');

/**
 * The cue within a relative clause that goes on after it: `a barn that he said had been empty twice`, `the fire, which
 * divers blame on a cable`; and a denial that ends with its verb: `allegations that Renn denies`.
 */
import { clauseEnd } from '../grammar/clause-end/clause-end';
import { hasFiniteVerb } from '../grammar/clause-start';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { nounPhraseBefore } from '../grammar/noun-phrase-before';
import { type Range, tags, type Unit } from '../grammar/units';
import { groupAfter, type VerbGroup } from '../grammar/verb-group';
import { CLAIM_NOUNS } from '../lexicon/clauses';
import { REFUTING_VERBS } from '../lexicon/cue-verbs';
import { CAUSE_VERBS, INSERTED_VERBS } from '../lexicon/finding';
import type { Declined, Found, Reading } from './finder';

const ANTECEDENTS = tags('noun', 'name', 'comma', 'close', 'pronoun', 'quote');

const OPENS_CONTACT = tags('determiner', 'possessive');
const AUXILIARIES = tags('be', 'have', 'modal');

/** `at` is the relative pronoun, or opens the subject where none stands: `a cargo the captain said was grain`. */
export function inRelative({ units, taken, listener }: Reading, at: number): Found | Declined | null {
  const contact = OPENS_CONTACT.has(units[at]!.tag);
  if (contact ? units[at - 1]?.tag !== 'noun' : !ANTECEDENTS.has(units[at - 1]?.tag)) return null;
  const start = contact ? at : at + 1;
  const end = units[start]?.tag === 'pronoun' ? start + 1 : nounPhraseAfter(units, start);
  const group = end > start ? groupAfter(units, end) : null;
  if (!group || group.passive || group.bare) return null;
  const isClaim = !contact || CLAIM_NOUNS.has(units[at - 1]!.lower);
  if (isClaim && REFUTING_VERBS.has(group.lemma) && ENDS_DENIAL.has(units[group.end]?.tag ?? 'stop'))
    return taken[group.start] ? 'the words are taken' : denial(units, at, { start, end }, group);
  const cause = units[group.end] !== undefined && CAUSE_VERBS.get(group.lemma) === units[group.end]!.lower;
  if (!cause && !INSERTED_VERBS.has(group.lemma)) return null;
  // "what the captain said was that": the clause behind "that" tells it.
  if (contact && (!AUXILIARIES.has(units[group.end]?.tag) || units[group.end + 1]?.tag === 'that')) return null;
  listener?.saw('subject', { start, end });
  listener?.saw('verb', group);
  if (taken[group.start]) return 'the words are taken';
  const goesOn = cause || units[group.end]?.tag === 'to' || hasFiniteVerb(units, group.end);
  if (!goesOn) return 'no clause goes on behind the cue';
  return {
    source: { start, end },
    cue: { start: group.start, end: group.end },
    content: [{ start: group.end, end: clauseEnd(units, group.end, { phrase: cause, embedded: true }) }],
    rule: cause ? 'stance-verb' : 'speaker-verb',
    kind: 'statement',
  };
}

/** "which the army denied", "allegations that Renn denies", "a charge the board denies": what is denied stands before. */
const denial = (units: readonly Unit[], relative: number, source: Range, { start, end }: VerbGroup): Found => ({
  source,
  cue: { start, end },
  content: [deniedBefore(units, relative, relative === source.start)],
  rule: 'stance-verb',
  kind: 'statement',
});

/** The noun before the clause, or the relative pronoun that stands for what the sentence says. */
function deniedBefore(units: readonly Unit[], clause: number, contact: boolean): Range {
  const noun = units[clause - 1]!.tag === 'noun' && !contact ? nounPhraseBefore(units, clause) : null;
  if (noun || !contact) return noun ?? { start: clause, end: clause + 1 };
  let start = clause - 1;
  while (IN_CLAIM.has(units[start - 1]?.tag)) start--;
  return { start, end: clause };
}

/** What stands before the noun in "a serious charge". */
const IN_CLAIM = tags('determiner', 'possessive', 'noun');

const ENDS_DENIAL = tags('stop', 'comma', 'dash', 'semicolon', 'quote');

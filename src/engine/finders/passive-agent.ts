/** The agent of a passive: whoever follows "by". `was criticised at the time by Renn, the harbourmaster, for his silence` */
import { isSubject } from '../grammar/clause-start';
import { headOf } from '../grammar/noun-phrase';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { type Range, tags, type Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';
import { OCCASION_PREPOSITIONS } from '../lexicon/clauses';
import { STANCE_VERBS } from '../lexicon/cue-verbs';
import { ACCUSING_VERBS, AS, BEHIND_AGENT, BY, HEARER_VERBS, MEANS, OF, WORDING_VERBS } from '../lexicon/finding';
import { classOf } from '../lexicon/nouns';
import { FOR } from '../lexicon/refusals';

/** Whoever follows "by" behind a passive verb, past what they are told to judge and when; null where nobody does. */
export function agentAt(units: readonly Unit[], group: VerbGroup): Range | null {
  const from = group.end;
  let by = (blamedFor(units, from)[0] ?? orderFor(units, group) ?? wordingFor(units, group))?.end ?? from;
  while (units[by]?.tag === 'adverb' || units[by]?.tag === 'time') by++;
  by = beforeBy(units, by);
  if (!BY.has(units[by]?.lower ?? '') || isMeans(units[by + 1])) return null;
  const end = agentEnd(units, by + 1, ACCUSING_VERBS.has(group.lemma));
  return end > by + 1 ? { start: by + 1, end } : null;
}

/** "criticised at the time by Renn", "praised in May by Renn": past when or where, or `from`. */
function beforeBy(units: readonly Unit[], from: number): number {
  if (!OCCASION_PREPOSITIONS.has(units[from]?.lower ?? '')) return from;
  let by = from + 1;
  while (by - from <= OCCASION_UNITS && IN_OCCASION.has(units[by]?.tag)) by++;
  return BY.has(units[by]?.lower ?? '') ? by : from;
}

/** Longest phrase for when or where, in units. */
const OCCASION_UNITS = 4;
const IN_OCCASION = tags('determiner', 'noun', 'name', 'time', 'number');

/** "by letter", not "by Radio Vessel" */
const isMeans = (unit: Unit | undefined): boolean => unit?.tag === 'noun' && MEANS.has(unit.lower);

/** "theft" in "was accused of theft by a neighbour" */
export function blamedFor(units: readonly Unit[], of: number): Range[] {
  if (!OF.has(units[of]?.lower ?? '')) return [];
  const limit = nounPhraseAfter(units, of + 1);
  let end = of + 1;
  while (end < limit && !BY.has(units[end]!.lower)) end++;
  return end > of + 1 ? [{ start: of + 1, end }] : [];
}

/** "to leave" in "was told to leave by a guard", "to “shut up”" in "was told to “shut up” by the mayor" */
export function orderFor(units: readonly Unit[], { end: start, lemma }: VerbGroup): Range | null {
  const by = start + 2;
  if (units[start]?.tag !== 'to' || !HEARER_VERBS.has(lemma) || !BY.has(units[by]?.lower ?? '')) return null;
  const end = nounPhraseAfter(units, by + 1);
  return end > by + 1 && isSomebody(headOf(units, { start: by + 1, end })) ? { start, end: by } : null;
}

/** "a disgrace" in "was called a disgrace by the coach", "as a farce" in "was described as a farce by the referee". */
export function wordingFor(units: readonly Unit[], { end: start, lemma }: VerbGroup): Range | null {
  const as = AS.has(units[start]?.lower ?? '');
  if (!WORDING_VERBS.has(lemma) && !(as && STANCE_VERBS.has(lemma))) return null;
  const noun = as ? start + 1 : start;
  // "was called “a joke” by the coach"
  if (units[noun]?.tag === 'quote' && BY.has(units[noun + 1]?.lower ?? '')) return { start, end: noun + 1 };
  const limit = nounPhraseAfter(units, noun);
  let end = noun;
  while (end < limit && !BY.has(units[end]!.lower)) end++;
  // "called a poem by Tan": what somebody writes is by them.
  return end > noun && end < limit && classOf(units[end - 1]!.lower) !== 'document' ? { start, end } : null;
}

/** "by the board | on Friday" */
function beforeTime(units: readonly Unit[], start: number, limit: number): number {
  let end = limit;
  while (end > start + 1 && units[end - 1]!.tag === 'time') end--;
  return end < limit && end > start + 1 && units[end - 1]!.tag === 'preposition' ? end - 1 : end;
}

/** "by Democrats | for his silence", "by the coach | for missing tests", but not "by a lawyer for the port" */
export const opensReason = (units: readonly Unit[], at: number): boolean =>
  FOR.has(units[at]!.lower) && (units[at + 1]?.tag === 'possessive' || units[at + 1]?.verb?.form === 'gerund');

/** "by a neighbour | and fraud by a clerk": what "and" joins has an agent of its own. */
function agentEnd(units: readonly Unit[], start: number, accuses: boolean): number {
  const end = beforeTime(units, start, nounPhraseAfter(units, start));
  for (let at = start; at < end; at++) {
    // "by three families | of stealing", "accused by the board | of fraud", but not "by the Bank of Elsin"
    const behind = units[at + 1];
    const isDeed = behind?.verb?.form === 'gerund' || (accuses && behind?.tag !== 'name');
    if (at > start && OF.has(units[at]!.lower) && isDeed) return at;
    if (at > start && (opensReason(units, at) || BEHIND_AGENT.has(units[at]!.lower))) return at;
    if (units[at]!.tag !== 'and') continue;
    if (units.slice(at, end).some(({ lower }) => BY.has(lower))) return at;
  }
  return pastClause(units, pastName(units, pastList(units, end)));
}

/** "by crews, local shops and hotel owners": past all who do so, where each is somebody. */
function pastList(units: readonly Unit[], from: number): number {
  let end = from;
  while (units[end]?.tag === 'comma' && isSomebody(units[end - 1]!)) {
    const next = nounPhraseAfter(units, end + 1);
    const and = units.slice(end + 1, next).findIndex(({ tag }) => tag === 'and') + end + 1;
    if (next === end + 1 || !isSomebody(units[next - 1]!)) return from;
    if (and > end) return isSomebody(units[and - 1]!) && CLOSES_NAME.has(units[next]?.tag ?? 'stop') ? next : from;
    end = next;
  }
  return from;
}

const isSomebody = ({ tag, lower }: Unit): boolean =>
  tag === 'name' || ['people', 'person', 'body'].includes(classOf(lower));

/** "by the woman who made the call | that he had left": past the clause that tells who it was, if another "that" follows. */
function pastClause(units: readonly Unit[], clause: number): number {
  if (units[clause]?.tag !== 'relative' && !(units[clause]?.tag === 'that' && isSubject(units, clause))) return clause;
  for (let at = clause + 1; at < Math.min(units.length, clause + CLAUSE_UNITS); at++) {
    if (ENDS_CLAUSE.has(units[at]!.tag)) return clause;
    if (units[at]!.tag === 'that' && !isSubject(units, at)) return at;
  }
  return clause;
}

/** Longest clause that tells who it was, in units. */
const CLAUSE_UNITS = 15;
const ENDS_CLAUSE = tags('comma', 'stop', 'semicolon', 'quote');

/** "by his agent, Ida Holm, on Monday", "by her son, Leo, who": past the name of the one person before it. */
function pastName(units: readonly Unit[], comma: number): number {
  if (units[comma]?.tag !== 'comma' || classOf(units[comma - 1]!.lower) !== 'person') return comma;
  let end = comma + 1;
  while (units[end]?.tag === 'name') end++;
  const closing = units[end]?.tag ?? 'stop';
  if (end === comma + 1 || !CLOSES_NAME.has(closing)) return comma;
  return closing === 'comma' && units[end + 1]?.tag !== 'relative' ? end + 1 : end;
}

const CLOSES_NAME = tags('comma', 'stop');

/** Whether the verb behind a comma has its subject before it, and what is said behind: "the mayor, Ida Lund, says prices fell". */
import { hasFiniteVerb } from '../grammar/clause-start';
import { describesNounBefore } from '../grammar/manner';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { sectionAt } from '../grammar/section';
import { NOUNS, tags, type Unit } from '../grammar/units';
import { OBJECT_NEEDED, PAST_ONLY } from '../lexicon/irregular-verbs';

/** Longest apposition between subject and verb, in units. */
const APPOSITION_UNITS = 30;

/**
 * Does a clause stand behind the verb at `verb`, and no speaker? A past form behind a noun phrase may be a participle that
 * describes the speaker ("said a man accused of theft"), unless an apposition closes before the verb, which shows that the
 * subject stands there.
 */
export function hasOwnClause(units: readonly Unit[], verb: number): boolean {
  const end = nounPhraseAfter(units, verb + 1);
  if (end <= verb + 1 || units[end]?.tag !== 'verb' || !hasFiniteVerb(units, end)) return false;
  return !mayDescribe(units, end) || (closesApposition(units, verb) && !mustDescribe(units, end));
}

/** "two people briefed on the sale", with no verb behind that could be theirs */
function mustDescribe(units: readonly Unit[], participle: number): boolean {
  if (!OBJECT_NEEDED.has(units[participle]!.lower) || units[participle + 1]?.tag !== 'preposition') return false;
  let at = participle + 1;
  while (at < units.length && !ENDS_DESCRIPTION.has(units[at]!.tag) && !hasFiniteVerb(units, at)) at++;
  return at === units.length || ENDS_DESCRIPTION.has(units[at]!.tag);
}

const ENDS_DESCRIPTION = tags('relative', 'comma', 'stop');

/** "hired", "named Ida", but not "needs", "knew" or "reflected the risk". */
function mayDescribe(units: readonly Unit[], at: number): boolean {
  const { verb, lower } = units[at]!;
  if (verb?.form === 'present' || verb?.form === 'base' || PAST_ONLY.has(lower)) return false;
  return describesNounBefore(units, at) || !OPENS_OBJECT.has(units[at + 1]?.tag);
}

const OPENS_OBJECT = tags('determiner', 'possessive', 'object', 'number');

/** "the mayor, Ida Lund, says", "the report, published in May, says", but not "he left, in May, says" */
function closesApposition(units: readonly Unit[], verb: number): boolean {
  for (let open = verb - 2; open > Math.max(0, verb - APPOSITION_UNITS); open--) {
    if (units[open]!.tag !== 'comma') continue;
    const section = NOUNS.has(units[open - 1]!.tag) ? sectionAt(units, open, verb, undefined) : null;
    return section?.end === verb && (section.kind !== 'incidental' || units[open + 1]!.tag === 'verb');
  }
  return false;
}

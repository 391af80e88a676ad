/** The complement of a verb of saying, read again where a clause opens in a way that the verb alone does not show. */
import { hasFiniteVerb, isSubject, startsClause } from '../grammar/clause-start';
import type { Complement } from '../grammar/complement';
import type { ComplementKind } from '../grammar/complement-kind';
import { opensInterrupted, opensLongSubject } from '../grammar/interrupted-clause';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { clauseBehindOccasion } from '../grammar/occasion-phrase';
import { NOUNS, type Range, tags, type Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';
import {
  BELIEF_VERBS,
  NOT_WITH_OBJECT,
  PREPOSITIONAL_CUES,
  REPORTING_ONLY,
  SPEECH_VERBS,
  STATING_WHAT_IT_IS,
} from '../lexicon/cue-verbs';
import { WORDING_OPENERS } from '../lexicon/finding';

/**
 * "said if elected he would leave", "said at first nobody knew": after a plain verb of saying a clause may open anyhow.
 * After one that takes no object, the verb of the clause may stand in the quotation: "stated judges “should not go”".
 */
export function reportedAt(
  units: readonly Unit[],
  { lemma, end }: VerbGroup,
  subject: Range | null,
  complement: Complement,
): Complement {
  const { kind, at } = complement;
  const takesClause = SPEECH_VERBS.has(lemma) || BELIEF_VERBS.has(lemma);
  const announced = takesClause ? behindBe(units, end) : null;
  if (announced) return readAs(complement, announced.kind, announced.at);
  // In "who admitted the theft, a crime, was jailed" the last verb is that of the main clause.
  const embedded = units[subject?.start ?? -1]?.tag === 'relative';
  if (kind === 'object' && takesClause && !embedded && (opensInterrupted(units, at) || opensLongSubject(units, at)))
    return readAs(complement, 'clause');
  if (kind === 'object' && NOT_WITH_OBJECT.has(lemma) && units[nounPhraseAfter(units, at)]?.tag === 'quote')
    return readAs(complement, 'quote');
  // "avert what Renn warns is a spiral"
  const names = REPORTING_ONLY.has(lemma) || (STATING_WHAT_IT_IS.has(lemma) && isBehindWhat(units, subject));
  if (names && kind === 'end' && hasFiniteVerb(units, at)) return readAs(complement, 'clause');
  // "Renn said, the pier is old": no clause stands before it that the verb could belong to.
  if (REPORTING_ONLY.has(lemma) && units[at]?.tag === 'comma' && opens(units, subject) && startsClause(units, at + 1))
    return readAs(complement, 'clause', at + 1);
  if (!REPORTING_ONLY.has(lemma) || (kind !== 'preposition' && kind !== 'comma')) return complement;
  if (at !== end && units[at]!.tag !== 'subordinator') return complement;
  if (units[at]!.tag === 'comma' || PREPOSITIONAL_CUES.get(lemma)?.has(complement.preposition)) return complement;
  const behind = kind === 'preposition' ? clauseBehindOccasion(units, at) : -1;
  if (behind > 0) return { ...complement, kind: 'clause', at: behind, cueEnd: behind, preposition: '' };
  for (let next = at; next < units.length && next < at + OPENING_UNITS; next++) {
    // "said in a paper that took years": the verb is the paper's.
    if (next > at && units[next]!.tag === 'that' && NOUNS.has(units[next - 1]!.tag) && isSubject(units, next)) break;
    // "who argued with the crew in May, said", "in what he said in May, Renn said": behind the comma goes on the main clause.
    if (next > at && (embedded || isBehindWhat(units, subject)) && units[next]!.tag === 'comma') break;
    if (hasFiniteVerb(units, next)) return readAs(complement, 'clause', at, '');
  }
  return complement;
}

const isBehindWhat = (units: readonly Unit[], subject: Range | null): boolean =>
  subject !== null && subject.start > 1 && WORDING_OPENERS.has(units[subject.start - 1]!.lower);

/** "What Renn said is | that the pier is old", "All Renn said was: | “It is old.”" */
function behindBe(units: readonly Unit[], be: number): { kind: ComplementKind; at: number } | null {
  if (units[be]?.tag !== 'be') return null;
  const at = units[be + 1]?.tag === 'colon' ? be + 2 : be + 1;
  const kind = OPENS_ANNOUNCED.get(units[at]?.tag);
  return kind ? { kind, at } : null;
}

const OPENS_ANNOUNCED: ReadonlyMap<Unit['tag'] | undefined, ComplementKind> = new Map([
  ['that', 'that'],
  ['quote', 'quote'],
]);

function readAs(
  { at, cueEnd, preposition, phrasal, quoted }: Complement,
  kind: ComplementKind,
  start = at,
  behind = preposition,
): Complement {
  return { kind, at: start, cueEnd, preposition: behind, phrasal, quoted };
}

/** Does the subject open the sentence, but for "and" or "but"? */
const opens = (units: readonly Unit[], subject: Range | null): boolean =>
  subject !== null &&
  !POINTING.has(units[subject.start]!.tag) &&
  (subject.start === 0 || (subject.start === 1 && JOINING.has(units[0]!.tag)));

/** "That said, the pier is old." */
const POINTING = tags('that', 'determiner');

const JOINING = tags('and', 'but', 'adverb');

/** How far after the verb of saying the verb of the reported clause may stand, in units. */
const OPENING_UNITS = 25;

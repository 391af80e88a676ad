/** Whether a verb attributes: decided by the verb, the complement that follows it and what stands before it. */
import type { Complement } from '../grammar/complement';
import { NOUNS, type Range, tags, type Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';
import { LEVELS } from '../lexicon/adjectives';
import { COMMON_VERBS } from '../lexicon/common-verbs';
import {
  BELIEF_VERBS,
  CUE_LEMMAS,
  DECREE_VERBS,
  EVIDENCE_VERBS,
  EXPLAINING_VERBS,
  FINDING_VERBS,
  INTENTION_VERBS,
  NOT_BEFORE_PARTICIPLE,
  NOT_WITH_CLAUSE,
  NOT_WITH_GERUND,
  NOT_WITH_INFINITIVE,
  NOT_WITH_OBJECT,
  ORDERING_VERBS,
  PHRASAL_CUES,
  PREPOSITIONAL_CUES,
  REPORTING_ONLY,
  SAYING_WITH_CLAUSE,
  SEEMING_VERBS,
  SPEECH_VERBS,
  STANCE_VERBS,
  STATING_VERBS,
  TELLING_OBJECTS,
  UNLIKE_NOUNS,
} from '../lexicon/cue-verbs';
import {
  BEARING_VERBS,
  EXPLETIVES,
  FOLLOWING,
  INTENDING_VERBS,
  OF_PLACE,
  SENT_NOUNS,
  SIGN_VERBS,
  TO,
} from '../lexicon/finding';
import { SPEAKING_VERBS } from '../lexicon/introductions';
import { SHARES } from '../lexicon/labels';
import { PLACES_BEHIND, POSTMODIFIERS } from '../lexicon/noun-phrases';
import { classOf, meansPeople } from '../lexicon/nouns';
import { FOR } from '../lexicon/refusals';

/** What kind of thing the subject of a verb is, as far as its words show: "an open bow door" is a thing. */
export type SubjectKind = 'document' | 'thing' | 'other';

export function subjectKind(units: readonly Unit[], { start, end }: Range): SubjectKind {
  let head = start;
  while (head + 1 < end && !isHead(units, head)) head++;
  const { tag, lower } = units[head]!;
  const noun = classOf(lower);
  // At the start of a sentence a noun has a capital too: "Studies have shown".
  const isNoun = tag === 'noun' || (head === 0 && tag === 'name' && noun !== 'other');
  if (!isNoun) return 'other';
  if (noun === 'document') return 'document';
  // "28 percent": people who were asked
  return noun === 'other' && !SHARES.test(lower) ? 'thing' : 'other';
}

/** Does the noun phrase describe the word by what follows it, as in "a doctor familiar with the case"? */
function isHead(units: readonly Unit[], at: number): boolean {
  const { tag, lower } = units[at + 1]!;
  // "federal, state and local data" are data.
  if (LEVELS.has(units[at]!.lower) && LEVELS.has(units[at + 2]?.lower ?? '')) return false;
  if (tag !== 'noun') return CORE_ENDS.has(tag);
  return (POSTMODIFIERS.has(lower) || PLACES_BEHIND.has(lower)) && meansPeople(classOf(units[at]!.lower));
}

/** "it", "the delay": nobody who can say anything. */
export const isThing = (units: readonly Unit[], subject: Range): boolean =>
  EXPLETIVES.has(units[subject.start]!.lower) || subjectKind(units, subject) === 'thing';

/** What ends the core of a noun phrase: the rest describes its head. */
const CORE_ENDS = tags('preposition', 'to', 'relative', 'that', 'comma', 'open', 'verb', 'dash', 'and');

/** Verbs that attribute with a clause; most of them with an object too. */
const ATTITUDE: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS,
  ...BELIEF_VERBS,
  ...EVIDENCE_VERBS,
  ...INTENTION_VERBS,
  ...STANCE_VERBS,
]);

/**
 * Does the verb attribute what follows it? `before` is the unit in front of the verb group, `subject` what the units of
 * its subject stand for.
 */
export function isCue(
  group: VerbGroup,
  complement: Complement,
  before: Unit | undefined,
  subject: SubjectKind,
): boolean {
  if (group.passive) return false;
  if (subject === 'thing' && isNoSource(group, complement, before)) return false;
  // "six barges intended to carry sand", "orders intended to stop it", but "the bill aimed to stop it"
  if (
    (subject === 'thing' || (subject === 'document' && INTENDING_VERBS.has(group.lemma))) &&
    complement.kind === 'infinitive' &&
    group.form === 'past' &&
    group.start === group.head
  )
    return false;
  if (subject === 'document' && complement.kind === 'object' && FINDING_VERBS.has(group.lemma))
    return !group.infinitive;
  // "students who spoke to the Courier praised it"
  if (complement.preposition === 'to' && SPEAKING_VERBS.has(group.lemma) && before?.tag === 'relative') return false;
  if (!acceptsComplement(group, complement)) return false;
  return !group.bare || acceptsParticiple(group, complement, before);
}

/** "answered yes", "maintains her innocence": an object that tells as much as a clause. */
export function hasTellingObject(units: readonly Unit[], { lemma }: VerbGroup, { kind, at }: Complement): boolean {
  const objects = kind === 'object' && TELLING_OBJECTS.get(lemma);
  if (!objects) return false;
  const word = units[at]?.tag === 'possessive' ? at + 1 : at;
  return objects.has(units[word]?.lower ?? '') && !NOUNS.has(units[word + 1]?.tag);
}

/**
 * "the price explains why", "rose by a metre, showing that": a thing is a reason or a sign, not a source. "The problems
 * included that the pump failed" tells what they are, "the phone supports two cards" what it can do.
 */
function isNoSource({ lemma, bare }: VerbGroup, { kind }: Complement, before: Unit | undefined): boolean {
  if (EXPLAINING_VERBS.has(lemma) || kind === 'figure') return true;
  if (kind === 'that' && !CUE_LEMMAS.has(lemma)) return true;
  if (kind === 'object' && BEARING_VERBS.has(lemma)) return true;
  return bare && before?.tag === 'comma' && SIGN_VERBS.has(lemma);
}

function acceptsComplement(group: VerbGroup, complement: Complement): boolean {
  const { lemma } = group;
  const { kind } = complement;
  // "opened up to the Courier": who hears it.
  if (complement.phrasal && TO.has(complement.preposition)) return false;
  // "went on to lead the union": what is done next is no more said than the rest.
  if (complement.phrasal)
    return kind !== 'end' && kind !== 'comma' && kind !== 'infinitive' && !OF_PLACE.has(complement.preposition);
  if (kind === 'quote') return acceptsQuote(group, complement);
  if (kind === 'figure') return true;
  if (ORDERING_VERBS.has(lemma) && kind === 'infinitive') return complement.at > group.end && !group.infinitive;
  if (!CUE_LEMMAS.has(lemma)) return kind === 'that' && !group.infinitive;
  if (group.infinitive && !attributesAsInfinitive(lemma)) return false;
  switch (kind) {
    case 'that':
      return ATTITUDE.has(lemma) || SAYING_WITH_CLAUSE.has(lemma);
    case 'clause':
    case 'question':
      return ATTITUDE.has(lemma) && (!NOT_WITH_CLAUSE.has(lemma) || statesClause(group));
    case 'infinitive':
      return (INTENTION_VERBS.has(lemma) || SPEECH_VERBS.has(lemma)) && !NOT_WITH_INFINITIVE.has(lemma);
    case 'object':
      return (ATTITUDE.has(lemma) || DECREE_VERBS.has(lemma)) && !NOT_WITH_OBJECT.has(lemma);
    case 'preposition':
      return PREPOSITIONAL_CUES.get(lemma)?.has(complement.preposition) ?? false;
    case 'gerund':
      if (SPEECH_VERBS.has(lemma) && !NOT_WITH_GERUND.has(lemma)) return true;
      return STANCE_VERBS.has(lemma) || EVIDENCE_VERBS.has(lemma) || REPORTING_ONLY.has(lemma);
    case 'as':
      return STANCE_VERBS.has(lemma) || EVIDENCE_VERBS.has(lemma) || REPORTING_ONLY.has(lemma);
    default:
      return false;
  }
}

/** "stated", "maintaining", "maintains": no noun, as "states" may be. */
const statesClause = ({ lemma, form }: VerbGroup): boolean =>
  STATING_VERBS.has(lemma) && (form === 'past' || form === 'gerund' || UNLIKE_NOUNS.has(lemma));

/**
 * Verbs of saying and judging attribute as participles wherever they stand; of the others those that follow a comma
 * ("…, hoping to leave") or "by", and "showing that" after a noun.
 */
function acceptsParticiple(
  { form, lemma }: VerbGroup,
  { kind, phrasal }: Complement,
  before: Unit | undefined,
): boolean {
  // ", meaning that it must close": what follows from what happened.
  if (form !== 'gerund' || FOLLOWING.has(lemma)) return false;
  const clause = kind === 'that' || kind === 'clause' || kind === 'question';
  if (NOT_BEFORE_PARTICIPLE.has(before?.lower ?? ''))
    // "fined for saying that": the clause tells what was said.
    return (
      SPEECH_VERBS.has(lemma) && FOR.has(before!.lower) && (kind === 'that' || kind === 'clause' || kind === 'quote')
    );
  if (SPEECH_VERBS.has(lemma)) return true;
  // "before pointing out that"
  if (phrasal && (kind === 'that' || kind === 'question')) return true;
  if (STANCE_VERBS.has(lemma))
    return !clause || before?.tag === 'comma' || before?.tag === 'pronoun' || opensWhatIsSent(kind, before);
  return before?.tag === 'comma' || before?.lower === 'by' || (clause && BEFORE_SHOWING.has(before?.tag));
}

/** "a statement denying that" */
const opensWhatIsSent = (kind: Complement['kind'], before: Unit | undefined): boolean =>
  kind === 'that' && before?.tag === 'noun' && SENT_NOUNS.has(before.lower);

/** "polls showing that", "left on Monday indicating that", "with some hoping that" */
const BEFORE_SHOWING = tags('noun', 'time', 'pronoun');

/**
 * A quotation after a comma or colon makes any verb a cue; right after the verb ("became a “hub”") or further away it
 * needs a verb that attributes.
 */
function acceptsQuote({ lemma, infinitive, end }: VerbGroup, { at, cueEnd, quoted }: Complement): boolean {
  if (SPEECH_VERBS.has(lemma) || STANCE_VERBS.has(lemma)) return true;
  // "The plan appears “doomed”"
  if (SEEMING_VERBS.has(lemma)) return false;
  if (infinitive || COMMON_VERBS.has(lemma)) return !infinitive && quoted && at > cueEnd && cueEnd === end;
  // "sounded unsure: Renn called it a mess": no quotation follows, and the verb would attribute with a particle only.
  if (ATTITUDE.has(lemma) || DECREE_VERBS.has(lemma)) return true;
  // "fired at Renn “without cause”": such a verb says something with its particle only.
  const lacksParticle = cueEnd > end && PHRASAL_CUES.has(lemma) && !PREPOSITIONAL_CUES.has(lemma);
  return quoted && ((CUE_LEMMAS.has(lemma) && !lacksParticle) || (cueEnd === end && at > cueEnd));
}

/** "to say that …", "to criticise …": an infinitive attributes to its clause's subject where its verb says or judges. */
function attributesAsInfinitive(lemma: string): boolean {
  return SPEECH_VERBS.has(lemma) || STANCE_VERBS.has(lemma);
}

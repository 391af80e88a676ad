/**
 * The cue before what is said: `Renn said the bridge is safe.`, `Inspectors denied it.`, `Renn wants to leave.`
 */
import { clauseEnd } from '../clause-end';
import { type Complement, complementAt, hasFiniteVerb } from '../complement';
import { COMMON_VERBS } from '../lexicon/common-verbs';
import {
  BELIEF_VERBS,
  CUE_LEMMAS,
  DECREE_VERBS,
  EVIDENCE_VERBS,
  INTENTION_VERBS,
  NOT_WITH_CLAUSE,
  NOT_WITH_INFINITIVE,
  NOT_WITH_OBJECT,
  PREPOSITIONAL_CUES,
  SPEECH_VERBS,
  STANCE_VERBS,
} from '../lexicon/cue-verbs';
import { nounPhraseBefore, type Range, subjectBefore } from '../noun-phrase';
import type { Rule } from '../rules';
import type { Unit } from '../units';
import { type VerbGroup, verbGroup } from '../verb-group';
import type { Found, Reading } from './found';

/** Verbs that attribute with a clause; most of them with an object too. */
const ATTITUDE: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS,
  ...BELIEF_VERBS,
  ...EVIDENCE_VERBS,
  ...INTENTION_VERBS,
  ...STANCE_VERBS,
]);

export function subjectVerb(reading: Reading, head: number): Found | null {
  const { units, taken } = reading;
  const group = verbGroup(units, head);
  if (!group || taken[group.start]) return null;
  const subject = subjectOf(reading, group);
  if (subject && !group.bare && !group.infinitive) reading.subject = subject;
  const complement = reportedAt(units, group, complementAt(units, group.end, group.lemma));
  if (group.passive || !accepts(group, complement, subject)) return null;
  if (group.bare && !acceptsParticiple(group, complement, units[group.start - 1])) return null;
  const withPreposition = complement.kind === 'preposition';
  const start = withPreposition ? complement.at + 1 : complement.at;
  const phrase =
    withPreposition || (/^(?:object|infinitive|gerund|as)$/u.test(complement.kind) && !REPORTING_ONLY.has(group.lemma));
  const embedded = subject !== null && isEmbedded(units, subject.start);
  const end = start < units.length ? clauseEnd(units, start, { phrase, embedded, participle: group.bare }) : start;
  return {
    source: subject,
    cue: { start: group.start, end: withPreposition ? start : group.end + (complement.phrasal ? 1 : 0) },
    content: end > start ? [{ start, end }] : [],
    rule: group.bare ? 'participle' : ruleOf(complement),
    kind: BELIEF_VERBS.has(group.lemma) || INTENTION_VERBS.has(group.lemma) ? 'belief' : 'statement',
  };
}

function ruleOf({ kind }: Complement): Rule {
  if (kind === 'that' || kind === 'clause' || kind === 'question' || kind === 'quote') return 'speaker-verb';
  return kind === 'infinitive' ? 'intention-verb' : 'stance-verb';
}

/** "said if elected he would leave", "said at first nobody knew": behind a plain verb of saying a clause may open anyhow. */
function reportedAt(units: readonly Unit[], { lemma, end }: VerbGroup, complement: Complement): Complement {
  const { kind, at } = complement;
  if (REPORTING_ONLY.has(lemma) && kind === 'end' && hasFiniteVerb(units, at)) return { ...complement, kind: 'clause' };
  if (!REPORTING_ONLY.has(lemma) || (kind !== 'preposition' && kind !== 'comma') || at !== end) return complement;
  if (units[at]!.tag === 'comma' || PREPOSITIONAL_CUES.get(lemma)?.has(complement.preposition)) return complement;
  for (let next = at; next < units.length && next < at + OPENING_UNITS; next++) {
    if (hasFiniteVerb(units, next)) return { ...complement, kind: 'clause', preposition: '' };
  }
  return complement;
}

/** So far behind the verb of saying the reported clause has its own verb. */
const OPENING_UNITS = 25;

/** Verbs whose object, as it seems, is the subject of what is said: "said the plan, which …, is dead". */
const REPORTING_ONLY = new Set(['say', 'think', 'believe', 'argue', 'insist', 'contend', 'claim', 'hope', 'fear']);

/** `…, who said X, …`, `While Renn said X, …` */
function isEmbedded(units: readonly Unit[], subject: number): boolean {
  return units[subject]!.tag === 'relative' || units[subject - 1]?.tag === 'subordinator';
}

function subjectOf({ units, taken, subject: last }: Reading, group: VerbGroup): Range | null {
  if (group.infinitive) return last;
  if (group.bare) return nounBefore(units, group.start) ?? last;
  const before = units[group.start - 1];
  if (!before || before.tag === 'and' || before.tag === 'but') return last;
  const subject = subjectBefore(units, group.start);
  if (!subject || taken[subject.end - 1]) return last;
  return subject;
}

/** "polls showing that …": without a comma the noun itself is the source. */
function nounBefore(units: readonly Unit[], at: number): Range | null {
  const before = units[at - 1]?.tag;
  return before === 'noun' || before === 'name' ? nounPhraseBefore(units, at) : null;
}

function accepts(group: VerbGroup, complement: Complement, subject: Range | null): boolean {
  const { lemma } = group;
  const { kind } = complement;
  if (!subject) return false;
  if (kind === 'quote') return acceptsQuote(group, complement);
  if (complement.phrasal) return kind !== 'end' && kind !== 'comma';
  if (!CUE_LEMMAS.has(lemma)) return kind === 'that' && !group.infinitive;
  if (group.infinitive && !attributesAsInfinitive(lemma)) return false;
  switch (kind) {
    case 'that':
      return ATTITUDE.has(lemma);
    case 'clause':
    case 'question':
      return ATTITUDE.has(lemma) && !NOT_WITH_CLAUSE.has(lemma);
    case 'infinitive':
      return (INTENTION_VERBS.has(lemma) || SPEECH_VERBS.has(lemma)) && !NOT_WITH_INFINITIVE.has(lemma);
    case 'object':
      return (ATTITUDE.has(lemma) || DECREE_VERBS.has(lemma)) && !NOT_WITH_OBJECT.has(lemma);
    case 'preposition':
      return PREPOSITIONAL_CUES.get(lemma)?.has(complement.preposition) ?? false;
    case 'as':
    case 'gerund':
      return STANCE_VERBS.has(lemma) || EVIDENCE_VERBS.has(lemma) || REPORTING_ONLY.has(lemma);
    default:
      return false;
  }
}

/**
 * Verbs of saying and judging attribute as participles wherever they stand; of the others those that follow a comma
 * ("…, hoping to leave") or "by", and "showing that" behind a noun.
 */
function acceptsParticiple({ form, lemma }: VerbGroup, { kind }: Complement, before: Unit | undefined): boolean {
  if (form !== 'gerund') return false;
  if (SPEECH_VERBS.has(lemma)) return before?.lower !== 'for';
  const clause = kind === 'that' || kind === 'clause' || kind === 'question';
  if (STANCE_VERBS.has(lemma)) return before?.tag === 'comma' || !clause;
  return before?.tag === 'comma' || before?.lower === 'by' || (clause && before?.tag === 'noun');
}

/**
 * A quotation behind a comma or colon makes any verb a cue; right behind the verb ("became a “hub”") or further away it
 * needs a verb that attributes.
 */
function acceptsQuote({ lemma, infinitive, end }: VerbGroup, { at, cueEnd, quoted }: Complement): boolean {
  if (SPEECH_VERBS.has(lemma) || STANCE_VERBS.has(lemma)) return true;
  if (infinitive || COMMON_VERBS.has(lemma)) return !infinitive && quoted && at > cueEnd && cueEnd === end;
  return CUE_LEMMAS.has(lemma) || (quoted && cueEnd === end && at > cueEnd);
}

/** "to say that …", "to criticise …": an infinitive attributes to its clause's subject where its verb says or judges. */
function attributesAsInfinitive(lemma: string): boolean {
  return SPEECH_VERBS.has(lemma) || STANCE_VERBS.has(lemma);
}

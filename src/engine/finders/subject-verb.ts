/**
 * The cue before what is said: `Renn said the bridge is safe.`, `Inspectors denied it.`, `Renn wants to leave.`
 */
import { clauseEnd } from '../grammar/clause-end';
import { hasFiniteVerb } from '../grammar/clause-start';
import { type Complement, complementAt } from '../grammar/complement';
import { longSubject, mainVerbBehind } from '../grammar/long-subject';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { nounPhraseBefore } from '../grammar/noun-phrase-before';
import { subjectBefore } from '../grammar/subject';
import { trimEnd } from '../grammar/trim-end';
import { type Range, tags, type Unit } from '../grammar/units';
import { type VerbGroup, verbGroup } from '../grammar/verb-group';
import {
  ADDRESSING_VERBS,
  BELIEF_VERBS,
  CUE_LEMMAS,
  EVIDENCE_VERBS,
  INTENTION_VERBS,
  NOT_WITH_OBJECT,
  PREPOSITIONAL_CUES,
  REPORTING_ONLY,
} from '../lexicon/cue-verbs';
import {
  ACCUSING_VERBS,
  AHEAD_VERBS,
  ALTERNATIVES,
  BEFORE_SHORT_PASSIVE,
  COMPARED,
  KEEPS_SPEAKER,
  LEADING_VERBS,
  NOBODY,
  NOBODY_BEFORE_NOUN,
  READERS,
  SAYING_PARTICIPLES,
  SENDING_VERBS,
  SENT_NOUNS,
  WITH,
} from '../lexicon/finding';
import type { Rule } from '../rules';
import { isCue, subjectKind } from './cue-decision';
import { verbEvidence } from './evidence';
import type { Declined, Found, Reading } from './finder';
import { isNaming } from './naming';

export function subjectVerb(reading: Reading, head: number): Found | Declined | null {
  const { units, taken, listener } = reading;
  const group = verbGroup(units, head);
  if (!group) {
    noteSubject(reading, head);
    return null;
  }
  listener?.saw('verb', group);
  if (taken[group.start]) return 'the words are taken';
  if (isShortPassive(units, group)) return 'somebody is spoken to';
  const subject = subjectOf(reading, group);
  if (subject && !group.bare && !group.infinitive) reading.subject = subject;
  const complement = reportedAt(units, group, complementAt(units, group.end, group.lemma));
  listener?.saw('complement', { start: group.end, end: complement.at }, complement.kind);
  if (COMPARED.has(units[group.end]?.lower ?? '')) return 'the verb does not attribute here';
  if (isDistant(units, group, complement)) return 'the clause belongs to another word';
  if (isAccused(group, complement)) return 'the subject is accused';
  if (!subject) return 'no subject';
  listener?.saw('subject', subject);
  if (READERS.has(units[subject.start]!.lower)) return 'the subject is the reader';
  if (isNobody(units, subject)) return 'the subject is nobody';
  if (!isCue(group, complement, units[group.start - 1], subjectKind(units, subject)))
    return 'the verb does not attribute with this complement';
  if (isNaming(units, subject, group, group.end)) return 'the verb gives a name';
  const withPreposition = complement.kind === 'preposition';
  const start = withPreposition ? complement.at + 1 : complement.at;
  if (complement.quoted && taken[start]) return 'the words are taken';
  const end = start < units.length ? contentEnd(reading, start, group, subject, complement) : start;
  return {
    source: subject,
    cue: { start: group.start, end: withPreposition ? start : group.end + (complement.phrasal ? 1 : 0) },
    content: end > start ? [{ start, end }] : [],
    rule: group.bare ? 'participle' : ruleOf(complement),
    evidence: verbEvidence(units, group, complement, subject),
    kind: BELIEF_VERBS.has(group.lemma) || INTENTION_VERBS.has(group.lemma) ? 'belief' : 'statement',
  };
}

/** "when asked about it", "if told to leave": who is spoken to says nothing. */
function isShortPassive(units: readonly Unit[], { start, lemma, form }: VerbGroup): boolean {
  return ADDRESSING_VERBS.has(lemma) && form === 'past' && BEFORE_SHORT_PASSIVE.has(units[start - 1]?.lower ?? '');
}

/** "Corvane accused of fraud", a headline's short passive: whoever is accused says nothing. */
const isAccused = ({ lemma, form }: VerbGroup, { kind }: Complement): boolean =>
  ACCUSING_VERBS.has(lemma) && form === 'past' && kind === 'preposition';

/** "sit on land that she sold": behind an unknown verb and another noun, "that" belongs to the noun. */
function isDistant(units: readonly Unit[], { lemma, end }: VerbGroup, { kind, at }: Complement): boolean {
  if (kind !== 'that' || CUE_LEMMAS.has(lemma)) return false;
  return units.slice(end, at).some(({ tag }) => NOMINAL.has(tag));
}

/** "No group has claimed", "nobody said", "neither he nor she said": they say nothing. "No 10" is a house. */
function isNobody(units: readonly Unit[], { start }: Range): boolean {
  const { lower } = units[start]!;
  if (ALTERNATIVES.has(units[start - 1]?.lower ?? '')) return true;
  if (!NOBODY_BEFORE_NOUN.has(lower)) return NOBODY.has(lower);
  return units[start + 1]!.tag === 'noun' || units[start + 1]!.lower === 'one';
}

/** Complements that are no clause of their own. */
const PHRASES = new Set<Complement['kind']>(['object', 'infinitive', 'gerund', 'as', 'figure']);

/** Where what is said from `start` on ends. */
function contentEnd(reading: Reading, start: number, group: VerbGroup, subject: Range, { kind }: Complement): number {
  const { units } = reading;
  const phrase = kind === 'preposition' || (PHRASES.has(kind) && !REPORTING_ONLY.has(group.lemma));
  const embedded = isEmbedded(units, subject.start);
  const past = group.form === 'past' && units[group.start]!.tag !== 'have';
  const shape = { phrase, embedded, participle: group.bare, past, ahead: AHEAD_VERBS.has(group.lemma) };
  const limit = freeEnd(reading, start, clauseEnd(units, start, shape));
  const end = phrase ? participleIn(units, start, limit) : limit;
  return embedded || group.bare || group.infinitive ? mainVerbBehind(units, start, end, group.start) : end;
}

/** "issued a statement | saying …": a participle of saying behind a noun begins a claim of its own. */
function participleIn(units: readonly Unit[], start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const { tag, verb } = units[at]!;
    const says = tag === 'verb' && verb?.form === 'gerund' && SAYING_PARTICIPLES.has(verb.lemma);
    if (says && NOMINAL.has(units[at - 1]!.tag)) return at;
  }
  return end;
}

const NOMINAL = tags('noun', 'name');

/** Where the content ends that another attribution may follow: before the first unit that is taken. */
function freeEnd({ units, taken }: Reading, start: number, end: number): number {
  const next = taken.indexOf(1, start);
  return next > start && next < end ? trimEnd(units, start, next) : end;
}

const AUXILIARIES = tags('have', 'modal', 'not', 'adverb');
const ENDS_SUBJECT = tags('name', 'noun', 'pronoun', 'comma');

/** "Renn was quick to agree and said …": the verb behind "and" borrows the subject of "was" too. */
function noteSubject(reading: Reading, head: number): void {
  const { units, taken } = reading;
  if (units[head]!.tag !== 'be' || taken[head]) return;
  let start = head;
  while (AUXILIARIES.has(units[start - 1]?.tag)) start--;
  if (!ENDS_SUBJECT.has(units[start - 1]?.tag)) return;
  reading.subject = subjectBefore(units, start) ?? reading.subject;
}

function ruleOf({ kind }: Complement): Rule {
  if (kind === 'that' || kind === 'clause' || kind === 'question' || kind === 'quote') return 'speaker-verb';
  return kind === 'infinitive' ? 'intention-verb' : 'stance-verb';
}

/**
 * "said if elected he would leave", "said at first nobody knew": behind a plain verb of saying a clause may open anyhow.
 * Behind one that takes no object, the verb of the clause may stand in the quotation: "stated judges “should not go”".
 */
function reportedAt(units: readonly Unit[], { lemma, end }: VerbGroup, complement: Complement): Complement {
  const { kind, at } = complement;
  if (kind === 'object' && NOT_WITH_OBJECT.has(lemma) && units[nounPhraseAfter(units, at)]?.tag === 'quote')
    return { ...complement, kind: 'quote' };
  if (REPORTING_ONLY.has(lemma) && kind === 'end' && hasFiniteVerb(units, at)) return { ...complement, kind: 'clause' };
  if (!REPORTING_ONLY.has(lemma) || (kind !== 'preposition' && kind !== 'comma')) return complement;
  if (at !== end && units[at]!.tag !== 'subordinator') return complement;
  if (units[at]!.tag === 'comma' || PREPOSITIONAL_CUES.get(lemma)?.has(complement.preposition)) return complement;
  for (let next = at; next < units.length && next < at + OPENING_UNITS; next++) {
    if (hasFiniteVerb(units, next)) return { ...complement, kind: 'clause', preposition: '' };
  }
  return complement;
}

/** So far behind the verb of saying the reported clause has its own verb. */
const OPENING_UNITS = 25;

const WHEN = tags('adverb', 'time');

/** `…, who said X, …`, `While Renn said X, …`, `Although in May Renn said X, …` */
function isEmbedded(units: readonly Unit[], subject: number): boolean {
  let at = subject - 1;
  while (WHEN.has(units[at]?.tag)) at--;
  if (at < subject - 1 && units[at]?.tag === 'preposition') at--;
  return units[subject]!.tag === 'relative' || units[at]?.tag === 'subordinator';
}

function subjectOf({ units, taken, subject: last }: Reading, group: VerbGroup): Range | null {
  if (group.infinitive) return ledTo(units, group) ?? last;
  if (group.bare) return participleSubject(units, group, last);
  const before = units[group.start - 1];
  if (!before || before.tag === 'and' || before.tag === 'but') return last;
  const long = longSubject(units, group);
  if (long) return long;
  const subject = subjectBefore(units, group.start);
  if (!subject || taken[subject.end - 1]) return last;
  return subject;
}

/** Who is made or let do it: "let Renn plead guilty", "allowed [Renn] to plead guilty". */
function ledTo(units: readonly Unit[], { start }: VerbGroup): Range | null {
  const led = nounBefore(units, units[start]!.tag === 'to' ? start : start - 1);
  return led && LEADING_VERBS.has(units[led.start - 1]?.verb?.lemma ?? '') ? led : null;
}

/** The subject of the first verb before `limit`, where no frame has read that verb: "Varga was blunt, saying that …". */
function openingSubject(units: readonly Unit[], limit: number): Range | null {
  for (let at = 1; at < Math.min(limit, OPENING_UNITS); at++) {
    if (!VERBAL.has(units[at]!.tag)) continue;
    const subject = subjectBefore(units, at);
    if (subject) return subject;
  }
  return null;
}

const VERBAL = tags('verb', 'be', 'have', 'do', 'modal');

/**
 * Who a participle is about: the noun right before it ("polls showing that …"), save where that noun only tells to whom,
 * where or in what the subject says it: "Lund wrote to Brown demanding …", "sent him a letter saying …".
 */
function participleSubject(units: readonly Unit[], { start, lemma }: VerbGroup, last: Range | null): Range | null {
  const own = nounBefore(units, start);
  if (!own) return last ?? openingSubject(units, start);
  const within = lastWith(units, own);
  if (within > own.start) return { start: within, end: own.end };
  const agent = last ?? openingSubject(units, own.start);
  if (!agent || agent.end > own.start || EVIDENCE_VERBS.has(lemma)) return own;
  const document = subjectKind(units, own) === 'document';
  let before = own.start - 1;
  while (JOINED.has(units[before]?.tag)) before--;
  const link = units[before];
  if (link?.tag === 'to' || link?.tag === 'preposition') return document || KEEPS_SPEAKER.has(link.lower) ? own : agent;
  return isSent(units, agent.end, own) ? agent : own;
}

const JOINED = tags('and', 'name', 'noun', 'comma', 'determiner');

/** One past the last "with" in the phrase: "unease on the island with some growers suggesting". */
function lastWith(units: readonly Unit[], { start, end }: Range): number {
  for (let at = end - 1; at > start; at--) if (WITH.has(units[at]!.lower)) return at + 1;
  return start;
}

/** Has the subject written or sent the document that the phrase ends with? */
function isSent(units: readonly Unit[], from: number, own: Range): boolean {
  if (!SENT_NOUNS.has(units[own.end - 1]!.lower)) return false;
  for (let at = from; at < own.start; at++) if (SENDING_VERBS.has(units[at]!.verb?.lemma ?? '')) return true;
  return false;
}

/** "polls showing that …": the noun phrase right before the participle. */
function nounBefore(units: readonly Unit[], at: number): Range | null {
  const before = units[at - 1]?.tag;
  return before === 'noun' || before === 'name' ? nounPhraseBefore(units, at) : null;
}

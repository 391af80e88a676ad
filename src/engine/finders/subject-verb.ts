/** A cue before its content: `Renn said the bridge is safe.`, `Inspectors denied it.`, `Renn wants to leave.` */
import { hasFiniteVerb } from '../grammar/clause-start';
import { type Complement, complementAt } from '../grammar/complement';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { mainVerbOf } from '../grammar/relative-subject';
import { NOUNS, type Range, type Unit } from '../grammar/units';
import { groupAfter, type VerbGroup, verbGroup } from '../grammar/verb-group';
import { BELIEF_VERBS, CONVERSING_VERBS, INTENTION_VERBS, REPORTING_ONLY, SPEECH_VERBS } from '../lexicon/cue-verbs';
import type { Rule } from '../rules';
import { keepSubject } from './borrowed-subject';
import { isCue, subjectKind } from './cue-decision';
import { declinedSubject, declinedVerb } from './declined-verb';
import { verbEvidence } from './evidence';
import type { Declined, Found, Reading } from './finder';
import { frontedClause } from './fronted-clause';
import { commaBeforeQuote, invertedSpeaker } from './inverted-speaker';
import { reportedAt } from './reported-complement';
import { contentEnd } from './verb-content';
import { noteSubject, subjectOf } from './verb-subject';

export function subjectVerb(reading: Reading, head: number): Found | Declined | null {
  const { units, taken, listener } = reading;
  const group = verbGroup(units, head);
  if (!group) {
    noteSubject(reading, head);
    return null;
  }
  listener?.saw('verb', group);
  if (taken[group.start]) return 'the words are taken';
  const subject = subjectOf(reading, group);
  if (subject && !group.bare && !group.infinitive) keepSubject(reading, subject);
  const complement = reportedAt(units, group, subject, complementAt(units, group.end, group.lemma));
  listener?.saw('complement', { start: group.end, end: complement.at }, complement.kind);
  const declined = declinedVerb(units, subject, group, complement);
  if (declined) return declined;
  if (!subject) return (head === 0 ? invertedSpeaker(reading, commaBeforeQuote(units)) : null) ?? 'no subject';
  listener?.saw('subject', subject);
  const unsaid = declinedSubject(units, subject, group, complement);
  if (unsaid) return unsaid;
  const withPreposition = complement.kind === 'preposition' && !holdsNoun(units, group.end, complement.at);
  const start = withPreposition ? complement.at + 1 : complement.at;
  if (isHeard(units, group, start)) return 'somebody is spoken to';
  if (complement.quoted && taken[start]) return 'the words are taken';
  const limit = start < units.length ? contentEnd(reading, start, group, subject, complement) : start;
  const main = ownVerb(reading, group, complement);
  const end = main > start ? Math.min(main, limit) : limit;
  // "judges hearing suits seeking news of the sale have": what is sought is no clause.
  if (main < 0 && group.bare && complement.kind === 'clause' && wantsOnly(group.lemma))
    return 'the verb does not attribute with this complement';
  // "the man who found the coin said": the verb that made a clause of it is the man's.
  if (main > start && !hasVerb(units, start, end) && !isCueAlone(units, subject, group, complement))
    return 'the verb does not attribute with this complement';
  const opening = frontedClause(reading, subject, complement);
  return {
    source: subject,
    cue: { start: group.start, end: withPreposition ? start : group.end + (complement.phrasal ? 1 : 0) },
    content: [...(opening ? [opening] : []), ...(end > start ? [{ start, end }] : [])],
    rule: group.bare ? 'participle' : ruleOf(complement),
    evidence: isAnnounced(units, complement) ? undefined : verbEvidence(units, group, complement, subject),
    kind: BELIEF_VERBS.has(group.lemma) || INTENTION_VERBS.has(group.lemma) ? 'belief' : 'statement',
  };
}

/**
 * Where the verb stands that the noun before a relative clause or a participle waits for, if what is said is a clause, or
 * looks like one ("those alleging fraud | may leave"); or -1.
 */
function ownVerb({ units }: Reading, { start, bare, lemma }: VerbGroup, { kind, at }: Complement): number {
  const before = units[start - 1]?.tag;
  if (before === 'relative' && (kind === 'clause' || kind === 'that'))
    return mainVerbOf(units, start - 1, kind === 'that' ? at + 1 : at);
  const mayLackClause = bare && NOUNS.has(before) && kind === 'clause' && !REPORTING_ONLY.has(lemma);
  return mayLackClause && units[at]!.tag !== 'pronoun' ? mainVerbOf(units, start, at) : -1;
}

/** "seek", but not "hope", behind which a clause may stand */
const wantsOnly = (lemma: string): boolean =>
  INTENTION_VERBS.has(lemma) && ![SPEECH_VERBS, BELIEF_VERBS].some((verbs) => verbs.has(lemma));

/** "She went on: “It is late.”": the counts tell of a verb without its particle. */
const isAnnounced = (units: readonly Unit[], { phrasal, kind, at }: Complement): boolean =>
  phrasal && kind === 'quote' && units[at - 1]?.tag === 'colon';

/** "spoke to a diver who said it leaks": what is told is the diver's. */
function isHeard(units: readonly Unit[], { lemma }: VerbGroup, hearer: number): boolean {
  if (!CONVERSING_VERBS.has(lemma)) return false;
  const end = nounPhraseAfter(units, hearer);
  return (
    end > hearer &&
    units[end]?.tag === 'relative' &&
    SPEECH_VERBS.has(groupAfter(units, end + 1)?.lemma ?? '') &&
    !groupAfter(units, end + 1)!.passive
  );
}

/** "alleging fraud": a participle may have a noun phrase where it seemed to have a clause. */
const isCueAlone = (units: readonly Unit[], subject: Range, group: VerbGroup, complement: Complement): boolean =>
  group.bare && isCue(group, { ...complement, kind: 'object' }, units[group.start - 1], subjectKind(units, subject));

/** Is there a hearer between the verb and its preposition: "warned drivers about ice"? */
const holdsNoun = (units: readonly Unit[], start: number, end: number): boolean =>
  units.slice(start, end).some(({ tag }) => NOUNS.has(tag) || tag === 'object');

function hasVerb(units: readonly Unit[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (units[at]!.tag === 'quote' || hasFiniteVerb(units, at)) return true;
  return false;
}

function ruleOf({ kind }: Complement): Rule {
  if (kind === 'that' || kind === 'clause' || kind === 'question' || kind === 'quote') return 'speaker-verb';
  return kind === 'infinitive' ? 'intention-verb' : 'stance-verb';
}

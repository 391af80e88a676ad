/**
 * The passive: the subject is what is thought or said, the source follows "by" or is not given.
 * `The bridge is expected to reopen.`, `Renn was asked whether it is safe.`, `The plan was criticised by residents.`
 */
import { clauseEnd } from '../grammar/clause-end/clause-end';
import { type Complement, complementAt } from '../grammar/complement';
import type { ComplementKind } from '../grammar/complement-kind';
import { headOf } from '../grammar/noun-phrase';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { subjectBefore } from '../grammar/subject';
import { trimEnd } from '../grammar/trim-end';
import { NOUNS, type Range, tags, type Unit } from '../grammar/units';
import { type VerbGroup, verbGroup } from '../grammar/verb-group';
import {
  CUE_LEMMAS,
  EXEMPLIFYING_VERBS,
  FILING_VERBS,
  IMPERSONAL_CUES,
  PASSIVE_CUES,
  STANCE_VERBS,
} from '../lexicon/cue-verbs';
import {
  ACCUSING_VERBS,
  ANYBODY_ASKED,
  BY,
  EXPLETIVES,
  HEARER_VERBS,
  IN,
  NAME_GIVING_VERBS,
  OF,
  PERCEIVING_VERBS,
  SIGN_VERBS,
  TRIBUNALS,
} from '../lexicon/finding';
import { classOf } from '../lexicon/nouns';
import { keepSubject } from './borrowed-subject';
import { subjectKind } from './cue-decision';
import { verbEvidence } from './evidence';
import type { Declined, Found, Reading } from './finder';
import { agentAt, blamedFor, opensReason, orderFor, wordingFor } from './passive-agent';

const COMPLEMENTS = new Set<ComplementKind>(['that', 'infinitive', 'quote', 'question', 'as', 'clause']);

export function passive(reading: Reading, head: number): Found | Declined | null {
  const { units, taken, listener } = reading;
  const group = verbGroup(units, head);
  if (!group?.passive) return null;
  listener?.saw('verb', group, 'passive');
  if (taken[group.start]) return 'the words are taken';
  // "at a time to be announced by officials"
  if (group.infinitive && !PASSIVE_CUES.has(group.lemma)) return 'the verb does not attribute here';
  const subject = subjectBefore(units, group.start);
  const complement = complementAt(units, group.end, group.lemma, true);
  listener?.saw('complement', { start: group.end, end: complement.at }, complement.kind);
  const hears = HEARER_VERBS.has(group.lemma) || ACCUSING_VERBS.has(group.lemma);
  const said = subject && !hears && !EXPLETIVES.has(units[subject.start]!.lower);
  const content = said ? [subject] : [];
  const by = agentAt(units, group);
  if (by) {
    listener?.saw('source', by);
    const told = toldBehind(units, by.end, group.lemma);
    const tells = (told !== null || orderFor(units, group) !== null) && HEARER_VERBS.has(group.lemma);
    // "It was revealed by the board that …"
    const tellsThat = !said && told !== null && units[told.start]!.tag === 'that' && CUE_LEMMAS.has(group.lemma);
    const says = tells || tellsThat || STANCE_VERBS.has(group.lemma) || PASSIVE_CUES.has(group.lemma);
    // "confirmed by lab testing"
    const isSign = SIGN_VERBS.has(group.lemma) || EXEMPLIFYING_VERBS.has(group.lemma);
    const byThing = isSign && subjectKind(units, by) === 'thing';
    if (PERCEIVING_VERBS.has(group.lemma) || !says || byThing) return 'the verb does not attribute here';
    if (told) content.push(told);
    const wording = orderFor(units, group) ?? wordingFor(units, group);
    if (wording) content.push(wording);
    if (content.length === 0) content.push(...blamedFor(units, group.end));
    if (content.length === 0) content.push(...deedBehind(units, by.end));
    content.push(...reasonBehind(units, by.end));
    const evidence = { ...verbEvidence(units, group, complement, subject), complement: 'by' };
    keepSubject(reading, by);
    const cue = { start: group.start, end: group.end };
    // What somebody was told is said, whatever the counts of its verb.
    return { source: by, cue, content, rule: 'passive', ...(tells ? {} : { evidence }), kind: 'statement' };
  }
  // "Anyone with information is asked to call": nobody is told to have asked.
  if (subject && complement.kind === 'infinitive' && ANYBODY_ASKED.has(units[subject.start]!.lower))
    return 'nobody is asked';
  // "was reported to police", "to investors": whoever hears it, and no verb.
  if (isHandedIn(units, group, complement)) return 'the verb does not attribute here';
  // "rose, only to be told to sit down"
  const isContactClause = complement.kind === 'infinitive' && isContact(units, subject);
  // "would rather be told what to do"
  const isAdvice = OPENS_ADVICE.has(units[complement.at]?.tag) && units[complement.at + 1]?.tag === 'to';
  if (hears && (group.infinitive || isContactClause || isAdvice)) return 'the verb does not attribute here';
  const text = said || hears ? null : textOf(units, group, subject, complement);
  const isClause = complement.kind === 'that' || complement.kind === 'clause';
  const impersonal = !said && isClause && IMPERSONAL_CUES.has(group.lemma);
  if (!PASSIVE_CUES.has(group.lemma) && !impersonal && !text) return 'the verb does not attribute here';
  if (!COMPLEMENTS.has(complement.kind)) return 'the verb does not attribute with this complement';
  if (NAME_GIVING_VERBS.has(group.lemma) && isTitle(reading, complement)) return 'the verb gives a name';
  // "is believed to have sunk in May": the time is when it sank, as nobody is told to have said it then.
  const end = clauseEnd(units, complement.at, {
    phrase: complement.kind !== 'that' && complement.kind !== 'clause',
    embedded: subject !== null && OPENS_RELATIVE.has(units[subject.start]!.tag),
    ahead: complement.kind === 'infinitive',
  });
  if (end > complement.at) content.push({ start: complement.at, end });
  const evidence = verbEvidence(units, group, complement, subject);
  const cue = { start: group.start, end: group.end };
  // "The court was told that": what it heard.
  const source = text ?? (subject && hears && TRIBUNALS.has(headOf(units, subject).lower) ? subject : null);
  return { source, cue, content, rule: 'passive', evidence, kind: 'statement' };
}

/** "It was stated in the report that …", "In the lawsuit, it was alleged that …": the text that says so; else null. */
function textOf(
  units: readonly Unit[],
  { end, lemma }: VerbGroup,
  subject: Range | null,
  { kind }: Complement,
): Range | null {
  if (!subject || !CUE_LEMMAS.has(lemma) || !(kind === 'that' || kind === 'clause')) return null;
  const behind = IN.has(units[end]?.lower ?? '') ? end + 1 : -1;
  const start = behind > 0 ? behind : IN.has(units[0]!.lower) ? 1 : -1;
  const text = start > 0 ? { start, end: nounPhraseAfter(units, start) } : null;
  if (!text || text.end <= start || subjectKind(units, text) !== 'document') return null;
  return behind > 0 || (units[subject.start - 1]?.tag === 'comma' && text.end < subject.start) ? text : null;
}

/** "was reported to police", "was never reported as a theft": somebody files it, or nobody does. */
function isHandedIn(units: readonly Unit[], { lemma, negated }: VerbGroup, { kind, at }: Complement): boolean {
  if (!FILING_VERBS.has(lemma)) return false;
  if (kind === 'as') return negated;
  const hearer = units[at + 1];
  if (kind !== 'infinitive' || !hearer || !HEARERS.has(classOf(hearer.lower))) return false;
  return ENDS_HEARER.has(units[at + 2]?.tag ?? 'stop');
}

const HEARERS = new Set(['people', 'person', 'body']);
const ENDS_HEARER = tags('stop', 'comma', 'time', 'preposition', 'and', 'but', 'subordinator', 'adverb');

/** "what to do", "how to sail" */
const OPENS_ADVICE = tags('wh', 'relative', 'subordinator');

/** "the storm (that) we are told to fear": the clause describes the noun, and nothing is said. */
function isContact(units: readonly Unit[], subject: Range | null): boolean {
  if (!subject || units[subject.start]!.tag !== 'pronoun') return false;
  const before = subject.start - 1;
  return NOUNS.has(units[OPENS_RELATIVE.has(units[before]?.tag) ? before - 1 : before]?.tag);
}

const OPENS_RELATIVE = tags('that', 'relative');

/** "is called “Harbour Nights”": a capital within the marks names a work, where “a mess” says what somebody thinks of it. */
function isTitle({ units, document }: Reading, { kind, at }: Complement): boolean {
  const quote = kind === 'quote' ? units[at] : undefined;
  return quote?.tag === 'quote' && document.tokens[quote.first + 1]?.form?.startsCapital === true;
}

/** `The bridge seems to be safe.` */
export function seeming({ units, listener }: Reading, head: number): Found | Declined | null {
  const group = verbGroup(units, head);
  if (!group || group.bare) return null;
  listener?.saw('verb', group);
  const complement = complementAt(units, group.end, group.lemma);
  if (group.lemma === 'appear' && complement.kind !== 'infinitive' && complement.kind !== 'that')
    return 'the verb does not attribute with this complement';
  const subject = subjectBefore(units, group.start);
  const content = subject && !EXPLETIVES.has(units[subject.start]!.lower) ? [subject] : [];
  let end = clauseEnd(units, complement.at, { phrase: true, embedded: false });
  if (end === complement.at) end = trimEnd(units, complement.at, units.length);
  if (end > complement.at) content.push({ start: complement.at, end });
  return { source: null, cue: { start: group.start, end: group.end }, content, rule: 'seeming', kind: 'belief' };
}

/** "was told by officials that the road was closed": what was said follows whoever said it. */
export function toldBehind(units: readonly Unit[], from: number, lemma: string): Range | null {
  if (from >= units.length) return null;
  const { kind, at } = complementAt(units, from, lemma, true);
  if (!COMPLEMENTS.has(kind) || (kind === 'as' && !STANCE_VERBS.has(lemma))) return null;
  const phrase = kind === 'infinitive' || kind === 'question' || kind === 'as';
  const end = beforeNextTold(units, at, clauseEnd(units, at, { phrase, embedded: false }));
  return end > at ? { start: at, end } : null;
}

/** "told by the army that he was well, | and has been told by a cousin that …": the end of what the first agent says. */
function beforeNextTold(units: readonly Unit[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (units[at]!.tag !== 'and') continue;
    let verb = at + 1;
    while (AUXILIARIES.has(units[verb]?.tag)) verb++;
    const tells = HEARER_VERBS.has(units[verb]?.verb?.lemma ?? '') && units[verb - 1]!.tag === 'be';
    if (tells && BY.has(units[verb + 1]?.lower ?? '')) return trimEnd(units, from, at);
  }
  return to;
}

const AUXILIARIES = tags('have', 'be', 'adverb');

/** "missing tests" in "was accused by her coach of missing tests" */
function deedBehind(units: readonly Unit[], from: number): Range[] {
  const of = pastRelative(units, from);
  if (!OF.has(units[of]?.lower ?? '')) return [];
  const end = clauseEnd(units, of + 1, { phrase: true, embedded: true });
  return end > of + 1 ? [{ start: of + 1, end }] : [];
}

/** Past ", who left in May," behind whoever accuses somebody; `from` where no such clause stands there. */
function pastRelative(units: readonly Unit[], from: number): number {
  if (units[from]?.tag !== 'comma' || units[from + 1]?.tag !== 'relative') return from;
  const close = units.findIndex(({ tag }, at) => at > from && ENDS_RELATIVE.has(tag));
  return units[close]?.tag === 'comma' ? close + 1 : from;
}

const ENDS_RELATIVE = tags('comma', 'stop', 'semicolon', 'quote');

/** What somebody was judged for, behind who judged them. */
function reasonBehind(units: readonly Unit[], at: number): Range[] {
  if (at >= units.length || !opensReason(units, at)) return [];
  const end = clauseEnd(units, at, { phrase: true, embedded: false });
  return end > at + 1 ? [{ start: at, end }] : [];
}

/**
 * Subjects that hold a clause of several phrases: "Friends of Renn's who have seen him at the quay say …", "Divers hoping
 * to reach the wreck say …". Only a verb of saying is looked at, because its own clause shows that it is the main verb.
 */
import { REPORTING_ONLY, SPEECH_VERBS } from '../lexicon/cue-verbs';
import { AS } from '../lexicon/finding';
import { classOf } from '../lexicon/nouns';
import { hasFiniteVerb, isOfOthers, isSubject } from './clause-start';
import { complementAt } from './complement';
import type { ComplementKind } from './complement-kind';
import { isClauseStart } from './noun-phrase';
import { nounPhraseAfter } from './noun-phrase-after';
import { nounPhraseBefore } from './noun-phrase-before';
import { NOUNS, type Range, tags, type Unit } from './units';
import { type VerbGroup, verbGroup } from './verb-group';

/** Longest clause read as part of a subject, in units. */
const LONGEST_CLAUSE = 30;

/** The subject of a verb of saying, if a relative clause or participle stands between them; else null. */
export function longSubject(units: readonly Unit[], group: VerbGroup): Range | null {
  if (!isSaying(units, group) || units[group.start - 1]?.tag === 'pronoun') return null;
  let finite = false;
  for (let at = group.start - 1; at > Math.max(0, group.start - LONGEST_CLAUSE); at--) {
    const { tag, verb, lower } = units[at]!;
    // "who declined to be named because she feared reprisals"
    if (finite && lower === 'because') {
      finite = false;
      continue;
    }
    const ends = tag === 'subordinator' && (finite || !datesClause(units, at, group));
    if ((ENDS_SUBJECT.has(tag) || ends) && !isAsName(units, at, group)) return null;
    // `… who wrote “We wait,” Renn said`: after a quotation another phrase begins.
    if (tag === 'quote' && OPENS_PHRASE.has(units[at + 1]?.tag)) return null;
    if (tag === 'relative' || isRelativeThat(units, at)) {
      if (units[at - 1]?.tag === 'and') continue;
      return finite ? headed(units, at, group) : null;
    }
    if (tag === 'verb' && verb?.form === 'gerund' && !finite && NOUNS.has(units[at - 1]?.tag))
      return headed(units, at, group);
    if (tag === 'pronoun' && finite && isDocument(units[at - 1])) return headed(units, at, group);
    if (units[at - 1]?.tag === 'to' || !hasFiniteVerb(units, at)) continue;
    const isOwn = isThing(units[group.start - 1]!) || isOfOthers(units, at + 1, group.start);
    if (REPORTING_ONLY.has(verb?.lemma ?? '') && !isOwn) return null;
    finite = true;
  }
  return null;
}

/** "unions that backed him" */
const isRelativeThat = (units: readonly Unit[], at: number): boolean =>
  units[at]!.tag === 'that' && NOUNS.has(units[at - 1]?.tag) && isSubject(units, at);

/** "who feared reprisals said": reprisals say nothing. */
const isThing = ({ tag, lower }: Unit): boolean => tag === 'noun' && classOf(lower) === 'other';

/** Where the main verb of saying stands in `[from, to)` if its subject contains `inside`; else `to`. */
export function mainVerbBehind(units: readonly Unit[], from: number, to: number, inside: number): number {
  for (let at = from; at < to; at++) {
    const group = verbGroup(units, at);
    const subject = group && longSubject(units, group);
    if (subject && subject.start <= inside && inside < group.start) return group.start;
  }
  return to;
}

/** "after the vote" in "residents who came after the vote said": an event says nothing. */
function datesClause(units: readonly Unit[], subordinator: number, { start }: VerbGroup): boolean {
  const phrase = units.slice(subordinator + 1, start);
  return (
    phrase.length > 0 &&
    phrase.every(({ tag, lower }) => IN_DATE.has(tag) && (tag !== 'noun' || classOf(lower) === 'other'))
  );
}

const IN_DATE = tags('determiner', 'noun', 'time', 'number', 'genitive', 'preposition', 'possessive');

/** The "as" of "gave his name as Fox said" and "identified herself as his mother said": a phrase and the verb follow. */
const isAsName = (units: readonly Unit[], as: number, { start }: VerbGroup): boolean =>
  AS.has(units[as]!.lower) && nounPhraseAfter(units, as + 1) === start;

/** "the email she sent": a text, of which the clause without "that" tells. */
const isDocument = (unit: Unit | undefined): boolean => unit?.tag === 'noun' && classOf(unit.lower) === 'document';

const SAID: ReadonlySet<ComplementKind> = new Set(['that', 'clause', 'quote']);

function isSaying(units: readonly Unit[], { lemma, bare, infinitive, passive, end }: VerbGroup): boolean {
  if (!SPEECH_VERBS.has(lemma) || bare || infinitive || passive) return false;
  return SAID.has(complementAt(units, end, lemma).kind);
}

function headed(units: readonly Unit[], clause: number, { start: end }: VerbGroup): Range | null {
  const head = nounPhraseBefore(units, clause);
  if (!head) return null;
  const before = units[head.start - 1]?.tag === 'adverb' ? units[head.start - 2] : units[head.start - 1];
  if (!isClauseStart(before)) return null;
  const partner = units[head.start - 1]?.tag === 'and' ? nounPhraseBefore(units, head.start - 1) : null;
  return { start: partner && isClauseStart(units[partner.start - 1]) ? partner.start : head.start, end };
}

const ENDS_SUBJECT = tags('comma', 'semicolon', 'stop', 'colon', 'dash', 'open', 'close');
const OPENS_PHRASE = tags('name', 'determiner', 'pronoun', 'possessive');

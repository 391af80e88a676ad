/** Where a source before its verb ends, behind what it says: `“…,” Renn, head of Northline, told reporters`. */
import { listEnd } from '../grammar/member-list';
import { isNickname } from '../grammar/noun-phrase';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { isAge, isState } from '../grammar/subject';
import { tags, type Unit } from '../grammar/units';
import { groupAfter } from '../grammar/verb-group';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { AS, SIGN_VERBS } from '../lexicon/finding';
import { ADJECTIVES_WITH_TO } from '../lexicon/function-words';
import { ARTICLES, INDEFINITE_ARTICLES, LINKED_BY_TO } from '../lexicon/noun-phrases';
import { pastBracket } from './post-posed-source';

/** Longest appositive allowed between speaker and verb, in units. */
const APPOSITIVE_UNITS = 30;

/** The end of a subject with its appositives; `start` where there is no subject. */
export function subjectEnd(units: readonly Unit[], start: number): number {
  if (units[start]?.tag === 'pronoun') return pronounEnd(units, start);
  let end = nounPhraseAfter(units, start);
  if (end <= start) return end;
  end = pastRelation(units, end);
  if (units[end]?.tag === 'open') end = pastBracket(units, end);
  if (units[end]?.tag === 'relative') return relativeEnd(units, end);
  if (units[end]?.tag === 'verb') return participleEnd(units, end);
  if (units[end]?.tag !== 'comma') return end;
  // "…, a clerk at the Ministry of Ports, Fish and Ferries told Northline."
  const list = listEnd(units, end, Math.min(units.length, end + APPOSITIVE_UNITS));
  if (list > end && groupAfter(units, list)) return list;
  const open = opensDescription(units, start, end) ? nounPhraseAfter(units, end + 1) : end;
  if (open > end && SPEECH_VERBS.has(groupAfter(units, open)?.lemma ?? '')) return open;
  // “…,” Renn, 38 told reporters.
  if (isAge(units, end + 1) && SPEECH_VERBS.has(groupAfter(units, end + 2)?.lemma ?? '')) return end + 2;
  // “…,” Renn, head of Northline, a ferry firm in Elsin told reporters.
  const behindQuote = units[start - 1]?.endsInComma === true && units[end - 1]!.tag === 'name';
  // “…,” the diver Renn, said on Monday.
  const stray = behindQuote ? groupAfter(units, end + 1) : null;
  if (stray && SPEECH_VERBS.has(stray.lemma) && !NAMES_SPEAKER.has(units[stray.end]?.tag)) return end + 1;
  for (let at = end + 1; at < Math.min(units.length, end + APPOSITIVE_UNITS); at++) {
    if ((units[at]!.tag === 'quote' && !isNickname(units, at)) || units[at]!.tag === 'stop') return end;
    if (units[at]!.tag !== 'comma') continue;
    if (groupAfter(units, at + 1)) return at + 1;
    // “…,” Renn, of Elsin, Ohio told reporters.
    const describes = ARTICLES.has(units[at + 1]?.lower ?? '') || (units[at + 1] && isState(units[at + 1]!));
    const apposed = behindQuote && describes ? nounPhraseAfter(units, at + 1) : at;
    if (apposed > at && SPEECH_VERBS.has(groupAfter(units, apposed)?.lemma ?? '')) return apposed;
  }
  return end;
}

/** Behind an inverted verb: “said the mayor”. */
const NAMES_SPEAKER = tags('determiner', 'possessive', 'name', 'noun', 'pronoun');

/** "she", "she and Renn, the mayor,": the other is part of the subject where the verb follows. */
function pronounEnd(units: readonly Unit[], start: number): number {
  const joined = units[start + 1]?.tag === 'and' ? subjectEnd(units, start + 2) : start;
  return joined > start + 2 && groupAfter(units, joined) ? joined : start + 1;
}

/** `“…,” Renn, a member of the crew said.` */
const opensDescription = (units: readonly Unit[], start: number, comma: number): boolean =>
  units[start - 1]?.endsInComma === true &&
  units[comma - 1]!.tag === 'name' &&
  ARTICLES.has(units[comma + 1]?.lower ?? '');

/**
 * “an aide to the mayor”, “a person close to her”, “an adviser to Renn (D-Elsin)”: the person they are linked to, if a verb
 * follows; in “an aide to Renn, the mayor, said” a description of that person may stand between.
 */
function pastRelation(units: readonly Unit[], end: number): number {
  if (units[end]?.tag !== 'to' || !OPENS_RELATION.has(units[end + 1]?.tag)) return end;
  const behind = nounPhraseAfter(units, end + 1);
  const whom = behind > end + 1 ? behind : end + 2;
  const beyond = units[whom]?.tag === 'open' ? pastBracket(units, whom) : whom;
  if (groupAfter(units, beyond)) return beyond;
  const linked = LINKED_BY_TO.has(units[end - 1]!.lower) || ADJECTIVES_WITH_TO.has(units[end - 1]!.lower);
  return linked && units[beyond]?.tag === 'comma' ? beyond : end;
}

const OPENS_RELATION = tags('determiner', 'possessive', 'pronoun', 'name');

/**
 * “…, a person who works at the port said”: where the clause ends and the verb of saying begins, or where the clause
 * begins.
 */
export function relativeEnd(units: readonly Unit[], relative: number): number {
  const own = groupAfter(units, relative + 1);
  if (!own) return relative;
  for (let at = own.end; at < Math.min(units.length, relative + APPOSITIVE_UNITS); at++) {
    if (ENDS_RELATIVE.has(units[at]!.tag)) return relative;
    const group = groupAfter(units, at);
    if (group && SPEECH_VERBS.has(group.lemma) && !WITHIN_RELATIVE.has(units[at - 1]!.tag)) return group.start;
  }
  return relative;
}

/**
 * “…, a teacher based in Leith said”, “…, a diver speaking on background told reporters”: behind a participle and what
 * hangs on it begins the verb of saying. Behind “the captain shouted from a boat he said was his” it belongs to another clause.
 */
function participleEnd(units: readonly Unit[], participle: number): number {
  const { verb } = units[participle]!;
  const isGerund = verb?.form === 'gerund';
  const isParticiple = (verb?.form ?? 'past') === 'past' || verb?.form === 'participle' || isGerund;
  const role =
    AS.has(units[participle + 1]?.lower ?? '') && INDEFINITE_ARTICLES.has(units[participle + 2]?.lower ?? '');
  const hangsOn = HANGS_ON.has(units[participle + 1]?.tag) && (isGerund || !SPEECH_VERBS.has(verb?.lemma ?? ''));
  if (!isParticiple || !(role || hangsOn)) return participle;
  for (let at = participle + 2; at < Math.min(units.length, participle + APPOSITIVE_UNITS); at++) {
    const { tag } = units[at]!;
    if (ENDS_PARTICIPLE.has(tag)) return participle;
    const group = groupAfter(units, at);
    const tells = group && (SPEECH_VERBS.has(group.lemma) || (group.form === 'base' && SIGN_VERBS.has(group.lemma)));
    if (tells && (group.form !== 'base' || SIGN_VERBS.has(group.lemma)) && !group.bare && !group.passive)
      return ENDS_NOUN.has(units[at - 1]!.tag) ? group.start : participle;
  }
  return participle;
}

const HANGS_ON = tags('preposition', 'to', 'time', 'adverb');
const ENDS_NOUN = tags('noun', 'name', 'time', 'number', 'object', 'close', 'adverb');
const ENDS_PARTICIPLE = tags(
  'quote',
  'stop',
  'comma',
  'semicolon',
  'that',
  'relative',
  'pronoun',
  'subordinator',
  'and',
);

/** "who was briefed but insisted on a condition | said": behind these the clause goes on. */
const WITHIN_RELATIVE = tags('to', 'and', 'but');
const ENDS_RELATIVE = tags('quote', 'stop', 'comma', 'semicolon', 'that');

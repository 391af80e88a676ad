import { hasFiniteVerb, isImperative, startsClause } from '../grammar/clause-start';
import { complementAt } from '../grammar/complement';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { nounShare } from '../grammar/noun-share';
import { isFloating } from '../grammar/phrase-core';
import { NOUNS, tags, type Unit } from '../grammar/units';
import { groupAfter, type VerbGroup } from '../grammar/verb-group';
import {
  ADDRESSING_VERBS,
  BELIEF_VERBS,
  CAN_SAY,
  HEARING_VERBS,
  INQUIRING_VERBS,
  LEARNING_VERBS,
  PHRASAL_CUES,
  PHRASAL_SPEECH,
  PLAIN_SAYING,
  POST_POSED_FINDING,
  SAY,
  SPEECH_VERBS,
  TOLD_IN_COURT,
  WARNING_ALONE,
  WRITTEN,
} from '../lexicon/cue-verbs';
import {
  COMPARED,
  HEARD_VERBS,
  LASTING_VERBS,
  PARTICLES_OF_DEEDS,
  QUOTING_VERBS,
  READERS,
  SIGN_VERBS,
  TIMES,
  TRIBUNALS,
  WORDING_VERBS,
} from '../lexicon/finding';
import { EVER, LEAD_TO_RESULT, POSSIBILITY } from '../lexicon/function-words';
import { INDEFINITE_ARTICLES } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { isCapital } from '../names/name-words';
import { hasOwnClause } from './clause-of-its-own';
import { subjectKind } from './cue-decision';
import type { Declined, Found, Reading } from './finder';
import { contentStart, endsClause, hasMainClause, opensGerundClause, tellsWhenSaid } from './post-posed-content';
import { beforeClause, beforeOccasion, sourceEnd } from './post-posed-source';
import { subjectEnd } from './post-posed-subject';
import { quotedAlone, quotedBehind } from './quoted-as-saying';
import { isHeadOfPeople, isObject, isPersonAlone, isSeveral } from './speaker-behind-verb';

/** A post-posed source with its cue; the content stands before them. */
export type Speaker = Pick<Found, 'cue' | 'rule' | 'kind' | 'quotedBy'> & {
  readonly source: NonNullable<Found['source']>;
};

const OPENS_SOURCE = tags('name', 'noun', 'determiner', 'possessive', 'number', 'pronoun');
const ENDS_SENTENCE = tags('stop', 'comma');
const FRONTED = tags('preposition', 'subordinator', 'time', 'adverb');

/** `…," Renn said`, `…," Renn, the harbourmaster, told reporters`; what is said begins at `from`, the source at `start`. */
export function speakerVerb(
  { document, units, listener }: Reading,
  from: number,
  start: number,
  quoted: boolean,
  direct: boolean,
): Speaker | Declined | null {
  const end = subjectEnd(units, start);
  if (end <= start) return null;
  listener?.saw('source', { start, end });
  if (READERS.has(units[start]!.lower)) return 'the subject is the reader';
  // "Renn and Varga — who left in May — both testified"
  if (!quoted && isFloating(units[start]) && !hasMainClause(units, contentStart(units, from), start - 1))
    return 'no clause stands before the cue';
  const group = heardSaying(units, groupAfter(units, end));
  if (group) listener?.saw('verb', group);
  const hears = group !== null && isHearing(units, end, group);
  if (!group || (group.passive && !hears) || group.bare) return 'no verb behind the source';
  // "the biggest, and costliest, theft ever reported"
  if (!quoted && EVER.has(units[group.start]!.lower) && group.form === 'past') return 'a participle describes the noun';
  // "a social media post": of one, no verb has its base form.
  if (group.form === 'base' && group.start === group.head && INDEFINITE_ARTICLES.has(units[start]!.lower))
    return 'no verb behind the source';
  const phrasal = hasParticle(units, group.lemma, group.end);
  const reports =
    hears || isReporting(group) || hasLearned(units, group) || (phrasal && PHRASAL_SPEECH.has(group.lemma));
  if (!reports && !(direct && (group.form === 'past' || phrasal || endsAt(units, group))))
    return 'the verb does not attribute here';
  if (quoted && !direct && !isOwnClause(units, start) && tellsMore(units, group)) return 'a clause follows the verb';
  // `Calling it “late,” Renn said the crew …`
  const closed = quoted && (!opensGerundClause(units, contentStart(units, from)) || isOwnClause(units, start));
  if (
    !closed &&
    !endsClause(document, units, group) &&
    !leadsToQuote(document, units, from, start, group) &&
    !tellsWhenSaid(units, contentStart(units, from), start - 1, group) &&
    !leadsToResult(units, contentStart(units, from), start, group)
  )
    return 'a clause follows the verb';
  // "Two years after the wreck sank, Varga showed up", "South of the river, the raids continue"
  const isDone = POST_POSED_FINDING.has(group.lemma) && PARTICLES_OF_DEEDS.has(units[group.end]?.lower ?? '');
  const lasts = LASTING_VERBS.has(group.lemma) && subjectKind(units, { start, end }) === 'thing';
  if (
    !quoted &&
    (goesOnActing(units, from, start, group) ||
      isDone ||
      lasts ||
      isPlain(units, start, group) ||
      isOnlyPossible(units, group))
  )
    return 'the verb does not attribute here';
  const other = QUOTING_VERBS.has(group.lemma)
    ? (quotedBehind(units, group.end) ?? (direct ? quotedAlone(units, group.end) : null))
    : null;
  return {
    source: other?.source ?? { start, end: units[end - 1]!.tag === 'time' ? beforeOccasion(units, start, end) : end },
    quotedBy: other ? { start, end } : undefined,
    cue: { start: group.start, end: group.end + (phrasal ? 1 : 0) },
    rule: quoted ? 'quote-speaker-verb' : 'clause-speaker-verb',
    kind: BELIEF_VERBS.has(group.lemma) ? 'belief' : 'statement',
  };
}

/** `Divers called it “late”, Renn said it was “old”`: a verb of saying with a clause of its own says that. */
const tellsMore = (units: readonly Unit[], { end, lemma }: VerbGroup): boolean =>
  PLAIN_SAYING.has(lemma) && complementAt(units, end, lemma).kind === 'clause';

/** `Leading the port, “we will stay,” he told`: a comma before the quotation ends what the participle has. */
function isOwnClause(units: readonly Unit[], start: number): boolean {
  const quote = units[start - 1]?.tag === 'quote' ? start - 1 : start - 2;
  return units[quote]?.tag === 'quote' && units[quote - 1]?.tag === 'comma';
}

/** `“…,” Renn is heard saying`, `“…,” Renn can be seen shouting`: the verb behind tells what is said. */
function heardSaying(units: readonly Unit[], group: VerbGroup | null): VerbGroup | null {
  const { form, lemma = '' } = (group && units[group.end]?.verb) ?? {};
  if (!group?.passive || !HEARD_VERBS.has(group.lemma) || form !== 'gerund' || !SPEECH_VERBS.has(lemma)) return group;
  return { ...group, head: group.end, end: group.end + 1, lemma, form: 'past', passive: false };
}

/** "The knife was never found, the court heard.", "…, Leith Crown Court was told.": whoever said it said it there. */
const isHearing = (units: readonly Unit[], end: number, { lemma, form, passive }: VerbGroup): boolean =>
  TRIBUNALS.has(units[end - 1]!.lower) &&
  (form === 'past' || form === 'participle') &&
  (passive ? TOLD_IN_COURT.has(lemma) : HEARING_VERBS.has(lemma));

/** `“…,” she shrugs.`: in the present too, a verb that closes the sentence tells how it was said. */
const endsAt = (units: readonly Unit[], { form, end }: VerbGroup): boolean =>
  form === 'present' && (units[end]?.tag ?? 'stop') === 'stop';

/**
 * `They found the boat, Renn recalls: “We sailed.”`, `The boats in Harl, Renn says, “leak badly.”`: both halves are said,
 * where the first is a clause of its own or the subject of the second, which has no capital then.
 */
function leadsToQuote(
  { tokens }: Reading['document'],
  units: readonly Unit[],
  from: number,
  start: number,
  { end, lemma }: VerbGroup,
): boolean {
  const { quoted, cueEnd, at: quote } = complementAt(units, end, lemma);
  if (!quoted) return false;
  const opening = contentStart(units, from);
  if (units[cueEnd]?.tag === 'comma') {
    const isSubject = !FRONTED.has(units[opening]!.tag) && isPhrase(units, opening, start - 1);
    return isSubject && !isCapital(tokens[units[quote]!.first + 1]);
  }
  if (units[cueEnd]?.tag !== 'colon') return false;
  for (let at = opening; at < start - 1; at++)
    if ((at === opening || units[at - 1]!.tag === 'comma') && startsClause(units, at)) return true;
  return false;
}

/** "So many crews had left, Renn said in a letter, that it closed": what "so" leads to is said too. */
function leadsToResult(units: readonly Unit[], from: number, source: number, { end, lemma }: VerbGroup): boolean {
  const { kind, at } = complementAt(units, end, lemma);
  if (kind !== 'that' || units[at - 1]?.tag !== 'comma') return false;
  return units
    .slice(from, source)
    .some(
      (unit, index) =>
        LEAD_TO_RESULT.has(unit.lower) && !units.slice(from + index, source).some(({ tag }) => tag === 'that'),
    );
}

/**
 * "— key states for the vote": a noun without an article is no subject of a verb that ends in "s", unless it tells what
 * something shows, as "state data shows" does.
 */
function isPlain(units: readonly Unit[], start: number, { form, start: end, lemma }: VerbGroup): boolean {
  if (form !== 'present' || units.slice(start, end).some(({ tag }) => tag === 'name')) return false;
  // "…, research suggests."
  const tells = POST_POSED_FINDING.has(lemma) || SIGN_VERBS.has(lemma);
  if (tells && classOf(units[end - 1]!.lower) === 'document') return false;
  return units[start]!.tag === 'noun' || units[start]!.lower === 'all';
}

/** "When they came, Renn answered, opened the door and let them in": a list of what somebody did. */
function goesOnActing(units: readonly Unit[], from: number, start: number, { end }: VerbGroup): boolean {
  const next = units[end + 1];
  if (units[end]?.tag !== 'comma' || next?.verb?.form !== 'past' || !OPENS_OBJECT.has(units[end + 2]?.tag))
    return false;
  const opening = contentStart(units, from);
  return FRONTED.has(units[opening]?.tag) || hasMainClause(units, opening, start - 1);
}

const OPENS_OBJECT = tags('determiner', 'possessive', 'object');

/** "something anyone could understand", "If it hears the case, it could rule": what may be thought or said has not been. */
const isOnlyPossible = (units: readonly Unit[], { start, lemma }: VerbGroup): boolean =>
  units[start]!.tag === 'modal' &&
  (BELIEF_VERBS.has(lemma) || (POSSIBILITY.has(units[start]!.lower) && !CAN_SAY.has(lemma)));

/** `…," said Renn, the harbourmaster`; what is said begins at `from`, the verb stands at `start`. */
export function verbSpeaker(
  { units, listener }: Reading,
  from: number,
  start: number,
  quoted: boolean,
): Speaker | Declined | null {
  const unit = units[start];
  if (unit?.tag !== 'verb') return null;
  const { lemma = '', form = 'past' } = unit.verb ?? {};
  const phrasal = PHRASAL_SPEECH.has(lemma) && hasParticle(units, lemma, start + 1);
  // "say divers": of several, the present has the base form.
  const plural = form === 'base';
  const opening = contentStart(units, from);
  // `Renn, “the father of the pier,” joined Ida Lund.`: a quotation that something stands before may only describe it.
  const shrugs =
    quoted &&
    units[opening]!.tag === 'quote' &&
    (form === 'past' || form === 'present') &&
    isPersonAlone(units, start + 1);
  const says = phrasal || SPEECH_VERBS.has(lemma) || shrugs;
  // `They said “late” describes the boat`
  if (!quoted && WORDING_VERBS.has(lemma)) return 'the verb does not attribute here';
  // "the host, who came late, wrote his own title": what is written, and no writer.
  if (!quoted && WRITTEN.has(lemma) && units[start + 1]?.tag === 'possessive' && !isHeadOfPeople(units, start + 1))
    return 'no source behind the verb';
  if (!says || (form !== 'past' && form !== 'present' && !plural)) return null;
  const cue = { start, end: start + (phrasal ? 2 : 1) };
  listener?.saw('verb', cue);
  const noun = isDescribed(units, cue.end) ? cue.end + 1 : cue.end;
  if (!OPENS_SOURCE.has(units[noun]?.tag) || isFrequency(units, noun)) return 'no source behind the verb';
  if (!quoted && hasOwnClause(units, noun - 1)) return 'a clause follows the verb';
  const fronted = !quoted && FRONTED.has(units[opening]?.tag) && !hasMainClause(units, opening, start);
  const last = beforeWording(units, noun, sourceEnd(units, noun));
  const end = fronted ? beforeClause(units, noun, last) : last;
  if (end <= noun) return 'no source behind the verb';
  const source = { start: cue.end, end };
  listener?.saw('source', source);
  // "…, reads far less like a letter than a list"
  if (units.slice(noun, end).some(({ lower }) => COMPARED.has(lower))) return 'no source behind the verb';
  if (!quoted && isObject(units, form, { start: noun, end })) return 'no source behind the verb';
  if (plural && (nounShare(unit.lower) > SELDOM_NOUN || !isSeveral(units, noun))) return 'no source behind the verb';
  // `Tan, author of “Late Talk,” said it was old`
  if (hasFiniteVerb(units, units[noun]!.tag === 'pronoun' ? noun + 1 : end)) return 'a clause follows the verb';
  if (!quoted && !mayStandUnquoted(units, from, start, end)) return 'no clause stands before the cue';
  return {
    source: { start: cue.end, end: beforeOccasion(units, noun, end) },
    cue,
    rule: 'quote-verb-speaker',
    kind: 'statement',
  };
}

/** `…, said a pilot, who called it “late”`: the clause with words of its own is no part of who speaks. */
export function beforeWording(units: readonly Unit[], start: number, end: number): number {
  if (units[end]?.tag !== 'quote') return end;
  for (let at = end - 1; at > start; at--)
    if (units[at]!.tag === 'relative' && units[at - 1]!.tag === 'comma') return at - 1;
  return end;
}

/** `“Leave now,” repeated six times`: how often, and not by whom. */
const isFrequency = (units: readonly Unit[], at: number): boolean =>
  units[at]!.tag === 'number' && TIMES.has(units[at + 1]?.lower ?? '');

/** A form that is a noun more often than this may be one here: "post offices". */
const SELDOM_NOUN = 0.5;

/** "out" behind "pointed". */
const hasParticle = (units: readonly Unit[], lemma: string, at: number): boolean =>
  PHRASAL_CUES.get(lemma)?.has(units[at]?.lower ?? '') ?? false;

/** "retired" in `said retired General Renn`, "acting" in `said acting mayor Ida Lund`. */
function isDescribed(units: readonly Unit[], at: number): boolean {
  const { tag, verb } = units[at] ?? {};
  if (tag !== 'verb' || !NOUNS.has(units[at + 1]?.tag)) return false;
  const form = verb?.form ?? 'past';
  return form === 'past' || form === 'participle' || (form === 'gerund' && !SPEECH_VERBS.has(verb!.lemma));
}

/** "…, The Courier has learned." */
const hasLearned = (units: readonly Unit[], { lemma, start, head, end }: VerbGroup): boolean =>
  LEARNING_VERBS.has(lemma) &&
  units[start - 1]?.tag === 'name' &&
  units[end]?.tag === 'stop' &&
  units.slice(start, head).some(({ tag }) => tag === 'have');

/** Is all of it one noun phrase? */
const isPhrase = (units: readonly Unit[], from: number, to: number): boolean =>
  to > from && nounPhraseAfter(units, from) === to && units[to]?.tag === 'comma';

function isReporting({ lemma }: VerbGroup): boolean {
  return SPEECH_VERBS.has(lemma) || BELIEF_VERBS.has(lemma) || POST_POSED_FINDING.has(lemma);
}

/** `…, said Renn.` closes a clause; in `Renn, a pilot, said the bridge …` no clause stands before the cue. */
function mayStandUnquoted(units: readonly Unit[], from: number, verb: number, end: number): boolean {
  const { verb: form } = units[verb]!;
  const addresses = ADDRESSING_VERBS.has(form?.lemma ?? '') && !WARNING_ALONE.has(form?.lemma ?? '');
  const inquires = INQUIRING_VERBS.has(form?.lemma ?? '') && isQuestion(units, contentStart(units, from));
  if (addresses && form?.form !== 'base' && !inquires) return false;
  if (units[verb + 1]!.tag === 'pronoun' || isBehindContrast(units, verb)) return false;
  const quoteNext = units[end]?.tag === 'colon' && units[end + 1]?.tag === 'quote';
  const joined = units[end]?.tag === 'dash' && JOINS.has(units[end + 1]?.tag);
  if (end < units.length && !ENDS_SENTENCE.has(units[end]!.tag) && !quoteNext && !joined) return false;
  if (goesOnBehind(units, contentStart(units, from), verb, end) || hasMainClause(units, from, verb)) return true;
  return closesWithName(units, verb, end);
}

/** "As we age, our sense of time slows, said Mei Tan.": who says it can be nothing else, whatever the words before it. */
const closesWithName = (units: readonly Unit[], verb: number, end: number): boolean =>
  SAY.has(units[verb]!.verb?.lemma ?? '') &&
  units[verb - 1]?.tag === 'comma' &&
  units[verb + 1]!.tag === 'name' &&
  (units[end]?.tag ?? 'stop') === 'stop';

/** "that ice, not rain, explained most of the floods": the verb of the ice. */
function isBehindContrast(units: readonly Unit[], verb: number): boolean {
  let at = verb - 2;
  while (IN_CONTRAST.has(units[at]?.tag)) at--;
  return units[verb - 1]?.tag === 'comma' && units[at]?.tag === 'not' && units[at - 1]?.tag === 'comma';
}

const IN_CONTRAST = tags('determiner', 'possessive', 'genitive', 'noun', 'name', 'number', 'preposition');

/** The "and" of "…, says the party – and it would cost little". */
const JOINS = tags('and', 'but');

/** "At what point did it sink, asked the mayor.", "Has it sunk, asked the mayor." */
const isQuestion = (units: readonly Unit[], opening: number): boolean =>
  OPENS_QUESTION.has(units[units[opening]?.tag === 'preposition' ? opening + 1 : opening]?.tag);

const OPENS_QUESTION = tags('wh', 'relative', 'be', 'have', 'do', 'modal');

/** "The bill, said the mayor, would be paid.", "In May, said the mayor, the pier would close." */
function goesOnBehind(units: readonly Unit[], opening: number, verb: number, comma: number): boolean {
  if (units[comma]?.tag !== 'comma') return false;
  const fronted = FRONTED.has(units[opening]?.tag);
  if (fronted && (startsClause(units, comma + 1) || isImperative(units, comma + 1))) return true;
  return hasFiniteVerb(units, comma + 1) && isPhrase(units, opening, verb - 1);
}

/** Clauses that look like a claim and tell no words: idioms, and pointers to the text that follows. */
import type { Complement } from '../grammar/complement';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { type Range, tags, type Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';
import { DESCRIBING } from '../lexicon/adjectives';
import { QUALITIES } from '../lexicon/cue-nouns';
import {
  COMPLETIONS,
  LETTING_IN,
  LIKENING_VERBS,
  MENTIONING_VERBS,
  PLAIN_SAYING,
  REMINDING_VERBS,
  RITUAL_WORDS,
  SAY,
  SHOWING_VERBS,
} from '../lexicon/cue-verbs';
import {
  ALL,
  CALLED,
  OF,
  POINTS_BACK,
  POINTS_IN_TEXT,
  SAID_LATER,
  SHOWN,
  WORDING_VERBS,
  WORDLESS,
} from '../lexicon/finding';
import { DEFINITE } from '../lexicon/noun-phrases';
import { classOf, meansPeople } from '../lexicon/nouns';
import { IT, TELLS_WRITER } from '../lexicon/pronouns';
import { type SubjectKind, subjectKind } from './cue-decision';

/** Does the clause tell no words? */
export function isWordless(units: readonly Unit[], subject: Range, group: VerbGroup, complement: Complement): boolean {
  return (
    leavesOut(units, group, complement) ||
    pointsAhead(units, group, complement) ||
    saysMerelyIt(units, group, complement) ||
    isRitual(units, group, complement) ||
    letsPeopleIn(units, group, complement) ||
    setsSideBySide(units, group, complement) ||
    isTransition(subject, units, group, complement) ||
    isIdiom(units, subject, group, complement)
  );
}

/** "did not mention the fire", "not to mention the fire": what was left out was not said. */
const leavesOut = (
  units: readonly Unit[],
  { negated, infinitive, start, lemma }: VerbGroup,
  { kind }: Complement,
): boolean =>
  (negated || (infinitive && units[start - 2]?.tag === 'not')) && kind === 'object' && MENTIONING_VERBS.has(lemma);

/** "said it with a grin", "may say more on Friday", "that is to say about boats": what it was stands elsewhere, or nowhere. */
function saysMerelyIt(
  units: readonly Unit[],
  { lemma, start, infinitive }: VerbGroup,
  { kind, at }: Complement,
): boolean {
  if (!SAY.has(lemma)) return false;
  const be = units[start]!.tag === 'to' ? start - 1 : start - 2;
  if (infinitive && units[be]?.tag === 'be' && POINTS_BACK.has(units[be - 1]?.lower ?? '')) return true;
  const { lower = '' } = units[at] ?? {};
  return kind === 'object' && (IT.has(lower) || SAID_LATER.has(lower)) && ENDS_OBJECT.has(units[at + 1]?.tag ?? 'stop');
}

const ENDS_OBJECT = tags('stop', 'comma', 'preposition', 'adverb', 'time', 'subordinator');

/** "Below, she talks about her son": what she says follows. */
function pointsAhead(units: readonly Unit[], { form }: VerbGroup, { kind, quoted }: Complement): boolean {
  if (!POINTS_IN_TEXT.has(units[0]!.lower) || units[1]?.tag !== 'comma') return false;
  return form === 'present' && !quoted && kind !== 'that' && kind !== 'clause';
}

/** "That said the board hopes to sail": the writer passes on to something else. */
const isTransition = (
  subject: Range,
  units: readonly Unit[],
  { lemma, form }: VerbGroup,
  { kind }: Complement,
): boolean => subject.start === 0 && units[0]!.tag === 'that' && SAY.has(lemma) && form === 'past' && kind === 'clause';

/** "say their final goodbyes", "said mass": words of a rite or of politeness. */
function isRitual(units: readonly Unit[], { lemma }: VerbGroup, { kind, at }: Complement): boolean {
  if (!SAY.has(lemma) || kind !== 'object') return false;
  const end = Math.min(nounPhraseAfter(units, at), at + RITUAL_UNITS);
  return units.slice(at, end).some(({ lower }) => RITUAL_WORDS.has(lower));
}

/** How far behind the verb such a word stands, in units. */
const RITUAL_UNITS = 4;

/** "The clinic admitted 50 patients": nobody is owned up to. */
function letsPeopleIn(units: readonly Unit[], { lemma }: VerbGroup, { kind, at }: Complement): boolean {
  if (!LETTING_IN.has(lemma) || kind !== 'object') return false;
  return units
    .slice(at, nounPhraseAfter(units, at))
    .some(({ tag, lower }) => tag === 'noun' && meansPeople(classOf(lower)));
}

/** "compared the two plans", not "compared the plan to a leaking boat": two things are looked at, and nothing is said of them. */
function setsSideBySide(units: readonly Unit[], { lemma }: VerbGroup, { kind, at }: Complement): boolean {
  if (!LIKENING_VERBS.has(lemma) || kind !== 'object') return false;
  const completing = COMPLETIONS.get(lemma);
  const behind = units.slice(at, at + OBJECT_UNITS);
  const length = behind.findIndex(({ tag }) => ENDS_CLAUSE.has(tag));
  return !behind.slice(0, length < 0 ? OBJECT_UNITS : length).some(({ lower }) => completing?.has(lower));
}

const ENDS_CLAUSE = tags('stop', 'semicolon');
/** How far behind the verb it may stand what something is likened to, in units. */
const OBJECT_UNITS = 30;

/** "the cup says it all", "offers hope to patients", "the results showed promise", "called it a day" */
function isIdiom(units: readonly Unit[], subject: Range, group: VerbGroup, { kind, at, quoted }: Complement): boolean {
  if (quoted || kind === 'that' || kind === 'question') return false;
  let start = at;
  while (OPENS_OBJECT.has(units[start]?.tag)) start++;
  const [first = '', noun = ''] = [units[at]?.lower, units[start]?.lower];
  // "reminds us of a sailor", "the song reminded her of home", but "reminded voters of his record"
  if (REMINDING_VERBS.has(group.lemma) && OF.has(units[at + 1]?.lower ?? ''))
    return TELLS_WRITER.has(first) || subjectKind(units, subject) !== 'other';
  if (kind === 'object' && QUALITIES.get(group.lemma)?.has(noun)) return true;
  if (PLAIN_SAYING.has(group.lemma)) {
    // "Half of them said it made no difference", but "the cup says it all"
    if (kind === 'clause' && IT.has(first) && !ALL.has(units[at + 1]?.lower ?? '')) return false;
    const wordless = WORDLESS.has(first) || WORDLESS.has(noun);
    return wordless && SPEECHLESS[kind === 'object' ? 'object' : 'other'].has(subjectKind(units, subject));
  }
  if (SHOWING_VERBS.has(group.lemma)) return kind === 'object' && SHOWN.has(shownNoun(units, start, subject));
  // "called the day a triumph" says something of it.
  return WORDING_VERBS.has(group.lemma) && CALLED.has(noun) && !DEFINITE.has(first);
}

/** "spirit" in "showed great spirit"; a text that "showed great improvement" tells of it. */
function shownNoun(units: readonly Unit[], from: number, subject: Range): string {
  let at = from;
  if (subjectKind(units, subject) !== 'document') while (DESCRIBING.has(units[at]?.lower ?? '')) at++;
  return units[at]?.lower ?? '';
}

/** A text that "says it all began in May" does have words, and one that "says a lot" has them without telling them. */
const SPEECHLESS: Record<'object' | 'other', ReadonlySet<SubjectKind>> = {
  object: new Set(['thing', 'document']),
  other: new Set(['thing']),
};

const OPENS_OBJECT = tags('determiner', 'object', 'pronoun');

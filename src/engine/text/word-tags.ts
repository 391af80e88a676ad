/** The part of speech of a word on its own: by the closed classes and the verb forms of the lexicon, else a noun. */
import {
  ADVERBS,
  BE,
  CAPITAL_NAMES,
  COMPOUND_PARTICIPLES,
  CONTRASTING,
  DETERMINERS,
  DO,
  HAVE,
  JOINING,
  MODALS,
  NEGATIONS,
  NOUNS_LIKE_ADVERBS,
  NOUNS_LIKE_PARTICIPLES,
  NUMBER_WORDS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_NOUNS,
  WH_WORDS,
} from '../lexicon/function-words';
import { PAST_OF_EE, type VerbForm } from '../lexicon/verb-forms';
import { isAddress } from './address';
import { startsCapital } from './characters';

/** The part of speech of a word, or the kind of a mark. */
export type Tag =
  | 'quote'
  | 'name'
  | 'noun'
  | 'time'
  | 'number'
  | 'verb'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'adverb'
  | 'determiner'
  | 'possessive'
  | 'genitive'
  | 'pronoun'
  | 'object'
  | 'relative'
  | 'that'
  | 'wh'
  | 'preposition'
  | 'to'
  | 'and'
  | 'but'
  | 'subordinator'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'stop'
  | 'symbol';

/** A word of several classes has the tag of the last. */
const CLASSES: readonly (readonly [ReadonlySet<string>, Tag])[] = [
  [TIME_NOUNS, 'time'],
  [ADVERBS, 'adverb'],
  [SUBORDINATORS, 'subordinator'],
  [WH_WORDS, 'wh'],
  [PREPOSITIONS, 'preposition'],
  [DETERMINERS, 'determiner'],
  [NUMBER_WORDS, 'number'],
  [SUBJECT_PRONOUNS, 'pronoun'],
  [OBJECT_PRONOUNS, 'object'],
  [POSSESSIVES, 'possessive'],
  [BE, 'be'],
  [HAVE, 'have'],
  [DO, 'do'],
  [MODALS, 'modal'],
  [NEGATIONS, 'not'],
  [RELATIVES, 'relative'],
  [JOINING, 'and'],
  [CONTRASTING, 'but'],
  [new Set(['that']), 'that'],
  [new Set(['to']), 'to'],
  [new Set(["'s"]), 'genitive'],
];

const TAGS = new Map<string, Tag>();
for (const [list, tag] of CLASSES) for (const word of list) TAGS.set(word, tag);

const PUNCTUATION: ReadonlyMap<string, Tag> = new Map([
  [',', 'comma'],
  [':', 'colon'],
  [';', 'semicolon'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['―', 'dash'],
  ['--', 'dash'],
  ['-', 'dash'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['.', 'stop'],
  ['?', 'stop'],
  ['!', 'stop'],
  ['…', 'stop'],
  ['...', 'stop'],
]);

/** The tag of a punctuation mark. */
export function markTag(text: string): Tag {
  return PUNCTUATION.get(text) ?? (/^\.+$/.test(text) ? 'stop' : 'symbol');
}

/**
 * The tag of a word.
 *
 * @param lower the form that the lexicon has.
 * @param verb the verb form it may be.
 */
export function wordTag(text: string, lower: string, verb: VerbForm | undefined): Tag {
  if (CAPITAL_NAMES.has(text)) return 'name';
  const closed = TAGS.get(lower);
  if (closed) return closed;
  if (verb) return 'verb';
  if (startsCapital(text) || isAddress(text)) return 'name';
  if (lower.length > 4 && lower.endsWith('ly') && !NOUNS_LIKE_ADVERBS.has(lower)) return 'adverb';
  if (isPast(lower) && !NOUNS_LIKE_PARTICIPLES.has(lower) && !COMPOUND_PARTICIPLES.test(lower)) return 'verb';
  return 'noun';
}

/** "walked", "tied", "owed": an ending after a vowel, which "need" and "shed" do not have. */
const isPast = (lower: string): boolean =>
  lower.endsWith('ed') && (!lower.endsWith('eed') || PAST_OF_EE.has(lower)) && /[aeiouy]/.test(lower.slice(0, -2));

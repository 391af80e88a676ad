/** The part of speech of a word on its own: by the closed classes and the verb forms of the lexicon, else a noun. */
import {
  ADVERBS,
  BE,
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
import type { VerbForm } from '../lexicon/verb-forms';
import type { Tag } from './units';

const TAGS: ReadonlyMap<string, Tag> = new Map([
  ...[...TIME_NOUNS].map((word) => [word, 'time'] as const),
  ...[...ADVERBS].map((word) => [word, 'adverb'] as const),
  ...[...SUBORDINATORS].map((word) => [word, 'subordinator'] as const),
  ...[...WH_WORDS].map((word) => [word, 'wh'] as const),
  ...[...PREPOSITIONS].map((word) => [word, 'preposition'] as const),
  ...[...DETERMINERS].map((word) => [word, 'determiner'] as const),
  ...[...NUMBER_WORDS].map((word) => [word, 'number'] as const),
  ...[...SUBJECT_PRONOUNS].map((word) => [word, 'pronoun'] as const),
  ...[...OBJECT_PRONOUNS].map((word) => [word, 'object'] as const),
  ...[...POSSESSIVES].map((word) => [word, 'possessive'] as const),
  ...[...BE].map((word) => [word, 'be'] as const),
  ...[...HAVE].map((word) => [word, 'have'] as const),
  ...[...DO].map((word) => [word, 'do'] as const),
  ...[...MODALS].map((word) => [word, 'modal'] as const),
  ...[...NEGATIONS].map((word) => [word, 'not'] as const),
  ...[...RELATIVES].map((word) => [word, 'relative'] as const),
  ...[...JOINING].map((word) => [word, 'and'] as const),
  ...[...CONTRASTING].map((word) => [word, 'but'] as const),
  ['that', 'that'],
  ['to', 'to'],
  ["'s", 'genitive'],
]);

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
 * The tag of a lower-case word.
 *
 * @param capital whether it is written with a capital letter.
 * @param verb the verb form it may be.
 */
export function wordTag(lower: string, capital: boolean, verb: VerbForm | undefined): Tag {
  const closed = TAGS.get(lower);
  if (closed) return closed;
  if (verb) return 'verb';
  if (capital) return 'name';
  if (lower.length > 4 && lower.endsWith('ly') && !NOUNS_LIKE_ADVERBS.has(lower)) return 'adverb';
  if (isPast(lower) && !NOUNS_LIKE_PARTICIPLES.has(lower)) return 'verb';
  return 'noun';
}

/** "walked", "tied", "owed": an ending after a vowel, which "need" and "shed" do not have. */
const isPast = (lower: string): boolean =>
  lower.endsWith('ed') && !lower.endsWith('eed') && /[aeiouy]/.test(lower.slice(0, -2));

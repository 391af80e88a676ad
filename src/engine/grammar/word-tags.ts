/** The part of speech of a word by itself: from the closed classes and the verb forms of the lexicons; else a noun. */
import {
  ADVERBS,
  BE,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  NUMBER_WORDS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_NOUNS,
  WH_WORDS,
} from '../lexicon/function-words';
import type { VerbForm } from '../lexicon/verb-forms';
import type { Tag } from './units';

const TAGS: ReadonlyMap<string, Tag> = new Map([
  ...[...TIME_NOUNS].map((word) => [word, 'time'] as const),
  ...ADVERBS.map((word) => [word, 'adverb'] as const),
  ...SUBORDINATORS.map((word) => [word, 'subordinator'] as const),
  ...WH_WORDS.map((word) => [word, 'wh'] as const),
  ...PREPOSITIONS.map((word) => [word, 'preposition'] as const),
  ...DETERMINERS.map((word) => [word, 'determiner'] as const),
  ...NUMBER_WORDS.map((word) => [word, 'number'] as const),
  ...SUBJECT_PRONOUNS.map((word) => [word, 'pronoun'] as const),
  ...OBJECT_PRONOUNS.map((word) => [word, 'object'] as const),
  ...POSSESSIVES.map((word) => [word, 'possessive'] as const),
  ...BE.map((word) => [word, 'be'] as const),
  ...HAVE.map((word) => [word, 'have'] as const),
  ...DO.map((word) => [word, 'do'] as const),
  ...MODALS.map((word) => [word, 'modal'] as const),
  ...NEGATIONS.map((word) => [word, 'not'] as const),
  ['who', 'relative'],
  ['which', 'relative'],
  ['that', 'that'],
  ['to', 'to'],
  ['and', 'and'],
  ['or', 'and'],
  ['&', 'and'],
  ['but', 'but'],
  ['nor', 'but'],
  ['yet', 'but'],
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

/** The tag of a mark or another piece of punctuation. */
export function markTag(text: string): Tag {
  return PUNCTUATION.get(text) ?? (/^\.+$/u.test(text) ? 'stop' : 'symbol');
}

/** The tag of a lower-case word. @param capital whether it is written with one. @param verb the verb form it may be. */
export function wordTag(lower: string, capital: boolean, verb: VerbForm | undefined): Tag {
  const closed = TAGS.get(lower);
  if (closed) return closed;
  if (verb) return 'verb';
  if (capital) return 'name';
  if (lower.length > 4 && lower.endsWith('ly') && !lower.endsWith('ily')) return 'adverb';
  if (lower.endsWith('ily') && lower !== 'family') return 'adverb';
  if (lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed') && lower !== 'op-ed') return 'verb';
  return 'noun';
}

/** A source under a first name or another name, and no reason for that. */
import type { Span } from '@/engine/claim';
import { classOf } from '@/engine/lexicon/nouns';
import { CHANGED_NAME, MAY_BE_BODIES, PERSON_AFTER, RELATIONS, WHOLE_WITH } from '../../lexicon/draft';
import { GIVES_REASON, NAMES_SELF_AS, OF_NAMING, STATES_REASON } from '../../lexicon/sources';
import { plainWords, type Reading } from '../../reading/reading';
import type { Draft } from '../draft';
import type { DraftRule } from '../rule';

export const firstNameNoReason: DraftRule = {
  meaning: 'A source under part of a name or a changed one, and the text does not say why.',
  examples: [
    { text: 'Anna, 34, waited at the pier with her sons. “It is cold,” she said.', finds: ['Anna'] },
    { text: 'A diver, who gave her name only as Dana, said that it was cold.', finds: ['Dana'] },
    { text: 'Lena, which is not her real name, sells eels at the pier. “It is cold,” she said.', finds: ['Lena'] },
  ],
  nearMisses: [
    'Anna, 34, asked that her surname be left out because she fears for her job. “It is cold,” she said.',
    'Anna Holt waited at the pier. “It is cold,” Anna said.',
    'Anton Rask runs the pier. His wife, Berta, said that it was cold.',
    'Father Anselm said that the pier was cold.',
  ],
  find: (draft) => firstNames(draft).flatMap(({ name, at }) => (isReasonTold(draft.body, name) ? [] : [{ at }])),
};

interface FirstName {
  readonly name: string;
  /** Its first mention in the draft's body. */
  readonly at: Span;
}

/** Each name of one word that stands for a person who is a source. */
function firstNames({ body, sources }: Draft): FirstName[] {
  const named = sources
    .filter(({ standing, relayed }) => (standing === 'named' || standing === 'partial') && !relayed)
    .map(({ who }) => who);
  const given = givenNames(body);
  const names = new Set([...named, ...given, ...changedNames(body)].filter((name) => ONE_WORD.test(name)));
  const whole = wholeNames(body);
  const persons = new Set([...personNames(body), ...given]);
  const found = [...names].filter((name) => !whole.has(name)).flatMap((name) => mentionOf(body, name, persons) ?? []);
  return found.sort((a, b) => a.at[0] - b.at[0]);
}

const ONE_WORD = /^\p{Lu}(?:[\p{L}’'-]*(?: \p{Lu}\.)?|\.)$/u;

/** The words of “Anna Holt” and “Anna de Holt”, wherever two stand together. */
function wholeNames({ document: { text, paragraphs } }: Reading): ReadonlySet<string> {
  const body = text.slice(paragraphs[0]?.[0] ?? 0);
  return new Set([...body.matchAll(WHOLE_NAME)].flatMap(([name]) => name.split(' ')));
}

const WHOLE_NAME = /\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\. )?(?:(?:de|van|von|al|bin|la|da|dos) )?\p{Lu}[\p{L}’'-]+)+/gu;

/** Those of whom the text speaks as of a person. */
const personNames = ({ claims }: Reading): ReadonlySet<string> =>
  new Set(
    claims
      .filter(({ label, aliases }) => label === 'partial' || aliases.some(({ reason }) => reason === 'pronoun'))
      .flatMap(({ who }) => who ?? []),
  );

/** “who gave her name only as Dana”. */
const givenNames = (reading: Reading): string[] =>
  reading.document.sentences.flatMap(
    (sentence) => NAMES_SELF_AS.exec(plainWords(reading, sentence))?.groups?.name ?? [],
  );

/** “Lena, which is not her real name”: the capital word before. */
function changedNames(reading: Reading): string[] {
  return reading.document.sentences.flatMap((sentence) => {
    const words = plainWords(reading, sentence);
    const changed = CHANGED_NAME.exec(words);
    const before = changed ? [...words.slice(0, changed.index).matchAll(/\p{Lu}[\p{L}’'-]+/gu)].at(-1) : null;
    return before ? [before[0]] : [];
  });
}

function mentionOf(
  { document: { text, paragraphs } }: Reading,
  name: string,
  persons: ReadonlySet<string>,
): FirstName | null {
  const start = firstWord(text, name, paragraphs[0]?.[0] ?? 0);
  if (start < 0) return null;
  const around = text.slice(Math.max(0, start - LOOK_BACK), start);
  const before = /(?:(?<title>[\p{L}’'-]+),? )?$/u.exec(around)?.groups?.title?.toLowerCase() ?? '';
  if (WHOLE_WITH.has(before) || RELATIONS.has(before)) return null;
  const behind = text.slice(start + name.length, start + name.length + LOOK_BACK);
  const person =
    (classOf(before) === 'person' && !MAY_BE_BODIES.has(before)) ||
    PERSON_AFTER.test(behind) ||
    persons.has(name) ||
    CHANGED_NAME.test(behind);
  return person ? { name, at: [start, start + name.length] } : null;
}

/** How far around a name it is looked at, in characters. */
const LOOK_BACK = 40;

/** Where a word first stands as a whole word; -1 where it does not. */
function firstWord(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1))
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + word.length] ?? ' ')) return at;
  return -1;
}

const LETTER = /\p{L}/u;

/** Why only that much of the name is printed: in a sentence with the name that speaks of naming, or the one behind it. */
function isReasonTold(reading: Reading, name: string): boolean {
  return (
    namingSentences(reading).some(({ words, own, tellsWhy, goesOn }) =>
      own.includes(name) ? tellsWhy : goesOn.includes(name) && HE_OR_SHE.test(words) && tellsWhy,
    ) || reading.claims.some(({ who, anonymity }) => who === name && anonymity?.reason)
  );
}

interface NamingSentence {
  readonly words: string;
  /** Its text, and that of the sentence before, which it may go on about. */
  readonly own: string;
  readonly goesOn: string;
  readonly tellsWhy: boolean;
}

const naming = new WeakMap<Reading, readonly NamingSentence[]>();

/** The sentences that speak of names. */
function namingSentences(reading: Reading): readonly NamingSentence[] {
  const known = naming.get(reading);
  if (known) return known;
  const { sentences, text } = reading.document;
  const textOf = (index: number) => (sentences[index] ? text.slice(sentences[index].start, sentences[index].end) : '');
  const found = sentences.flatMap((sentence, index) => {
    const words = plainWords(reading, sentence);
    const named = OF_NAMING.exec(words);
    if (!named) return [];
    const tellsWhy = GIVES_REASON.test(words.slice(named.index)) || STATES_REASON.test(words);
    return [{ words, own: textOf(index), goesOn: textOf(index - 1), tellsWhy }];
  });
  naming.set(reading, found);
  return found;
}

const HE_OR_SHE = /^\W*(?:he|she|they)\b/iu;

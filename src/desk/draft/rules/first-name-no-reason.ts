/** A source under a first name or another name, and no reason for that. */
import type { Span } from '@/engine/claim';
import { classOf } from '@/engine/lexicon/nouns';
import { overlaps } from '@/engine/text/spans';
import { CHANGED_NAME, MAY_BE_BODIES, PERSON_AFTER, RELATIONS, WHOLE_WITH } from '../../lexicon/draft';
import { GIVES_REASON, OF_NAMING, STATES_REASON } from '../../lexicon/sources';
import { plainWords, type Reading, wordsOf } from '../../reading/reading';
import type { Draft } from '../draft';
import type { DraftRule } from '../rule';

export const firstNameNoReason: DraftRule = {
  meaning: 'A source under part of a name or a changed one, and the text does not say why.',
  handbooks: ['NPR'],
  examples: [
    { text: 'Anna, 34, waited at the pier with her sons. “It is cold,” she said.', finds: ['Anna'] },
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
  const found = [...named, ...changedNames(body)]
    .filter((name, index, all) => /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}\.)?$/u.test(name) && all.indexOf(name) === index)
    .flatMap((name) => mentionOf(body, name) ?? []);
  return found.sort((a, b) => a.at[0] - b.at[0]);
}

/** “Lena, which is not her real name”: the capital word before. */
function changedNames(reading: Reading): string[] {
  return reading.document.sentences.flatMap((sentence) => {
    const words = plainWords(reading, sentence);
    const changed = CHANGED_NAME.exec(words);
    const before = changed ? [...words.slice(0, changed.index).matchAll(/\p{Lu}[\p{L}’'-]+/gu)].at(-1) : null;
    return before ? [before[0]] : [];
  });
}

function mentionOf(reading: Reading, name: string): FirstName | null {
  const { text, paragraphs } = reading.document;
  const from = paragraphs[0]?.[0] ?? 0;
  const start = text.slice(from).search(new RegExp(`(?<![\\p{L}])${literally(name)}(?![\\p{L}])`, 'u')) + from;
  if (start < from || isWholeElsewhere(text.slice(from), name)) return null;
  const before = /(?:(?<title>[\p{L}’'-]+),? )?$/u.exec(text.slice(from, start))?.groups?.title?.toLowerCase() ?? '';
  if (WHOLE_WITH.has(before) || RELATIONS.has(before)) return null;
  const behind = text.slice(start + name.length, start + name.length + 30);
  const person =
    (classOf(before) === 'person' && !MAY_BE_BODIES.has(before)) ||
    PERSON_AFTER.test(behind) ||
    isPerson(reading, name) ||
    CHANGED_NAME.test(behind);
  return person ? { name, at: [start, start + name.length] } : null;
}

const literally = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** “Anna Holt” or “Holt Anna” anywhere in the text. */
function isWholeElsewhere(text: string, name: string): boolean {
  const one = literally(name);
  return new RegExp(
    `\\p{Lu}[\\p{L}’'-]+ ${one}(?![\\p{L}])|(?<![\\p{L}])${one} (?:\\p{Lu}\\. )?(?:(?:de|van|von|al|bin|la|da|dos) )?\\p{Lu}[\\p{L}’'-]+`,
    'u',
  ).test(text);
}

/** Does the text speak of the name as of a person? */
const isPerson = ({ claims }: Reading, name: string): boolean =>
  claims.some(
    ({ who, label, aliases }) =>
      who === name && (label === 'partial' || aliases.some(({ reason }) => reason === 'pronoun')),
  );

/** Why only that much of the name is printed: in a sentence with the name that speaks of naming, or the one behind it. */
function isReasonTold(reading: Reading, name: string): boolean {
  const { sentences, text } = reading.document;
  return (
    sentences.some((sentence, index) => {
      const own = plainWords(reading, sentence);
      const about = text.slice(sentence.start, sentence.end).includes(name);
      if (!about) return false;
      const next = sentences[index + 1];
      const goesOn = next ? plainWords(reading, next) : '';
      if (OF_NAMING.test(own) && GIVES_REASON.test(own.slice(OF_NAMING.exec(own)!.index))) return true;
      if (OF_NAMING.test(own) && STATES_REASON.test(own)) return true;
      return OF_NAMING.test(goesOn) && STATES_REASON.test(goesOn) && /^\W*(?:he|she|they)\b/iu.test(goesOn);
    }) ||
    reading.claims.some(
      ({ who, anonymity, sentence }) =>
        who === name && anonymity?.reason && !overlaps(sentence, [0, 0]) && wordsOf(reading, anonymity.reason) !== '',
    )
  );
}

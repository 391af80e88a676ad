/** How strongly a mention puts somebody in the reader's mind. */
import { ARTICLES, BEFORE_PHRASE, BEFORE_SUBJECT, BEHIND_SUBJECT } from '../lexicon/noun-phrases';
import { classOf, isPlural } from '../lexicon/nouns';
import { PARTS_OF_PLACES } from '../lexicon/places';
import { verbForm } from '../lexicon/verb-forms';
import { bare } from '../names/name-words';
import type { Document, Token } from '../text/document';

/**
 * Weights of a mention by its place. Their order is centering theory's: who speaks, the subject, the rest. The figures
 * are those that resolve most of the 500 pronouns of PolNeAR's development articles and the world corpus; between 80 and
 * 125 % of each they resolve as many within three.
 */
export const WEIGHT = {
  newSource: 2.4,
  source: 2,
  newSubject: 1.8,
  subject: 1.6,
  pronoun: 1.2,
  owner: 0.6,
  other: 0.5,
  embedded: 0.25,
};

/** The weight of a mention of tokens `[first, end)` outside content, by its position in the sentence. */
export function weigh({ tokens, sentences }: Document, first: number, end: number): number {
  const next = tokens[end];
  if (next?.lower === "'s") return WEIGHT.owner;
  const before = tokens[first - 1];
  const { firstToken } = sentences[tokens[first]!.sentence]!;
  const opening = isBehindDateline(tokens, firstToken, first) ? first : firstToken;
  // "But Renn, a pilot, left": the subject too
  const opens = first === opening || (first === opening + 1 && BEFORE_SUBJECT.has(before!.lower));
  if (before && ARTICLES.has(before.lower) && isPlainNoun(next)) return WEIGHT.embedded;
  if (isTopic(tokens, first, firstToken)) return WEIGHT.subject;
  // "on southern Norland"
  const link = PARTS_OF_PLACES.has(before?.lower ?? '') ? tokens[first - 2] : before;
  if (!opens && link && (BEFORE_PHRASE.has(link.lower) || ARTICLES.has(link.lower))) return WEIGHT.owner;
  if (opens || before?.text === ',' || looksVerbal(next)) return WEIGHT.subject;
  return WEIGHT.other;
}

/** "(Radio Vessel) Divers and growers left", "PORT ELSIN, May 2 (NPA) — Divers and growers left" */
function isBehindDateline(tokens: readonly Token[], opening: number, first: number): boolean {
  const mark = tokens[first - 1];
  if (!mark || first - opening > LONGEST_DATELINE || !ENDS_DATELINE.test(mark.text)) return false;
  const dateline = tokens.slice(opening, first - 1);
  if (mark.text === ')' && dateline[0]?.text !== '(') return false;
  return tokens[opening - 1]?.paragraph !== mark.paragraph && dateline.every(({ text }) => IN_DATELINE.test(text));
}

/** Longest dateline, in tokens. */
const LONGEST_DATELINE = 10;
const ENDS_DATELINE = /^(?:\)|[-–—]|--)$/;
const IN_DATELINE = /^[\p{Lu}\p{N}\p{P}]/u;

/** "As for Renn, he left." */
const isTopic = (tokens: readonly Token[], first: number, opening: number): boolean =>
  first === opening + 2 && tokens[opening]!.lower === 'as' && tokens[opening + 1]!.lower === 'for';

/** "a Netflix film": the noun after a name that only describes. */
const isPlainNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text === token.lower && classOf(bare(token)) !== 'other' && !looksVerbal(token);

const looksVerbal = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (BEHIND_SUBJECT.has(token.lower) || (token.text === token.lower && isFiniteVerb(token.lower)));

function isFiniteVerb(word: string): boolean {
  const form = verbForm(word)?.form;
  if (form === undefined) return /(?:ed|es)$/.test(word) && !isPlural(word);
  return form === 'past' || (form === 'present' && !isPlural(word));
}

/**
 * Whom a grant of anonymity can be about: somebody unnamed in its own sentence, or in those that its subject points
 * back at.
 */
import type { Attribution } from '../attribution';
import type { NounPhrase, SourcePhrase } from '../coreference/phrase';
import { NEVER_UNNAMED, POINTS_BACK_AT_SOURCES, SEVERAL_AGAIN, SOURCE_AGAIN, WHOLE_STORY } from '../lexicon/anonymity';
import { FINITE_AUXILIARIES } from '../lexicon/function-words';
import { DEFINITE } from '../lexicon/noun-phrases';
import { classOf, isPlural, singular } from '../lexicon/nouns';
import { SPOKESPERSONS } from '../lexicon/people';
import { HE, SHE, THEY } from '../lexicon/pronouns';
import { verbForm } from '../lexicon/verb-forms';
import type { Rule } from '../rules';
import type { Document } from '../text/document';

/** The rule of claims that come from a grant's own sentence. */
export const GRANT_RULE = 'anonymity-grant' satisfies Rule;
/** How many sentences back a grant may point. */
export const REACH = 3;

/**
 * The pronoun or the noun with which the subject of the sentence points back at somebody in an earlier sentence, lower
 * case; null where it does not.
 */
export const wordPointingBack = (document: Document, sentence: number): string | null =>
  POINTS_BACK_AT_SOURCES.exec(sentenceText(document, sentence))?.[0]
    .toLowerCase()
    .split(' ')
    .at(-1)
    ?.replace(/^\W+/, '') ?? personOpening(document, sentence);

/** "The juror did not wish to be named": somebody told of, by a noun for a person and its verb. */
function personOpening({ sentences, tokens }: Document, sentence: number): string | null {
  const { firstToken, endToken } = sentences[sentence]!;
  if (!DEFINITE.has(tokens[firstToken]!.lower)) return null;
  let noun = firstToken + 1;
  while (noun < Math.min(endToken, firstToken + LONGEST_PHRASE) && !isOfPerson(tokens[noun]!.lower)) noun++;
  const next = tokens[noun + 1]?.lower ?? '';
  if (noun >= firstToken + LONGEST_PHRASE || !(FINITE_AUXILIARIES.has(next) || verbForm(next) !== undefined))
    return null;
  return tokens[noun]!.lower;
}

/**
 * How well a source fits the word that points back at somebody: 0 where it means nobody of that number or kind. "The
 * people" are two aides before a diver, and no spokeswoman.
 */
export function closenessOf(word: string, source: SourcePhrase | NounPhrase): number {
  const phrase = 'form' in source && source.form !== 'noun' ? null : (source as NounPhrase);
  const several = phrase?.plural ?? ('pronoun' in source && THEY.has(source.pronoun));
  if (HE.has(word) || SHE.has(word)) return several ? 0 : 1;
  if (SEVERAL_AGAIN.has(word)) return several ? 2 : 1;
  if (several !== isPlural(word)) return 0;
  const head = phrase ? singular(phrase.head) : null;
  if (head === singular(word)) return 3;
  if (head !== null && SPOKESPERSONS.has(head)) return 0;
  return head === null || SOURCE_AGAIN.has(word) || SOURCE_AGAIN.has(head) ? 2 : 0;
}

const isOfPerson = (word: string): boolean => ['person', 'people'].includes(classOf(word));
/** So many words may the phrase have, its article included. */
const LONGEST_PHRASE = 5;

/** Is the sentence about everybody whom the article describes and does not name? */
export const coversStory = (document: Document, sentence: number): boolean =>
  WHOLE_STORY.test(sentenceText(document, sentence));

/** The words of a sentence. */
export const sentenceText = ({ sentences, text }: Document, index: number): string =>
  text.slice(sentences[index]!.start, sentences[index]!.end);

/** The attributions of each sentence, by index. */
export function groupBySentence(attributions: readonly Attribution[]): Map<number, number[]> {
  const map = new Map<number, number[]>();
  attributions.forEach(({ sentence }, index) => {
    const group = map.get(sentence);
    if (group) group.push(index);
    else map.set(sentence, [index]);
  });
  return map;
}

/** Could the words of a source stand for somebody whom the text does not fully name? */
export function mayBeUnnamed(phrase: SourcePhrase): boolean {
  switch (phrase.form) {
    case 'none':
      return false;
    case 'pronoun':
      return !NEVER_UNNAMED.has(phrase.pronoun);
    case 'name':
      return phrase.mentions.every(({ named }) => named.kind === 'person' && !named.complete);
    case 'noun':
      return phrase.noun === 'person' || phrase.noun === 'people' || phrase.noun === 'other';
  }
}

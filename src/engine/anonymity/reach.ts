/**
 * Whom a grant of anonymity can be about: somebody unnamed in its own sentence, or in those that its subject points
 * back at.
 */
import type { Attribution } from '../attribution';
import type { SourcePhrase } from '../coreference/phrase';
import { NEVER_UNNAMED, POINTS_BACK, WHOLE_STORY } from '../lexicon/anonymity';
import { FINITE_AUXILIARIES } from '../lexicon/function-words';
import { DEFINITE } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { verbForm } from '../lexicon/verb-forms';
import type { Rule } from '../rules';
import type { Document } from '../text/document';

/** The rule of claims that come from a grant's own sentence. */
export const GRANT_RULE = 'anonymity-grant' satisfies Rule;
/** How many sentences back a grant may point. */
export const REACH = 3;

/** Does the subject of the sentence point back at somebody in an earlier sentence? */
export const pointsBack = (document: Document, sentence: number): boolean =>
  POINTS_BACK.test(sentenceText(document, sentence)) || opensWithPerson(document, sentence);

/** "The juror did not wish to be named": somebody told of, by a noun for a person and its verb. */
function opensWithPerson({ sentences, tokens }: Document, sentence: number): boolean {
  const { firstToken, endToken } = sentences[sentence]!;
  if (!DEFINITE.has(tokens[firstToken]!.lower)) return false;
  let noun = firstToken + 1;
  while (noun < Math.min(endToken, firstToken + LONGEST_PHRASE) && !isOfPerson(tokens[noun]!.lower)) noun++;
  const next = tokens[noun + 1]?.lower ?? '';
  return noun < firstToken + LONGEST_PHRASE && (FINITE_AUXILIARIES.has(next) || verbForm(next) !== undefined);
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

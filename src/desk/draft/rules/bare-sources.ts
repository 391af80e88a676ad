/** A claim is given to “sources” and no more is said of them. */

import type { Claim } from '@/engine/claim';
import { INSTITUTION_NOUNS } from '@/engine/lexicon/organisations';
import { BODIES_WITH_OFFICIALS } from '../../lexicon/bodies';
import type { DeskSource } from '../../reading/desk-source';
import { phraseOf, type Reading, sentenceOf } from '../../reading/reading';
import { sourceAndCue } from '../places';
import type { DraftRule } from '../rule';

export const bareSources: DraftRule = {
  meaning: '“Sources”, “insiders”, “officials” without a number, an office or how they know.',
  examples: [
    { text: 'The pier will close in May, sources said.', finds: ['sources said'] },
    { text: 'According to a source, the pier will close in May.', finds: ['According to a source'] },
    { text: 'The pier caught fire at dawn. Officials said nobody was hurt.', finds: ['Officials said'] },
  ],
  nearMisses: [
    'Three sources said that the pier will close in May.',
    'Sources at the harbour board said that the pier will close in May.',
    'The harbour board has closed the pier. Officials said that it was unsafe.',
    'The vase is rich in sources of lead, and sources of zinc say little.',
  ],
  find: ({ body, sources }) =>
    sources.flatMap((source) =>
      source.claims
        .filter((claim) => !source.relayed && isBare(body, source, claim))
        .map((claim) => ({ at: sourceAndCue(body, claim) })),
    ),
};

/** Back mentions (“the source added”, “one of them”) are told of by what they point back at. */
function isBare(reading: Reading, source: DeskSource, claim: Claim): boolean {
  if (source.standing !== 'bare' && source.standing !== 'officials') return false;
  const phrase = phraseOf(reading, claim);
  if (phrase.form !== 'noun' || phrase.before[0] === 'the' || phrase.partOf !== null || phrase.head !== source.head)
    return false;
  return source.standing === 'bare' || !isBodyTold(reading, sentenceOf(reading, claim));
}

/** Does the sentence before, or this one, tell of a body whose officials they can be? */
function isBodyTold({ document, claims }: Reading, index: number): boolean {
  const before = document.sentences[index - 1];
  if (!before || before.paragraph < document.sentences[index]!.paragraph - 1) return false;
  if (claims.some(({ label, sentence }) => label === 'institution' && sentence[0] === before.start)) return true;
  return document.tokens
    .slice(before.firstToken, before.endToken)
    .some(({ lower }) => INSTITUTION_NOUNS.has(lower) && BODIES_WITH_OFFICIALS.has(lower));
}

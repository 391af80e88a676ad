/** A claim stands flat, and a later sentence says whose it is. */
import type { Span } from '@/engine/claim';
import { OF_SEVERAL, TELLS_WHOSE } from '../../lexicon/draft';
import { plainWords, type Reading, spanOf } from '../../reading/reading';
import type { DraftRule } from '../rule';

export const attributionFar: DraftRule = {
  meaning: 'Whose claim a sentence is stands in another sentence.',
  examples: [
    {
      text: 'The port hid the cracks from its own board. That is the conclusion of an audit published on Monday.',
      finds: ['The port hid the cracks from its own board.'],
    },
    {
      text: 'The port hid the cracks. It paid the diver to keep quiet.\n\nThe allegations are made in a lawsuit by Ilona Varga.',
      finds: ['The port hid the cracks.', 'It paid the diver to keep quiet.'],
    },
  ],
  nearMisses: [
    'The port hid the cracks from its own board, according to an audit published on Monday.',
    'A diver told the inquiry that the port hid the cracks. It paid him to keep quiet.',
    'The port closed on Monday. That is the day when the audit was published.',
  ],
  find: ({ body }) => body.document.sentences.flatMap((_, index) => flatBefore(body, index)).map((at) => ({ at })),
};

/** Does a later sentence say whose this one is? */
export const isToldLater = (reading: Reading, index: number): boolean => {
  const own = spanOf(reading.document.sentences[index]!);
  return [index + 1, index + 2].some(
    (later) => reading.document.sentences[later] && flatBefore(reading, later).some(([start]) => start === own[0]),
  );
};

/** The flat sentences before one that only tells whose they are. */
function flatBefore(reading: Reading, index: number): Span[] {
  const { sentences } = reading.document;
  const words = plainWords(reading, sentences[index]!);
  if (!TELLS_WHOSE.some((wording) => wording.test(words))) return [];
  const several = OF_SEVERAL.test(words);
  const found: Span[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const sentence = sentences[at]!;
    if (sentence.paragraph < sentences[index]!.paragraph - 1) break;
    if (found.length > 0 && sentence.paragraph < sentences[at + 1]!.paragraph) break;
    if (!isFlat(reading, at)) break;
    found.unshift(spanOf(sentence));
    if (!several) break;
  }
  return found;
}

/** Nobody says it, and nothing of it is quoted. */
function isFlat(reading: Reading, index: number): boolean {
  const { document, claims } = reading;
  const sentence = document.sentences[index]!;
  const quoted = document.tokens.slice(sentence.firstToken, sentence.endToken).some(({ quotation }) => quotation >= 0);
  return !quoted && !claims.some((claim) => claim.sentence[0] === sentence.start && SAYING_RULES.has(claim.rule));
}

/** The rules of the engine by which a sentence gives what somebody says; stances may be told as facts. */
const SAYING_RULES: ReadonlySet<string> = new Set([
  'quote-speaker-verb',
  'quote-verb-speaker',
  'clause-speaker-verb',
  'according-to',
  'as-reported',
  'speaker-verb',
  'participle',
  'colon',
  'hearsay',
  'described-source',
  'refusal',
]);

/** “Reportedly”, “it is understood”: a claim without a word on how it is known. */
import type { Span } from '@/engine/claim';
import { BY_SOMEBODY, HAS_LEARNED, HEARSAY, HOW_KNOWN, SPOKEN } from '../../lexicon/draft';
import { plainWords, type Reading } from '../../reading/reading';
import type { DraftRule } from '../rule';

export const ownKnowledge: DraftRule = {
  meaning: '“Reportedly”, “is understood”, “has learned”, with no word on how that is known.',
  examples: [
    { text: 'The pier will reportedly close in May.', finds: ['reportedly'] },
    {
      text: 'The Larkfield Courier has learned that the pier will close.',
      finds: ['The Larkfield Courier has learned'],
    },
    { text: 'The port is believed to have hidden the cracks.', finds: ['is believed to'] },
  ],
  nearMisses: [
    'The Larkfield Courier has learned from two divers that the pier will close.',
    'The port is believed by police to have hidden the cracks.',
    'The pier is understood to be closing. Minutes seen by the Courier give the date.',
    'The pier is expected to close in May.',
  ],
  find: ({ body }) => body.document.sentences.flatMap((_, index) => markersIn(body, index)).map((at) => ({ at })),
};

function markersIn(reading: Reading, index: number): Span[] {
  const sentence = reading.document.sentences[index]!;
  const words = plainWords(reading, sentence);
  const next = reading.document.sentences[index + 1];
  const told = next && next.paragraph === sentence.paragraph ? plainWords(reading, next) : '';
  return [HAS_LEARNED, HEARSAY].flatMap((pattern) => {
    const found = pattern.exec(words);
    if (!found || BY_SOMEBODY.test(words.slice(found.index + found[0].length))) return [];
    const rest = words.slice(0, found.index) + words.slice(found.index + found[0].length);
    if (HOW_KNOWN.test(rest) || HOW_KNOWN.test(told) || SPOKEN.test(rest)) return [];
    return [[sentence.start + found.index, sentence.start + found.index + found[0].length] as const];
  });
}

/** “Reportedly”, “it is understood”: a claim without a word on how it is known. */
import type { Span } from '@/engine/claim';
import type { NameKind } from '@/engine/names/names';
import type { Sentence } from '@/engine/text/document';
import { tokenAfter } from '@/engine/text/spans';
import { BY_SOMEBODY, HAS_LEARNED, HEARSAY, HOW_KNOWN, SPOKEN, THIS_NEWSROOM } from '../../lexicon/draft';
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
    { text: 'The pier will close in May, Radio Vessel understands.', finds: ['Radio Vessel understands'] },
    { text: 'This newspaper has learned the pier will close.', finds: ['This newspaper has learned'] },
    { text: 'Tarn Paper understands that the pier will close.', finds: ['Tarn Paper understands'] },
    { text: 'The port is believed to have hidden the cracks.', finds: ['is believed to'] },
  ],
  nearMisses: [
    'The Larkfield Courier has learned from two divers that the pier will close.',
    'The port is believed by police to have hidden the cracks.',
    'The pier is understood to be closing. Minutes seen by the Courier give the date.',
    'The pier is expected to close in May.',
    'She understands the risks.',
    'The mayor understands that the pier will close.',
    'Ada Renn has learned that the pier will close.',
    'The Larkfield Courier understands the risks.',
    'The Larkfield Courier has established a fund for divers.',
  ],
  find: ({ body }) => body.document.sentences.flatMap((_, index) => markersIn(body, index)).map((at) => ({ at })),
};

function markersIn(reading: Reading, index: number): Span[] {
  const sentence = reading.document.sentences[index]!;
  const words = plainWords(reading, sentence);
  const next = reading.document.sentences[index + 1];
  const told = next && next.paragraph === sentence.paragraph ? plainWords(reading, next) : '';
  return [learnedIn(reading, sentence, words), hearsayIn(words)].flatMap((marker) => {
    if (!marker || BY_SOMEBODY.test(words.slice(marker[1]))) return [];
    const rest = words.slice(0, marker[0]) + words.slice(marker[1]);
    if (HOW_KNOWN.test(rest) || HOW_KNOWN.test(told) || SPOKEN.test(rest)) return [];
    return [[sentence.start + marker[0], sentence.start + marker[1]] as const];
  });
}

/** “The Courier has learned”, as offsets into the sentence: what a newsroom or a body says that it knows. */
function learnedIn(reading: Reading, { start }: Sentence, words: string): Span | null {
  const found = HAS_LEARNED.exec(words);
  if (!found) return null;
  const end = found.index + found[0].length;
  const before = Math.max(0, found.index - LONGEST_NEWSROOM);
  const own = THIS_NEWSROOM.exec(words.slice(before, found.index));
  if (own) return [before + own.index, end];
  const { tokens } = reading.document;
  const name = reading.article.names.at(tokenAfter(reading.document, start + found.index) - 1);
  if (!name || !KNOWS_OF_ITSELF.has(name.named.kind)) return null;
  const article = tokens[name.first - 1]?.lower === 'the' ? 1 : 0;
  return [tokens[name.first - article]!.start - start, end];
}

function hearsayIn(words: string): Span | null {
  const found = HEARSAY.exec(words);
  return found && [found.index, found.index + found[0].length];
}

/** “this newspaper ”, in characters. */
const LONGEST_NEWSROOM = 20;
const KNOWS_OF_ITSELF: ReadonlySet<NameKind> = new Set(['outlet', 'body']);

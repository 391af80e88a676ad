/** The headline states as a fact what the text only gives as somebody's. */
import { ASSOCIATED, CAUSES, DENIES, HEADLINE_ATTRIBUTES, HEARSAY, ONE_SIDE } from '../../lexicon/draft';
import { MAY_THE_MONTH, POSSIBLY } from '../../lexicon/hedges';
import { contentWords } from '../../reading/content-words';
import { type DeskSource, isUnnamed } from '../../reading/desk-source';
import { plainWords, type Reading, spanOf, wordsOf } from '../../reading/reading';
import type { DraftRule } from '../rule';
import { isToldLater } from './attribution-far';

/** Fewer words of the headline that only such sentences hold may be chance. */
const FEWEST_WORDS = 2;

export const headlineFlatter: DraftRule = {
  meaning:
    'The headline states as a fact what the text gives only as an unnamed source’s, as one side’s or as possible.',
  examples: [
    {
      text: 'Port hid cracks from board\n\nThe port hid the cracks from its board, a former diver said. The board meets on Monday.',
      finds: ['Port hid cracks from board'],
    },
    {
      text: 'Cold baths cut colds by half\n\nPeople who take cold baths may catch fewer colds, a study found. It was published on Monday.',
      finds: ['Cold baths cut colds by half'],
    },
  ],
  nearMisses: [
    'Port hid cracks, diver says\n\nThe port hid the cracks from its board, a former diver said. The board meets on Monday.',
    'Port closes pier\n\nThe port closed the pier on Monday. A diver said that it moved.',
    'Port “hid cracks”\n\nThe port hid the cracks from its board, a former diver said. The board meets on Monday.',
  ],
  find: ({ text, headline, body, sources }) => {
    if (!headline) return [];
    const words = text.slice(...headline);
    return !HEADLINE_ATTRIBUTES.test(words) && isFlatter(body, sources, words) ? [{ at: headline }] : [];
  },
};

/** What a sentence has of the headline, and whether it leaves open if that is so. */
interface Telling {
  readonly words: readonly string[];
  readonly open: boolean;
  /** True where only a later sentence tells whose it is: that may be a part of it, as a figure is. */
  readonly toldLater: boolean;
}

/** Is the headline told only in sentences that leave open whether it is so? */
function isFlatter(reading: Reading, sources: readonly DeskSource[], headline: string): boolean {
  const words = new Set(contentWords(headline));
  const cause = CAUSES.test(headline);
  const tellings = reading.document.sentences.map(
    (sentence, index): Telling => ({
      words: [...new Set(contentWords(wordsOf(reading, spanOf(sentence))))].filter((word) => words.has(word)),
      open: isOpen(reading, sources, index, cause),
      toldLater: isToldLater(reading, index),
    }),
  );
  return isToldInOpen(tellings, words.size, cause) || areNearestOpen(tellings, words.size);
}

/** Do several words of the headline stand in such sentences only? */
function isToldInOpen(tellings: readonly Telling[], size: number, cause: boolean): boolean {
  const inAny = (isOpen: boolean) =>
    new Set(tellings.flatMap(({ words, open, toldLater }) => ((open || toldLater) === isOpen ? words : [])));
  const [open, settled] = [inAny(true), inAny(false)];
  const only = [...open].filter((word) => !settled.has(word));
  if (cause && only.length > 0 && settled.size === 0) return true;
  return only.length >= FEWEST_WORDS && only.length * 3 >= size;
}

/** Do the sentences that have the most of the headline, and half of it, leave it open? */
function areNearestOpen(tellings: readonly Telling[], size: number): boolean {
  const most = Math.max(0, ...tellings.map(({ words }) => words.length));
  if (most < FEWEST_WORDS || most * 2 < size) return false;
  return tellings.every(({ words, open }) => open || words.length < most);
}

/** Does a sentence give what an unnamed source says, what one side says against another, or what is only possible? */
function isOpen(reading: Reading, sources: readonly DeskSource[], index: number, cause: boolean): boolean {
  const sentence = reading.document.sentences[index]!;
  const words = plainWords(reading, sentence);
  const held = sources.filter(({ claims }) => claims.some((claim) => claim.sentence[0] === sentence.start));
  if (held.some(isUnnamed)) return true;
  if (ONE_SIDE.test(words) || DENIES.test(words)) return true;
  if (cause && ASSOCIATED.test(words)) return true;
  return HEARSAY.test(words) || POSSIBLY.test(words.replaceAll(MAY_THE_MONTH, ' '));
}

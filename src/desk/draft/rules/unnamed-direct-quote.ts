/** The own words of somebody who is not named. */

import type { Claim, Span } from '@/engine/claim';
import { WORD } from '../../lexicon/draft';
import { isUnnamed } from '../../reading/desk-source';
import { type Reading, wordsOf } from '../../reading/reading';
import { isRelayed } from '../../reading/told-outlets';
import { withinMarks } from '../places';
import type { DraftRule } from '../rule';

/** Fewer words in quotation marks are a word that somebody used. */
const FEWEST_WORDS = 3;

export const unnamedDirectQuote: DraftRule = {
  meaning: 'Words in quotation marks from a source who is not named.',
  examples: [
    { text: '“The pier moves when I walk on it,” a port engineer said.', finds: ['The pier moves when I walk on it'] },
    { text: 'Residents called the pier “a bridge to the bottom”.', finds: ['a bridge to the bottom'] },
  ],
  nearMisses: [
    '“The pier moves when I walk on it,” a spokeswoman for the port said.',
    '“The pier moves when I walk on it,” said Ilona Varga, a port engineer.',
    'A port engineer called the pier “shaky”.',
    '“The pier moves when I walk on it,” a port engineer told Radio Vessel.',
  ],
  find: ({ body, sources }) =>
    sources
      .filter((source) => isUnnamed(source) || source.standing === 'public')
      .flatMap(({ claims }) => claims.flatMap((claim) => quotePlace(body, claim)))
      .map((at) => ({ at })),
};

function quotePlace(reading: Reading, claim: Claim): Span[] {
  const quote = claim.quotes[0];
  if (!quote || isRelayed(reading, claim)) return [];
  const longest = Math.max(...claim.quotes.map((span) => wordsOf(reading, span).match(WORD)?.length ?? 0));
  return longest >= FEWEST_WORDS ? [withinMarks(reading, quote)] : [];
}

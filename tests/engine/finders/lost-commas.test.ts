import { describe, expect, test } from 'vitest';
import { foundIn } from '../found-in';

/** Each outermost attribution as "source | cue | content". */
const linesOf = (text: string): string[] =>
  foundIn(text).map(({ source, cue, content }) => `${source} | ${cue} | ${content}`);

describe('where a writer left out a comma', () => {
  test.each([
    ['Renn however, said it was late.', ['Renn | said | it was late']],
    ['Holm, however said the pier leaked.', ['Holm | said | the pier leaked']],
    ['On Monday, the union however, told clerks that talks had failed.', ['the union | told | that talks had failed']],
    ['Mei Tan, a clerk at Harl, nonetheless said it was late.', ['Mei Tan, a clerk at Harl, | said | it was late']],
    ['It was a good year, however the board said costs rose.', ['the board | said | costs rose']],
    ['Renn, while opening the pier said it was late.', ['Renn | said | it was late']],
    [
      'Garba Lund, chairman, while confirming the leak said it was late.',
      ['Garba Lund, chairman, | said | it was late'],
    ],
    ['Renn, while the board said it was late, kept on.', ['the board | said | it was late']],
    ['Renn said it was late adding that it leaks.', ['Renn | said | it was late', 'Renn | adding | that it leaks']],
    ['Holm said she kept adding that to the list.', ['Holm | said | she kept adding that to the list']],
    ['The clerk said the pier was lit adding charm.', ['The clerk | said | the pier was lit adding charm']],
    ['Renn told divers there was ice.', ['Renn | told | there was ice']],
    ['Renn told the clerks there that the pier was shut.', ['Renn | told | that the pier was shut']],
  ])('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

import { expect, test } from 'vitest';
import { claimsOf } from '../reading';

const speakers = (text: string) => claimsOf(text).map(({ who }) => who);

test.each([
  [
    'one of two who was not introduced as a relative',
    'Ana Mendez was at home. Her husband, Luis Mendez, had left. Mendez said he was ill.',
    'Ana Mendez',
  ],
  [
    'one of two, the relative named without a comma',
    'Ivo Renn and his wife Mei Renn own a shop. Renn said it was full.',
    'Ivo Renn',
  ],
  [
    'the one whom a courtesy title fits',
    'Nils Renn fell. His mother, Ida Renn, wept. Nils was ill, Ms. Renn said.',
    'Ida Renn',
  ],
  ['the one named so far', 'Ida Renn owns it. Renn said it was late. Ivo Renn left.', 'Ida Renn'],
  ['nobody whom the same sentence calls a relative', 'Mendez said her husband, Luis Mendez, had left.', 'Mendez'],
  ['a relative who speaks alone', 'Her husband, Luis Mendez, was calm. Mendez said it was late.', 'Luis Mendez'],
])('a surname means %s', (_, text, who) => {
  expect(speakers(text).at(-1)).toBe(who);
});

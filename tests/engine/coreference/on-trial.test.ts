import { expect, test } from 'vitest';
import { claimsOf } from '../reading';

test.each([
  ['Orla Keane, 34, denies fraud. The defendant said she was away.', 'Orla Keane'],
  ['Tobias Renn is accused of arson. Ida Lund said it was late. The accused said he was away.', 'Tobias Renn'],
  ['Judge Ida Lund sentenced Tobias Renn, who pleaded guilty. The defendant said he was away.', 'Tobias Renn'],
  ['Tobias Renn is charged with theft. Orla Keane denies theft. The defendant said it was late.', 'The defendant'],
  ['A man was charged. Ida Lund said it was late. The accused said he was away.', 'The accused'],
])('the one person on trial is whom “the defendant” means: %s', (text, who) => {
  expect(claimsOf(text).at(-1)?.who).toBe(who);
});

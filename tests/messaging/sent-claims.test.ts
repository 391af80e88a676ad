/** Messages with thousands of claims of a source that has many names. */
import { expect, test } from 'vitest';
import { analyse } from '@/engine/analyse';
import { receivedClaims, sentClaims } from '@/messaging/sent-claims';

/** A text in which one source has as many and as long names as a text can give it, and says a thousand things. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const RANKS = LETTERS.flatMap((one) =>
  ['a', 'o'].map((other) => `${one.toUpperCase()}${other}${'dol'.repeat(1_000)} Chief`),
);
const TEXT = `Tobias Renn is here. It is the one that he was told of and it is on the list of the day.
${RANKS.map((rank) => `${rank} Renn said it is so.`).join(' ')}
${'Renn said that it was late. '.repeat(1_000)}`;
const { claims } = analyse({ text: TEXT });

test('claims come through as they were, each source with its names', () => {
  expect(claims.length).toBeGreaterThan(1_000);
  expect(claims[0]?.aliases).toHaveLength(40);
  expect(receivedClaims(JSON.parse(JSON.stringify(sentClaims(claims))))).toEqual(claims);
});

test('the names of a source are sent once, and of none more than a reader would read', () => {
  expect(JSON.stringify(sentClaims(claims)).length).toBeLessThan(1_000 * claims.length);
});

import { describe, expect, test } from 'vitest';
import { foundIn } from '../found-in';

/** What the first claim of a sentence says, in words. */
const contentOf = (text: string) => foundIn(text)[0]?.content;

describe('what is said ends where the writer goes on', () => {
  test.each([
    ['Holm denied that the pump was late, and she still owns the ferry.', 'that the pump was late'],
    ['Holm said the law would change nothing, while the guild condemned it.', 'the law would change nothing'],
    ['Holm said she would not back the plan, as have other pilots.', 'she would not back the plan'],
    ['Holm said the trial was fair, but did not say when it ends.', 'the trial was fair'],
    ['Holm said she would close the dock, which is used by ferries.', 'she would close the dock'],
  ])('%s', (text, content) => expect(contentOf(text)).toBe(content));
});

describe('what is said goes on', () => {
  test.each([
    ['Holm said the dock would close, and the ferry would sail.', 'the dock would close, and the ferry would sail'],
    ['Holm says the dock is old, and the ferry is new.', 'the dock is old, and the ferry is new'],
    ['Holm found that ten sailed, while 20 stayed.', 'that ten sailed, while 20 stayed'],
    ['Holm said she had known the danger and had chosen to sail.', 'she had known the danger and had chosen to sail'],
    ['Holm criticised the mayor, the guild and the harbour board.', 'the mayor, the guild and the harbour board'],
    [
      'The dock had been shut since May, Holm said, ever since it leaked.',
      'The dock had been shut since May … ever since it leaked',
    ],
    ['While some “love the boat,” Holm said, most do not.', 'While some “love the boat,” … most do not'],
  ])('%s', (text, content) => expect(contentOf(text)).toBe(content));

  test('but not into what describes the moment', () => {
    expect(contentOf('“We left,” Holm said, pointing to the hull.')).toBe('“We left,”');
    expect(contentOf('The dock is safe, Holm said, adding that it was late.')).toBe('The dock is safe');
  });
});

test('a source that stands last is read whole', () => {
  const sources = foundIn('“I have two,” said Edda Holm, 32, of Leith in Karsa, who works in a shop.').map(
    (row) => row.source,
  );
  expect(sources).toEqual(['Edda Holm, 32, of Leith in Karsa, who works in a shop']);
});

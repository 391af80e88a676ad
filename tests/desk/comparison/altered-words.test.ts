import { expect, test } from 'vitest';
import { alteredWords } from '@/desk/comparison/altered-words';

const shown = (article: string, other: string) => {
  const { dropped, added } = alteredWords(article, other);
  return [dropped.map((span) => article.slice(...span)), added.map((span) => other.slice(...span))];
};

test.each([
  ['“I would not park a bicycle on it”', '“I would not park my bicycle on it”', ['a'], ['my']],
  ['“Everyone on the night shift had seen it”', '“Everyone had seen it”', ['on the night shift'], []],
  ['“I would not go”', '“I would go”', ['not'], []],
  ['“Nobody wanted to hear it”', '“Nobody wanted to listen”', ['hear it'], ['listen']],
  ['“It’s a pity,” he said', '"It\'s a great pity"', [], ['great']],
  ['“One”', '“Two”', ['One'], ['Two']],
])('%s → %s', (article, other, dropped, added) => {
  expect(shown(article, other)).toEqual([dropped, added]);
});

test('words that are cut off at an end are not left out of what stays', () => {
  expect(shown('“First we left, then we came back to the old pier”', '“then we never came back”')).toEqual([
    [],
    ['never'],
  ]);
});

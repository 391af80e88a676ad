import { expect, test } from 'vitest';
import { answerPair } from '@/desk/pair/pair-answer';

test('what two articles share is told with its label, its claims and a quotation of both', () => {
  const answer = answerPair(
    'Ilona Varga said the pier was closed. “I would not park a bicycle on it,” said Varga. Forty boats would lose their berths, according to the fishermen’s union.',
    '“I would not park a bicycle on it,” Ilona Varga said. Forty boats would lose their berths, officials said. An inspection report found rust.',
  );
  expect(answer.shared).toEqual([
    {
      a: { who: 'Ilona Varga', label: 'named', claims: 2 },
      b: { who: 'Ilona Varga', label: 'named', claims: 1 },
      quote: '“I would not park a bicycle on it,”',
    },
  ]);
  expect(answer.otherSources).toMatchObject([
    { a: { label: 'institution', content: 'Forty boats would lose their berths' }, b: { label: 'vague' } },
  ]);
  expect(structuredClone(answer)).toEqual(answer);
});

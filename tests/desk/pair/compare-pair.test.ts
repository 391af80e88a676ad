import { describe, expect, test } from 'vitest';
import { comparePair } from '@/desk/pair/compare-pair';

const FIRST = `The pier at Elsin will close in May, the harbour board said on Monday.

“I would not park a bicycle on it,” said Ilona Varga, who inspected the pillars.

A lighthouse keeper said that the lamp on the pier had been dark since March. “I light my own pipe to find the steps,” the keeper said.

Forty boats would lose their berths, according to the fishermen’s union. Corvane, the ferry line, asked for more time.`;

const SECOND = `Ilona Varga has walked on many piers. “I would not park a bicycle on it,” she said of the one at Elsin.

Anton Rask, the keeper of the lighthouse, said that the lamp on the pier had been dark since March.

The pier will close in May, the harbour board said. The repair will cost nine million crowns, a study by Elsin College found.`;

describe('two articles on the same event', () => {
  const compared = comparePair(FIRST, SECOND);

  test('sources of both, and of one only', () => {
    expect(compared.shared.map(({ a }) => a.who).sort()).toEqual(['Ilona Varga', 'the harbour board']);
    expect(compared.onlyA.map(({ who }) => who)).toEqual(['the fishermen’s union']);
    expect(compared.onlyB.map(({ who }) => who)).toEqual(['a study by Elsin College']);
  });

  test('who has no name in one of them', () => {
    expect(compared.namedInOne.map(({ a, b }) => [a.who, b.who])).toEqual([['A lighthouse keeper', 'Anton Rask']]);
  });

  test('the same role alone is not the same person', () => {
    const { namedInOne } = comparePair(
      'A lighthouse keeper said that the lamp had been dark since March.',
      'Anton Rask, a lighthouse keeper, said that the gulls had left.',
    );
    expect(namedInOne).toEqual([]);
  });

  test('the same claim with another source', () => {
    const { otherSources, a, b } = comparePair(
      'Forty boats would lose their berths, according to the fishermen’s union.',
      'Forty boats would lose their berths, the harbour board said.',
    );
    expect(
      otherSources.map((pair) => [
        a.document.text.slice(...pair.a.source[0]!),
        b.document.text.slice(...pair.b.source[0]!),
      ]),
    ).toEqual([['the fishermen’s union', 'the harbour board']]);
  });

  test('how many sentences the second article quotes, and how many of them the first quotes too', () => {
    expect(compared.sameWords).toEqual({ quoted: 1, too: 1 });
    expect(comparePair(SECOND, FIRST).sameWords).toEqual({ quoted: 2, too: 1 });
    expect(comparePair(FIRST, 'Nobody is quoted here.').sameWords).toEqual({ quoted: 0, too: 0 });
  });
});

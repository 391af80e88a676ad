import { describe, expect, test } from 'vitest';
import type { ChangeKind } from '@/desk/comparison/change';
import { compare } from '@/desk/comparison/compare';

const ARTICLE = `The pier at Elsin will close in May, the harbour board said on Monday.

A diver found cracks in nine of its forty pillars, according to an inspection report. The cracks may have been caused by a ferry, said Ilona Varga, who wrote the report. “I would not park a bicycle on it,” she said.

Two engineers at the board, who asked not to be named because the talks are private, said that the repair had been put off twice.

The ferry line, Corvane, denied that its ships had touched the pier. Its captain, Anton Rask, told the newspaper Elsin Courier that the pier was not lit at night.

The fishermen’s union said that forty boats would lose their berths.`;

const changes = (other: string): (readonly [ChangeKind, string])[] =>
  compare(ARTICLE, other).changes.map(({ kind, other: at }) => [kind, other.slice(...at)]);

describe('what changes on the way from an article to another text', () => {
  test.each<[ChangeKind, string, string]>([
    ['source-dropped', 'Forty boats would lose their berths.', 'Forty boats would lose their berths.'],
    [
      'source-dropped',
      'A diver found cracks in nine of the forty pillars.',
      'A diver found cracks in nine of the forty pillars.',
    ],
    [
      'source-weakened',
      'Forty boats would lose their berths, observers said.',
      'Forty boats would lose their berths, observers said',
    ],
    [
      'source-weakened',
      'The cracks may have been caused by a ferry, an expert said.',
      'The cracks may have been caused by a ferry, an expert said',
    ],
    [
      'source-swapped',
      'Forty boats would lose their berths, the harbour board said.',
      'Forty boats would lose their berths, the harbour board said',
    ],
    [
      'hedge-dropped',
      'The cracks were caused by a ferry, said Ilona Varga.',
      'The cracks were caused by a ferry, said Ilona Varga',
    ],
    [
      'hedge-added',
      'The pier at Elsin will allegedly close in May, the harbour board said on Monday.',
      'The pier at Elsin will allegedly close in May, the harbour board said',
    ],
    ['quote-altered', '“I would not park my bicycle on it,” Ilona Varga said.', '“I would not park my bicycle on it,”'],
    [
      'anonymity-dropped',
      'The harbour board said that the repair had been put off twice.',
      'The harbour board said that the repair had been put off twice',
    ],
    [
      'relay-dropped',
      'The captain, Anton Rask, said that the pier was not lit at night.',
      'The captain, Anton Rask, said that the pier was not lit at night',
    ],
    [
      'claim-inverted',
      'Anton Rask told the Elsin Courier that the pier was lit at night.',
      'Anton Rask told the Elsin Courier that the pier was lit at night',
    ],
  ])('%s: %s', (kind, other, words) => {
    expect(changes(other)).toEqual([[kind, words]]);
  });

  test.each([
    'The harbour board will close the pier at Elsin in May, it said on Monday.',
    'The cracks might have been caused by a ferry, according to Varga.',
    'The report’s author, Ilona Varga, said that she “would not park a bicycle on it”.',
    'Forty boats would lose their berths, according to the fishermen’s union.',
    'Two engineers at the board, speaking on condition of anonymity, said that the repair had been put off twice.',
    'Anton Rask told the Elsin Courier that the pier was not lit at night.',
    'An inspection report says that a diver found cracks in nine of the forty pillars.',
    'The town hall was painted in June.',
    'Corvane, the ferry line, denied its ships had touched the pier.',
    'Engineers at the board said that the repair had been put off twice.',
  ])('nothing: %s', (other) => {
    expect(changes(other)).toEqual([]);
  });

  test.each<[ChangeKind, string, string]>([
    [
      'source-weakened',
      'Divers at the Elsin Institute said that the reef was dead.',
      'The reef was dead, divers said.',
    ],
    [
      'source-swapped',
      'Divers at the Elsin Institute said that the reef was dead.',
      'The reef was dead, said Ilona Varga, the director of the Elsin Institute.',
    ],
    [
      'hedge-dropped',
      'Swimming every day was linked to fewer colds, a study found.',
      'Swimming every day prevents colds, a study found.',
    ],
    [
      'hedge-dropped',
      'The port is investigating whether the ferry hit the pier, its director said.',
      'The ferry hit the pier, the port’s director said.',
    ],
    [
      'relay-dropped',
      'Ilona Varga is a lawyer. “He is a scapegoat,” she told the Larkfield Echo.',
      'The lawyer, Ilona Varga, said he was a scapegoat.',
    ],
  ])('%s: %s → %s', (kind, article, other) => {
    expect(compare(article, other).changes.map((change) => change.kind)).toEqual([kind]);
  });

  test('what the other text only leaves out is listed apart', () => {
    const { changes: found, omitted } = compare(
      ARTICLE,
      'The pier at Elsin will close in May, the harbour board said.',
    );
    expect(found).toEqual([]);
    expect(omitted.map(({ content }) => ARTICLE.slice(...content[0]!))).toContain(
      'that forty boats would lose their berths',
    );
    expect(omitted.map(({ content }) => ARTICLE.slice(...(content[0] ?? [0, 0])))).not.toContain(
      'The pier at Elsin will close in May',
    );
  });

  test('nothing is found between a text and itself, or in an empty text', () => {
    expect(compare(ARTICLE, ARTICLE).changes).toEqual([]);
    expect(compare(ARTICLE, '').changes).toEqual([]);
    expect(compare('', ARTICLE).changes).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Choices, cohensKappa, krippendorffsAlpha, lightsKappa } from '@/agreement/coefficients';

/** Two coders' choices from a table of counts: rows by the first, columns by the second. */
function choicesOf(table: readonly (readonly number[])[]): [Choices, Choices] {
  const units = table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [`k${first}`, `k${second}`] as const)),
  );
  return [units.map(([first]) => first), units.map(([, second]) => second)];
}

/** Units from one line of answers for each coder; a point is a missing answer. */
function unitsOf(...coders: readonly string[]): Choices[] {
  const answers = coders.map((line) => line.split(' ').map((answer) => (answer === '.' ? null : answer)));
  return answers[0]!.map((_, unit) => answers.map((own) => own[unit]!));
}

describe('Cohen’s kappa, as published', () => {
  it.each<[string, number, number[][]]>([
    // J. L. Fleiss, J. Cohen and B. S. Everitt (1969), Psychological Bulletin 72, 323–327, Table 1: 0.429.
    [
      'Fleiss, Cohen and Everitt 1969',
      3 / 7,
      [
        [106, 10, 4],
        [22, 28, 10],
        [2, 12, 6],
      ],
    ],
    // Wikipedia, Cohen's kappa: three worked examples, 0.4, 0.1304 and 0.2593.
    [
      'grant proposals',
      0.4,
      [
        [20, 5],
        [10, 15],
      ],
    ],
    [
      'same percentage, even margins',
      3 / 23,
      [
        [45, 15],
        [25, 15],
      ],
    ],
    [
      'same percentage, uneven margins',
      7 / 27,
      [
        [25, 35],
        [5, 35],
      ],
    ],
  ])('%s', (_, kappa, table) => {
    expect(cohensKappa(...choicesOf(table))).toBeCloseTo(kappa, 6);
  });

  it('leaves out units that one coder did not answer', () => {
    const [first, second] = choicesOf([
      [20, 5],
      [10, 15],
    ]);
    expect(cohensKappa([...first, 'k0', null], [...second, null, 'k1'])).toBeCloseTo(0.4, 6);
  });

  it('is null where chance cannot be counted', () => {
    expect(cohensKappa([], [])).toBeNull();
    expect(cohensKappa(['a', 'a'], ['a', 'a'])).toBeNull();
    expect(cohensKappa(['a', 'b'], ['a', 'b'])).toBe(1);
  });

  it('is the mean over the pairs of more than two coders', () => {
    const units = unitsOf('a a b b', 'a a b b', 'a b b b');
    expect(lightsKappa(units)).toBeCloseTo((1 + 0.5 + 0.5) / 3, 6);
  });
});

describe('Krippendorff’s alpha, as published', () => {
  it.each<[string, number, Choices[]]>([
    // K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, sections A, B and C: 0.095, 0.692, 0.743.
    ['binary, two observers', 0.095238, unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')],
    ['nominal, two observers', 0.691964, unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d')],
    [
      'nominal, four observers, missing answers',
      0.743421,
      unitsOf(
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ),
    ],
    // Wikipedia, Krippendorff's alpha, a computational example: 0.691.
    [
      'nominal, three observers, most answers missing',
      0.691358,
      unitsOf('. . . . . 3 4 1 2 1 1 3 3 . 3', '1 . 2 1 3 3 4 3 . . . . . . .', '. . 2 1 3 4 4 . 2 1 1 3 3 . 4'),
    ],
  ])('%s', (_, alpha, units) => {
    expect(krippendorffsAlpha(units)).toBeCloseTo(alpha, 6);
  });

  it('is null where chance cannot be counted', () => {
    expect(krippendorffsAlpha([])).toBeNull();
    expect(krippendorffsAlpha([['a', null]])).toBeNull();
    expect(
      krippendorffsAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull();
  });
});

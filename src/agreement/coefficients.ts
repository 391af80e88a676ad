/**
 * Coefficients of agreement for answers that have no order (nominal scales). Each is 1 where all always choose the
 * same, 0 where they agree as often as chance would, and null where chance leaves nothing to disagree about: without
 * two answers to one unit, or where nobody ever chose a second value.
 */

/** What the coders chose for one unit, in the order of the coders; null where one has no answer. */
export type Choices = readonly (string | null)[];

/**
 * Cohen's kappa of two coders, over the units that both answered.
 * J. Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 37–46.
 */
export function cohensKappa(first: Choices, second: Choices): number | null {
  const pairs = first.flatMap((value, at) => {
    const other = second[at] ?? null;
    return value === null || other === null ? [] : [[value, other] as const];
  });
  const total = pairs.length;
  if (total === 0) return null;
  const ofFirst = tally(pairs.map(([value]) => value));
  const ofSecond = tally(pairs.map(([, value]) => value));
  // Sums of whole numbers stay exact; shares would not.
  const observed = pairs.filter(([value, other]) => value === other).length * total;
  const expected = sum([...ofFirst].map(([value, count]) => count * (ofSecond.get(value) ?? 0)));
  return expected === total * total ? null : (observed - expected) / (total * total - expected);
}

/**
 * The kappa of any number of coders: the mean over their pairs. For two coders it is Cohen's.
 * R. J. Light (1971), Measures of response agreement for qualitative data, Psychological Bulletin 76, 365–377.
 */
export function lightsKappa(units: readonly Choices[]): number | null {
  const coders = Math.max(0, ...units.map(({ length }) => length));
  const answersOf = (coder: number) => units.map((choices) => choices[coder] ?? null);
  const kappas: number[] = [];
  for (let one = 0; one < coders; one++)
    for (let other = one + 1; other < coders; other++) {
      const kappa = cohensKappa(answersOf(one), answersOf(other));
      if (kappa !== null) kappas.push(kappa);
    }
  return kappas.length === 0 ? null : sum(kappas) / kappas.length;
}

/**
 * Krippendorff's alpha of any number of coders, with the metric of nominal data. Answers may be missing.
 * K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C.
 */
export function krippendorffsAlpha(units: readonly Choices[]): number | null {
  const pairable = units.map((choices) => choices.filter((value) => value !== null)).filter(({ length }) => length > 1);
  const total = sum(pairable.map(({ length }) => length));
  const counts = tally(pairable.flat());
  const expected = total * total - sum([...counts.values()].map((count) => count * count));
  if (expected === 0) return null;
  const observed = sum(pairable.map(disagreementIn));
  return 1 - ((total - 1) * observed) / expected;
}

/** The unequal pairs of a unit's values, in both orders, each weighted by 1 / (values − 1). */
function disagreementIn(values: readonly string[]): number {
  const equal = sum([...tally(values).values()].map((count) => count * count));
  return (values.length ** 2 - equal) / (values.length - 1);
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

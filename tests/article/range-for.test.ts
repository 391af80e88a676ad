// @vitest-environment jsdom
import { describe, it } from 'vitest';
import { everyRangeGivesItsSpan, everyRangeShowsItsSpan, noRangeAfterChange } from './range-for.properties';

describe('rangeFor', () => {
  it('gives for every span a range that shows its text', () => everyRangeShowsItsSpan(150), 30_000);
  it('is the inverse of spanOf', () => everyRangeGivesItsSpan(150), 30_000);
  it('returns null once the text has changed', () => noRangeAfterChange(60), 30_000);
});

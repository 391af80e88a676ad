import { describe, it } from 'vitest';
import { everyRangeShowsItsSpan, noRangeAfterChange } from './range-for.properties';

describe('rangeFor in a browser', () => {
  it('gives for every span a range that shows its text', () => everyRangeShowsItsSpan(300), 30_000);
  it('returns null once the text has changed', () => noRangeAfterChange(300), 30_000);
});

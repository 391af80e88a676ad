// @vitest-environment jsdom
import { describe, it } from 'vitest';
import { everyRangeGivesItsSpan, everyRangeShowsItsSpan, noRangeAfterChange } from './range-for.properties';

describe('rangeFor', () => {
  it('gives for every span a range that shows its text', () => everyRangeShowsItsSpan(150), 30_000);
  it('is the way back of spanOf', () => everyRangeGivesItsSpan(150), 30_000);
  it('gives nothing once the text is another', () => noRangeAfterChange(60), 30_000);
});

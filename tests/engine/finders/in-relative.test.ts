import { describe, expect, test } from 'vitest';
import { foundIn } from '../found-in';

/** Each outermost attribution as "source | cue | content". */
const linesOf = (text: string): string[] =>
  foundIn(text).map(({ source, cue, content }) => `${source} | ${cue} | ${content}`);

describe('somebody denies what stands before', () => {
  test.each([
    ['Renn faces two charges, which he denies.', 'he | denies | which'],
    ['Divers said it sank, which the port denied.', 'the port | denied | which'],
    ['Divers said it sank — allegations that Lund disputes.', 'Lund | disputes | allegations'],
    ['Divers said it sank, a serious charge the port denies.', 'the port | denies | a serious charge'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  test.each([
    ['Lund sold the boat that the board had built.'],
    ['Lund sold a boat the board denies.'],
    ['Lund sold the boat that the crew loved.'],
  ])('but not: %s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

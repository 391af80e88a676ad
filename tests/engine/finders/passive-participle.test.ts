import { describe, expect, test } from 'vitest';
import { foundIn } from '../found-in';

/** Each outermost attribution as "source | cue | content". */
const linesOf = (text: string): string[] =>
  foundIn(text).map(({ source, cue, content }) => `${source} | ${cue} | ${content}`);

describe('a participle with “by” tells whose word the noun before it is', () => {
  test.each([
    ['The deal, first reported by the Harl Mail, would sell the port.', 'the Harl Mail | first reported | The deal'],
    ['The deal, reported earlier by Reuters, would sell the port.', 'Reuters | reported | The deal'],
    ['The plan, described by Lund as a disgrace, was dropped.', 'Lund | described | The plan … as a disgrace'],
    ['The move, condemned by opposition parties, comes late.', 'opposition parties | condemned | The move'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test.each([
    ['somebody calls for help', 'A fire, reported by neighbours at 8pm, was put out.'],
    ['what follows only describes', 'The coat, described by Lund, was red.'],
    ['no comma sets it apart', 'The losses reported by the firm on Friday sank its shares.'],
  ])('but not where %s', (_, text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

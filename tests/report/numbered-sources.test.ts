import { describe, expect, it } from 'vitest';
import { numberedSources } from '@/report/numbered-sources';
import { claimIn } from './claims';
import { FERRY_CLAIMS, FERRY_TEXT } from './ferry';

describe('numberedSources', () => {
  const sources = numberedSources(FERRY_CLAIMS, FERRY_TEXT);

  it('numbers the sources from 1 in the order in which they first speak', () => {
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
    expect(sources.slice(0, 3).map(({ source }) => source.who)).toEqual([
      'inspection records',
      'three harbour officials',
      'Tobias Renn',
    ]);
  });

  it('counts the words that a source has in quotation marks', () => {
    const quoted = Object.fromEntries(sources.map(({ source, quotedWords }) => [source.id, quotedWords]));
    expect(quoted).toMatchObject({ officials: 8, renn: 9, Police: 3, corvane: 3, Leda: 0 });
  });

  it('counts a quotation that two claims share once', () => {
    const text = 'The mayor said and repeated that it was “a clear, well-known risk”.';
    const quote = '“a clear, well-known risk”';
    const claims = ['said', 'repeated'].map((cue) =>
      claimIn(text, text, { label: 'unnamed', source: 'The mayor', cue, content: [quote], quotes: [quote] }),
    );
    expect(numberedSources(claims, text)[0]!.quotedWords).toBe(4);
  });
});

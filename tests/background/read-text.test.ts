/** What becomes of a text that the reader gives. */
import { describe, expect, test } from 'vitest';
import { readText } from '@/background/read-text';

const read = (given: string, outlets: string[] = []) => readText(given, { outlets });

describe('a text', () => {
  test('is divided at blank lines and where a line ends with its sentence', () => {
    expect(read('Police said so.\nRain fell.\n\n  \nIt was late').text).toBe(
      'Police said so.\n\nRain fell.\n\nIt was late',
    );
  });

  test('that was broken into lines of a width is whole again', () => {
    expect(read('Police said two\ncrew members had\tbeen  ques\u00ADtioned.').text).toBe(
      'Police said two crew members had been questioned.',
    );
  });

  test('loses nothing but what nobody sees', () => {
    expect(read('\u202E\n\n\u200B\n\nPolice said so.\uFEFF').text).toBe('Police said so.');
  });

  test('has claims whose offsets refer to what became of it', () => {
    const { text, analysis } = read('\n\nA quiet day.\n\nHarbourmaster  Tobias Renn\nsaid the ferry was late.');
    const [claim] = analysis.claims;
    expect(claim?.source.map((span) => text.slice(...span))).toEqual(['Harbourmaster Tobias Renn']);
    expect(claim?.content.map((span) => text.slice(...span)).join()).toContain('the ferry was late');
  });

  test('may be none, or in another language', () => {
    expect(read(' \n ')).toEqual({ title: '', text: '', analysis: { english: true, claims: [] } });
    const german = 'Die Polizei sagte, dass der Hafen seit Montag geschlossen ist und nicht vor Mittwoch öffnet.';
    expect(read(german).analysis).toEqual({ english: false, claims: [] });
  });

  test('is read with the newsrooms that the reader knows', () => {
    const text = 'Two officials told Saltmarsh Lantern the dam had cracked.';
    const relays = (outlets: string[]) => read(text, outlets).analysis.claims.flatMap(({ relay }) => relay);
    expect(relays(['Saltmarsh Lantern'])).toEqual(['Saltmarsh Lantern']);
    expect(relays([])).toEqual([]);
  });
});

describe('the title of a text', () => {
  test.each([
    ['its headline', 'Ferry was cleared to sail\n\nPolice said so.', 'Ferry was cleared to sail'],
    ['a headline that asks', 'Who cleared the ferry?\n\nPolice said so.', 'Who cleared the ferry?'],
    ['not its first sentence', 'Police said so.\n\nRain fell.', ''],
    ['not a quotation', '“It was late.”\n\nRain fell.', ''],
    ['not all that there is', 'Ferry was cleared to sail', ''],
    ['no long paragraph', `${'word '.repeat(60)}end\n\nRain fell.`, ''],
  ])('is %s', (_, given, title) => expect(read(given).title).toBe(title));
});

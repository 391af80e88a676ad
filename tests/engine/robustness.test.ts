import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '@/engine/analyse';
import type { Span } from '@/engine/claim';
import { findAttributions } from '@/engine/find-attributions';
import { CUE_LEMMAS } from '@/engine/lexicon/cue-verbs';
import { RULES } from '@/engine/rules';
import { finish } from '@/engine/steps';
import { readDocument } from '@/engine/text/read-document';
import { articleOf } from './reading';

/** Strings made of what the rules look at, so that chance often hits a rule. */
const newsLike = fc
  .array(
    fc.constantFrom(
      ...[
        'Renn',
        'said',
        'told',
        'reporters',
        'that',
        'who',
        'the board',
        'according',
        'to',
        'is',
        'expected',
        'asked',
      ],
      ...['"', '“', '”', "''", "'", '’', '‘', ',', '.', '?', ':', ';', '—', '(', ')', '-', '\n', '\n\n', 'and', 'but'],
      ...[
        'adding',
        'his claim',
        'Mr.',
        'U.S.',
        '12',
        'on Tuesday',
        'reportedly',
        'declined',
        'to comment',
        'when',
        'as',
      ],
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));

const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

function isWithin([start, end]: Span, text: string): boolean {
  return 0 <= start && start < end && end <= text.length;
}

describe('any text', () => {
  test('may begin with a comma, and end after a verb of saying and a measure', () => {
    expect(() => analyse({ text: 'Or so Renn said, at least' })).not.toThrow();
    expect(() => analyse({ text: 'Renn put the number of boats at' })).not.toThrow();
    expect(() => analyse({ text: 'Renn expected the boats as' })).not.toThrow();
    expect(() => analyse({ text: 'The boat is in the port, according to comment ,' })).not.toThrow();
    expect(() => analyse({ text: 'It is the boat of the board that Renn asked' })).not.toThrow();
    expect(() => analyse({ text: ', Renn, is the one that is of the board and on the list' })).not.toThrow();
  });

  test('may end with any verb that attributes, or with a word behind it', () => {
    const forms = [...CUE_LEMMAS].flatMap((lemma) => [lemma, `${lemma.replace(/e$/, '')}ed`, `${lemma}s`]);
    const tails = [' the', ' to', ' of the boat,', ' about 20', ' that', ''];
    const endingIn = (form: string) => tails.map((tail) => `The boat is in the port and, as Renn ${form}${tail}`);
    for (const form of forms) expect(() => analyse({ text: endingIn(form).join('\n\n') }), form).not.toThrow();
  }, 120_000);

  test.each([
    'Some divers are vehemently opposed to',
    'It has the financial backing of Mr. Justice,',
    'of fields, who praise her skill.',
    'in 10 who said she was not.',
    '(DC), Mark Tan, came.',
  ])('may be cut to “%s”', (text) => {
    expect(() => analyse({ text })).not.toThrow();
  });

  test('may begin and end at any word of what the rules find', () => {
    for (const { example, nearMiss } of Object.values(RULES))
      for (const text of [example.text, nearMiss]) {
        const words = text.split(' ');
        for (let cut = 1; cut < words.length; cut++) {
          expect(() => analyse({ text: words.slice(0, cut).join(' ') }), text).not.toThrow();
          expect(() => analyse({ text: words.slice(cut).join(' ') }), text).not.toThrow();
        }
      }
  });

  test('is read into tokens in order and within it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences, quotations } = finish(readDocument(text));
        let last = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          last = token.end;
        }
        for (const { firstToken, endToken } of [...sentences, ...quotations]) expect(firstToken).toBeLessThan(endToken);
        expect(sentences.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0)).toBe(tokens.length);
      }),
      { numRuns: 500 },
    );
  });

  test('no sentence ends inside a quotation', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences } = finish(readDocument(text));
        for (const { endToken } of sentences.slice(0, -1)) {
          const [before, after] = [tokens[endToken - 1]!, tokens[endToken]!];
          expect(before.quotation >= 0 && before.quotation === after.quotation).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives attributions with a cue, within the text and with an earlier parent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        finish(findAttributions(articleOf(text))).forEach(({ source, cue, content, parent }, index) => {
          expect(cue.length).toBeGreaterThan(0);
          for (const span of [...source, ...cue, ...content]) expect(isWithin(span, text)).toBe(true);
          expect(parent).toBeLessThan(index);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('gives the same attributions whenever it is read', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(finish(findAttributions(articleOf(text)))).toEqual(finish(findAttributions(articleOf(text))));
      }),
    );
  });
});

test.each([
  ['nothing', ''],
  ['one long word', 'a'.repeat(100_000)],
  ['opening marks', '"a '.repeat(20_000)],
  ['curly opening marks', '“a '.repeat(20_000)],
  ['apostrophes', "'a ".repeat(20_000)],
  ['cues', 'said '.repeat(20_000)],
  ['sources and cues', 'Renn, said, '.repeat(10_000)],
  ['a quotation and a last dash', "\" . '' —"],
  ['brackets', '( a ) said '.repeat(10_000)],
  ['lone surrogates', '\ud800'.repeat(1000)],
  ['control characters', '\u0000\u0007\u200b\u202e'.repeat(1000)],
  ['emoji', '"😀" 👩‍🚀 said 😀. '.repeat(1000)],
  ['right-to-left text', '"שלום," אמר רן. '.repeat(1000)],
])('attributions survive %s', (_, text) => {
  expect(() => finish(findAttributions(articleOf(text)))).not.toThrow();
});

/**
 * The work over a text grows about as its length does. Times of one run are compared with each other, the least of each,
 * which is what is left when nothing else keeps the machine busy: four times the text takes four times as long where the
 * work is linear, and sixteen times where it is quadratic.
 */
describe('four times the text takes about four times as long', { timeout: 60_000 }, () => {
  const TIMES_THE_TEXT = 4;
  const MOST = 10;
  const LENGTH = 8000;
  const [FEWEST_RUNS, MOST_RUNS] = [3, 25];

  /** Processor time, in microseconds: the clock also runs while other work has the processor. */
  function timeOf(text: string): number {
    const start = process.cpuUsage();
    analyse({ text });
    const { user, system } = process.cpuUsage(start);
    return user + system;
  }

  /** How many times longer the longer text takes; measured again while other work on the machine may explain it. */
  function growth(text: string): number {
    const base = text.repeat(Math.ceil(LENGTH / text.length));
    const longer = base.repeat(TIMES_THE_TEXT);
    expect(analyse({ text: longer }).english).toBe(true);
    let [least, leastOfLonger] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let run = 1; run <= MOST_RUNS; run++) {
      least = Math.min(least, timeOf(base));
      leastOfLonger = Math.min(leastOfLonger, timeOf(longer));
      if (run >= FEWEST_RUNS && leastOfLonger / least < MOST) break;
    }
    return leastOfLonger / least;
  }

  test.each([
    ['sentences', 'Renn said the bridge was safe, and the board told reporters that it was not. '],
    ['paragraphs', '“We left,” said Ilona Varga, who runs the port. “Nobody asked us to stay.”\n\n'],
    ['one endless sentence', 'Renn said that the bridge is safe, and she told the board of it, '],
    ['clauses in clauses', 'the man who saw that the woman who said that she is the owner of it '],
    ['open quotations', 'the board said "that it is the owner of the boat and '],
    ['names', 'Tobias Renn of the Elsin Harbour Authority told the Larkfield Courier and Mei Tan that it is. '],
    ['grants', 'An official, who spoke on condition of anonymity because it is the law, said that it is so. '],
    ['outlets', 'He told Radio Vessel that it is so, as the Harbour Ledger reported, according to Northline. '],
    ['insertions', 'She said, if it is so, that the boat — as the board of the port has it — is the one, '],
  ])('%s', (_, text) => {
    expect(growth(text)).toBeLessThan(MOST);
  });

  // Behind English words enough to be read as English.
  test.each([': ', 'Renn: ', 'https://', 'The ', 'noting ', 'not ', 'will have been ', '"" ', '"', 'spoke a a a a '])(
    '“%s” again and again',
    (unit) => {
      const english = 'It is the one that he was told of and it is on the list of the day. '.repeat(60);
      expect(growth(english + unit.repeat(Math.ceil(LENGTH / unit.length)))).toBeLessThan(MOST);
    },
  );

  test('random texts', () => {
    const english = newsLike.map((text) => `It is the one that he was told of and is on the list. ${text} `);
    for (const text of fc.sample(english, { seed: 1, numRuns: 8 })) expect(growth(text)).toBeLessThan(MOST);
  });
});

describe('a speaker’s label that is a paragraph of its own', () => {
  test.each(['MARTA OBEL, HOST:', 'HARLOW, NORTHSHIRE:', 'Obel:', 'OBEL:', ': :'])(
    '“%s” loses nothing else',
    (label) => {
      const { claims } = analyse({ text: `${label}\n\nGood evening. The mayor said the pier was closed.` });
      expect(claims.map(({ who }) => who)).toContain('The mayor');
    },
  );
});

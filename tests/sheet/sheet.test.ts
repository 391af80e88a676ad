import { describe, expect, test } from 'vitest';
import { fitted } from '@/sheet/fitted';
import { itemsOf, numberedPieces, type Sheet } from '@/sheet/sheet';
import { readSheetFile, sheetFileOf } from '@/sheet/sheet-file';
import { FERRY_CLAIMS, FERRY_TEXT } from '../report/ferry';

const ITEMS = itemsOf(FERRY_CLAIMS, FERRY_TEXT);
const SHEET: Sheet = {
  title: 'Ferry',
  publisher: 'The Courier',
  text: FERRY_TEXT,
  headings: [[0, 5]],
  items: ITEMS,
  talk: ['Who?'],
  steps: [],
};

describe('the sentences of a sheet', () => {
  test('are there once each, in order, with the answer in the text’s own words', () => {
    const starts = ITEMS.map(({ sentence: [start] }) => start);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    const promised = ITEMS.find(({ label }) => label === 'anonymous');
    expect(FERRY_TEXT).toContain(promised?.promise);
    expect(promised?.promise).not.toBe('');
  });

  test('ask nothing about a question that was not answered', () => {
    expect(ITEMS.map(({ label }) => label)).not.toContain('no-comment');
  });

  test('cut a paragraph so that its words stay whole', () => {
    const pieces = numberedPieces(FERRY_TEXT, [0, FERRY_TEXT.length], ITEMS);
    expect(pieces.map(({ text }) => text).join('')).toBe(FERRY_TEXT);
    const numbers = pieces.flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual(ITEMS.map((_, index) => index + 1));
  });
});

describe('a sheet’s file', () => {
  test('gives the sheet back', () => expect(readSheetFile(sheetFileOf(SHEET))).toEqual(SHEET));

  test('of before headings were known has none', () => {
    const { headings: _, ...older } = SHEET;
    expect(readSheetFile(sheetFileOf(older as Sheet))).toEqual({ ...SHEET, headings: [] });
  });

  test.each([
    ['no JSON', 'Who says so?'],
    ['another file', '{"format":"sourcelight-export"}'],
    ['a newer version', sheetFileOf(SHEET).replace('"version": 1', '"version": 2')],
    ['a label that does not exist', sheetFileOf(SHEET).replace('"anonymous"', '"nameless"')],
    ['a sentence that is not in the text', sheetFileOf({ ...SHEET, text: 'Short.' })],
    ['sentences out of order', sheetFileOf({ ...SHEET, items: ITEMS.toReversed() })],
  ])('is not taken: %s', (_, text) => expect(readSheetFile(text)).toBeNull());
});

describe('an article longer than a page', () => {
  const filler = `${'The work went on, and the square was closed. '.repeat(100)}`;
  const asked = 'The dam held, police said.';
  const text = `Headline\n\n${filler}\n\n${asked}`;
  const at = text.indexOf(asked);
  const item = { ...ITEMS[0]!, sentence: [at, at + asked.length] as const };

  test('keeps its headline and what is asked about, and says that something is left out', () => {
    const { text: kept, items } = fitted({ ...SHEET, text, items: [item] });
    expect(kept).toBe(`Headline\n\n[…] ${asked}`);
    expect(items.map(({ sentence }) => kept.slice(...sentence))).toEqual([asked]);
  });

  test('keeps the heading of the section that is asked about, and no other', () => {
    const parts = ['Headline', 'The work', filler, 'The dam', asked];
    const long = parts.join('\n\n');
    const spanOf = (words: string) => [long.indexOf(words), long.indexOf(words) + words.length] as const;
    const headings = [spanOf('The work'), [long.lastIndexOf('The dam\n'), long.lastIndexOf('The dam\n') + 7]] as const;
    const sheet = fitted({ ...SHEET, text: long, headings, items: [{ ...item, sentence: spanOf(asked) }] });
    expect(sheet.text).toBe(`Headline\n\n[…] The dam\n\n${asked}`);
    expect(sheet.headings.map((span) => sheet.text.slice(...span))).toEqual(['[…] The dam']);
    expect(sheet.items.map(({ sentence }) => sheet.text.slice(...sentence))).toEqual([asked]);
  });

  test('and a shorter one stays as it is', () => expect(fitted(SHEET)).toBe(SHEET));
});

import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '@/engine/text/paragraphs';
import { claimsOf } from '../reading';

const split = (text: string): string[] => splitParagraphs(text).map(([start, end]) => text.slice(start, end));

describe('a paragraph ends', () => {
  test.each([
    ['at a blank line', ['The quay', '', ' \t', 'It rains.'], ['The quay', 'It rains.']],
    ['behind a sentence', ['The quay is old.', 'It rains.'], ['The quay is old.', 'It rains.']],
    ['behind a quotation', ['“The quay is old”', '— Mei Tan'], ['“The quay is old”', '— Mei Tan']],
    [
      'behind a heading, however long the paragraph is',
      ['What the divers saw', 'The quay has sunk by a hand since May, the harbour board said.'],
      ['What the divers saw', 'The quay has sunk by a hand since May, the harbour board said.'],
    ],
    [
      'behind a heading in a hard-wrapped text',
      ['The quay has sunk by a hand', 'since May, said Mei Tan.', 'A long wait', 'Boats must wait, she said.'],
      ['The quay has sunk by a hand\nsince May, said Mei Tan.', 'A long wait', 'Boats must wait, she said.'],
    ],
    [
      'at each line of a text that is too wide to be wrapped',
      [
        `${'The quay has sunk by a hand since May. '.repeat(5)}Photo Mei Tan/Northline — Tern Images`,
        `PORT ELSIN — ${'The quay will close, officials said. '.repeat(4)}`.trim(),
      ],
      [
        `${'The quay has sunk by a hand since May. '.repeat(5)}Photo Mei Tan/Northline — Tern Images`,
        `PORT ELSIN — ${'The quay will close, officials said. '.repeat(4)}`.trim(),
      ],
    ],
  ])('%s', (_, lines, paragraphs) => {
    expect(split(lines.join('\n'))).toEqual(paragraphs);
    expect(split(lines.join('\r\n'))).toEqual(paragraphs.map((one) => one.replaceAll('\n', '\r\n')));
  });
});

describe('a paragraph goes on', () => {
  test.each([
    [
      'where a name had no room on the line',
      ['The quay has sunk, said Mei', 'Tanaka, a diver from Port', 'Elsin, in May.'],
    ],
    ['before a small letter, however short the line', ['The quay', 'has sunk by a hand since May']],
    ['before a mark inside a sentence', ['The quay', '— so Mei Tan — has sunk by a hand']],
    [
      'in a text with one long line',
      [...Array<string>(12).fill('the quay has sunk, said Mei'), 'Tanaka of https://port.example/quay/2026/05/sinking'],
    ],
  ])('%s', (_, lines) => {
    expect(split(lines.join('\n'))).toEqual([lines.join('\n')]);
  });
});

test('a heading is no part of whoever speaks below it', () => {
  expect(claimsOf('A LONG WAIT\nThe lawmakers said that boats must wait.').map(({ who }) => who)).toEqual([
    'The lawmakers',
  ]);
});

import { describe, expect, test } from 'vitest';
import { fileKind } from '@/set/file-kind';
import { givenArticles } from '@/set/given-articles';

describe('what a file holds', () => {
  test.each([
    ['ferry.HTML', 'page'],
    ['notes.txt', 'text'],
    ['table.tsv', 'csv'],
    ['lines.ndjson', 'jsonl'],
    ['scan.pdf', 'pdf'],
    ['draft.docx', 'office'],
    ['photo.jpg', 'unknown-kind'],
    ['Makefile', 'unknown-kind'],
  ])('%s: %s', (name, kind) => expect(fileKind(name)).toBe(kind));
});

describe('the articles of a table', () => {
  test('are its rows, with what it says of each, by whatever names and between whatever marks', () => {
    const csv =
      '\uFEFFID;Headline;Outlet;Date;Body\r\na7;"Dam; drained";The Quarry;2026-03-14;"It was ""empty"", police said."\r\n';
    expect(givenArticles('set.csv', 'csv', csv)).toEqual([
      {
        id: 'set.csv#a7',
        text: 'It was "empty", police said.',
        facts: { title: 'Dam; drained', publisher: 'The Quarry', byline: '', published: '2026-03-14', url: '' },
      },
    ]);
  });

  test('have their number for a name where ids are missing or twice', () => {
    const idsOf = (csv: string) => givenArticles('s.csv', 'csv', csv).map(({ id }) => id);
    expect(idsOf('text\nOne.\nTwo.')).toEqual(['s.csv#1', 's.csv#2']);
    expect(idsOf('id,text\n5,One.\n5,Two.')).toEqual(['s.csv#1', 's.csv#2']);
    expect(idsOf('id,text\n9007199254740993,One.')).toEqual(['s.csv#9007199254740993']);
  });

  test('stand one in a line of JSON, which only a line feed ends', () => {
    const lines = `${JSON.stringify({ id: 'a', text: 'One\u2028two.' })}\r\n\nnot json\n${JSON.stringify(['x'])}\n`;
    expect(givenArticles('l.jsonl', 'jsonl', lines)).toEqual([
      expect.objectContaining({ id: 'l.jsonl#1', text: 'One\u2028two.' }),
      { id: 'l.jsonl#2', reason: 'broken-row' },
      { id: 'l.jsonl#3', reason: 'broken-row' },
    ]);
  });

  test.each([
    ['empty', 'csv', ''],
    ['empty', 'csv', 'text\n'],
    ['no-text-column', 'csv', 'name,words\na,b'],
    ['broken-table', 'csv', 'text,title\n"never closed, b\n'],
    ['broken-table', 'jsonl', 'plain prose\nand more'],
  ] as const)('are not there: %s', (reason, kind, text) => {
    expect(givenArticles('t', kind, text)).toEqual([{ id: 't', reason }]);
  });
});

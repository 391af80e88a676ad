/** What researchers have becomes the same records, whatever it is kept in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteFile } from 'hyparquet-writer';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { inputFiles, listedFiles } from '@/records/files';
import { readRecords } from '@/records/read-records';
import type { Columns } from '@/records/record';

const folder = mkdtempSync(join(tmpdir(), 'sourcelight-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ROWS = [
  { id: '007', text: 'The quay, “shut”,\nis open; Renn said.', year: '2020' },
  { id: '008', text: 'Varga “agreed”. 🛥️', year: '2021' },
];

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function recordsIn(paths: readonly string[], columns: Columns = {}) {
  const read = { bytes: 0 };
  const records = [];
  for await (const record of readRecords(paths.flatMap(inputFiles), columns, read)) {
    records.push(JSON.parse(typeof record === 'string' ? record : new TextDecoder().decode(record)));
  }
  return { records, read };
}

describe('rows', () => {
  const jsonl = ROWS.map((row) => `${JSON.stringify(row)}\n`).join('');
  const csv = Papa.unparse(ROWS);

  test.each([
    ['JSON lines', 'rows.jsonl', jsonl],
    ['compressed JSON lines', 'rows.jsonl.gz', gzipSync(jsonl)],
    ['CSV', 'rows.csv', csv],
    ['CSV as spreadsheets write it', 'sheet.csv', `\uFEFF${Papa.unparse(ROWS, { delimiter: ';', newline: '\r\n' })}`],
    ['tabs', 'rows.tsv', Papa.unparse(ROWS, { delimiter: '\t' })],
    ['compressed CSV', 'rows.csv.gz', gzipSync(csv)],
  ])('of %s', async (_, name, content) => {
    const path = written(name, content);
    const { records, read } = await recordsIn([path]);
    expect(records).toEqual(ROWS);
    expect(read.bytes).toBe(content.length === csv.length ? Buffer.byteLength(csv) : Buffer.from(content).length);
  });

  test('of Parquet, whole numbers as they are and nulls left out', async () => {
    const filename = join(folder, 'rows.parquet');
    parquetWriteFile({
      filename,
      columnData: [
        { name: 'id', data: [9007199254740993n, 2n], type: 'INT64' },
        { name: 'text', data: ROWS.map(({ text }) => text), type: 'STRING' },
        { name: 'year', data: ['2020', null], type: 'STRING' },
      ],
    });
    const records = [];
    for await (const record of readRecords(inputFiles(filename), {}, { bytes: 0 })) records.push(record);
    expect(records[0]).toContain('"id":9007199254740993,');
    expect(JSON.parse(records[1] as string)).toEqual({ id: 2, text: ROWS[1]!.text });
  });

  test('have their columns under other names', async () => {
    const path = written('named.csv', 'doc,body,text\n1,Renn left.,the second\n');
    const { records } = await recordsIn([path], { id: 'doc', text: 'body' });
    expect(records).toEqual([{ id: '1', text: 'Renn left.' }]);
    await expect(recordsIn([path], { text: 'content' })).rejects.toThrow(
      `${path}: no column content among doc, body, text`,
    );
  });

  test('that are no UTF-8 say so, and cost no other row', async () => {
    const path = written('latin.csv', Buffer.from('id,text\na,caf\xe9\nb,coffee\n', 'latin1'));
    const { records } = await recordsIn([path]);
    expect(records).toEqual([
      { id: 'a', error: expect.stringContaining('UTF-8') },
      { id: 'b', text: 'coffee' },
    ]);
  });
});

describe('an error names the file', () => {
  test.each([
    ['compressed lines that are not compressed', 'plain.jsonl.gz', '{"id":1}', 'incorrect header check'],
    [
      'a compressed table that is cut off',
      'cut.csv.gz',
      gzipSync('id,text\n1,Renn left.\n').subarray(0, 20),
      'unexpected',
    ],
    ['a table with an open quotation mark', 'open.csv', 'id,text\n1,"Renn left.\n', 'at line 2'],
    ['Parquet that is none', 'none.parquet', 'no Parquet, but long enough', 'parquet file invalid'],
  ])('of %s', async (_, name, content, message) => {
    const path = written(name, content);
    const reading = recordsIn([path]);
    await expect(reading).rejects.toThrow(`${path}: `);
    await expect(reading).rejects.toThrow(message);
  });

  test.each(['gone.jsonl', 'gone.jsonl.gz'])('that is gone before it is read: %s', async (name) => {
    const files = inputFiles(written(name, ''));
    rmSync(join(folder, name));
    const reading = readRecords(files, {}, { bytes: 0 }).next();
    await expect(reading).rejects.toThrow(`${join(folder, name)}: ENOENT`);
  });

  test('of a list, with the line whose path is wrong', () => {
    const list = written('list.txt', `${written('listed.txt', '')}\n\ngone.txt\n`);
    expect(() => listedFiles(list)).toThrow(`${list}, line 3: gone.txt: there is no such file`);
    expect(() => listedFiles('gone.list')).toThrow('gone.list: ENOENT');
  });
});

describe('folders', () => {
  test('give each page and text below them, by name, with its encoding read', async () => {
    const saved = join(folder, 'saved');
    mkdirSync(join(saved, 'b'), { recursive: true });
    written('saved/b/page.htm', Buffer.from('<p>\x93Yes\x94', 'latin1'));
    written('saved/a.txt', '“No”');
    written('saved/a.png', 'no text');
    const { records } = await recordsIn([saved]);
    expect(records).toEqual([
      { id: 'a.txt', text: '“No”' },
      { id: 'b/page.htm', html: '<p>“Yes”' },
    ]);
  });

  test('give compressed ones, too, and say which cannot be read', async () => {
    const packed = join(folder, 'packed');
    mkdirSync(packed);
    written('packed/a.txt.gz', gzipSync('“No”'));
    written('packed/b.html.gz', gzipSync('<p>“Yes”'));
    written('packed/c.txt.gz', 'not compressed');
    const { records } = await recordsIn([packed]);
    expect(records).toEqual([
      { id: 'a.txt.gz', text: '“No”' },
      { id: 'b.html.gz', html: '<p>“Yes”' },
      { id: 'c.txt.gz', error: expect.any(String) },
    ]);
  });

  test('a text that is no UTF-8 says so', async () => {
    const path = written('latin.txt', Buffer.from('caf\xe9', 'latin1'));
    expect((await recordsIn([path])).records).toEqual([{ id: path, error: expect.any(String) }]);
  });

  test.each([
    ['a path that does not exist', 'gone.csv', 'no such file'],
    ['a file of another kind', 'page.pdf', '.parquet'],
  ])('%s is refused', (_, name, message) => {
    if (name.endsWith('.pdf')) written(name, '');
    expect(() => inputFiles(join(folder, name))).toThrow(message);
  });
});

describe('web archives', () => {
  const html = '<meta charset="utf-8"><p>“Yes”';
  const page = { httpHeaders: { 'Content-Type': 'text/html; charset=utf-8' }, statusline: 'HTTP/1.1 200 OK' };

  async function archive(gzip: boolean): Promise<Uint8Array> {
    const bytes = (text: string) => [new TextEncoder().encode(text)];
    const of = (name: string, more: object) => ({
      url: `https://vessel.example/${name}`,
      date: '2026-03-01T10:00:00Z',
      type: 'response' as const,
      warcHeaders: { 'WARC-Record-ID': `<urn:uuid:${name}>` },
      ...page,
      ...more,
    });
    const records = [
      WARCRecord.createWARCInfo({ filename: 'a.warc' }, { software: 'none' }),
      WARCRecord.create(of('page', {}), bytes(html)),
      WARCRecord.create(of('picture', { httpHeaders: { 'Content-Type': 'image/png' } }), bytes('png')),
      WARCRecord.create(of('gone', { statusline: 'HTTP/1.1 404 Not Found' }), bytes(html)),
      WARCRecord.create(
        of('text', {
          type: 'conversion',
          httpHeaders: undefined,
          warcHeaders: { 'WARC-Record-ID': '<urn:uuid:text>', 'Content-Type': 'text/plain' },
        }),
        bytes('“No”'),
      ),
    ];
    return Buffer.concat(await Promise.all(records.map((record) => WARCSerializer.serialize(record, { gzip }))));
  }

  test('that are cut off say so where they end', async () => {
    const whole = await archive(true);
    const path = written('cut.warc.gz', whole.subarray(0, whole.length - 20));
    const { records } = await recordsIn([path]);
    expect(records.map(({ id }) => id)).toEqual(['<urn:uuid:page>', path]);
    expect(records[1].error).toBe('behind <urn:uuid:gone>: unexpected end of file');
  });

  test.each([
    ['as they are', 'pages.warc', false],
    ['compressed', 'pages.warc.gz', true],
  ])('give each page and each text: %s', async (_, name, gzip) => {
    const { records } = await recordsIn([written(name, await archive(gzip))]);
    const accessed = '2026-03-01T10:00:00Z';
    expect(records).toEqual([
      { id: '<urn:uuid:page>', url: 'https://vessel.example/page', accessed, html },
      { id: '<urn:uuid:text>', url: 'https://vessel.example/text', accessed, text: '“No”' },
    ]);
  });
});

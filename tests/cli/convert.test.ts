import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agree } from '@/cli/agree';
import { analyseRecord } from '@/cli/analyse-record';
import { articleLine } from '@/cli/article-line';
import { convert } from '@/cli/convert';

const folder = mkdtempSync(join(tmpdir(), 'sourcelight-convert-'));
const path = (name: string) => join(folder, name);
const TEXTS = ['Renn said it rained. Two officials said it snowed.', 'Varga denied that it hailed.'];
const LINES = TEXTS.map((text, id) => articleLine(analyseRecord(JSON.stringify({ id, text }), 'utf16'), true));

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path('claims.jsonl'), `${LINES.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the convert command', () => {
  test.each(['label-studio', 'brat', 'uima', 'refi-qda'])('goes to files and back: %s', async (tool) => {
    await convert([path('claims.jsonl')], { to: tool, out: path(tool) });
    await convert([path(tool)], { from: tool, out: path('back.jsonl') });
    expect(readFileSync(path('back.jsonl'), 'utf8')).toBe(readFileSync(path('claims.jsonl'), 'utf8'));
  });

  test.each([
    ['without a file to write', { to: 'brat' }],
    ['both ways at once', { to: 'brat', from: 'brat', out: 'x' }],
  ])('%s says how it is used', async (_, given) => {
    await expect(convert([path('claims.jsonl')], given)).rejects.toThrow('usage:');
  });

  test('names the tools that it knows', async () => {
    await expect(convert([path('claims.jsonl')], { to: 'excel', out: 'x' })).rejects.toThrow('label-studio|brat');
  });

  test('passes folders in a folder over, and keeps files of one name apart', async () => {
    await convert([path('claims.jsonl')], { to: 'label-studio', out: path('anna') });
    cpSync(path('anna'), path('bertil'), { recursive: true });
    mkdirSync(path('bertil/more'));
    await convert([path('anna'), path('bertil')], { from: 'label-studio', out: path('both.jsonl') });
    expect(readFileSync(path('both.jsonl'), 'utf8')).toBe(readFileSync(path('claims.jsonl'), 'utf8').repeat(2));
  });
});

describe('lines that the two commands read', () => {
  test('may begin with a byte order mark, end as on Windows, and have empty ones between them', async () => {
    writeFileSync(path('marked.jsonl'), `\uFEFF${LINES.join('\r\n\r\n')}\r\n`);
    await convert([path('marked.jsonl')], { to: 'brat', out: path('marked') });
    expect(agree([path('claims.jsonl'), path('marked.jsonl')])).toContain('\n3\t3\t0\t0\t1.000000\n');
  });

  test.each([
    ['none', '{"id":"a","text":"Renn left.","claims":[]}\n{"id":"b"}\n', ', line 2: text b: the line has no text'],
    ['no JSON', 'id,text\n', ', line 1: Unexpected token'],
    ['no UTF-8', Buffer.from('caf\xe9', 'latin1'), ': The encoded data was not valid'],
  ])('that are %s are refused with their place', async (_, content, message) => {
    writeFileSync(path('bad.jsonl'), content);
    const place = `${path('bad.jsonl')}${message}`;
    expect(() => agree([path('claims.jsonl'), path('bad.jsonl')])).toThrow(place);
    await expect(convert([path('bad.jsonl')], { to: 'brat', out: path('bad') })).rejects.toThrow(place);
  });
});

describe('the agree command', () => {
  const table = (...files: string[]) =>
    agree(files.map(path))
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));

  test('says who found what, and how far labels agree beyond chance', () => {
    const other = LINES.map((line) => line.replace('"label":"unnamed"', '"label":"vague"'));
    writeFileSync(path('other.jsonl'), other.join('\n'));
    const rows = table('claims.jsonl', 'other.jsonl');
    expect(rows[0]).toEqual(['claims', 'found by all', 'by claims alone', 'by other alone', 'F']);
    expect(rows[1]).toEqual(['3', '3', '0', '0', '1.000000']);
    // Two of three labels are the same. Kappa: chance gives 4/9, (2/3 - 4/9) / (1 - 4/9). Alpha: 1 - 5 * 2 / (36 - 18).
    expect(rows.find(([name]) => name === 'label')).toEqual(['label', '3', '2', '0.400000', '0.444444']);
  });

  test('needs two coders', () => {
    expect(() => agree([path('claims.jsonl')])).toThrow('usage:');
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { Checkpoint } from '@/cli/checkpoint';
import { extract, runOf } from '@/cli/extract';
import { type ExtractParameters, extractOptions } from '@/cli/extract-options';
import { parquetOutput } from '@/cli/parquet-output';
import { progressLine } from '@/cli/progress-line';
import { columnsOf } from '@/cli/rows';

const folder = mkdtempSync(join(tmpdir(), 'sourcelight-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

const line = (id: string, text = 'Renn said it rained.') => JSON.stringify({ id, text, year: 2026 });
const GERMAN = 'Die Polizei sagte, die Straße sei gesperrt, und niemand wisse, wie lange das noch dauern werde.';

/** Runs the command on these bytes as JSON lines, and gives what it writes to a file and counts. */
async function run(input: string | Uint8Array, given: ExtractParameters = {}, ending = 'jsonl') {
  const path = join(folder, 'input.jsonl');
  const out = join(folder, `output.${ending}`);
  writeFileSync(path, input);
  const counts = await extract(extractOptions([path], { out, ...given }, new URL(import.meta.url)));
  return { counts, out, written: readFileSync(out, 'utf8') };
}

const rowsIn = (jsonl: string) =>
  jsonl
    .split('\n')
    .slice(0, -1)
    .map((row) => JSON.parse(row));

describe('the extract command', () => {
  test('writes one line for each, in the same order, bad and empty ones included', async () => {
    const { written, counts } = await run(`${line('a')}\n{oops\n\n${line('b', '')}\n[]`);
    const rows = rowsIn(written);
    expect(rows.map(({ id }) => id)).toEqual(['a', null, null, 'b', null]);
    expect(rows.map(({ error }) => typeof error)).toEqual(['undefined', 'string', 'string', 'undefined', 'string']);
    expect(counts).toMatchObject({ records: 5, errors: 3, firstError: 2 });
  });

  test('takes a byte order mark, and refuses bytes that are not UTF-8', async () => {
    const latin = Buffer.from('{"id":"b","text":"caf\xe9"}', 'latin1');
    const { written } = await run(Buffer.concat([Buffer.from(`\uFEFF${line('a')}\n`), latin]));
    const rows = rowsIn(written);
    expect(rows[0].claims).toHaveLength(1);
    expect(rows[1]).toMatchObject({ id: null, error: expect.stringContaining('utf-8') });
  });

  test('counts what it leaves out: texts in other languages, and pages that are no articles', async () => {
    const { counts } = await run(`${line('a', GERMAN)}\n{"id":"b","html":"<p>Shop"}\n${line('c')}`);
    expect(counts).toMatchObject({ records: 3, errors: 0, notEnglish: 1, notArticles: 1 });
  });

  test('numbers the first error through all batches', async () => {
    const { counts } = await run(`${`${line('a')}\n`.repeat(150)}{oops\n`);
    expect(counts).toMatchObject({ records: 151, firstError: 151 });
  });
});

describe('its tables', () => {
  const TEXTS = `${line('a', 'Renn said it rained. Two officials said it “snowed”.')}\n{oops\n${line('🛥️', '🛥️ sank, Varga said.')}\n`;

  test('have one row for each claim, with the id and what was kept of the input', async () => {
    const { written } = await run(TEXTS, { keep: 'year' }, 'csv');
    const { data } = Papa.parse<Record<string, string>>(written, { header: true, skipEmptyLines: true });
    expect(data.map((row) => [row.article, row.year, row.source_text, row.former])).toEqual([
      ['a', '2026', 'Renn', 'false'],
      ['a', '2026', 'Two officials', 'false'],
      ['🛥️', '2026', 'Varga', 'false'],
    ]);
  });

  test('have one row for each source, or each article with those that cannot be read', async () => {
    const sources = rowsIn((await run(TEXTS, { rows: 'sources' })).written);
    expect(sources.map((row) => [row.article, row.source, row.claims])).toEqual([
      ['a', 'Renn', 1],
      ['a', 'Two officials', 1],
      ['🛥️', 'Varga', 1],
    ]);
    const articles = rowsIn((await run(TEXTS, { rows: 'articles' })).written);
    expect(articles.map((row) => [row.article, row.words, row.claims, row.label_unnamed])).toEqual([
      ['a', 9, 2, 1],
      [null, null, null, null],
      ['🛥️', 3, 1, 0],
    ]);
    expect(articles[1].error).toContain('JSON');
  });

  test('are the same in Parquet, where columns have types and the file says what offsets count', async () => {
    const given = { rows: 'claims', keep: 'year', offsets: 'code-points' };
    const { out } = await run(TEXTS, given, 'parquet');
    const file = await asyncBufferFromFile(out);
    const rows = rowsIn((await run(TEXTS, given)).written);
    expect(await parquetReadObjects({ file })).toEqual(rows);
    expect(rows[2]).toMatchObject({ char_start: 0, char_end: 7, former: false });
    const { key_value_metadata: said } = await parquetMetadataAsync(file);
    expect(said).toContainEqual({ key: 'sourcelight.offsets', value: 'code-points' });
  });

  test.each([
    ['a column of theirs', { keep: 'year,title', rows: 'articles' }, '--keep title: rows of articles have a column'],
    ['what is not carried', { keep: 'text', rows: 'sources' }, '--keep text: rows cannot have it'],
  ])('refuse to keep %s', async (_, given, message) => {
    await expect(run(TEXTS, given)).rejects.toThrow(message);
  });

  test('are whole where there is nothing to put in them', async () => {
    expect((await run('', {}, 'csv')).written).toMatch(/^article,id,[^\n]*\n$/);
    const file = await asyncBufferFromFile((await run('', {}, 'parquet')).out);
    expect(await parquetReadObjects({ file })).toEqual([]);
  });
});

describe('a run that was stopped', () => {
  const INPUT = Array.from({ length: 300 }, (_, index) => `${line(String(index))}\n`).join('');

  test.each(['jsonl', 'csv'])('goes on behind what is written, to the same bytes: .%s', async (ending) => {
    const { out, written, counts } = await run(INPUT, {}, ending);
    expect(existsSync(`${out}.progress`)).toBe(false);
    const path = join(folder, 'input.jsonl');
    const options = extractOptions([path], { out, resume: true }, new URL(import.meta.url));
    const half = written.search(/^(?:128,|\{"id":"128")/m);
    new Checkpoint(out, runOf(options)).keep({ counts: { ...counts, records: 128 }, written: { bytes: half } });
    writeFileSync(out, `${written.slice(0, half)}half a li`);
    expect(await extract(options)).toMatchObject({ records: 300 });
    expect(readFileSync(out, 'utf8')).toBe(written);
  });

  test('goes on in Parquet behind the last whole group of rows', async () => {
    const settings = { format: 'parquet', offsets: 'utf16', table: 'sources', keep: [], withText: false } as const;
    const row = (id: number) =>
      columnsOf('sources', []).map(({ type }) => (type === 'text' ? `Renn ${id}` : type === 'integer' ? id : false));
    const batch = (from: number) => ({ lines: '', rows: [row(from), row(from + 1)], counts: {} as never });
    const paths = [join(folder, 'whole.parquet'), join(folder, 'stopped.parquet')] as const;
    const whole = parquetOutput(paths[0], settings, null, 4);
    for (const from of [0, 2, 4]) await whole.write(batch(from));
    await whole.close();
    const stopped = parquetOutput(paths[1], settings, null, 4);
    expect(await stopped.write(batch(0))).toBeNull();
    const written = await stopped.write(batch(2));
    await stopped.write(batch(90));
    const resumed = parquetOutput(paths[1], settings, written, 4);
    await resumed.write(batch(4));
    await resumed.close();
    expect(readFileSync(paths[1]).equals(readFileSync(paths[0]))).toBe(true);
  });

  test('is not gone on with by another one', async () => {
    const { out, counts } = await run(INPUT);
    new Checkpoint(out, { other: true }).keep({ counts, written: { bytes: 0 } });
    await expect(run(INPUT, { resume: true })).rejects.toThrow('other inputs or options');
    rmSync(`${out}.progress`);
  });
});

describe('the line on a terminal', () => {
  test('says how many, how fast, how far and how long still', () => {
    expect(progressLine(12_480, 512.4, 0.414, 190)).toBe('12,480 texts, 512 a second, 41 % read, 4 min left');
    expect(progressLine(3, 1, null, null)).toBe('3 texts, 1 a second');
    expect(progressLine(3, 1, 1, 6_000)).toContain('1 h 40 min left');
  });
});

describe('its parameters', () => {
  test.each<[string, ExtractParameters, string]>([
    ['a table that is none', { rows: 'quotes' }, 'claims, sources, articles'],
    ['an output of another kind', { out: 'claims.xlsx' }, '.parquet'],
    ['no whole number of jobs', { jobs: '0' }, 'whole number'],
    ['columns without a name', { columns: 'body' }, 'NAME=COLUMN'],
    ['to go on without a file', { resume: true }, '--out'],
    ['members to keep without rows', { keep: 'year' }, '--rows'],
    ['two formats', { to: 'csv', out: 'claims.jsonl' }, '--to is for standard output'],
    ['the text in rows', { text: true, rows: 'claims' }, '--text is for lines of JSON'],
  ])('with %s are refused in words', (_, given, message) => {
    expect(() => extractOptions([], given, new URL(import.meta.url))).toThrow(message);
  });
});

describe('its exit status', () => {
  const command = (parameters: string[]) =>
    spawnSync('npx', ['tsx', 'src/cli/sourcelight.ts', ...parameters], {
      input: `{oops\n${line('a')}\n`,
      encoding: 'utf8',
    });

  test('is 0 with bad texts, which it counts, and 1 with --strict', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = command(['extract']);
    expect(status).toBe(0);
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stderr).toContain('1 of 2 texts have an "error", the first of them number 1');
    const strict = command(['extract', '--strict']);
    expect([strict.status, strict.stdout]).toEqual([1, stdout]);
  });

  test('is 2, with the usage or a reason, for anything else', { timeout: 60_000 }, () => {
    expect(command(['extrakt'])).toMatchObject({ status: 2, stdout: '' });
    expect(command(['extract', '--offsets', 'bytes']).stderr).toContain('code-points');
    expect(command(['agree', '--jobs', '2'])).toMatchObject({
      status: 2,
      stderr: 'sourcelight agree has no option --jobs: see sourcelight agree --help\n',
    });
  });

  test('is 0 where a command is asked how it is used', { timeout: 60_000 }, () => {
    const { status, stdout } = command(['extract', '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^usage: sourcelight extract \[inputs\] \[options\]\n/);
    expect(stdout).not.toMatch(/agree|convert/);
  });
});

test('the codebook is printed for the version that is used', { timeout: 60_000 }, () => {
  const { stdout } = spawnSync('npx', ['tsx', 'src/cli/sourcelight.ts', '--codebook'], { encoding: 'utf8' });
  expect(stdout).toBe(readFileSync('docs/codebook.md', 'utf8'));
});

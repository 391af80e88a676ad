import { spawnSync } from 'node:child_process';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { extract } from '@/cli/extract';

const line = (id: string, text = 'Renn said it rained.') => JSON.stringify({ id, text });

/** What the command writes for these chunks of input, and what it counts. */
async function run(chunks: readonly (string | Uint8Array)[]) {
  let written = '';
  const output = new Writable({
    write(chunk, _, done) {
      written += chunk;
      done();
    },
  });
  async function* input() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
  }
  const counts = await extract(input(), output, { offsets: 'utf16' });
  const rows = written.split('\n').slice(0, -1);
  return { counts, rows: rows.map((row) => JSON.parse(row)) };
}

describe('the extract command', () => {
  test('writes one line for each, in the same order, bad and empty ones included', async () => {
    const { rows, counts } = await run([`${line('a')}\n{oops\n\n${line('b', '')}\n[]`]);
    expect(rows.map(({ id }) => id)).toEqual(['a', null, null, 'b', null]);
    expect(rows.map(({ error }) => typeof error)).toEqual(['undefined', 'string', 'string', 'undefined', 'string']);
    expect(counts).toEqual({ lines: 5, errors: 3, firstError: 2 });
  });

  test('ends lines at line feeds alone, wherever the input is cut', async () => {
    const text = 'Renn said\u2028it\u2029rained\u0085 –.';
    const bytes = new TextEncoder().encode(`${line('a', text)}\r\n${line('b', text)}`);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) =>
      bytes.slice(index * 7, index * 7 + 7),
    );
    const { rows } = await run(pieces);
    expect(rows.map(({ id, claims }) => [id, claims.length])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  test('takes a byte order mark, and refuses bytes that are not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`\uFEFF${line('a')}\n{"id":"b","text":"`),
      Buffer.from([0xe9]),
      Buffer.from('"}'),
    ]);
    const { rows } = await run([bytes]);
    expect(rows[0].claims).toHaveLength(1);
    expect(rows[1]).toMatchObject({ id: null, error: expect.stringContaining('utf-8') });
  });
});

describe('its exit status', () => {
  const command = (parameters: string[]) =>
    spawnSync('npx', ['tsx', 'src/cli/sourcelight.ts', ...parameters], {
      input: `{oops\n${line('a')}\n`,
      encoding: 'utf8',
    });

  test('is 0 with bad lines, which it counts, and 1 with --strict', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = command(['extract']);
    expect(status).toBe(0);
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stderr).toContain('1 of 2 lines have an "error", the first of them line 1');
    const strict = command(['extract', '--strict']);
    expect([strict.status, strict.stdout]).toEqual([1, stdout]);
  });

  test('is 2, with the usage, for anything else', { timeout: 60_000 }, () => {
    expect(command(['extrakt'])).toMatchObject({ status: 2, stdout: '' });
    expect(command(['extract', '--offsets', 'bytes']).stderr).toContain('usage:');
  });
});

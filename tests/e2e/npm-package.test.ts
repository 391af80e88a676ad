/** The npm package as its users install it: packed, without this repository beside it. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requiredExecutable } from '../browsers/executables.mjs';
import { serveFolder } from '../browsers/file-server';

const README = readFileSync('assets/package/README.md', 'utf8');
const AT_SCALE = readFileSync('docs/at-scale.md', 'utf8');
/** The examples of the README, with what it says that they print. */
const EXAMPLES = Array.from(
  README.matchAll(/```(js|sh)\n([\s\S]*?)```(?:\n\n```text\n([\s\S]*?)```)?/g),
  ([, language = '', code = '', printed]) => ({ language, code, printed, name: code.trim().split('\n').at(-1) ?? '' }),
);
const PACKAGE = resolve('.output/package');
const SAID = 'Renn said it rained. Two officials said it snowed.';

describe('the npm package', { timeout: 120_000 }, () => {
  let folder: string;
  const run = (command: string, ...parameters: string[]) =>
    execFileSync(command, parameters, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') },
    });

  beforeAll(() => {
    execFileSync('npm', ['run', '--silent', 'build:package'], { stdio: 'inherit' });
    folder = mkdtempSync(join(tmpdir(), 'sourcelight-package-'));
    const [archive] = JSON.parse(run('npm', 'pack', '--json', PACKAGE)) as { filename: string }[];
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
    run('npm', 'install', '--offline', '--no-audit', '--no-fund', `./${archive?.filename}`);
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has examples to run', () => expect(EXAMPLES).toHaveLength(4));

  test.each(EXAMPLES)('its README prints what it says: $name', ({ language, code, printed }) => {
    writeFileSync(join(folder, 'example.js'), code);
    const output = language === 'js' ? run('node', 'example.js') : run('bash', '-c', code);
    if (printed === undefined) expect(output.trim().split('\n').length).toBeGreaterThan(1);
    else expect(output).toBe(printed);
  });

  test('splits a file among processes, as docs/at-scale.md says, to the same bytes', () => {
    const article = (index: number) =>
      index % 7 === 0 ? '{oops' : JSON.stringify({ id: index, text: `Police said road ${index} was closed. 🛥️` });
    writeFileSync(
      join(folder, 'articles.jsonl'),
      `${Array.from({ length: 60 }, (_, index) => article(index)).join('\n')}\n`,
    );
    const [whole = '', , parts = ''] = Array.from(AT_SCALE.matchAll(/```sh\n([\s\S]*?)```/g), ([, code]) => code!);
    const claimsBy = (code: string) => {
      run('bash', '-ec', `PATH="$PWD/node_modules/.bin:$PATH"\n${code}`);
      return readFileSync(join(folder, 'claims.jsonl'), 'utf8');
    };
    const expected = claimsBy(whole);
    expect(expected.split('\n')).toHaveLength(61);
    expect(claimsBy(parts)).toBe(expected);
  });

  test('gives DuckDB what docs/at-scale.md joins and counts', async (context) => {
    const bindings = await import('@duckdb/node-api').catch(() => null);
    if (!bindings) return context.skip('DuckDB has no package for this machine');
    const text = ['Renn said it rained. Two officials said it snowed.', 'Varga said it hailed.'];
    const lines = [0, 1, 0].map((which, id) =>
      JSON.stringify({ id: `a${id}`, outlet: 'Gull', year: 2020 + which, text: text[which] }),
    );
    writeFileSync(join(folder, 'articles.jsonl'), `${[lines[0], '{oops', ...lines.slice(1)].join('\n')}\n`);
    const [, shell = '', sql = ''] = /### DuckDB.*?```sh\n(.*?)```.*?```sql\n(.*?)```/s.exec(AT_SCALE) ?? [];
    writeFileSync(join(folder, 'unnamed.sql'), sql);
    writeFileSync(
      join(folder, 'duckdb.js'),
      `import { DuckDBInstance } from ${JSON.stringify(resolve('node_modules/@duckdb/node-api/lib/index.js'))};
      import { readFileSync } from 'node:fs';
      const connection = await (await DuckDBInstance.create()).connect();
      for (const statement of readFileSync('unnamed.sql', 'utf8').split(';')) if (statement.trim()) await connection.run(statement);`,
    );
    run(
      'bash',
      '-ec',
      `PATH="$PWD/node_modules/.bin:$PATH"\n${shell.replace('duckdb -f unnamed.sql', 'node duckdb.js')}`,
    );
    const file = await asyncBufferFromFile(join(folder, 'unnamed.parquet'));
    expect(await parquetReadObjects({ file })).toEqual([
      { outlet: 'Gull', year: 2020n, claims: 4n, unnamed: 0.5 },
      { outlet: 'Gull', year: 2021n, claims: 1n, unnamed: 0 },
    ]);
  });

  test('holds the licences of all packages whose code it has', () => {
    const licences = readFileSync(join(folder, 'node_modules/sourcelight/LICENCES.txt'), 'utf8');
    for (const name of ['Sourcelight', 'parse5', 'entities', 'warcio', 'pako', 'hyparquet', 'fflate', 'csv-parse'])
      expect(licences).toMatch(new RegExp(`^${name}(?: |$)`, 'm'));
  });

  test('runs in a browser page', async () => {
    const server = await serveFolder(folder);
    const browser = await puppeteer.launch({
      executablePath: requiredExecutable('chromium'),
      pipe: true,
      args: ['--no-sandbox'],
    });
    const page = await browser.newPage();
    writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Page</title>');
    await page.goto(`${server.address}page.html`);
    const labels =
      await page.evaluate(`import('/node_modules/sourcelight/index.js').then(({ analyse, readArticle }) => [
      ...analyse({ text: ${JSON.stringify(SAID)} }).claims.map(({ label }) => label),
      readArticle('<p>Shop', 'https://vessel.example/'),
    ])`);
    await browser.close();
    server.close();
    expect(labels).toEqual(['named', 'unnamed', null]);
  });

  test('runs in Deno', (context) => {
    if (spawnSync('deno', ['--version']).status !== 0) return context.skip('Deno is not installed');
    writeFileSync(
      join(folder, 'deno.ts'),
      `import { analyse } from 'sourcelight';
      console.log(analyse({ text: ${JSON.stringify(SAID)} }).claims.map(({ label }) => label).join());`,
    );
    expect(run('deno', 'run', '--node-modules-dir=manual', '--no-remote', 'deno.ts')).toBe('named,unnamed\n');
  });

  test('works in threads, and goes on after a kill, to the same bytes', async () => {
    const texts = [
      'Renn said it rained.',
      'Two officials told Radio Vessel that it snowed. Varga denied it. 🛥️',
      '{oops',
    ];
    const lines = Array.from({ length: 2_000 }, (_, id) =>
      id % 50 ? JSON.stringify({ id, text: texts[id % 2] }) : texts[2],
    );
    writeFileSync(join(folder, 'many.jsonl'), `${lines.join('\n')}\n`);
    const bin = join(folder, 'node_modules/.bin/sourcelight');
    for (const out of ['one.jsonl', 'one.csv']) run(bin, 'extract', 'many.jsonl', '--out', out);
    const written = (name: string) => readFileSync(join(folder, name), 'utf8');
    run(bin, 'extract', 'many.jsonl', '--out', 'threads.csv', '--jobs', '3');
    expect(written('threads.csv')).toBe(written('one.csv'));
    expect(written('one.jsonl').split('\n')).toHaveLength(lines.length + 1);

    const stopped = spawn(bin, ['extract', 'many.jsonl', '--out', 'stopped.jsonl', '--jobs', '2'], { cwd: folder });
    const ended = once(stopped, 'exit');
    while (!existsSync(join(folder, 'stopped.jsonl.progress'))) await new Promise((resolve) => setTimeout(resolve, 2));
    stopped.kill('SIGKILL');
    await ended;
    expect(written('stopped.jsonl').length).toBeLessThan(written('one.jsonl').length);
    run(bin, 'extract', 'many.jsonl', '--out', 'stopped.jsonl', '--resume');
    expect(written('stopped.jsonl')).toBe(written('one.jsonl'));
  });

  test.runIf(process.platform === 'linux')(
    'keeps what is compiled for the next run, and never runs that of another build',
    () => {
      writeFileSync(join(folder, 'said.jsonl'), `${JSON.stringify({ id: 1, text: SAID })}\n`);
      const bin = join(folder, 'node_modules/.bin/sourcelight');
      const cache = join(folder, 'cache/sourcelight');
      rmSync(cache, { recursive: true, force: true });
      writeFileSync(join(folder, 'nothing.jsonl'), '{"text": "It has no id."}\n');
      run(bin, 'extract', 'nothing.jsonl');
      expect(existsSync(cache)).toBe(false);
      const said = run(bin, 'extract', 'said.jsonl');
      const [file = ''] = readdirSync(cache);
      const kept = readFileSync(join(cache, file));
      expect(kept.length).toBeGreaterThan(100_000);

      expect(run(bin, 'extract', 'said.jsonl')).toBe(said);
      expect(readFileSync(join(cache, file))).toEqual(kept);

      const others = [
        Buffer.from('another build'),
        Buffer.concat([Buffer.from('0'), kept.subarray(1)]),
        kept.subarray(0, 99),
      ];
      for (const other of others) {
        writeFileSync(join(cache, file), other);
        expect(run(bin, 'extract', 'said.jsonl')).toBe(said);
        expect(readFileSync(join(cache, file)).subarray(0, 16)).toEqual(kept.subarray(0, 16));
        expect(readdirSync(cache)).toEqual([file]);
      }

      rmSync(cache, { recursive: true });
      writeFileSync(cache, 'no folder');
      expect(run(bin, 'extract', 'said.jsonl')).toBe(said);
      rmSync(cache);
    },
  );

  test.each(['bundler', 'nodenext'])(
    'has types for the module resolution %s, and needs none of the DOM',
    (resolution) => {
      writeFileSync(
        join(folder, 'user.ts'),
        `import { analyse, LABELS, readArticle, type Claim, type Label, type PageArticle } from 'sourcelight';
      const claims: readonly Claim[] = analyse({ text: '' }).claims;
      export const label: Label | undefined = claims[0]?.label;
      const article: PageArticle | null = readArticle('', 'https://vessel.example/');
      export const found: readonly Claim[] = article ? analyse(article).claims : [];
      export const letter: string = LABELS.vague.letter;
      // @ts-expect-error A text is needed.
      analyse({});`,
      );
      const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
      const options = ['--module', module, '--moduleResolution', resolution, '--lib', 'es2023', '--strict'];
      expect(run(resolve('node_modules/.bin/tsc'), '--noEmit', ...options, 'user.ts')).toBe('');
    },
  );
});

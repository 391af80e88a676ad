/**
 * `npm run check:scale [-- --articles N]`: the recipes of docs/at-scale.md on invented articles, one of which cannot be
 * read, and with a process that is killed: articles a second, and whether the bytes are those of a single process. Python
 * packages go into a virtual environment of its own in `.output/scale`. What is not on the machine is skipped in words.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inventedArticles } from './invented-corpus';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '20000' } } });
const COUNT = Number(values.articles);
const HOME = resolve('.output/scale');
const WORK = join(HOME, 'work');
const PYTHON = join(HOME, 'python/bin/python');
const COMMAND = resolve('.output/package/sourcelight.js');
const PACKAGES = [
  ...['pyspark==4.3.0', 'pandas==3.1.1', 'pyarrow==26.0.1', 'duckdb==2.0.1', 'matplotlib==3.10.8'],
  ...['label-studio-sdk==2.1.2', 'pybrat==0.1.7', 'dkpro-cassis==0.12.0', 'pyrefiqda==0.3.1'],
];
/** Articles that are converted for each tool in which people code. */
const CODED = 100;

/** The recipes by their headings: the blocks of code below each. */
const RECIPES = recipesIn(readFileSync('docs/at-scale.md', 'utf8'));

const faults: string[] = [];
prepare();
const expected = single();
threads();
shells();
if (hasPython()) {
  duckdb();
  coding();
  if (has('java')) spark();
  else skip('Apache Spark', 'there is no Java');
}
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);

function prepare(): void {
  execFileSync('npm', ['run', '--silent', 'build:package'], { stdio: 'inherit' });
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(join(WORK, 'bin'), { recursive: true });
  const lines = Array.from(inventedArticles(COUNT), (article) => JSON.stringify(article));
  lines[COUNT >> 1] = '{"id":"broken","text":';
  writeFileSync(join(WORK, 'articles.jsonl'), `${lines.join('\n')}\n`);
  const killed = join(WORK, 'killed');
  // The first process that finds the folder ready to be made is killed after a while.
  const script = `#!/bin/bash
if [ -e ${killed}.wanted ] && mkdir ${killed} 2>/dev/null; then
  ${process.execPath} ${COMMAND} "$@" <&0 & sleep 2; kill -9 $!; wait $!; exit $?
fi
exec ${process.execPath} ${COMMAND} "$@"
`;
  writeFileSync(join(WORK, 'bin/sourcelight'), script);
  chmodSync(join(WORK, 'bin/sourcelight'), 0o755);
}

/** What a single process writes. */
function single(): string {
  timed('one process', () => inShell('sourcelight extract < articles.jsonl > claims.jsonl'));
  return taken('claims.jsonl');
}

function threads(): void {
  timed('two threads (--jobs 2)', () => inShell('sourcelight extract articles.jsonl --jobs 2 --out claims.jsonl'));
  compare('two threads', taken('claims.jsonl'));
}

function shells(): void {
  const [split] = RECIPES['Several machines: split, analyse, put together']!;
  timed('split and xargs', () => inShell(split!));
  compare('split and xargs', taken('claims.jsonl'));
  if (has('parallel')) gnuParallel();
  else skip('GNU parallel', 'it is not installed');
}

function gnuParallel(): void {
  const [piped, retried] = RECIPES['GNU parallel']!;
  timed('GNU parallel', () => inShell(piped!));
  compare('GNU parallel', taken('claims.jsonl'));
  timed('GNU parallel, one process killed', () => inShell(retried!), true);
  compare('GNU parallel, one process killed', taken('claims.jsonl'));
}

function duckdb(): void {
  const [sql] = RECIPES.DuckDB!.slice(1);
  writeFileSync(join(WORK, 'unnamed.sql'), sql!);
  const run = `sourcelight extract articles.jsonl --rows claims | ${PYTHON} -c 'import duckdb; duckdb.execute(open("unnamed.sql").read())'`;
  timed('DuckDB', () => inShell(run));
  writeFileSync(
    join(WORK, 'sum.py'),
    `import duckdb\nprint(duckdb.sql("SELECT sum(claims) FROM 'unnamed.parquet'").fetchone()[0])`,
  );
  const counted = inShell(`${PYTHON} sum.py`);
  const claims = expected
    .trimEnd()
    .split('\n')
    .reduce((sum, line) => sum + (JSON.parse(line).claims?.length ?? 0), 0);
  say('DuckDB', Number(counted) === claims, `${counted.trim()} of ${claims} claims`);
}

/** Each tool's own reader finds every stretch that was written for it, by its words. */
function coding(): void {
  const lines = Array.from(inventedArticles(CODED), (article) =>
    JSON.stringify({ ...article, text: `🛥️ ${article.text}` }),
  );
  writeFileSync(join(WORK, 'to-code.jsonl'), `${lines.join('\n')}\n`);
  inShell('sourcelight extract to-code.jsonl --text --out coded.jsonl');
  const written = readFileSync(join(WORK, 'coded.jsonl'), 'utf8');
  const stretches = written
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const { text, claims } = JSON.parse(line) as {
        text: string;
        claims: Record<'cue' | 'source' | 'content', [number, number][]>[];
      };
      return claims.flatMap(({ cue, source, content }) =>
        [...cue, ...source, ...content].map((span) => text.slice(...span)),
      );
    });
  for (const tool of ['label-studio', 'brat', 'uima', 'refi-qda']) {
    inShell(
      `sourcelight convert --to ${tool} coded.jsonl --out ${tool}; sourcelight convert --from ${tool} ${tool} --out back.jsonl`,
    );
    const found = JSON.parse(inShell(`${PYTHON} ${resolve('scripts/read_coded.py')} ${tool} ${tool}`)) as string[];
    const isSame = JSON.stringify(found.sort()) === JSON.stringify(stretches.sort()) && taken('back.jsonl') === written;
    const count = `${found.length} of ${stretches.length} stretches read by its own reader`;
    say(tool, isSame, isSame ? `${tool}: ${count}, identical on the way back` : `${tool}: ${count}`);
  }
}

function spark(): void {
  const [map, pipe] = RECIPES['Apache Spark']!;
  const master =
    "SparkSession.builder.master('local[2,4]').config('spark.sql.files.maxPartitionBytes', 8_000_000).getOrCreate()";
  for (const [name, code] of [
    ['Spark, mapInPandas', map!],
    ['Spark, rdd.pipe', pipe!],
  ] as const) {
    writeFileSync(join(WORK, 'recipe.py'), code.replace('SparkSession.builder.getOrCreate()', master));
    for (const killed of [false, true]) {
      const title = killed ? `${name}, one process killed` : name;
      rmSync(join(WORK, 'claims'), { recursive: true, force: true });
      timed(title, () => inShell(`${PYTHON} recipe.py 2> spark.log`), killed);
      const parts = readdirSync(join(WORK, 'claims'))
        .filter((file) => file.startsWith('part-'))
        .sort();
      compare(title, parts.map((file) => readFileSync(join(WORK, 'claims', file), 'utf8')).join(''));
    }
  }
}

function timed(name: string, run: () => unknown, killing = false): void {
  rmSync(join(WORK, 'killed'), { recursive: true, force: true });
  rmSync(join(WORK, 'killed.wanted'), { force: true });
  if (killing) writeFileSync(join(WORK, 'killed.wanted'), '');
  const start = performance.now();
  run();
  const seconds = (performance.now() - start) / 1_000;
  if (killing && !existsSync(join(WORK, 'killed'))) faults.push(`${name}: no process was killed`);
  console.log(
    `${name.padEnd(44)} ${seconds.toFixed(1).padStart(7)} s ${(COUNT / seconds).toFixed(0).padStart(6)} articles/s`,
  );
}

function compare(name: string, written: string): void {
  say(name, written === expected, written === expected ? 'identical' : `${written.split('\n').length - 1} lines`);
}

function say(name: string, isRight: boolean, found: string): void {
  console.log(`${''.padEnd(44)} ${found}`);
  if (!isRight) faults.push(`${name}: not the same as a single process: ${found}`);
}

function skip(name: string, why: string): void {
  console.log(`${name.padEnd(44)} skipped: ${why}`);
}

function inShell(code: string): string {
  const path = [join(WORK, 'bin'), process.env.PATH].join(delimiter);
  const environment = { ...process.env, PATH: path, PYSPARK_PYTHON: PYTHON };
  return execFileSync('bash', ['-eo', 'pipefail', '-c', code], {
    cwd: WORK,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The file's text, and the file gone, so that the next recipe has to write it. */
function taken(file: string): string {
  const text = readFileSync(join(WORK, file), 'utf8');
  rmSync(join(WORK, file));
  return text;
}

function has(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

/** Whether Python and its packages are there, set up the first time. */
function hasPython(): boolean {
  if (!has('python3')) {
    skip('DuckDB and Apache Spark', 'there is no Python');
    return false;
  }
  if (!existsSync(PYTHON)) execFileSync('python3', ['-m', 'venv', join(HOME, 'python')], { stdio: 'inherit' });
  const install = spawnSync(PYTHON, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PACKAGES], {
    stdio: 'inherit',
  });
  if (install.status !== 0) skip('DuckDB and Apache Spark', 'their Python packages cannot be installed');
  return install.status === 0;
}

function recipesIn(markdown: string): { readonly [heading: string]: readonly string[] } {
  const sections = markdown.split(/^#{2,3} /m).slice(1);
  return Object.fromEntries(
    sections.map((section) => {
      const [heading = ''] = section.split('\n', 1);
      return [heading, Array.from(section.matchAll(/```(?:sh|sql|python)\n([^`]*)```/g), ([, code]) => code!)];
    }),
  );
}

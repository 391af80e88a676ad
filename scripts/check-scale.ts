/**
 * `npm run check:scale [-- --articles N]`: the recipes of docs/at-scale.md on invented articles, one of which cannot be
 * read, and with a process that is killed: articles a second, and whether the bytes are those of a single process. Python
 * packages go into a virtual environment of its own in `.output/scale`. What is not on the machine is skipped in words.
 *
 * `npm run check:scale -- --million` measures instead 20,000 and 100,000 articles on all cores: articles a second, the
 * most memory, and how long a million takes at that rate.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inventedArticles } from './invented-corpus';
import { million } from './scale-million';
import { analysis, archive, coding } from './scale-studies';
import { faults, has, hasPython, inShell, PYTHON, say, skip, taken, timed, WORK } from './scale-workshop';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '20000' }, million: { type: 'boolean', default: false } },
});
const COUNT = Number(values.articles);
const COMMAND = resolve('.output/package/sourcelight.cjs');

/** The recipes by their headings: the blocks of code below each. */
const RECIPES = recipesIn(readFileSync('docs/at-scale.md', 'utf8'));

prepare();
const expected = values.million ? '' : single();
if (values.million) million(COMMAND);
else await recipes();
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);

async function recipes(): Promise<void> {
  threads();
  shells();
  await archive();
  if (!hasPython()) return;
  duckdb();
  coding();
  analysis();
  if (has('java')) spark();
  else skip('Apache Spark', 'there is no Java');
}

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
  timed('one process', () => inShell('sourcelight extract < articles.jsonl > claims.jsonl'), COUNT);
  return taken('claims.jsonl');
}

function threads(): void {
  timed(
    'two threads (--jobs 2)',
    () => inShell('sourcelight extract articles.jsonl --jobs 2 --out claims.jsonl'),
    COUNT,
  );
  compare('two threads', taken('claims.jsonl'));
}

function shells(): void {
  const [split] = RECIPES['Several machines: split, analyse, put together']!;
  timed('split and xargs', () => inShell(split!), COUNT);
  compare('split and xargs', taken('claims.jsonl'));
  if (has('parallel')) gnuParallel();
  else skip('GNU parallel', 'it is not installed');
}

function gnuParallel(): void {
  const [piped, retried] = RECIPES['GNU parallel']!;
  timed('GNU parallel', () => inShell(piped!), COUNT);
  compare('GNU parallel', taken('claims.jsonl'));
  timed('GNU parallel, one process killed', () => inShell(retried!), COUNT, true);
  compare('GNU parallel, one process killed', taken('claims.jsonl'));
}

function duckdb(): void {
  const [sql] = RECIPES.DuckDB!.slice(1);
  writeFileSync(join(WORK, 'unnamed.sql'), sql!);
  const run = `sourcelight extract articles.jsonl --rows claims | ${PYTHON} -c 'import duckdb; duckdb.execute(open("unnamed.sql").read())'`;
  timed('DuckDB', () => inShell(run), COUNT);
  writeFileSync(
    join(WORK, 'sum.py'),
    `import duckdb\nprint(duckdb.sql("SELECT sum(claims) FROM 'unnamed.parquet'").fetchall()[0][0])`,
  );
  const counted = inShell(`${PYTHON} sum.py`);
  const claims = expected
    .trimEnd()
    .split('\n')
    .reduce((sum, line) => sum + (JSON.parse(line).claims?.length ?? 0), 0);
  say('DuckDB', Number(counted) === claims, `${counted.trim()} of ${claims} claims`);
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
      timed(title, () => inShell(`${PYTHON} recipe.py 2> spark.log`), COUNT, killed);
      const parts = readdirSync(join(WORK, 'claims'))
        .filter((file) => file.startsWith('part-'))
        .sort();
      compare(title, parts.map((file) => readFileSync(join(WORK, 'claims', file), 'utf8')).join(''));
    }
  }
}

function compare(name: string, written: string): void {
  say(name, written === expected, written === expected ? 'identical' : `${written.split('\n').length - 1} lines`);
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

/** Where `npm run check:scale` works: its folder, its Python, and what it says of each recipe. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const HOME = resolve('.output/scale');
export const WORK = join(HOME, 'work');
export const PYTHON = join(HOME, 'python/bin/python');
const PACKAGES = [
  ...['pyspark==4.3.0', 'pandas==3.1.1', 'pyarrow==26.0.1', 'duckdb==2.0.1', 'matplotlib==3.10.8'],
  ...['label-studio-sdk==2.1.2', 'pybrat==0.1.7', 'dkpro-cassis==0.12.0', 'pyrefiqda==0.3.1'],
];

/** What went wrong, a line each. */
export const faults: string[] = [];

/** Runs a recipe and says how many texts a second it took. @param killing whether one of its processes is to be killed. */
export function timed(name: string, run: () => unknown, count: number, killing = false): void {
  rmSync(join(WORK, 'killed'), { recursive: true, force: true });
  rmSync(join(WORK, 'killed.wanted'), { force: true });
  if (killing) writeFileSync(join(WORK, 'killed.wanted'), '');
  const start = performance.now();
  run();
  const seconds = (performance.now() - start) / 1_000;
  if (killing && !existsSync(join(WORK, 'killed'))) faults.push(`${name}: no process was killed`);
  console.log(
    `${name.padEnd(44)} ${seconds.toFixed(1).padStart(7)} s ${(count / seconds).toFixed(0).padStart(6)} articles/s`,
  );
}

/** Says what came of a recipe. */
export function say(name: string, isRight: boolean, found: string): void {
  console.log(`${''.padEnd(44)} ${found}`);
  if (!isRight) faults.push(`${name}: not the same as a single process: ${found}`);
}

export function skip(name: string, why: string): void {
  console.log(`${name.padEnd(44)} skipped: ${why}`);
}

/** What bash prints for this, with the command on its path. */
export function inShell(code: string): string {
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
export function taken(file: string): string {
  const text = readFileSync(join(WORK, file), 'utf8');
  rmSync(join(WORK, file));
  return text;
}

export function has(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

/** Whether Python and its packages are there, set up the first time. */
export function hasPython(): boolean {
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

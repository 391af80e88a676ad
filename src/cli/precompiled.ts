#!/usr/bin/env node
/**
 * Starts the command with the functions that an earlier run has compiled: compiling them takes a third of a short run.
 *
 * They are kept in the user's own folder for caches. Node does the same from version 22 on, by default in a folder that
 * other users may write to.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import envPaths from 'env-paths';

/** The hash of the command that this start was built with. What is kept begins with it: V8 compares lengths alone. */
declare const BUILD: string;

const COMMAND = fileURLToPath(new URL('command.cjs', import.meta.url));
const KEPT = join(envPaths('sourcelight', { suffix: '' }).cache, `${process.version}-${process.arch}`);

const cachedData = kept();
const script = new Script(Module.wrap(readFileSync(COMMAND, 'utf8')), {
  filename: COMMAND,
  ...(cachedData && { cachedData }),
});
const { outcome } = run();
// A run that analyses nothing compiles little of what the next one needs.
if (script.cachedDataRejected !== false) outcome.then(({ hasAnalysed }) => hasAnalysed && keep());

/** As Node runs a script. Parts of the command that are loaded on demand require it again, and must get this one. */
function run(): typeof import('./sourcelight') {
  const require = createRequire(COMMAND);
  const module = new Module(COMMAND);
  require.cache[COMMAND] = module;
  script.runInThisContext()(module.exports, require, module, COMMAND, dirname(COMMAND));
  return module.exports;
}

function kept(): Buffer | null {
  try {
    const bytes = readFileSync(KEPT);
    return bytes.toString('latin1', 0, BUILD.length) === BUILD ? bytes.subarray(BUILD.length) : null;
  } catch {
    return null;
  }
}

/** Renamed when it is whole, because other runs may read it at any time. Where it cannot be written, the next run compiles. */
function keep(): void {
  const unfinished = `${KEPT}.${process.pid}`;
  try {
    mkdirSync(dirname(KEPT), { recursive: true });
    writeFileSync(unfinished, Buffer.concat([Buffer.from(BUILD), script.createCachedData()]));
    renameSync(unfinished, KEPT);
  } catch {}
}

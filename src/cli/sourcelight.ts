#!/usr/bin/env node
/** The command line: `sourcelight extract`. */
import { parseArgs } from 'node:util';
import { extract } from './extract';

const USAGE = `usage: sourcelight extract [--offsets utf16|code-points] [--strict] < texts.jsonl > claims.jsonl

Reads one JSON object a line: {"id", "text"}, with optional "paragraphs", "publisher" and "outlets".
Writes one for each, in the same order: every other member of the input, then "english" and "claims".
A line that cannot be analysed becomes {"id", "error"}.

--offsets code-points   count characters, as Python, R and SQL do, instead of UTF-16 code units
--strict                exit with status 1 if any line became an error
`;

async function main(): Promise<number> {
  const { values, positionals } = parsed();
  const { offsets = 'utf16', strict, help } = values;
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (positionals.join(' ') !== 'extract' || (offsets !== 'utf16' && offsets !== 'code-points')) throw new Error(USAGE);
  const { lines, errors, firstError } = await extract(process.stdin, process.stdout, { offsets });
  if (errors > 0) console.error(`${errors} of ${lines} lines have an "error", the first of them line ${firstError}`);
  return strict && errors > 0 ? 1 : 0;
}

function parsed() {
  return parseArgs({
    allowPositionals: true,
    options: { offsets: { type: 'string' }, strict: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
}

/** A reader that stops early, such as `head`, is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

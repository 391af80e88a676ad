/**
 * The extract command: JSON lines of texts on stdin, JSON lines of claims on stdout, in the same order.
 *
 *   npm run --silent extract < texts.jsonl > claims.jsonl
 *
 * One line is held at a time. A bad line is reported on stderr with its number, the others are still done, and the
 * exit status is then 1.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { extractLine } from './lines';

async function main(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const output = extracted(line, number);
    if (output !== null && !process.stdout.write(`${output}\n`)) await once(process.stdout, 'drain');
  }
}

function extracted(line: string, number: number): string | null {
  try {
    return extractLine(line);
  } catch (error) {
    console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return null;
  }
}

/** A reader that stops early, such as `head`, is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await main();

/** The extract command: JSON lines of texts in, JSON lines of claims out, one for each and in the same order. */
import { once } from 'node:events';
import { byteLines } from './byte-lines';
import { errorLine, extractLine, type OffsetUnit } from './extract-line';

export interface ExtractOptions {
  readonly offsets: OffsetUnit;
}

export interface ExtractCounts {
  readonly lines: number;
  readonly errors: number;
  readonly firstError: number | null;
}

/**
 * Analyses texts line by line; one line is held at a time. A line that cannot be analysed becomes a line with its error.
 *
 * @returns how many lines were read, how many of them became errors, and the number of the first of these, from 1.
 */
export async function extract(
  input: AsyncIterable<Uint8Array>,
  output: NodeJS.WritableStream,
  { offsets }: ExtractOptions,
): Promise<ExtractCounts> {
  let [lines, errors] = [0, 0];
  let firstError: number | null = null;
  for await (const bytes of byteLines(input)) {
    lines += 1;
    const { result, failed } = resultOf(bytes, offsets);
    if (failed) {
      errors += 1;
      firstError ??= lines;
    }
    if (!output.write(`${result}\n`)) await once(output, 'drain');
  }
  return { lines, errors, firstError };
}

function resultOf(bytes: Uint8Array, offsets: OffsetUnit): { result: string; failed: boolean } {
  let line = '';
  try {
    // Also takes the byte order mark that some programs begin a file with.
    line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { result: extractLine(line, offsets), failed: false };
  } catch (error) {
    return { result: errorLine(line, error), failed: true };
  }
}

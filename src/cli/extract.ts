/** The extract command: JSON lines of texts in, JSON lines of claims out, one for each and in the same order. */
import { once } from 'node:events';
import { byteLines } from './byte-lines';
import { errorLine, extractLine, type OffsetUnit } from './extract-line';

export interface ExtractOptions {
  readonly offsets: OffsetUnit;
}

/**
 * Analyses texts line by line; one line is held at a time. A line that cannot be analysed becomes a line with its error.
 *
 * @returns how many lines were read, and how many of them became errors.
 */
export async function extract(
  input: AsyncIterable<Uint8Array>,
  output: NodeJS.WritableStream,
  { offsets }: ExtractOptions,
): Promise<{ lines: number; errors: number }> {
  let [lines, errors] = [0, 0];
  for await (const bytes of byteLines(input)) {
    lines += 1;
    const { result, failed } = resultOf(bytes, lines, offsets);
    if (failed) errors += 1;
    if (!output.write(`${result}\n`)) await once(output, 'drain');
  }
  return { lines, errors };
}

function resultOf(bytes: Uint8Array, number: number, offsets: OffsetUnit): { result: string; failed: boolean } {
  let line = '';
  try {
    // Also takes the byte order mark that some programs begin a file with.
    line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { result: extractLine(line, offsets), failed: false };
  } catch (error) {
    return { result: errorLine(line, number, error), failed: true };
  }
}

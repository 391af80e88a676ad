/** Where results go: a stream, or a file that a stopped run can go on with. */
import { once } from 'node:events';
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import type { BatchResult, BatchSettings } from './batch';

/** What has been written for good when a batch is, to go on behind it. */
export interface Written {
  /** Bytes of the file that are whole. */
  readonly bytes: number;
  /** What the format has to remember of them. */
  readonly state?: string;
}

export interface Output {
  /** Writes what a batch gave. Null where it is kept back to be written with later ones. */
  write(batch: BatchResult): Promise<Written | null>;
  /** Writes what was kept back and what ends the format. */
  close(): Promise<void>;
}

/**
 * The row that a table begins with; empty for formats whose rows name their columns.
 *
 * @throws Error with a message for the user where rows cannot have what they should keep.
 */
export async function headOf({ format, table, keep }: BatchSettings): Promise<string> {
  if (table === null) return '';
  const { columnsOf, requireKept } = await import('./rows');
  requireKept(table, keep);
  return format === 'csv' ? `${columnsOf(table, keep).map(({ name }) => name)}\n` : '';
}

/** Lines on a stream, which cannot be gone on with. */
export function streamOutput(stream: NodeJS.WritableStream, head: string): Output {
  const put = async (text: string) => {
    if (text && !stream.write(text)) await once(stream, 'drain');
  };
  let begun = false;
  return {
    async write({ lines }) {
      await put(begun ? lines : head + lines);
      begun = true;
      return null;
    },
    async close() {
      if (!begun) await put(head);
    },
  };
}

/**
 * Lines in a file.
 * @param written what a stopped run left for good; its file is cut there. Null to begin anew.
 */
export function fileOutput(path: string, head: string, written: Written | null): Output {
  const file = openSync(path, written ? 'r+' : 'w');
  let bytes = written?.bytes ?? 0;
  ftruncateSync(file, bytes);
  const put = (text: string) => {
    const data = Buffer.from(text);
    for (let at = 0; at < data.length; ) at += writeSync(file, data, at, data.length - at, bytes + at);
    bytes += data.length;
  };
  if (!written) put(head);
  return {
    async write({ lines }) {
      put(lines);
      return { bytes };
    },
    async close() {
      closeSync(file);
    },
  };
}

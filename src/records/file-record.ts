/** A file that is one text or one saved page → its record. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodePage } from '@/html/decode-page';
import type { InputFile } from './files';
import { type InputRecord, type ReadSoFar, unreadable } from './record';

export function fileRecord({ path, name, format, size }: InputFile, read: ReadSoFar): InputRecord {
  read.bytes += size;
  try {
    const file = readFileSync(path);
    const bytes = /\.gz$/i.test(path) ? gunzipSync(file) : file;
    if (format === 'html') return JSON.stringify({ id: name, html: decodePage(bytes) });
    return JSON.stringify({ id: name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
  } catch (error) {
    return unreadable(name, error);
  }
}

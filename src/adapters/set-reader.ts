/** The way of a set's files to the worker that reads them. Pages are parsed here, since no worker can. */
import browser from 'webextension-polyfill';
import { readPage } from '@/article/read-page';
import { Slices } from '@/article/slices';
import type { OutlineHead, PageOutline } from '@/outline/outline';
import { fileKind } from '@/set/file-kind';
import { ReadingWorker } from '@/set/reading-worker';
import { NO_ADDRESS, type ReadFiles, type Subject } from '@/set/set';

/** Bytes at the start of a page in which it must say how it is encoded, by the HTML standard, and then some. */
const HEAD = 4_096;

export const readFiles: ReadFiles = async (files, { settings, signal, onStep }) => {
  const ending = new AbortController();
  const either = AbortSignal.any([signal, ending.signal]);
  const worker = new ReadingWorker(new Worker(browser.runtime.getURL('/set-reader.js')), either);
  let last = Promise.resolve();
  try {
    // While the worker looks for claims in one file, the page takes in the next.
    for (const file of files) {
      const subject = await subjectOf(file, signal);
      await last;
      last = worker.read(subject, settings, onStep);
      last.catch(() => {});
    }
    await last;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    ending.abort();
  }
};

/** A page is read into its outline, in slices; whatever else there is goes to the worker as it is. */
async function subjectOf(file: File, signal: AbortSignal): Promise<Subject> {
  if (fileKind(file.name) !== 'page') return { kind: 'file', file };
  const outline = await outlineOf(file, signal);
  return outline ? { kind: 'page', name: file.name, outline } : { kind: 'file', file };
}

/** Null when the file cannot be read. */
async function outlineOf(file: File, signal: AbortSignal): Promise<PageOutline | null> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return null;
  // Inert: no script of it runs, and nothing in it is fetched.
  const markup = decoded(bytes);
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const { outline } = await readPage(page, new Slices({ signal }));
  return { ...outline, head: { ...outline.head, url: addressOf(outline.head, markup) } };
}

/** The document has the address of this page. Its own stands in its head, or where a browser noted it in saving. */
function addressOf({ canonical, metas }: OutlineHead, markup: string): string {
  const noted = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(markup.slice(0, HEAD))?.[1];
  const graph = metas.find(([name]) => name === 'og:url')?.[1];
  return [noted, canonical, graph].find((address) => address && URL.canParse(address)) ?? NO_ADDRESS;
}

function decoded(bytes: ArrayBuffer): string {
  const head = new DOMParser().parseFromString(new TextDecoder('latin1').decode(bytes.slice(0, HEAD)), 'text/html');
  const named =
    head.querySelector('meta[charset]')?.getAttribute('charset') ??
    /charset=\s*["']?([\w:-]+)/i.exec(
      head.querySelector('meta[http-equiv="content-type" i]')?.getAttribute('content') ?? '',
    )?.[1];
  return decoderOf(bytes, named ?? 'utf-8').decode(bytes);
}

/** A byte order mark goes before what the page says; a page that says nothing that is known is UTF-8. */
function decoderOf(bytes: ArrayBuffer, label: string): TextDecoder {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  if (first === 0xef && second === 0xbb) return new TextDecoder();
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

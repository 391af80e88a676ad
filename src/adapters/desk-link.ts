/** The way of the texts of the desk to the worker that reads them, and nowhere else. */
import browser from 'webextension-polyfill';
import { DeskWorker } from '@/desk-reader/desk-worker';
import type { ComparePair, CompareTexts, ReadDraft } from '@/ui/ports';

/** Starts the worker. It ends with the page. */
export function connectDesk(): {
  readonly readDraft: ReadDraft;
  readonly compareTexts: CompareTexts;
  readonly comparePair: ComparePair;
} {
  const worker = new DeskWorker(new Worker(browser.runtime.getURL('/desk-reader.js')));
  return {
    readDraft: (question) => worker.answerTo({ kind: 'draft', ...question }),
    compareTexts: (article, other) => worker.answerTo({ kind: 'comparison', article, other }),
    comparePair: (first, second) => worker.answerTo({ kind: 'pair', first, second }),
  };
}

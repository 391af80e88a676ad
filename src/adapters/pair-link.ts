/** The way of two articles to the worker that compares them. */
import browser from 'webextension-polyfill';
import type { PairAnswer } from '@/desk/pair/pair-answer';
import type { ComparePair } from '@/ui/ports';

/** The worker ends with its answer. */
export const comparePair: ComparePair = async (first, second) => {
  const worker = new Worker(browser.runtime.getURL('/pair-reader.js'));
  try {
    return await new Promise<PairAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<PairAnswer>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage([first, second]);
    });
  } finally {
    worker.terminate();
  }
};

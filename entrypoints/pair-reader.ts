import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPair } from '@/desk/pair/pair-answer';

/** Runs in a worker of the page for two articles, so that the page answers while they are compared. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data: [first, second] }: MessageEvent<[first: string, second: string]>) =>
    postMessage(answerPair(first, second)),
  );
});

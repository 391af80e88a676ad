import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runInThisFrame } from '@/page/run';

/** Runs in pages, but not as WXT's content script: that one tells the page of itself by an event on the document. */
export default defineUnlistedScript(runInThisFrame);

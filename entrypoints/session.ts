import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runInThisFrame } from '@/page/run';
import { describeClaim, describeNoClaim } from '@/ui/card-words';

/** Runs in pages, but not as WXT's content script: that one tells the page of itself by an event on the document. */
export default defineUnlistedScript(() => runInThisFrame({ describeClaim, describeNoClaim }));

import { defineContentScript } from 'wxt/utils/define-content-script';
import { runInThisFrame } from '@/page/run';
import { describeClaim, describeNoClaim } from '@/ui/card-words';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => runInThisFrame({ describeClaim, describeNoClaim }),
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { precheckPage } from '@/page/page-precheck';

/** Runs in the pages of the sites that the reader allowed; see `src/page/page-precheck.ts`. */
export default defineUnlistedScript(precheckPage);

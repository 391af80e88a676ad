import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookFirst } from '@/page/look-first';

/** Runs in the pages of the sites that the reader allowed; see `src/page/look-first.ts`. */
export default defineUnlistedScript(lookFirst);

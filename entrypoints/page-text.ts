import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageText } from '@/article/page-text';

/** Read when a link is wanted, and only then: what it returns goes to whoever had it run. */
export default defineUnlistedScript(() => readPageText(document));

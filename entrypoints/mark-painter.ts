import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '@/page/lazy-scripts';
import { createMarkPainter } from '@/painting/mark-painter';

/** Joins a session on demand; see `src/page/lazy-scripts.ts`. */
export default defineUnlistedScript(() => offer('mark-painter', createMarkPainter));

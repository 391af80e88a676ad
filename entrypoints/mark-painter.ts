import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerMarkPainter } from '@/page/mark-painter-slot';
import { createMarkPainter } from '@/painting/mark-painter';

/** Joins a session on demand; see `src/page/mark-painter-slot.ts`. */
export default defineUnlistedScript(() => offerMarkPainter(createMarkPainter));

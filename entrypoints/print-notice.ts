import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { offer } from '@/page/lazy-scripts';
import { printNotice } from '@/page/print-notice';

/** Joins a session on demand; see `src/page/lazy-scripts.ts`. */
export default defineUnlistedScript(() =>
  offer(
    'print-notice',
    printNotice({
      language: i18n.t('languageTag'),
      text: i18n.t('printed.text'),
      open: i18n.t('printed.open'),
      close: i18n.t('card.close'),
    }),
  ),
);

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ClaimCard } from '@/page/claim-card';
import { offer } from '@/page/lazy-scripts';
import { ReaderActions } from '@/page/reader-actions';
import { cardButtons, cardForm, describeAddition, describeClaim, describeNoClaim } from '@/ui/card/card-words';

const TEXTS = { describeClaim, describeNoClaim, describeAddition, buttons: cardButtons, form: cardForm };

/** Joins a session on demand; see `src/page/lazy-scripts.ts`. */
export default defineUnlistedScript(() =>
  offer('reader-actions', (session) => new ReaderActions(session, (document) => new ClaimCard(document, TEXTS))),
);

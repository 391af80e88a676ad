import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ClaimCard } from '@/page/claim-card';
import { offer } from '@/page/lazy-scripts';
import { cardButtons, cardForm, describeAddition, describeClaim, describeNoClaim } from '@/ui/card/card-words';

/** Joins a session on demand; see `src/page/lazy-scripts.ts`. */
export default defineUnlistedScript(() =>
  offer(
    'claim-card',
    (document) =>
      new ClaimCard(document, {
        describeClaim,
        describeNoClaim,
        describeAddition,
        buttons: cardButtons,
        form: cardForm,
      }),
  ),
);

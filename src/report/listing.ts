/** Which claims a list shows, and where. */
import { type Claim, GROUP_OF, type Group } from '@/engine/claim';
import { isUnsure } from './profile';

/** The three parts of a list, each in the article's order. */
export interface Listing {
  readonly claims: readonly Claim[];
  /** Questions that were asked and not answered: no claims, so they come after all others. */
  readonly noComment: readonly Claim[];
  /** Claims below the confidence line: neither marked nor counted. */
  readonly unsure: readonly Claim[];
}

/** The claims of the groups in `shown`. */
export function listingOf(claims: readonly Claim[], shown: readonly Group[]): Listing {
  const visible = claims.filter(({ label }) => shown.includes(GROUP_OF[label]));
  const sure = visible.filter((claim) => !isUnsure(claim));
  return {
    claims: sure.filter(({ label }) => label !== 'no-comment'),
    noComment: sure.filter(({ label }) => label === 'no-comment'),
    unsure: visible.filter(isUnsure),
  };
}

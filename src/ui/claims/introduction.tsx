import type { Claim } from '@/engine/claim';
import { introductionOf } from '@/report/introduction';
import { ARTICLE_LANGUAGE } from '../passage';

/** Who a source is, in the article's own words: "White House spokeswoman". Nothing where it does not say. */
export function Introduction({ claim, text }: { claim: Claim; text: string }) {
  const words = introductionOf(claim, text);
  if (words === '') return null;
  return (
    <p class="introduction">
      <bdi lang={ARTICLE_LANGUAGE}>{words}</bdi>
    </p>
  );
}

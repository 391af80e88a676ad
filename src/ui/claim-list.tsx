import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Claim } from '@/engine/claim';
import { singleUnnamed } from '@/report/ledger';
import type { Listing } from '@/report/listing';
import { ClaimItem } from './claim-item';

interface ClaimListProps {
  readonly listing: Listing;
  /** All claims of the article, shown or not. */
  readonly claims: readonly Claim[];
  readonly text: string;
  /** Ids of the claims that cannot be jumped to. */
  readonly lost: ReadonlySet<string>;
  onJump(id: string): void;
}

/** The list that carries everything the page shows, for reading without seeing the page. */
export function ClaimList({ listing, claims, text, lost, onJump }: ClaimListProps) {
  const single = useMemo(() => singleUnnamed(claims), [claims]);
  const items = (part: readonly Claim[]) => (
    <ul class="claims">
      {part.map((claim) => (
        <ClaimItem
          key={claim.id}
          claim={claim}
          text={text}
          lost={lost.has(claim.id)}
          single={single.has(claim.id)}
          onJump={onJump}
        />
      ))}
    </ul>
  );
  return (
    <>
      {listing.claims.length > 0 && (
        <section aria-labelledby="claims">
          <h2 id="claims" class="unseen">
            {i18n.t('popup.claims')}
          </h2>
          {items(listing.claims)}
        </section>
      )}
      {listing.unsure.length > 0 && (
        <section aria-labelledby="unsure" class="unsure">
          <h2 id="unsure">{i18n.t('popup.unsure')}</h2>
          <p class="soft">{i18n.t('popup.unsureWhy')}</p>
          {items(listing.unsure)}
        </section>
      )}
      {listing.noComment.length > 0 && (
        <details class="no-comment">
          <summary>
            <h2>{i18n.t('popup.noComment', listing.noComment.length)}</h2>
          </summary>
          {items(listing.noComment)}
        </details>
      )}
    </>
  );
}

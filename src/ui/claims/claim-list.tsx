import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Claim } from '@/engine/claim';
import type { Listing } from '@/report/listing';
import { Words } from '../passage';
import { counted } from '../words';
import type { ClaimActions } from './claim-actions';
import { ClaimItem } from './claim-item';
import { InPortions } from './in-portions';

interface ClaimListProps {
  readonly listing: Listing;
  readonly text: string;
  /** The id of the open claim, or null. */
  readonly open: string | null;
  /** How many claims are in sight at once, so that the list can be scrolled to where it was. */
  readonly atOnce: number;
  /** Ids of the claims that rest on one unnamed person. */
  readonly single: ReadonlySet<string>;
  /** Ids of the claims that the page no longer shows. */
  readonly lost: ReadonlySet<string>;
  /** By id, what was found before the reader corrected it. */
  readonly found: ReadonlyMap<string, Claim>;
  /** By id, the claims that the reader has added. */
  readonly added: ReadonlyMap<string, unknown>;
  /** The names of all sources of the article. */
  readonly sources: readonly string[];
  readonly actions: ClaimActions;
}

/** The list that carries everything the page shows, for reading without seeing the page. */
export function ClaimList(props: ClaimListProps) {
  const { listing, text, open, atOnce, single, lost, found, added, sources, actions } = props;
  const draw = useCallback(
    (claim: Claim) => (
      <ClaimItem
        key={claim.id}
        claim={claim}
        text={text}
        isOpen={claim.id === open}
        isLost={lost.has(claim.id)}
        isSingle={single.has(claim.id)}
        found={found.get(claim.id) ?? null}
        isAdded={added.has(claim.id)}
        sources={sources}
        actions={actions}
      />
    ),
    [text, open, lost, single, found, added, sources, actions],
  );
  return (
    <>
      {listing.claims.length > 0 && (
        <ul class="list" aria-label={i18n.t('popup.claims')}>
          <InPortions items={listing.claims} draw={draw} first={atOnce} />
        </ul>
      )}
      {listing.unsure.length > 0 && (
        <section aria-labelledby="unsure">
          <h2 id="unsure" class="part">
            {i18n.t('popup.unsure')}
          </h2>
          <p class="soft">{i18n.t('popup.unsureWhy')}</p>
          <ul>{listing.unsure.map(draw)}</ul>
        </section>
      )}
      {listing.noAnswer.length > 0 && <NoAnswer claims={listing.noAnswer} text={text} />}
    </>
  );
}

/** Questions that were asked and not answered: no claims. */
function NoAnswer({ claims, text }: { claims: readonly Claim[]; text: string }) {
  return (
    <details class="after">
      <summary>{counted('popup.noAnswer', claims.length)}</summary>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} data-claim={claim.id}>
            <Words>{text.slice(...claim.sentence)}</Words>
          </li>
        ))}
      </ul>
    </details>
  );
}

import type { ComponentChild } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Claim } from '@/engine/claim';
import type { Listing } from '@/report/listing';
import { type Source, sourcesOf } from '@/report/sources';
import { numberOf } from '../words';
import { type ClaimActions, ClaimItem } from './claim-item';
import { InPortions } from './in-portions';
import { SourceHeading } from './source-heading';

/** One after the other as in the article, or together by the source that they come from. */
export type Order = 'position' | 'source';

interface ClaimListProps {
  readonly listing: Listing;
  readonly order: Order;
  readonly text: string;
  /** Ids of the claims that rest on one unnamed person. */
  readonly single: ReadonlySet<string>;
  /** Ids of the claims that cannot be jumped to. */
  readonly lost: ReadonlySet<string>;
  /** By id, what was found before the reader corrected it. */
  readonly found: ReadonlyMap<string, Claim>;
  readonly actions: ClaimActions;
}

/** The list that carries everything the page shows, for reading without seeing the page. */
export function ClaimList({ listing, order, text, single, lost, found, actions }: ClaimListProps) {
  const drawAs = useCallback(
    (under: Source | null) => (claim: Claim) => (
      <ClaimItem
        key={claim.id}
        claim={claim}
        text={text}
        lost={lost.has(claim.id)}
        single={single.has(claim.id)}
        found={found.get(claim.id) ?? null}
        under={under}
        actions={actions}
      />
    ),
    [text, lost, single, found, actions],
  );
  const draw = useMemo(() => drawAs(null), [drawAs]);
  return (
    <>
      {listing.claims.length > 0 && (
        <section aria-labelledby="claims">
          <h2 id="claims" class="unseen">
            {i18n.t('popup.claims')}
          </h2>
          {order === 'source' ? (
            <BySource claims={listing.claims} drawUnder={drawAs} />
          ) : (
            <Items claims={listing.claims} draw={draw} />
          )}
        </section>
      )}
      {listing.unsure.length > 0 && (
        <section aria-labelledby="unsure" class="apart">
          <h2 id="unsure">{i18n.t('popup.unsure')}</h2>
          <p class="soft">{i18n.t('popup.unsureWhy')}</p>
          <Items claims={listing.unsure} draw={draw} />
        </section>
      )}
      {listing.noComment.length > 0 && (
        <details class="apart">
          <summary>
            <h2>{i18n.t('popup.noComment', [numberOf(listing.noComment.length)])}</h2>
          </summary>
          <Items claims={listing.noComment} draw={draw} />
        </details>
      )}
    </>
  );
}

interface ItemsProps {
  readonly claims: readonly Claim[];
  readonly draw: (claim: Claim) => ComponentChild;
}

function Items({ claims, draw }: ItemsProps) {
  return (
    <ul class="claims">
      <InPortions items={claims} draw={draw} />
    </ul>
  );
}

interface BySourceProps {
  readonly claims: readonly Claim[];
  readonly drawUnder: (source: Source) => (claim: Claim) => ComponentChild;
}

/** The sources with the most claims first, those with equally many in the order in which they appear. */
function BySource({ claims, drawUnder }: BySourceProps) {
  const sources = useMemo(() => sourcesOf(claims).sort((a, b) => b.claims.length - a.claims.length), [claims]);
  const drawSource = useCallback(
    (source: Source) => (
      <div key={source.id} class="source">
        <SourceHeading source={source} />
        <Items claims={source.claims} draw={drawUnder(source)} />
      </div>
    ),
    [drawUnder],
  );
  return <InPortions items={sources} draw={drawSource} />;
}

import { useCallback, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Alias, AliasReason } from '@/engine/claim';
import type { Profile } from '@/report/profile';
import type { Source } from '@/report/sources';
import { Words } from '../passage';
import { aliasReasonName, counted, labelName, listParts } from '../words';
import { Disclosure } from './disclosure';
import { InPortions } from './in-portions';
import { Introduction } from './introduction';
import { PassageLink } from './passage-link';
import { Filled, SLOT } from './slot';
import { SourceHeading } from './source-heading';

interface SourcesViewProps {
  readonly sources: readonly Source[];
  readonly profile: Profile;
  readonly text: string;
  /** The id of the open source, or null. */
  readonly open: string | null;
  onOpen(id: string | null): void;
  onShow(claimId: string): void;
}

/** The sources with the most claims first, those with equally many in the order in which they appear. */
export function SourcesView({ sources, profile, text, open, onOpen, onShow }: SourcesViewProps) {
  const sorted = useMemo(() => [...sources].sort((a, b) => b.claims.length - a.claims.length), [sources]);
  const draw = useCallback(
    (source: Source) => (
      <li
        key={source.id}
        class="claim"
        data-source={source.id}
        data-group={source.group ?? undefined}
        aria-current={source.id === open || undefined}
      >
        <Disclosure
          isOpen={source.id === open}
          onToggle={() => onOpen(source.id === open ? null : source.id)}
          summary={
            <>
              <SourceHeading who={source.who} group={source.group} />
              <span class="kind">
                {labelName(source.label)} · {counted('popup.claimCount', source.claims.length)}
              </span>
            </>
          }
        >
          <div class="more">
            {source.claims[0] && <Introduction claim={source.claims[0]} text={text} />}
            {source.aliases.length > 0 && <Aliases aliases={source.aliases} />}
            {source.claims.map((claim) => (
              <PassageLink key={claim.id} claim={claim} text={text} onShow={onShow} />
            ))}
          </div>
        </Disclosure>
      </li>
    ),
    [text, open, onOpen, onShow],
  );
  return (
    <>
      <p class="view-lead">{leadOf(profile)}</p>
      <ul aria-label={i18n.t('view.sources')}>
        <InPortions items={sorted} draw={draw} />
      </ul>
    </>
  );
}

function leadOf({ claims, sources, claimsWithoutSource }: Profile): string {
  const parts = [
    i18n.t('sources.lead', {
      sources: counted('sources.about', sources),
      claims: counted('popup.claimCount', claims - claimsWithoutSource),
    }),
    claimsWithoutSource > 0 && counted('sources.without', claimsWithoutSource),
    i18n.t('sources.guess'),
  ];
  return parts.filter(Boolean).join(' ');
}

/** The other wordings, with what speaks for each: that they mean the same source is a guess. */
function Aliases({ aliases }: { aliases: readonly Alias[] }) {
  return (
    <p class="soft">
      {[...byReason(aliases)].map(([reason, names], index) => (
        <span key={reason}>
          {index > 0 && ' · '}
          <Filled message={i18n.t('sources.alias', { names: SLOT, reason: aliasReasonName(reason) })}>
            {listParts(names).map(({ type, value }) =>
              type === 'element' ? <Words key={value}>{value}</Words> : value,
            )}
          </Filled>
        </span>
      ))}
    </p>
  );
}

function byReason(aliases: readonly Alias[]): Map<AliasReason, string[]> {
  const rows = new Map<AliasReason, string[]>();
  for (const { text, reason } of aliases) rows.set(reason, [...(rows.get(reason) ?? []), text]);
  return rows;
}

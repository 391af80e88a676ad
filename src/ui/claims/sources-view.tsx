import { useCallback, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Correction } from '@/corrections/correction';
import type { Profile } from '@/report/profile';
import type { Source } from '@/report/sources';
import { counted, labelName } from '../words';
import { Disclosure } from './disclosure';
import { InPortions } from './in-portions';
import { SourceDetails } from './source-details';
import { SourceHeading } from './source-heading';
import type { Corrections } from './use-corrections';

interface SourcesViewProps {
  readonly sources: readonly Source[];
  /** What the reader has said so far. */
  readonly said: readonly Correction[];
  readonly corrections: Corrections;
  readonly profile: Profile;
  readonly text: string;
  /** The id of the open source, or null. */
  readonly open: string | null;
  onOpen(id: string | null): void;
  onShow(claimId: string): void;
}

/** The sources with the most claims first, those with equally many in the order in which they appear. */
export function SourcesView(props: SourcesViewProps) {
  const { sources, said, corrections, profile, text, open, onOpen, onShow } = props;
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
          <SourceDetails
            source={source}
            sources={sources}
            said={said}
            text={text}
            corrections={corrections}
            onShow={onShow}
          />
        </Disclosure>
      </li>
    ),
    [text, open, sources, said, corrections, onOpen, onShow],
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

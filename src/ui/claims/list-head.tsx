import { i18n } from '#i18n';
import { type ListState, NO_SEARCH } from '@/messaging/list-state';
import type { Profile } from '@/report/profile';
import { ViewTabs } from './view-tabs';

interface ListHeadProps extends Pick<ListState, 'view' | 'search'> {
  readonly profile: Profile;
  /** False for a preview, which has the first claims only. */
  readonly isWhole: boolean;
  /** True for a preview whose other claims will not come. */
  readonly isLost: boolean;
  onChange(part: Partial<ListState>): void;
}

/** The views to choose from, and the search. */
export function ListHead({ view, search, profile, isWhole, isLost, onChange }: ListHeadProps) {
  return (
    <div class={isWhole ? 'head' : 'head held-back'} hidden={isLost}>
      <ViewTabs
        view={view}
        counts={{ claims: profile.claims, sources: profile.sources }}
        onChoose={(chosen) => onChange({ view: chosen, open: null, scroll: 0 })}
      >
        <button
          type="button"
          class="quiet end"
          aria-expanded={search !== null}
          onClick={() => onChange({ view: 'claims', search: search ? null : NO_SEARCH })}
        >
          {search ? i18n.t('find.close') : i18n.t('find.title')}
        </button>
      </ViewTabs>
    </div>
  );
}

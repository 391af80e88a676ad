import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorrectedClaims } from '@/corrections/correct-claims';
import { type Claim, GROUPS } from '@/engine/claim';
import { groupsShown, type ListState, NO_SEARCH, withKind } from '@/messaging/list-state';
import { listingOf } from '@/report/listing';
import type { Profile } from '@/report/profile';
import type { ArticleLink, SettingsLink } from '../ports';
import { useWatched } from '../use-watched';
import { numberOf } from '../words';
import { AddClaim } from './add-claim';
import type { ClaimActions } from './claim-actions';
import { ClaimList } from './claim-list';
import { Dismissed } from './dismissed';
import { Kinds } from './kinds';
import { SearchBar } from './search-bar';
import { StepRow } from './step-row';
import { useSearchMarks } from './use-search-marks';

interface ClaimsTabProps extends CorrectedClaims {
  readonly text: string;
  /** False for a preview, which has the first claims only. */
  readonly isWhole: boolean;
  /** True for a preview whose other claims will not come. */
  readonly isLost: boolean;
  /** True for a list that stays open beside the article, to go from claim to claim. */
  readonly hasSteps: boolean;
  readonly profile: Profile;
  readonly settings: SettingsLink;
  readonly state: ListState;
  readonly lost: ReadonlySet<string>;
  readonly single: ReadonlySet<string>;
  /** The names of all sources of the article. */
  readonly sources: readonly string[];
  /** Offers on the page to add the words selected there; null where there is no page. */
  readonly offerToAdd: ArticleLink['offerToAdd'];
  readonly actions: ClaimActions;
  onChange(part: Partial<ListState>): void;
}

/** The view of claims: the kinds to choose from or a search, and the list. */
export function ClaimsTab(props: ClaimsTabProps) {
  const { claims, found, dismissed, added, text, isWhole, isLost, profile, settings, state, actions, onChange } = props;
  const { shown } = useWatched(settings.settings);
  const { words, quoted } = state.search ?? NO_SEARCH;
  const groups = groupsShown(state, shown);
  const listing = useMemo(() => {
    const listed = listingOf(claims, text, { groups, quoted, words });
    return isWhole ? listed : { ...listed, noAnswer: [], unsure: [] };
  }, [claims, text, groups, quoted, words, isWhole]);
  const list = useSearchMarks<HTMLDivElement>(words);
  const counts = { found: numberOf(listing.claims.length), all: numberOf(profile.claims) };
  return (
    <>
      {state.search ? (
        <SearchBar
          search={state.search}
          found={i18n.t('find.found', counts)}
          onChange={(search) => onChange({ search, scroll: 0 })}
          onClose={() => onChange({ search: null })}
        />
      ) : (
        <div class={isWhole ? '' : 'held-back'} hidden={isLost}>
          <Kinds
            counts={profile.byGroup}
            chosen={state.kinds}
            onChoose={(kind) => onChange({ kinds: withKind(state.kinds, kind, shown), scroll: 0 })}
          />
          {listing.claims.length < profile.claims && (
            <p class="status">
              <span role="status">{i18n.t('popup.filtered', counts)}</span>
              <button
                type="button"
                class="quiet"
                onClick={() => onChange({ kinds: shown.length === GROUPS.length ? [] : GROUPS })}
              >
                {i18n.t('popup.showAll', [counts.all])}
              </button>
            </p>
          )}
        </div>
      )}
      {props.hasSteps && isWhole && (
        <StepRow claims={listing.claims} text={text} open={state.open} onOpen={actions.open} />
      )}
      <div ref={list} key={words}>
        <ClaimList
          listing={listing}
          text={text}
          open={state.open}
          atOnce={atOnce(listing.claims, state)}
          single={props.single}
          lost={props.lost}
          found={found}
          added={added}
          sources={props.sources}
          actions={actions}
        />
      </div>
      {isWhole && <Dismissed claims={dismissed} text={text} onUndo={actions.corrections.undo} />}
      {isWhole && props.offerToAdd && <AddClaim offer={props.offerToAdd} />}
    </>
  );
}

/** A claim that takes one line takes about this much, in CSS pixels; most take more. */
const LOWEST = 60;

/** How many claims there must be at once for the list to be scrolled to where it was, and for the open one to be there. */
function atOnce(claims: readonly Claim[], { open, scroll }: ListState): number {
  const opened = open === null ? -1 : claims.findIndex(({ id }) => id === open);
  return Math.max(opened + 1, Math.ceil((scroll + innerHeight) / LOWEST));
}

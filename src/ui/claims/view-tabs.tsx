import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { LIST_VIEWS, type ListView } from '@/messaging/list-state';
import { numberOf } from '../words';
import { useRovingFocus } from './use-roving-focus';

interface ViewTabsProps {
  readonly view: ListView;
  /** How many there are of what a view lists. None while they are not known. */
  readonly counts: Partial<Readonly<Record<ListView, number>>>;
  onChoose(view: ListView): void;
  /** What stands at the end of the row. */
  readonly children: ComponentChildren;
}

const NAMES: Readonly<Record<ListView, () => string>> = {
  claims: () => i18n.t('view.claims'),
  sources: () => i18n.t('view.sources'),
  'not-named': () => i18n.t('view.notNamed'),
};

export const viewName = (view: ListView): string => NAMES[view]();

/** The three ways to look at an article's claims. Claims count claims, and sources count sources. */
export function ViewTabs({ view, counts, onChoose, children }: ViewTabsProps) {
  const row = useRovingFocus<HTMLDivElement>((button) => button.click());
  return (
    <div class="tabs">
      <div {...row} role="tablist" aria-label={i18n.t('view.legend')}>
        {LIST_VIEWS.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            aria-selected={each === view}
            aria-controls="view"
            tabIndex={each === view ? 0 : -1}
            onClick={() => onChoose(each)}
          >
            {viewName(each)}
            {counts[each] !== undefined && <span class="count"> {numberOf(counts[each])}</span>}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}

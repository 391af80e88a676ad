import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SITE_CHOICES, type SiteChoice, siteChoice } from '@/settings/site-choice';
import { Menu } from '../menu';
import type { SettingsLink, TabLink } from '../ports';
import { useWatched } from '../use-watched';

interface SiteMenuProps {
  readonly tab: TabLink;
  readonly host: string;
  readonly settings: SettingsLink;
}

const NAMES: Readonly<Record<SiteChoice, () => string>> = {
  'on-click': () => i18n.t('site.onClick.name'),
  always: () => i18n.t('site.always.name'),
  never: () => i18n.t('site.never.name'),
};

const NOTES: Readonly<Record<SiteChoice, () => string>> = {
  'on-click': () => '',
  always: () => i18n.t('site.always.note'),
  never: () => i18n.t('site.never.note'),
};

const SHORT: Readonly<Record<SiteChoice, () => string>> = {
  'on-click': () => i18n.t('site.onClick.short'),
  always: () => i18n.t('site.always.short'),
  never: () => i18n.t('site.never.short'),
};

/** When this site is read, in words; and whether this page shows its marks. */
export function SiteMenu({ tab, host, settings }: SiteMenuProps) {
  const choice = siteChoice(useWatched(settings.settings), host);
  const [declined, setDeclined] = useState(false);
  const [marks, setMarks] = useState(tab.list.marks);
  const choose = async (chosen: SiteChoice) => setDeclined(!(await tab.chooseForSite(chosen)));
  return (
    <Menu
      label={
        <span>
          {i18n.t('site.this')} <b>{SHORT[choice]()}</b>
        </span>
      }
    >
      <fieldset class="site">
        <legend>
          <bdi>{i18n.t('site.legend', { host })}</bdi>
        </legend>
        {SITE_CHOICES.map((each) => (
          <label key={each} class="choice">
            <input type="radio" name="site" checked={each === choice} onChange={() => void choose(each)} />
            <span>
              {NAMES[each]()} <span class="soft">{NOTES[each]()}</span>
            </span>
          </label>
        ))}
        <p role="status">{declined && i18n.t('state.noPermission.declined')}</p>
      </fieldset>
      <hr />
      <label class="choice">
        <input
          type="checkbox"
          checked={marks}
          onChange={(event) => {
            setMarks(event.currentTarget.checked);
            void tab.showMarks(event.currentTarget.checked);
          }}
        />
        <span>{i18n.t('site.marks')}</span>
      </label>
    </Menu>
  );
}

import { i18n } from '#i18n';
import type { StoredCorrections } from '@/corrections/stored-corrections';
import type { PaletteName } from '@/painting/palettes';
import type { Marking, Settings } from '@/settings/settings';
import { type Choice, Choices } from '../choices';
import { TopBar } from '../frame/top-bar';
import { Page, Section } from '../page';
import type { CorrectionsLink, SettingsLink, ShareLink, ShortcutsLink } from '../ports';
import { RunChooser } from '../run-chooser';
import { ShortcutList } from '../shortcut-list';
import { useWatched } from '../use-watched';
import { counted } from '../words';
import { CorrectionList } from './correction-list';
import { EraseEverything } from './erase-everything';
import { GroupChooser } from './group-chooser';
import { LabelMeanings, RuleMeanings } from './meanings';
import { OutletsField } from './outlets-field';
import { PaletteSample } from './palette-sample';
import { Setting } from './setting';
import { SettingsFileView } from './settings-file-view';
import { SitesField } from './sites-field';
import { SitesOff } from './sites-off';
import { Toggle } from './toggle';
import './options.css';

interface OptionsProps {
  readonly settings: SettingsLink;
  /** Null where the browser has no commands. */
  readonly shortcuts: ShortcutsLink | null;
  readonly corrections: CorrectionsLink;
  readonly share: ShareLink;
}

/** The settings page. Every choice is stored at once; a list that the reader types is stored when its button is pressed. */
export function Options({ settings, shortcuts, corrections, share }: OptionsProps) {
  const current = useWatched(settings.settings);
  const change = (part: Partial<Settings>) => void settings.change(part);
  return (
    <>
      <TopBar current="settings" />
      <Page settings={settings} layout="options">
        <header>
          <h1>{i18n.t('options.title')}</h1>
          <p class="soft">{i18n.t('options.lead')}</p>
        </header>
        <Reading settings={settings} current={current} change={change} />
        <Marks current={current} change={change} />
        {shortcuts && (
          <Section title={i18n.t('options.keys')}>
            <Setting name={i18n.t('command.title')}>
              <ShortcutList shortcuts={shortcuts} />
            </Setting>
          </Section>
        )}
        <Section title={i18n.t('options.changed')}>
          <Setting name={i18n.t('correct.list')}>
            <details>
              <summary>{correctionsIn(useWatched(corrections.corrections))}</summary>
              <CorrectionList link={corrections} />
            </details>
          </Setting>
          <Setting name={i18n.t('options.title')}>
            <SettingsFileView settings={settings} share={share} />
          </Setting>
          <Setting name={i18n.t('options.data')}>
            <EraseEverything settings={settings} />
          </Setting>
        </Section>
        <Section title={i18n.t('options.about')}>
          <Setting name={i18n.t('options.words')}>
            <LabelMeanings />
            <RuleMeanings />
          </Setting>
          <Setting name={i18n.t('options.language')}>
            <p>{i18n.t('options.languageWhat')}</p>
          </Setting>
          <Setting name={i18n.t('options.printing')}>
            <p>{i18n.t('options.printingWhat')}</p>
          </Setting>
        </Section>
      </Page>
    </>
  );
}

interface PartProps {
  readonly current: Settings;
  change(part: Partial<Settings>): void;
}

/** Settings for which pages are read, and what is read in them. */
function Reading({ settings, current, change }: PartProps & { settings: SettingsLink }) {
  const { sites, sitesOff, outlets } = current;
  return (
    <Section title={i18n.t('options.reading')}>
      <Setting name={i18n.t('run.legend')}>
        <RunChooser settings={settings} />
      </Setting>
      <Setting name={i18n.t('run.sites')}>
        <details>
          <summary>
            {counted('options.sitesAlways', sites.length)} {counted('options.sitesNever', sitesOff.length)}
          </summary>
          <SitesField settings={settings} />
          <SitesOff sites={sitesOff} onChange={(left) => change({ sitesOff: left })} />
        </details>
      </Setting>
      <Setting name={i18n.t('options.also')}>
        {(['beliefs', 'captions'] as const).map((name) => (
          <Toggle
            key={name}
            name={i18n.t(`toggle.${name}.name`)}
            what={i18n.t(`toggle.${name}.what`)}
            on={current[name]}
            onChange={(on) => change({ [name]: on })}
          />
        ))}
      </Setting>
      <Setting name={i18n.t('outlets.title')}>
        <details>
          <summary>{outlets.length > 0 ? counted('outlets.added', outlets.length) : i18n.t('outlets.none')}</summary>
          <OutletsField outlets={outlets} onSave={(saved) => change({ outlets: saved })} />
        </details>
      </Setting>
    </Section>
  );
}

/** Settings for how claims are marked. */
function Marks({ current, change }: PartProps) {
  return (
    <Section title={i18n.t('options.marks')}>
      <Setting name={i18n.t('options.groups')}>
        <GroupChooser shown={current.shown} onChange={(shown) => change({ shown })} />
        <p class="soft">{i18n.t('options.groupsWhat')}</p>
      </Setting>
      <Setting name={i18n.t('options.palette')}>
        <Choices
          name="palette"
          choices={PALETTE_CHOICES}
          chosen={current.palette}
          onChange={(palette) => change({ palette })}
        />
      </Setting>
      <Setting name={i18n.t('options.marking')}>
        <Choices
          name="marking"
          choices={MARKING_CHOICES}
          chosen={current.marking}
          onChange={(marking) => change({ marking })}
        />
      </Setting>
      <Setting name={i18n.t('options.button')}>
        <Toggle
          name={i18n.t('toggle.badge.name')}
          what={i18n.t('toggle.badge.what')}
          on={current.badge}
          onChange={(badge) => change({ badge })}
        />
      </Setting>
    </Section>
  );
}

function correctionsIn(pages: StoredCorrections): string {
  const articles = Object.keys(pages).length;
  const corrections = Object.values(pages).reduce((sum, own) => sum + own.length, 0);
  if (corrections === 0) return i18n.t('correct.noneYet');
  return i18n.t('correct.inArticles', {
    corrections: counted('correct.count', corrections),
    articles: counted('correct.articles', articles),
  });
}

const MARKING_CHOICES: Readonly<Record<Marking, Choice>> = {
  highlight: { name: () => i18n.t('marking.highlight.name') },
  'marks-inside': { name: () => i18n.t('marking.inside.name'), what: () => i18n.t('marking.inside.what') },
};

const PALETTE_CHOICES: Readonly<Record<PaletteName, Choice>> = {
  standard: {
    name: () => i18n.t('palette.standard.name'),
    sample: () => <PaletteSample palette="standard" />,
  },
  'colour-blind': {
    name: () => i18n.t('palette.colourBlind.name'),
    sample: () => <PaletteSample palette="colour-blind" />,
  },
};

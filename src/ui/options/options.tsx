import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LABELS } from '@/engine/claim';
import { RULE_NAMES } from '@/engine/rules';
import type { PaletteName } from '@/painting/palettes';
import type { Marking, Settings } from '@/settings/settings';
import { type Choice, Choices } from '../choices';
import { LabelName } from '../mark';
import { Page, Section } from '../page';
import type { CorrectionsLink, SettingsLink, ShareLink, ShortcutsLink } from '../ports';
import { RunChooser } from '../run-chooser';
import { ShortcutList } from '../shortcut-list';
import { useWatched } from '../use-watched';
import { labelMeaning, labelQuestion, ruleMeaning } from '../words';
import { CorrectionList } from './correction-list';
import { GroupChooser } from './group-chooser';
import { OutletsField } from './outlets-field';
import { PaletteSample } from './palette-sample';
import { SettingsFileView } from './settings-file-view';
import { Toggle } from './toggle';

interface OptionsProps {
  readonly settings: SettingsLink;
  readonly shortcuts: ShortcutsLink;
  readonly corrections: CorrectionsLink;
  readonly share: ShareLink;
}

/** The settings page. Every choice holds at once, but for the one that the browser has to ask about. */
export function Options({ settings, shortcuts, corrections, share }: OptionsProps) {
  const current = useWatched(settings.settings);
  const change = (part: Partial<Settings>) => void settings.change(part);
  return (
    <Page settings={settings}>
      <header>
        <h1>{i18n.t('options.title')}</h1>
        <p class="soft">
          {i18n.t('paste.draft')} <a href="/paste.html">{i18n.t('paste.offer')}</a>
        </p>
      </header>
      <Section title={i18n.t('run.legend')}>
        <RunChooser settings={settings} />
      </Section>
      <Section title={i18n.t('options.sitesOff')}>
        <SitesOff sites={current.sitesOff} onChange={(sitesOff) => change({ sitesOff })} />
      </Section>
      <Section title={i18n.t('options.groups')}>
        <GroupChooser shown={current.shown} onChange={(shown) => change({ shown })} />
      </Section>
      <Section title={i18n.t('options.palette')}>
        <Choices
          name="palette"
          legend={i18n.t('options.palette')}
          choices={PALETTE_CHOICES}
          chosen={current.palette}
          onChange={(palette) => change({ palette })}
        />
      </Section>
      <Section title={i18n.t('options.marking')}>
        <Choices
          name="marking"
          legend={i18n.t('options.marking')}
          choices={MARKING_CHOICES}
          chosen={current.marking}
          onChange={(marking) => change({ marking })}
        />
      </Section>
      <Section title={i18n.t('options.more')}>
        {(['beliefs', 'captions', 'badge'] as const).map((name) => (
          <Toggle
            key={name}
            name={i18n.t(`toggle.${name}.name`)}
            what={i18n.t(`toggle.${name}.what`)}
            on={current[name]}
            onChange={(on) => change({ [name]: on })}
          />
        ))}
      </Section>
      <Section title={i18n.t('outlets.title')}>
        <OutletsField outlets={current.outlets} onSave={(outlets) => change({ outlets })} />
      </Section>
      <Section title={i18n.t('command.title')}>
        <ShortcutList shortcuts={shortcuts} />
      </Section>
      <Section title={i18n.t('options.language')}>
        <p>{i18n.t('options.languageWhat')}</p>
      </Section>
      <Section title={i18n.t('options.labels')}>
        <Labels />
        <details>
          <summary>{i18n.t('options.rules')}</summary>
          <Rules />
        </details>
      </Section>
      <Section title={i18n.t('correct.list')}>
        <CorrectionList link={corrections} />
      </Section>
      <Section title={i18n.t('settingsFile.title')}>
        <SettingsFileView settings={settings} share={share} />
      </Section>
      <Section title={i18n.t('options.data')}>
        <EraseEverything settings={settings} />
      </Section>
    </Page>
  );
}

/** How claims are found, rule by rule. */
function Rules() {
  return (
    <dl class="labels">
      {RULE_NAMES.map((rule) => (
        <div key={rule}>
          <dt>{rule}</dt>
          <dd>{ruleMeaning(rule)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The labels with their meaning, and a question that each of them invites. */
function Labels() {
  return (
    <dl class="labels">
      {LABELS.map((label) => (
        <div key={label}>
          <dt>
            <LabelName label={label} />
          </dt>
          <dd>
            {labelMeaning(label)} <span class="soft">{labelQuestion(label)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function SitesOff({ sites, onChange }: { sites: readonly string[]; onChange(sites: string[]): void }) {
  if (sites.length === 0) return <p class="soft">{i18n.t('options.sitesOffNone')}</p>;
  return (
    <ul class="sites-off">
      {sites.map((site) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <button
            type="button"
            class="quiet"
            aria-label={i18n.t('options.siteOnAgain', { site })}
            onClick={() => onChange(sites.filter((other) => other !== site))}
          >
            {i18n.t('state.off.undo')}
          </button>
        </li>
      ))}
    </ul>
  );
}

const MARKING_CHOICES: Readonly<Record<Marking, Choice>> = {
  highlight: { name: () => i18n.t('marking.highlight.name'), what: () => i18n.t('marking.highlight.what') },
  'marks-inside': { name: () => i18n.t('marking.inside.name'), what: () => i18n.t('marking.inside.what') },
};

const PALETTE_CHOICES: Readonly<Record<PaletteName, Choice>> = {
  standard: {
    name: () => i18n.t('palette.standard.name'),
    what: () => i18n.t('palette.standard.what'),
    sample: () => <PaletteSample palette="standard" />,
  },
  'colour-blind': {
    name: () => i18n.t('palette.colourBlind.name'),
    what: () => i18n.t('palette.colourBlind.what'),
    sample: () => <PaletteSample palette="colour-blind" />,
  },
};

/** Two presses, because it cannot be undone; the second button stands where the first one did not. */
function EraseEverything({ settings }: { settings: SettingsLink }) {
  const [step, setStep] = useState<'rest' | 'asked' | 'done'>('rest');
  const erase = async () => {
    await settings.eraseEverything();
    setStep('done');
  };
  return (
    <>
      <p>{i18n.t('options.eraseWhat')}</p>
      {step === 'asked' ? (
        <p class="action">
          <button type="button" onClick={() => setStep('rest')}>
            {i18n.t('options.eraseCancel')}
          </button>
          <button type="button" class="main" onClick={() => void erase()}>
            {i18n.t('options.eraseConfirm')}
          </button>
        </p>
      ) : (
        <button type="button" onClick={() => setStep('asked')}>
          {i18n.t('options.erase')}
        </button>
      )}
      <p role="status">{step === 'done' && i18n.t('options.erased')}</p>
    </>
  );
}

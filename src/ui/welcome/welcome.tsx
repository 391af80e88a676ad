import { i18n } from '#i18n';
import { Page, Section } from '../page';
import type { Analyse, SettingsLink, ShortcutsLink } from '../ports';
import { RunChooser } from '../run-chooser';
import { ShortcutList } from '../shortcut-list';
import { Sample } from './sample';

interface WelcomeProps {
  readonly settings: SettingsLink;
  readonly shortcuts: ShortcutsLink;
  readonly analyse: Analyse;
}

/** The page after the installation. Nothing on it has to be answered: without a choice, pages are read on a click. */
export function Welcome({ settings, shortcuts, analyse }: WelcomeProps) {
  return (
    <Page settings={settings}>
      <header>
        <h1>{i18n.t('extensionName')}</h1>
        <p class="lead">{i18n.t('welcome.lead')}</p>
      </header>
      <Section title={i18n.t('welcome.sample')}>
        <Sample analyse={analyse} />
      </Section>
      <Section title={i18n.t('welcome.privacy')}>
        <p>{i18n.t('welcome.privacyText')}</p>
      </Section>
      <Section title={i18n.t('run.legend')}>
        <p>{i18n.t('welcome.runText')}</p>
        <RunChooser settings={settings} />
      </Section>
      <Section title={i18n.t('command.title')}>
        <ShortcutList shortcuts={shortcuts} />
      </Section>
      <p class="soft">{i18n.t('welcome.skip')}</p>
    </Page>
  );
}

import { i18n } from '#i18n';
import { Page } from '../page';
import type { Analyse, SettingsLink, ShortcutsLink, ToolbarLink } from '../ports';
import { RunChooser } from '../run-chooser';
import { FindTheButton } from './find-the-button';
import { Sample } from './sample';
import { SixLines } from './six-lines';
import { Step } from './step';
import './welcome.css';

interface WelcomeProps {
  readonly settings: SettingsLink;
  /** Null where the browser has no commands. */
  readonly shortcuts: ShortcutsLink | null;
  readonly toolbar: ToolbarLink;
  readonly analyse: Analyse;
}

/** The page that opens after installation. Nothing on it needs an answer: by default, pages are read on a click. */
export function Welcome({ settings, shortcuts, toolbar, analyse }: WelcomeProps) {
  return (
    <Page settings={settings} layout="welcome">
      <header>
        <img src="/icons/128.png" alt="" width="48" height="48" />
        <div>
          <h1>{i18n.t('welcome.heading')}</h1>
          <p class="lead">{i18n.t('welcome.lead')}</p>
          <p class="privacy soft">{i18n.t('welcome.privacy')}</p>
        </div>
      </header>
      <ol class="steps">
        <FindTheButton toolbar={toolbar} shortcuts={shortcuts} />
        <Step number={2} title={i18n.t('welcome.open.title')} text={i18n.t('welcome.open.text')}>
          <Sample analyse={analyse} />
        </Step>
        <Step number={3} title={i18n.t('welcome.lines.title')} text={i18n.t('welcome.lines.text')}>
          <SixLines />
        </Step>
      </ol>
      <fieldset class="step">
        <legend class="unseen">{i18n.t('welcome.when.title')}</legend>
        <div class="beside-number">
          <h2>{i18n.t('welcome.when.title')}</h2>
          <p>{i18n.t('welcome.when.text')}</p>
          <RunChooser settings={settings} />
        </div>
      </fieldset>
      <p class="bye soft">{i18n.t('welcome.skip')}</p>
    </Page>
  );
}

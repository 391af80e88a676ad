import { i18n } from '#i18n';
import type { ReadFiles } from '@/set/set';
import { TopBar } from '../frame/top-bar';
import { Page } from '../page';
import type { SettingsLink, ShareLink } from '../ports';
import { ArticlesView } from './articles-view';
import { useSet } from './use-set';
import '../frame/ruled.css';
import './set.css';

interface SetPageProps {
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  readonly readFiles: ReadFiles;
}

/** A set of articles: its table, and what coders make of its claims. It is in this page alone, and goes with it. */
export function SetPage({ settings, share, readFiles }: SetPageProps) {
  const set = useSet(readFiles, settings);
  return (
    <>
      <TopBar current="set" />
      <Page settings={settings} layout="set">
        <header>
          <h1>{i18n.t('set.title')}</h1>
          <p class="soft">{i18n.t('set.privacy')}</p>
        </header>
        <ArticlesView set={set} share={share} />
      </Page>
    </>
  );
}

import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReadFiles } from '@/set/set';
import { TopBar } from '../frame/top-bar';
import { ViewLinks } from '../frame/view-links';
import { Page } from '../page';
import type { SettingsLink, ShareLink } from '../ports';
import { addressOf } from './article-address';
import { FRESH_TABLE, type TableState } from './article-order';
import { ArticleReport } from './article-report';
import { ArticlesView } from './articles-view';
import { CodersView, type Compared } from './coders-view';
import { type Coding, CodingView } from './coding-view';
import { useAddress } from './use-address';
import { useSet } from './use-set';
import '../frame/ruled.css';
import './set.css';
import './coding.css';

interface SetPageProps {
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  readonly readFiles: ReadFiles;
}

const VIEWS = ['articles', 'code', 'coders'] as const;

/** A set of articles: its table, the coding of its claims, and coders compared. It is in this page alone, and goes with it. */
export function SetPage({ settings, share, readFiles }: SetPageProps) {
  const set = useSet(readFiles, settings);
  const { articles } = set.state;
  const address = useAddress();
  const view = VIEWS.find((name) => name === address) ?? VIEWS[0];
  const [coding, setCoding] = useState<Coding | null>(null);
  const [compared, setCompared] = useState<readonly Compared[]>([]);
  const [table, setTable] = useState<TableState>(FRESH_TABLE);
  const opened = articles.find((article) => addressOf(article) === address);
  const last = useRef<string | null>(null);
  if (opened) last.current = address;
  if (opened) return <ArticleReport article={opened} settings={settings} />;
  return (
    <>
      <TopBar current="set" />
      <Page settings={settings} layout="set">
        <header>
          <h1>{i18n.t('set.title')}</h1>
          <p class="soft">{i18n.t('set.privacy')}</p>
          <ViewLinks
            name={i18n.t('set.views')}
            current={`#${view}`}
            views={[
              ['#articles', i18n.t('set.articles')],
              ['#code', i18n.t('coding.view')],
              ['#coders', i18n.t('coders.view')],
            ]}
          />
        </header>
        {view === 'articles' && (
          <ArticlesView set={set} share={share} table={table} onTable={setTable} returnsTo={last.current} />
        )}
        {view === 'code' && <CodingView coding={coding} articles={articles} share={share} onChange={setCoding} />}
        {view === 'coders' && (
          <CodersView compared={compared} articles={articles} share={share} onChange={setCompared} />
        )}
      </Page>
    </>
  );
}

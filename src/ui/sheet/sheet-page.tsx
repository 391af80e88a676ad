import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SetArticle } from '@/set/set';
import { itemsOf } from '@/sheet/sheet';
import { readSheetFile } from '@/sheet/sheet-file';
import { FileButton } from '../file-button';
import { ArticlePicker } from '../frame/article-picker';
import { TopBar } from '../frame/top-bar';
import { Page } from '../page';
import type { GivenArticles, SettingsLink, ShareLink } from '../ports';
import { PrintedSheet } from './printed-sheet';
import type { SheetState } from './sheet-state';
import { SheetView } from './sheet-view';
import './sheet.css';
import './printed-sheet.css';

interface SheetPageProps {
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  readonly articles: GivenArticles;
  /** The article that the page was opened for, or null. */
  readonly opened: SetArticle | null;
}

/** A sheet for a class, made from an article or opened from a file. Nothing of what a class writes is kept. */
export function SheetPage({ settings, share, articles, opened }: SheetPageProps) {
  const [state, setState] = useState<SheetState | null>(opened && sheetOf(opened));
  const print = (pages: 'work' | 'answers') => {
    document.documentElement.dataset.printed = pages;
    window.print();
  };
  return (
    <>
      <TopBar current="sheet">
        {state && (
          <>
            <button type="button" onClick={() => print('answers')}>
              {i18n.t('sheet.printAnswers')}
            </button>
            <button type="button" class="main" onClick={() => print('work')}>
              {i18n.t('sheet.printWork')}
            </button>
          </>
        )}
      </TopBar>
      <Page settings={settings} layout="sheet-page">
        <header>
          <h1>{i18n.t('sheet.title')}</h1>
          <p class="soft">{i18n.t('sheet.lead')}</p>
        </header>
        {state ? (
          <SheetView state={state} share={share} onChange={setState} onClose={() => setState(null)} />
        ) : (
          <SheetStart articles={articles} onState={setState} />
        )}
        {state && <PrintedSheet sheet={state.sheet} />}
      </Page>
    </>
  );
}

interface SheetStartProps {
  readonly articles: GivenArticles;
  onState(state: SheetState): void;
}

function SheetStart({ articles, onState }: SheetStartProps) {
  const [problem, setProblem] = useState('');
  const openSheet = async (file: File) => {
    const sheet = readSheetFile(await file.text().catch(() => ''));
    if (sheet) onState({ sheet, candidates: sheet.items });
    else setProblem(i18n.t('sheet.noSheet', { file: file.name }));
  };
  const make = (article: SetArticle) => {
    const state = sheetOf(article);
    if (state) onState(state);
    else setProblem(i18n.t('sheet.nothingToAsk'));
  };
  return (
    <div class="sheet-start">
      <section aria-labelledby="make">
        <h2 id="make">{i18n.t('sheet.make')}</h2>
        <ArticlePicker articles={articles} onPick={make} />
      </section>
      <section aria-labelledby="open">
        <h2 id="open">{i18n.t('sheet.open')}</h2>
        <div class="picker-field">
          <span>{i18n.t('sheet.openFile')}</span>
          <FileButton
            name={i18n.t('draft.open')}
            accept=".json,application/json"
            onFile={(file) => void openSheet(file)}
          />
        </div>
      </section>
      <p role="alert">{problem}</p>
    </div>
  );
}

/** Sentences that a sheet has at first: as many as fill its second page. */
const FIRST = 8;

/** Null where no sentence can be asked about. */
function sheetOf({ facts, text, headings, claims }: SetArticle): SheetState | null {
  const candidates = itemsOf(claims, text);
  if (candidates.length === 0) return null;
  const { title, publisher } = facts;
  const items = candidates.slice(0, FIRST);
  const talk = [i18n.t('sheet.talk1'), i18n.t('sheet.talk2'), i18n.t('sheet.talk3')];
  const steps = [i18n.t('sheet.step1'), i18n.t('sheet.step2'), i18n.t('sheet.step3')];
  return { sheet: { title, publisher, text, headings, items, talk, steps }, candidates };
}

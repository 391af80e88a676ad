import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { READ_KINDS, readFile } from '@/documents/given-file';
import { FRESH_LIST, groupsShown, type ListState } from '@/messaging/list-state';
import { SaveMenu } from '../claims/save-menu';
import { useCorrectedClaims } from '../claims/use-corrected-claims';
import { FileButton } from '../file-button';
import { TopBar } from '../frame/top-bar';
import { Page } from '../page';
import type { MarkText, ReadDraft, SettingsLink, ShareLink } from '../ports';
import { ReportView } from '../report/report-view';
import { useNotice } from '../use-notice';
import { useWatched } from '../use-watched';
import { counted } from '../words';
import { DraftClaims } from './draft-claims';
import { Editor, give } from './editor';
import { Findings } from './findings';
import { HouseRules } from './house-rules';
import { notesOf } from './notes';
import { wordsFor } from './problem';
import { ReportButtons } from './report-buttons';
import { useDraft } from './use-draft';
import { useListLink } from './use-list-link';
import { useTops } from './use-tops';
import '../report/report.css';
import './draft.css';

interface DraftPageProps {
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  readonly readDraft: ReadDraft;
  readonly markText: MarkText;
}

type View = 'findings' | 'claims';

/** A draft before it is published: its text to write in, and beside it what rules and claims say of its sources. */
export function DraftPage({ settings, share, readDraft, markText }: DraftPageProps) {
  const text = useRef<HTMLDivElement>(null);
  const beside = useRef<HTMLElement>(null);
  const draft = useDraft(text, { settings, readDraft, markText });
  const { report, findings, marks, problem } = draft;
  const { claims } = useCorrectedClaims(report, settings);
  const hasClaims = report.claims.length > 0 || claims.length > 0;
  const [view, setView] = useState<View>('findings');
  const [now, setNow] = useState<number | null>(null);
  const [list, keepList] = useState<ListState>(FRESH_LIST);
  const [isReported, setReported] = useState(false);
  const [notice, setNotice] = useNotice();
  const shown = groupsShown(list, useWatched(settings.settings).shown);
  const tops = useTops(draft, text, claims);
  useEffect(() => marks.current?.showGroups(shown), [marks, shown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other findings have other numbers
  useEffect(() => setNow(null), [findings]);

  const goTo = (index: number) => {
    setNow(index);
    if (!marks.current?.goTo(index)) setNotice(i18n.t('draft.gone'));
  };
  const toFinding = (index: number) => {
    setNow(index);
    setView('findings');
    requestAnimationFrame(() => showIn(beside.current, `[data-finding="${index}"]`));
  };
  const open = async (file: File) => {
    const given = await readFile(file);
    if ('problem' in given) return draft.show(given.problem);
    if (given.paragraphs.length === 0) return draft.show('empty-file');
    text.current!.dataset.empty = 'false';
    await give(text.current!, given.paragraphs);
    await draft.readNow();
  };
  const { reached, link } = useListLink(draft, keepList);
  const toClaim = (x: number, y: number) => {
    const id = view === 'claims' ? marks.current?.claimAt(x, y) : null;
    if (!id) return;
    requestAnimationFrame(() => {
      reached.set(id);
      requestAnimationFrame(() => {
        if (!showIn(beside.current, `[data-claim="${id}"]`)) setNotice(i18n.t('draft.notListed'));
      });
    });
  };
  const copy = async () =>
    setNotice(i18n.t((await share.copy(notesOf(findings, draft.text))) ? 'draft.copied' : 'draft.notCopied'));
  return (
    <>
      <TopBar current="draft">
        {isReported ? (
          <ReportButtons onBack={() => setReported(false)} />
        ) : (
          <>
            <FileButton name={i18n.t('draft.open')} accept={READ_KINDS} onFile={(file) => void open(file)} />
            {findings.length > 0 && (
              <button type="button" onClick={() => void copy()}>
                {i18n.t('draft.copy')}
              </button>
            )}
            {hasClaims && (
              <button type="button" class="to-report" onClick={() => setReported(true)}>
                {i18n.t('report.open')}
              </button>
            )}
          </>
        )}
        {hasClaims && (
          <SaveMenu label={i18n.t('share.saveAs')} report={report} link={link} settings={settings} share={share} />
        )}
      </TopBar>
      {isReported && (
        <Page settings={settings} layout="report">
          <ReportView report={report} settings={settings} />
        </Page>
      )}
      <Page settings={settings} layout="draft" hidden={isReported}>
        <header>
          <h1>{i18n.t('draft.title')}</h1>
          <p class="soft lead-in">{i18n.t('draft.lead')}</p>
        </header>
        <div>
          <Editor
            text={text}
            tops={tops}
            now={now}
            onInput={draft.readLater}
            onGiven={() => void draft.readNow()}
            onFile={(file) => void open(file)}
            onPlace={toFinding}
            onPress={toClaim}
          />
          <p role="alert" class="problem">
            {problem && wordsFor(problem, text.current?.textContent?.length)}
          </p>
          <p id="draft-help" class="soft draft-count">
            {draft.text !== '' && `${counted('draft.words', wordsIn(draft.text))} · `}
            {draft.isReading ? i18n.t('draft.reading') : i18n.t('draft.readAgain')}
          </p>
        </div>
        <section ref={beside} class="beside" aria-label={i18n.t('draft.beside')}>
          <div class="views">
            <ViewButton
              name={i18n.t('draft.findings')}
              isChosen={view === 'findings'}
              onChoose={() => setView('findings')}
            />
            <ViewButton name={i18n.t('draft.claims')} isChosen={view === 'claims'} onChoose={() => setView('claims')} />
          </div>
          <p role="status" class="unseen">
            {draft.text !== '' && !draft.isReading && counted('draft.found', findings.length)}
          </p>
          {view === 'findings' ? (
            <>
              {draft.text !== '' && (
                <Findings
                  text={draft.text}
                  findings={findings}
                  left={draft.left}
                  now={now}
                  onGo={goTo}
                  onLeave={draft.leave}
                  onTakeBack={draft.takeBack}
                />
              )}
              <HouseRules findings={findings} settings={settings} share={share} />
            </>
          ) : (
            <DraftClaims
              report={report}
              claims={claims}
              link={link}
              settings={settings}
              share={share}
              selected={() => marks.current?.selected() ?? null}
              onAdded={(id) => requestAnimationFrame(() => reached.set(id))}
            />
          )}
        </section>
        <p role="status" class="notice">
          {notice}
        </p>
      </Page>
    </>
  );
}

function ViewButton({ name, isChosen, onChoose }: { name: string; isChosen: boolean; onChoose(): void }) {
  return (
    <button type="button" class="quiet view" aria-pressed={isChosen} onClick={onChoose}>
      {name}
    </button>
  );
}

/** Brings what a selector names into view and gives it the focus; false when it is not there. */
function showIn(within: HTMLElement | null, selector: string): boolean {
  const item = within?.querySelector<HTMLElement>(selector);
  if (!item) return false;
  item.querySelector<HTMLElement>('summary, button')?.focus({ preventScroll: true });
  item.scrollIntoView({ block: 'nearest' });
  return true;
}

const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

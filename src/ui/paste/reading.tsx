import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { withChanges } from '@/corrections/correction';
import { FRESH_LIST, groupsShown, type ListState } from '@/messaging/list-state';
import { ClaimsView } from '../claims/claims-view';
import { SaveMenu } from '../claims/save-menu';
import { useCorrectedClaims } from '../claims/use-corrected-claims';
import type { ArticleLink, ArticleReport, MarkText, SettingsLink, ShareLink } from '../ports';
import { useNotice } from '../use-notice';
import { useWatched } from '../use-watched';
import { createWatched } from '../watched';
import { TextView } from './text-view';
import { useClicksOn } from './use-clicks-on';
import { useMarks } from './use-marks';

interface ReadingProps {
  readonly report: ArticleReport;
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  readonly markText: MarkText;
  /** The same text, after the reader has said something of a claim. */
  onChange(report: ArticleReport): void;
  onReadAgain(): Promise<void>;
  onWrite(): void;
}

/** A text with its claims marked beside the list of them. Each claim in one leads to the other. */
export function Reading({ report, settings, share, markText, onChange, onReadAgain, onWrite }: ReadingProps) {
  const settled = useWatched(settings.settings);
  const { claims } = useCorrectedClaims(report, settings);
  const [list, keepList] = useState<ListState>(FRESH_LIST);
  const reached = useMemo(() => createWatched<string | null>(null), []);
  const shown = groupsShown(list, settled.shown);
  const text = useRef<HTMLElement>(null);
  const beside = useRef<HTMLDivElement>(null);
  const marks = useMarks(text, { report, claims, shown, settings, markText });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [notice, setNotice] = useNotice();
  const toList = useCallback(
    async (id: string) => {
      reached.set(id);
      await drawn();
      if (!goTo(beside.current, id)) setNotice(i18n.t('paste.notListed'));
    },
    [reached, setNotice],
  );
  useClicksOn(text, (x, y) => {
    const id = marks.current?.claimAt(x, y);
    if (id) void toList(id);
  });
  const link: ArticleLink = useMemo(
    () => ({
      // If the list is below the text, it scrolls first, to the claim that is opened.
      focusClaim: async (id) => {
        await drawn();
        return marks.current?.focus(id) ?? false;
      },
      correct: async (changes) => {
        onChange({ ...report, corrections: withChanges(report.corrections, changes) });
        return true;
      },
      pageText: null,
      offerToAdd: null,
      rescan: onReadAgain,
      uncover: null,
      list: FRESH_LIST,
      keepList,
      reached,
    }),
    [report, marks, reached, onChange, onReadAgain],
  );
  return (
    <>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('paste.read')}
        </h1>
        <p class="soft">{i18n.t('paste.privacy')}</p>
      </header>
      <article ref={text} lang="en" dir="auto">
        <TextView
          text={report.text}
          title={report.article.title}
          claims={claims}
          shown={shown}
          onNumber={(id) => void toList(id)}
        />
      </article>
      <div ref={beside} class="beside">
        <ClaimsView report={report} link={link} settings={settings} share={share} />
        <footer class="foot">
          <button type="button" class="quiet" onClick={onWrite}>
            {i18n.t('paste.change')}
          </button>
          {report.state === 'read' && (
            <SaveMenu label={i18n.t('share.saveAs')} report={report} link={link} settings={settings} share={share} />
          )}
        </footer>
      </div>
      <p role="status" class="notice">
        {notice}
      </p>
    </>
  );
}

/** What stands for a claim in the text or in the list. */
function placeOf(within: HTMLElement | null, id: string): HTMLElement | null {
  return within?.querySelector(`[data-claim="${id}"]`) ?? null;
}

/** Goes to a claim in the list; false if it is not listed at the moment. */
function goTo(list: HTMLElement | null, id: string): boolean {
  const item = placeOf(list, id);
  if (!item) return false;
  item.querySelector('summary')?.focus({ preventScroll: true });
  item.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Resolves once all changes so far are drawn. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { withVerdict } from '@/corrections/correction';
import { ClaimsView } from '../claims/claims-view';
import { useCorrectedClaims } from '../claims/use-corrected-claims';
import type { ArticleLink, ArticleReport, MarkText, SettingsLink, ShareLink } from '../ports';
import { useNotice } from '../use-notice';
import { useWatched } from '../use-watched';
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

/** A text with its claims marked, and the list of them beside it. From a claim in the one there is a way to the other. */
export function Reading({ report, settings, share, markText, onChange, onReadAgain, onWrite }: ReadingProps) {
  const { shown } = useWatched(settings.settings);
  const { claims } = useCorrectedClaims(report, settings);
  const text = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const marks = useMarks(text, { report, claims, settings, markText });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [notice, setNotice] = useNotice();
  const toList = useCallback(
    (id: string) => goTo(list.current, id) || setNotice(i18n.t('paste.notListed')),
    [setNotice],
  );
  useClicksOn(text, (x, y) => {
    const id = marks.current?.claimAt(x, y);
    if (id) toList(id);
  });
  const link: ArticleLink = useMemo(
    () => ({
      focusClaim: async (id) => {
        const isThere = marks.current?.focus(id) ?? false;
        if (isThere) placeOf(text.current, id)?.focus({ preventScroll: true });
        return isThere;
      },
      correct: async (id, verdict) => {
        const claim = report.claims.find((found) => found.id === id);
        if (!claim) return false;
        onChange({ ...report, corrections: withVerdict(report.corrections, claim, report.text, verdict) });
        return true;
      },
      pageText: null,
      rescan: onReadAgain,
    }),
    [report, marks, onChange, onReadAgain],
  );
  return (
    <>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('paste.read')}
        </h1>
        <button type="button" onClick={onWrite}>
          {i18n.t('paste.change')}
        </button>
        <p class="soft">{i18n.t('paste.privacy')}</p>
      </header>
      <article ref={text} lang="en" dir="auto">
        <TextView text={report.text} title={report.article.title} claims={claims} shown={shown} onLetter={toList} />
      </article>
      <div ref={list} class="beside">
        <ClaimsView report={report} link={link} settings={settings} share={share} />
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

/** Goes to a claim of the list; false when it is not there at the moment. */
function goTo(list: HTMLElement | null, id: string): boolean {
  const item = placeOf(list, id);
  if (!item) return false;
  item.tabIndex = -1;
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: 'nearest' });
  return true;
}

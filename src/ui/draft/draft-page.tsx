import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FRESH_LIST, groupsShown, type ListState } from '@/messaging/list-state';
import { useCorrectedClaims } from '../claims/use-corrected-claims';
import { Page } from '../page';
import type { MarkText, ReadDraft, SettingsLink, ShareLink } from '../ports';
import { ReportView } from '../report/report-view';
import { useNotice } from '../use-notice';
import { useWatched } from '../use-watched';
import { BesideDraft } from './beside-draft';
import { DraftBar } from './draft-bar';
import { DraftClaims } from './draft-claims';
import { DraftText } from './draft-text';
import { notesOf } from './notes';
import { openFile } from './open-file';
import { useBeside } from './use-beside';
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

/** A draft before it is published: its text to write in, and beside it what rules and claims say of its sources. */
export function DraftPage({ settings, share, readDraft, markText }: DraftPageProps) {
  const text = useRef<HTMLDivElement>(null);
  const draft = useDraft(text, { settings, readDraft, markText });
  const { report, findings, marks } = draft;
  const { claims } = useCorrectedClaims(report, settings);
  const [list, keepList] = useState<ListState>(FRESH_LIST);
  const [isReported, setReported] = useState(false);
  const [notice, setNotice] = useNotice();
  const { reached, link } = useListLink(draft, keepList);
  const beside = useBeside(draft, reached.set, setNotice);
  const tops = useTops(draft, text, claims);
  const shown = groupsShown(list, useWatched(settings.settings).shown);
  useEffect(() => marks.current?.showGroups(shown), [marks, shown]);
  const open = (file: File) => void openFile(file, text.current!, draft);
  const copy = async () =>
    setNotice(i18n.t((await share.copy(notesOf(findings, draft.text))) ? 'draft.copied' : 'draft.notCopied'));
  const common = { report, link, settings, share };
  return (
    <>
      <DraftBar
        {...common}
        hasFindings={findings.length > 0}
        hasClaims={report.claims.length > 0 || claims.length > 0}
        isReported={isReported}
        onReport={setReported}
        onFile={open}
        onCopy={() => void copy()}
      />
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
        <DraftText text={text} draft={draft} beside={beside} tops={tops} onFile={open} />
        <BesideDraft draft={draft} beside={beside} settings={settings} share={share}>
          <DraftClaims
            {...common}
            claims={claims}
            selected={() => marks.current?.selected() ?? null}
            onAdded={(id) => requestAnimationFrame(() => reached.set(id))}
          />
        </BesideDraft>
        <p role="status" class="notice">
          {notice}
        </p>
      </Page>
    </>
  );
}

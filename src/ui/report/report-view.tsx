import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { GROUP_OF } from '@/engine/claim';
import type { ReadReport } from '@/messaging/page-report';
import { annotatedText } from '@/report/annotated-text';
import { numberedSources } from '@/report/numbered-sources';
import { isUnsure } from '@/report/profile';
import { useCorrectedClaims } from '../claims/use-corrected-claims';
import { Words } from '../passage';
import type { SettingsLink } from '../ports';
import { counted, dateOf, labelName } from '../words';
import { AnnotatedCopy } from './annotated-copy';
import { NotNamedTable } from './not-named-table';
import { QuotedWords } from './quoted-words';
import { ReportHead } from './report-head';
import { SourcesTable } from './sources-table';
import { WhereKindsSpeak } from './where-kinds-speak';

/** The report on an article that has claims: it counts what the text says, and scores nothing. */
export function ReportView({ report, settings }: { report: ReadReport; settings: SettingsLink }) {
  const { article, text, headings } = report;
  const { claims } = useCorrectedClaims(report, settings);
  const sources = useMemo(() => numberedSources(claims, text), [claims, text]);
  const unanswered = claims.filter((claim) => GROUP_OF[claim.label] === null && !isUnsure(claim));
  return (
    <>
      <ReportHead article={article} claims={claims} sources={sources} />
      <WhereKindsSpeak claims={claims} text={text} />
      <div class="columns">
        <AnnotatedCopy
          paragraphs={annotatedText(claims, text, sources)}
          text={text}
          title={article.title}
          headings={headings}
        />
        <div class="rail">
          <QuotedWords sources={sources} />
          <SourcesTable sources={sources} text={text} />
          {unanswered.length > 0 && (
            <section class="chapter" aria-labelledby="no-answer">
              <h2 id="no-answer">{labelName('no-comment')}</h2>
              {unanswered.map((claim) => (
                <p key={claim.id}>
                  <Words>{text.slice(...claim.sentence)}</Words>
                </p>
              ))}
              <p class="soft">{counted('report.notCounted', unanswered.length)}</p>
            </section>
          )}
        </div>
      </div>
      <NotNamedTable claims={claims} text={text} sources={sources} />
      <Ends unsure={claims.filter(isUnsure).length} partial={report.partial} />
    </>
  );
}

/** What a reader has to know of what stands above. */
function Ends({ unsure, partial }: { unsure: number; partial: boolean }) {
  return (
    <footer class="caveats">
      <p>{i18n.t('report.notUnknown')}</p>
      <p>
        {i18n.t('report.method', { date: dateOf(new Date()) })} {unsure > 0 && counted('report.unsure', unsure)}
      </p>
      {partial && <p>{i18n.t('report.partial')}</p>}
    </footer>
  );
}

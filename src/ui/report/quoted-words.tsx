import { i18n } from '#i18n';
import type { NumberedSource } from '@/report/numbered-sources';
import { Bars } from '../charts/bars';
import { SourceName } from '../source-name';
import { counted } from '../words';

/** A chart of more bars tells nobody anything. */
const MOST = 12;

/** Who speaks in quotation marks, and how much. Nothing where nobody does. */
export function QuotedWords({ sources }: { sources: readonly NumberedSource[] }) {
  const quoted = sources.filter(({ quotedWords }) => quotedWords > 0).sort((a, b) => b.quotedWords - a.quotedWords);
  const words = quoted.reduce((sum, { quotedWords }) => sum + quotedWords, 0);
  if (quoted.length === 0) return null;
  return (
    <section class="chapter" aria-labelledby="quoted">
      <h2 id="quoted">{i18n.t('report.quoted.title')}</h2>
      <p class="soft">
        {counted('report.quoted.text', words)}{' '}
        {quoted.length > MOST && counted('report.quoted.more', quoted.length - MOST)}
      </p>
      <Bars
        caption={i18n.t('report.quoted.title')}
        heads={[i18n.t('report.table.source'), i18n.t('report.table.quoted')]}
        bars={quoted.slice(0, MOST).map(({ number, source, quotedWords }) => ({
          key: String(number),
          name: <SourceName who={source.who} group={source.group} />,
          group: source.group ?? 'named',
          value: quotedWords,
        }))}
      />
    </section>
  );
}

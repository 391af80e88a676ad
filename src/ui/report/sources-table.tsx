import { i18n } from '#i18n';
import type { NumberedSource } from '@/report/numbered-sources';
import { SourceName } from '../source-name';
import { numberOf } from '../words';
import { AboutSource } from './source-note';
import '../frame/ruled.css';

/** The sources by number, with who they are: what the numbers in the article's copy lead to. */
export function SourcesTable({ sources, text }: { sources: readonly NumberedSource[]; text: string }) {
  if (sources.length === 0) return null;
  return (
    <section class="chapter" aria-labelledby="sources">
      <h2 id="sources">{i18n.t('view.sources')}</h2>
      <p class="soft">
        {i18n.t('report.inOrder')} {i18n.t('sources.guess')}
      </p>
      <table class="ruled" aria-labelledby="sources">
        <thead>
          <tr>
            <th scope="col">{i18n.t('report.table.number')}</th>
            <th scope="col">{i18n.t('report.table.source')}</th>
            <th scope="col" class="number">
              {i18n.t('popup.claims')}
            </th>
            <th scope="col" class="number">
              {i18n.t('report.table.quoted')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ number, source, quotedWords }) => (
            <tr key={number} id={`source-${number}`}>
              <td>{numberOf(number)}</td>
              <th scope="row">
                <SourceName who={source.who} group={source.group} />{' '}
                <span class="about soft">
                  <AboutSource source={source} text={text} />
                </span>
              </th>
              <td class="number">{numberOf(source.claims.length)}</td>
              <td class="number">{quotedWords > 0 ? numberOf(quotedWords) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Claim } from '@/engine/claim';
import { introductionOf } from '@/report/introduction';
import { notNamedIn, type UnnamedSource } from '@/report/not-named';
import type { NumberedSource } from '@/report/numbered-sources';
import { factNames, ToldFacts } from '../claims/not-named-facts';
import { Words } from '../passage';
import { SourceName } from '../source-name';
import { numberOf } from '../words';
import '../frame/ruled.css';

interface NotNamedTableProps {
  readonly claims: readonly Claim[];
  readonly text: string;
  readonly sources: readonly NumberedSource[];
}

/** Who is not named, or by a part of a name only: the promise, the reason, and what the article tells all the same. */
export function NotNamedTable({ claims, text, sources }: NotNamedTableProps) {
  const { unnamed, partly } = useMemo(() => notNamedIn(claims, text), [claims, text]);
  const numberOfSource = new Map(sources.map(({ source, number }) => [source.id, number]));
  const rows = [...unnamed, ...partly]
    .map((each) => ({ each, number: numberOfSource.get(each.source.id) ?? 0 }))
    .sort((a, b) => a.number - b.number);
  if (rows.length === 0) return null;
  return (
    <div class="chapter not-named">
      <h2 id="not-named">{i18n.t('report.notNamed.title')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="scrolled" aria-labelledby="not-named" tabIndex={0}>
        <table class="ruled" aria-labelledby="not-named">
          <thead>
            <tr>
              <th scope="col">{i18n.t('report.table.source')}</th>
              <th scope="col">{i18n.t('report.notNamed.promise')}</th>
              <th scope="col">{i18n.t('notNamed.reason')}</th>
              <th scope="col">{i18n.t('notNamed.told')}</th>
              <th scope="col">{i18n.t('notNamed.notTold')}</th>
              <th scope="col" class="number">
                {i18n.t('popup.claims')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ each, number }) => (
              <Row key={number} unnamed={each} number={number} text={text} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

interface RowProps {
  readonly unnamed: UnnamedSource;
  readonly number: number;
  readonly text: string;
}

function Row({ unnamed: { source, reason, disclosure }, number, text }: RowProps) {
  const promise = source.claims.find(({ anonymity }) => anonymity)?.anonymity?.grant;
  const hasPartOfName = source.group === 'named';
  const introduction = introductionOf(source.claims[0]!, text);
  return (
    <tr>
      <th scope="row">
        <span class="soft">{numberOf(number)}</span> <SourceName who={source.who} group={source.group} />
      </th>
      <td>{promise ? <Words>{text.slice(...promise)}</Words> : <NotStated />}</td>
      <td>
        {reason ? <Words>{text.slice(...reason.span)}</Words> : <NotStated />}
        {reason?.isSetPhrase && <span class="about soft">{i18n.t('notNamed.setPhrase')}</span>}
      </td>
      <td>{hasPartOfName ? introduction && <Words>{introduction}</Words> : <ToldFacts told={disclosure.told} />}</td>
      <td>{hasPartOfName ? i18n.t('report.notNamed.restOfName') : factNames(disclosure.notTold)}</td>
      <td class="number">{numberOf(source.claims.length)}</td>
    </tr>
  );
}

function NotStated(): ComponentChildren {
  return <span class="soft">{i18n.t('report.notNamed.notStated')}</span>;
}

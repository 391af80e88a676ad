import { i18n } from '#i18n';
import type { ClaimApart, PairAnswer, SourceInArticle, SourceInBoth } from '@/desk/pair/pair-answer';
import { GROUP_OF, type Label } from '@/engine/claim';
import { sourceWords } from '../source-words';
import { counted, groupName, labelName, numberOf } from '../words';

interface PairViewProps {
  readonly answer: PairAnswer;
  /** What the articles are called. */
  readonly first: string;
  readonly second: string;
}

/** What two articles have in common and apart. It says who speaks where, and not who is right. */
export function PairView({ answer, first, second }: PairViewProps) {
  const { shared, namedInOne, onlyA, onlyB, otherSources, sameWords } = answer;
  return (
    <>
      <p class="lead">
        {counted('pair.sharedCount', shared.length)} {counted('pair.apartCount', otherSources.length)}{' '}
        {sameWords.quoted > 0 &&
          i18n.t('pair.sameWords', {
            second,
            quoted: numberOf(sameWords.quoted),
            first,
            too: numberOf(sameWords.too),
          })}
      </p>
      {otherSources.length > 0 && <ClaimsApart claims={otherSources} first={first} second={second} />}
      {namedInOne.length > 0 && (
        <BothTable title={i18n.t('pair.namedInOne')} sources={namedInOne} first={first} second={second} />
      )}
      <div class="lists">
        <OnlyIn name={first} sources={onlyA} />
        <OnlyIn name={second} sources={onlyB} />
      </div>
      {shared.length > 0 && <BothTable title={i18n.t('pair.inBoth')} sources={shared} first={first} second={second} />}
    </>
  );
}

/** The same claim between its two sources; in a narrow window above them. */
function ClaimsApart({ claims, first, second }: { claims: readonly ClaimApart[]; first: string; second: string }) {
  return (
    <section aria-label={i18n.t('pair.apart')}>
      <table class="apart side-by-side">
        <thead>
          <tr>
            <th scope="col">{i18n.t('pair.in', { article: first })}</th>
            <th scope="col" class="middle">
              {i18n.t('pair.claim')}
            </th>
            <th scope="col">{i18n.t('pair.in', { article: second })}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map(({ a, b }) => (
            <tr key={`${a.content} ${b.source}`}>
              <td data-of={i18n.t('pair.in', { article: first })}>
                <Who label={a.label} who={a.source} />
              </td>
              <th scope="row" class="middle">
                <b>{i18n.t('pair.apart')}</b>
                <span lang="en">{a.content}</span>
              </th>
              <td data-of={i18n.t('pair.in', { article: second })}>
                <Who label={b.label} who={b.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function OnlyIn({ name, sources }: { name: string; sources: readonly SourceInArticle[] }) {
  return (
    <section aria-label={i18n.t('pair.onlyIn', { article: name })}>
      <h2>{i18n.t('pair.onlyIn', { article: name })}</h2>
      {sources.length === 0 ? (
        <p class="soft">{i18n.t('pair.none')}</p>
      ) : (
        <ul>
          {sources.map(({ who, label, claims }) => (
            <li key={who}>
              <Who label={label} who={who} />
              <span class="soft">{counted('popup.claimCount', claims)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface BothTableProps {
  readonly title: string;
  readonly sources: readonly SourceInBoth[];
  readonly first: string;
  readonly second: string;
}

function BothTable({ title, sources, first, second }: BothTableProps) {
  return (
    <section class="both" aria-label={title}>
      <h2>{title}</h2>
      <table class="ruled">
        <thead>
          <tr>
            <th scope="col">{i18n.t('view.sources')}</th>
            <th scope="col">{i18n.t('pair.in', { article: first })}</th>
            <th scope="col">{i18n.t('pair.in', { article: second })}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ a, b, quote }) => (
            <tr key={`${a.who} ${b.who}`}>
              <th scope="row">
                <Who label={a.label} who={a.who} />
                {quote && (
                  <span class="soft">
                    {i18n.t('pair.bothQuote', { words: quote.replace(/^["“]|[,.]?["”]$/g, '') })}
                  </span>
                )}
              </th>
              <td>{inArticle(a, a.who)}</td>
              <td>{inArticle(b, a.who)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** "Named, 3 claims", with the name that the article has where it has another one. */
function inArticle({ who, label, claims }: SourceInArticle, known: string) {
  return (
    <>
      {who !== known && <Who label={label} who={who} />} {labelName(label)}, {counted('popup.claimCount', claims)}
    </>
  );
}

/** A source in the line of its kind, which is said for those who do not see lines. */
function Who({ label, who }: { label: Label; who: string }) {
  const group = GROUP_OF[label];
  return (
    <span data-group={group ?? undefined}>
      <bdi class={group ? 'lined' : undefined} lang="en">
        {who ? sourceWords(who) : labelName(label)}
      </bdi>
      {group && <span class="unseen"> ({groupName(group)})</span>}
    </span>
  );
}

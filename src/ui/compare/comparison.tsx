import { i18n } from '#i18n';
import type { Change } from '@/desk/comparison/change';
import { type Claim, GROUP_OF } from '@/engine/claim';
import { ARTICLE_LANGUAGE } from '../passage';
import { sourceWords } from '../source-words';
import { counted, numberOf } from '../words';
import { changeName, changeWhat } from './change-words';
import type { Compared } from './compared';

interface ComparisonProps {
  readonly compared: Compared;
  /** Goes back to the texts. */
  onChange(): void;
}

/** What changed between an article and a text that was made of it, and apart from it what that text leaves out. */
export function Comparison({ compared: { article, other, answer }, onChange }: ComparisonProps) {
  const { claims, omitted, kept, changes } = answer;
  return (
    <>
      <div class="pick">
        <Picked name={i18n.t('compare.article')} from={article.from} text={article.text} onChange={onChange} />
        <Picked name={i18n.t('compare.other')} from={other.from} text={other.text} onChange={onChange} />
      </div>
      <p class="lead" role="status">
        {i18n.t('compare.summary', {
          claims: numberOf(claims.length),
          kept: numberOf(claims.length - omitted.length),
          changes: numberOf(changes.length),
        })}
      </p>
      {changes.length === 0 ? (
        <p>{i18n.t('compare.none')}</p>
      ) : (
        <Changes changes={changes} article={article.text} other={other.text} />
      )}
      <div class="lists">
        <Claims title={i18n.t('compare.omitted')} claims={omitted} text={article.text} />
        <Claims title={i18n.t('compare.same')} claims={kept} text={article.text} />
      </div>
    </>
  );
}

interface PickedProps {
  readonly name: string;
  readonly from: string;
  readonly text: string;
  onChange(): void;
}

function Picked({ name, from, text, onChange }: PickedProps) {
  return (
    <div>
      <h2>{name}</h2>
      <p class="from">
        <bdi>{from || i18n.t('compare.pasted')}</bdi>
      </p>
      <p class="soft">
        {counted('draft.words', text.match(/\S+/gu)?.length ?? 0)}{' '}
        <button type="button" class="quiet" onClick={onChange}>
          {i18n.t('compare.change')}
        </button>
      </p>
    </div>
  );
}

/** Side by side, with what changed between. */
function Changes({ changes, article, other }: { changes: readonly Change[]; article: string; other: string }) {
  return (
    <table class="changes side-by-side">
      <thead>
        <tr>
          <th scope="col">{i18n.t('compare.inArticle')}</th>
          <th scope="col" class="between">
            {i18n.t('compare.changed')}
          </th>
          <th scope="col">{i18n.t('compare.inOther')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.kind} ${change.other[0]} ${change.article[0]}`}>
            <td data-of={i18n.t('compare.inArticle')} lang={ARTICLE_LANGUAGE} dir="auto">
              {article.slice(...change.article)}
            </td>
            <th scope="row" class="between">
              <b>{changeName(change.kind)}</b>
              <span>{changeWhat(change.kind)}</span>
            </th>
            <td data-of={i18n.t('compare.inOther')} lang={ARTICLE_LANGUAGE} dir="auto">
              {other.slice(...change.other)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Claims as who says what, in short. */
function Claims({ title, claims, text }: { title: string; claims: readonly Claim[]; text: string }) {
  if (claims.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span class="soft">{numberOf(claims.length)}</span>
      </h2>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <span class="lined" data-group={GROUP_OF[claim.label] ?? undefined}>
              <bdi>{sourceWords(claim.who)}</bdi>
            </span>
            <span class="soft" lang={ARTICLE_LANGUAGE} dir="auto">
              {claim.content.map((span) => text.slice(...span)).join(' … ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

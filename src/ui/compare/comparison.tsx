import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Change } from '@/desk/comparison/change';
import { type Claim, GROUP_OF } from '@/engine/claim';
import { InPortions } from '../claims/in-portions';
import { ARTICLE_LANGUAGE } from '../passage';
import { sourceWords } from '../source-words';
import { counted, numberOf } from '../words';
import { changeName, changeWhat } from './change-words';
import { ChangedPassage } from './changed-passage';
import type { Compared } from './compared';
import { whatIsKept } from './what-is-kept';

interface ComparisonProps {
  readonly compared: Compared;
  /** Goes back to the texts. */
  onChange(): void;
}

/** What changed between an article and a text that was made of it, and apart from it what that text leaves out. */
export function Comparison({ compared, onChange }: ComparisonProps) {
  const { article, other, answer } = compared;
  const { omitted, kept, changes } = answer;
  return (
    <>
      <div class="pick">
        <Picked name={i18n.t('compare.article')} from={article.from} text={article.text} onChange={onChange} />
        <Picked name={i18n.t('compare.other')} from={other.from} text={other.text} onChange={onChange} />
      </div>
      <p class="lead" role="status">
        {whatIsKept(answer)}
      </p>
      {changes.length === 0 ? <p>{i18n.t('compare.none')}</p> : <Changes compared={compared} />}
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
function Changes({ compared }: { compared: Compared }) {
  const draw = useCallback(
    (change: Change) => (
      <ChangeRow key={`${change.kind} ${change.other[0]} ${change.article[0]}`} change={change} compared={compared} />
    ),
    [compared],
  );
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
        <InPortions items={compared.answer.changes} draw={draw} />
      </tbody>
    </table>
  );
}

function ChangeRow({ change, compared: { article, other, answer } }: { change: Change; compared: Compared }) {
  return (
    <tr>
      <td data-of={i18n.t('compare.inArticle')}>
        <ChangedPassage
          text={article.text}
          span={change.article}
          claims={answer.claims}
          altered={change.dropped}
          how="dropped"
        />
      </td>
      <th scope="row" class="between">
        <b>{changeName(change.kind)}</b>
        <span>{changeWhat(change.kind)}</span>
      </th>
      <td data-of={i18n.t('compare.inOther')}>
        <ChangedPassage
          text={other.text}
          span={change.other}
          claims={answer.otherClaims}
          altered={change.added}
          how="added"
        />
      </td>
    </tr>
  );
}

/** Claims as who says what, in short. */
function Claims({ title, claims, text }: { title: string; claims: readonly Claim[]; text: string }) {
  const draw = useCallback((claim: Claim) => <ShortClaim key={claim.id} claim={claim} text={text} />, [text]);
  if (claims.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span class="soft">{numberOf(claims.length)}</span>
      </h2>
      <ul>
        <InPortions items={claims} draw={draw} />
      </ul>
    </section>
  );
}

function ShortClaim({ claim: { label, who, content }, text }: { claim: Claim; text: string }) {
  return (
    <li>
      <span class="lined" data-group={GROUP_OF[label] ?? undefined}>
        <bdi>{sourceWords(who)}</bdi>
      </span>
      <span class="soft" lang={ARTICLE_LANGUAGE} dir="auto">
        {content.map((span) => text.slice(...span)).join(' … ')}
      </span>
    </li>
  );
}

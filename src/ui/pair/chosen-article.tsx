import { i18n } from '#i18n';
import { profileOf } from '@/report/profile';
import type { SetArticle } from '@/set/set';
import { counted } from '../words';

/** An article that was chosen, in two lines, and the way to another one. */
export function ChosenArticle({ article, onChange }: { article: SetArticle; onChange(): void }) {
  const { facts, id, claims } = article;
  const { claims: count, sources } = profileOf(claims);
  const about = [facts.publisher, counted('popup.claimCount', count), counted('popup.sourceCount', sources)];
  return (
    <>
      <p class="chosen">
        <bdi lang="en">{facts.title || id}</bdi>
      </p>
      <p class="soft">
        {about.filter(Boolean).join(' · ')}{' '}
        <button type="button" class="quiet" onClick={onChange}>
          {i18n.t('pair.change')}
        </button>
      </p>
    </>
  );
}

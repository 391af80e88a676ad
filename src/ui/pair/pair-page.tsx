import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PairAnswer } from '@/desk/pair/pair-answer';
import type { SetArticle } from '@/set/set';
import { ArticlePicker } from '../frame/article-picker';
import { CompareLinks } from '../frame/compare-links';
import { TopBar } from '../frame/top-bar';
import { Page } from '../page';
import type { ComparePair, GivenArticles, SettingsLink } from '../ports';
import { ChosenArticle } from './chosen-article';
import { PairView } from './pair-view';
import '../frame/ruled.css';
import '../frame/side-by-side.css';
import './pair.css';

interface PairPageProps {
  readonly settings: SettingsLink;
  readonly articles: GivenArticles;
  readonly comparePair: ComparePair;
  /** The article that the page was opened for, or null. */
  readonly opened: SetArticle | null;
}

/** Two articles on the same event: whose words each has. Nothing of them is kept. */
export function PairPage({ settings, articles, comparePair, opened }: PairPageProps) {
  const [first, setFirst] = useState<SetArticle | null>(opened);
  const [second, setSecond] = useState<SetArticle | null>(null);
  const answer = useAnswer(comparePair, first, second);
  return (
    <>
      <TopBar current="compare">
        {answer && (
          <button type="button" onClick={() => print()}>
            {i18n.t('report.print')}
          </button>
        )}
      </TopBar>
      <Page settings={settings} layout="pair">
        <header>
          <h1>{i18n.t('pair.title')}</h1>
          <p class="soft">{i18n.t('pair.privacy')}</p>
          <CompareLinks current="articles" />
        </header>
        <div class="slots">
          <Slot title={i18n.t('pair.first')} article={first} articles={articles} onPick={setFirst} />
          <Slot title={i18n.t('pair.second')} article={second} articles={articles} onPick={setSecond} />
        </div>
        <p role="alert">{answer === 'failed' && i18n.t('pair.failed')}</p>
        <p role="status" class="soft">
          {first && second && !answer && i18n.t('picker.reading')}
        </p>
        {first && second && answer && answer !== 'failed' && <PairView answer={answer} {...namesOf(first, second)} />}
      </Page>
    </>
  );
}

interface SlotProps {
  readonly title: string;
  readonly article: SetArticle | null;
  readonly articles: GivenArticles;
  onPick(article: SetArticle | null): void;
}

function Slot({ title, article, articles, onPick }: SlotProps) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {article ? (
        <ChosenArticle article={article} onChange={() => onPick(null)} />
      ) : (
        <ArticlePicker articles={articles} onPick={onPick} />
      )}
    </section>
  );
}

/** Null until both articles are there and compared. An answer that comes too late is none. */
function useAnswer(comparePair: ComparePair, first: SetArticle | null, second: SetArticle | null) {
  const [answer, setAnswer] = useState<PairAnswer | 'failed' | null>(null);
  useEffect(() => {
    setAnswer(null);
    if (!first || !second) return;
    let isWanted = true;
    const show = (found: PairAnswer | 'failed' | null) => isWanted && setAnswer(found);
    void comparePair(first.text, second.text).then(show, () => show('failed'));
    return () => {
      isWanted = false;
    };
  }, [comparePair, first, second]);
  return answer;
}

/** By their publishers, as far as those are known and tell them apart. */
function namesOf(first: SetArticle, second: SetArticle): { readonly first: string; readonly second: string } {
  const [one, other] = [first.facts.publisher, second.facts.publisher];
  const apart = one !== other;
  return {
    first: (apart && one) || i18n.t('pair.firstName'),
    second: (apart && other) || i18n.t('pair.secondName'),
  };
}

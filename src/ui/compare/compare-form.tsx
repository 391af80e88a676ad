import { i18n } from '#i18n';
import type { GivenArticles } from '../ports';
import type { GivenText } from './compared';
import { TextPicker } from './text-picker';

interface CompareFormProps {
  readonly article: GivenText;
  readonly other: GivenText;
  readonly articles: Pick<GivenArticles, 'openArticles' | 'inTab'>;
  /** Why the texts were not compared, in words; empty at first. */
  readonly problem: string;
  readonly isWaiting: boolean;
  onArticle(given: GivenText): void;
  onOther(given: GivenText): void;
  onProblem(words: string): void;
  onCompare(): void;
}

/** The article and the text that was made of it, to be given. */
export function CompareForm(props: CompareFormProps) {
  const { article, other, articles, problem, isWaiting, onArticle, onOther, onProblem, onCompare } = props;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWaiting) onCompare();
      }}
    >
      <div class="pick">
        <TextPicker
          name={i18n.t('compare.article')}
          hint={i18n.t('compare.articleHint')}
          given={article}
          articles={articles}
          onGive={onArticle}
          onProblem={onProblem}
        />
        <TextPicker
          name={i18n.t('compare.other')}
          hint={i18n.t('compare.otherHint')}
          given={other}
          articles={articles}
          onGive={onOther}
          onProblem={onProblem}
        />
      </div>
      <p role="alert" class="problem">
        {problem}
      </p>
      <p class="action">
        <button type="submit" class="main" aria-disabled={isWaiting}>
          {i18n.t(isWaiting ? 'compare.waiting' : 'compare.compare')}
        </button>
      </p>
    </form>
  );
}

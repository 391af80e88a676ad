import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GivenArticles, OpenArticle } from '../ports';
import type { GivenText } from './compared';

interface FromTabProps {
  readonly articles: Pick<GivenArticles, 'openArticles' | 'inTab'>;
  /** Other ways to give a text, which stand before this one. */
  readonly children: ComponentChildren;
  onGive(given: GivenText): void;
  onProblem(words: string): void;
}

/** Takes the text of an article that is read in another tab. */
export function FromTab({ articles, children, onGive, onProblem }: FromTabProps) {
  const [tabs, setTabs] = useState<readonly OpenArticle[] | null>(null);
  const take = async (tab: number) => {
    const article = await articles.inTab(tab);
    if (!article) return onProblem(i18n.t('picker.gone'));
    const { title, publisher } = article.facts;
    onGive({ text: article.text, from: [title, publisher].filter(Boolean).join(' · ') });
    setTabs(null);
  };
  return (
    <>
      <p class="action">
        {children}
        <button
          type="button"
          class="quiet"
          aria-expanded={tabs !== null}
          onClick={() => void (tabs ? setTabs(null) : articles.openArticles().then(setTabs))}
        >
          {i18n.t('compare.fromTab')}
        </button>
      </p>
      {tabs?.length === 0 && <p role="status">{i18n.t('compare.noTabs')}</p>}
      {tabs && tabs.length > 0 && (
        <ul class="tabs-read">
          {tabs.map(({ tab, title }) => (
            <li key={tab}>
              <button type="button" class="quiet" lang="en" onClick={() => void take(tab)}>
                <bdi>{title || i18n.t('popup.untitled')}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

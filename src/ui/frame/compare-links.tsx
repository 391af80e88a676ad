import { i18n } from '#i18n';
import { ViewLinks } from './view-links';

const PAGES = {
  summary: { address: '/compare.html', name: () => i18n.t('compare.toSummary') },
  articles: { address: '/compare-articles.html', name: () => i18n.t('compare.toArticles') },
} as const;

/** What can be compared with an article: a text that was made of it, or another article. Each has a page of its own. */
export function CompareLinks({ current }: { current: keyof typeof PAGES }) {
  return (
    <ViewLinks
      name={i18n.t('compare.title')}
      current={PAGES[current].address}
      views={Object.values(PAGES).map(({ address, name }) => [address, name()])}
    />
  );
}

/** A document → its article, at one go. */
import { readWholePage } from '@/article/read-page';
import { findArticle } from '@/outline/find-article';
import { paragraphsOf, textOf } from '@/outline/outline';
import type { PageArticle } from './page-article';

/** The article of a document, a browser's own or one parsed here, or null where it is no news article. */
export function articleOf(document: Document): PageArticle | null {
  const { outline } = readWholePage(document);
  const article = findArticle(outline);
  if (!article) return null;
  return {
    meta: article.meta,
    text: textOf(outline, article),
    paragraphs: paragraphsOf(outline, article),
    publisher: article.publishers,
  };
}

/** The article of a page's HTML, read as the extension reads it in a browser. */
import { articleOf } from './article-of';
import type { PageArticle } from './page-article';
import type { PageDocument } from './page-node';
import { parsePage } from './parse-page';

/**
 * The article of a page, or null where the page is no news article: a front page, a shop, a forum. Scripts are not run and
 * style sheets are not read, so that a page which scripts put together must be saved once they have run.
 *
 * @param html the page's source.
 * @param url its address, which tells its site and its folder. Where it is not known, the one that the page itself names,
 *   if it names one.
 * @throws TypeError where `url` is no absolute address.
 */
export function readArticle(html: string, url = ''): PageArticle | null {
  const page = parsePage(html);
  const address = url ? new URL(url).href : addressNamedIn(page);
  if (address) page.address = address;
  // It has what a reading asks for, and nothing else of a document.
  const document: unknown = page;
  const article = articleOf(document as Document);
  return article && !address ? { ...article, meta: { ...article.meta, url: '' } } : article;
}

/** The page's canonical address, or the one that it gives to those who share it. */
function addressNamedIn(page: PageDocument): string | null {
  const canonical = page.getElementsByTagName('link').find((link) => link.getAttribute('rel') === 'canonical');
  const shared = page.getElementsByTagName('meta').find((meta) => meta.getAttribute('property') === 'og:url');
  const named = [canonical?.getAttribute('href'), shared?.getAttribute('content')];
  return named.find((address) => address && /^https?:/i.test(address) && URL.canParse(address)) ?? null;
}

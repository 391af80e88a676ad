/**
 * Whether a page is a news article. The page's own word (schema.org, OpenGraph) counts most, then how its prose reads:
 * reports name who said what and when, while manuals, shops, recipes and stories speak to "you" and seldom date a thing.
 */
import type { PageMeta } from './page-meta';

const NEWS_TYPE = /NewsArticle$|^LiveBlogPosting$/;
const ARTICLE_TYPE = /^(?:Article|BlogPosting|og:article)$/i;
/** Things that pages show besides articles. */
const OTHER_TYPE =
  /^(?:Recipe|HowTo|QAPage|Question|DiscussionForumPosting|SoftwareSourceCode|SoftwareApplication|TechArticle|APIReference|Product|ProductGroup|Book|Chapter|Course|JobPosting|FAQPage|CollectionPage|SearchResultsPage|ItemPage|ProfilePage|og:product|og:book|og:object|og:profile)$/i;
/** Folders of addresses under which sites keep other things than articles. */
const OTHER_PATH =
  /\/(?:forums?|threads?|topic|discussions?|questions?|issues|pull|comments|r|wiki|docs?|documentation|manual|reference|api|recipes?|products?|shop|store|cart|deals|chapters?|fiction|works|terms|privacy|legal|tag|tags|category|search|author)\//i;

const REPORTING = /\b(?:said|says|told|according to|announced|reported|claimed|added|asked|wrote)\b/gi;
const PUBLIC_LIFE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|officials?|spokes\w+|government|ministers?|president|police|court|mayor|senator|reporters|statement|per ?cent|percent|(?:19|20)\d\d)\b/gi;
const ADDRESSING = /\b(?:you|your)\b/gi;
const ENGLISH = /\b(?:the|of|and)\b/gi;
const PRICE = /[$£€]\d/g;

/** Prose below this many characters is a stub, a shell or a list. */
const SHORTEST = 350;
/** Paragraphs are lines of at least this many characters. */
const PARAGRAPH = 80;
/** The evidence that makes an article. */
const ENOUGH = 2.5;

/** What the kind is judged by. */
export interface Evidence {
  readonly meta: PageMeta;
  /** The paragraphs of what would be the article's body. */
  readonly paragraphs: readonly string[];
}

export function isNewsArticle({ meta, paragraphs }: Evidence): boolean {
  const text = paragraphs.join('\n');
  const news = meta.types.some((type) => NEWS_TYPE.test(type));
  if (text.length < SHORTEST && !(news && text.length > SHORTEST / 4)) return false;
  if (!news && paragraphs.filter((paragraph) => paragraph.length >= PARAGRAPH).length < 3) return false;
  return pageWord(meta, news) + proseWord(text) >= ENOUGH;
}

/** What the page says of itself, in points. */
function pageWord(meta: PageMeta, news: boolean): number {
  const { types, published, url } = meta;
  const { pathname } = new URL(url);
  let points = news ? 3 : Math.min(2, types.filter((type) => ARTICLE_TYPE.test(type)).length);
  if (published) points += 1;
  if (types.some((type) => OTHER_TYPE.test(type))) points -= news ? 2 : 4;
  if (OTHER_PATH.test(pathname)) points -= 3;
  if (pathname === '/') points -= 2;
  return points;
}

/** What the prose says, in points. Prose in another language than English says nothing for or against. */
function proseWord(text: string): number {
  const words = text.match(/\S+/g)?.length ?? 0;
  const rate = (pattern: RegExp) => (1000 * (text.match(pattern)?.length ?? 0)) / words;
  if (rate(ENGLISH) < 30) return 1;
  const reporting = Math.min(2, rate(REPORTING) / 6) + Math.min(2, rate(PUBLIC_LIFE) / 6);
  const addressing = Math.min(2, Math.max(0, rate(ADDRESSING) - 10) / 10);
  const selling = Math.min(2, Math.max(0, rate(PRICE) - 10) / 5);
  return reporting - addressing - selling;
}

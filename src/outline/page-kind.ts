/**
 * Whether a page is a news article. The page's own word (schema.org, OpenGraph) counts most, then how its prose reads:
 * reports name who said what and when, while manuals, shops, recipes and stories speak to "you" and seldom date a thing.
 */
import { isEnglish, ratesOf } from './news-prose';
import type { PageBlock } from './page-blocks';
import type { PageMeta } from './page-meta';

const NEWS_TYPE = /NewsArticle$|^LiveBlogPosting$/;
const ARTICLE_TYPE = /^(?:Article|BlogPosting|og:article)$/i;
/** Things that pages show besides articles. */
const OTHER_TYPE =
  /^(?:Recipe|HowTo|QAPage|Question|DiscussionForumPosting|SoftwareSourceCode|SoftwareApplication|TechArticle|APIReference|Product|ProductGroup|Book|Chapter|Course|JobPosting|FAQPage|CollectionPage|SearchResultsPage|ItemPage|ProfilePage|og:product|og:book|og:object|og:profile)$/i;
/** Folders of addresses under which sites keep other things than articles. */
const OTHER_PATH =
  /\/(?:forums?|threads?|discussions?|questions?|issues|pull|comments|wiki|docs|documentation|manual|reference|api|recipes?|products?|shop|store|cart|deals|chapters?|fiction|works|terms|privacy|legal|search)\//i;

/** Prose below this many characters is a stub, a shell or a list. */
const SHORTEST = 350;
/** Paragraphs are lines of at least this many characters. */
const PARAGRAPH = 80;
/** The evidence that makes an article. */
const ENOUGH = 1.5;
/** Of a thousand words, so many that report, or that date and place what happened, are a point. */
const RATE_A_POINT = 6;

/** Characters of prose that are looked at: some 5,000 words tell enough of a long page. */
const SAMPLE = 30_000;

/** What the kind is judged by: the page's word, and what would be its article. */
export interface Evidence {
  readonly said: Omit<PageMeta, 'description' | 'publishers'>;
  readonly headline: PageBlock | null;
  readonly body: readonly PageBlock[];
}

export function isNewsArticle({ said, headline, body }: Evidence): boolean {
  const paragraphs = sampleOf(body);
  const text = paragraphs.join('\n');
  const news = said.types.some((type) => NEWS_TYPE.test(type));
  if (text.length < SHORTEST && !(news && text.length > SHORTEST / 4)) return false;
  if (!news && paragraphs.filter(isLong).length < 3) return false;
  return pageWord(said, news) + (headline ? 0 : -1) + proseWord(text, paragraphs) >= ENOUGH;
}

function sampleOf(body: readonly PageBlock[]): string[] {
  const paragraphs: string[] = [];
  for (let next = 0, length = 0; next < body.length && length < SAMPLE; next++) {
    const { text } = body[next]!;
    paragraphs.push(text);
    length += text.length;
  }
  return paragraphs;
}

/** What the page says of itself, in points. */
function pageWord(said: Evidence['said'], news: boolean): number {
  const { types, published, url } = said;
  const { pathname } = new URL(url);
  let points = news ? 3 : Math.min(2, types.filter((type) => ARTICLE_TYPE.test(type)).length);
  if (published) points += 1;
  if (types.some((type) => OTHER_TYPE.test(type))) points -= news ? 2 : 4;
  if (OTHER_PATH.test(pathname)) points -= 3;
  if (pathname === '/') points -= 2;
  return points;
}

/** What the prose says, in points. Prose in another language than English says nothing for or against. */
function proseWord(text: string, paragraphs: readonly string[]): number {
  const rates = ratesOf(text);
  if (!isEnglish(rates)) return 1;
  const reporting = rates.reporting / RATE_A_POINT;
  const dated = rates.dated / RATE_A_POINT;
  // A report may advise its readers too, in what the people it asked say.
  const addressing = upTo2((rates.addressing - 10) / 10) / (reporting > 0.7 ? 2 : 1);
  const selling = (rates.prices - 10) / 5;
  const listing = inParagraphs(paragraphs) < text.length / 2 ? 2 : 0;
  return upTo2(reporting) + upTo2(dated) - addressing - upTo2(selling) - listing;
}

function upTo2(points: number): number {
  return Math.min(2, Math.max(0, points));
}

function inParagraphs(paragraphs: readonly string[]): number {
  return paragraphs.filter(isLong).reduce((sum, paragraph) => sum + paragraph.length, 0);
}

function isLong(paragraph: string): boolean {
  return paragraph.length >= PARAGRAPH;
}

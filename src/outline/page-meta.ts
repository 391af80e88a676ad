/** What the page says of itself: JSON-LD, OpenGraph, meta elements. All of it is a stranger's word. */
import { decodeHTML } from 'entities/decode';
import type { ArticleMeta, OutlineHead } from './outline';
import { publisherNames } from './publisher-names';
import { visibleText } from './visible-text';

/** Nothing that a page says of itself is longer. */
const LONGEST = 300;
const DEEPEST = 6;

/** What structured data says of the page. */
export interface PageMeta extends Omit<ArticleMeta, 'wire'> {
  /** Types by schema.org, of the page's main things, as its JSON-LD names them; OpenGraph's type as `og:article`. */
  readonly types: readonly string[];
  readonly description: string;
  /** Every name by which the publisher may call itself, the best first. */
  readonly publishers: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

export function metaOf(head: OutlineHead): PageMeta {
  const things = thingsIn(head.jsonLd);
  const types = things.flatMap((thing) => stringsIn(thing['@type']));
  const article = things.find((thing) =>
    stringsIn(thing['@type']).some((type) => /Article$|^BlogPosting$|^LiveBlogPosting$/.test(type)),
  );
  const metas = firstOf(head.metas);
  const meta = (...names: string[]) => names.map((name) => metas.get(name)).find((value) => value) ?? '';
  const ogType = meta('og:type');
  const publisher = namesIn(article?.publisher)[0] || meta('og:site_name', 'application-name', 'dc.publisher');
  return {
    types: ogType ? [...types, `og:${ogType}`] : types,
    description: tidy(meta('og:description', 'description', 'twitter:description')),
    title: tidy(stringsIn(article?.headline)[0] || meta('og:title', 'twitter:title') || head.title),
    publisher: tidy(publisher),
    publishers: publisherNames(publisherMetas(things, article, metas).map(tidy), head.url),
    byline: tidy(bylineOf(article, metas)),
    published: tidy(
      stringsIn(article?.datePublished)[0] ||
        meta(
          'article:published_time',
          'datepublished',
          'date',
          'dc.date.issued',
          'dc.date',
          'parsely-pub-date',
          'pubdate',
        ),
    ),
    url: addressOf(head),
  };
}

const SITE_METAS = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'al:ios:app_name',
  'dc.publisher',
];
const SITE_TYPES = new Set(['WebSite', 'NewsMediaOrganization', 'Organization']);

/** What the page calls its publisher and itself, long names and short ones. */
function publisherMetas(
  things: readonly Json[],
  article: Json | undefined,
  metas: ReadonlyMap<string, string>,
): string[] {
  const sites = things.filter((thing) => stringsIn(thing['@type']).some((type) => SITE_TYPES.has(type)));
  const publishers = [article?.publisher, ...sites.flatMap((site) => [site, site.publisher])].filter(isThing);
  return [
    ...namesIn(article?.publisher),
    ...SITE_METAS.map((name) => metas.get(name) ?? ''),
    ...publishers.flatMap(({ name, alternateName }) => [...stringsIn(name), ...stringsIn(alternateName)]),
  ];
}

const AUTHOR_METAS = ['author', 'article:author', 'byl', 'parsely-author', 'sailthru.author'];

/** The authors' names. Many pages give the address of an author's page instead, which names nobody. */
function bylineOf(article: Json | undefined, metas: ReadonlyMap<string, string>): string {
  const authors = namesIn(article?.author).filter((name) => !isAddress(name));
  if (authors.length > 0) return authors.join(', ');
  return AUTHOR_METAS.map((name) => metas.get(name) ?? '').find((value) => value && !isAddress(value)) ?? '';
}

const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|\/|www\.|\S+@\S+\.|[\w.-]+\.[a-z]{2,}\/)\S*$/i;

/** Whether a value is the address of a page or a mailbox. */
function isAddress(value: string): boolean {
  return ADDRESS.test(value.trim());
}

/** Where a page says a thing more than once, the first holds. */
function firstOf(metas: OutlineHead['metas']): Map<string, string> {
  return new Map([...metas].reverse());
}

function thingsIn(jsonLd: readonly string[]): Json[] {
  const things: Json[] = [];
  for (const source of jsonLd) {
    try {
      gather(JSON.parse(source), things, 0);
    } catch {
      // A page's broken JSON-LD says nothing.
    }
  }
  return things;
}

/** The things at the top of a JSON-LD document: in its lists and graphs, and what a page is about. */
function gather(value: unknown, things: Json[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const item of value) gather(item, things, depth + 1);
  else if (isThing(value)) {
    things.push(value);
    gather(value['@graph'], things, depth + 1);
    gather(value.mainEntity, things, depth + 1);
  }
}

function isThing(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function stringsIn(value: unknown): string[] {
  return itemsIn(value).filter((item) => typeof item === 'string');
}

function namesIn(value: unknown): string[] {
  return itemsIn(value).flatMap((item) => stringsIn(isThing(item) ? item.name : item));
}

/** A value, or what its lists hold; no page means lists in lists, but one may nest them without end. */
function itemsIn(value: unknown): unknown[] {
  return [value].flat(DEEPEST);
}

/** Elements that a headline has in its words: a title in italics. */
const INLINE = /<\/?(?:b|br|em|i|mark|small|span|strong|sub|sup|u)\b[^<>]*>/gi;

/** A value as a reader would see it. Many pages put their HTML into it, with `&#8217;` for an apostrophe. */
function tidy(value: string): string {
  const text = decodeHTML(value.slice(0, 4 * LONGEST).replace(INLINE, ''));
  return visibleText(text, true).slice(0, LONGEST).trimEnd();
}

function addressOf({ url, canonical }: OutlineHead): string {
  const own = new URL(url);
  own.hash = '';
  const named = canonical ? parsed(canonical, own) : null;
  if (named?.origin !== own.origin) return own.href;
  named.hash = '';
  return named.href;
}

/** `URL.canParse` would do in one step; Chrome has it from 120 on, and the extension runs from 105 on. */
function parsed(href: string, base: URL): URL | null {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}

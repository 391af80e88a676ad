/** What the page says of itself: JSON-LD, OpenGraph, meta elements. All of it is a stranger's word. */
import type { ArticleMeta, OutlineHead } from './outline';
import { visibleText } from './visible-text';

/** Nothing that a page says of itself is longer. */
const LONGEST = 300;
const DEEPEST = 6;

/** What structured data says of the page. */
export interface PageMeta extends Omit<ArticleMeta, 'wire'> {
  /** Types by schema.org, of the page's main things, as its JSON-LD names them; OpenGraph's type as `og:article`. */
  readonly types: readonly string[];
  readonly description: string;
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
  return {
    types: ogType ? [...types, `og:${ogType}`] : types,
    description: tidy(meta('og:description', 'description', 'twitter:description')),
    title: tidy(stringsIn(article?.headline)[0] || meta('og:title', 'twitter:title') || head.title),
    publisher: tidy(namesIn(article?.publisher)[0] || meta('og:site_name', 'application-name', 'dc.publisher')),
    byline: tidy(
      namesIn(article?.author).join(', ') ||
        meta('author', 'article:author', 'byl', 'parsely-author', 'sailthru.author'),
    ),
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
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === 'string' ? [value] : [];
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return isThing(value) ? stringsIn(value.name) : stringsIn(value);
}

function tidy(text: string): string {
  return visibleText(text.slice(0, 4 * LONGEST), true)
    .slice(0, LONGEST)
    .trimEnd();
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

/** What the page says of itself: JSON-LD, OpenGraph, meta elements. All of it is a stranger's word. */
import type { ArticleMeta } from './article';
import { visibleText } from './visible-text';

/** Nothing that a page says of itself is longer. */
const LONGEST = 300;
/** Characters of one JSON-LD script; a longer one is left unread. */
const LONGEST_SCRIPT = 500_000;
const DEEPEST = 6;

/** What structured data says of the page. */
export interface PageMeta extends Omit<ArticleMeta, 'wire'> {
  /** Types by schema.org, of the page's main things, as its JSON-LD names them; OpenGraph's type as `og:article`. */
  readonly types: readonly string[];
  readonly description: string;
}

type Json = Readonly<Record<string, unknown>>;

export function readMeta(document: Document): PageMeta {
  const things = thingsOf(document);
  const types = things.flatMap((thing) => stringsIn(thing['@type']));
  const article = things.find((thing) =>
    stringsIn(thing['@type']).some((type) => /Article$|^BlogPosting$|^LiveBlogPosting$/.test(type)),
  );
  const metas = metasOf(document);
  const meta = (...names: string[]) => names.map((name) => metas.get(name)).find((value) => value) ?? '';
  const ogType = meta('og:type');
  return {
    types: ogType ? [...types, `og:${ogType}`] : types,
    description: tidy(meta('og:description', 'description', 'twitter:description')),
    title: tidy(stringsIn(article?.headline)[0] || meta('og:title', 'twitter:title') || document.title),
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
    url: addressOf(document),
  };
}

function metasOf(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop')
    )?.toLowerCase();
    const content = element.getAttribute('content') ?? element.getAttribute('value');
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

function thingsOf(document: Document): Json[] {
  const things: Json[] = [];
  for (const script of document.querySelectorAll('script[type^="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length > LONGEST_SCRIPT) continue;
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

function addressOf(document: Document): string {
  const own = new URL(document.URL);
  own.hash = '';
  const href = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const canonical = href ? parsed(href, own) : null;
  if (canonical?.origin !== own.origin) return own.href;
  canonical.hash = '';
  return canonical.href;
}

/** `URL.canParse` would do in one step; Chrome has it from 120 on, and the extension runs from 105 on. */
function parsed(href: string, base: URL): URL | null {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}

/** Reads a page's head without interpreting it. */
import type { OutlineHead } from '@/outline/outline';
import { addressOf, attributeOf, find, findAll, textContentOf, titleOf } from './dom';

/** How much of a meta element's content is read, in characters. */
const LONGEST_CONTENT = 1_200;
/** Longest JSON-LD script that is read, in characters. */
const LONGEST_SCRIPT = 500_000;

export function readHead(document: Document): OutlineHead {
  return {
    title: titleOf(document).slice(0, LONGEST_CONTENT),
    url: addressOf(document),
    metas: metasOf(document),
    jsonLd: jsonLdOf(document),
    canonical: canonicalOf(document),
  };
}

function metasOf(document: Document): [name: string, content: string][] {
  const metas: [string, string][] = [];
  for (const meta of findAll(document, 'meta')) {
    const name = attributeOf(meta, 'property') || attributeOf(meta, 'name') || attributeOf(meta, 'itemprop');
    const content = name && (attributeOf(meta, 'content') || attributeOf(meta, 'value'));
    if (name && content) metas.push([name.toLowerCase(), content.slice(0, LONGEST_CONTENT)]);
  }
  return metas;
}

function jsonLdOf(document: Document): string[] {
  const sources = findAll(document, 'script[type^="application/ld+json" i]').map(
    (script) => textContentOf(script) ?? '',
  );
  return sources.filter(({ length }) => length <= LONGEST_SCRIPT);
}

function canonicalOf(document: Document): string {
  const link = find(document, 'link[rel="canonical" i]');
  return (link && attributeOf(link, 'href')) ?? '';
}

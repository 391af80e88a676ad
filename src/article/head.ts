/** Reads what stands in a page's head, and judges nothing of it. */
import type { OutlineHead } from '@/outline/outline';

/** Characters of a meta element's content that are read. */
const LONGEST_CONTENT = 1_200;
/** Characters of one JSON-LD script; a longer one is left unread. */
const LONGEST_SCRIPT = 500_000;

export function readHead(document: Document): OutlineHead {
  return {
    title: document.title.slice(0, LONGEST_CONTENT),
    url: document.URL,
    metas: metasOf(document),
    jsonLd: jsonLdOf(document),
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
  };
}

function metasOf(document: Document): [name: string, content: string][] {
  const metas: [string, string][] = [];
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') || meta.name || meta.getAttribute('itemprop');
    const content = name && (meta.content || meta.getAttribute('value'));
    if (name && content) metas.push([name.toLowerCase(), content.slice(0, LONGEST_CONTENT)]);
  }
  return metas;
}

function jsonLdOf(document: Document): string[] {
  const sources: string[] = [];
  for (const { text } of document.querySelectorAll<HTMLScriptElement>('script[type^="application/ld+json" i]'))
    if (text.length <= LONGEST_SCRIPT) sources.push(text);
  return sources;
}

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
    metas: [...document.querySelectorAll('meta')].flatMap(metaOf),
    jsonLd: [...document.querySelectorAll('script[type^="application/ld+json" i]')]
      .map((script) => script.textContent ?? '')
      .filter(({ length }) => length <= LONGEST_SCRIPT),
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
  };
}

function metaOf(meta: Element): [name: string, content: string][] {
  const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
  const content = meta.getAttribute('content') ?? meta.getAttribute('value');
  return name && content ? [[name.toLowerCase(), content.slice(0, LONGEST_CONTENT)]] : [];
}

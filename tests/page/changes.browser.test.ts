/** A session on pages that change under it, with the real reading and the real painter. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPage } from '@/article/read-page';
import { Slices } from '@/article/slices';
import type { Analysis, Claim } from '@/engine/claim';
import { findArticle } from '@/outline/find-article';
import { textOf } from '@/outline/outline';
import { FollowedPage } from '@/page/followed-page';
import { PageSession } from '@/page/session';
import { createHighlightPainter } from '@/painting/highlight-painter';
import { PALETTES } from '@/painting/palettes';
import { DEFAULT_SETTINGS } from '@/settings/settings';
import { articleElement, paragraphs } from '../fixtures/article-element';
import { claimAt } from '../fixtures/claims';

let ending: AbortController;
let said: HTMLElement[];

beforeEach(() => {
  said = [
    element('link', { rel: 'canonical', href: '/news/ferry' }),
    element('script', { type: 'application/ld+json' }),
  ];
  (said[1] as HTMLElement).textContent = '{ "@context": "https://schema.org", "@type": "NewsArticle" }';
  document.head.append(...said);
});
afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
  for (const one of said) one.remove();
});

function element(name: string, attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

/** A stand-in for the engine: every "Name said" is a claim, in the order of the text. */
async function analyse(text: string): Promise<Analysis> {
  const found = [...text.matchAll(/\b([A-Z]\w+) said\b/g)];
  const claims = found.map((match): Claim => {
    const start = match.index;
    const name = match[1] as string;
    const source = [[start, start + name.length]] as const;
    const cue = [[start + name.length + 1, start + match[0].length]] as const;
    return { ...claimAt(text, { source: name, cue: 'said' }), id: `${name}@${start}`, source, cue };
  });
  return { english: true, claims };
}

async function startOn(article: HTMLElement, analysis = analyse, page = document) {
  page.body.append(article);
  ending = new AbortController();
  const analysed = vi.fn(analysis);
  const session = new PageSession(
    {
      page,
      keepCorrection: async () => true,
      readPage: (read, signal) => readPage(read, new Slices({ signal })),
      visit: async (outline) => {
        const word = { settings: DEFAULT_SETTINGS, corrections: [], isPrivate: false };
        const article = findArticle(outline);
        if (!article) return { word, finding: { kind: 'not-article' } };
        return { word, finding: { kind: 'article', article, analysis: await analysed(textOf(outline, article)) } };
      },
      createPainter: async ({ palette, shown }) =>
        createHighlightPainter({ document: page, palette: PALETTES[palette], shown: new Set(shown) }),
      loadActions: () => Promise.reject(new Error('no reader')),
      publish: () => {},
      openList: async () => true,
      tellReached: () => {},
    },
    ending.signal,
  );
  await session.start();
  return { session, analysed };
}

const markedWords = () => [...(CSS.highlights.get('sourcelight-named') ?? [])].map(String).toSorted();
const eventuallyMarked = (words: string[]) => vi.waitFor(() => expect(markedWords()).toEqual(words.toSorted()), 5_000);

describe('text that a page shows and hides by attributes alone', () => {
  const HIDING: Readonly<Record<string, [hide: (element: HTMLElement) => void, show: (element: HTMLElement) => void]>> =
    {
      'the attribute': [(element) => (element.hidden = true), (element) => (element.hidden = false)],
      'its style': [
        (element) => (element.style.display = 'none'),
        (element) => element.style.removeProperty('display'),
      ],
      'a class': [(element) => element.classList.add('folded'), (element) => element.classList.remove('folded')],
    };
  let sheet: HTMLStyleElement;
  beforeEach(() => {
    sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = '.folded { display: none }';
  });
  afterEach(() => sheet.remove());

  test.each(Object.entries(HIDING))('%s', async (_, [hide, show]) => {
    const article = articleElement(paragraphs('Varga said'));
    const box = document.createElement('div');
    box.append(...paragraphs('Renn said'));
    article.append(box, ...paragraphs('Okafor said'));
    hide(box);
    const { session } = await startOn(article);
    const listed = () =>
      session.report.state === 'read' ? session.report.claims.map(({ id }) => id.split('@')[0]) : [];
    expect(listed()).toEqual(['Varga', 'Okafor']);
    show(box);
    await eventuallyMarked(['Varga said', 'Renn said', 'Okafor said']);
    expect(listed()).toEqual(['Varga', 'Renn', 'Okafor']);
    hide(box);
    await eventuallyMarked(['Varga said', 'Okafor said']);
    await vi.waitFor(() => expect(listed()).toEqual(['Varga', 'Okafor']));
  });

  test('elements without text do not cause another reading', async () => {
    const article = articleElement(paragraphs('Varga said'));
    const bar = article.appendChild(document.createElement('div'));
    let readings = 0;
    document.body.append(article);
    ending = new AbortController();
    const changed = async () => {
      readings += 1;
    };
    const follow = { matters: () => false, changed, moved: () => {} };
    const read = (page: Document, signal: AbortSignal) => readPage(page, new Slices({ signal }));
    const followed = new FollowedPage(document, read, follow, ending.signal);
    await followed.read(ending.signal);
    for (let width = 0; width < 50; width += 1) {
      bar.style.width = `${width}px`;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(readings).toBe(0);
    article.hidden = true;
    await vi.waitFor(() => expect(readings).toBe(1));
  });
});

test('a page that rewrites itself is read from the start', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const page = frame.contentDocument as Document;
  page.head.append(...said.map((one) => one.cloneNode(true)));
  const { session } = await startOn(articleElement(paragraphs('Varga said')), analyse, page);
  expect(session.report).toMatchObject({ state: 'read', text: expect.stringContaining('Varga said') });
  const next = articleElement(paragraphs('Renn said'));
  page.open();
  page.write(`<!doctype html><head>${said[1]?.outerHTML}</head><body>${next.outerHTML}</body>`);
  page.close();
  await vi.waitFor(
    () => expect(session.report).toMatchObject({ state: 'read', text: expect.stringContaining('Renn said') }),
    5_000,
  );
});

describe('when the page changes', () => {
  test('text that loads late is marked', async () => {
    const article = articleElement(paragraphs('Varga said'));
    await startOn(article);
    await eventuallyMarked(['Varga said']);
    article.append(...paragraphs('Renn said', 'Okafor said'));
    await eventuallyMarked(['Varga said', 'Renn said', 'Okafor said']);
  });

  test('an entry inserted at the top of a live blog leaves the others marked', async () => {
    const article = articleElement(paragraphs('Varga said', 'Renn said'));
    await startOn(article);
    article.querySelector('p')?.before(...paragraphs('Okafor said'));
    await eventuallyMarked(['Okafor said', 'Varga said', 'Renn said']);
  });

  test('words replaced under a mark lose it, and the new words get theirs', async () => {
    const article = articleElement(paragraphs('Varga said', 'Renn said'));
    await startOn(article);
    const text = article.querySelectorAll('p')[1]?.firstChild as Text;
    text.data = text.data.replace('Renn said', 'Okafor said');
    await eventuallyMarked(['Varga said', 'Okafor said']);
  });

  test('an article removed from the page takes its marks with it', async () => {
    const article = articleElement(paragraphs('Varga said', 'Renn said'));
    const { session } = await startOn(article);
    article.remove();
    await eventuallyMarked([]);
    await vi.waitFor(() => expect(session.report.state).toBe('not-article'), 5_000);
  });

  test('an article that appears on an empty page is read', async () => {
    const { session } = await startOn(document.createElement('main'));
    expect(session.report.state).toBe('not-article');
    document.body.append(articleElement(paragraphs('Varga said')));
    await eventuallyMarked(['Varga said']);
  });

  test('a new address is a new page: its text is read from the start', async () => {
    const before = location.href;
    const article = articleElement(paragraphs('Varga said'));
    await startOn(article);
    history.pushState(null, '', '?another-page');
    article.replaceWith(articleElement(paragraphs('Renn said')));
    await eventuallyMarked(['Renn said']);
    history.replaceState(null, '', before);
  });

  test('the same text is not analysed again', async () => {
    const article = articleElement(paragraphs('Varga said'));
    const { analysed } = await startOn(article);
    article
      .querySelector('p')
      ?.replaceWith(...[...article.querySelectorAll('p')].slice(0, 1).map((p) => p.cloneNode(true)));
    await eventuallyMarked(['Varga said']);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(markedWords()).toEqual(['Varga said']);
    expect(analysed).toHaveBeenCalledTimes(1);
  });

  test('a page that never stops changing is read a bounded number of times', async () => {
    const article = articleElement(paragraphs('Varga said'));
    const { analysed } = await startOn(article);
    const ticker = article.appendChild(document.createElement('p'));
    let changes = 0;
    const end = performance.now() + 3_000;
    while (performance.now() < end) {
      for (let i = 0; i < 20; i += 1) ticker.textContent = `Tick ${changes++} and then some more words of no weight.`;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(changes).toBeGreaterThan(1_000);
    expect(analysed.mock.calls.length).toBeLessThan(8);
  });

  test('text that changes while it is analysed is read again', async () => {
    const article = articleElement(paragraphs('Varga said'));
    await startOn(article, async (read) => {
      const text = article.querySelector('p')?.firstChild as Text;
      text.data = text.data.replace('Varga said', 'Renn said');
      return analyse(read);
    });
    await eventuallyMarked(['Renn said']);
  });

  test('marks that the page removed come back', async () => {
    const { session } = await startOn(articleElement(paragraphs('Varga said')));
    CSS.highlights.clear();
    session.refresh();
    expect(markedWords()).toEqual(['Varga said']);
  });
});

test('an ended session neither reads nor marks later text', async () => {
  const article = articleElement(paragraphs('Varga said'));
  const { analysed } = await startOn(article);
  ending.abort();
  article.append(...paragraphs('Renn said'));
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(markedWords()).toEqual([]);
  expect(analysed).toHaveBeenCalledTimes(1);
});

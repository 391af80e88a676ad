/** A React page keeps working while it is marked: it shows what it would show without us, and reports no errors. */
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { describe, expect, it } from 'vitest';
import { GROUPS } from '@/engine/claim';
import { createHighlightPainter } from '@/painting/highlight-painter';
import { createMarkPainter } from '@/painting/mark-painter';
import type { CreatePainter, Painter } from '@/painting/painter';
import { PALETTES } from '@/painting/palettes';
import { Article, type ArticleProps, FIRST_EDITION } from '../fixtures/react/article';
import { element, mark, rangeOf, show } from './page';

const MARKED = [
  'officials say',
  'according to Ann Lee',
  'Ann Lee, the mayor',
  'That is what two officials told the Ledger',
  'two officials',
  'Critics said yes',
];

function markAll(create: CreatePainter): Painter {
  const painter = create({ document, palette: PALETTES.standard, shown: new Set(GROUPS) });
  painter.add(MARKED.map((words, i) => mark(words, GROUPS[i % GROUPS.length]!, rangeOf(words))));
  return painter;
}

/** A page that records every error React reports. */
class ReactPage {
  readonly errors: unknown[] = [];
  readonly #container = element('main');
  readonly #keep = (error: unknown) => void this.errors.push(error);
  #root: Root | null = null;
  #props = FIRST_EDITION;

  constructor() {
    show(this.#container);
  }

  /** As a server has sent it, before its script has run. */
  static fromServer(): ReactPage {
    const page = new ReactPage();
    const sent = renderToString(createElement(Article, FIRST_EDITION));
    page.#container.append(document.createRange().createContextualFragment(sent));
    return page;
  }

  hydrate(): void {
    const options = { onRecoverableError: this.#keep, onUncaughtError: this.#keep };
    flushSync(() => {
      this.#root = hydrateRoot(this.#container, createElement(Article, this.#props), options);
    });
  }

  render(change: Partial<ArticleProps> = {}): void {
    this.#props = { ...this.#props, ...change };
    this.#root ??= createRoot(this.#container, { onRecoverableError: this.#keep, onUncaughtError: this.#keep });
    flushSync(() => this.#root?.render(createElement(Article, this.#props)));
  }

  get text(): string {
    return this.#container.textContent ?? '';
  }
}

const EDITIONS: Record<string, Partial<ArticleProps>[]> = {
  'changes a text': [{ speaker: 'Bob Ray' }, { speaker: 'Cy Dunn' }],
  'changes the only text of an element': [{ headline: 'Bridge stays open' }],
  'removes a text': [{ attributed: false }],
  'removes a text and shows it again': [{ attributed: false }, { attributed: true }],
  'reorders and removes elements': [
    { reactions: [FIRST_EDITION.reactions[2]!, FIRST_EDITION.reactions[1]!] },
    { reactions: [FIRST_EDITION.reactions[1]!] },
  ],
};

/** Lets mutation observers run, as browsers do before drawing. */
const settle = () => Promise.resolve();

async function texts(page: ReactPage, editions: readonly Partial<ArticleProps>[]): Promise<string[]> {
  const seen: string[] = [];
  for (const edition of editions) {
    page.render(edition);
    await settle();
    seen.push(page.text);
  }
  return seen;
}

describe.each([
  ['highlight', createHighlightPainter],
  ['mark', createMarkPainter],
])('a page marked by the %s painter', (_name, create) => {
  it.each(Object.entries(EDITIONS))('%s as if it were not marked', async (_change, editions) => {
    const plain = new ReactPage();
    plain.render();
    const expected = await texts(plain, editions);

    const page = new ReactPage();
    page.render();
    const painter = markAll(create);
    expect(await texts(page, editions)).toEqual(expected);
    painter.clear();
    expect(page.text).toBe(expected.at(-1));
    expect(page.errors).toEqual([]);
  });

  it.each(Object.entries(EDITIONS))('%s after the marks are gone', async (_change, editions) => {
    const plain = new ReactPage();
    plain.render();
    const expected = await texts(plain, editions);

    const page = new ReactPage();
    page.render();
    markAll(create).clear();
    expect(await texts(page, editions)).toEqual(expected);
    expect(page.errors).toEqual([]);
  });
});

it('hydrates under the highlight painter, and keeps its marks', () => {
  const page = ReactPage.fromServer();
  const painter = markAll(createHighlightPainter);
  const before = page.text;
  page.hydrate();
  expect(page.text).toBe(before);
  expect(page.errors).toEqual([]);
  expect(MARKED.map((words) => painter.rectsOf(words).length > 0)).toEqual(MARKED.map(() => true));
  painter.clear();
});

/** What needs a real browser: contrast and size with the real style sheets, checked by axe, and the keyboard. */

import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { answerPair } from '@/desk/pair/pair-answer';
import { answerQuestion } from '@/desk-reader/answer-question';
import { GROUPS } from '@/engine/claim';
import { FRESH_LIST, type ListState } from '@/messaging/list-state';
import { TextMarks } from '@/page/text-marks';
import { PALETTES } from '@/painting/palettes';
import { paragraphsOf } from '@/report/paragraphs';
import type { ReadFiles, SetArticle, Step } from '@/set/set';
import { ComparePage } from '@/ui/compare/compare-page';
import { DraftPage } from '@/ui/draft/draft-page';
import { Options } from '@/ui/options/options';
import { PairPage } from '@/ui/pair/pair-page';
import { Panel } from '@/ui/panel/panel';
import { Popup } from '@/ui/popup/popup';
import type { GivenArticles, MarkText, ReportState } from '@/ui/ports';
import { Report } from '@/ui/report/report';
import { SetPage } from '@/ui/set/set-page';
import { SheetPage } from '@/ui/sheet/sheet-page';
import { Welcome } from '@/ui/welcome/welcome';
import { LOCALES, speak } from './messages';
import { correctionsWith, settingsWith, shareWith, tabWith, toolbarWith, watched } from './ports';
import { READ, REPORTS } from './reports';

/** Two frames: the first draws what the effects asked for. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

const root = document.createElement('div');
document.body.append(root);
document.documentElement.lang = 'en';
document.title = 'Sourcelight';

async function show(view: ComponentChild): Promise<void> {
  render(view, root);
  await drawn();
}

afterEach(() => render(null, root));

const UNKNOWN = { title: '', publisher: '', byline: '', published: '', url: '', wire: '' };
const markText: MarkText = (within, { palette, shown }) => new TextMarks(within, UNKNOWN, palette, shown);
const shortcuts = { list: async () => [{ command: '_execute_action', keys: 'Alt+Shift+S' }], change: () => {} };
const popups = Object.entries(REPORTS).map(([state, report]) => [
  `popup: ${state}`,
  () => <Popup tab={tabWith(report)} settings={settingsWith()} share={shareWith()} openBeside={null} />,
]);
const drafting = (
  <DraftPage
    settings={settingsWith()}
    share={shareWith()}
    readDraft={async (question) => answerQuestion({ kind: 'draft', ...question })}
    markText={markText}
  />
);
const comparing = (
  <ComparePage
    settings={settingsWith()}
    share={shareWith()}
    compareTexts={async (article, other) => answerQuestion({ kind: 'comparison', article, other })}
    articles={{ openArticles: async () => [], inTab: async () => null }}
  />
);
const article: SetArticle = {
  id: 'ferry.html',
  facts: READ.article,
  text: READ.text,
  paragraphs: paragraphsOf(READ.text),
  headings: [],
  claims: READ.claims,
};
const articles: GivenArticles = {
  openArticles: async () => [{ tab: 7, title: READ.article.title }],
  inTab: async () => article,
  read: async () => article,
};
const readFiles: ReadFiles = async (files, { onStep }) => {
  for (const { name } of files) onStep(name.endsWith('.pdf') ? leftOut(name) : { kind: 'read', article });
};
const leftOut = (id: string): Step => ({ kind: 'left-out', id, reason: 'pdf' });
const set = <SetPage settings={settingsWith()} share={shareWith()} readFiles={readFiles} />;
/** The popup as readers leave it. */
const LEFT: Readonly<Record<string, Partial<ListState>>> = {
  'a claim open': { open: READ.claims[1]!.id },
  'two kinds': { kinds: ['unnamed', 'document'] },
  'a search': { search: { words: 'hull', quoted: false } },
  'sources, one open': { view: 'sources', open: 'officials' },
  'not named': { view: 'not-named' },
};
const VIEWS = [
  ['a draft to write', () => drafting],
  ['two texts to compare', () => comparing],
  [
    'two articles to choose',
    () => (
      <PairPage
        settings={settingsWith()}
        articles={articles}
        comparePair={async (a, b) => answerPair(a, b)}
        opened={null}
      />
    ),
  ],
  [
    'a class sheet to make',
    () => <SheetPage settings={settingsWith()} share={shareWith()} articles={articles} opened={null} />,
  ],
  [
    'a class sheet',
    () => <SheetPage settings={settingsWith()} share={shareWith()} articles={articles} opened={article} />,
  ],
  ['a set to fill', () => set],
  ...popups,
  ...Object.entries(LEFT).map(([name, list]) => [
    `popup: ${name}`,
    () => (
      <Popup
        tab={tabWith(READ, { list: { ...FRESH_LIST, ...list } })}
        settings={settingsWith()}
        share={shareWith()}
        openBeside={async () => true}
      />
    ),
  ]),
  [
    'panel, a claim open',
    () => (
      <Panel
        inFront={watched(tabWith(READ, { list: { ...FRESH_LIST, open: READ.claims[1]!.id } }))}
        settings={settingsWith()}
        share={shareWith()}
      />
    ),
  ],
  [
    'popup: all groups off',
    () => <Popup tab={tabWith(READ)} settings={settingsWith({ shown: [] })} share={shareWith()} openBeside={null} />,
  ],
  [
    'report',
    () => (
      <Report
        link={{ report: watched<ReportState>(READ), pageText: async () => null }}
        settings={settingsWith()}
        share={shareWith()}
      />
    ),
  ],
  [
    'report: no article',
    () => (
      <Report
        link={{ report: watched<ReportState>({ state: 'gone' }), pageText: async () => null }}
        settings={settingsWith()}
        share={shareWith()}
      />
    ),
  ],
  [
    'welcome',
    () => (
      <Welcome
        settings={settingsWith()}
        shortcuts={shortcuts}
        toolbar={toolbarWith()}
        analyse={async () => READ.claims.slice(0, 2)}
      />
    ),
  ],
  [
    'welcome: the button is pinned',
    () => (
      <Welcome
        settings={settingsWith()}
        shortcuts={shortcuts}
        toolbar={toolbarWith('firefox', true)}
        analyse={async () => []}
      />
    ),
  ],
  [
    'settings',
    () => (
      <Options
        settings={settingsWith({ run: 'on-sites', sitesOff: ['a.example'] })}
        shortcuts={shortcuts}
        corrections={correctionsWith()}
        share={shareWith()}
      />
    ),
  ],
] as [string, () => ComponentChild][];

/** Puts a draft in place, so that the page shows what was found in it. */
async function give(): Promise<void> {
  const data = new DataTransfer();
  data.setData('text/plain', READ.text);
  root.querySelector('#draft')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  await expect.poll(() => root.querySelector('.finding')).not.toBeNull();
  await drawn();
}

/** Opens everything that is folded away, and waits until it is drawn. */
async function unfold(): Promise<void> {
  for (const details of root.querySelectorAll('details')) details.open = true;
  await drawn();
}

describe.each(['light', 'dark'])('axe finds nothing, %s', (scheme) => {
  beforeEach(() => emulate('prefers-color-scheme', scheme));

  it.each(VIEWS)('%s', async (_, view) => {
    await show(view());
    await unfold();
    expect(await violations()).toEqual([]);
  });

  it('a draft that is read', async () => {
    await show(drafting);
    await give();
    await unfold();
    expect(await violations()).toEqual([]);
  });
});

/** Waits for what a page of the desk shows next. */
const shows = (selector: string) => expect.poll(() => root.querySelector(selector)).not.toBeNull();

describe.each(['light', 'dark'])('axe finds nothing in what the desk makes of texts, %s', (scheme) => {
  beforeEach(() => emulate('prefers-color-scheme', scheme));

  it('an article compared with a rewrite', async () => {
    await show(comparing);
    const [first, second] = root.querySelectorAll('textarea');
    for (const [field, text] of [
      [first!, READ.text],
      [second!, READ.text.replaceAll('said', 'admitted').replace(/“(\\S+) /u, '“Not $1 ')],
    ] as const) {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await drawn();
    root.querySelector<HTMLElement>('button.main')!.click();
    await shows('.lead');
    expect(await violations()).toEqual([]);
  });

  it('two articles', async () => {
    await show(
      <PairPage
        settings={settingsWith()}
        articles={articles}
        comparePair={async (a, b) => answerPair(a, b)}
        opened={article}
      />,
    );
    root.querySelector<HTMLElement>('.picker li button')!.click();
    await shows('.pair table');
    expect(await violations()).toEqual([]);
  });

  it('a set, and the report on one of its articles', async () => {
    await show(set);
    const files = new DataTransfer();
    for (const name of ['ferry.html', 'scan.pdf']) files.items.add(new File(['-'], name));
    const field = root.querySelector<HTMLInputElement>('.drop input')!;
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await shows('.set-table');
    expect(await violations()).toEqual([]);
    root.querySelector<HTMLElement>('.set-table .title')!.click();
    await shows('.to-table');
    expect(await violations()).toEqual([]);
    root.querySelector<HTMLElement>('.to-table a')!.click();
    await shows('.set-table');
    expect(document.activeElement?.textContent).toBe(READ.article.title);
  });
});

describe.each(['light', 'dark'] as const)('groups are drawn as on pages, %s', (scheme) => {
  beforeEach(() => emulate('prefers-color-scheme', scheme));

  it.each(Object.entries(PALETTES))('with the palette %s', async (name, palette) => {
    const settings = settingsWith({ palette: name as keyof typeof PALETTES });
    const relayed = { ...READ.claims[0]!, id: 'relayed', label: 'outlet' as const };
    const report = { ...READ, claims: [...READ.claims, relayed] };
    await show(<Popup tab={tabWith(report)} settings={settings} share={shareWith()} openBeside={null} />);
    const drawnAs = GROUPS.map((group) => {
      const style = getComputedStyle(root.querySelector(`.kinds [data-group="${group}"] .lined`)!);
      return [group, style.textDecorationStyle, style.textDecorationThickness, style.textDecorationColor];
    });
    expect(drawnAs).toEqual(
      GROUPS.map((group) => [group, palette[group].line, palette[group].thickness, rgb(palette[group][scheme])]),
    );
  });
});

it('shows the whole of the line under each name', async () => {
  await show(<Popup tab={tabWith(READ)} settings={settingsWith()} share={shareWith()} openBeside={null} />);
  const names = [...root.querySelectorAll<HTMLElement>('.who .lined')];
  expect(names.length).toBeGreaterThan(4);
  for (const name of names) {
    const { textUnderlineOffset, textDecorationThickness } = getComputedStyle(name);
    const line = Number.parseFloat(textUnderlineOffset) + Number.parseFloat(textDecorationThickness);
    const { bottom } = name.closest('.who')!.getBoundingClientRect();
    expect(bottom - baselineOf(name)).toBeGreaterThanOrEqual(line);
  }
});

it('keeps buttons apart where forced colours give each a border', async () => {
  await emulate('forced-colors', 'active');
  await page.viewport(320, 568);
  await show(VIEWS.find(([name]) => name === 'popup: a claim open')?.[1]());
  const boxes = [...root.querySelectorAll('.acts button')].map((button) => button.getBoundingClientRect());
  expect(boxes.length).toBeGreaterThan(2);
  for (const [i, box] of boxes.entries())
    for (const other of boxes.slice(0, i)) {
      const apart = Math.max(
        box.left - other.right,
        other.left - box.right,
        box.top - other.bottom,
        other.top - box.bottom,
      );
      expect(apart).toBeGreaterThanOrEqual(4);
    }
  await emulate('forced-colors', 'none');
});

describe('the list for screen readers', () => {
  it('is all in the browser’s accessibility tree, however long: a heading and a button for each claim', async () => {
    await page.viewport(380, 510);
    const claims = Array.from({ length: 200 }, (_, index) => ({ ...READ.claims[0]!, id: `c${index}` }));
    await show(
      <Popup tab={tabWith({ ...READ, claims })} settings={settingsWith()} share={shareWith()} openBeside={null} />,
    );
    await expect.poll(() => root.querySelectorAll('li.claim').length, { timeout: 5_000 }).toBe(200);
    const roles = await rolesWithin('.list');
    expect(roles.heading).toBe(200);
    expect(roles.DisclosureTriangle).toBe(200);
  });
});

/** How many nodes of each role the accessibility tree of the browser itself holds within an element. */
async function rolesWithin(selector: string): Promise<Record<string, number>> {
  const client = cdp();
  await client.send('Accessibility.enable');
  const frame = await client.send('Page.getFrameTree');
  const frames = [frame.frameTree, ...(frame.frameTree.childFrames ?? [])].map(({ frame: { id } }) => id);
  const counts: Record<string, number> = {};
  for (const frameId of frames) {
    const { nodes } = await client.send('Accessibility.getFullAXTree', { frameId });
    const list = nodes.find(({ role, name }) => role?.value === 'list' && name?.value === 'Claims');
    if (!list) continue;
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const visit = (id: string): void => {
      const node = byId.get(id);
      if (!node) return;
      const role = String(node.role?.value);
      if (!node.ignored) counts[role] = (counts[role] ?? 0) + 1;
      for (const child of node.childIds ?? []) visit(child);
    };
    visit(list.nodeId);
  }
  expect(document.querySelector(selector)).not.toBeNull();
  return counts;
}

/** Where the last line of an element's text stands, in CSS pixels of the viewport. */
function baselineOf(element: HTMLElement): number {
  const probe = document.createElement('span');
  probe.style.cssText = 'display: inline-block; inline-size: 0; block-size: 0';
  element.append(probe);
  const { bottom } = probe.getBoundingClientRect();
  probe.remove();
  return bottom;
}

/** What axe holds against the page, with the places. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(root, { rules: { 'target-size': { enabled: true } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

/** `#rrggbb` as browsers report it. */
function rgb(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}

describe('a narrow window', () => {
  it.each(VIEWS)('%s needs no sideways scrolling at 320 px', async (_, view) => {
    await page.viewport(320, 568);
    await show(view());
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('a draft that is read needs no sideways scrolling at 320 px', async () => {
    await page.viewport(320, 568);
    await show(drafting);
    await give();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('breaks no name of a group, in the language with the longest ones', async () => {
    await page.viewport(320, 568);
    speak('de');
    await show(VIEWS.find(([name]) => name === 'settings')?.[1]());
    speak('en');
    const names = [...root.querySelectorAll(':is(.palette-sample, .kinds-shown) .lined')].filter(
      ({ textContent }) => !textContent?.includes(' '),
    );
    expect(names.length).toBeGreaterThanOrEqual(GROUPS.length);
    for (const name of names) {
      const range = document.createRange();
      range.selectNodeContents(name);
      expect(range.getClientRects(), name.textContent ?? '').toHaveLength(1);
    }
  });

  it.each(LOCALES)('has the settings within 1,600 px of height at 832 px, in %s', async (locale) => {
    await page.viewport(832, 900);
    speak(locale);
    await show(VIEWS.find(([name]) => name === 'settings')?.[1]());
    speak('en');
    expect(root.getBoundingClientRect().height).toBeGreaterThan(900);
    expect(root.getBoundingClientRect().height).toBeLessThan(1_600);
  });

  it.each(LOCALES)('has the views and the search in one row at 320 px, in whole words, in %s', async (locale) => {
    await page.viewport(320, 568);
    speak(locale);
    await show(VIEWS.find(([name]) => name === 'popup: a search')?.[1]());
    speak('en');
    const names = [...root.querySelectorAll('.tabs button')];
    const row = names[0]!.getBoundingClientRect();
    for (const name of names) {
      const range = document.createRange();
      range.selectNodeContents(name.firstChild!);
      const [words, box] = [range.getBoundingClientRect(), name.getBoundingClientRect()];
      expect(box.top, name.textContent ?? '').toBeLessThan(row.bottom);
      expect(words.right, name.textContent ?? '').toBeLessThanOrEqual(box.right + 1);
    }
  });

  it('holds a name of 10,000 letters', async () => {
    await page.viewport(320, 568);
    const claim = { ...READ.claims[0]!, who: 'A'.repeat(10_000), relay: ['B'.repeat(10_000)] };
    const article = { ...READ.article, title: 'C'.repeat(10_000) };
    await show(
      <Popup
        tab={tabWith({ ...READ, article, claims: [claim] })}
        settings={settingsWith()}
        share={shareWith()}
        openBeside={null}
      />,
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('the bar at the head of a page', () => {
  const bar = () => root.querySelector('.top-bar')!;
  const links = () => [...bar().querySelectorAll('a')].filter((link) => link.checkVisibility());

  it.each(LOCALES)('is one row beside a draft with findings, at 1,265 px, in %s', async (locale) => {
    await page.viewport(1_265, 800);
    speak(locale);
    await show(drafting);
    await give();
    speak('en');
    expect(bar().querySelectorAll('.doing > :is(button, details)')).toHaveLength(4);
    expect(bar().getBoundingClientRect().height).toBeLessThanOrEqual(48);
    expect(links()).toHaveLength(5);
  });

  it.each(LOCALES)('is two rows at most on a report at 320 px, in %s', async (locale) => {
    await page.viewport(320, 568);
    speak(locale);
    await show(VIEWS.find(([name]) => name === 'report')?.[1]());
    speak('en');
    expect(bar().getBoundingClientRect().height).toBeLessThanOrEqual(82);
  });

  it('has the other pages behind the name of this one at 320 px', async () => {
    await page.viewport(320, 568);
    await show(drafting);
    const button = page.getByRole('button', { name: 'Before you publish' });
    expect(links()).toEqual([]);
    await button.click();
    expect(links().map((link) => link.textContent)).toEqual([
      'Compare',
      'Class sheet',
      'A set of articles',
      'Settings',
    ]);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Compare');
    await userEvent.keyboard('{Escape}');
    expect(links()).toEqual([]);
    expect(document.activeElement).toBe(button.element());
  });
});

describe('a preview', () => {
  const first = () => root.querySelector('li.claim')!.getBoundingClientRect().top;

  it.each([380, 320])('keeps the place of what all claims tell, at %i px', async (width) => {
    await page.viewport(width, 568);
    const tab = tabWith({ ...READ, state: 'preview' });
    await show(<Popup tab={tab} settings={settingsWith()} share={shareWith()} openBeside={null} />);
    const before = first();
    expect(root.querySelector('.kinds')!.checkVisibility({ visibilityProperty: true })).toBe(false);
    tab.report.set(READ);
    await drawn();
    expect(root.querySelector('.kinds')!.checkVisibility({ visibilityProperty: true })).toBe(true);
    expect(first()).toBe(before);
  });

  it('leads by keyboard from its heading to its first claim', async () => {
    const tab = tabWith({ ...READ, state: 'preview' });
    await show(<Popup tab={tab} settings={settingsWith()} share={shareWith()} openBeside={null} />);
    await userEvent.keyboard('{Tab}');
    expect(root.querySelector('li.claim')?.contains(document.activeElement)).toBe(true);
  });
});

describe('the keyboard alone', () => {
  it('reaches the first claim with four presses of Tab from the title, and opens it', async () => {
    const tab = tabWith(READ);
    await show(<Popup tab={tab} settings={settingsWith()} share={shareWith()} openBeside={null} />);
    for (let presses = 0; presses < 4; presses += 1) await userEvent.keyboard('{Tab}');
    expect(root.querySelector('li.claim')?.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect(tab.focusClaim).toHaveBeenCalledExactlyOnceWith(READ.claims[0]?.id);
    expect(root.querySelector('li.claim details')?.hasAttribute('open')).toBe(true);
  });

  it('shows one kind only, and keeps its place', async () => {
    await show(<Popup tab={tabWith(READ)} settings={settingsWith()} share={shareWith()} openBeside={null} />);
    await tabTo('Named');
    await userEvent.keyboard('{ArrowRight} ');
    await drawn();
    expect(document.activeElement?.textContent).toContain('Not named');
    expect(root.querySelector('.status')?.textContent).toContain('4 of 13 claims');
  });

  it('goes from view to view with the arrow keys', async () => {
    await show(<Popup tab={tabWith(READ)} settings={settingsWith()} share={shareWith()} openBeside={null} />);
    await tabTo('Claims');
    await userEvent.keyboard('{ArrowRight}');
    await drawn();
    expect(root.querySelector('[role=tab][aria-selected=true]')).toBe(document.activeElement);
    expect(document.activeElement?.textContent).toContain('Sources');
  });

  it('searches, and finds the words marked', async () => {
    await show(<Popup tab={tabWith(READ)} settings={settingsWith()} share={shareWith()} openBeside={null} />);
    await tabTo('Find');
    await userEvent.keyboard('{Enter}');
    await drawn();
    await userEvent.keyboard('hull');
    const marked = () => [...root.querySelectorAll('mark')].map((mark) => mark.textContent);
    await expect.poll(marked).toEqual(['hull', 'hull']);
    expect((document.activeElement as HTMLInputElement).value).toBe('hull');
  });
});

describe('a draft', () => {
  const claimsView = () => page.getByRole('button', { name: 'Claims', exact: true });
  const words = () => root.querySelector('#draft')!.textContent;

  it('is marked as a page is, and its places are tinted', async () => {
    await page.viewport(1_200, 568);
    await show(drafting);
    await give();
    const marked = () => [...(CSS.highlights.get('sourcelight-institution') ?? [])].map(String);
    await expect.poll(marked).toContain('Police said');
    const tinted = [...(CSS.highlights.get('sourcelight-place') ?? [])].map(String);
    expect(tinted.length).toBe(root.querySelectorAll('.finding').length);
  });

  it('leads from a finding to its words, which are selected', async () => {
    await page.viewport(1_200, 568);
    await show(drafting);
    await give();
    const [finding] = root.querySelectorAll('.finding');
    await userEvent.click(finding!.querySelector('.acts button')!);
    expect(document.activeElement?.id).toBe('draft');
    expect(String(getSelection())).toBe(finding!.querySelector('.at')!.textContent);
    expect(finding!.getAttribute('aria-current')).toBe('true');
  });

  it('leads from its claims to the text', async () => {
    await page.viewport(1_200, 568);
    await show(drafting);
    await give();
    await userEvent.click(claimsView());
    await expect.poll(() => root.querySelectorAll('li.claim').length).toBeGreaterThan(4);
    await userEvent.click(root.querySelector('li.claim summary')!);
    await expect.poll(() => GROUPS.some((group) => CSS.highlights.has(`sourcelight-tint-${group}`))).toBe(true);
  });

  it('is read again after a pause when it is written in, and keeps what is left as it is', async () => {
    await page.viewport(1_200, 568);
    await show(drafting);
    await give();
    const before = root.querySelectorAll('.finding').length;
    await userEvent.click(root.querySelector('.finding .acts button:last-child')!);
    await expect.poll(() => root.querySelectorAll('.finding').length).toBe(before - 1);
    const editor = root.querySelector<HTMLElement>('#draft')!;
    editor.focus();
    getSelection()?.selectAllChildren(editor.lastElementChild!);
    getSelection()?.collapseToEnd();
    await userEvent.keyboard('{Enter}Insiders said the hull would hold.');
    expect(words()).toContain('Insiders said the hull would hold.');
    await expect
      .poll(() => root.querySelector('.findings')?.textContent, { timeout: 10_000 })
      .toContain('Insiders said');
    expect(root.querySelector('.folded')?.textContent).toContain('Left as it is (1)');
  });

  it('is looked over by no spelling check, which may send it elsewhere', async () => {
    await show(drafting);
    expect(root.querySelector<HTMLElement>('#draft')?.spellcheck).toBe(false);
  });
});

/** Presses Tab until the focus stands on something with these words. */
async function tabTo(words: string): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    await userEvent.keyboard('{Tab}');
    if (document.activeElement?.textContent?.includes(words)) return;
  }
  throw new Error(`Tab does not lead to "${words}"`);
}

/** Makes the page see another preference of the reader. */
async function emulate(name: string, value: string): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

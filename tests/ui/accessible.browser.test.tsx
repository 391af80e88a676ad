/** What needs a real browser: contrast and size as axe sees them with the real style sheets, and the keyboard. */

import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { ShownText } from '@/article/shown-text';
import { GROUPS } from '@/engine/claim';
import { TextMarks } from '@/page/text-marks';
import { PALETTES } from '@/painting/palettes';
import { Options } from '@/ui/options/options';
import { Paste } from '@/ui/paste/paste';
import { Popup } from '@/ui/popup/popup';
import type { MarkText, ReadText } from '@/ui/ports';
import { Welcome } from '@/ui/welcome/welcome';
import { speak } from './messages';
import { correctionsWith, settingsWith, shareWith, tabWith } from './ports';
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

const markText: MarkText = ({ article, paragraphs, palette, shown }) =>
  new TextMarks(new ShownText(article, paragraphs), palette, shown);
const shortcuts = { list: async () => [{ command: '_execute_action', keys: 'Alt+Shift+S' }], change: () => {} };
const popups = Object.entries(REPORTS).map(([state, report]) => [
  `popup: ${state}`,
  () => <Popup tab={tabWith(report)} settings={settingsWith()} share={shareWith()} openBeside={null} />,
]);
const pasting = (report: Awaited<ReturnType<ReadText>>) => (
  <Paste settings={settingsWith()} share={shareWith()} readText={async () => report} markText={markText} />
);
const GIVEN = [
  ['a given text', () => pasting(READ)],
  ['a given text in part', () => pasting(REPORTS['preview alone'])],
  ['a given text of another language', () => pasting({ state: 'not-english' })],
] as [string, () => ComponentChild][];
const VIEWS = [
  ['a field for a text', () => pasting(READ)],
  ...popups,
  [
    'popup: groups off',
    () => (
      <Popup tab={tabWith(READ)} settings={settingsWith({ shown: ['named'] })} share={shareWith()} openBeside={null} />
    ),
  ],
  [
    'popup: all groups off',
    () => <Popup tab={tabWith(READ)} settings={settingsWith({ shown: [] })} share={shareWith()} openBeside={null} />,
  ],
  [
    'welcome',
    () => <Welcome settings={settingsWith()} shortcuts={shortcuts} analyse={async () => READ.claims.slice(0, 2)} />,
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

/** Gives a text, so that the page shows what came of it. */
async function give(): Promise<void> {
  await userEvent.fill(page.getByRole('textbox'), 'Whatever.');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => root.querySelector('.reading, [role=alert]:not(:empty)')).not.toBeNull();
  await drawn();
}

/** Opens everything that is folded away, and waits until it is drawn. */
async function unfold(): Promise<void> {
  for (const details of root.querySelectorAll('details')) details.open = true;
  await drawn();
}

describe.each(['light', 'dark'])('axe finds nothing, %s', (scheme) => {
  beforeEach(() => emulate('prefers-color-scheme', scheme));

  it('popup: by source', async () => {
    await show(<Popup tab={tabWith(READ)} settings={settingsWith()} share={shareWith()} openBeside={null} />);
    await unfold();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Order' }), 'source');
    await drawn();
    expect(root.querySelectorAll('.source-heading').length).toBeGreaterThan(1);
    expect(await violations()).toEqual([]);
  });

  it.each(VIEWS)('%s', async (_, view) => {
    await show(view());
    await unfold();
    expect(await violations()).toEqual([]);
  });

  it.each(GIVEN)('%s', async (_, view) => {
    await show(view());
    await give();
    await unfold();
    expect(await violations()).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('groups are drawn as on pages, %s', (scheme) => {
  beforeEach(() => emulate('prefers-color-scheme', scheme));

  it.each(Object.entries(PALETTES))('with the palette %s', async (name, palette) => {
    const settings = settingsWith({ palette: name as keyof typeof PALETTES });
    await show(<Popup tab={tabWith(READ)} settings={settings} share={shareWith()} openBeside={null} />);
    const drawnAs = GROUPS.map((group) => {
      const style = getComputedStyle(root.querySelector(`.group .lined[data-group="${group}"]`)!);
      return [group, style.textDecorationStyle, style.textDecorationThickness, style.textDecorationColor];
    });
    expect(drawnAs).toEqual(
      GROUPS.map((group) => [group, palette[group].line, palette[group].thickness, rgb(palette[group][scheme])]),
    );
  });
});

it('shows the whole of the line under each name', async () => {
  await show(<Popup tab={tabWith(READ)} settings={settingsWith()} share={shareWith()} openBeside={null} />);
  await unfold();
  const names = [...root.querySelectorAll<HTMLElement>('.claim-who .lined')];
  expect(new Set(names.map(({ dataset }) => dataset.group))).toEqual(new Set(GROUPS));
  for (const name of names) {
    const { textUnderlineOffset, textDecorationThickness } = getComputedStyle(name);
    const line = Number.parseFloat(textUnderlineOffset) + Number.parseFloat(textDecorationThickness);
    expect(name.getBoundingClientRect().bottom - baselineOf(name)).toBeGreaterThanOrEqual(line);
  }
});

it('keeps buttons apart where forced colours give each a border', async () => {
  await emulate('forced-colors', 'active');
  await page.viewport(320, 568);
  await show(<Popup tab={tabWith(READ)} settings={settingsWith()} share={shareWith()} openBeside={null} />);
  const boxes = [...root.querySelectorAll('li.claim:first-child .actions button')].map((button) =>
    button.getBoundingClientRect(),
  );
  const rows = [...new Set(boxes.map(({ top }) => top))].sort((a, b) => a - b);
  expect(rows.length).toBeGreaterThan(1);
  for (const box of boxes)
    for (const row of rows) if (row > box.top) expect(row - box.bottom).toBeGreaterThanOrEqual(4);
  await emulate('forced-colors', 'none');
});

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

  it.each(GIVEN)('%s needs no sideways scrolling at 320 px', async (_, view) => {
    await page.viewport(320, 568);
    await show(view());
    await give();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('breaks no name of a group, in the language with the longest ones', async () => {
    await page.viewport(320, 568);
    speak('de');
    await show(VIEWS.find(([name]) => name === 'settings')?.[1]());
    speak('en');
    const names = [...root.querySelectorAll('.sampled .lined')].filter(
      ({ textContent }) => !textContent?.includes(' '),
    );
    expect(names.length).toBeGreaterThan(GROUPS.length);
    for (const name of names) {
      const range = document.createRange();
      range.selectNodeContents(name);
      expect(range.getClientRects(), name.textContent ?? '').toHaveLength(1);
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

describe('a preview', () => {
  const first = () => root.querySelector('li.claim')!.getBoundingClientRect().top;

  it.each([380, 320])('keeps the place of what all claims tell, at %i px', async (width) => {
    await page.viewport(width, 568);
    const tab = tabWith({ ...READ, state: 'preview' });
    await show(<Popup tab={tab} settings={settingsWith()} share={shareWith()} openBeside={null} />);
    const before = first();
    expect(root.querySelector('.group')!.checkVisibility({ visibilityProperty: true })).toBe(false);
    tab.report.set(READ);
    await drawn();
    expect(root.querySelector('.group')!.checkVisibility({ visibilityProperty: true })).toBe(true);
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
  it('filters a group and keeps its place', async () => {
    const settings = settingsWith();
    await show(<Popup tab={tabWith(READ)} settings={settings} share={shareWith()} openBeside={null} />);
    await tabTo('Unnamed');
    await userEvent.keyboard(' ');
    await drawn();
    expect(settings.settings.current().shown).not.toContain('unnamed');
    expect(document.activeElement?.textContent).toContain('Unnamed');
    expect(root.querySelector('[role=status]')?.textContent).toBe('10 shown');
  });

  it('searches, and finds the words marked', async () => {
    await show(<Popup tab={tabWith(READ)} settings={settingsWith()} share={shareWith()} openBeside={null} />);
    await tabTo('Find');
    await userEvent.keyboard('{Enter}');
    await drawn();
    await userEvent.keyboard('{Tab}hull');
    const marked = () => [...root.querySelectorAll('mark')].map((mark) => mark.textContent);
    await expect.poll(marked).toEqual(['hull', 'hull']);
    expect((document.activeElement as HTMLInputElement).value).toBe('hull');
  });

  it('goes from the groups to the first claim and jumps', async () => {
    const tab = tabWith(READ);
    await show(<Popup tab={tab} settings={settingsWith()} share={shareWith()} openBeside={null} />);
    await tabTo('Show in article');
    await userEvent.keyboard('{Enter}');
    expect(tab.focusClaim).toHaveBeenCalledWith(READ.claims[0]?.id);
  });
});

describe('a given text', () => {
  const letterOf = (who: string) => root.querySelector<HTMLElement>(`.letter[aria-label*="${who}"]`)!;
  const isInView = (element: Element | null) => {
    const { top = -1, bottom = 0 } = element?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight;
  };

  it.each([1_200, 320])(
    'is marked as a page is, and leads to its list and back by keyboard, at %i px',
    async (width) => {
      await page.viewport(width, 568);
      await show(pasting(READ));
      await give();
      await expect.poll(() => root.querySelectorAll('li.claim').length).toBe(READ.claims.length);
      const marked = [...(CSS.highlights.get('sourcelight-institution') ?? [])].map(String);
      expect(marked).toEqual(['The transport ministry said', 'Police said', 'the company wrote']);

      letterOf('Corvane Lines (Organisation)').focus();
      await userEvent.keyboard('{Enter}');
      const item = document.activeElement;
      expect([item?.tagName, item?.textContent?.includes('Corvane Lines')]).toEqual(['LI', true]);
      expect(isInView(item)).toBe(true);

      await userEvent.keyboard('{Tab}{Enter}');
      await expect.poll(() => document.activeElement).toBe(letterOf('Corvane Lines (Organisation)'));
      await expect.poll(() => isInView(document.activeElement)).toBe(true);
      expect(CSS.highlights.has('sourcelight-flash-institution')).toBe(true);
    },
  );

  it('is what a copy of it says, letters left out', async () => {
    await page.viewport(1_200, 568);
    await show(pasting(READ));
    await give();
    getSelection()?.selectAllChildren(root.querySelector('article')!);
    expect(
      String(getSelection())
        .trim()
        .replace(/\s*\n\s*/g, '\n\n'),
    ).toBe(READ.text);
    getSelection()?.empty();
  });

  it('has no marks left once it is changed', async () => {
    await show(pasting(READ));
    await give();
    await userEvent.click(page.getByRole('button', { name: 'Change the text' }));
    expect(GROUPS.filter((group) => CSS.highlights.has(`sourcelight-${group}`))).toEqual([]);
  });

  it('is looked over by no spelling check, which may send it elsewhere', async () => {
    await show(pasting(READ));
    expect(root.querySelector('textarea')?.spellcheck).toBe(false);
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

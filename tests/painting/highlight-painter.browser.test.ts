import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { GROUPS, type Group } from '@/engine/claim';
import { createHighlightPainter } from '@/painting/highlight-painter';
import { highlightsSupported } from '@/painting/highlights-supported';
import type { Painter, Palette } from '@/painting/painter';
import { PALETTES } from '@/painting/palettes';
import { element, mark, middleOf, picture, rangeOf, show } from './page';

const ALL = new Set(GROUPS);
let painter: Painter;

function paint(options: { palette?: Palette; shown?: ReadonlySet<Group> } = {}): Painter {
  painter = createHighlightPainter({ document, palette: PALETTES.standard, shown: ALL, ...options });
  return painter;
}

function ourNames(): string[] {
  return [...CSS.highlights.keys()].filter((name) => name.startsWith('sourcelight'));
}

beforeEach(() => show(element('p', 'Two officials said that the bridge would close.')));

afterEach(() => {
  painter?.clear();
  document.body.removeAttribute('style');
});

it('detects that this browser has the API, and that a window without it does not', () => {
  expect(highlightsSupported(document)).toBe(true);
  const { Highlight } = window;
  Reflect.deleteProperty(window, 'Highlight');
  expect(highlightsSupported(document)).toBe(false);
  Object.assign(window, { Highlight });
  expect(highlightsSupported(document)).toBe(true);
});

it('marks with a tint where text decorations in highlights are not supported, as in Firefox before 146', () => {
  const inFirefox145 = (query: string) => query === '-moz-appearance';
  const supports = vi.spyOn(CSS, 'supports').mockImplementation(inFirefox145);
  paint().add([mark('1', 'named', rangeOf('officials'))]);
  supports.mockRestore();
  const style = getComputedStyle(document.body, '::highlight(sourcelight-named)');
  expect(style.textDecorationLine).toBe('none');
  expect(style.backgroundColor).toMatch(/^rgba\(61, 85, 115, 0\.\d+\)$/);
});

describe('light and dark', () => {
  /** The line colour that the painter has chosen for the group `named`. */
  function line(): string {
    return getComputedStyle(document.body, '::highlight(sourcelight-named)').textDecorationColor;
  }
  const LIGHT = 'rgb(61, 85, 115)';
  const DARK = 'rgb(169, 189, 216)';

  it.each([
    ['no background', '', LIGHT],
    ['grey text and no background', 'color: #787878', LIGHT],
    ['white', 'background: white', LIGHT],
    ['sepia', 'background: #f4ecd8', LIGHT],
    ['black', 'background: black; color: white', DARK],
    ['dark grey', 'background: #222', DARK],
    ['a dark oklch()', 'background: oklch(0.2 0.02 250)', DARK],
    ['a light lab()', 'background: lab(96 0 0)', LIGHT],
    ['a dark color()', 'background: color(display-p3 0.1 0.1 0.1)', DARK],
    ['a faint shade over nothing', 'background: rgb(0 0 0 / 0.1)', LIGHT],
    ['a heavy shade over nothing', 'background: rgb(0 0 0 / 0.9); color: white', DARK],
    ['a picture under light text', 'background: white linear-gradient(black, black); color: #eee', DARK],
    ['a picture under dark text', 'background: black linear-gradient(white, white); color: #111', LIGHT],
  ])('fits lines to %s', (_name, style, expected) => {
    document.body.setAttribute('style', style);
    paint().add([mark('1', 'named', rangeOf('officials'))]);
    expect(line()).toBe(expected);
  });

  it("fits lines to the browser's own dark background", () => {
    document.documentElement.setAttribute('style', 'color-scheme: dark');
    paint().add([mark('1', 'named', rangeOf('officials'))]);
    document.documentElement.removeAttribute('style');
    expect(line()).toBe(DARK);
  });

  it("takes the text's own background before the page's", () => {
    document.body.setAttribute('style', 'background: black; color: white');
    const card = element('p', 'The mayor said so.');
    card.setAttribute('style', 'background: white; color: black');
    show(card);
    paint().add([mark('1', 'named', rangeOf('mayor'))]);
    expect(line()).toBe(LIGHT);
  });

  it.each<[string, () => void]>([
    ['root', () => document.documentElement.classList.add('dark')],
    ['body', () => document.body.classList.add('dark')],
    ['elements around the text', () => document.querySelector('main')?.classList.add('dark')],
    ['style sheets', () => document.head.append(element('style', 'body { background: #181a1b; color: #e8e6e3 }'))],
    ['style sheets’ media', () => document.head.querySelector('[media]')?.removeAttribute('media')],
  ])('notices by itself that a page turns dark by its %s', async (_by, turnDark) => {
    show(element('main', element('p', 'Two officials said that the bridge would close.')));
    const theme = element('style', '.dark, .dark body { background: #181a1b; color: #e8e6e3 }');
    const waiting = element('style', 'body { background: #181a1b; color: #e8e6e3 }');
    waiting.setAttribute('media', 'not all');
    document.head.append(theme, waiting);
    paint().add([mark('1', 'named', rangeOf('officials'))]);
    expect(line()).toBe(LIGHT);
    turnDark();
    await vi.waitFor(() => expect(line()).toBe(DARK), { timeout: 5000 });
    painter.clear();
    while (theme.nextSibling) theme.nextSibling.remove();
    theme.remove();
    document.documentElement.removeAttribute('class');
    document.body.removeAttribute('class');
  });

  it('stops watching once it is cleared', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    paint().add([mark('1', 'named', rangeOf('officials'))]);
    document.body.classList.add('dark');
    await Promise.resolve();
    expect(vi.getTimerCount()).toBe(1);
    painter.clear();
    document.body.removeAttribute('class');
    await Promise.resolve();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('follows a page that turns dark', () => {
    paint().add([mark('1', 'named', rangeOf('officials'))]);
    document.body.setAttribute('style', 'background: #181a1b; color: #e8e6e3');
    painter.restore();
    expect(line()).toBe(DARK);
  });
});

describe.each(['the browser’s own hit test', 'measuring'])('markAt by %s', (way) => {
  beforeEach(() => {
    if (way === 'measuring') Reflect.set(CSS.highlights, 'highlightsFromPoint', undefined);
  });
  afterEach(() => void Reflect.deleteProperty(CSS.highlights, 'highlightsFromPoint'));

  it('gives the innermost mark', () => {
    paint().add([
      mark('outer', 'unnamed', rangeOf('Two officials said that the bridge would close')),
      mark('inner', 'relayed', rangeOf('the bridge')),
    ]);
    expect(painter.markAt(...middleOf(rangeOf('bridge')))).toBe('inner');
    expect(painter.markAt(...middleOf(rangeOf('officials')))).toBe('outer');
  });

  it('gives null beside the text, outside the page and for hidden groups', () => {
    paint().add([mark('1', 'named', rangeOf('Two officials said that the bridge would close.'))]);
    const { right, top, height } = rangeOf('close.').getBoundingClientRect();
    expect(painter.markAt(right + 20, top + height / 2)).toBeNull();
    expect(painter.markAt(-5, -5)).toBeNull();
    painter.show(new Set(['vague']));
    expect(painter.markAt(...middleOf(rangeOf('bridge')))).toBeNull();
  });

  it('gives null where something covers the text', () => {
    paint().add([mark('1', 'named', rangeOf('officials'))]);
    const cover = element('div', 'Subscribe');
    cover.setAttribute('style', 'position: fixed; inset: 0; background: white');
    document.body.append(cover);
    expect(painter.markAt(...middleOf(rangeOf('officials')))).toBeNull();
  });

  it('finds marks in open shadow trees', () => {
    const host = element('div');
    const root = host.attachShadow({ mode: 'open' });
    root.append(element('p', 'Residents said otherwise.'));
    show(host);
    paint().add([mark('1', 'vague', rangeOf('Residents', root))]);
    expect(painter.markAt(...middleOf(rangeOf('Residents', root)))).toBe('1');
  });
});

describe('on a dense screen, and on a zoomed page', () => {
  afterEach(() => cdp().send('Emulation.clearDeviceMetricsOverride'));

  it.each([1.25, 2])('markAt finds marks at %d device pixels a CSS pixel', async (deviceScaleFactor) => {
    const size = { width: 800, height: 600, mobile: false };
    await cdp().send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor });
    await expect.poll(() => devicePixelRatio).toBe(deviceScaleFactor);
    paint().add([mark('1', 'named', rangeOf('officials'))]);
    expect(painter.markAt(...middleOf(rangeOf('officials')))).toBe('1');
    expect(painter.markAt(...middleOf(rangeOf('bridge')))).toBeNull();
  });
});

describe('on a page that interferes', () => {
  it('comes back after the page has emptied the registry or taken our sheet away', async () => {
    paint().add([mark('1', 'named', rangeOf('officials'))]);
    const marked = await picture();
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    expect(await picture()).not.toBe(marked);
    painter.restore();
    expect(await picture()).toBe(marked);
  });

  it.each<[string, () => void]>([
    ['add', () => painter.add([])],
    ['show', () => painter.show(ALL)],
    ['tint', () => painter.tint('1')],
  ])('comes back with the next %s', (_name, act) => {
    paint().add([mark('1', 'named', rangeOf('officials'))]);
    CSS.highlights.clear();
    act();
    expect(painter.markAt(...middleOf(rangeOf('officials')))).toBe('1');
  });

  it('paints on a page that has removed its head', () => {
    const { head } = document;
    head.remove();
    paint().add([mark('1', 'named', rangeOf('officials'))]);
    document.documentElement.prepend(head);
    expect(ourNames()).toContain('sourcelight-named');
  });

  it('keeps the highlights and sheets of the page and of other extensions', () => {
    const theirs = new Highlight(rangeOf('bridge'));
    const sheet = new CSSStyleSheet();
    CSS.highlights.set('theirs', theirs);
    document.adoptedStyleSheets = [sheet];
    paint().add([mark('1', 'named', rangeOf('officials'))]);
    painter.clear();
    expect([...CSS.highlights.entries()]).toEqual([['theirs', theirs]]);
    expect([...document.adoptedStyleSheets]).toEqual([sheet]);
    document.adoptedStyleSheets = [];
    CSS.highlights.clear();
  });
});

describe('clear', () => {
  it('leaves nothing behind, in the document or in shadow trees', () => {
    const host = element('div');
    const root = host.attachShadow({ mode: 'open' });
    root.append(element('p', 'Residents said otherwise.'));
    document.body.append(host);
    const before = document.documentElement.outerHTML;
    paint().add([mark('1', 'named', rangeOf('officials')), mark('2', 'vague', rangeOf('Residents', root))]);
    painter.tint('1');
    expect(root.adoptedStyleSheets).toHaveLength(1);
    painter.clear();
    painter.clear();
    expect(ourNames()).toEqual([]);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    expect(root.adoptedStyleSheets).toHaveLength(0);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('stays cleared, whatever is asked of the painter afterwards', () => {
    paint().clear();
    painter.add([mark('1', 'named', rangeOf('officials'))]);
    painter.show(ALL);
    painter.tint('1');
    painter.restore();
    expect(ourNames()).toEqual([]);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('leaves alone what a newer painter shows', () => {
    const older = paint();
    older.add([mark('1', 'named', rangeOf('officials'))]);
    paint().add([mark('2', 'named', rangeOf('bridge'))]);
    older.clear();
    expect(painter.markAt(...middleOf(rangeOf('bridge')))).toBe('2');
  });
});

it('tints all words of a claim, which have no line', async () => {
  paint().add([mark('1', 'named', rangeOf('officials'))]);
  painter.tint('1', [rangeOf('bridge')]);
  expect([...(CSS.highlights.get('sourcelight-tint-named') ?? [])].map(String).sort()).toEqual(['bridge', 'officials']);
  expect([...(CSS.highlights.get('sourcelight-named') ?? [])].map(String)).toEqual(['officials']);
  painter.tint(null);
  expect(CSS.highlights.has('sourcelight-tint-named')).toBe(false);
});

it('never touches the page’s DOM', async () => {
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  paint().add(GROUPS.map((group) => mark(group, group, rangeOf('officials said'))));
  painter.tint('named');
  painter.show(new Set());
  painter.clear();
  changes.push(...observer.takeRecords());
  observer.disconnect();
  expect(changes).toEqual([]);
});

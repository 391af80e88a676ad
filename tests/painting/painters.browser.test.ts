import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { GROUPS, type Group } from '@/engine/claim';
import { createHighlightPainter } from '@/painting/highlight-painter';
import { createMarkPainter } from '@/painting/mark-painter';
import type { Mark, Painter, Palette } from '@/painting/painter';
import { PALETTES } from '@/painting/palettes';
import { element, mark, middleOf, picture, rangeOf, show } from './page';

const ALL = new Set(GROUPS);

/** What every painter promises. */
describe.each([
  ['highlight', createHighlightPainter],
  ['mark', createMarkPainter],
])('the %s painter', (_name, create) => {
  let painter: Painter;

  function paint(options: { palette?: Palette; shown?: ReadonlySet<Group> } = {}): Painter {
    painter = create({ document, palette: PALETTES.standard, shown: ALL, ...options });
    return painter;
  }

  beforeEach(() => show(element('p', 'Two officials said that the bridge would close.')));

  afterEach(() => painter?.clear());

  describe('what a reader sees', () => {
    it('marks words, and nothing else', async () => {
      const other = element('p', 'Nothing is marked here.');
      document.body.append(other);
      const [before, otherBefore] = [await picture(), await picture(other)];
      paint().add([mark('1', 'document', rangeOf('officials said'))]);
      expect(await picture()).not.toBe(before);
      expect(await picture(other)).toBe(otherBefore);
    });

    it('distinguishes all groups and unmarked words without colour', async () => {
      const grey = Object.fromEntries(
        GROUPS.map((group) => [group, { ...PALETTES.standard[group], light: '#555555', dark: '#555555' }]),
      ) as Palette;
      const paragraphs = [...GROUPS, null].map(() => element('p', 'Officials said so.'));
      show(...paragraphs);
      paint({ palette: grey }).add(
        GROUPS.map((group, i) => mark(group, group, rangeOf('Officials said', paragraphs[i]))),
      );
      const pictures: string[] = [];
      for (const paragraph of paragraphs) pictures.push(await picture(paragraph));
      expect(new Set(pictures).size).toBe(GROUPS.length + 1);
    });

    const CLOBBERED =
      'parentNode parentElement ownerDocument assignedSlot nodeType localName tagName getAttribute getRootNode host ' +
      'shadowRoot isConnected defaultView head querySelector createTreeWalker elementFromPoint adoptedStyleSheets';
    it.each(CLOBBERED.split(' '))('marks words in a form, beside a control and a picture named %s', async (name) => {
      const [control, image] = [element('input'), element('img')];
      const form = element('form', 'Two officials said so. ', control);
      const box = element('div', form);
      show(box, image);
      const words = rangeOf('officials said', form);
      const before = await picture(box);
      // What takes the pictures reads the page as carelessly as most scripts do.
      const whileNamed = (act: () => void) => {
        for (const named of [control, image]) named.setAttribute('name', name);
        act();
        for (const named of [control, image]) named.removeAttribute('name');
      };
      whileNamed(() => {
        paint().add([mark('1', 'named', words)]);
        painter.restore();
      });
      expect(await picture(box)).not.toBe(before);
      whileNamed(() => painter.clear());
      expect(await picture(box)).toBe(before);
    });

    it('supports both palettes', async () => {
      const seen: string[] = [];
      for (const palette of Object.values(PALETTES)) {
        paint({ palette }).add([mark('1', 'named', rangeOf('officials'))]);
        seen.push(await picture());
        painter.clear();
      }
      expect(new Set(seen).size).toBe(2);
    });

    it('marks every stretch of a mark, across elements', async () => {
      show(element('p', 'The talks, ', element('b', 'officials'), ' said, ', element('i', 'had failed.')));
      paint().add([mark('1', 'unnamed', rangeOf('The talks'), rangeOf('officials said'), rangeOf('failed'))]);
      for (const words of ['The talks', 'officials', ' said', 'failed'])
        expect(painter.markAt(...middleOf(rangeOf(words))), words).toBe('1');
      expect(painter.markAt(...middleOf(rangeOf('had')))).toBeNull();
    });

    it('shows both marks where two overlap', async () => {
      paint().add([
        mark('outer', 'relayed', rangeOf('Two officials said that')),
        mark('inner', 'unnamed', rangeOf('officials')),
      ]);
      const pictures = new Set<string>();
      for (const groups of [ALL, new Set<Group>(['relayed']), new Set<Group>(['unnamed']), new Set<Group>()]) {
        painter.show(groups);
        pictures.add(await picture());
      }
      expect(pictures.size).toBe(4);
    });

    it('draws no marks on paper', async () => {
      await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
      paint({ shown: new Set() }).add([mark('1', 'vague', rangeOf('officials said'))]);
      const hidden = await picture();
      painter.show(ALL);
      painter.tint('1');
      const printed = await picture();
      await cdp().send('Emulation.setEmulatedMedia', { media: '' });
      expect(printed).toBe(hidden);
      expect(await picture()).not.toBe(hidden);
    });

    it.each([
      ['prefers-contrast', 'more'],
      ['forced-colors', 'active'],
    ])('still marks, differently, with %s: %s', async (name, value) => {
      const usual = await paintedAndNot();
      await cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
      const adapted = await paintedAndNot();
      await cdp().send('Emulation.setEmulatedMedia', { features: [] });
      expect(adapted.painted).not.toBe(adapted.bare);
      expect(adapted.painted).not.toBe(usual.painted);
    });

    describe.each([
      ['a dark header of a light page', 'background: black; color: white', 'background: white; color: black'],
      ['a light figure of a dark page', 'background: white; color: black', 'background: black; color: white'],
      ['a light page with a pale link', 'background: white; color: #ff9900', 'background: white; color: black'],
    ])('on %s', (_where, first, others) => {
      let header: HTMLElement;
      let article: HTMLElement;
      const inHeader = () => mark('first', 'named', rangeOf('said', header));
      const inArticle = () => [...article.children].map((line, at) => mark(String(at), 'named', rangeOf('said', line)));

      beforeEach(() => {
        header = element('header', 'Officials said so.');
        article = element('main', ...['One', 'Two', 'Three'].map((number) => element('p', `${number} said so.`)));
        header.setAttribute('style', first);
        article.setAttribute('style', others);
        show(header, article);
      });

      /** What either part looks like when only its own marks are painted, and tinted. */
      async function alone(part: HTMLElement, marks: Mark[]): Promise<string[]> {
        paint().add(marks);
        const pictures = [await picture(part)];
        painter.tint(marks[0]!.id);
        pictures.push(await picture(part));
        painter.clear();
        return pictures;
      }

      it('colours each mark and tint for the ground that it stands on', async () => {
        const headerAlone = await alone(header, [inHeader()]);
        const articleAlone = await alone(article, inArticle());
        paint().add([inHeader(), ...inArticle()]);
        expect([await picture(header), await picture(article)]).toEqual([headerAlone[0], articleAlone[0]]);
        painter.tint('first');
        expect([await picture(header), await picture(article)]).toEqual([headerAlone[1], articleAlone[0]]);
        painter.tint('0');
        expect([await picture(header), await picture(article)]).toEqual([headerAlone[0], articleAlone[1]]);
        painter.remove(['first']);
        painter.tint(null);
        expect(await picture(article)).toBe(articleAlone[0]);
      });

      it('follows a page whose article takes the colours of that part', async () => {
        paint().add([inHeader(), ...inArticle()]);
        article.setAttribute('style', first);
        painter.restore();
        const both = [await picture(header), await picture(article)];
        painter.clear();
        paint().add([inHeader(), ...inArticle()]);
        expect([await picture(header), await picture(article)]).toEqual(both);
      });
    });

    async function paintedAndNot() {
      const bare = await picture();
      paint().add([mark('1', 'document', rangeOf('officials said'))]);
      const painted = await picture();
      painter.clear();
      return { bare, painted };
    }
  });

  describe('show', () => {
    it('starts with the groups that it was given', () => {
      paint({ shown: new Set(['named']) }).add([
        mark('1', 'named', rangeOf('officials')),
        mark('2', 'vague', rangeOf('bridge')),
      ]);
      expect(painter.markAt(...middleOf(rangeOf('officials')))).toBe('1');
      expect(painter.markAt(...middleOf(rangeOf('bridge')))).toBeNull();
    });

    it('hides and shows groups, and the picture comes back exactly', async () => {
      paint({ shown: new Set() }).add([
        mark('1', 'named', rangeOf('officials')),
        mark('2', 'vague', rangeOf('bridge')),
      ]);
      const bare = await picture();
      painter.show(ALL);
      const both = await picture();
      painter.show(new Set(['vague']));
      const one = await picture();
      painter.show(new Set());
      expect(await picture()).toBe(bare);
      expect(new Set([bare, one, both]).size).toBe(3);
      painter.show(ALL);
      expect(await picture()).toBe(both);
    });
  });

  describe('add and remove', () => {
    it('replaces a mark of a known id', () => {
      paint().add([mark('1', 'named', rangeOf('officials'))]);
      painter.add([mark('1', 'vague', rangeOf('bridge'))]);
      expect(painter.markAt(...middleOf(rangeOf('officials')))).toBeNull();
      expect(painter.markAt(...middleOf(rangeOf('bridge')))).toBe('1');
    });

    it('removes marks, and ignores ids that it does not know', async () => {
      paint().add([mark('1', 'named', rangeOf('officials'))]);
      const one = await picture();
      painter.add([mark('2', 'vague', rangeOf('bridge'))]);
      painter.remove(['2', 'unknown']);
      expect(await picture()).toBe(one);
      expect(painter.rectsOf('2')).toEqual([]);
    });

    it("leaves the caller's ranges alone", () => {
      const range = rangeOf('officials said');
      paint().add([mark('1', 'named', range)]);
      range.collapse();
      expect(painter.markAt(...middleOf(rangeOf('officials')))).toBe('1');
    });
  });

  describe('tint', () => {
    it('stays behind a mark until it is removed', async () => {
      paint().add([mark('1', 'named', rangeOf('officials'))]);
      const quiet = await picture();
      painter.tint('1');
      expect(await picture()).not.toBe(quiet);
      painter.tint(null);
      expect(await picture()).toBe(quiet);
    });

    it('ends at once for null, for another mark and for an unknown one', async () => {
      paint().add([mark('1', 'named', rangeOf('officials')), mark('2', 'vague', rangeOf('bridge'))]);
      const quiet = await picture();
      painter.tint('2');
      const second = await picture();
      painter.tint('1');
      painter.tint('2');
      expect(await picture()).toBe(second);
      painter.tint(null);
      expect(await picture()).toBe(quiet);
      painter.tint('2');
      painter.tint('unknown');
      expect(await picture()).toBe(quiet);
    });

    it('reaches a mark of a hidden group, and ends with its mark', async () => {
      const bare = await picture();
      paint({ shown: new Set() }).add([mark('1', 'named', rangeOf('officials'))]);
      painter.tint('1');
      expect(await picture()).not.toBe(bare);
      painter.remove(['1']);
      expect(await picture()).toBe(bare);
    });
  });

  describe('markAt', () => {
    it('gives the innermost mark', () => {
      paint().add([
        mark('inner', 'relayed', rangeOf('the bridge')),
        mark('outer', 'unnamed', rangeOf('Two officials said that the bridge would close')),
      ]);
      expect(painter.markAt(...middleOf(rangeOf('bridge')))).toBe('inner');
      expect(painter.markAt(...middleOf(rangeOf('officials')))).toBe('outer');
      painter.show(new Set(['unnamed']));
      expect(painter.markAt(...middleOf(rangeOf('bridge')))).toBe('outer');
    });
  });

  describe('rectsOf', () => {
    it('gives a rectangle for each line of a mark', () => {
      const paragraph = element('p', 'Two officials said that the bridge would close.');
      paragraph.style.width = '8em';
      show(paragraph);
      const range = rangeOf('Two officials said that the bridge would close.');
      paint().add([mark('1', 'named', range)]);
      const lines = painter.rectsOf('1');
      expect(new Set(lines.map((line) => line.top)).size).toBeGreaterThan(2);
      const whole = range.getBoundingClientRect();
      expect(Math.min(...lines.map((line) => line.top))).toBe(whole.top);
      expect(Math.max(...lines.map((line) => line.bottom))).toBe(whole.bottom);
      expect(painter.rectsOf('unknown')).toEqual([]);
    });
  });

  describe('the page', () => {
    it('loses a mark together with its text', async () => {
      paint().add([mark('1', 'named', rangeOf('officials'))]);
      const paragraph = document.querySelector('p')!;
      paragraph.firstChild!.nodeValue = 'Somebody else said that the bridge would open.';
      await Promise.resolve();
      expect(document.body.textContent).toBe('Somebody else said that the bridge would open.');
      expect(painter.rectsOf('1')).toEqual([]);
      expect(painter.markAt(...middleOf(rangeOf('Somebody else')))).toBeNull();
    });
  });

  describe('clear', () => {
    it('leaves the page as it was, and can be repeated', async () => {
      const host = element('div');
      const root = host.attachShadow({ mode: 'open' });
      root.append(element('p', 'Residents said otherwise.'));
      document.body.append(host);
      const [before, shadowBefore, pictureBefore] = [
        document.documentElement.outerHTML,
        root.innerHTML,
        await picture(),
      ];
      paint().add([mark('1', 'named', rangeOf('officials')), mark('2', 'vague', rangeOf('Residents', root))]);
      painter.tint('1');
      expect(document.adoptedStyleSheets).toHaveLength(1);
      expect(root.adoptedStyleSheets).toHaveLength(1);
      painter.clear();
      painter.clear();
      expect(document.adoptedStyleSheets).toHaveLength(0);
      expect(root.adoptedStyleSheets).toHaveLength(0);
      expect(document.documentElement.outerHTML).toBe(before);
      expect(root.innerHTML).toBe(shadowBefore);
      expect(await picture()).toBe(pictureBefore);
    });

    it('stays cleared, whatever is asked of the painter afterwards', () => {
      const before = document.documentElement.outerHTML;
      paint().clear();
      painter.add([mark('1', 'named', rangeOf('officials'))]);
      painter.show(ALL);
      painter.tint('1');
      painter.restore();
      expect(document.documentElement.outerHTML).toBe(before);
      expect(document.adoptedStyleSheets).toHaveLength(0);
      expect(painter.markAt(...middleOf(rangeOf('officials')))).toBeNull();
    });
  });

  it('keeps ranges of the caller at the same words, painted and cleared', () => {
    const words = ['Two officials', 'officials said that', 'bridge', 'bridge would close.'];
    const ranges = words.map((word) => rangeOf(word));
    const texts = () => ranges.map(String);
    paint().add(ranges.map((range, i) => mark(String(i), GROUPS[i]!, range)));
    expect(texts()).toEqual(words);
    painter.clear();
    expect(texts()).toEqual(words);
  });
});

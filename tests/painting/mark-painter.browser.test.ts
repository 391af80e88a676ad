import Mark from 'mark.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { GROUPS } from '@/engine/claim';
import { createMarkPainter } from '@/painting/mark-painter';
import type { Painter } from '@/painting/painter';
import { PALETTES } from '@/painting/palettes';
import { element, mark, middleOf, picture, rangeAt, rangeOf, show } from './page';

let painter: Painter;

/** Elements of the painter, by their words. */
function marked(root: ParentNode = document): string[] {
  return Array.from(root.querySelectorAll('sourcelight-mark'), (element) => element.textContent ?? '');
}

beforeEach(() => {
  show(element('p', 'Two officials said that the bridge would close.'));
  painter = createMarkPainter({ document, palette: PALETTES.standard, shown: new Set(GROUPS) });
});

afterEach(() => painter.clear());

/** Chromium lays the system's colour for selections over all highlights, lines included. */
it('tells the groups apart in forced colours', async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  const paragraphs = [...GROUPS, null].map(() => element('p', 'Officials said so.'));
  show(...paragraphs);
  painter.add(GROUPS.map((group, i) => mark(group, group, rangeOf('Officials said', paragraphs[i]))));
  const pictures: string[] = [];
  for (const paragraph of paragraphs) pictures.push(await picture(paragraph));
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  expect(new Set(pictures).size).toBe(GROUPS.length + 1);
});

describe('where elements would do harm', () => {
  it('wraps nothing in drawings, form values and flex or grid containers', () => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const label = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    label.append('officials said');
    drawing.append(label);
    const flex = element('div', 'officials said');
    flex.style.display = 'flex';
    const grid = element('div', 'officials said');
    grid.style.display = 'inline-grid';
    const barred = [drawing, element('textarea', 'officials said'), flex, grid];
    show(...barred, element('p', 'officials said'));
    painter.add(
      [...barred, document.querySelector('p')!].map((one, i) => mark(String(i), 'named', rangeOf('said', one))),
    );
    expect(marked()).toEqual(['said']);
    expect(barred.map((one) => one.textContent)).toEqual(barred.map(() => 'officials said'));
  });

  it('adds no name that belongs to the page or to mark.js, so that a page’s own mark.js leaves it alone', () => {
    painter.add([mark('1', 'named', rangeOf('officials'))]);
    const before = document.body.outerHTML;
    new Mark(document.body).unmark();
    expect(document.body.outerHTML).toBe(before);
  });
});

describe('when the page changes', () => {
  it('keeps the page’s new text, also after the marks are gone', async () => {
    const text = document.querySelector('p')!.firstChild!;
    painter.add([mark('1', 'named', rangeOf('officials said')), mark('2', 'vague', rangeOf('bridge'))]);
    text.nodeValue = 'Nobody said anything.';
    await Promise.resolve();
    expect(document.body.textContent).toBe('Nobody said anything.');
    painter.clear();
    expect(document.body.textContent).toBe('Nobody said anything.');
  });

  it('keeps the page’s new text when the marks are removed in the same task', () => {
    const text = document.querySelector('p')!.firstChild!;
    painter.add([mark('1', 'named', rangeOf('officials said'))]);
    text.nodeValue = 'Nobody said anything.';
    painter.remove(['1']);
    expect(document.body.textContent).toBe('Nobody said anything.');
  });

  it('restores the whole text of a node that the page removes and puts back', async () => {
    const paragraph = document.querySelector('p')!;
    const text = paragraph.firstChild!;
    painter.add([mark('1', 'named', rangeOf('officials said'))]);
    text.remove();
    await Promise.resolve();
    expect(paragraph.textContent).toBe('');
    paragraph.append(text);
    expect(paragraph.textContent).toBe('Two officials said that the bridge would close.');
  });

  it('keeps the marks of texts that did not change', async () => {
    document.body.append(element('p', 'Residents said otherwise.'));
    painter.add([
      mark('1', 'named', rangeOf('officials'), rangeOf('Residents')),
      mark('2', 'vague', rangeOf('bridge')),
    ]);
    document.querySelector('p')!.firstChild!.nodeValue = 'Nobody said anything.';
    await Promise.resolve();
    expect(marked()).toEqual(['Residents']);
    expect(painter.rectsOf('1')).toHaveLength(1);
    expect(painter.rectsOf('2')).toEqual([]);
  });
});

describe('marks that come later', () => {
  it('may lie in texts that are already split', () => {
    painter.add([mark('1', 'named', rangeOf('officials'))]);
    painter.add([mark('2', 'vague', rangeOf('the bridge would')), mark('3', 'document', rangeOf('ficials said'))]);
    expect(painter.markAt(...middleOf(rangeOf('bridge')))).toBe('2');
    expect(painter.markAt(...middleOf(rangeOf('said')))).toBe('3');
    expect(document.body.textContent).toBe('Two officials said that the bridge would close.');
  });

  it('may come in slices whose ranges were found beforehand, as long as marks of different slices do not overlap', () => {
    const words = ['officials', 'that', 'bridge', 'close'];
    const marks = words.map((word, i) => mark(word, GROUPS[i]!, rangeOf(word)));
    for (const one of marks) painter.add([one]);
    expect(marked()).toEqual(words);
    expect(marks.map(({ ranges }) => String(ranges[0]))).toEqual(words);
  });
});

it('leaves no empty element, and wraps blanks only together with words', () => {
  show(element('p', 'Two ', element('b', ' '), 'officials'));
  painter.add([mark('1', 'named', rangeAt(document.body, 3, 14))]);
  expect(marked()).toEqual(['officials']);
});

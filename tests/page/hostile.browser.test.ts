/** Pages that name, hide or withhold things so that reading them would fail, hang or be fooled. */
import { afterEach, describe, expect, test } from 'vitest';
import { mayHoldArticle } from '@/article/first-look';
import { LiveArticle } from '@/article/live-article';
import { readPage } from '@/article/read-page';
import { Slices } from '@/article/slices';
import { Visibility } from '@/article/visibility';
import { findArticle } from '@/outline/find-article';
import { ChangedParts } from '@/page/changed-parts';
import { bodyAround, canChange } from '@/page/relevance';
import { paragraphs } from '../fixtures/article-element';

/** A page can hide it behind a picture of that name. */
const BODY = document.body;

afterEach(() => BODY.replaceChildren());

/** What a reading asks of elements and documents. */
const PROPERTIES = [
  'nextSibling previousSibling firstChild lastChild childNodes parentNode parentElement ownerDocument assignedSlot',
  'nodeType localName tagName attributes className id getAttribute hasAttribute hasAttributes shadowRoot isConnected',
  'getRootNode contains textContent getBoundingClientRect scrollTop scrollLeft host checkVisibility',
  'scrollHeight clientHeight getAnimations',
  'body documentElement title URL location defaultView createRange createTreeWalker evaluate querySelector',
  'querySelectorAll getSelection contentType',
].flatMap((names) => names.split(' '));

async function read(): Promise<LiveArticle | null> {
  const reading = await readPage(document, new Slices({ signal: AbortSignal.timeout(5_000) }));
  const found = findArticle({
    ...reading.outline,
    head: { ...reading.outline.head, url: 'https://harbour.example/n/1' },
  });
  return found && new LiveArticle(reading, found);
}

/** An article, and the texts of its paragraphs. */
function articleIn(parent: Element): string[] {
  const texts = paragraphs('Varga said', 'Renn said', 'Okafor said');
  const heading = document.createElement('h1');
  heading.textContent = 'The council met on Monday and the police said nothing';
  parent.append(heading, ...texts);
  return texts.map(({ textContent }) => textContent ?? '');
}

describe('an article in a form whose controls are named after a property of the DOM', () => {
  test.each(PROPERTIES)('%s is read', async (name) => {
    const form = document.createElement('form');
    BODY.append(form);
    const article = form.appendChild(document.createElement('article'));
    const control = form.appendChild(document.createElement('input'));
    control.setAttribute('name', name);
    const picture = BODY.appendChild(document.createElement('img'));
    picture.setAttribute('name', name);
    // A form in an article, too, among the paragraphs that are read.
    const texts = articleIn(article);
    const inner = article.appendChild(form.cloneNode(false));
    inner.appendChild(control.cloneNode());

    expect(mayHoldArticle(document)).toBe(true);
    const found = await read();
    const text = found?.text ?? '';
    expect(texts.filter((paragraph) => text.includes(paragraph))).toEqual(texts.slice(0, texts.length));
    const range = found?.rangeFor([text.indexOf('Renn said'), text.indexOf('Renn said') + 9]);
    expect(range?.toString()).toBe('Renn said');
    expect(new Visibility().isSeen(range as Range)).toBe(true);

    const body = bodyAround(found?.blocks ?? []);
    const record = { type: 'childList', target: form, addedNodes: [form], removedNodes: [] };
    expect(canChange(body, [record as unknown as MutationRecord])).toBe(true);
    const parts = new ChangedParts();
    parts.note([{ target: form }]);
    expect(parts.include(BODY)).toBe(true);
  });
});

describe('words that nobody can see', () => {
  const HIDDEN = {
    'not displayed': 'display: none',
    'not visible': 'visibility: hidden',
    transparent: 'opacity: 0',
    'of no size': 'font-size: 0',
    'far to the left': 'position: absolute; left: -9999px',
    'above the page': 'position: absolute; top: -9999px',
    'indented away': 'display: block; overflow: hidden; text-indent: -9999px; white-space: nowrap',
    'indented out of their box': 'text-indent: -9999px; white-space: nowrap',
    'cut off': 'position: absolute; width: 1px; height: 1px; overflow: hidden',
    'of no colour': 'color: transparent',
    'of the background’s colour': 'color: #fff; background: #fff',
  };
  const SHOWN = {
    'with a gradient for colour': 'color: transparent; background: linear-gradient(red, blue); background-clip: text',
    'white on a picture': 'color: #fff; background: #fff linear-gradient(black, black)',
    'of display contents': 'display: contents',
    plain: '',
  };
  const visibleIn = (style: string) => {
    const box = BODY.appendChild(document.createElement('div'));
    box.innerHTML = '<p>Varga said that it was.</p>';
    box.style.cssText = style;
    const range = document.createRange();
    range.selectNodeContents(box.querySelector('p')?.firstChild as Text);
    return new Visibility().isSeen(range);
  };

  test.each(Object.entries(HIDDEN))('%s', (_, style) => expect(visibleIn(style)).toBe(false));
  test.each(Object.entries(SHOWN))('other words are seen: %s', (_, style) => expect(visibleIn(style)).toBe(true));

  test('text scrolled out of a box counts as visible, since it can be scrolled back', () => {
    const box = BODY.appendChild(document.createElement('div'));
    box.style.cssText = 'position: fixed; top: 0; height: 100px; overflow: auto';
    box.innerHTML = '<p>Varga said so.</p><div style="height: 4000px"></div>';
    box.scrollTop = 3_000;
    const range = document.createRange();
    range.selectNodeContents(box.querySelector('p')?.firstChild as Text);
    expect(range.getBoundingClientRect().bottom).toBeLessThan(0);
    expect(new Visibility().isSeen(range)).toBe(true);
  });

  describe('in a box that shows only the beginning', () => {
    /** Whether the last of forty lines can be seen in a box of this style, itself in a box of that one. */
    const isLastSeen = (box: string, around = '') => {
      const lines = Array.from({ length: 40 }, (_, line) => `<p>Varga said ${line}.</p>`).join('');
      BODY.innerHTML = `<div style="${around}"><div style="${box}">${lines}</div></div>`;
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('p:last-child') as Element);
      return new Visibility().isSeen(range);
    };
    const SHORT = 'max-height: 200px; overflow: hidden';

    test.each([
      ['the box', SHORT, ''],
      ['a box around it', '', SHORT],
      ['a box around a list that need not be scrolled', 'overflow: auto', SHORT],
      ['a box that holds positioned text', 'position: absolute', `position: relative; height: 200px; overflow: hidden`],
    ])('text that %s cuts off is unseen', (_, box, around) => expect(isLastSeen(box, around)).toBe(false));

    test.each([
      ['the box can be scrolled', 'max-height: 200px; overflow: auto', ''],
      ['the box can be scrolled within another', 'height: 100%; overflow: auto', 'height: 200px; overflow: hidden'],
      ['the box is as tall as its text', 'overflow: hidden', ''],
      ['the text is positioned beside the box', 'position: absolute', 'height: 200px; overflow: hidden'],
    ])('text is seen where %s', (_, box, around) => expect(isLastSeen(box, around)).toBe(true));

    test('the lines that it shows are seen', () => {
      isLastSeen(SHORT);
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('p') as Element);
      expect(new Visibility().isSeen(range)).toBe(true);
    });

    test('text is seen while the box opens', () => {
      isLastSeen(SHORT);
      const box = document.querySelector('div > div') as HTMLElement;
      box.animate([{ maxHeight: '200px' }, { maxHeight: '2000px' }], 60_000);
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('p:last-child') as Element);
      expect(new Visibility().isSeen(range)).toBe(true);
    });

    test('text is seen in a window that a dialog has locked', () => {
      BODY.style.cssText = 'height: 200px; overflow: hidden';
      document.documentElement.style.overflow = 'hidden';
      const isSeen = isLastSeen('');
      document.documentElement.style.overflow = '';
      BODY.style.cssText = '';
      expect(isSeen).toBe(true);
    });
  });

  test('folded text counts as visible, since it can be unfolded', () => {
    BODY.innerHTML = '<details><summary>Read more</summary><p>Varga said so.</p></details>';
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('details p')?.firstChild as Text);
    expect(new Visibility().isSeen(range)).toBe(true);
  });
});

test('the page’s timers run while a long page is read', async () => {
  for (let count = 0; count < 40_000; count += 1) {
    BODY.append(Object.assign(document.createElement('p'), { textContent: `Renn said ${count}.` }));
  }
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 1);
  let slices = 0;
  const counted = new Slices({ signal: AbortSignal.timeout(20_000) });
  const { next } = counted;
  counted.next = () => {
    slices += 1;
    return next.call(counted);
  };
  await readPage(document, counted);
  clearInterval(timer);
  expect(slices).toBeGreaterThan(5);
  expect(ticks).toBeGreaterThan(slices / 10);
});

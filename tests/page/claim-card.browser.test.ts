/** The card for readers who do not see it, or not well. Its shadow root is closed to pages; here it is opened. */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { CardActions, ShownClaim, WordsToAdd } from '@/page/card';
import type { CardTexts } from '@/page/card-texts';
import { ClaimCard } from '@/page/claim-card';
import { PALETTES } from '@/painting/palettes';
import { claimAt } from '../fixtures/claims';
import { READ } from '../ui/reports';

const WORDS = {
  who: 'Two engineers',
  kind: 'Promised not to name',
  said: 'the dam leaks',
  facts: [
    { name: 'Reason given', words: '“they were not authorised to talk”' },
    { name: 'Told', words: 'how many (2)' },
  ],
  notes: ['Claim 3 of 23. Found by “said”.'],
  citation: 'the dam leaks — Two engineers',
  language: 'en',
};
const BUTTONS = {
  close: 'Close',
  showInList: 'Show in list',
  openYourself: 'Press the toolbar button.',
  copy: 'Copy it',
  copied: 'Copied.',
  refused: 'Refused.',
  wrong: 'Wrong?',
  add: 'Add a claim',
  corrected: 'Changed.',
  noRoom: 'No room.',
};

/** A link that the browser does not let be copied by itself. */
const OFFER = {
  text: 'https://larkfield.example/dam#:~:text=a-,crack',
  copied: 'Link copied.',
  refused: 'Here is the link:',
  button: 'Copy',
};

const FORM = {
  what: 'What is it?',
  labels: [
    {
      group: 'Not named',
      labels: [
        { value: 'unnamed', name: 'Described' },
        { value: 'anonymous', name: 'Promised' },
      ],
    },
    { group: '', labels: [{ value: 'named', name: 'Named' }] },
  ],
  whoIs: 'Who is the source?',
  another: 'Write it in the list.',
  change: 'Change',
  add: 'Add',
  notAClaim: 'Not a claim',
  cancel: 'Cancel',
} as const;

const TEXTS: CardTexts = {
  describeClaim: () => WORDS,
  describeNoClaim: () => WORDS,
  describeAddition: () => WORDS,
  buttons: () => BUTTONS,
  form: (sources) => ({ ...FORM, sources: ['', ...sources].map((value) => ({ value, name: value || 'None' })) }),
};
const card = new ClaimCard(document, TEXTS);
const SHOWN: ShownClaim = {
  claim: claimAt('Engineers said so.', { source: 'Engineers', cue: 'said' }),
  text: 'Engineers said so.',
  article: READ.article,
  number: 3,
  of: 23,
  ofSource: 1,
  sources: ['Engineers', 'The board'],
  style: PALETTES.standard.unnamed,
};
let root: ShadowRoot;

beforeEach(() => {
  const attachShadow = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attachShadow.call(this, { ...init, mode: 'open' });
    return root;
  });
  document.documentElement.lang = 'de';
  document.documentElement.style.colorScheme = 'light dark';
  document.body.innerHTML = '<main><h1>Titel</h1><p>Die Ingenieure sagten, der Riss sei bekannt.</p></main>';
});
afterEach(async () => {
  card.close();
  vi.restoreAllMocks();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  await emulate('');
});

const isOpen = () => document.querySelector('html > [popover]') !== null;
const paragraph = () => (document.querySelector('p') as HTMLElement).getBoundingClientRect();
const ACTIONS: CardActions = { showInList: async () => true, correct: async () => true };
const PLACE = { linesOf: () => [paragraph()], paragraphOf: paragraph };

function open(actions: Partial<CardActions> = {}): void {
  card.open(SHOWN, PLACE, { ...ACTIONS, ...actions });
}

const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLButtonElement;

/** Opens the card with a text that the browser lets be copied by itself, or not. */
async function handOver(isAllowed: boolean): Promise<void> {
  const copying = vi.spyOn(navigator.clipboard, 'writeText');
  if (isAllowed) copying.mockResolvedValue();
  else copying.mockRejectedValue(new Error('not allowed'));
  expect(await card.handOver(SHOWN, PLACE, ACTIONS, OFFER)).toBe(isAllowed);
}

/** WCAG 2.2's contrast ratio of two computed colours; axe finds no background in an element of the top layer. */
function contrast(foreground: string, background: string): number {
  const [darker = 0, lighter = 0] = [luminance(foreground), luminance(background)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of an opaque `rgb()` colour. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((digits) => {
    const channel = Number(digits) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function emulate(scheme: string, forcedColours = 'none'): Promise<unknown> {
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'forced-colors', value: forcedColours },
  ];
  return (cdp() as { send(method: string, options: object): Promise<unknown> }).send('Emulation.setEmulatedMedia', {
    features,
  });
}

describe.each(['light', 'dark'])('in the %s scheme', (scheme) => {
  test('has no accessibility violations', async () => {
    await emulate(scheme);
    await handOver(false);
    const { violations } = await axe.run(document.querySelector('html > [popover]') as HTMLElement);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('every word has enough contrast', async () => {
    await emulate(scheme);
    await handOver(false);
    const background = getComputedStyle(root.querySelector('section') as HTMLElement).backgroundColor;
    const texts = [...root.querySelectorAll('section *')].filter((element) => element.children.length === 0);
    expect(texts.length).toBeGreaterThan(6);
    for (const text of texts) expect(contrast(getComputedStyle(text).color, background)).toBeGreaterThanOrEqual(4.5);
    expect(luminance(background) < 0.5).toBe(scheme === 'dark');
  });
});

test('draws borders around its buttons in forced colours', async () => {
  await emulate('light', 'active');
  open();
  const buttons = [...root.querySelectorAll<HTMLElement>('.actions button')];
  expect(buttons.length).toBeGreaterThan(2);
  for (const each of buttons) expect(getComputedStyle(each).borderStyle).toBe('solid');
});

test('keeps every button within reach at 400 % zoom, in a window of 320 × 256 pixels', async () => {
  const { innerWidth: width, innerHeight: height } = window;
  await page.viewport(320, 256);
  const line = new DOMRect(10, 10, 300, 40);
  card.open(SHOWN, { linesOf: () => [line], paragraphOf: () => line }, ACTIONS);
  for (const each of root.querySelectorAll('button')) {
    each.scrollIntoView({ block: 'nearest' });
    const { top, bottom, left, right } = each.getBoundingClientRect();
    expect([top >= line.bottom, bottom <= 256, left >= 0, right <= 320]).toEqual([true, true, true, true]);
  }
  await page.viewport(width, height);
});

test('is light or dark like the page around its words, whatever the system prefers', async () => {
  await emulate('light');
  document.body.setAttribute('style', 'background: #181a1b; color: #e8e6e3');
  open();
  expect(luminance(getComputedStyle(root.querySelector('section') as HTMLElement).backgroundColor)).toBeLessThan(0.1);
});

describe('never covers its paragraph', () => {
  const box = () => document.querySelector('html > [popover]')!.getBoundingClientRect();
  const at = (paragraph: DOMRect) => {
    card.open(SHOWN, { linesOf: () => [paragraph], paragraphOf: () => paragraph }, ACTIONS);
    return box();
  };
  const overlaps = (a: DOMRect, b: DOMRect) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  test.each([
    ['to its right', [100, 300]],
    ['to its left, where there is no room to the right', [300, 100]],
  ] as const)('in the margin %s', (_where, [left, right]) => {
    const paragraph = new DOMRect(left, 120, window.innerWidth - left - right, 60);
    const card = at(paragraph);
    expect(overlaps(card, paragraph)).toBe(false);
    expect(card.width).toBe(268);
    expect(card.top).toBe(120);
  });

  test.each([
    ['at the bottom, for words above', 40],
    ['at the top, for words below', window.innerHeight - 60],
  ])('as a sheet %s', (_where, top) => {
    const paragraph = new DOMRect(10, top, window.innerWidth - 20, 40);
    const card = at(paragraph);
    expect(overlaps(card, paragraph)).toBe(false);
    expect([card.top >= 0, card.bottom <= window.innerHeight]).toEqual([true, true]);
  });
});

test('is a sheet at the bottom whenever it fits there', () => {
  const { innerWidth, innerHeight } = window;
  const paragraph = new DOMRect(10, 0.5 * innerHeight, innerWidth - 20, 0.02 * innerHeight);
  card.open(SHOWN, { linesOf: () => [paragraph], paragraphOf: () => paragraph }, ACTIONS);
  const { top, bottom } = document.querySelector('html > [popover]')!.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(paragraph.bottom);
  expect(bottom).toBe(innerHeight);
});

test('keeps its buttons in sight in a sheet that scrolls', () => {
  const paragraph = new DOMRect(10, 0, window.innerWidth - 20, window.innerHeight - 160);
  card.open(SHOWN, { linesOf: () => [paragraph], paragraphOf: () => paragraph }, ACTIONS);
  const section = root.querySelector('section') as HTMLElement;
  expect(section.scrollHeight).toBeGreaterThan(section.clientHeight);
  expect(button('Show in list').getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
});

test('takes only the room that a tall paragraph leaves, and scrolls', () => {
  const paragraph = new DOMRect(10, 0, window.innerWidth - 20, window.innerHeight - 160);
  card.open(SHOWN, { linesOf: () => [paragraph], paragraphOf: () => paragraph }, ACTIONS);
  const box = document.querySelector('html > [popover]')!.getBoundingClientRect();
  expect(box.top).toBeGreaterThanOrEqual(paragraph.bottom);
  const section = root.querySelector('section') as HTMLElement;
  expect(section.scrollHeight).toBeGreaterThan(section.clientHeight);
});

test('never covers the marked words, even if their paragraph fills the window', () => {
  const words = new DOMRect(10, 30, 200, 20);
  const paragraph = new DOMRect(10, 0, window.innerWidth - 20, window.innerHeight);
  card.open(SHOWN, { linesOf: () => [words], paragraphOf: () => paragraph }, ACTIONS);
  expect(document.querySelector('html > [popover]')!.getBoundingClientRect().top).toBeGreaterThan(words.bottom);
});

test('takes the focus when opened from the keyboard, and gives it back', async () => {
  const field = document.body.appendChild(document.createElement('button'));
  field.focus();
  card.open(SHOWN, PLACE, ACTIONS, true);
  expect(root.activeElement).toBe(root.querySelector('section'));
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(field);
  open();
  expect(document.activeElement).toBe(field);
});

test('opens the list, or says how the reader can', async () => {
  const showInList = vi.fn(async () => true);
  open({ showInList });
  button('Show in list').click();
  expect(showInList).toHaveBeenCalledOnce();
  open({ showInList: async () => false });
  button('Show in list').click();
  await vi.waitFor(() => expect(root.textContent).toContain('Press the toolbar button.'));
});

test('copies the claim', async () => {
  const copying = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  open();
  button('Copy it').click();
  await vi.waitFor(() => expect(root.textContent).toContain('Copied.'));
  expect(copying).toHaveBeenCalledExactlyOnceWith(WORDS.citation);
});

describe('a correction', () => {
  const choose = (at: number, value: string) => {
    const select = root.querySelectorAll('select')[at] as HTMLSelectElement;
    select.value = value;
  };

  test('is made in the card’s form and confirmed with a button', async () => {
    const correct = vi.fn(async () => true);
    open({ correct });
    button('Wrong?').click();
    expect(root.activeElement).toBe(root.querySelector('select'));
    expect(card.isInUse).toBe(true);
    choose(0, 'anonymous');
    choose(1, 'The board');
    button('Change').click();
    await vi.waitFor(() => expect(root.textContent).toContain('Changed.'));
    expect(correct).toHaveBeenCalledExactlyOnceWith({ label: 'anonymous', source: 'The board' });
    expect(card.isInUse).toBe(false);
  });

  test('can say that it is not a claim', async () => {
    const correct = vi.fn(async () => false);
    open({ correct });
    button('Wrong?').click();
    button('Not a claim').click();
    await vi.waitFor(() => expect(root.textContent).toContain('No room.'));
    expect(correct).toHaveBeenCalledExactlyOnceWith({ label: 'not-a-source', source: 'Engineers' });
  });

  test('is dropped by “Cancel”, which brings the card’s buttons back', () => {
    const correct = vi.fn(async () => true);
    open({ correct });
    button('Wrong?').click();
    button('Cancel').click();
    expect(correct).not.toHaveBeenCalled();
    expect(button('Show in list').isConnected).toBe(true);
  });

  test('has no text field, since a page would see the keys', () => {
    open();
    button('Wrong?').click();
    expect(root.querySelector('input, textarea, [contenteditable]')).toBeNull();
  });

  test('adds words that no claim covers', async () => {
    const words: WordsToAdd = {
      text: 'the wall is damp',
      sources: ['Engineers'],
      isOpen: false,
      add: vi.fn(async () => true),
    };
    card.openWithoutClaim(PLACE, words);
    button('Add a claim').click();
    expect(root.textContent).toContain('the wall is damp');
    expect(button('Not a claim')).toBeUndefined();
    choose(1, 'Engineers');
    button('Add').click();
    await vi.waitFor(() => expect(root.textContent).toContain('Changed.'));
    expect(words.add).toHaveBeenCalledExactlyOnceWith({ label: 'unnamed', source: 'Engineers' });
  });

  test('opens its form at once if the reader wants to add a claim', () => {
    card.openWithoutClaim(PLACE, { text: 'damp', sources: [], isOpen: true, add: async () => true });
    expect(root.activeElement).toBe(root.querySelector('select'));
  });

  test.each(['light', 'dark'])('has a form without accessibility violations (%s)', async (scheme) => {
    await emulate(scheme);
    open();
    button('Wrong?').click();
    const { violations } = await axe.run(document.querySelector('html > [popover]') as HTMLElement);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

test('underlines the source with its group’s line', () => {
  open();
  const { textDecorationStyle } = getComputedStyle(root.querySelector('strong bdi') as HTMLElement);
  expect(textDecorationStyle).toBe(PALETTES.standard.unnamed.line);
});

test('has no buttons for words that cannot be a claim', () => {
  card.openWithoutClaim(PLACE, null);
  expect([...root.querySelectorAll('button')].map((each) => each.getAttribute('aria-label'))).toEqual(['Close']);
});

test('is announced in the interface’s language', () => {
  open();
  const section = root.querySelector('section') as HTMLElement;
  expect(section.getAttribute('role')).toBe('status');
  expect(section.lang).toBe('en');
  expect(section.textContent).toContain('Two engineers');
});

describe('against the page', () => {
  test('stays open when the page makes up a key', () => {
    open();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(isOpen()).toBe(true);
  });

  test('is no custom element that the page could define, and leaves nothing on its host', () => {
    open();
    const host = document.querySelector('html > [popover]') as HTMLElement;
    expect(host.localName).toBe('div');
    expect(host.shadowRoot === null || host.shadowRoot === root).toBe(true);
    expect(host.getAttributeNames()).toEqual(['popover']);
  });

  test('is not hidden, moved or restyled by the page’s style sheets', () => {
    const place = () => document.querySelector('html > [popover]')!.getBoundingClientRect().toJSON();
    open();
    const before = place();
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = `html > div, [popover] { display: none !important; visibility: hidden !important; opacity: 0 !important;
      transform: translate(900px) !important; top: 5000px !important; left: 5000px !important; width: 1px !important;
      clip-path: circle(0) !important; filter: blur(9px) !important; transition: all 100s !important }`;
    window.dispatchEvent(new Event('resize'));
    const style = getComputedStyle(document.querySelector('html > [popover]') as HTMLElement);
    expect([style.display, style.visibility, style.opacity]).toEqual(['block', 'visible', '1']);
    expect([style.transform, style.clipPath, style.filter]).toEqual(['none', 'none', 'none']);
    expect(place()).toEqual(before);
    sheet.remove();
  });
});

test('closes with its button, and with Escape', async () => {
  open();
  root.querySelector('button')?.click();
  expect(isOpen()).toBe(false);
  open();
  await userEvent.keyboard('{Escape}');
  expect(isOpen()).toBe(false);
  expect(document.querySelector('html > [popover]')).toBeNull();
});

test('closes when its words are gone', () => {
  let lines = [new DOMRect(20, 20, 80, 16)];
  card.openWithoutClaim({ linesOf: () => lines, paragraphOf: () => null }, null);
  expect(isOpen()).toBe(true);
  lines = [];
  window.dispatchEvent(new Event('scroll'));
  expect(isOpen()).toBe(false);
});

test('says that a text was copied', async () => {
  await handOver(true);
  expect(root.textContent).toContain('Link copied.');
  expect(root.textContent).not.toContain(OFFER.text);
});

test('shows a text that could not be copied, and copies it when its button is pressed', async () => {
  const execCommand = vi.spyOn(document, 'execCommand').mockReturnValue(false);
  await handOver(false);
  expect(root.textContent).toContain(`Here is the link: ${OFFER.text}`);
  execCommand.mockImplementation(() => {
    const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), cancelable: true });
    window.dispatchEvent(event);
    return event.clipboardData?.getData('text/plain') === OFFER.text && event.defaultPrevented;
  });
  button(OFFER.button).click();
  await vi.waitFor(() => expect(root.textContent).toContain('Link copied.'));
  expect(execCommand).toHaveBeenCalledWith('copy');
});

/** The card for readers who do not see it, or not well. Its shadow root is closed to pages; here it is opened. */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { ClaimCard } from '@/page/claim-card';
import { claimAt } from '../fixtures/claims';

const WORDS = {
  letter: 'A',
  label: 'Anonymous',
  who: 'Two engineers',
  notes: ['Reason given: “they were not authorised to talk”', 'The outlet knows who is speaking and keeps the name.'],
  why: '“said” with a plural noun.',
  close: 'Close',
  language: 'en',
};

/** A link that the browser does not let be copied by itself. */
const OFFER = {
  text: 'https://larkfield.example/dam#:~:text=a-,crack',
  copied: 'Link copied.',
  refused: 'Here is the link:',
  button: 'Copy',
};

const card = new ClaimCard(document, { describeClaim: () => WORDS, describeNoClaim: () => WORDS });
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
const lines = () => [(document.querySelector('p') as HTMLElement).getBoundingClientRect()];

function open(): void {
  card.open(null, '', lines);
}

/** Opens the card with a text that the browser lets be copied by itself, or not. */
async function handOver(isAllowed: boolean): Promise<void> {
  const copying = vi.spyOn(navigator.clipboard, 'writeText');
  if (isAllowed) copying.mockResolvedValue();
  else copying.mockRejectedValue(new Error('not allowed'));
  const claim = claimAt('Engineers said so.', { source: 'Engineers', cue: 'said' });
  expect(await card.handOver(claim, 'Engineers said so.', lines, OFFER)).toBe(isAllowed);
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

function emulate(scheme: string): Promise<unknown> {
  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  return (cdp() as { send(method: string, options: object): Promise<unknown> }).send('Emulation.setEmulatedMedia', {
    features,
  });
}

describe.each(['light', 'dark'])('in the %s scheme', (scheme) => {
  test('axe finds nothing wrong', async () => {
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

test('is as dark as the page is around its words, whatever the reader’s system asks for', async () => {
  await emulate('light');
  document.body.setAttribute('style', 'background: #181a1b; color: #e8e6e3');
  open();
  expect(luminance(getComputedStyle(root.querySelector('section') as HTMLElement).backgroundColor)).toBeLessThan(0.1);
});

describe('keeps clear of what is claimed', () => {
  const text = 'The dam leaks, engineers said. Nobody heard them.';
  const said = { source: 'engineers', cue: 'said' };
  const line = (top: number) => [new DOMRect(20, top, 80, 16)];
  const middle = window.innerHeight / 2;
  const box = () => document.querySelector('html > [popover]')!.getBoundingClientRect();

  test('below its mark where the claim stands before it', () => {
    card.open(claimAt(text, { ...said, content: 'The dam leaks' }), text, () => line(middle));
    expect(box().top).toBeGreaterThan(middle + 16);
  });

  test('above its mark where more of the claim follows', () => {
    card.open(claimAt(text, { ...said, content: 'Nobody heard them' }), text, () => line(middle));
    expect(box().bottom).toBeLessThan(middle);
  });

  test.each([
    ['below, where there is no room above', 'Nobody heard them', 10],
    ['above, where there is no room below', 'The dam leaks', window.innerHeight - 30],
  ])('%s', (_where, content, top) => {
    card.open(claimAt(text, { ...said, content }), text, () => line(top));
    expect(box().top).toBeGreaterThanOrEqual(0);
    expect(box().bottom).toBeLessThanOrEqual(window.innerHeight);
  });
});

test('opens within reach of the pointer, when its mark stands in two places', () => {
  const text = 'The engineers, who had seen it, said the dam leaks.';
  const claim = claimAt(text, { source: 'The engineers', cue: 'said', content: 'the dam leaks' });
  const places = [new DOMRect(20, 300, 50, 16), new DOMRect(80, 320, 30, 16)];
  const left = (pointer?: number) => {
    card.open(claim, text, () => places, pointer);
    return document.querySelector('html > [popover]')!.getBoundingClientRect().left;
  };
  expect([left(), left(30), left(85)]).toEqual([20, 20, 80]);
});

test('says once what its label and its source say alike', () => {
  const words = { ...WORDS, label: 'No source given', who: 'No source given' };
  const same = new ClaimCard(document, { describeClaim: () => words, describeNoClaim: () => words });
  same.open(null, '', lines);
  expect(root.textContent?.match(/No source given/g)).toHaveLength(1);
  same.close();
});

test('is announced, in its own language', () => {
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

  test('has no name that the page could define, and leaves nothing on its host', () => {
    open();
    const host = document.querySelector('html > [popover]') as HTMLElement;
    expect(host.localName).toBe('div');
    expect(host.shadowRoot === null || host.shadowRoot === root).toBe(true);
    expect(host.getAttributeNames()).toEqual(['popover']);
  });

  test('is neither hidden, moved nor drawn otherwise by the page’s sheets', () => {
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
  card.open(null, '', () => lines);
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

test('shows a text that was not copied, and copies it when its button is pressed', async () => {
  const execCommand = vi.spyOn(document, 'execCommand').mockReturnValue(false);
  await handOver(false);
  expect(root.textContent).toContain(`Here is the link: ${OFFER.text}`);
  execCommand.mockImplementation(() => {
    const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), cancelable: true });
    window.dispatchEvent(event);
    return event.clipboardData?.getData('text/plain') === OFFER.text && event.defaultPrevented;
  });
  root.querySelector<HTMLElement>('button.copy')?.click();
  await vi.waitFor(() => expect(root.textContent).toContain('Link copied.'));
  expect(execCommand).toHaveBeenCalledWith('copy');
});

/** Both ends of the protocol over one wire, as the browser connects them. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as page from '@/messaging/content-messaging';
import * as extension from '@/messaging/extension-messaging';
import { FRESH_LIST } from '@/messaging/list-state';
import type { ReaderState } from '@/messaging/protocol';
import { DEFAULT_SETTINGS } from '@/settings/settings';

const WORD: ReaderState = { settings: DEFAULT_SETTINGS, corrections: [], isPrivate: false };
const ANALYSIS = { english: true, claims: [] };

/** The background's answers that a test does not ask for. */
const BACKGROUND = {
  visit: () => ({ word: WORD, finding: { kind: 'not-article' } as const, claimsFound: 0 }),
  moreClaims: () => null,
  readerState: () => WORD,
  keepCorrection: () => true,
  mayRead: () => true,
  addScript: () => true,
  openList: () => true,
  openReport: () => {},
  analyse: () => ANALYSIS,
  readText: () => ({ title: '', text: '', analysis: { english: true, claims: [] }, claimsFound: 0 }),
};
const SESSION = {
  getReport: () => ({ state: 'reading' }) as const,
  getPreview: () => ({ state: 'reading' }) as const,
  getList: () => FRESH_LIST,
  keepList: () => {},
  readOnce: () => {},
  focusClaim: () => true,
  step: () => true,
  explainSelection: () => true,
  claimInSelection: () => null,
  handOver: () => true,
  toggleMarks: () => true,
  correct: () => {},
  offerToAdd: () => true,
  readAnyway: () => {},
  rescan: () => {},
  readerStateChanged: () => {},
  sitesTakenBack: () => {},
};

type Respond = (reply: unknown) => void;
type Listener = (message: unknown, sender: { id: string }, respond: Respond) => unknown;
let listeners: Set<Listener>;
let ending: AbortController;

/** As Chromium sends it. */
const asSent = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

/** Brings a message to every listener; they reply by a promise, as the polyfill lets them, or by the callback. */
async function send(message: unknown, sender = { id: fakeBrowser.runtime.id }): Promise<unknown> {
  const copy = asSent(message);
  const replies = [...listeners].map((listener) => {
    return new Promise((resolve) => {
      const replying = listener(copy, sender, resolve);
      if (replying instanceof Promise) resolve(replying);
      else if (replying !== true) resolve(undefined);
    });
  });
  const reply = (await Promise.all(replies)).find((one) => one !== undefined);
  if (reply === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
  return asSent(reply);
}

beforeEach(() => {
  listeners = new Set();
  ending = new AbortController();
  const onMessage = {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  };
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(onMessage.addListener as never);
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation(onMessage.removeListener as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((_, message) => send(message));
  vi.stubGlobal('chrome', { runtime: { id: fakeBrowser.runtime.id, sendMessage: send, onMessage } });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('calls', () => {
  test('of a page reach the background with their argument, and bring back its result', async () => {
    const addScript = vi.fn(() => true);
    extension.answer('background', { ...BACKGROUND, addScript });
    expect(await page.callBackground('addScript', 'reader-actions')).toBe(true);
    expect(addScript).toHaveBeenCalledWith('reader-actions', expect.anything());
    expect(await page.callBackground('readerState')).toEqual(WORD);
  });

  test('of the extension reach the session of a page', async () => {
    const focusClaim = vi.fn(() => false);
    page.answer({ ...SESSION, focusClaim }, ending.signal);
    expect(await extension.callSession(7, 'focusClaim', 'c3')).toBe(false);
    expect(focusClaim).toHaveBeenCalledWith('c3', expect.anything());
  });

  test('that have no result end all the same', async () => {
    page.answer(SESSION, ending.signal);
    await expect(extension.callSession(7, 'rescan')).resolves.toBeNull();
  });

  test('never reach another address', async () => {
    const reportChanged = vi.fn();
    const claimReached = vi.fn();
    extension.answer('extension-pages', { reportChanged, claimReached });
    extension.answer('background', BACKGROUND);
    await extension.callBackground('analyse', { text: '' });
    expect(reportChanged).not.toHaveBeenCalled();
    await page.tellExtensionPages('reportChanged');
    expect(reportChanged).toHaveBeenCalledOnce();
    await page.tellExtensionPages('claimReached', 'c7');
    expect(claimReached).toHaveBeenCalledExactlyOnceWith('c7', expect.anything());
  });

  test('fail with the words of the error that the answer threw, at either end', async () => {
    const fail = (words: string) => () => {
      throw new Error(words);
    };
    extension.answer('background', { ...BACKGROUND, visit: fail('no outline') });
    page.answer({ ...SESSION, step: fail('no claims') }, ending.signal);
    await expect(page.callBackground('visit')).rejects.toThrow('no outline');
    await expect(extension.callSession(7, 'step', 1)).rejects.toThrow('no claims');
  });

  test('fail when nobody answers, and when there is nothing in the answer', async () => {
    await expect(page.callBackground('readerState')).rejects.toThrow('Receiving end');
    listeners.add(() => Promise.resolve(null));
    await expect(page.callBackground('readerState')).rejects.toThrow('no reply');
  });

  test('are not answered once the signal has aborted', async () => {
    page.answer(SESSION, ending.signal);
    extension.answer('background', BACKGROUND, ending.signal);
    ending.abort();
    expect(listeners.size).toBe(0);
  });

  test.each([
    ['a string', 'analyse'],
    ['null', null],
    ['an unknown call', { to: 'background', call: 'constructor' }],
  ])('that are %s are left alone', async (_, message) => {
    extension.answer('background', BACKGROUND);
    await expect(send(message)).rejects.toThrow('Receiving end');
  });

  test('of another extension are left alone', async () => {
    page.answer(SESSION, ending.signal);
    await expect(send({ to: 'session', call: 'getReport' }, { id: 'another' })).rejects.toThrow('Receiving end');
  });
});

test('a notice that nobody hears is no error', async () => {
  await expect(page.tellExtensionPages('reportChanged')).resolves.toBeUndefined();
});

test('sessions in all tabs are told, and tabs without one are no error', async () => {
  const readerStateChanged = vi.fn();
  page.answer({ ...SESSION, readerStateChanged }, ending.signal);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, {}] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((id, message) =>
    id === 1 ? Promise.reject(new Error('Receiving end does not exist.')) : send(message),
  );
  await extension.tellSessions('readerStateChanged');
  expect(readerStateChanged).toHaveBeenCalledOnce();
});

describe('a page whose extension', () => {
  test('is there knows it', () => expect(page.extensionIsGone()).toBe(false));

  test('was replaced knows it, and takes its leave without an error', async () => {
    page.answer(SESSION, ending.signal);
    vi.stubGlobal('chrome', { runtime: {} });
    expect(page.extensionIsGone()).toBe(true);
    expect(() => ending.abort()).not.toThrow();
  });
});

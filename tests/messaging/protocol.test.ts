import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, callBackground, tellExtensionPages } from '@/messaging/protocol';
import { DEFAULT_SETTINGS } from '@/settings/settings';

/** Answers that these tests do not ask for. */
const OTHERS = {
  loadMarkPainter: () => true,
  settings: () => DEFAULT_SETTINGS,
  corrections: () => [],
  keepCorrections: () => {},
};

const ANALYSIS = { english: true, claims: [] };

type Listener = (message: unknown, sender: { id: string }) => Promise<unknown> | undefined;

/** The polyfill's contract, which the fake browser does not know: a listener answers with a promise. */
function fakeMessaging() {
  const listeners = new Set<Listener>();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((l) => void listeners.add(l as never));
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation(
    (l) => void listeners.delete(l as never),
  );
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const answers = [...listeners].map((listener) => listener(message, { id: fakeBrowser.runtime.id }));
    const answered = answers.find((result) => result !== undefined);
    if (!answered) throw new Error('Could not establish connection. Receiving end does not exist.');
    return answered;
  });
}

beforeEach(fakeMessaging);
afterEach(() => vi.restoreAllMocks());

describe('calls', () => {
  test('reach the answer of their address with their argument, and bring back its result', async () => {
    const analyse = vi.fn(() => ANALYSIS);
    answer('background', { analyse, ...OTHERS });
    expect(await callBackground('analyse', { text: 'Officials said so.' })).toEqual(ANALYSIS);
    expect(analyse).toHaveBeenCalledWith({ text: 'Officials said so.' }, expect.anything());
    expect(await callBackground('loadMarkPainter')).toBe(true);
  });

  test('never reach another address', async () => {
    const reportChanged = vi.fn();
    answer('extension-pages', { reportChanged });
    answer('background', { analyse: () => ANALYSIS, ...OTHERS });
    await callBackground('analyse', { text: '' });
    expect(reportChanged).not.toHaveBeenCalled();
    await tellExtensionPages('reportChanged', { state: 'reading' });
    expect(reportChanged).toHaveBeenCalledOnce();
  });

  test('fail with the words of the error that the answer threw', async () => {
    answer('background', {
      analyse: () => {
        throw new Error('no text');
      },
      ...OTHERS,
    });
    await expect(callBackground('analyse', { text: '' })).rejects.toThrow('no text');
  });

  test('are not answered once the signal has aborted', async () => {
    const ending = new AbortController();
    const analyse = vi.fn(() => ANALYSIS);
    answer('background', { analyse, ...OTHERS }, ending.signal);
    ending.abort();
    await callBackground('analyse', { text: '' }).catch(() => {});
    expect(analyse).not.toHaveBeenCalled();
  });

  test.each([
    ['a string', 'analyse'],
    ['null', null],
    ['an unknown call', { to: 'background', call: 'constructor' }],
  ])('that are %s are left alone', async (_, message) => {
    const analyse = vi.fn(() => ANALYSIS);
    answer('background', { analyse, ...OTHERS });
    await fakeBrowser.runtime.sendMessage(message).catch(() => {});
    expect(analyse).not.toHaveBeenCalled();
  });
});

test('a notice that nobody hears is no error', async () => {
  await expect(tellExtensionPages('reportChanged', { state: 'reading' })).resolves.toBeUndefined();
});

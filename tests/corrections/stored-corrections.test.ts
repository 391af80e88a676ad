import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Correction } from '@/corrections/correction';

const PAGE = 'https://larkfield.example/ferry?id=7';
const RENN: Correction = { words: 'Renn … denied', sentence: 'Renn denied that.', verdict: 'not-a-source' };
const POLICE: Correction = { words: 'Police said', sentence: 'Police said so.', verdict: 'vague' };

/** Web locks, which Node does not have: one piece of work after the other. */
function oneAfterTheOther() {
  let last: Promise<unknown> = Promise.resolve();
  return (_name: string, work: () => Promise<unknown>) => {
    last = last.then(work, work);
    return last;
  };
}

let stored: typeof import('@/corrections/stored-corrections');

/** Each test meets the store as an extension that has just started. */
beforeEach(async () => {
  fakeBrowser.reset();
  usedBytes(0);
  vi.stubGlobal('navigator', { locks: { request: oneAfterTheOther() } });
  vi.resetModules();
  stored = await import('@/corrections/stored-corrections');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function usedBytes(bytes: number): void {
  vi.spyOn(fakeBrowser.storage.local, 'getBytesInUse').mockResolvedValue(bytes as never);
}

const entries = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, unknown>>;
const put = (values: Record<string, unknown>) => fakeBrowser.storage.local.set(values);

describe('stored corrections', () => {
  test('are those of their page, whatever its fragment', async () => {
    await stored.keepCorrection(`${PAGE}#comments`, RENN);
    expect(await stored.correctionsOn(PAGE)).toEqual([RENN]);
    expect(await stored.correctionsOn(`${PAGE}#top`)).toEqual([RENN]);
    expect(await stored.correctionsOn('https://larkfield.example/ferry?id=8')).toEqual([]);
  });

  test('made at the same moment are all kept, on one page and on two', async () => {
    await Promise.all([
      stored.keepCorrection(PAGE, RENN),
      stored.keepCorrection(PAGE, POLICE),
      stored.keepCorrection(`${PAGE}2`, POLICE),
    ]);
    expect(await stored.loadCorrections()).toEqual({ [PAGE]: [RENN, POLICE], [`${PAGE}2`]: [POLICE] });
  });

  test('of the same words take each other’s place', async () => {
    await stored.keepCorrection(PAGE, RENN);
    await stored.keepCorrection(PAGE, { ...RENN, verdict: 'vague' });
    expect(await stored.correctionsOn(PAGE)).toEqual([{ ...RENN, verdict: 'vague' }]);
  });

  test('of a claim’s label and of its source stand beside each other, and are erased one by one', async () => {
    const source: Correction = { ...RENN, verdict: { source: 'Ilse Marrow' } };
    await stored.keepCorrection(PAGE, RENN);
    await stored.keepCorrection(PAGE, source);
    await stored.keepCorrection(PAGE, { ...source, verdict: { source: 'A clerk' } });
    expect(await stored.correctionsOn(PAGE)).toEqual([RENN, { ...source, verdict: { source: 'A clerk' } }]);
    await stored.eraseCorrection(PAGE, source);
    expect(await stored.correctionsOn(PAGE)).toEqual([RENN]);
  });

  test.each<[string, Correction]>([
    ['two sources that are one', { words: 'Renn', sentence: '', verdict: { sameAs: 'Tobias Renn' } }],
    [
      'a claim that the reader added',
      {
        words: 'the dam leaks',
        sentence: 'Engineers wrote that the dam leaks.',
        verdict: { added: { label: 'unnamed', source: 'Engineers', length: 13 } },
      },
    ],
  ])('are those of %s, too', async (_, kept) => {
    await stored.keepCorrection(PAGE, kept);
    expect(await stored.correctionsOn(PAGE)).toEqual([kept]);
  });

  test('of version 1 are still understood', async () => {
    await put({ [`corrections:${PAGE}`]: { version: 1, corrections: [RENN] } });
    await stored.keepCorrection(PAGE, POLICE);
    expect((await entries())[`corrections:${PAGE}`]).toEqual({ version: 2, corrections: [RENN, POLICE] });
  });

  test('leave nothing of a page when the last one is erased', async () => {
    await stored.keepCorrection(PAGE, RENN);
    await stored.keepCorrection(PAGE, POLICE);
    await stored.eraseCorrection(PAGE, RENN);
    expect(await stored.correctionsOn(PAGE)).toEqual([POLICE]);
    await stored.eraseCorrection(PAGE, POLICE);
    expect(await entries()).toEqual({});
  });

  test('are gone once erased, and nothing else is', async () => {
    await put({ settings: { run: 'everywhere' } });
    await stored.keepCorrection(PAGE, RENN);
    await stored.eraseCorrections();
    expect(await entries()).toEqual({ settings: { run: 'everywhere' } });
  });

  test('tell watchers of a change', async () => {
    const listener = vi.fn();
    stored.watchCorrections(listener, new AbortController().signal);
    await put({ settings: {} });
    expect(listener).not.toHaveBeenCalled();
    await stored.keepCorrection(PAGE, RENN);
    expect(listener).toHaveBeenCalledOnce();
  });

  test.each([
    ['none at all', 'all of them'],
    ['an unknown verdict', { ...RENN, verdict: 'liar' }],
    ['too long a text', { ...RENN, words: 'x'.repeat(301) }],
  ])('refuse %s', async (_, value) => {
    await expect(stored.keepCorrection(PAGE, value)).rejects.toThrow();
  });

  test('of the first version, which had all pages in one entry, are still there', async () => {
    await put({ corrections: { [PAGE]: [RENN], 'https://a.example/': 'broken' } });
    expect(await stored.correctionsOn(PAGE)).toEqual([RENN]);
    await stored.keepCorrection(PAGE, POLICE);
    expect(await stored.loadCorrections()).toEqual({ [PAGE]: [RENN, POLICE] });
  });

  test('that this version does not understand stay, beside those that it does', async () => {
    const later = { words: 'The board said', sentence: 'The board said so.', verdict: { motive: 'Ilse Marrow' } };
    await put({ [`corrections:${PAGE}`]: { version: 1, corrections: [later, RENN, null] } });
    expect(await stored.correctionsOn(PAGE)).toEqual([RENN]);
    await stored.keepCorrection(PAGE, POLICE);
    await stored.eraseCorrection(PAGE, RENN);
    expect((await entries())[`corrections:${PAGE}`]).toEqual({ version: 2, corrections: [later, null, POLICE] });
  });

  test('of a newer version are kept aside when this one writes', async () => {
    const newer = { version: 3, corrections: [RENN], sources: [['a', 'b']] };
    await put({ [`corrections:${PAGE}`]: newer });
    expect(await stored.correctionsOn(PAGE)).toEqual([RENN]);
    await stored.keepCorrection(PAGE, POLICE);
    expect(await entries()).toEqual({
      [`corrections-newer:${PAGE}`]: newer,
      [`corrections:${PAGE}`]: { version: 2, corrections: [POLICE] },
    });
  });

  test('are refused when the browser keeps no more, and those that are there stay', async () => {
    await stored.keepCorrection(PAGE, RENN);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(stored.keepCorrection(PAGE, POLICE)).rejects.toThrow(stored.NoRoom);
    expect(await stored.correctionsOn(PAGE)).toEqual([RENN]);
  });

  test('are refused before the browser’s quota is used up, and can then be erased', async () => {
    await stored.keepCorrection(PAGE, RENN);
    usedBytes(4_600_000);
    await expect(stored.keepCorrection(PAGE, POLICE)).rejects.toThrow(stored.NoRoom);
    await stored.keepCorrection(PAGE, { ...RENN, verdict: 'vague' });
    await stored.eraseCorrection(PAGE, RENN);
    expect(await stored.correctionsOn(PAGE)).toEqual([]);
  });

  test('of one page are read without those of others', async () => {
    await stored.keepCorrection(PAGE, RENN);
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    await stored.correctionsOn(PAGE);
    expect(get.mock.calls).toEqual([[`corrections:${PAGE}`]]);
  });
});

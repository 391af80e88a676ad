import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Correction } from '@/corrections/correction';
import {
  correctionsOn,
  eraseCorrection,
  eraseCorrections,
  keepCorrections,
  loadCorrections,
  watchCorrections,
} from '@/corrections/stored-corrections';

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

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: oneAfterTheOther() } });
});
afterEach(() => vi.unstubAllGlobals());

describe('stored corrections', () => {
  test('are those of their page, whatever its fragment', async () => {
    await keepCorrections(`${PAGE}#comments`, [RENN]);
    expect(await correctionsOn(PAGE)).toEqual([RENN]);
    expect(await correctionsOn(`${PAGE}#top`)).toEqual([RENN]);
    expect(await correctionsOn('https://larkfield.example/ferry?id=8')).toEqual([]);
  });

  test('of two pages at the same moment are both kept', async () => {
    await Promise.all([keepCorrections(`${PAGE}1`, [RENN]), keepCorrections(`${PAGE}2`, [POLICE])]);
    expect(await loadCorrections()).toEqual({ [`${PAGE}1`]: [RENN], [`${PAGE}2`]: [POLICE] });
  });

  test('leave nothing of a page when the last one is taken back or erased', async () => {
    await keepCorrections(PAGE, [RENN]);
    await keepCorrections(PAGE, []);
    expect(await loadCorrections()).toEqual({});
    await keepCorrections(PAGE, [RENN, POLICE]);
    await eraseCorrection(PAGE, RENN);
    expect(await correctionsOn(PAGE)).toEqual([POLICE]);
    await eraseCorrection(PAGE, POLICE);
    expect(await loadCorrections()).toEqual({});
  });

  test('are gone once erased', async () => {
    await keepCorrections(PAGE, [RENN]);
    await eraseCorrections();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('tell watchers of a change', async () => {
    const listener = vi.fn();
    watchCorrections(listener, new AbortController().signal);
    await keepCorrections(PAGE, [RENN]);
    expect(listener).toHaveBeenCalledExactlyOnceWith({ [PAGE]: [RENN] });
  });

  test.each([
    ['no list', 'all of them'],
    ['an unknown verdict', [{ ...RENN, verdict: 'liar' }]],
    ['too long a text', [{ ...RENN, words: 'x'.repeat(301) }]],
  ])('refuse %s', async (_, value) => {
    await expect(async () => keepCorrections(PAGE, value)).rejects.toThrow();
  });

  test('are none where the stored value is damaged', async () => {
    await fakeBrowser.storage.local.set({ corrections: { [PAGE]: 'broken' } });
    expect(await loadCorrections()).toEqual({});
  });

  test('hold a thousand pages, and let the oldest go', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, index) => [`https://a.example/${index}`, [RENN]]),
    );
    await fakeBrowser.storage.local.set({ corrections: pages });
    await keepCorrections(PAGE, [POLICE]);
    const kept = Object.keys(await loadCorrections());
    expect(kept).toHaveLength(1_000);
    expect(kept).toContain(PAGE);
    expect(kept).not.toContain('https://a.example/0');
  });
});

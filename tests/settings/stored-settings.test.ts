import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { repairSettings } from '@/settings/schema';
import { DEFAULT_SETTINGS } from '@/settings/settings';
import { changeSettings, eraseSettings, loadSettings, watchSettings } from '@/settings/stored-settings';

beforeEach(() => fakeBrowser.reset());

describe('stored settings', () => {
  test('are the defaults until the reader chooses', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('keep a choice and everything else', async () => {
    await changeSettings({ sitesOff: ['example.org'] });
    await changeSettings({ run: 'everywhere' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, run: 'everywhere', sitesOff: ['example.org'] });
  });

  test('tell watchers of a change, and no longer once their signal has aborted', async () => {
    const listener = vi.fn();
    const ending = new AbortController();
    watchSettings(listener, ending.signal);
    await changeSettings({ shown: ['named'] });
    expect(listener).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, shown: ['named'] });
    ending.abort();
    await changeSettings({ shown: [] });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('are the defaults again once erased, and nothing stays in the storage', async () => {
    await changeSettings({ run: 'on-sites' });
    await eraseSettings();
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({});
  });
});

describe('repairSettings keeps what is valid', () => {
  test.each([
    ['null', null],
    ['a string', 'settings'],
    ['an empty object', {}],
    ['an array', [1, 2]],
  ])('%s gives the defaults', (_, value) => expect(repairSettings(value)).toEqual(DEFAULT_SETTINGS));

  test('one damaged field falls back alone', () => {
    const repaired = repairSettings({ run: 'always', sites: ['example.org'], shown: ['named', 'scored'], extra: 1 });
    expect(repaired).toEqual({ ...DEFAULT_SETTINGS, sites: ['example.org'], shown: ['named'] });
  });

  test('a list loses its wrong entries alone', () => {
    const sites = ['example.org', '*', 7, 'a.example:8080', 'localhost'];
    expect(repairSettings({ sites, sitesOff: ['*'], outlets: ['', 'Larkfield Wire'] })).toEqual({
      ...DEFAULT_SETTINGS,
      sites: ['example.org', 'localhost'],
      outlets: ['Larkfield Wire'],
    });
  });
});

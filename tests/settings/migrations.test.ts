/** Settings as each version stored them, read today. Each version leaves an example behind when the next one comes. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MIGRATIONS, SETTINGS_VERSION } from '@/settings/migrations';
import { readSettingsFile } from '@/settings/settings-file';

const example = (version: number) =>
  JSON.parse(readFileSync(`tests/settings/examples/v${version}.json`, 'utf8')) as Record<string, unknown>;

const VERSIONS = Array.from({ length: SETTINGS_VERSION }, (_, index) => index + 1);
/** What each version adds, as the one before it behaved without it. */
const ADDED_BY_5 = { newsroom: '' };
const ADDED_BY_4 = { draftRulesOff: [], ...ADDED_BY_5 };
const ADDED_BY_3 = { sitesOnClick: [], ...ADDED_BY_4 };
const ADDED_BY_2 = { captions: false, beliefs: true, outlets: [], badge: false, ...ADDED_BY_3 };
const TODAY: Record<number, object> = {
  1: { ...example(1), ...ADDED_BY_2 },
  2: { ...example(2), ...ADDED_BY_3 },
  3: { ...example(3), ...ADDED_BY_4 },
  4: { ...example(4), ...ADDED_BY_5 },
  5: example(5),
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
});

describe.each(VERSIONS)('settings of version %i', (version) => {
  test('are read as today’s, with everything the reader chose', async () => {
    await fakeBrowser.storage.local.set({ settings: example(version), settings$: { v: version } });
    const { loadSettings } = await import('@/settings/stored-settings');
    expect(await loadSettings()).toEqual(TODAY[version]);
  });

  test('are read from a file that was saved then', () => {
    const file = JSON.stringify({ format: 'sourcelight-settings', version, settings: example(version) });
    expect(readSettingsFile(file)).toEqual({ settings: TODAY[version] });
  });
});

test.each(VERSIONS.slice(1))('the step to version %i gives the same when it runs twice', (version) => {
  const step = MIGRATIONS[version]!;
  const once = step(example(version - 1));
  expect(step(once)).toEqual(once);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/settings/settings';
import { siteOf } from '@/sites/patterns';
import { registerSessions, startInOpenTabs, startInTab } from '@/sites/session-script';

/** What the fake browser lacks: a registry of scripts, and sites that a reader allowed. */
function fakeSites(allowed: readonly string[]) {
  const registered = new Map<string, { matches: string[]; excludeMatches?: string[] }>();
  const executeScript = vi.fn(async (_: { target: { tabId: number } }) => []);
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript,
      getRegisteredContentScripts: async () => [...registered.keys()].map((id) => ({ id })),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => void ids.map((id) => registered.delete(id)),
      registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
    },
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((o) => allowed.includes(o)) },
  });
  return { registered, executeScript };
}

/** One at a time, as the browser's lock manager grants them. */
function fakeLocks() {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, work: () => Promise<unknown>) => {
    last = last.then(work);
    return last;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}

beforeEach(() => {
  fakeBrowser.reset();
  fakeLocks();
});
afterEach(() => vi.unstubAllGlobals());

const ON_SITES = { ...DEFAULT_SETTINGS, run: 'on-sites', sites: ['example.org', 'example.net'] } as const;

describe('registerSessions', () => {
  test('registers nothing while pages are read on click only', async () => {
    const { registered } = fakeSites(['*://*.example.org/*']);
    await registerSessions({ ...ON_SITES, run: 'on-click' });
    expect(registered.size).toBe(0);
  });

  test('covers the sites of the list that the reader has allowed, without those switched off', async () => {
    const { registered } = fakeSites(['*://*.example.org/*']);
    await registerSessions({ ...ON_SITES, sitesOff: ['live.example.org'] });
    expect([...registered.values()]).toEqual([
      expect.objectContaining({
        matches: ['*://*.example.org/*'],
        excludeMatches: ['*://*.live.example.org/*'],
        js: ['/first-look.js'],
      }),
    ]);
  });

  test('covers every site only with leave for every site', async () => {
    const { registered } = fakeSites(['*://*.example.org/*']);
    await registerSessions({ ...ON_SITES, run: 'everywhere' });
    expect(registered.size).toBe(0);
    const everywhere = fakeSites(['*://*/*']);
    await registerSessions({ ...ON_SITES, run: 'everywhere' });
    expect([...everywhere.registered.values()].map(({ matches }) => matches)).toEqual([['*://*/*']]);
  });

  test('called again, and many times at once, leaves what the last settings say', async () => {
    const { registered } = fakeSites(['*://*.example.org/*', '*://*.example.net/*']);
    await Promise.all([
      registerSessions(ON_SITES),
      registerSessions(ON_SITES),
      registerSessions({ ...ON_SITES, sites: ['example.net'] }),
    ]);
    expect([...registered.values()].map(({ matches }) => matches)).toEqual([['*://*.example.net/*']]);
  });
});

test('a permission that the browser cannot even check is none: the other sites are still registered', async () => {
  const { registered } = fakeSites(['*://*.example.org/*']);
  const { contains } = fakeBrowser.permissions;
  fakeBrowser.permissions.contains = async (asked) => {
    if (asked.origins?.some((origin) => origin.includes(':8080'))) throw new Error('Invalid value for origin pattern');
    return contains(asked);
  };
  await registerSessions({ ...ON_SITES, sites: ['example.net:8080', 'example.org'] });
  expect([...registered.values()].map(({ matches }) => matches)).toEqual([['*://*.example.org/*']]);
});

test.each([
  ['*://*.example.org/*', 'example.org'],
  ['https://127.0.0.1/*', '127.0.0.1'],
  ['*://*/*', ''],
])('the site of %s is %j', (pattern, site) => expect(siteOf(pattern)).toBe(site));

describe('startInTab', () => {
  test.each([
    ['chrome://settings/', 'unreadable'],
    ['https://example.org/news', 'no-permission'],
    [undefined, 'no-permission'],
  ])('on %s, where the browser refuses: %s', async (url, outcome) => {
    const { executeScript } = fakeSites([]);
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    const tab = await fakeBrowser.tabs.create(url ? { url } : {});
    expect(await startInTab(tab.id as number)).toBe(outcome);
  });

  test('on an allowed page where the browser refuses all the same (a store): unreadable', async () => {
    const { executeScript } = fakeSites(['https://store.example.org/*']);
    executeScript.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'));
    const tab = await fakeBrowser.tabs.create({ url: 'https://store.example.org/item' });
    expect(await startInTab(tab.id as number)).toBe('unreadable');
  });
});

test('startInOpenTabs asks the browser for the tabs of allowed sites only', async () => {
  const { executeScript } = fakeSites(['*://*.example.org/*']);
  const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  await startInOpenTabs(ON_SITES);
  expect(query).toHaveBeenCalledWith({ url: ['*://*.example.org/*'], discarded: false });
  expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([7]);
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { sidePanelOf } from '@/adapters/side-panel';

/** What was asked of the browser, in order. */
let asked: string[];
const call = (name: string, allowed = true) =>
  vi.fn(async (argument?: unknown) => {
    asked.push(argument === undefined ? name : `${name} ${JSON.stringify(argument)}`);
    if (!allowed) throw new Error('refused');
  });

vi.mock('webextension-polyfill', () => ({ default: { runtime: {}, permissions: {} } }));

function browserWith(part: object): void {
  Object.assign(browser, { sidebarAction: undefined, sidePanel: undefined }, part);
}

beforeEach(() => {
  asked = [];
  vi.spyOn(window, 'close').mockImplementation(() => void asked.push('close'));
});

describe('in Chrome', () => {
  const chrome = (open = call('open')) =>
    browserWith({
      runtime: { getManifest: () => ({ side_panel: { default_path: 'sidepanel.html' } }) },
      permissions: { request: call('request') },
      sidePanel: { open },
    });

  test('the permission comes first, then the panel in the window of the page, and the popup goes', async () => {
    chrome();
    expect(await sidePanelOf(7)?.()).toBe(true);
    expect(asked).toEqual(['request {"permissions":["sidePanel"]}', 'open {"windowId":7}', 'close']);
  });

  test('a browser that opens none leaves the popup open', async () => {
    chrome(call('open', false));
    expect(await sidePanelOf(7)?.()).toBe(false);
    expect(asked).not.toContain('close');
  });

  test('there is none to open without a window', () => {
    chrome();
    expect(sidePanelOf(undefined)).toBeNull();
  });
});

describe('in Firefox', () => {
  test('the sidebar opens without a permission', async () => {
    browserWith({ sidebarAction: { open: call('open') } });
    expect(await sidePanelOf(7)?.()).toBe(true);
    expect(asked).toEqual(['open', 'close']);
  });

  test('there is none to open on a phone', () => {
    browserWith({ runtime: { getManifest: () => ({}) } });
    expect(sidePanelOf(7)).toBeNull();
  });
});

import browser, { type Tabs } from 'webextension-polyfill';
import { i18n } from '#i18n';
import { connectSettings } from '@/adapters/settings-link';
import { connectShare } from '@/adapters/share-link';
import { sidePanelOf } from '@/adapters/side-panel';
import { connectTab } from '@/adapters/tab-link';
import { mount } from '@/ui/mount';
import { Popup } from '@/ui/popup/popup';

/** A popup's document ends with the popup: nothing outlives it. */
const { signal } = new AbortController();

const connecting = connectSettings(signal);
const named = new URLSearchParams(location.search).get('tab');
const below = await tabBelow();
const [tab, settings] = await Promise.all([connectTab(below, signal, named === null), connecting]);
mount(
  <Popup tab={tab} settings={settings} share={connectShare()} openBeside={sidePanelOf(below.windowId)} />,
  i18n.t('extensionName'),
);

/** The tab that the popup stands over; opened in a tab of its own, the page says which one it is about (`?tab=7`). */
async function tabBelow(): Promise<Tabs.Tab> {
  if (named) return browser.tabs.get(Number(named));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!active) throw new Error('A popup stands over a tab.');
  return active;
}

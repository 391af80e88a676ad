import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { connectSettings } from '@/links/settings-link';
import { connectTab } from '@/links/tab-link';
import { mount } from '@/ui/mount';
import { Popup } from '@/ui/popup/popup';

/** A popup's document ends with the popup: nothing outlives it. */
const { signal } = new AbortController();

const [active] = await browser.tabs.query({ active: true, currentWindow: true });
if (!active) throw new Error('A popup stands over a tab.');
const [tab, settings] = await Promise.all([connectTab(active, signal), connectSettings(signal)]);
mount(<Popup tab={tab} settings={settings} />, i18n.t('extensionName'));

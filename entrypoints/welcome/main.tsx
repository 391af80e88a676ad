import { i18n } from '#i18n';
import { connectSettings } from '@/adapters/settings-link';
import { connectShortcuts } from '@/adapters/shortcuts-link';
import { connectToolbar } from '@/adapters/toolbar-link';
import { callBackground } from '@/messaging/extension-messaging';
import { mount } from '@/ui/mount';
import type { Analyse } from '@/ui/ports';
import { Welcome } from '@/ui/welcome/welcome';

/** The page ends with its document: nothing outlives it. */
const { signal } = new AbortController();

const analyse: Analyse = async (input) => (await callBackground('analyse', input)).claims;

const [settings, toolbar] = await Promise.all([connectSettings(signal), connectToolbar(signal)]);
mount(
  <Welcome settings={settings} shortcuts={connectShortcuts()} toolbar={toolbar} analyse={analyse} />,
  i18n.t('welcome.title'),
);

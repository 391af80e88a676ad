import { i18n } from '#i18n';
import { connectCorrections } from '@/adapters/corrections-link';
import { connectSettings } from '@/adapters/settings-link';
import { connectShare } from '@/adapters/share-link';
import { connectShortcuts } from '@/adapters/shortcuts-link';
import { mount } from '@/ui/mount';
import { Options } from '@/ui/options/options';

/** The page ends with its document: nothing outlives it. */
const { signal } = new AbortController();

const [settings, corrections] = await Promise.all([connectSettings(signal), connectCorrections(signal)]);
mount(
  <Options settings={settings} corrections={corrections} shortcuts={connectShortcuts()} share={connectShare()} />,
  i18n.t('options.title'),
);

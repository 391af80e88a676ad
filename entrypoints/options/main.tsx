import { i18n } from '#i18n';
import { connectCorrections } from '@/links/corrections-link';
import { connectSettings } from '@/links/settings-link';
import { connectShare } from '@/links/share-link';
import { connectShortcuts } from '@/links/shortcuts-link';
import { mount } from '@/ui/mount';
import { Options } from '@/ui/options/options';

/** The page ends with its document: nothing outlives it. */
const { signal } = new AbortController();

const [settings, corrections] = await Promise.all([connectSettings(signal), connectCorrections(signal)]);
mount(
  <Options settings={settings} corrections={corrections} shortcuts={connectShortcuts()} share={connectShare()} />,
  i18n.t('options.title'),
);

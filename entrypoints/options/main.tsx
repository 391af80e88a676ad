import { i18n } from '#i18n';
import { connectSettings } from '@/links/settings-link';
import { connectShortcuts } from '@/links/shortcuts-link';
import { mount } from '@/ui/mount';
import { Options } from '@/ui/options/options';

/** The page ends with its document: nothing outlives it. */
const { signal } = new AbortController();

mount(<Options settings={await connectSettings(signal)} shortcuts={connectShortcuts()} />, i18n.t('options.title'));

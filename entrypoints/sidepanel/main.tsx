import { i18n } from '#i18n';
import { connectSettings } from '@/adapters/settings-link';
import { connectShare } from '@/adapters/share-link';
import { connectTabInFront } from '@/adapters/tab-in-front';
import { mount } from '@/ui/mount';
import { Panel } from '@/ui/panel/panel';

/** A panel's document ends with the panel: nothing outlives it, and nothing that must last is kept in it. */
const { signal } = new AbortController();

const [inFront, settings] = await Promise.all([connectTabInFront(signal), connectSettings(signal)]);
mount(<Panel inFront={inFront} settings={settings} share={connectShare()} />, i18n.t('extensionName'));

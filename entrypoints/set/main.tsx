import { i18n } from '#i18n';
import { readFiles } from '@/adapters/set-reader';
import { connectSettings } from '@/adapters/settings-link';
import { connectShare } from '@/adapters/share-link';
import { mount } from '@/ui/mount';
import { SetPage } from '@/ui/set/set-page';

/** The page ends with its document: nothing outlives it. */
const { signal } = new AbortController();

mount(
  <SetPage settings={await connectSettings(signal)} share={connectShare()} readFiles={readFiles} />,
  i18n.t('set.title'),
);

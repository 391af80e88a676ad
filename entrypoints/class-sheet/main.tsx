import { i18n } from '#i18n';
import { givenArticles } from '@/adapters/given-articles';
import { connectSettings } from '@/adapters/settings-link';
import { connectShare } from '@/adapters/share-link';
import { mount } from '@/ui/mount';
import { SheetPage } from '@/ui/sheet/sheet-page';

/** The page ends with its document: nothing outlives it. */
const { signal } = new AbortController();

/** The tab of the article (`?tab=7`), where the page was opened for one. */
const tab = new URLSearchParams(location.search).get('tab');

const [settings, opened] = await Promise.all([
  connectSettings(signal),
  tab === null ? null : givenArticles.inTab(Number(tab)),
]);
mount(
  <SheetPage settings={settings} share={connectShare()} articles={givenArticles} opened={opened} />,
  i18n.t('sheet.page'),
);

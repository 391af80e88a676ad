import { i18n } from '#i18n';
import { connectDesk } from '@/adapters/desk-link';
import { givenArticles } from '@/adapters/given-articles';
import { connectSettings } from '@/adapters/settings-link';
import { mount } from '@/ui/mount';
import { PairPage } from '@/ui/pair/pair-page';

/** The page ends with its document: nothing outlives it. */
const { signal } = new AbortController();
const { comparePair } = connectDesk();

/** The tab of the first article (`?tab=7`), where the page was opened for one. */
const tab = new URLSearchParams(location.search).get('tab');

const [settings, opened] = await Promise.all([
  connectSettings(signal),
  tab === null ? null : givenArticles.inTab(Number(tab)),
]);
mount(
  <PairPage settings={settings} articles={givenArticles} comparePair={comparePair} opened={opened} />,
  i18n.t('pair.title'),
);

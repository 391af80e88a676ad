import { i18n } from '#i18n';
import { connectDesk } from '@/adapters/desk-link';
import { givenArticles } from '@/adapters/given-articles';
import { connectSettings } from '@/adapters/settings-link';
import { connectShare } from '@/adapters/share-link';
import { ComparePage } from '@/ui/compare/compare-page';
import { mount } from '@/ui/mount';

/** The page ends with its document: nothing outlives it. */
const { signal } = new AbortController();
const { compareTexts } = connectDesk();

mount(
  <ComparePage
    settings={await connectSettings(signal)}
    share={connectShare()}
    compareTexts={compareTexts}
    articles={givenArticles}
  />,
  i18n.t('compare.title'),
);

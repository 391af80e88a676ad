import { i18n } from '#i18n';
import { connectReport } from '@/adapters/report-link';
import { connectSettings } from '@/adapters/settings-link';
import { connectShare } from '@/adapters/share-link';
import { mount } from '@/ui/mount';
import { Report } from '@/ui/report/report';

/** The page ends with its document: nothing outlives it. */
const { signal } = new AbortController();

/** The tab of the article (`?tab=7`); no tab has the number of an address without one. */
const tabId = Number(new URLSearchParams(location.search).get('tab') ?? -1);

const [link, settings] = await Promise.all([connectReport(tabId, signal), connectSettings(signal)]);
mount(<Report link={link} settings={settings} share={connectShare()} />, i18n.t('report.title'));

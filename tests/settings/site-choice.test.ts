import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/settings/settings';
import { SITE_CHOICES, type SiteSettings, siteChoice, withSiteChoice } from '@/settings/site-choice';

const HOST = 'news.larkfield.example';

const STARTS: [string, Partial<SiteSettings>][] = [
  ['a click', {}],
  ['listed sites', { run: 'on-sites', sites: ['other.example'] }],
  ['listed sites, this one among them', { run: 'on-sites', sites: ['larkfield.example'] }],
  ['every site', { run: 'everywhere' }],
  ['every site but this one', { run: 'everywhere', sitesOff: ['larkfield.example'] }],
  ['every site, this one on a click', { run: 'everywhere', sitesOnClick: [HOST] }],
];

describe.each(STARTS)('where pages are read on %s', (_, part) => {
  const settings: SiteSettings = { ...DEFAULT_SETTINGS, ...part };

  it.each(SITE_CHOICES)('“%s” holds for the site once it is chosen, and for no other', (choice) => {
    const changed = withSiteChoice(settings, HOST, choice);
    expect(siteChoice(changed, HOST)).toBe(choice);
    expect(siteChoice(changed, 'other.example')).toBe(siteChoice(settings, 'other.example'));
  });
});

it('lists no site but this one when “always” is chosen for the first time: only this one is asked for', () => {
  expect(withSiteChoice(DEFAULT_SETTINGS, HOST, 'always')).toMatchObject({ run: 'on-sites', sites: [HOST] });
});

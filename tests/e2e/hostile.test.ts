/** A page of hostile words: they are text in the list and harmless in files, and nothing leaves the machine. */
import { resolve } from 'node:path';
import papaparse from 'papaparse';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ReadReport } from '@/messaging/page-report';
import { click } from '../browsers/click';
import { savedIn } from '../browsers/saved-file';
import { finalReport } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

const LONG_NAME = `Ilse ${'Ab'.repeat(5_000)}`;

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  let report: ReadReport;
  let popup: Page;

  beforeEach(async () => {
    const { page } = await stage.open('hostile.html');
    await page.evaluate(makeWorse, LONG_NAME);
    await stage.start(page);
    report = (await finalReport(stage.control, page.url())) as ReadReport;
    expect(report.state).toBe('read');
    popup = await stage.popupOver(page);
  });

  test('its words are text', async () => {
    expect(await popup.$$eval('img, script:not([src]), iframe, a, [onerror], [style*=url]', (all) => all.length)).toBe(
      0,
    );
    const shown = await popup.$eval('main', (main) => main.textContent);
    for (const words of ['<img src=', 'javascript:alert(1)', '</script><script>alert(1)</script>']) {
      expect(shown).toContain(words);
    }
  });

  test('a name cannot change the direction of text beside it', async () => {
    const { who } = report.claims.find((claim) => claim.who?.includes('Renn')) ?? {};
    const kept = await popup.$$eval(
      'bdi',
      (names, wanted) =>
        names.filter(({ textContent }) => textContent === wanted).map((name) => getComputedStyle(name).unicodeBidi),
      who,
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const how of kept) expect(how).toMatch(/isolate/);
  });

  test('a name of 10,000 characters is cut, and no wider than the list', async () => {
    const cut = report.claims.find(({ who }) => who?.startsWith(LONG_NAME.slice(0, 100)))?.who;
    expect(cut?.length).toBeLessThan(LONG_NAME.length / 10);
    const wide = await popup.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wide).toBe(false);
  });

  test.each([
    ['CSV', '.csv'],
    ['JSON', '.json'],
    ['annotations', '.jsonld'],
    ['Markdown', '.md'],
  ])('it is saved as %s, harmless and whole', async (format, ending) => {
    await click(popup, '.menu.end summary');
    await (await popup.waitForSelector(`.menu.end button ::-p-text(${format})`))?.click();
    const text = await savedIn(stage.extension.downloads, ending);
    expect(text).not.toMatch(/\p{Bidi_Control}/u);
    CHECKS[ending]?.(text, report);
  });

  // Firefox’s driver does not report the requests of extension pages.
  describe.skipIf(stage.name !== 'chromium')('as only Chromium can be driven to show', () => {
    test.each(['popup.html', 'sidepanel.html', 'options.html', 'welcome.html', 'draft.html', 'report.html'])(
      '%s makes no network request',
      async (path) => {
        const page = path === 'popup.html' ? popup : await stage.openOwn(path);
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.reload({ waitUntil: 'networkidle0' });
        expect(asked.length).toBeGreaterThan(3);
        expect(asked.filter((address) => !address.startsWith('chrome-extension:'))).toEqual([]);
      },
    );
  });
});

/** More than the file holds: links that run scripts, a name that is a formula, and a name of 10,000 characters. */
function makeWorse(longName: string): void {
  const article = document.querySelector('article') as HTMLElement;
  const said = (who: string, words: string) => {
    const paragraph = document.createElement('p');
    const link = Object.assign(document.createElement('a'), { href: 'javascript:alert(1)', textContent: words });
    paragraph.append(`${who}, who keeps the gate, said that `, link, ' before anybody came.');
    article.append(paragraph);
  };
  said('Ilse Marrow', 'it had stood open');
  said('Odo Fenn', "=cmd|'/c calc'!A1 was written on it");
  said(longName, 'the pipe had burst twice');
  // A paragraph that outweighs all others is not taken for part of the article.
  const last = article.querySelector('p:nth-of-type(3)') as HTMLElement;
  for (let count = 0; count < 60; count += 1) article.append(last.cloneNode(true));
}

/** What each file must be, besides free of direction controls. */
const CHECKS: Readonly<Record<string, (text: string, report: ReadReport) => void>> = {
  '.csv': (text, { claims }) => {
    const { data, errors } = papaparse.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(claims.length);
    expect(data.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  },
  '.json': (text, { claims }) => expect(JSON.parse(text).claims).toHaveLength(claims.length),
  '.jsonld': (text, { claims }) => expect(JSON.parse(text).total).toBe(claims.length),
  '.md': (text) => {
    expect(text).not.toMatch(/(?<!\\)<(?:img|script)/);
    expect(text).not.toMatch(/\]\(<?javascript:/);
  },
};

/** The page for a draft in the packed extension: its worker, its marks, its files, and the way to it. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { click } from '../browsers/click';
import { openDraftFile } from '../browsers/draft';
import { eventually } from '../browsers/eventually';
import { marksIn } from '../browsers/marks';
import { savedIn } from '../browsers/saved-file';
import { storeSettings, tabIdOf } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

declare const browser: Browser;

/** As copied out of a PDF: with broken lines and trailing white space. */
const TEXT = `Reservoir to be drained after crack is found

The reservoir above Elsin will be drained in June, according to a report
that the water board published on Friday.

An engineer, speaking on condition of anonymity because she was not
authorized to talk to reporters, said the crack had been known since the
winter.
Sources said nobody downstream was in danger.

Marta Quill, who farms below the dam, said that she had moved her cattle.


`;

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  const findings = (page: Page) =>
    page.$$eval('.finding', (all) => all.map((each) => each.querySelector('.at')?.textContent ?? ''));
  const isFound = (words: string) =>
    [...document.querySelectorAll('.finding .at')].some(({ textContent }) => textContent === words);

  async function openDraft(text = TEXT): Promise<Page> {
    const page = await stage.openOwn('draft.html');
    await openDraftFile(page, text);
    await eventually(page, () => document.querySelector('.finding') !== null);
    return page;
  }

  test('a draft is marked, and beside it stands what its rules find, with the handbook', async () => {
    const page = await openDraft();
    expect(await findings(page)).toEqual(
      expect.arrayContaining(['because she was not authorized to talk to reporters', 'Sources said']),
    );
    expect(await page.$eval('.findings', ({ textContent }) => textContent)).toContain(
      'The only reason given is a lack of permission to speak.',
    );
    await eventually(page, () => CSS.highlights.has('sourcelight-vague'));
    const marks = await marksIn(page);
    expect(marks.join('|')).toContain('Sources said');
    expect(marks.join('|')).not.toContain('\n');
    expect(await page.$$eval('#draft > *', (all) => all.length)).toBe(5);
  });

  test('it is read again when it is written in', async () => {
    const page = await openDraft();
    await page.bringToFront();
    await page.$eval('#draft', (draft) => {
      (draft as HTMLElement).focus();
      document.getSelection()?.selectAllChildren(draft.lastElementChild!);
      document.getSelection()?.collapseToEnd();
    });
    await page.keyboard.press('Enter');
    await page.keyboard.type('Insiders said the dam would hold.');
    await eventually(page, isFound, 'Insiders said');
    expect(await findings(page)).toContain('Sources said');
  });

  test('a rule that is switched off finds nothing, here and the next time', async () => {
    const page = await openDraft();
    await page.$eval('.house-rules', (fold) => {
      (fold as HTMLDetailsElement).open = true;
    });
    await click(page, '.house-rules li:nth-child(3) input');
    await eventually(page, () => !document.querySelector('.findings')?.textContent?.includes('permission to speak'));
    const another = await openDraft();
    expect(await another.$eval('.findings', ({ textContent }) => textContent)).not.toContain('permission to speak');
    await storeSettings(stage.control, { draftRulesOff: [] });
  });

  test('the newsroom that is named is no other newsroom, now and in the file of its rules', async () => {
    const page = await stage.openOwn('draft.html');
    await openDraftFile(page, 'The ward closed on Friday, a nurse told The Quay Courier.\n\nNobody said why.');
    await eventually(page, () => CSS.highlights.size > 0);
    expect(await findings(page)).toEqual([]);
    await page.$eval('.house-rules', (fold) => {
      (fold as HTMLDetailsElement).open = true;
    });
    await page.type('.newsroom input', ' The Quay  Courier');
    await page.keyboard.press('Tab');
    await eventually(page, () => document.querySelector('.finding .at')?.textContent?.startsWith('a nurse') === true);
    await (await page.waitForSelector('.house-rules button ::-p-text(Save these rules)'))?.click();
    const saved = await savedIn(stage.extension.downloads, 'sourcelight-house-rules.json');
    expect(JSON.parse(saved)).toMatchObject({ newsroom: 'The Quay Courier' });
    await storeSettings(stage.control, { newsroom: '' });
  });

  test('its claims are listed and saved as before', async () => {
    const page = await openDraft();
    await click(page, '.view[aria-pressed="false"]');
    await eventually(page, () => document.querySelectorAll('li.claim').length > 2);
    await click(page, '.top-bar .menu summary');
    await (await page.waitForSelector('.menu button ::-p-text(Markdown)'))?.click();
    const saved = await savedIn(stage.extension.downloads, '.md');
    expect(saved).toContain('# Reservoir to be drained after crack is found');
  });

  test('words that are selected are added as a claim, with their source', async () => {
    const page = await openDraft();
    await click(page, '.view[aria-pressed="false"]');
    const add = async () => (await page.waitForSelector('.after button ::-p-text(Add a claim)'))?.click();
    await page.waitForSelector('li.claim');
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await add();
    await eventually(page, () => document.body.textContent?.includes('No words in the text are selected.') === true);
    await page.$eval('#draft', (draft) => document.getSelection()?.selectAllChildren(draft.firstElementChild!));
    await add();
    await page.select('.corrector label:last-of-type select', 'Marta Quill');
    await click(page, '.corrector .main');
    await eventually(page, () => {
      const added = document.querySelector('li.claim details[open]')?.textContent ?? '';
      return (
        added.includes('Marta Quill') && added.includes('crack is found') && added.includes('You added this claim.')
      );
    });
    await eventually(page, () => CSS.highlights.size > 0);
    expect((await marksIn(page)).join('|')).toContain('Reservoir to be drained after crack is found');
  });

  test('its report stands in its place, to read and to print, and leads back', async () => {
    const page = await openDraft();
    await click(page, '.to-report');
    await page.waitForSelector('.report .sources, .report .rail');
    expect(await page.$eval('.report h1', ({ textContent }) => textContent)).toBe(
      'Reservoir to be drained after crack is found',
    );
    expect(await page.$eval('.report', ({ textContent }) => textContent)).toContain('Who is not named');
    expect(await page.$eval('#draft', (draft) => draft.checkVisibility())).toBe(false);
    await (await page.waitForSelector('.top-bar button ::-p-text(Back to the draft)'))?.click();
    await eventually(page, () => document.querySelector('.report') === null);
    expect(await page.$eval('#draft', (draft) => draft.checkVisibility())).toBe(true);
    expect(await page.$eval('#draft', ({ textContent }) => textContent)).toContain('Marta Quill');
  });

  test('files of four kinds are opened', async () => {
    const words = 'Insiders said the dam would hold.';
    const part = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`;
    const files: Record<string, string | Uint8Array> = {
      'draft.txt': words,
      'draft.md': `# The dam\n\n*Insiders* said the dam would hold.\n`,
      'draft.html': `<script>1</script><p>${words}</p>`,
      'draft.docx': zipSync({ 'word/document.xml': strToU8(part) }),
    };
    const page = await stage.openOwn('draft.html');
    for (const [name, content] of Object.entries(files)) {
      const path = join(stage.extension.downloads, name);
      writeFileSync(path, content);
      const field = (await page.$('.top-bar input[type=file]')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(path);
      await eventually(page, (said) => document.querySelector('#draft')?.textContent?.includes(said) === true, words);
      await openDraftFile(page, 'Rain fell.');
    }
  });

  test('of a file that is none of these it says so, and the draft is still there', async () => {
    const page = await openDraft();
    const path = join(stage.extension.downloads, 'draft.docx');
    writeFileSync(path, 'no archive');
    const field = (await page.$('.top-bar input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
    await eventually(
      page,
      () => document.querySelector('[role=alert]')?.textContent?.includes('could not be opened') === true,
    );
    expect(await page.$eval('#draft', ({ textContent }) => textContent)).toContain('Marta Quill');
  });

  test('a draft of the greatest length is read while the page answers', async () => {
    const page = await stage.openOwn('draft.html');
    const lines = Array.from(
      { length: 5_000 },
      (_, n) => `Sources said that pier number ${n} of the bridge had moved.`,
    );
    await openDraftFile(page, lines.join('\n\n').slice(0, 299_000));
    // The page answers at once, long before everything is found, and has all of the text frames later.
    expect(await page.$eval('#draft', (draft) => draft.firstElementChild?.textContent)).toBe(lines[0]);
    await eventually(page, () => (document.querySelector('#draft')?.childElementCount ?? 0) > 4_000);
    const counted = () =>
      [...document.querySelectorAll('h2')].some((h2) => /^[45],\d{3} places/.test(h2.textContent ?? ''));
    await eventually(page, counted);
    await (await page.waitForSelector('button ::-p-text(Show all)'))?.click();
    await eventually(page, () => document.querySelectorAll('.finding').length > 4_000);
  });

  test('closing it leaves no trace', async () => {
    const page = await openDraft();
    const stored = await page.evaluate(async () => {
      const own = [await browser.storage.local.get(), { ...localStorage }, { ...sessionStorage }, history.state];
      return JSON.stringify([...own, location.href]);
    });
    expect(stored).not.toContain('Reservoir');
    await page.close();
    const another = await stage.openOwn('draft.html');
    await another.waitForSelector('#draft');
    expect(await another.$eval('#draft', ({ textContent }) => textContent)).toBe('');
  });

  test.each([
    ['a PDF file', () => tabOfPdf()],
    ['a page of the extension', () => tabOfControl()],
  ])('the popup over %s leads to it', async (_, open) => {
    const popup = await stage.openOwn(`popup.html?tab=${await open()}`);
    await eventually(popup, () => document.querySelector('h1')?.textContent === 'This page cannot be read');
    await (await popup.waitForSelector('button ::-p-text(Paste a text)'))?.click();
    await eventually(stage.control, async () =>
      (await browser.tabs.query({ active: true })).some(({ url }) => url?.endsWith('/draft.html')),
    );
    await closeDraftTabs();
  });

  async function tabOfPdf(): Promise<number> {
    const { page } = await stage.open('reservoir.html');
    const id = await tabIdOf(stage.control, page.url());
    // The driver is not told when a viewer has loaded.
    await page.goto(stage.address('memo.pdf')).catch(() => {});
    return id;
  }

  function tabOfControl(): Promise<number> {
    return stage.control.evaluate(async () => (await browser.tabs.getCurrent()).id ?? -1);
  }

  async function closeDraftTabs(): Promise<void> {
    await stage.control.evaluate(async () => {
      const tabs = (await browser.tabs.query({})).filter(({ url }) => url?.endsWith('/draft.html'));
      await browser.tabs.remove(tabs.map(({ id }) => id ?? -1));
    });
  }
});

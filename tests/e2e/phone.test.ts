/** The popup as phones show it: a page of its own of 360 × 640 pixels, pressed with fingers. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../browsers/axe';
import { eventually } from '../browsers/eventually';
import { onStage } from '../browsers/stage';

const PHONE = { width: 360, height: 640 };

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  /** Only Chromium can be driven to have a touch screen. */
  const hasTouch = stage.name === 'chromium';

  async function popupOnPhone(): Promise<{ page: Page; popup: Page }> {
    const { page } = await stage.read('reservoir.html');
    const popup = await stage.popupOver(page);
    await popup.setViewport({ ...PHONE, hasTouch });
    await eventually(popup, (width) => innerWidth === width, PHONE.width);
    return { page, popup };
  }

  /** Controls that are seen and smaller than fingers need, by their names. */
  const tooSmall = (least: number) =>
    [...document.querySelectorAll('button, summary, select, input')]
      .filter((control) => control.checkVisibility())
      .map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.height < least - 0.5)
      .map(({ control, box }) => `${control.textContent?.trim()}: ${box.height}`);

  test('it fills the screen: nothing is cut off, the list scrolls, the foot stays in sight', async () => {
    const { popup } = await popupOnPhone();
    const seen = await popup.evaluate(() => {
      const foot = document.querySelector('footer')?.getBoundingClientRect();
      const list = document.querySelector('main');
      return {
        width: document.documentElement.scrollWidth,
        height: document.documentElement.scrollHeight,
        foot: Math.round(foot?.bottom ?? 0),
        scrolls: list !== null && list.scrollHeight > list.clientHeight,
        inSight: [...document.querySelectorAll('li.claim')].filter(
          (claim) => claim.getBoundingClientRect().bottom <= (foot?.top ?? 0),
        ).length,
      };
    });
    expect(seen).toMatchObject({ width: PHONE.width, height: PHONE.height, foot: PHONE.height, scrolls: true });
    expect(seen.inSight).toBeGreaterThanOrEqual(3);
    expect(await violationsOf(popup)).toEqual([]);
  });

  test('a tap opens a claim, which the page has come to by then', async () => {
    const { page, popup } = await popupOnPhone();
    const claim = await popup.waitForSelector('.list li.claim summary');
    await (hasTouch ? claim?.tap() : claim?.click());
    await popup.waitForSelector('.claim[aria-current] .acts button');
    await eventually(page, () => [...CSS.highlights.keys()].some((name) => name.startsWith('sourcelight-tint')));
    expect(await popup.evaluate(tooSmall, 24)).toEqual([]);
    if (hasTouch) expect(await popup.evaluate(tooSmall, 36)).toEqual([]);
  });

  test.each(['welcome.html', 'options.html', 'draft.html'])('%s has room', async (path) => {
    const page = await stage.openOwn(path);
    await page.setViewport({ ...PHONE, hasTouch });
    await page.waitForSelector('h1');
    await eventually(page, (width) => innerWidth === width, PHONE.width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });
});

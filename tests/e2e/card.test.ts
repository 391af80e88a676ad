/** The card beside a mark, as a reader with a mouse or a keyboard meets it. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { textOfCard } from '../browsers/card';
import { eventually } from '../browsers/eventually';
import { select } from '../browsers/select';
import { askSession, storeSettings } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

const isOpen = () => document.querySelector('html > [popover]') !== null;
const isClosed = () => document.querySelector('html > [popover]') === null;

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  let page: Page;
  let before: string;

  beforeEach(async () => {
    ({ page } = await stage.read('reservoir.html'));
    before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.mouse.move(2, 2);
  });

  test('opens when the pointer rests on a mark, and stays while the pointer is on it', async () => {
    await hover(page, 'Two engineers');
    const card = await boxOfCard(page);
    await page.mouse.move(card.left + 20, card.top + 20, { steps: 4 });
    await rest();
    expect(await page.evaluate(isOpen)).toBe(true);
  });

  test('closes when the pointer moves away, and leaves nothing behind', async () => {
    await hover(page, 'Two engineers');
    await page.mouse.move(2, 2);
    await eventually(page, isClosed);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('closes with Escape, and leaves nothing behind', async () => {
    await hover(page, 'Two engineers');
    await page.keyboard.press('Escape');
    await eventually(page, isClosed);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('goes with the keyboard from claim to claim, also to those below the fold', async () => {
    await page.setViewport({ width: 900, height: 320 });
    const positions: number[] = [];
    for (let count = 0; count < 7; count += 1) {
      expect(await step(page)).toBe(true);
      await eventually(page, isOpen);
      await eventually(page, () => {
        const box = document.querySelector('html > [popover]')?.getBoundingClientRect();
        return box !== undefined && box.bottom > 0 && box.top < innerHeight;
      });
      positions.push(await page.evaluate(() => scrollY));
    }
    expect(positions.at(-1)).toBeGreaterThan(positions[0] as number);
  });

  test('is reached by the keyboard that opened it: the first stop closes it', async () => {
    await page.bringToFront();
    await step(page);
    await eventually(page, isOpen);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(page, isClosed);
  });

  test.each([
    [1280, 900],
    [320, 640],
  ])('never covers its mark and stays within a window of %i × %i', async (width, height) => {
    await page.setViewport({ width, height });
    for (let count = 0; count < 8; count += 1) {
      await step(page);
      await eventually(page, isOpen);
      await eventually(page, cardIsBesideItsMark);
      const card = await boxOfCard(page);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(width);
    }
  });

  test('explains the words that the reader has selected', async () => {
    await select(page, 'nobody downstream was in danger');
    expect(await askSession(stage.control, page.url(), 'explainSelection')).toBe(true);
    await eventually(page, isOpen);
  });

  test('says so when no claim holds the selected words', async () => {
    await select(page, 'Reservoir to be drained');
    expect(await askSession(stage.control, page.url(), 'explainSelection')).toBe(false);
    await eventually(page, isOpen);
  });

  describe.skipIf(stage.name !== 'chromium')('as only the tools of Chromium can see', () => {
    test('holds the source, the label, the reason and why', async () => {
      await hover(page, 'Two engineers');
      const text = await textOfCard(page);
      expect(text).toContain('Two engineers');
      expect(text).toContain('Promised not to name');
      expect(text).toContain('they were not authorized to talk to reporters');
      expect(text).toMatch(/said/);
    });

    test('nothing is listened to while nothing is marked', async () => {
      expect(await listenersOf(page)).toContain('pointermove');
      await storeSettings(stage.control, { sitesOff: ['localhost'] });
      await eventually(page, () => !CSS.highlights.has('sourcelight-named'));
      expect(await listenersOf(page)).not.toContain('pointermove');
      await storeSettings(stage.control, { sitesOff: [] });
      await eventually(page, () => CSS.highlights.has('sourcelight-named'));
    });
  });

  /** Goes to the next claim, as the keyboard command does. */
  function step(over: Page): Promise<boolean> {
    return askSession(stage.control, over.url(), 'step', 1);
  }
});

/** Moves the pointer onto the mark that begins with `words` and waits for its card. */
async function hover(page: Page, words: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const box = marks.find((range) => range.toString().startsWith(wanted))?.getClientRects()[0] as DOMRect;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
  await eventually(page, isOpen);
}

function boxOfCard(page: Page): Promise<{ left: number; right: number; top: number; bottom: number }> {
  return page.evaluate(() => document.querySelector('html > [popover]')?.getBoundingClientRect().toJSON());
}

/** Longer than the pointer may be away from a mark before its card closes. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 600));
}

/** The mark in focus is the one that is tinted. */
function cardIsBesideItsMark(): boolean {
  const card = document.querySelector('html > [popover]')?.getBoundingClientRect();
  const tinted = [...CSS.highlights].filter(([name]) => name.startsWith('sourcelight-tint'));
  const lines = tinted.flatMap(([, highlight]) =>
    ([...highlight] as Range[]).flatMap((range) => [...range.getClientRects()]),
  );
  if (!card || lines.length === 0) return false;
  const apart = (line: DOMRect) =>
    line.bottom <= card.top || line.top >= card.bottom || line.right <= card.left || line.left >= card.right;
  return lines.every(apart);
}

/** The types of events that the session listens to on the window. */
async function listenersOf(page: Page): Promise<string[]> {
  const client = await page.createCDPSession();
  const contexts: number[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) contexts.push(context.id);
  });
  await client.send('Runtime.enable');
  const found = await Promise.all(
    contexts.map(async (contextId) => {
      const { result } = await client.send('Runtime.evaluate', { expression: 'window', contextId });
      return client.send('DOMDebugger.getEventListeners', { objectId: result.objectId as string });
    }),
  );
  await client.detach();
  return found.flatMap(({ listeners }) => listeners.map(({ type }) => type));
}

import type { Page } from 'puppeteer-core';

/** Selects the last place of some words that stand in one text node, as a reader does with the mouse. */
export function select(page: Page, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}

/** Shared by the painters' tests: a page to paint on, ranges over its text, and pictures of it. */
import { page } from 'vitest/browser';
import type { Group } from '@/engine/claim';
import type { Mark } from '@/painting/painter';

/** Replaces the body with `children`, so that each test starts with its own page. */
export function show(...children: (Node | string)[]): void {
  document.body.replaceChildren(...children);
}

/** `element('p', 'Officials ', element('b', 'said'), ' so.')` */
export function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** The range of the first place where `words` stand within `root`, across element borders. */
export function rangeOf(words: string, root: Node = document.body): Range {
  const start = (root.textContent ?? '').indexOf(words);
  if (start < 0) throw new Error(`No “${words}” here.`);
  return rangeAt(root, start, start + words.length);
}

/** The range of `[start, end)` in UTF-16 code units of `root.textContent`. */
export function rangeAt(root: Node, start: number, end: number): Range {
  const range = document.createRange();
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let open = false;
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    if (!open && start < passed + text.length) {
      range.setStart(text, start - passed);
      open = true;
    }
    if (end <= passed + text.length) {
      range.setEnd(text, end - passed);
      return range;
    }
    passed += text.length;
  }
  throw new Error('Beyond the end.');
}

export function mark(id: string, group: Group, ...ranges: Range[]): Mark {
  return { id, group, ranges };
}

/** A digest of the page as drawn; equal digests mean identical pixels. */
export async function picture(of: Element = document.body): Promise<string> {
  const image = await page.elementLocator(of).screenshot({ save: false });
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(image));
  return Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The middle of a range's first line, in CSS pixels of the viewport. */
export function middleOf(range: Range): [x: number, y: number] {
  const { left, top, width, height } = range.getClientRects()[0]!;
  return [left + width / 2, top + height / 2];
}

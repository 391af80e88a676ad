// @vitest-environment jsdom
/** Re-reading a page after changes reads only what changed, with the same result as a full reading. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Earlier } from '@/article/earlier';
import type { PageReading } from '@/article/page-reading';
import { readPage } from '@/article/read-page';
import { Slices } from '@/article/slices';
import { ChangedParts } from '@/page/changed-parts';
import { articleBody } from './invented-page';

const read = (earlier?: Earlier) =>
  readPage(document, new Slices({ signal: new AbortController().signal }), { earlier });

/** What changes do to a page's elements, by number. */
const EDITS: readonly ((element: Element, other: Element) => void)[] = [
  (element) => element.append(' More of it, she said.'),
  (element) => element.prepend(document.createElement('p')),
  (element) => element.remove(),
  (element) => element.setAttribute('class', 'related'),
  (element) => element.toggleAttribute('hidden'),
  (element, other) => other.contains(element) || element.contains(other) || other.after(element),
  (element) => element.insertAdjacentHTML('beforebegin', '<div>Two <p>pieces</p> of <a href="/x">news</a></div>'),
  (element) => {
    if (element.firstChild) element.firstChild.textContent = 'Something else, officials said.';
  },
];

const edit = fc.record({
  what: fc.nat(EDITS.length - 1),
  where: fc.double({ min: 0, max: 0.999, noNaN: true }),
  other: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

/** Makes the changes and returns the records that an observer would have received. */
function change(edits: readonly { what: number; where: number; other: number }[]): ChangedParts {
  const parts = new ChangedParts();
  const observer = new MutationObserver(() => {});
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  for (const { what, where, other } of edits) {
    const elements = [...document.body.querySelectorAll('p, div, li, blockquote, section')];
    const at = (share: number) => elements[Math.floor(share * elements.length)] as Element;
    if (elements.length > 0) EDITS[what]?.(at(where), at(other));
  }
  parts.note(observer.takeRecords());
  observer.disconnect();
  return parts;
}

/** What tests compare of a reading: segments' nodes by identity, everything else by value. */
const told = ({ outline, segments, elements }: PageReading) => ({
  outline,
  places: segments.map((of) => of.map(({ node, ...place }) => ({ ...place, text: node.textContent }))),
  elements: elements.map(({ outerHTML }) => outerHTML),
});

it('gives the same result as a full reading after any changes, and after more changes', async () => {
  await fc.assert(
    fc.asyncProperty(
      articleBody,
      fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
      async (html, rounds) => {
        document.body.innerHTML = `<main><section>${html}</section><section>${html}</section></main>`;
        let last = await read();
        for (const edits of rounds) {
          const changed = change(edits);
          last = await read(new Earlier(last, (element) => changed.include(element)));
          expect(told(last)).toEqual(told(await read()));
        }
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

it('does not read a block that did not change', async () => {
  document.body.innerHTML = '<main><div><p>Officials said so.</p></div><div><p>Renn denied that.</p></div></main>';
  const first = await read();
  const still = document.querySelector('p')!.firstChild as Text;
  let looks = 0;
  Object.defineProperty(still, 'data', {
    get() {
      looks += 1;
      return 'Officials said so.';
    },
  });
  const parts = new ChangedParts();
  const [, moving] = document.querySelectorAll('p');
  moving!.textContent = 'Renn confirmed that.';
  parts.note([{ target: moving as Node } as MutationRecord]);
  const again = await read(new Earlier(first, (element) => parts.include(element)));
  expect(again.outline.blocks.map(({ text }) => text)).toEqual(['Officials said so.', 'Renn confirmed that.']);
  expect(looks).toBe(0);
  await read();
  expect(looks).toBeGreaterThan(0);
});

it('reads shadow trees again, whose changes go unnoticed', async () => {
  document.body.innerHTML = '<main><story-text><p>Unseen.</p></story-text><p>Officials said so.</p></main>';
  const root = document.querySelector('story-text')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<div><p>Renn denied that.</p></div>';
  const first = await read();
  root.querySelector('p')!.textContent = 'Renn confirmed that.';
  const again = await read(new Earlier(first, () => false));
  expect(again.outline.blocks.map(({ text }) => text)).toEqual(['Renn confirmed that.', 'Officials said so.']);
});

it('reads everything again after a storm of changes', async () => {
  document.body.innerHTML = '<main><p>Officials said so.</p></main>';
  const parts = new ChangedParts();
  parts.note(Array.from({ length: 101 }, () => ({ target: document.head }) as unknown as MutationRecord));
  expect(parts.include(document.querySelector('p') as Element)).toBe(true);
});

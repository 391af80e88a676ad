/** For any page, marks and order of calls, the text never changes and clearing restores the very same page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUPS } from '@/engine/claim';
import { createHighlightPainter } from '@/painting/highlight-painter';
import { createMarkPainter } from '@/painting/mark-painter';
import { PALETTES } from '@/painting/palettes';
import { element, mark, rangeAt, show } from './page';

type Tree = string | { readonly name: string; readonly children: readonly Tree[] };

/** Block and inline elements; text nodes that are empty, blank, adjacent or hold characters of two code units. */
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('officials', ' said so', 'the “deal” 𝒳 ', 'a', ' ', '\n  ', ''),
    fc.record({
      name: fc.constantFrom('p', 'b', 'a', 'span', 'br', 'li', 'style', 'textarea'),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    }),
  ),
}));
const anyPage = fc.array(tree, { minLength: 1, maxLength: 6 });

/** Where the six marks start and end, as fractions of the page's text, so that they fit any page. */
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const anyMarks = fc.array(fc.tuple(fraction, fraction), { minLength: GROUPS.length, maxLength: GROUPS.length });

const anyCalls = fc.array(
  fc.record({
    call: fc.constantFrom('replace', 'remove', 'show', 'tint', 'restore'),
    which: fc.uniqueArray(fc.nat(GROUPS.length - 1), { maxLength: 3 }),
  }),
  { maxLength: 6 },
);

function build(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  return element(tree.name, ...tree.children.map(build));
}

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

interface Given {
  readonly mark: ReturnType<typeof mark>;
  /** The words that it covers. */
  readonly words: string;
  /** Those that elements may wrap, without blanks. */
  readonly wrappable: string;
}

/** One mark for each group, over the stretches of the page's text that the fractions give; empty ones have no range. */
function given(stretches: readonly (readonly [number, number])[]): Given[] {
  const text = document.body.textContent ?? '';
  const barred = textNodes().flatMap((node) => {
    const bars = node.parentElement?.matches('style, textarea') ?? false;
    return Array.from({ length: node.length }, () => bars);
  });
  return stretches.map((stretch, i) => {
    const [start, end] = stretch.map((at) => Math.round(at * text.length)).sort((a, b) => a - b) as [number, number];
    const words = text.slice(start, end);
    const wrappable = words.split('').filter((_, at) => !barred[start + at]);
    return {
      mark: mark(String(i), GROUPS[i]!, ...(start < end ? [rangeAt(document.body, start, end)] : [])),
      words,
      wrappable: wrappable.join('').replace(/\s/g, ''),
    };
  });
}

/** What the mark painter's elements wrap for one group, without blanks. */
function wrapped(group: string): string {
  const elements = document.querySelectorAll(`sourcelight-mark.sourcelight-${group}`);
  return Array.from(elements, (element) => element.textContent)
    .join('')
    .replace(/\s/g, '');
}

describe.each([
  ['highlight', createHighlightPainter],
  ['mark', createMarkPainter],
])('the %s painter', (name, create) => {
  it('keeps the text and the ranges while it paints, and restores the very same page', () => {
    fc.assert(
      fc.property(anyPage, anyMarks, anyCalls, (page, stretches, calls) => {
        show(...page.map(build));
        const before = {
          html: document.documentElement.outerHTML,
          nodes: textNodes(),
          text: document.body.textContent,
        };
        const data = before.nodes.map((node) => node.data);
        const all = given(stretches);
        let held = all;
        const check = () => {
          expect(document.body.textContent).toBe(before.text);
          for (const { mark, words } of held) expect(mark.ranges.map(String).join('')).toBe(words);
          if (name === 'mark')
            for (const one of all) expect(wrapped(one.mark.group)).toBe(held.includes(one) ? one.wrappable : '');
        };

        const painter = create({ document, palette: PALETTES.standard, shown: new Set(GROUPS) });
        try {
          painter.add(all.map((one) => one.mark));
          check();
          for (const { call, which } of calls) {
            const chosen = held.filter((one) => which.includes(Number(one.mark.id)));
            const ids = chosen.map((one) => one.mark.id);
            if (call === 'replace') painter.add(chosen.map((one) => one.mark));
            if (call === 'show') painter.show(new Set(which.map((i) => GROUPS[i]!)));
            if (call === 'tint') painter.tint(ids[0] ?? null);
            if (call === 'restore') painter.restore();
            if (call === 'remove') {
              painter.remove(ids);
              held = held.filter((one) => !chosen.includes(one));
            }
            check();
          }
        } finally {
          painter.clear();
        }

        expect(document.documentElement.outerHTML).toBe(before.html);
        expect(textNodes()).toEqual(before.nodes);
        expect(textNodes().every((node, i) => node === before.nodes[i])).toBe(true);
        expect(before.nodes.map((node) => node.data)).toEqual(data);
        expect(document.adoptedStyleSheets).toHaveLength(0);
        expect([...CSS.highlights.keys()]).toEqual([]);
        for (const { mark, words } of held) expect(mark.ranges.map(String).join('')).toBe(words);
      }),
      { numRuns: 300 },
    );
  });
});

/** Blocks of many small parts and long nodes of many sentences are read completely and mapped back exactly. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/article/read-page';
import { rangeOver } from '@/article/segments';
import { Slices } from '@/article/slices';

const read = (html: string) => {
  const { document } = new JSDOM(`<body><p>${html}</p></body>`, { url: 'https://courier.example/x' }).window;
  return readPage(document, new Slices({ signal: new AbortController().signal }));
};

describe('the text of a block', () => {
  it.each([
    ['spans', '<span>Renn said so. </span>', 1_000],
    ['line breaks', 'gate<br>', 1_000],
    ['quotations', '<q>no</q> ', 500],
  ])('of %s is whole', async (_, part, count) => {
    const { outline, segments } = await read(part.repeat(count));
    const [block] = outline.blocks;
    expect(outline.blocks).toHaveLength(1);
    expect(block?.text).toBe(textOf(part).repeat(count).trim());
    const last = block!.text.length;
    expect(rangeOver(segments[0]!, block!.text, last - 4, last)).not.toBeNull();
  });
});

/** What one part shows. */
function textOf(part: string): string {
  return part
    .replace('<br>', ' ')
    .replace('<q>', '“')
    .replace('</q>', '”')
    .replace(/<[^>]+>/g, '');
}

it('finds every place of one long node, whatever of it is not shown', async () => {
  const count = 500;
  const { outline, segments } = await read(`Renn  said\u00ad so.  `.repeat(count));
  const { text } = outline.blocks[0]!;
  const places = Array.from({ length: count }, (_, index) => index * 'Renn said so. '.length);
  const find = (at: number) => rangeOver(segments[0]!, text, at, at + 4);
  expect(places.every((at) => find(at)?.toString() === 'Renn')).toBe(true);
});

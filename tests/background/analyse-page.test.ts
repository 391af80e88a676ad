/** From a page's outline to its claims, within bounds. */
import { expect, test } from 'vitest';
import { analysePage } from '@/background/analyse-page';
import { LONGEST_READ } from '@/messaging/protocol';
import type { PageOutline } from '@/outline/outline';
import { DEFAULT_SETTINGS } from '@/settings/settings';

const SENTENCE = 'The harbour board met the police on Monday, and Ilse Marrow said that the gate had stood open. ';

const PADDING = 'The harbour board met the police on Monday, and the gate had stood open until the tide turned. ';

/** A page of so many paragraphs, of which the first twenty hold claims. */
function outlineOf(paragraphs: number): PageOutline {
  return {
    head: {
      title: 'Gate stood open',
      url: 'https://courier.example/gate',
      metas: [['og:type', 'article']],
      jsonLd: [],
      canonical: '',
    },
    frames: [{ parent: -1, tag: 'body' }, ...Array(paragraphs + 1).fill({ parent: 0, tag: 'p' })],
    blocks: Array.from({ length: paragraphs }, (_, index) => ({
      frame: index + 1,
      text: `${index}: ${(index < 20 ? SENTENCE : PADDING).repeat(4).trim()}`,
      linked: 0,
    })),
    partial: false,
  };
}

test('an article is read whole', () => {
  const finding = analysePage(outlineOf(20), DEFAULT_SETTINGS);
  expect(finding).toMatchObject({ kind: 'article', article: { blocks: { length: 20 } } });
  expect(finding.kind === 'article' && finding.article.partial).toBeUndefined();
});

test('of one that is longer than all articles the first part is read, and it says so', () => {
  const outline = outlineOf(3_000);
  const finding = analysePage(outline, DEFAULT_SETTINGS);
  if (finding.kind !== 'article') throw new Error('no article');
  const { article, analysis } = finding;
  const read = article.blocks.reduce((sum, { block }) => sum + outline.blocks[block]!.text.length + 2, 0);
  expect(article.partial).toBe(true);
  expect(read).toBeGreaterThan(LONGEST_READ * 0.99);
  expect(read).toBeLessThanOrEqual(LONGEST_READ + 2);
  expect(analysis.claims.length).toBeGreaterThanOrEqual(20);
});

/** From a page's outline to its claims, within bounds. */
import { expect, test } from 'vitest';
import { analysePage } from '@/background/analyse-page';
import { type PageOutline, textOf } from '@/outline/outline';
import { DEFAULT_SETTINGS } from '@/settings/settings';

const SENTENCE = 'The harbour board met the police on Monday, and Ilse Marrow said that the gate had stood open. ';

/** A page of so many paragraphs of four claims each. */
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
      text: `${index}: ${SENTENCE.repeat(4).trim()}`,
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

test('of one that is too long the first part is read, and it says so', () => {
  const outline = outlineOf(20);
  const finding = analysePage(outline, DEFAULT_SETTINGS, { longest: 2_000 });
  if (finding.kind !== 'article') throw new Error('no article');
  const { article, analysis } = finding;
  expect(article.partial).toBe(true);
  expect(textOf(outline, article).length).toBeGreaterThan(1_500);
  expect(textOf(outline, article).length).toBeLessThanOrEqual(2_000);
  expect(analysis.claims).toHaveLength(4 * article.blocks.length);
});

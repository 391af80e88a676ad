/** Properties of every page, span and change, in whichever DOM the tests run. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { spanOf } from '@/article/span-of';
import { type ReadArticle, readArticle } from '../fixtures/reading';
import { articleBody, seenIn } from './invented-page';

const TITLE = '<h1>Harbour plan put off until spring</h1>';

async function articleOf(html: string): Promise<ReadArticle> {
  const page = document.implementation.createHTMLDocument('Harbour plan put off until spring');
  const parsed = new DOMParser().parseFromString(`<article>${TITLE}${html}</article>`, 'text/html');
  page.body.append(...parsed.body.childNodes);
  const meta = page.createElement('meta');
  meta.setAttribute('property', 'article:published_time');
  meta.content = '2026-03-02T10:00:00Z';
  page.head.append(meta);
  const article = await readArticle(page);
  if (!article) throw new Error('not read as an article');
  return article;
}

/** A span inside one of the article's blocks, from fractions. */
function spanIn(article: ReadArticle, block: number, from: number, to: number): [number, number] {
  const { span } = article.blocks[Math.floor(block * article.blocks.length)]!;
  const at = (fraction: number) => span[0] + Math.round(fraction * (span[1] - span[0]));
  return from < to ? [at(from), at(to)] : [at(to), at(from)];
}

const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });

/** A range holds no quotation marks that a page draws around a `q` or that a `blockquote` stands for. */
const withoutMarks = (text: string) => text.replace(/[“”‘’]/g, '').trim();

/** For every span within a block, the range shows the span's text. */
export async function everyRangeShowsItsSpan(runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      articleBody,
      fc.array(fc.tuple(fraction, fraction, fraction), { minLength: 5, maxLength: 20 }),
      async (html, spans) => {
        const article = await articleOf(html);
        for (const fractions of spans) {
          const span = spanIn(article, ...fractions);
          const text = article.text.slice(...span).trim();
          const range = article.rangeFor(span);
          if (withoutMarks(text)) expect(withoutMarks(seenIn(range!))).toBe(withoutMarks(text));
          else if (!text) expect(range).toBeNull();
        }
      },
    ),
    { numRuns: runs },
  );
}

/** A span's range maps back to the span's words, within one block and across several. */
export async function everyRangeGivesItsSpan(runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(articleBody, fraction, fraction, fraction, fraction, async (html, block, from, end, to) => {
      const article = await articleOf(html);
      const [[start], [, last]] = [spanIn(article, block, from, 0.999), spanIn(article, end, 0, to)];
      const span = start < last ? ([start, last] as const) : spanIn(article, block, from, to);
      const words = withoutMarks(article.text.slice(...span));
      const range = article.rangeFor(span);
      if (words) expect(withoutMarks(article.text.slice(...spanOf(article, range!)!))).toBe(words);
    }),
    { numRuns: runs },
  );
}

/** Once a letter within the span changes, or its node is removed, there is no range. */
export async function noRangeAfterChange(runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      articleBody,
      fraction,
      fraction,
      fraction,
      fraction,
      fc.boolean(),
      async (html, block, from, to, where, removed) => {
        const article = await articleOf(html);
        const span = spanIn(article, block, from, to);
        const letters = [...article.text.slice(...span)].flatMap((letter, index) =>
          /\w/.test(letter) ? [span[0] + index] : [],
        );
        fc.pre(letters.length > 0);
        const hit = letters[Math.floor(where * letters.length)]!;
        const range = article.rangeFor([hit, hit + 1])!;
        const node = range.startContainer as Text;
        if (removed) node.remove();
        else node.replaceData(range.startOffset, 1, 'ß');
        expect(article.rangeFor(span)).toBeNull();
      },
    ),
    { numRuns: runs },
  );
}

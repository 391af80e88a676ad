import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '@/engine/claim';
import { searchable } from '@/export/searchable-text';
import { decodeDirective, encodeDirective } from '@/export/text-directive';
import { type LinkGround, linkTo } from '@/export/text-fragment';

const ADDRESS = 'https://larkfield.example/ferry';

/** The link to the nth occurrence of some words in an article of these paragraphs, on a page of these blocks. */
async function link(
  paragraphs: readonly string[],
  words: string,
  { nth = 1, address = ADDRESS, page = paragraphs } = {},
): Promise<string | null> {
  const text = paragraphs.join('\n\n');
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return linkTo(await groundOf(paragraphs, page), address, [start, start + words.length]);
}

async function groundOf(paragraphs: readonly string[], page = paragraphs): Promise<LinkGround> {
  const ready = (texts: readonly string[]) => searchable(texts.join('\n\n'), spansOf(texts));
  return { article: await ready(paragraphs), page: await ready(page) };
}

function spansOf(paragraphs: readonly string[]): Span[] {
  let start = 0;
  return paragraphs.map((paragraph) => {
    const span: Span = [start, start + paragraph.length];
    start = span[1] + 2;
    return span;
  });
}

const directiveOf = (address: string | null) => decodeDirective(new URL(address ?? '').hash);

const LONG_ENOUGH = 'the hull had been cracked since the winter before last, in two places';

describe('the address', () => {
  const article = [`He said ${LONG_ENOUGH}.`];
  const directive = encodeDirective({ prefix: null, start: LONG_ENOUGH, end: null, suffix: null });

  test('keeps its path and query', async () => {
    const address = `${ADDRESS}?id=7&part=1`;
    expect(await link(article, LONG_ENOUGH, { address })).toBe(`${address}#${directive}`);
  });

  test('keeps an element’s id before the directive', async () => {
    const address = `${ADDRESS}#comments`;
    expect(await link(article, LONG_ENOUGH, { address })).toBe(`${address}${directive}`);
  });

  test('loses the directive it had', async () => {
    const address = `${ADDRESS}#comments:~:text=cracked`;
    expect(await link(article, LONG_ENOUGH, { address })).toBe(`${ADDRESS}#comments${directive}`);
  });

  test.each(['', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ferry', 'about:blank'])(
    'may not be %j',
    async (address) => {
      expect(await link(article, LONG_ENOUGH, { address })).toBeNull();
    },
  );
});

describe('the passage', () => {
  test('begins and ends with words, not with the marks around them', async () => {
    expect(directiveOf(await link(['“We knew,” he said.'], '“We knew,”'))?.start).toBe('We knew');
  });

  test('takes in a word that the span cuts', async () => {
    expect(directiveOf(await link(['The harbourmaster knew.'], 'master kn'))?.start).toBe('harbourmaster knew');
  });

  test('has its white space collapsed', async () => {
    expect(directiveOf(await link(['The hull  was\n cracked.'], 'hull  was\n cracked'))?.start).toBe(
      'hull was cracked',
    );
  });

  test('is given by its ends when it is long', async () => {
    const quote = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    expect(directiveOf(await link([`He said ${quote} and left.`], quote))).toEqual({
      prefix: null,
      start: 'word0 word1 word2 word3 word4',
      end: 'word75 word76 word77 word78 word79',
      suffix: null,
    });
  });

  test('is given by its ends when it runs over several paragraphs, each end within its own', async () => {
    const paragraphs = ['He said: “No.', '“I was at sea that day.', '“Nobody asked.”'];
    expect(directiveOf(await link(paragraphs, paragraphs.slice(0).join('\n\n')))).toMatchObject({
      start: 'He said: “No',
      end: 'Nobody asked',
    });
  });

  test('may be one very long word', async () => {
    const word = 'long'.repeat(100);
    expect(directiveOf(await link([`He said ${word}.`], word))?.start).toBe(word);
  });

  test('may not be without words', async () => {
    expect(await link(['He said “…” to that.'], '“…”')).toBeNull();
  });

  test('is given by its ends where it holds half a character, which no address can hold', async () => {
    expect(directiveOf(await link(['He said no\uD83D no to that.'], 'no\uD83D no'))).toMatchObject({
      start: 'no',
      end: 'no',
    });
  });
});

describe('a short passage', () => {
  test('comes with the words around it, since a headline may hold the same ones', async () => {
    expect(
      directiveOf(await link(['Ferrant, who keeps a shop, said nobody came to look at it.'], 'nobody came')),
    ).toEqual({
      prefix: 'a shop, said',
      start: 'nobody came',
      end: null,
      suffix: 'to look at',
    });
  });

  test('comes with what words there are in its own paragraph', async () => {
    const directive = directiveOf(await link(['He spoke.', '“Nobody came,” he said.', 'He left.'], '“Nobody came,”'));
    expect(directive).toEqual({ prefix: null, start: 'Nobody came', end: null, suffix: ',” he said' });
  });

  test('comes alone when it is a paragraph', async () => {
    expect(directiveOf(await link(['He spoke.', 'Nobody came.'], 'Nobody came'))).toMatchObject({
      prefix: null,
      suffix: null,
    });
  });
});

describe('a passage whose words stand elsewhere too', () => {
  test('is told from the other by the words before it and behind it', async () => {
    const article = [`Renn said that ${LONG_ENOUGH}.`, `Varga of the port denied that ${LONG_ENOUGH}, or ever.`];
    expect(directiveOf(await link(article, LONG_ENOUGH, { nth: 2 }))).toEqual({
      prefix: 'port denied that',
      start: LONG_ENOUGH,
      end: null,
      suffix: ', or ever',
    });
  });

  test('is told from it by as many words as that takes', async () => {
    const article = [`Renn said on that day that ${LONG_ENOUGH}.`, `Varga said on that day that ${LONG_ENOUGH}.`];
    expect(directiveOf(await link(article, LONG_ENOUGH, { nth: 2 }))?.prefix).toBe('Varga said on that day that');
  });

  test.each([
    ['case', LONG_ENOUGH.toUpperCase()],
    ['accents', LONG_ENOUGH.replaceAll('a', 'ä')],
    ['white space', LONG_ENOUGH.replaceAll(' ', '\n ')],
    ['soft hyphens', LONG_ENOUGH.replace('cracked', 'crac\u00ADked')],
    ['width of letters', LONG_ENOUGH.replace('hull', 'ｈｕｌｌ')],
  ])('also where they differ by %s', async (_, other) => {
    const directive = directiveOf(await link([`He said ${LONG_ENOUGH}.`, other], LONG_ENOUGH));
    expect(directive?.prefix).toBe('He said');
  });

  test('has no link when the surroundings are the same too', async () => {
    expect(await link(['Police said so.', 'Police said so.'], 'Police said so.')).toBeNull();
  });

  test('is not confused with a part of a longer word', async () => {
    const directive = directiveOf(
      await link([`He said ${LONG_ENOUGH}.`, `He said nothing of ${LONG_ENOUGH}hold.`], LONG_ENOUGH),
    );
    expect(directive?.prefix).toBeNull();
  });

  test('is not confused with words on either side of the border of two paragraphs', async () => {
    const [head, tail] = [LONG_ENOUGH.slice(0, 30), LONG_ENOUGH.slice(31)];
    const directive = directiveOf(await link([`He left ${head}`, tail, `He said ${LONG_ENOUGH}.`], LONG_ENOUGH));
    expect(directive?.prefix).toBeNull();
  });

  test('that is long has no link when its end comes too early and nothing tells the ends apart', async () => {
    const middle = 'and so on it went and so on it went '.repeat(10);
    expect(await link([`${middle}${middle}`], `${middle}${middle}`.trim())).toBeNull();
  });
});

describe('the page around the article', () => {
  const article = ['Ferry sank in port', `He said ${LONG_ENOUGH}.`];

  test('may hold the words too: then those around them are in the link', async () => {
    const page = ['Related', LONG_ENOUGH, ...article];
    expect(directiveOf(await link(article, LONG_ENOUGH, { page }))?.prefix).toBe('He said');
  });

  test('may hold the whole paragraph too: then there is no link', async () => {
    expect(await link(article, LONG_ENOUGH, { page: ['Related', `He said ${LONG_ENOUGH}.`, ...article] })).toBeNull();
    expect(await link(article, 'Ferry sank in port', { page: ['Home › Ferry sank in port', ...article] })).toBeNull();
  });

  test('may break the line within the passage: then its ends are in the link', async () => {
    const page = ['Ferry sank in port', `He said ${LONG_ENOUGH.slice(0, 33)}`, `${LONG_ENOUGH.slice(34)}.`];
    expect(directiveOf(await link(article, LONG_ENOUGH, { page }))).toMatchObject({
      start: 'the hull had been cracked',
      end: 'before last, in two places',
    });
  });

  test('may break the line beside the passage: then it goes without the words there', async () => {
    const short = ['Ferrant, who keeps a shop, said nobody came to look at it.'];
    const page = ['Ferrant, who keeps a shop,', 'said nobody came to', 'look at it.'];
    expect(directiveOf(await link(short, 'nobody came', { page }))).toMatchObject({ prefix: null, suffix: null });
  });

  test('may be another one by now: then there is no link', async () => {
    expect(await link(article, LONG_ENOUGH, { page: ['Page not found'] })).toBeNull();
  });
});

test('a link, where there is one, leads to exactly the words it was made for', async () => {
  const word = fc.constantFrom('hull', 'crack', 'the', 'said', 'no', '“No,”', 'well-known', 'U.S.');
  const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const article = fc.array(paragraph, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(article, fc.nat(), fc.integer({ min: 1, max: 30 }), async (paragraphs, from, length) => {
      const text = paragraphs.join('\n\n');
      const start = from % text.length;
      const span: Span = [start, Math.min(text.length, start + length)];
      const directive = decodeDirective(linkTo(await groundOf(paragraphs), ADDRESS, span) ?? '');
      fc.pre(directive?.end === null);
      const parts = [directive?.prefix, directive?.start, directive?.suffix].filter((part) => typeof part === 'string');
      const sought = new RegExp(`(?<![a-z])(?=${parts.map(literal).join('\\s*')}(?![a-z]))`, 'gi');
      expect(paragraphs.flatMap((paragraph) => [...paragraph.matchAll(sought)])).toHaveLength(1);
    }),
  );
});

function literal(text: string): string {
  return text.replace(/[.-]/g, '\\$&');
}

import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type ReadArticle, type ReadingOptions, readArticle } from '../fixtures/reading';

function open(name: string): Document {
  const html = readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url), 'utf8');
  return new JSDOM(html, { url: 'https://courier.example/harbour/board?from=mail#top' }).window.document;
}

async function articleIn(name: string, options: ReadingOptions = {}): Promise<ReadArticle> {
  const article = await readArticle(open(name), options);
  if (!article) throw new Error(`${name} was not read as an article`);
  return article;
}

function textsOf({ text, blocks, kinds }: ReadArticle, kind?: string): string[] {
  return blocks.filter((_, index) => !kind || kinds[index] === kind).map(({ span }) => text.slice(...span));
}

describe('articles', () => {
  it('are read with headline, standfirst and body, and nothing beside them', async () => {
    const article = await articleIn('plain-article');
    expect(article.kinds).toEqual(['headline', 'standfirst', ...Array(5).fill('paragraph')]);
    expect(textsOf(article, 'headline')).toEqual(['Harbour board puts off dredging plan']);
    expect(textsOf(article, 'standfirst')).toEqual([
      'Crews say the spoil would bury their fishing grounds off the north mole.',
    ]);
    for (const other of [
      'By Tam Reed',
      'cold',
      'strike over pay',
      'newsletter',
      'Photo',
      'reader said',
      'Courier Trust',
    ])
      expect(article.text).not.toContain(other);
  });

  it('keep no words for screen readers inside sentences', async () => {
    expect((await articleIn('plain-article')).text).toContain('The survey cost 40,000 crowns, the board said.');
  });

  it('join their blocks with blank lines', async () => {
    const article = await articleIn('plain-article');
    expect(article.text).toBe(textsOf(article).join('\n\n'));
  });

  it('are any page’s prose if the reader insists', async () => {
    expect(await articleIn('recipe', { asArticle: true })).not.toBeNull();
  });

  it('include captions on request', async () => {
    const caption = 'The north mole on Sunday. Photograph: Ada Finn, who said it was cold';
    expect(textsOf(await articleIn('plain-article', { captions: true }), 'caption')).toEqual([caption]);
    expect(textsOf(await articleIn('plain-article'), 'caption')).toEqual([]);
  });

  it('are found without paragraph elements, cut at doubled line breaks and after sentences', async () => {
    const paragraphs = textsOf(await articleIn('no-paragraph-elements'), 'paragraph');
    expect(paragraphs.map((paragraph) => paragraph.split(' ').slice(0, 3).join(' '))).toEqual([
      'The ferry company',
      '“We were never',
      'Board officials said',
      'They met at',
    ]);
    expect(paragraphs[3]).toContain('met at the seamen’s hall');
  });

  it('may be live blogs of many posts', async () => {
    const { text } = await articleIn('live-blog');
    for (const post of ['Gate opens again', 'lost a metre', 'Crews leave the quay', 'never asked', 'put off its'])
      expect(text).toContain(post);
  });

  it('show words whole where the page splits or hyphenates them', async () => {
    const dropCap = await articleIn('drop-cap');
    expect(textsOf(dropCap, 'paragraph')[0]).toMatch(/^The harbour board put off its dredging plan/);
    const soft = await articleIn('soft-hyphens');
    expect(soft.text).toContain('The harbour board put off its dredging plan');
    expect(soft.meta.title).toBe('Harbour board puts off dredging plan');
    expect(soft.text).not.toMatch(/[\u00ad\u200b\u00a0]/);
  });

  it('are read while a script has yet to show them, without the lines that stay hidden', async () => {
    const { text } = await articleIn('hidden-body');
    expect(text).toContain('lost a metre of depth');
    expect(text).not.toContain('allow scripts');
  });

  it('contain each paragraph once, and no boxes or stories below', async () => {
    const article = await articleIn('duplicates');
    expect(textsOf(article, 'paragraph')).toHaveLength(4);
    expect(article.text).not.toContain('no boats');
    expect(article.text).not.toContain('thousand tonnes');
  });

  it('end at the length limit, and say so', async () => {
    const part = await articleIn('plain-article', { limit: 700 });
    const whole = await articleIn('plain-article');
    expect(part.partial).toBe(true);
    expect(whole.partial).toBe(false);
    expect(whole.text.startsWith(part.text)).toBe(true);
    expect(part.text.length).toBeLessThan(whole.text.length);
  });
});

describe('what the page says of itself', () => {
  it('comes from structured data first, through broken scripts', async () => {
    const { meta } = await articleIn('plain-article');
    expect(meta).toEqual({
      title: 'Harbour board puts off dredging plan',
      publisher: 'The Quay Courier',
      byline: 'Tam Reed',
      published: '2026-03-02T10:00:00Z',
      url: 'https://courier.example/harbour/dredging',
      wire: '',
    });
  });

  it('is shown without the HTML that many pages put into it', async () => {
    const page = open('plain-article');
    const script = Object.assign(page.createElement('script'), { type: 'application/ld+json' });
    const headline = 'Crew of the <i>Aurelie</i> wasn&#8217;t &ldquo;warned&rdquo; when 3 < 4 &amp; 5';
    const publisher = { name: 'Quay &amp; Harbour Courier' };
    script.textContent = JSON.stringify({ '@type': 'NewsArticle', headline, publisher, author: 'Maeve O&#x27;Dell' });
    page.head.prepend(script);
    expect((await readArticle(page))?.meta).toMatchObject({
      title: 'Crew of the Aurelie wasn’t “warned” when 3 < 4 & 5',
      publisher: 'Quay & Harbour Courier',
      byline: "Maeve O'Dell",
    });
  });

  it('is capped in length, and never gives another site as the page’s address', async () => {
    const page = open('drop-cap');
    page.head.insertAdjacentHTML('beforeend', '<link rel="canonical" href="https://elsewhere.example/x">');
    page.title = 'Harbour '.repeat(10_000);
    const { meta } = (await readArticle(page))!;
    expect(meta.url).toBe('https://courier.example/harbour/board?from=mail');
    expect(meta.title.length).toBeLessThanOrEqual(300);
  });

  it('is read beside structured data that is nested 20,000 deep', async () => {
    const page = open('plain-article');
    const script = Object.assign(page.createElement('script'), { type: 'application/ld+json' });
    const nested = '['.repeat(20_000) + ']'.repeat(20_000);
    script.textContent = `{"@type":${nested},"author":${nested},"publisher":${nested},"@graph":${nested}}`;
    page.head.prepend(script);
    expect((await readArticle(page))?.meta.publisher).toBe('The Quay Courier');
  });

  it('names the agency of the dateline', async () => {
    const page = open('drop-cap');
    page.querySelector('p')!.prepend('PORT ELLERY (AP) — ');
    expect((await readArticle(page))?.meta.wire).toBe('AP');
  });
});

describe('other pages', () => {
  it.each(['front-page', 'shop', 'forum', 'recipe', 'fiction'])('%s is no article', async (name) => {
    expect(await readArticle(open(name))).toBeNull();
  });
});

describe('the page', () => {
  it('is left as it was', async () => {
    const page = open('plain-article');
    const before = page.documentElement.outerHTML;
    await readArticle(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('is no longer read once reading is cancelled', async () => {
    const ending = new AbortController();
    ending.abort(new Error('gone'));
    await expect(readArticle(open('plain-article'), { signal: ending.signal })).rejects.toThrow('gone');
  });
});

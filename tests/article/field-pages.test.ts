/** Cases reported by users of similar tools: text that was missing or read in the wrong place. */
import { describe, expect, it } from 'vitest';
import { articleWith, blocksOf } from './invented-article';

describe('linked paragraphs', () => {
  it.each([
    ['wholly linked', '<p><a href="/x"><b>Two more gates are rusty, inspectors told the council.</b></a></p>', 1],
    ['linked up to the full stop', '<p><a href="/x">Two more gates are rusty, inspectors said</a>.</p>', 1],
    ['mostly linked', '<p>Pell <a href="/x">said that the weir would open by the end of the month</a>.</p>', 1],
    ['a quotation in a link', '<p>“<a href="/x">Gates rust, and barges do not wait for them</a>,” he said.</p>', 1],
    ['a headline', '<p><a href="/x">Barge owners angry as weir stays shut</a></p>', 0],
    ['a labelled headline', '<li>A short guide: <a href="/x">How does a weir work, and who may open it?</a></li>', 0],
    ['teasers', '<p><a href="/x">Orme yards lay off ten.</a></p><p><a href="/y">Gravel is dear.</a></p>', 0],
  ])('%s', async (_, html, read) => {
    expect(await blocksOf(html)).toHaveLength(read);
  });
});

describe('sections whose id is derived from their heading', () => {
  const said = '<p>Treasurer Wyn Hale said the county would pay for both gates this year.</p>';

  it.each([
    ['a slug', `<section id="who-pays-a-share"><h2>Who pays a share</h2>${said}</section>`],
    ['another wording', `<section id="sidebar-notes"><h2>Notes from the bank</h2>${said}</section>`],
    ['capitals', `<div id="NoComment"><h2>No comment</h2>${said}</div>`],
    ['the heading’s own', `<h2 id="related-costs">Related costs</h2>${said}`],
  ])('are read: %s', async (_, html) => {
    expect(await blocksOf(html)).toHaveLength(2);
  });

  it.each([
    ['related stories', `<section id="related-stories"><h2>Related stories</h2>${said}</section>`],
    ['an offer', `<section id="newsletter-signup"><h2>Mornings at the weir</h2>${said}</section>`],
    ['a class beside it', `<section id="notes" class="sidebar"><h2>Notes</h2>${said}</section>`],
  ])('and other parts are not: %s', async (_, html) => {
    expect(await blocksOf(html)).toEqual([]);
  });
});

describe('readers’ comments in boxes without a name', () => {
  const comments = ['They said it would never break, he says.', 'The keeper told me so in 2020.']
    .map((text) => `<div><b>oarsman</b><p>${text}</p></div>`)
    .join('');

  it.each(['Have your say', 'Reader comments (12)', '3 comments', 'Your views', 'What our readers think'])(
    'under “%s” are not read',
    async (title) => {
      expect(await blocksOf('', { after: `<div class="views"><h3>${title}</h3>${comments}</div>` })).toEqual([]);
      expect(await blocksOf('', { after: `<h3>${title}</h3><div>${comments}</div>` })).toEqual([]);
    },
  );

  it('do not take part of the article with them when a button above links to them', async () => {
    const { text } = await articleWith('<p>Hale said so.</p>', { after: '' });
    const button = await articleWith('<div><a href="#c">Comments</a></div><p>Hale said so.</p>');
    expect(button.text).toBe(text);
  });
});

describe('the rest of an article behind a control', () => {
  it.each(['Read more', 'More', 'Continue reading', 'Show more'])('is read: %s', async (control) => {
    const html = `<details><summary>${control}</summary><p>“We knew,” clerk Una Fell said.</p></details>`;
    expect(await blocksOf(html)).toEqual(['“We knew,” clerk Una Fell said.']);
  });

  it('is not other stories', async () => {
    const html = '<details><summary>Related stories</summary><p>“We knew,” clerk Una Fell said.</p></details>';
    expect(await blocksOf(html)).toEqual([]);
  });
});

describe('a run-in heading', () => {
  it('is not part of the sentence after its line break', async () => {
    const html = '<p><b>The price</b><br>Both gates cost a million, Hale said.</p>';
    expect(await blocksOf(html)).toEqual(['The price', 'Both gates cost a million, Hale said.']);
  });

  it.each([
    ['plain words', '<p>The price<br>of both gates is a million, Hale said.</p>'],
    ['a bold sentence that is broken', '<p><b>Both gates<br>cost a million, Hale said.</b></p>'],
    ['words that go on', '<p><b>In Orme,</b><br>both gates cost a million, Hale said.</p>'],
  ])('is nothing else: %s', async (_, html) => {
    expect(await blocksOf(html)).toHaveLength(1);
  });
});

describe('quotations shown by layout alone', () => {
  const asked = '<p>Una Fell wrote to the council in April:</p>';
  const read = async (html: string) => (await blocksOf(asked + html)).slice(1);

  it.each([
    [
      'a paragraph',
      '<blockquote><p>The gate sticks. Come and look.</p></blockquote>',
      ['“The gate sticks. Come and look.”'],
    ],
    ['bare words', '<blockquote>The gate sticks.</blockquote>', ['“The gate sticks.”']],
    [
      'two paragraphs',
      '<blockquote><p>The gate sticks.</p><p>Come and look.</p></blockquote>',
      ['“The gate sticks.', '“Come and look.”'],
    ],
    ['marks of its own', '<blockquote><p>“The gate sticks.”</p></blockquote>', ['“The gate sticks.”']],
    [
      'a figure',
      '<figure><blockquote>The gate sticks.</blockquote><figcaption>Una Fell</figcaption></figure>',
      ['“The gate sticks.”', '— Una Fell'],
    ],
    [
      'a footer',
      '<blockquote><p>The gate sticks.</p><footer>— Una Fell, clerk</footer></blockquote>',
      ['“The gate sticks.”', '— Una Fell, clerk'],
    ],
  ])('have marks: %s', async (_, html, blocks) => {
    expect(await read(html)).toEqual(blocks);
  });

  it('stand in one paragraph with who signed them', async () => {
    const { text, paragraphs } = await articleWith('<blockquote><p>It sticks.</p><cite>Una Fell</cite></blockquote>');
    expect(paragraphs.map((span) => text.slice(...span))).toContain('“It sticks.”\n\n— Una Fell');
  });

  it('are left out where they repeat the article’s own words', async () => {
    const html = '<p>“The gate sticks,” Fell said.</p><blockquote><p>The gate sticks</p></blockquote>';
    expect(await blocksOf(html)).toEqual(['“The gate sticks,” Fell said.']);
  });

  it.each([
    ['in a sentence', '<p>Pell told them <q>it is safe</q> and left.</p>', 'Pell told them “it is safe” and left.'],
    [
      'one in another',
      '<p>Pell told them <q>she said <q>no</q> twice</q>.</p>',
      'Pell told them “she said ‘no’ twice”.',
    ],
    ['with marks inside', '<p>Pell told them <q>“it is safe”</q>.</p>', 'Pell told them “it is safe”.'],
    ['with marks outside', '<p>Pell told them “<q>it is safe</q>”.</p>', 'Pell told them “it is safe”.'],
    ['that is empty', '<p>Pell told them <q></q>that it is safe.</p>', 'Pell told them that it is safe.'],
  ])('a q has them: %s', async (_, html, block) => {
    expect(await blocksOf(html)).toEqual([block]);
  });

  it('lead back to the page’s own words, without the marks', async () => {
    const article = await articleWith('<p>Pell told them <q>it is safe</q>.</p><blockquote>It sticks.</blockquote>');
    const shown = (words: string) => {
      const start = article.text.indexOf(words);
      return article.rangeFor([start, start + words.length])?.toString();
    };
    expect(shown('“it is safe”')).toBe('it is safe');
    expect(shown('them “it')).toBe('them it');
    expect(shown('“It sticks.”')).toBe('It sticks.');
    expect(article.rangeFor([article.text.indexOf('“It'), article.text.indexOf('“It') + 1])).toBeNull();
  });
});

describe('bylines', () => {
  const jsonLd = (author: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`;
  const byline = async (head: string) => (await articleWith('', { head })).meta.byline;

  it.each([
    ['https://www.saltbyherald.example/by/ada-moss'],
    ['www.saltbyherald.example/by/ada-moss'],
    ['//saltbyherald.example/ada'],
    ['desk@saltbyherald.example'],
  ])('are not addresses: %s', async (address) => {
    expect(await byline(`<meta name="author" content="${address}">`)).toBe('');
    expect(await byline(jsonLd([{ name: address }, { name: 'Ada Moss' }]))).toBe('Ada Moss');
  });

  it.each(['Ada Moss', 'AP/Saltby Herald', 'Ada Moss @ Orme'])('are names: %s', async (name) => {
    expect(await byline(`<meta name="author" content="${name}">`)).toBe(name);
  });
});

/** Invented articles in any number, no two of them the same: as saved pages, as texts and as the rows of a table. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const GIVEN = ['Marta', 'Tobias', 'Ilona', 'Deshawn', 'Priya', 'Imre', 'Kiri', 'Leda'];
const SURNAMES = ['Quill', 'Renn', 'Varga', 'Okafor', 'Solano', 'Adeyemi', 'Lund', 'Hale', 'Wren', 'Marsh'];
const PLACES = ['Larkfield', 'Elsin', 'Corvane', 'Aldmouth', 'Vessel Bay', 'Harrow Ford'];
const THINGS = ['ferry', 'dam', 'bridge', 'orchard', 'tannery', 'reservoir', 'tram', 'market hall'];
const OUTLETS = ['The Larkfield Courier', 'The Quarry', 'The Elsin Mercury', 'Aldmouth Mail'];

const SENTENCES = [
  '{name}, who runs the {thing}, said that the {place} council had known of the fault since the spring.',
  '“Nobody asked us,” {surname} said. “We would have told them about the {thing}.”',
  'Two officials at the {place} council, speaking on condition of anonymity because they feared for their jobs, said the {thing} had never been inspected.',
  'According to inspection records, the {thing} was last repaired {count} years ago.',
  'The {place} council said in a statement that it would spend {count} million on a new {thing}.',
  'Critics say the {thing} in {place} has cost too much already.',
  'A person familiar with the plans said the {thing} would close for {count} months.',
  'Police said {count} people had been questioned about the {thing}.',
  '{name} told {outlet} that she would leave {place} if the {thing} were sold.',
  'The {thing} was reportedly offered to a buyer from {place}.',
  'The work began on a Monday, and the square in {place} was closed for {count} days.',
  'A study of {count} towns, published last year, found that such a {thing} rarely pays for itself.',
];

export interface InventedArticle {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** The article of this number: the same number is always the same article, of some 300 words. */
export function inventedArticle(number: number): InventedArticle {
  const generator = xoroshiro128plus(number + 1);
  const one = <Item>(items: readonly Item[]): Item => items[uniformInt(generator, 0, items.length - 1)]!;
  const [place, thing, publisher] = [one(PLACES), one(THINGS), one(OUTLETS)];
  const paragraphs = Array.from({ length: 16 }, () => {
    const surname = one(SURNAMES);
    const filled: Readonly<Record<string, string>> = {
      place,
      thing,
      surname,
      name: `${one(GIVEN)} ${surname}`,
      outlet: one(OUTLETS.filter((other) => other !== publisher)),
      count: String(uniformInt(generator, 2, 90)),
    };
    return one(SENTENCES).replace(/\{(\w+)\}/g, (_, key: string) => filled[key]!);
  });
  const day = String(1 + (number % 28)).padStart(2, '0');
  return {
    title: `${place} argues about its ${thing} (${number + 1})`,
    publisher,
    published: `2026-03-${day}`,
    paragraphs,
  };
}

/** The article as a page of its publisher, with what stands around an article. */
export function asPage({ title, publisher, published, paragraphs }: InventedArticle): string {
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: published };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${publisher}">
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main><footer>${publisher}</footer></body></html>`;
}

/** Writes the first `count` articles into a folder, as pages and texts by turns, and gives the paths. */
export function writeInventedSet(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, number) => {
    const article = inventedArticle(number);
    const isPage = number % 2 === 0;
    const path = join(folder, `${String(number + 1).padStart(5, '0')}.${isPage ? 'html' : 'txt'}`);
    writeFileSync(path, isPage ? asPage(article) : [article.title, ...article.paragraphs].join('\n\n'));
    return path;
  });
}

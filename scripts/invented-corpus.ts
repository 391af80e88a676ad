/**
 * `npm run --silent invented-corpus -- COUNT [--pages]`: invented news articles as JSON lines, the same ones each time: of
 * four outlets and six years, some four thousand characters each. With `--pages`, each line has the article's web page.
 * Nothing in them says anything of real newsrooms: how often sources go unnamed is drawn.
 */
import { pathToFileURL } from 'node:url';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface InventedArticle {
  readonly id: string;
  readonly outlet: string;
  readonly year: number;
  readonly title: string;
  readonly text: string;
}

/** Of a hundred sources so many have no name, and so many fewer each year. */
const OUTLETS = [
  { name: 'Larkfield Gull', unnamed: 46, fewer: 4 },
  { name: 'Vessel Morning Post', unnamed: 38, fewer: 1 },
  { name: 'Saltby Herald', unnamed: 24, fewer: -2 },
  { name: 'Orme Valley Courier', unnamed: 12, fewer: 0 },
];
const YEARS = [2020, 2021, 2022, 2023, 2024, 2025];
const FIRST = [
  'Tobias',
  'Mira',
  'Deshawn',
  'Ines',
  'Una',
  'Jonas',
  'Priya',
  'Anselm',
  'Lucia',
  'Wyn',
  'Bertil',
  'Sadie',
];
const LAST = ['Renn', 'Varga', 'Okafor', 'Corvane', 'Fell', 'Pell', 'Hale', 'Moss', 'Quist', 'Tarn', 'Ardley', 'Boone'];
const ROLES = [
  'the harbour master',
  'a county treasurer',
  'who runs the ferry',
  'the union’s secretary',
  'a marine engineer',
];
const UNNAMED = [
  'Two officials',
  'A person familiar with the plan',
  'Several councillors',
  'Officials',
  'One senior official',
  'Residents',
];
const BODIES = ['The council', 'The harbour board', 'The police', 'The ferry company', 'The ministry of transport'];
const REASONS = [
  'because they were not authorized to speak publicly',
  'because she feared losing her job',
  'to discuss private deliberations',
  'because he feared retaliation',
  'to speak candidly',
];
const THINGS = [
  'the north quay',
  'the ferry line',
  'the new lock',
  'the weir',
  'the swing bridge',
  'the grain terminal',
];
const CLAIMS = [
  'that THING would be closed until the spring',
  'that repairs to THING had cost twice what was planned',
  'that nobody had inspected THING since the storm',
  'that the money for THING had been spent elsewhere',
  'that work on THING would begin within a month',
];
const QUOTES = [
  '“We were told about THING on the day itself,”',
  '“Nobody asked us whether THING was safe,”',
  '“There was never a plan for THING,”',
  '“The figures for THING do not add up,”',
];
const PLAIN = [
  'The tide was low on Tuesday, and a few people had come down to look at THING.',
  'Work on THING began in the year after the flood and was interrupted twice.',
  'About forty boats pass THING on a weekday, most of them with gravel or grain.',
  'A vote on THING is expected before the summer.',
  'From the road one sees little of THING, which lies behind the sheds.',
];

/** Parts the seeds of neighbours, whose first numbers would be alike. */
const SPREAD = 0x9e3779b1;

/** The articles in their order; the first of many are those of few. */
export function* inventedArticles(count: number): Generator<InventedArticle> {
  for (let index = 0; index < count; index++) yield inventedArticle(index);
}

/** The article's page, with a menu, a newsletter and other stories around it. */
export function pageOf({ title, outlet, year, text }: InventedArticle): string {
  const facts = {
    '@type': 'NewsArticle',
    headline: title,
    publisher: { name: outlet },
    datePublished: `${year}-03-01`,
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<script type="application/ld+json">${JSON.stringify(facts)}</script></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<main><article><h1>${title}</h1>${text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n')}</article></main>
<aside class="newsletter">Sign up for our newsletter</aside><footer>${outlet}</footer></body></html>`;
}

function inventedArticle(index: number): InventedArticle {
  const random = xoroshiro128plus(Math.imul(index + 1, SPREAD));
  const below = (count: number) => uniformInt(random, 0, count - 1);
  const one = <T>(choices: readonly T[]): T => choices[below(choices.length)]!;
  const outlet = OUTLETS[index % OUTLETS.length]!;
  const year = YEARS[Math.floor(index / OUTLETS.length) % YEARS.length]!;
  const unnamed = outlet.unnamed - outlet.fewer * (year - YEARS[0]!);
  const thing = one(THINGS);
  const named = () => `${one(FIRST)} ${one(LAST)}, ${one(ROLES)},`;

  const source = () => {
    if (below(100) < unnamed) return one(UNNAMED);
    return below(3) === 0 ? one(BODIES) : named();
  };
  const sentence = (): string => {
    const kind = below(10);
    if (kind < 3) return one(PLAIN);
    if (kind < 5)
      return `${one(QUOTES)} ${source()} said.`.replace(/ (Two|A|Several|One|The)(?= )/, (word) => word.toLowerCase());
    const speaker = source();
    const isPerson = UNNAMED.indexOf(speaker) < 5 && UNNAMED.includes(speaker);
    const promise = isPerson && below(2) === 0 ? `, speaking on condition of anonymity ${one(REASONS)}` : '';
    return `${speaker} said ${one(CLAIMS)}${promise}.`;
  };
  const paragraph = () =>
    Array.from({ length: 2 + below(3) }, sentence)
      .join(' ')
      .replaceAll('THING', thing);
  const paragraphs = Array.from({ length: 12 + below(9) }, paragraph);
  const title = `Doubts over ${thing} grow`;
  return { id: `article-${index}`, outlet: outlet.name, year, title, text: paragraphs.join('\n\n') };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [count, ...options] = process.argv.slice(2);
  for (const article of inventedArticles(Number(count))) {
    const { text, ...facts } = article;
    const { id, outlet, year } = facts;
    const page = { id, url: `https://${id}.example/news/${id}`, html: pageOf(article) };
    const line = options.includes('--pages') ? { ...page, outlet, year } : { ...facts, publisher: outlet, text };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

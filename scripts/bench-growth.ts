/**
 * `npm run bench:growth`: whether the time that texts and pages take grows as their length does, whatever they are made
 * of. Each unit of `growth-units.ts` is repeated to 25, 50, 100 and 200 KB and read by the engine; outlines, pages, links
 * and tables grow likewise. `-- WORD` measures only what has the word in its name.
 *
 * Measured in processor time. The exit status is 1 where a doubling takes more than 2.5 times as long, where 200 KB take
 * more than two seconds, or where a text of 2 MB takes more than 2.2 times as long as one of 1 MB.
 */
import { JSDOM } from 'jsdom';
import { LiveArticle } from '@/article/live-article';
import { readPage, readWholePage } from '@/article/read-page';
import { Slices } from '@/article/slices';
import { analyse } from '@/engine/analyse';
import { csvOf } from '@/export/csv';
import type { ExportedArticle } from '@/export/exported-article';
import { findArticle } from '@/outline/find-article';
import type { PageOutline } from '@/outline/outline';
import { NAMING, textOf, UNITS } from './growth-units';

const SIZES = [25_000, 50_000, 100_000, 200_000];
const RUNS = 3;
const MOST_GROWTH = 2.5;
/** Milliseconds. */
const LONGEST = 2_000;
/** Milliseconds below which a doubling is not judged: collections of garbage weigh as much. */
const TELLING = 50;
/** How often a growth that seems too fast is measured again before it is believed. */
const ATTEMPTS = 4;

/** Something that grows. `prepare` makes it of about so many characters, and returns the work to be measured. */
interface Subject {
  readonly name: string;
  readonly prepare: (length: number) => () => unknown;
}

const engine = (unit: string): Subject => ({
  name: `engine ${JSON.stringify(unit)}`,
  prepare: (length) => {
    const text = textOf(unit, length);
    return () => analyse({ text });
  },
});

const SENTENCE = 'Renn said that the gate by the old quay had stood open. ';

const documentOf = (part: string, length: number): Document =>
  new JSDOM(`<body><p>${part.repeat(Math.ceil(length / part.length))}</p></body>`, {
    url: 'https://courier.example/gate',
  }).window.document;

const page = (name: string, part: string): Subject => ({
  name: `page of ${name}`,
  prepare: (length) => {
    const document = documentOf(part, length);
    return () => readPage(document, new Slices({ signal: new AbortController().signal }));
  },
});

/** The places of a page's text, one behind the other, each of so many characters. */
const ranges = (name: string, part: string, characters: number): Subject => ({
  name: `ranges in a page of ${name}`,
  prepare: (length) => {
    const reading = readWholePage(documentOf(part, length));
    const meta = { title: '', publisher: '', byline: '', published: '', url: '', wire: '' };
    const blocks = reading.outline.blocks.map((_, block) => ({ block, kind: 'paragraph' as const }));
    const article = new LiveArticle(reading, { meta, publishers: [], blocks });
    return () => {
      for (let from = 0; from < article.text.length; from += characters)
        article.rangeFor([from, Math.min(from + characters, article.text.length)]);
    };
  },
});

function outlineOf(texts: readonly string[]): PageOutline {
  return {
    head: { title: '', url: 'https://courier.example/gate', metas: [], jsonLd: [], canonical: '' },
    frames: [{ parent: -1, tag: 'body' }, ...texts.map(() => ({ parent: 0, tag: 'p' }))],
    blocks: texts.map((text, index) => ({ frame: index + 1, text, linked: 0 })),
    partial: false,
  };
}

const outline = (name: string, part: string): Subject => ({
  name: `outline of ${name}`,
  prepare: (length) => {
    const outlined = outlineOf(Array.from({ length: Math.ceil(length / part.length) }, (_, at) => `${at} ${part}`));
    return () => findArticle(outlined);
  },
});

/** A table holds about four times as many characters as the text that its rows are about. */
const TABLE_SHARE = 4;

/** A table with links of an article in which each sentence is a claim. */
const table = (name: string, sentence: (index: number) => string): Subject => ({
  name: `table and links of ${name}`,
  prepare: (length) => {
    const count = Math.ceil(length / TABLE_SHARE / sentence(0).length);
    const text = Array.from({ length: count }, (_, index) => sentence(index)).join('');
    const whole = [0, text.length] as const;
    const exported: ExportedArticle = {
      article: { url: 'https://courier.example/gate', title: '', publisher: '', byline: '', published: '', wire: '' },
      text,
      paragraphs: [whole],
      page: { text, blocks: [whole] },
      claims: analyse({ text, paragraphs: [whole] }).claims,
      accessed: '2026-01-01T00:00:00.000Z',
      toolVersion: '0.0.0',
    };
    return () => csvOf(exported);
  },
});

const SUBJECTS: readonly Subject[] = [
  ...[...UNITS, ...NAMING].map(engine),
  outline('paragraphs', SENTENCE.repeat(4)),
  outline('short lines', 'More on this'),
  page('spans', `<span>${SENTENCE}</span>`),
  page('line breaks', 'gate<br>'),
  page('sentences in one node', SENTENCE),
  // Only ranges within one node: between nodes jsdom itself takes time in the square of their number, browsers do not.
  ranges('sentences in one node', SENTENCE, SENTENCE.length),
  table('different sentences', (index) => `Police said road ${index} along the harbour was closed once more. `),
  table('one sentence', () => SENTENCE),
];

/** Milliseconds of processor time. */
async function timeOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

async function medianOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    times.push(await timeOf(work));
    if (times[0]! > 2 * LONGEST) break;
  }
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}

/** The median times by size, up to the first that takes too long. */
async function measure({ prepare }: Subject): Promise<number[]> {
  const times: number[] = [];
  for (const size of SIZES) {
    times.push(await medianOf(prepare(size)));
    if (times.at(-1)! > LONGEST) break;
  }
  return times;
}

/** What is wrong with the times, or null. */
function faultOf(times: readonly number[]): string | null {
  if (times.some((time) => time > LONGEST)) return `more than ${LONGEST} ms`;
  const growth = times.slice(1).map((time, index) => (time < TELLING ? 0 : time / times[index]!));
  const most = Math.max(...growth);
  return most > MOST_GROWTH ? `${most.toFixed(1)} times as long for a doubling` : null;
}

/** Measured again while other work on the machine may explain what is wrong. */
async function judge(subject: Subject): Promise<{ times: number[]; fault: string | null }> {
  let times = await measure(subject);
  for (let attempt = 1; attempt < ATTEMPTS && faultOf(times); attempt++) {
    const again = await measure(subject);
    times = again.map((time, index) => Math.min(time, times[index] ?? time));
  }
  return { times, fault: faultOf(times) };
}

const NEWS = `${SENTENCE}“We left,” said Ilona Varga, who runs the port. The board told reporters that it had not.\n\n`;
const MEGABYTE = 1_000_000;
const MOST_FOR_TWICE = 2.2;

async function benchTwoMegabytes(): Promise<boolean> {
  const [one, two] = [MEGABYTE, 2 * MEGABYTE].map((length) => textOf(NEWS, length)) as [string, string];
  const ratio = (await medianOf(() => analyse({ text: two }))) / (await medianOf(() => analyse({ text: one })));
  console.log(`a text of 2 MB takes ${ratio.toFixed(2)} times as long as one of 1 MB`);
  return ratio <= MOST_FOR_TWICE;
}

const named = process.argv[2] ?? '';
const subjects = SUBJECTS.filter(({ name }) => name.includes(named));
for (const { prepare } of subjects.slice(0, 20)) await timeOf(prepare(SIZES[1]!));
let slowest = { name: '', time: 0 };
let faults = 0;
for (const subject of subjects) {
  const { times, fault } = await judge(subject);
  const time = times.at(-1)!;
  if (time > slowest.time) slowest = { name: subject.name, time };
  if (fault === null) continue;
  faults++;
  console.log(`${subject.name}: ${times.map(Math.round).join(' / ')} ms, ${fault}`);
}
console.log(
  `${subjects.length} measured, ${faults} grow too fast; slowest: ${slowest.name}, ${slowest.time.toFixed(0)} ms`,
);
const steady = named !== '' || (await benchTwoMegabytes());
if (faults > 0 || !steady) process.exitCode = 1;

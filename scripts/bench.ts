/**
 * `npm run bench`: the engine's speed, its growth with the text's length, the command's start and memory, and npm
 * packages that find quotations or tag words on the same articles beside it. Measured on PolNeAR's articles where
 * ../shared holds them, else on the demo article repeated. All in one run and, but for the start, in one thread and in
 * processor time, which varies less than the clock when the machine is busy; trust the ratios more than the figures.
 *
 * `npm run bench -- --profile FILE.cpuprofile` writes instead where the engine spends its time, for the developer tools
 * of Chrome to open.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import compromise from 'compromise';
// @ts-expect-error The package has no types.
import { parse } from 'quote-parser';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '@/engine/analyse';
import { CORPORA, type GoldArticle, readGold, readTexts } from '../tests/corpora/corpora';

const RUNS = 5;
const STARTS = 31;
const STREAMED = 10_000;
const MEGABYTE = 1_000_000;
/** A quotation counts as found when half of it lies in gold content that has a quotation mark. */
const COVERED = 0.5;

const POLNEAR = join(CORPORA, 'polnear/dev');
const texts = existsSync(POLNEAR) ? readTexts(POLNEAR).map(({ text }) => text) : [demoText()];

/** Milliseconds of processor time of the median run, after one that warms up. */
function milliseconds(work: () => void): number {
  work();
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1] as number;
}

function demoText(): string {
  const html = readFileSync('assets/demo/index.html', 'utf8');
  return [...html.matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text).join('\n\n');
}

/** The articles, repeated up to `length` characters. */
function textOf(length: number): string {
  let text = texts.join('\n\n');
  while (text.length < length) text += `\n\n${text}`;
  return text.slice(0, length);
}

function benchSpeed(): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const time = milliseconds(() => {
    for (const text of texts) analyse({ text });
  });
  console.log(
    `${texts.length} articles, ${characters} characters: ${Math.round((1_000 * texts.length) / time)} articles, ${(characters / 1_000 / time).toFixed(2)} MB of text per second of one core`,
  );
  return time;
}

function benchGrowth(): void {
  const [one, two] = [MEGABYTE, 2 * MEGABYTE].map((length) => textOf(length));
  const ratio =
    milliseconds(() => analyse({ text: two as string })) / milliseconds(() => analyse({ text: one as string }));
  console.log(`a text of 2 MB takes ${ratio.toFixed(2)} times as long as one of 1 MB`);
}

/** Short articles, one with everyday claims and one that grants anonymity, for which more patterns are tried. */
const SHORT = {
  'a short article': 'Police said the road was closed. Renn told Radio Vessel that it rained.',
  'one with a grant of anonymity':
    'Two officials, who spoke on condition of anonymity because they were not authorised to talk, said the road was closed.',
};

/** The packed command on one short article beside bare Node, turn about, by the clock. */
function benchStart(): void {
  execFileSync('npm', ['run', '--silent', 'build:package'], { stdio: 'inherit' });
  const command = [join('.output/package', 'sourcelight.cjs'), 'extract'];
  for (const [name, text] of Object.entries(SHORT)) {
    const input = `${JSON.stringify({ id: name, text })}\n`;
    const run = (parameters: readonly string[]) =>
      execFileSync(process.execPath, parameters, { input, encoding: 'utf8' });
    const elapsed = (parameters: readonly string[]): number => {
      const start = performance.now();
      run(parameters);
      return performance.now() - start;
    };
    if (!run(command).includes('"claims":[{')) throw new Error(`The command finds no claim in ${name}.`);
    const ratios = Array.from({ length: STARTS }, () => elapsed(command) / elapsed(['-e', '0']));
    const median = ratios.sort((a, b) => a - b)[STARTS >> 1] as number;
    console.log(`the command on ${name} takes ${median.toFixed(2)} times as long as bare Node`);
  }
}

/** Streams articles through the extract command in a separate process, which reports its peak heap. */
async function benchMemory(): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--import', './scripts/heap-watch.mjs', 'src/cli/sourcelight.ts', 'extract'],
    {
      stdio: ['pipe', 'ignore', 'pipe'],
    },
  );
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  for (let id = 0; id < STREAMED; id += 1) {
    const line = `${JSON.stringify({ id, text: texts[id % texts.length] })}\n`;
    if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once('drain', resolve));
  }
  child.stdin.end();
  await ended;
  console.log(`${STREAMED} articles through the extract command: ${said.trim().split('\n').at(-1)}`);
}

interface Finder {
  readonly name: string;
  /** What it takes for quotations, as `[start, end)` in the text. */
  find(text: string): [number, number][];
}

const FINDERS: readonly Finder[] = [
  {
    name: 'Sourcelight',
    find: (text) => analyse({ text }).claims.flatMap(({ quotes }) => quotes.map(([s, e]): [number, number] => [s, e])),
  },
  {
    name: 'quote-parser',
    find: (text) =>
      paragraphsOf(text).flatMap(([from, paragraph]) =>
        parse(paragraph, 'en', { minLength: 5 }).map(
          ({ index, text: quote }: { index: number; text: string }): [number, number] => [
            from + index,
            from + index + quote.length,
          ],
        ),
      ),
  },
  {
    name: 'compromise',
    find: (text) => {
      const found = compromise(text).quotations().json({ offset: true }) as {
        offset: { start: number; length: number };
      }[];
      return found.map(({ offset }): [number, number] => [offset.start, offset.start + offset.length]);
    },
  },
];

/** quote-parser throws on an empty text. */
function paragraphsOf(text: string): [number, string][] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => [match.index, match[0]]);
}

/** wink-nlp reading each article into sentences and words with their part of speech, which it does when asked for a text. */
function benchTagger(ours: number): void {
  const tagger = winkNLP(model, ['sbd', 'pos']);
  const time = milliseconds(() => {
    for (const text of texts) tagger.readDoc(text);
  });
  console.log(`wink-nlp’s sentences and tags: ${(time / ours).toFixed(2)} times as long as all of ours`);
}

/** Writes a profile of the engine over the articles, once it is warm. */
async function profile(file: string): Promise<void> {
  const read = () => {
    for (let run = 0; run < RUNS; run++) for (const text of texts) analyse({ text });
  };
  read();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  read();
  const { profile: found } = await session.post('Profiler.stop');
  writeFileSync(file, JSON.stringify(found));
  console.log(`written to ${file}`);
}

async function benchBeside(ours: number): Promise<void> {
  const gold = existsSync(POLNEAR) ? await readGold(POLNEAR) : [];
  console.log('\nfinder          time, ours = 1   recall of quoted attributions');
  for (const { name, find } of FINDERS) {
    const time = name === 'Sourcelight' ? ours : milliseconds(() => texts.map(find));
    const recall = gold.length > 0 ? `${(100 * recallOf(find, gold)).toFixed(1)} %` : 'no gold at hand';
    console.log(`${name.padEnd(15)}${(time / ours).toFixed(2).padStart(15)}   ${recall}`);
  }
}

/** The share of gold attributions with a quotation mark in their content that some found quotation lies in. */
function recallOf(find: Finder['find'], gold: readonly GoldArticle[]): number {
  let quoted = 0;
  let found = 0;
  for (const { text, attributions } of gold) {
    const quotations = find(text);
    for (const { content } of attributions) {
      if (!content.some(([s, e]) => /["“”]|''/.test(text.slice(s, e)))) continue;
      quoted += 1;
      if (quotations.some((quotation) => covered(quotation, content) >= COVERED)) found += 1;
    }
  }
  return found / quoted;
}

function covered([start, end]: [number, number], spans: readonly (readonly [number, number])[]): number {
  const inside = spans.reduce((sum, [s, e]) => sum + Math.max(0, Math.min(e, end) - Math.max(s, start)), 0);
  return inside / Math.max(1, end - start);
}

const { values } = parseArgs({ options: { profile: { type: 'string' } } });
if (values.profile !== undefined) await profile(values.profile);
else {
  const ours = benchSpeed();
  benchGrowth();
  benchStart();
  await benchMemory();
  await benchBeside(ours);
  benchTagger(ours);
}

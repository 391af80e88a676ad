/** What researchers do before and after: web archives, coding by hand, analysis. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { WARCRecord, WARCSerializer } from 'warcio';
import { inventedArticles, pageOf } from './invented-corpus';
import { has, inShell, PYTHON, say, skip, taken, timed, WORK } from './scale-workshop';

/** Articles that are converted for each tool in which people code. */
const CODED = 100;
/** Pages in the web archive. */
const PAGES = 1_000;

/** Pages in one web archive give the claims that they give as files. */
export async function archive(): Promise<void> {
  mkdirSync(join(WORK, 'pages'));
  const archived: Uint8Array[] = [];
  for (const article of inventedArticles(PAGES)) {
    const html = pageOf(article);
    writeFileSync(join(WORK, 'pages', `${article.id}.html`), html);
    const record = WARCRecord.create(
      {
        ...{ url: `https://vessel.example/news/${article.id}`, date: '2026-03-01T10:00:00Z', type: 'response' },
        ...{ statusline: 'HTTP/1.1 200 OK', httpHeaders: { 'Content-Type': 'text/html; charset=utf-8' } },
      },
      [new TextEncoder().encode(html)],
    );
    archived.push(await WARCSerializer.serialize(record, { gzip: true }));
  }
  writeFileSync(join(WORK, 'pages.warc.gz'), Buffer.concat(archived));
  timed('web archive → Parquet', () => inShell('sourcelight extract pages.warc.gz --out from-archive.parquet'), PAGES);
  timed('pages → Parquet', () => inShell('sourcelight extract pages --out from-pages.parquet'), PAGES);
  const [fromArchive, fromPages] = await Promise.all(['from-archive', 'from-pages'].map(claimsIn));
  const isSame = JSON.stringify(fromArchive) === JSON.stringify(fromPages) && fromPages!.length > 0;
  say('web archive', isSame, isSame ? `identical: ${fromPages!.length} claims` : 'other claims');
}

/** The rows of a table of claims in the order of their texts, without what tells where they came from. */
async function claimsIn(name: string): Promise<string[]> {
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(WORK, `${name}.parquet`)) });
  return rows.map(({ article: _, url: __, accessed: ___, ...row }) => JSON.stringify(row)).sort();
}

/** Each tool's own reader finds every stretch that was written for it, by its words. */
export function coding(): void {
  const lines = Array.from(inventedArticles(CODED), (article) =>
    JSON.stringify({ ...article, text: `🛥️ ${article.text}` }),
  );
  writeFileSync(join(WORK, 'to-code.jsonl'), `${lines.join('\n')}\n`);
  inShell('sourcelight extract to-code.jsonl --text --out coded.jsonl');
  const written = readFileSync(join(WORK, 'coded.jsonl'), 'utf8');
  const stretches = written
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const { text, claims } = JSON.parse(line) as {
        text: string;
        claims: Record<'cue' | 'source' | 'content', [number, number][]>[];
      };
      return claims.flatMap(({ cue, source, content }) =>
        [...cue, ...source, ...content].map((span) => text.slice(...span)),
      );
    });
  for (const tool of ['label-studio', 'brat', 'uima', 'refi-qda']) {
    inShell(
      `sourcelight convert --to ${tool} coded.jsonl --out ${tool}; sourcelight convert --from ${tool} ${tool} --out back.jsonl`,
    );
    const found = JSON.parse(inShell(`${PYTHON} ${resolve('scripts/read_coded.py')} ${tool} ${tool}`)) as string[];
    const isSame = JSON.stringify(found.sort()) === JSON.stringify(stretches.sort()) && taken('back.jsonl') === written;
    const count = `${found.length} of ${stretches.length} stretches read by its own reader`;
    say(tool, isSame, isSame ? `${tool}: ${count}, identical on the way back` : `${tool}: ${count}`);
  }
}

/** The examples for Python and R give the same figures. */
export function analysis(): void {
  for (const table of ['claims', 'sources'])
    inShell(`sourcelight extract articles.jsonl --rows ${table} --keep outlet,year --out ${table}.csv`);
  inShell(`${PYTHON} ${resolve('docs/examples/analyse.py')}`);
  if (!has('Rscript')) {
    skip('the example for R', 'R is not installed');
    return;
  }
  inShell(`Rscript ${resolve('docs/examples/analyse.R')}`);
  const figures = (file: string) =>
    readFileSync(join(WORK, file), 'utf8').replaceAll('"', '').split('\n').slice(1).join('\n');
  const isSame = figures('unnamed-by-year.csv') === figures('unnamed-by-year-r.csv');
  say(
    'the examples',
    isSame,
    isSame ? 'the examples: identical figures in Python and R' : 'other figures in Python than in R',
  );
}

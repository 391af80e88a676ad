/** Sums up a run over saved pages: beside gold text, beside Readability, and by the kind of page. */
import type { PageReport } from '@/messaging/page-report';
import type { OurTime } from '../tests/browsers/our-time';
import { median } from './median';
import type { Beside } from './pages-beside';
import { goldSnippets, goldText, type KnownPage, type PageKind } from './pages-manifest';
import { failedSnippets, type Score, wordScore } from './pages-score';

export interface ScoredPage {
  readonly file: string;
  readonly report: PageReport;
  readonly time: OurTime<PageReport>;
  /** Megabytes by which the session grows the page's process. */
  readonly kept: number;
  readonly beside: Beside;
}

/** Prints what `npm run pages -- DIR --score` adds to its table. */
export function printScores(root: string, pages: readonly ScoredPage[], known: ReadonlyMap<string, KnownPage>): void {
  printBodies(root, pages, known);
  printSnippets(root, pages);
  printKinds(pages, known);
  printCost(pages);
}

const textOf = ({ report }: ScoredPage): string => (report.state === 'read' ? report.text : '');
const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

function printBodies(root: string, pages: readonly ScoredPage[], known: ReadonlyMap<string, KnownPage>): void {
  const byGold = new Map<string, { ours: Score; readability: Score }[]>();
  for (const page of pages) {
    const gold = goldText(root, page.file);
    const by = known.get(page.file)?.goldBy;
    if (gold === null || !by || known.get(page.file)?.kind !== 'news') continue;
    const scores = { ours: wordScore(textOf(page), gold), readability: wordScore(page.beside.readability, gold) };
    byGold.set(by, [...(byGold.get(by) ?? []), scores]);
  }
  console.log(
    '\ngold text by           pages    ours: P     R    F1   Readability: P     R    F1   (means of words, %)',
  );
  for (const [by, scores] of byGold) {
    const row = (who: 'ours' | 'readability') =>
      (['precision', 'recall', 'f1'] as const)
        .map((part) => percent(mean(scores.map((score) => score[who][part]))))
        .join('');
    console.log(`${by.padEnd(22)}${String(scores.length).padStart(6)}    ${row('ours')}        ${row('readability')}`);
  }
}

function printSnippets(root: string, pages: readonly ScoredPage[]): void {
  const count = { with: 0, missing: 0, without: 0, present: 0 };
  for (const page of pages) {
    const snippets = goldSnippets(root, page.file);
    if (!snippets || page.report.state !== 'read') continue;
    const failed = failedSnippets(textOf(page), snippets);
    count.with += snippets.with.length;
    count.without += snippets.without.length;
    count.missing += failed.missing.length;
    count.present += failed.present.length;
  }
  if (count.with + count.without === 0) return;
  const share = (failed: number, of: number) => `${percent(1 - failed / of)} % of ${of}`;
  console.log(
    `\nsnippets: must have, present ${share(count.missing, count.with)}; must not have, absent ${share(count.present, count.without)}`,
  );
}

function printKinds(pages: readonly ScoredPage[], known: ReadonlyMap<string, KnownPage>): void {
  console.log('\nkind       pages    read as articles   marked   not English');
  for (const kind of ['news', 'negative', 'edge', 'foreign'] satisfies PageKind[]) {
    const of = pages.filter(({ file }) => known.get(file)?.kind === kind);
    const inState = (state: string) => of.filter(({ report }) => report.state === state).length;
    const marked = of.filter(({ report }) => report.state === 'read' && report.claims.length > 0).length;
    console.log(
      `${kind.padEnd(11)}${String(of.length).padStart(5)}${String(inState('read')).padStart(20)}${String(marked).padStart(9)}${String(inState('not-english')).padStart(14)}`,
    );
  }
}

function printCost(pages: readonly ScoredPage[]): void {
  const read = pages.filter(({ report }) => report.state === 'read');
  const ratio = (of: (page: ScoredPage) => number) => {
    const ratios = read.map((page) => of(page) / page.beside.bareMs).filter(Number.isFinite);
    return `${median(ratios).toFixed(1)} times`;
  };
  const others = pages.filter(({ report }) => report.state === 'not-article');
  const kept = median(read.map((page) => page.kept));
  const ms = (numbers: number[]) => `${median(numbers).toFixed(1)} ms`;
  console.log(
    `\nmain thread, medians: bare read of the page's text ${median(read.map(({ beside }) => beside.bareMs)).toFixed(2)} ms; ` +
      `our reading ${ratio(({ beside }) => beside.readingMs)} that, ` +
      `the whole session ${ratio(({ time }) => time.script)} that (${ms(read.map(({ time }) => time.script))}); ` +
      `Readability ${ms(read.map(({ beside }) => beside.readabilityMs))}; ` +
      `a session on a page that is no article ${ms(others.map(({ time }) => time.script))}; ` +
      `styles, which the browser works out anew for the marks, ${ms(read.map(({ time }) => time.style))}; ` +
      `memory kept for a session ${kept.toFixed(2)} MB`,
  );
}

/** Where the corpora and their scorers are, and how to run one on the engine's claims. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyseRecord } from '@/cli/analyse-record';
import { articleLine } from '@/cli/article-line';
import { compare } from '@/desk/comparison/compare';
import { checkDraft } from '@/desk/draft/check-draft';
import { readDraft } from '@/desk/draft/draft';
import { comparePair } from '@/desk/pair/compare-pair';
import { analyse } from '@/engine/analyse';
import { splitParagraphs } from '@/engine/text/paragraphs';
import { toStatements } from './scu-statements';

/** SOURCELIGHT_CORPORA and SOURCELIGHT_SCORERS name other places. Corpora are news text and no part of the repository. */
const root = join(import.meta.dirname, '..', '..', '..', 'shared');
export const CORPORA = process.env.SOURCELIGHT_CORPORA ?? join(root, 'corpora');
const SCORERS = process.env.SOURCELIGHT_SCORERS ?? join(root, 'eval');

/** What the extract command writes for an article. */
const extracted = (article: Article) => articleLine(analyseRecord(JSON.stringify(article), 'utf16'), false);

interface Article {
  readonly id: string;
  readonly text: string;
}

/** What one run of the corpora's scorer says, as far as the table shows it. */
export interface AttributionScores {
  readonly detection: Rates;
  readonly speech: Rates;
  readonly source: Rates;
  readonly content: Rates;
  readonly exact: Rates;
  readonly full: Rates;
  readonly quotes: Rates;
  readonly labels: {
    accuracy: number;
    who: number;
    reason: number;
    relay: number;
    per: Record<string, { gold: number }>;
  };
  /** Claims labelled anonymous, of those that are not nested. */
  readonly anonymousClaims: number;
}
interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export interface StatementScores {
  readonly recall: { pooled: number };
  readonly precision: { pooled: number };
  readonly 'source right, f1': { pooled: number };
  readonly name: { pooled: number };
  readonly title: { pooled: number };
  readonly 'justification, gold has one': { pooled: number };
  readonly type: { pooled: number };
}

/** What a reader sees of claims, as the scorer measures it; shares are 0 to 1. */
export interface WorldScores {
  readonly wholly: number;
  readonly whollyF1: number;
  readonly found: number;
  readonly real: number;
  readonly source: number;
  readonly label: number;
  readonly content: number;
  readonly quotes: number;
  readonly relay: number;
  readonly reason: number;
  readonly falseMarksPerArticle: number;
  readonly splitPerArticle: number;
  readonly mergedPerArticle: number;
  readonly sourcesOff: number;
  readonly per: Readonly<Record<string, { readonly must: number; readonly wholly: number }>>;
}

export interface KindsScores {
  readonly all: number;
  readonly right: number;
  readonly kinds: Readonly<Record<string, { readonly all: number; readonly right: number }>>;
}

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

export const hasScorer = (name: string): boolean => existsSync(join(SCORERS, name));

/** The texts of a folder with text/*.txt or articles/*.txt, of a .jsonl file, or of a .tsv file's fourth column. */
export function readTexts(path: string): Article[] {
  if (path.endsWith('.jsonl')) return lines(path).map((line) => JSON.parse(line) as Article);
  if (path.endsWith('.tsv'))
    return lines(path).map((row, at) => ({ id: String(at + 1), text: row.split('\t')[3] ?? '' }));
  const folder = ['text', 'articles'].map((name) => join(path, name)).find((name) => existsSync(name)) ?? path;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ id: name.slice(0, -4), text: readFileSync(join(folder, name), 'utf8') }));
}

/** Scores claims against gold attributions and, where given, labels. */
export function scoreAttributions(gold: string, labels: string, articles: readonly Article[]): AttributionScores {
  const predictions = articles.map((article) => extracted(article));
  const scores = JSON.parse(runScorer('score.mjs', predictions, (file) => [gold, file, '--labels', labels, '--json']));
  const claims = predictions.flatMap(
    (line) => (JSON.parse(line) as { claims: { label: string; parent: string | null }[] }).claims,
  );
  return {
    ...scores,
    anonymousClaims: claims.filter(({ label, parent }) => label === 'anonymous' && parent === null).length,
  };
}

/** Scores claims on snippets that are known to hold an unnamed source. @returns recall by family, 0 to 1. */
export function scoreAnonymity(snippets: string): ReadonlyMap<string, number> {
  const predictions = readTexts(snippets).map((article) => extracted(article));
  const output = runScorer('score-anonymity.mjs', predictions, (file) => [snippets, file]);
  return new Map(
    [...output.matchAll(/^(\w+)\s+([\d.]+) %/gmu)].map(([, family, percent]) => [
      family as string,
      Number(percent) / 100,
    ]),
  );
}

/** Scores sourced statements, paired by overlapping words. */
export function scoreStatements(folder: string): StatementScores {
  const predictions = readTexts(folder).map(({ id, text }) =>
    JSON.stringify({ id, statements: toStatements(text, splitParagraphs(text), analyse({ text }).claims) }),
  );
  return JSON.parse(runScorer('score-scu.mjs', predictions, (file) => [folder, file, '--match', 'overlap', '--json']));
}

/** Scores what a reader sees. @param kind scores the texts of this kind only ("page"); all by default. */
export function scoreWorld(gold: string, kind?: string): WorldScores {
  const only = kind ? ['--kind', kind] : [];
  const predictions = readTexts(gold).map((article) => extracted(article));
  return JSON.parse(runScorer('score-world.mjs', predictions, (file) => [gold, file, '--json', ...only]));
}

/** Counts the invented cases that are read rightly, by the kind of fault they guard against. */
export function scoreKinds(cases: string): KindsScores {
  const predictions = readTexts(cases).map((article) => extracted(article));
  return JSON.parse(runScorer('score-kinds.mjs', predictions, (file) => [cases, file, '--json']));
}

function runScorer(name: string, predictions: readonly string[], args: (file: string) => string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-'));
  try {
    const file = join(folder, 'predictions.jsonl');
    writeFileSync(file, `${predictions.join('\n')}\n`);
    return execFileSync(process.execPath, [join(SCORERS, name), ...args(file)], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An article with its gold attributions, each role a list of `[start, end]`. */
export interface GoldArticle extends Article {
  readonly attributions: readonly Record<'source' | 'cue' | 'content', readonly (readonly [number, number])[]>[];
}

/** The gold of a folder with text/ and attributions/, or of a .jsonl file, as the scorer reads it. */
export async function readGold(path: string): Promise<GoldArticle[]> {
  const { loadGold } = await import(join(SCORERS, 'score.mjs'));
  return loadGold(path);
}

/** True positives, false positives and misses of one kind of finding; `all` is their sum over the kinds. */
export type DeskScores = ReadonlyMap<string, { readonly precision: number; readonly recall: number }>;

interface DeskCase {
  readonly id: string;
}

/** Scores what the rules find in invented drafts, by rule. */
export function scoreDrafts(cases: string): DeskScores {
  return scoreDesk('draft', cases, ({ headline, text, publisher }: DeskCase & Record<string, string>) => {
    const whole = `${headline}\n\n${text}`;
    const found = checkDraft(readDraft(whole, publisher ? [publisher] : []));
    return { findings: found.map(({ rule, at }) => ({ rule, quote: whole.slice(...at) })) };
  });
}

/** Scores the changes between invented articles and texts made of them, by kind; `(any type)` asks for the place alone. */
export function scoreComparisons(cases: string): DeskScores {
  return scoreDesk('compare', cases, ({ article, other }: DeskCase & Record<'article' | 'other', string>) => ({
    losses: changesOf(article, other),
  }));
}

const changesOf = (article: string, other: string) =>
  compare(article, other).changes.map((change) => ({
    type: change.kind,
    article_quote: article.slice(...change.article),
    other_quote: other.slice(...change.other),
  }));

/** How many changes are found between texts that lose nothing. */
export function falseAlarms(cases: string): number {
  return lines(cases)
    .map((line) => JSON.parse(line) as { article: string; other: string; losses: unknown[] })
    .filter(({ losses }) => losses.length === 0)
    .reduce((sum, { article, other }) => sum + changesOf(article, other).length, 0);
}

/** Scores the sources of invented pairs of articles. */
export function scorePairs(cases: string): DeskScores {
  return scoreDesk('pair', cases, ({ a, b }: DeskCase & Record<'a' | 'b', string>) => {
    const { shared, onlyA, onlyB, namedInOne, sameWords } = comparePair(a, b);
    return {
      shared: shared.map((pair) => (pair.a.who.length <= pair.b.who.length ? pair.a.who : pair.b.who)),
      only_a: onlyA.map(({ who }) => who),
      only_b: onlyB.map(({ who }) => who),
      named_in_one: namedInOne.map((pair) => ({ a: pair.a.who, b: pair.b.who })),
      same_words: sameWords.quoted === 0 ? 0 : sameWords.too / sameWords.quoted,
    };
  });
}

function scoreDesk<T extends DeskCase>(kind: string, cases: string, predict: (one: T) => object): DeskScores {
  const predictions = lines(cases).map((line) => {
    const one = JSON.parse(line) as T;
    return JSON.stringify({ id: one.id, ...predict(one) });
  });
  const output = runScorer('score-desk.mjs', predictions, (file) => [kind, cases, file]);
  return new Map(
    [...output.matchAll(DESK_ROW)].map(({ groups: { name, tp, fp, fn } = {} }) => [
      name!.trim(),
      { precision: share(Number(tp), Number(fp)), recall: share(Number(tp), Number(fn)) },
    ]),
  );
}

const share = (right: number, wrong: number): number => (right + wrong > 0 ? right / (right + wrong) : 0);
/** "bare-sources   P  83  R  90   tp 5 fp 1 fn 0" */
const DESK_ROW = /^(?<name>\S.*?)\s+P\s.*tp (?<tp>\d+) fp (?<fp>\d+) fn (?<fn>\d+)$/gmu;

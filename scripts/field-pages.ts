/**
 * Small pages that show one thing each, with a README whose table says for each page what a reader expects of it:
 * `| pages | … | a reader expects | … |`. What is expected is checked against the page's own elements.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageReport, ReadReport } from '@/messaging/page-report';

/** What a page shows, as text. */
interface Shown {
  readonly paragraphs: readonly string[];
  readonly quotations: readonly string[];
  readonly quoted: readonly string[];
  readonly headingsInBold: readonly string[];
  readonly comments: readonly string[];
}

type Check = (report: ReadReport, shown: Shown) => boolean;

/** Words alone: a text's marks and white space are not the page's. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';
const has = (text: string, words: string): boolean => bare(text).includes(bare(words));

const readsAll: Check = ({ text }, { paragraphs }) => paragraphs.every((paragraph) => has(text, paragraph));

/** Each of the passages is in what one claim attributes, and in no more than one claim's. */
const attributesOnce = (report: ReadReport, passages: readonly string[]): boolean =>
  passages.every((passage) => {
    const holding = report.claims.filter(({ content }) => {
      const said = content.map((span) => report.text.slice(...span)).join(' ');
      return has(said, passage);
    });
    return holding.length === 1;
  });

const attributesQuotations: Check = (report, { quotations }) => attributesOnce(report, quotations);
const saysNothingItself: Check = ({ claims }) => claims.every(({ label }) => label !== 'own-reporting');

/** By how a page's name begins. Where several fit, all hold. */
const CHECKS: readonly (readonly [names: RegExp, check: Check])[] = [
  [/^(?:P0[12]|P16|P18|P2[1349]|P08|P11|P25|P26|E)/, readsAll],
  [/^(?:P08|P26)/, attributesQuotations],
  [/^(?:P21|P26c)/, saysNothingItself],
  [
    /^P11/,
    ({ claims, text }, { headingsInBold }) =>
      !claims.some(({ content }) =>
        content.some((span) => headingsInBold.some((heading) => has(text.slice(...span), heading))),
      ),
  ],
  [/^P25/, ({ text }, { quoted }) => quoted.every((words) => text.includes(`“${words}”`))],
  [/^(?:P19|P28)/, ({ text }, { comments }) => comments.length > 0 && !comments.some((comment) => has(text, comment))],
  [/^P12(?!c)/, ({ claims }) => new Set(claims.map(({ sentence }) => sentence.join())).size === claims.length],
];

/** What a reader expects of each page; null where the folder's README says nothing of that. */
export function readExpectations(root: string): ((file: string) => string) | null {
  const path = join(root, 'README.md');
  const rows = existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((row) => row.startsWith('| '))
    : [];
  const head = cellsOf(rows[0] ?? '');
  const expects = head.indexOf('a reader expects');
  if (head[0] !== 'pages' || expects < 0) return null;
  const known = rows
    .slice(1)
    .map(cellsOf)
    .map((cells) => [cells[0]!.split(/,\s*/), cells[expects]!] as const);
  return (file) => {
    const [name = ''] = file.split(/[-.]/);
    const own = known.find(([names]) => names.some((given) => fits(given, name)));
    return own?.[1] ?? '';
  };
}

/** "P12*" stands for P12b, and "P28a-c" for P28b. */
function fits(given: string, name: string): boolean {
  const [, stem = '', from, to] = /^(\w+?)(?:\*|([a-z])-([a-z]))?$/.exec(given) ?? [];
  if (from && to) return name.slice(0, -1) === stem && name.slice(-1) >= from && name.slice(-1) <= to;
  return given.endsWith('*') ? name.startsWith(stem) : name === given;
}

function cellsOf(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** Whether all that is checked of the page holds. */
export async function holds(page: Page, file: string, report: PageReport): Promise<boolean> {
  if (report.state !== 'read') return false;
  const shown = await shownIn(page);
  const checks = CHECKS.filter(([names]) => names.test(file));
  return checks.every(([, check]) => check(report, shown));
}

async function shownIn(page: Page): Promise<Shown> {
  const texts = (selector: string) =>
    page.$$eval(selector, (all) => all.map((element) => (element as HTMLElement).innerText.trim()).filter(Boolean));
  const comments = await texts('article div div > b + p');
  const paragraphs = await texts('article p:not(.byline, aside p, figure p, .pullquote p), article li');
  return {
    paragraphs: paragraphs.filter((text) => !comments.includes(text)),
    quotations: await texts('article blockquote:not(:has(p)), article blockquote p'),
    quoted: await texts('article q'),
    headingsInBold: await texts('article p > :is(b, strong):first-child:has(+ br)'),
    comments,
  };
}

/** What is known about saved pages: the manifest of their folder, and the gold text beside each page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snippets } from './pages-score';

/** What kind of page it is: English news, something else, or news in another language. */
export type PageKind = 'news' | 'negative' | 'edge' | 'foreign';

export interface KnownPage {
  readonly kind: PageKind;
  /** Words of attribution in its article. */
  readonly cues: number;
  /** Who made the gold text, "human" for example; empty where there is none. */
  readonly goldBy: string;
}

/** The pages that `manifest.tsv` in `root` lists, by file; none without a manifest. */
export function readManifest(root: string): Map<string, KnownPage> {
  const path = join(root, 'manifest.tsv');
  if (!existsSync(path)) return new Map();
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const names = head.split('\t');
  const rows = lines.map((row) => Object.fromEntries(row.split('\t').map((cell, index) => [names[index], cell])));
  return new Map(
    rows.map(({ file = '', set = '', cues, gold = '' }) => [
      file,
      { kind: kindOf(set), cues: Number(cues) || 0, goldBy: gold === '-' ? '' : gold },
    ]),
  );
}

function kindOf(set: string): PageKind {
  if (set.startsWith('negative')) return 'negative';
  return set === 'edge' || set === 'foreign' ? set : 'news';
}

/** The gold text beside a page, or null. */
export function goldText(root: string, file: string): string | null {
  const path = join(root, file.replace(/\.html$/, '.article.txt'));
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The strings that a page's article must and must not hold, or null. */
export function goldSnippets(root: string, file: string): Snippets | null {
  const path = join(root, file.replace(/\.html$/, '.snippets.json'));
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Snippets) : null;
}

/**
 * Counts how often the words that the uncertain rules look at are a claim, and writes src/engine/lexicon/cue-counts.ts.
 *
 *   npm run count-evidence              counts and writes the table
 *   npm run count-evidence -- --check   leaves one article in ten out at a time and says how well the line of
 *                                       confidence divides claims that the counts have not seen
 *
 * Counted on PolNeAR's training articles and on the texts of the world corpus, which hold news of every kind and whose
 * gold says what any careful reader expects: one of its claims counts as much as WORLD of PolNeAR's. A claim is right
 * when an annotator marked its cue. Beliefs, wishes and judgements without words said, which the codebook leaves
 * optional, count OPTIONAL.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUnsaid, kindOfSubject } from '@/engine/attributes/confidence';
import { type Count, likelihoodBy } from '@/engine/attributes/likelihood';
import type { Evidence } from '@/engine/attribution';
import { type Span, UNSURE_BELOW } from '@/engine/claim';
import { identifySources } from '@/engine/coreference/identify-sources';
import { findAttributions } from '@/engine/find-attributions';
import { SPEECH_VERBS } from '@/engine/lexicon/cue-verbs';
import { readArticle } from '@/engine/read-article';
import type { Rule } from '@/engine/rules';
import { finish } from '@/engine/steps';
import { overlaps } from '@/engine/text/spans';
import { CORPORA, readGold } from '../tests/corpora/corpora';

const WORLD = 10;
const OPTIONAL = 0.75;
/** A row that was found less often tells nothing beside the more general one. */
const FEWEST = 10;
const FOLDS = 10;
const TABLE = join(import.meta.dirname, '..', 'src/engine/lexicon/cue-counts.ts');

/** A cue that a rule found, and what the gold says of it. */
interface Seen {
  readonly article: string;
  readonly rule: Rule;
  readonly evidence: Evidence;
  readonly subject: string;
  /** 1 for a claim, 0 for none, OPTIONAL for one that may be left out. */
  readonly claim: number;
  readonly weight: number;
}

interface GoldCue {
  readonly cue: readonly Span[];
  readonly optional: boolean;
}

function seenIn(article: string, text: string, publisher: string, gold: readonly GoldCue[], weight: number): Seen[] {
  const found = finish(readArticle({ text, publisher }));
  const attributions = finish(findAttributions(found));
  const sources = identifySources(found.document, found.names, attributions, found.grants);
  return attributions.flatMap(({ rule, evidence, cue, content }, index) => {
    if (!evidence || isUnsaid(evidence)) return [];
    const pairs = gold.filter((one) => one.cue.some((span) => cue.some((own) => overlaps(span, own))));
    const said = SPEECH_VERBS.has(evidence.word) || content.some((span) => /["“”]/u.test(text.slice(...span)));
    const claim = pairs.length === 0 ? 0 : said || pairs.some(({ optional }) => !optional) ? 1 : OPTIONAL;
    return { article, rule, evidence, subject: kindOfSubject(sources[index]!), claim, weight };
  });
}

async function seenInPolnear(folder: string): Promise<Seen[]> {
  const articles = await readGold(folder);
  return articles.flatMap(({ id, text, attributions }) =>
    seenIn(
      id,
      text,
      '',
      attributions.map(({ cue }) => ({ cue, optional: true })),
      1,
    ),
  );
}

interface WorldText {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string;
  readonly claims: readonly { readonly cue: readonly Span[]; readonly must: boolean }[];
}

function seenInWorld(file: string): Seen[] {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as WorldText);
  return texts.flatMap(({ id, text, publisher, claims }) =>
    seenIn(
      id,
      text,
      publisher ?? '',
      claims.map(({ cue, must }) => ({ cue, optional: !must })),
      WORLD,
    ),
  );
}

function countOf(seen: readonly Seen[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { rule, evidence, subject, claim, weight } of seen) {
    const { word, complement, mood } = evidence;
    const keys = [
      [rule],
      [rule, complement],
      [rule, 'subject', subject],
      [rule, 'mood', mood],
      [word],
      [word, complement],
      [word, complement, subject],
    ];
    for (const key of keys) {
      const { claims, found } = counts.get(key.join(' ')) ?? { claims: 0, found: 0 };
      counts.set(key.join(' '), { claims: claims + weight * claim, found: found + weight });
    }
  }
  return new Map([...counts].filter(([, { found }]) => found >= FEWEST));
}

/** The rows of the keys that begin with one of the words, a line each. */
function rowsOf(counts: ReadonlyMap<string, Count>, isHead: (word: string) => boolean): string {
  const lines = new Map<string, string[]>();
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, { claims, found }] of sorted) {
    const [head = '', ...rest] = key.split(' ');
    if (!isHead(head)) continue;
    const entry = `${rest.length > 0 ? rest.join(' ') : head} ${Math.round(claims)}/${found}`;
    if (rest.length === 0) lines.set(head, [entry]);
    else lines.get(head)?.push(entry);
  }
  return [...lines.values()].map((entries) => entries.join(' · ')).join('\n');
}

function tableOf(counts: ReadonlyMap<string, Count>, rules: ReadonlySet<string>): string {
  return `/**
 * How often the cues of the uncertain rules are claims: "claims/found", first of the rule or the word as a whole, then
 * with its complement, then with the kind of source besides; of a rule also by the kind of source and by mood.
 *
 * Written by \`npm run count-evidence\` from PolNeAR 1.0's training articles (Newell, Margolin and Ruths, LREC 2018) and
 * from this project's world corpus. One claim of the latter counts as ${WORLD}; a belief, wish or judgement without words said
 * counts as ${OPTIONAL} of a claim. Rows found fewer than ${FEWEST} times are left out.
 */
export const RULE_COUNTS = \`
${rowsOf(counts, (word) => rules.has(word))}
\`;

export const CUE_COUNTS = \`
${rowsOf(counts, (word) => !rules.has(word))}
\`;
`;
}

/** Says how many claims and others, of texts that the counts have not seen, lie above the line. */
function check(seen: readonly Seen[]): void {
  const articles = [...new Set(seen.filter(({ weight }) => weight === WORLD).map(({ article }) => article))].sort();
  const kept = { must: 0, optional: 0, none: 0 };
  const all = { must: 0, optional: 0, none: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(articles.filter((_, index) => index % FOLDS === fold));
    const counts = countOf(seen.filter(({ article }) => !out.has(article)));
    for (const { article, rule, evidence, subject, claim } of seen) {
      if (!out.has(article)) continue;
      const kind = claim === 1 ? 'must' : claim > 0 ? 'optional' : 'none';
      all[kind]++;
      if (likelihoodBy(counts, rule, evidence, subject) >= UNSURE_BELOW) kept[kind]++;
    }
  }
  for (const kind of ['must', 'optional', 'none'] as const)
    console.log(`${kind.padEnd(9)} ${kept[kind]} of ${all[kind]} above the line`);
}

const polnear = join(CORPORA, 'polnear/train');
const world = join(CORPORA, 'world/gold.jsonl');
if (existsSync(polnear) && existsSync(world)) {
  const seen = [...(await seenInPolnear(polnear)), ...seenInWorld(world)];
  if (process.argv.includes('--check')) check(seen);
  else writeFileSync(TABLE, tableOf(countOf(seen), new Set(seen.map(({ rule }) => rule))));
} else console.log(`skipped: ${polnear} or ${world} is not there`);

/**
 * How likely the words that a rule found are a claim, from counts of how often such words are one.
 *
 * The counts go from the general to the particular: the rule; what follows the cue; the cue's word; the word with what
 * follows it; and with the kind of source besides. Each is drawn towards the one before it as if that had been seen
 * `PRIOR` times more (additive smoothing), so that a rare word keeps its rule's rate. The kind of source and the mood of
 * the clause multiply the odds by as much as they do for the rule as a whole (as in a naive Bayes estimate).
 */
import type { Evidence } from '../attribution';
import { CUE_COUNTS, RULE_COUNTS } from '../lexicon/cue-counts';
import type { Rule } from '../rules';

/** How often such words were found, and how often they were a claim. */
export interface Count {
  readonly claims: number;
  readonly found: number;
}

export type Counts = Pick<ReadonlyMap<string, Count>, 'get'>;

const NONE: Count = { claims: 0, found: 0 };
/** The weight of the more general count, in observations. Chosen by cross-validation over articles. */
const PRIOR = 10;
/** The rate for a rule that was never counted. */
const UNSEEN = 0.7;

/**
 * The likelihood, 0 to 1, of a claim by the rule. It is computed once for all claims of a kind, as articles say the same
 * in the same ways.
 *
 * @param subject the kind of source, as `subjectOf` names it.
 */
export function likelihood(rule: Rule, evidence: Evidence, subject: string): number {
  const kind = `${rule} ${evidence.word} ${evidence.complement} ${evidence.mood} ${subject}`;
  const known = KNOWN.get(kind);
  if (known !== undefined) return known;
  if (KNOWN.size === MOST_KEPT) KNOWN.clear();
  const likely = likelihoodBy(COUNTS, rule, evidence, subject);
  KNOWN.set(kind, likely);
  return likely;
}

const KNOWN = new Map<string, number>();
/** More than news has kinds of claims; keeps a hostile text from filling the memory. */
const MOST_KEPT = 20_000;

/**
 * The same by other counts.
 *
 * @param counts by key: words separated by blanks, as `cue-counts.ts` has them.
 */
export function likelihoodBy(
  counts: Counts,
  rule: Rule,
  { word, complement, mood }: Evidence,
  subject: string,
): number {
  const rate = (key: string, general: number) => {
    const { claims, found } = counts.get(key) ?? NONE;
    return (claims + PRIOR * general) / (found + PRIOR);
  };
  const byRule = rate(rule, UNSEEN);
  const byComplement = rate(`${rule} ${complement}`, byRule);
  const byWord = rate(`${word} ${complement}`, rate(word, byComplement));
  const bySubject = rate(
    `${word} ${complement} ${subject}`,
    times(byWord, rate(`${rule} subject ${subject}`, byRule), byRule),
  );
  return times(bySubject, rate(`${rule} mood ${mood}`, byRule), byRule);
}

const odds = (share: number) => share / (1 - share);

/** `share` with its odds changed by as much as `particular` differs from `general`. */
function times(share: number, particular: number, general: number): number {
  const changed = (odds(share) * odds(particular)) / odds(general);
  return changed / (1 + changed);
}

/**
 * The rows of the counts, by their first word. One is read when it is first asked for: a text has a few of the 250 cues,
 * and reading all of them took a tenth of the time that the engine needs to start.
 */
const ROWS: ReadonlyMap<string, string> = new Map(
  `${RULE_COUNTS.trim()}\n${CUE_COUNTS.trim()}`.split('\n').map((row) => [row.slice(0, row.indexOf(' ')), row]),
);

const READ = new Map<string, Counts>();
const UNCOUNTED: Counts = new Map();

const COUNTS: Counts = { get: (key) => rowOf(headOf(key)).get(key) };

function headOf(key: string): string {
  const gap = key.indexOf(' ');
  return gap < 0 ? key : key.slice(0, gap);
}

function rowOf(head: string): Counts {
  const known = READ.get(head);
  if (known) return known;
  const row = ROWS.get(head);
  const counts = row === undefined ? UNCOUNTED : readRow(row);
  READ.set(head, counts);
  return counts;
}

/**
 * Reads a row such as "word 9/10 · object 7/8 · object person 5/5": the word of the first entry begins the keys of the
 * others.
 */
function readRow(row: string): Counts {
  const [head, ...rest] = row.split(' · ').map(readEntry);
  return new Map([
    [head!.key, head!.count] as const,
    ...rest.map(({ key, count }) => [`${head!.key} ${key}`, count] as const),
  ]);
}

function readEntry(entry: string): { key: string; count: Count } {
  const gap = entry.lastIndexOf(' ');
  const [claims, found] = entry
    .slice(gap + 1)
    .split('/')
    .map(Number);
  return { key: entry.slice(0, gap), count: { claims: claims!, found: found! } };
}

/** Which statement of an article each statement of another text was made of. */
import type { Statement } from './statements';

export interface Aligned {
  readonly other: Statement;
  /** The article's statements that say the same, the likest first; never empty. */
  readonly articles: readonly Match[];
}

export interface Match {
  readonly statement: Statement;
  /** 0 to 1. */
  readonly likeness: number;
}

/** Below this likeness two statements are about different things. */
const LEAST = 0.36;
/** Statements this much less like than the likest may be meant as well. */
const NEARLY = 0.12;

/** Aligns the statements of another text with an article's. Those that the article does not have are left out. */
export function align(article: readonly Statement[], other: readonly Statement[]): Aligned[] {
  const weigh = weights([...article, ...other]);
  const byWord = new Map<string, Statement[]>();
  for (const statement of article)
    for (const word of new Set(statement.words)) byWord.set(word, [...(byWord.get(word) ?? []), statement]);
  return other.flatMap((statement) => {
    const candidates = new Set([...new Set(statement.words)].flatMap((word) => byWord.get(word) ?? []));
    const matches = [...candidates]
      .map((one): Match => ({ statement: one, likeness: likeness(one, statement, weigh) }))
      .filter((match) => match.likeness >= LEAST)
      .sort((a, b) => b.likeness - a.likeness);
    const best = matches[0]?.likeness ?? 0;
    return best > 0 ? [{ other: statement, articles: matches.filter((match) => match.likeness >= best - NEARLY) }] : [];
  });
}

/** Rare words tell more: each weighs by how few statements hold it. */
function weights(statements: readonly Statement[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of statements) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = Math.log(1 + statements.length);
  return (word) => 0.3 + Math.max(0, 1 - Math.log(counts.get(word) ?? 1) / all);
}

function likeness(one: Statement, other: Statement, weigh: (word: string) => number): number {
  const [a, b] = [new Set(one.words), new Set(other.words)];
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weigh(word), 0);
  const shared = sum([...a].filter((word) => b.has(word)));
  const [short, long] = [sum(a), sum(b)].sort((x, y) => x - y) as [number, number];
  return 0.6 * (shared / short) + 0.4 * (shared / long);
}

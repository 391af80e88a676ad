/** How close the text that was read comes to gold text. */

/** Shares from 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Compares two texts as bags of words, whatever their case, punctuation and white space. */
export function wordScore(text: string, gold: string): Score {
  const words = wordsOf(text);
  const wanted = wordsOf(gold);
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  const precision = words.length ? shared / words.length : 0;
  const recall = wanted.length ? shared / wanted.length : 0;
  return { precision, recall, f1: shared ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Strings that an article's text must and must not contain. */
export interface Snippets {
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** The strings that the text fails: those of `with` that are missing, those of `without` that are there. */
export function failedSnippets(text: string, snippets: Snippets): { missing: string[]; present: string[] } {
  const all = ` ${wordsOf(text).join(' ')} `;
  const has = (snippet: string) => all.includes(wordsOf(snippet).join(' '));
  return {
    missing: snippets.with.filter((snippet) => !has(snippet)),
    present: snippets.without.filter(has),
  };
}

function wordsOf(text: string): string[] {
  const visible = text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').normalize('NFKC');
  return visible.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

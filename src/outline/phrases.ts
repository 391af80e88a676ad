/** Sets of short phrases, and whether words begin with one: far cheaper on a page's first reading than long patterns. */

/** Phrases of one to three words, from lines of phrases parted by commas. Lower case. */
export function phraseSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(/,\s*/)));
}

/** Whether one to three words of `words` from `at` on are a phrase of the set. */
export function hasPhraseAt(words: readonly string[], at: number, phrases: ReadonlySet<string>): boolean {
  let phrase = words[at];
  if (!phrase) return false;
  for (let next = at + 1; next < at + 3 && !phrases.has(phrase); next++) {
    if (!words[next]) return false;
    phrase += ` ${words[next]}`;
  }
  return phrases.has(phrase);
}

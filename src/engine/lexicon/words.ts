/** The words of a list written as running text, one set for each list. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The phrases of a list that is separated by commas or line ends, for entries of several words. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[,\n]/)
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );
}

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

/**
 * A wording that news uses: a regular expression in which a blank matches any white space and an embedded list any of
 * its words, in upper or lower case.
 *
 * @example wording`\b(?:${DECLINING} to) comment\b` matches "declined to comment".
 */
export function wording(pattern: TemplateStringsArray, ...lists: readonly (ReadonlySet<string> | RegExp)[]): RegExp {
  const parts = lists.map((list) => (list instanceof RegExp ? `(?:${list.source})` : oneOf(list)));
  const source = String.raw({ raw: pattern.raw }, ...parts).replaceAll(' ', String.raw`\s+`);
  return new RegExp(source, NEEDS_UNICODE.test(source) ? 'iu' : 'i');
}

/** Properties such as `\p{Lu}`. Any other pattern matches the same without `u`, and faster. */
const NEEDS_UNICODE = /\\[pPu]\{/;

/** The longest first, so that "no one else" is not read as "no one". */
function oneOf(list: ReadonlySet<string>): string {
  const longestFirst = [...list].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')})`;
}

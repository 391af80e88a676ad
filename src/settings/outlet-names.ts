/** The reader's own list of newsrooms: as typed, and as the settings store it. */

export const MOST_OUTLETS = 500;
export const LONGEST_OUTLET = 80;

export interface OutletList {
  /** Names with white space collapsed, without duplicates (ignoring case), in the order typed. */
  readonly outlets: readonly string[];
  /** Lines that cannot be a name: too short, too long, or without a letter. */
  readonly wrong: readonly string[];
}

/** Reads names, one per line. */
export function parseOutletList(text: string): OutletList {
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
  const named = new Map<string, string>();
  for (const line of lines.filter(isName)) if (!named.has(line.toLowerCase())) named.set(line.toLowerCase(), line);
  return { outlets: [...named.values()], wrong: lines.filter((line) => !isName(line)) };
}

function isName(line: string): boolean {
  return line.length >= 2 && line.length <= LONGEST_OUTLET && /\p{L}/u.test(line);
}

/** Names of newsrooms: as readers type them, and as the settings store them. */

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
    .map(asName)
    .filter((line) => line !== '');
  const named = new Map<string, string>();
  for (const line of lines.filter(isOutletName))
    if (!named.has(line.toLowerCase())) named.set(line.toLowerCase(), line);
  return { outlets: [...named.values()], wrong: lines.filter((line) => !isOutletName(line)) };
}

/** A name as it is stored: white space collapsed. */
export const asName = (typed: string): string => typed.trim().replace(/\s+/g, ' ');

/** Whether this can be the name of a newsroom. */
export function isOutletName(line: string): boolean {
  return line.length >= 2 && line.length <= LONGEST_OUTLET && /\p{L}/u.test(line);
}

/** How often news uses a verb form as a noun. */
import { NOUN_COUNTS } from '../lexicon/noun-counts';

/** The counts as they are written, by form: a text has few of the forms, and reading all takes a while. */
const COUNTS: ReadonlyMap<string, string> = new Map(
  NOUN_COUNTS.trim()
    .split(/ · |\n/)
    .map((entry) => entry.split(' ') as [form: string, count: string]),
);
/** The shares that were asked for. */
const SHARES = new Map<string, number>();
/** The share of a form that was never counted. */
const UNCOUNTED = 0.5;

/** The share of the form's uses in which it is a noun, 0 to 1; one half for a form that was never counted. */
export function nounShare(form: string): number {
  const known = SHARES.get(form);
  if (known !== undefined) return known;
  const count = COUNTS.get(form);
  if (count === undefined) return UNCOUNTED;
  const share = shareOf(count);
  SHARES.set(form, share);
  return share;
}

function shareOf(count: string): number {
  const [nouns, all] = count.split('/').map(Number) as [number, number];
  // One more of each, so that rare forms are not taken for certain.
  return (nouns + 1) / (all + 2);
}

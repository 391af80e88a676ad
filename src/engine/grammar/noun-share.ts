/** How often news uses a verb form as a noun. */
import { NOUN_COUNTS } from '../lexicon/noun-counts';

const SHARES: ReadonlyMap<string, number> = new Map(
  NOUN_COUNTS.trim()
    .split(/[·\n]/)
    .map((entry) => {
      const [form, count] = entry.trim().split(' ') as [string, string];
      const [nouns, all] = count.split('/').map(Number) as [number, number];
      // One more of each, so that rare forms are not taken for certain.
      return [form, (nouns + 1) / (all + 2)];
    }),
);

/** The share of the form's uses in which it is a noun, 0 to 1; one half for a form that was never counted. */
export const nounShare = (form: string): number => SHARES.get(form) ?? 0.5;

/** How often a form that a verb has is a noun in news. */
import { NOUN_COUNTS } from '../lexicon/noun-counts';

const SHARES: ReadonlyMap<string, number> = new Map(
  NOUN_COUNTS.trim()
    .split(/[·\n]/)
    .map((entry) => {
      const [form, count] = entry.trim().split(' ') as [string, string];
      const [nouns, all] = count.split('/').map(Number) as [number, number];
      // One more of each, so that a form seen seldom is not taken for certain.
      return [form, (nouns + 1) / (all + 2)];
    }),
);

/** The share of the form's uses, 0 to 1, in which it is a noun; one half for a form that was never counted. */
export const nounShare = (form: string): number => SHARES.get(form) ?? 0.5;

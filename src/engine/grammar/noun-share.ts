/** How often news uses a verb form as a noun. */
import { UNLIKE_NOUNS } from '../lexicon/cue-verbs';
import { NOUN_COUNTS } from '../lexicon/noun-counts';
import type { Unit } from './units';

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

/** A form that is a noun this often is one where the place leaves it open. */
export const MOSTLY_NOUN = 0.7;

/** Is the form a noun where the place leaves it open? */
export const isMostlyNoun = (form: string): boolean => nounShare(form) >= MOSTLY_NOUN;

/** Is the form a noun as often as not? */
export const isEvenlyNoun = (form: string): boolean => nounShare(form) >= 0.5;

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

/** A form that never looks like a noun: "Collins says that …", but "Police reports that …". */
export const isNeverNoun = ({ verb }: Unit): boolean =>
  (verb?.form === 'base' || verb?.form === 'present') && UNLIKE_NOUNS.has(verb.lemma);

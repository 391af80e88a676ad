/**
 * A sentence as the finders read it: words with their part of speech, and each quotation as one unit, so that no verb
 * inside a quotation can be taken for a cue.
 */
import type { VerbForm } from '../lexicon/verb-forms';
import type { Tag } from '../text/word-tags';

export type { Tag };

/** A set of tags that may be asked about a missing unit: `COORDINATORS.has(units[at]?.tag)`. */
export const tags = (...list: readonly Tag[]): ReadonlySet<Tag | undefined> => new Set(list);

export const NOUNS = tags('noun', 'name');

export interface Unit {
  /** Tokens: index of the first, and one past the last. */
  readonly first: number;
  readonly end: number;
  readonly lower: string;
  tag: Tag;
  /** The verb form that the word may be, whatever its tag is. */
  readonly verb: VerbForm | undefined;
  /** Written with a capital letter. */
  readonly capital: boolean;
  /** Written in capitals throughout. */
  readonly allCaps: boolean;
  /** Index of the quotation that the unit is, or -1. */
  readonly quotation: number;
  /** It is a quotation with a comma inside its closing mark, so that what follows comes after a comma. */
  readonly endsInComma: boolean;
}

/** "probing": by its form in the lexicon or, where it has none, by its ending. */
export const isGerund = ({ lower, verb }: Unit): boolean =>
  verb ? verb.form === 'gerund' : lower.length > SHORTEST_GERUND && lower.endsWith('ing');

/** "going"; shorter words in "-ing" are nouns. */
const SHORTEST_GERUND = 4;

/** Units `[start, end)` of a sentence. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

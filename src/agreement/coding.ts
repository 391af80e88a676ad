/** What coders hand in: the claims that each of them sees in the same articles. The contract of this folder. */
import type { Label, Span } from '@/engine/claim';

/** One claim as one coder has it. */
export interface CodedClaim {
  /** The article, by the same name in every coder's work. */
  readonly article: string;
  /** Where the claim stands in the article's text, in UTF-16 code units: the words that attribute, where they are known. */
  readonly place: readonly Span[];
  readonly label: Label;
  /** The words that name the source, as the coder has them; empty where there are none. */
  readonly source: string;
  /** Whether the text gives a reason for not naming the source; null where the question does not arise. */
  readonly reasonGiven: boolean | null;
}

/** The work of one coder: a person, or Sourcelight itself. */
export interface Coding {
  readonly coder: string;
  readonly claims: readonly CodedClaim[];
}

/** A claim that at least one coder has: for each coder, in their order, what that coder has there, or null. */
export interface Unit {
  readonly article: string;
  readonly claims: readonly (CodedClaim | null)[];
}

/** An attribution before anybody knows who the source is: what the frames find and the later steps complete. */
import type { ClaimKind, Span } from './claim';
import type { Rule } from './rules';

/**
 * How the clause puts it that somebody says something. `relative`: "who denied it"; `aside`: a participle behind a comma
 * ("…, adding that"); `negated`: "has not said"; `possible`: "might say"; `open`: asked, conditional or said of anybody.
 */
export type Mood =
  | 'asserted'
  | 'progressive'
  | 'relative'
  | 'infinitive'
  | 'participle'
  | 'aside'
  | 'negated'
  | 'possible'
  | 'open';

/** What tells how likely the words are a claim, besides the rule that found them. */
export interface Evidence {
  /** The lemma of the verb, or the noun or adjective that attributes; "verb+noun" for "made the case". */
  readonly word: string;
  /** What follows it: the kind of complement, or the word that links it ("of", "by"). */
  readonly complement: string;
  readonly mood: Mood;
}

export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Index of the sentence that holds the cue. */
  readonly sentence: number;
  /** Index into the list of attributions of the one that this one is nested in, or -1. */
  readonly parent: number;
  readonly kind: ClaimKind;
  /** The name of the frame that found it. */
  readonly rule: Rule;
  /** 0 to 1, as measured for that frame. */
  readonly confidence: number;
  /** Who quotes the source: "State television" in "State television quoted Renn as saying". */
  readonly quotedBy?: Span;
  /** Absent where the rule alone tells how likely the claim is. */
  readonly evidence?: Evidence;
}

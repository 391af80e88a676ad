/** An attribution before its source is identified: what the finders find and the later steps complete. */
import type { ClaimKind, Span } from './claim';
import type { Rule } from './rules';

/**
 * How the clause presents the cue. `relative`: "who denied it"; `aside`: a participle after a comma ("…, adding that");
 * `negated`: "has not said"; `possible`: "might say"; `open`: asked, conditional, or said of anybody.
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

/** What shows how likely the words are a claim, besides the rule that found them. */
export interface Evidence {
  /** The lemma of the verb, or the noun or adjective that attributes; "verb+noun" for "made the case". */
  readonly word: string;
  /** What follows it: the kind of complement, or the word that joins it to the content ("of", "by"). */
  readonly complement: string;
  readonly mood: Mood;
}

export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Index of the sentence that holds the cue. */
  readonly sentence: number;
  /** Index of the attribution that this one is nested in, or -1. */
  readonly parent: number;
  readonly kind: ClaimKind;
  /** The rule that found it. */
  readonly rule: Rule;
  /** 0 to 1, as measured for that rule. */
  readonly confidence: number;
  /** Who quotes the source: "State television" in "State television quoted Renn as saying". */
  readonly quotedBy?: Span | undefined;
  /** Absent where the confidence depends on the rule alone. */
  readonly evidence?: Evidence | undefined;
}

/** The attribution with its members in one order, as those who complete it read it many times. */
export function attributionInOneForm(attribution: Attribution): Attribution {
  const { source, cue, content, sentence, parent, kind, rule, confidence, quotedBy, evidence } = attribution;
  return { source, cue, content, sentence, parent, kind, rule, confidence, quotedBy, evidence };
}

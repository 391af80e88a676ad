/** An attribution before anybody knows who the source is: what the frames find and the later steps complete. */
import type { ClaimKind, Span } from './claim';
import type { Rule } from './rules';

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
}

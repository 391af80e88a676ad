/**
 * The claim: what the engine says about one attribution, and the contract that everything else is built on.
 *
 * All offsets are UTF-16 code units into the text that the engine was given, half-open: `text.slice(start, end)`.
 * What each label means is written down in `docs/codebook.md`; the names here are the ones it uses.
 */
import type { Label } from './label-groups';

export { GROUP_OF, GROUPS, type Group, type Label } from './label-groups';
export {
  GROUP_TABLE,
  LABEL_TABLE,
  LABELS,
  OTHER_LABELS,
  SOURCE_LABELS,
  type SourceLabel,
} from './label-table';

/** A stretch of the analysed text: `[start, end)` in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Where something was said, if the text says so. */
export const CHANNELS = [
  'told-us',
  'told-other',
  'statement',
  'spokesperson',
  'email',
  'press-conference',
  'broadcast',
  'social',
  'filing',
  'report',
  'data',
  'public-record',
  'seen-by-us',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Why anonymity was granted, as far as the stated reason shows. */
export const REASON_CLASSES = [
  'not-authorized',
  'private-or-ongoing',
  'retaliation-job',
  'safety',
  'legal',
  'privacy-stigma',
  'ground-rules',
  'candour',
  'other',
  'none-given',
] as const;
export type ReasonClass = (typeof REASON_CLASSES)[number];

/** A promise not to name the source, as the text puts it. */
export interface Anonymity {
  /** The words that state the grant ("spoke on condition of anonymity"). */
  readonly grant: Span;
  /** The exact words of the reason ("because they were not authorized to …"), or null where none is given. */
  readonly reason: Span | null;
  readonly reasonClass: ReasonClass;
  /** True when the grant was stated for an earlier claim of the same source and carried over to this one. */
  readonly inherited: boolean;
}

/** How many people or bodies stand behind the source, as stated: `two officials` is 2, `more than a dozen` is at least 13. */
export interface SourceCount {
  readonly least: number;
  /** True when `least` is the number the text gives, false for "at least", "several" or a bare plural. */
  readonly exact: boolean;
}

/** Does the claim carry the source's own words? `partial` is a fragment inside an indirect sentence. */
export type QuoteForm = 'direct' | 'partial' | 'indirect' | 'none';

/** What the source does with the content. */
export type ClaimKind = 'statement' | 'belief' | 'no-comment';

/** Why another wording was taken for the same source: what in the text shows it, so that a reader can check. */
export const ALIAS_REASONS = [
  // The words themselves.
  'same-words',
  'same-name',
  'surname',
  'given-name',
  'short-name',
  'abbreviation',
  // What the text says besides the source's name.
  'title',
  'called-so',
  'spokesperson',
  'named-together',
  // Where the claim comes from.
  'same-noun',
  'last-of-kind',
  'pronoun',
] as const;
export type AliasReason = (typeof ALIAS_REASONS)[number];

/** Another way the article writes a source. */
export interface Alias {
  readonly text: string;
  readonly reason: AliasReason;
}

/** What the article says about who a source is, in its own words and anywhere in it. */
export interface Introduction {
  /** Title, role or relation ("White House spokeswoman"), each wording once, in the order of the text. */
  readonly words: readonly Span[];
  /** The body or place that the source belongs to, by these words or by those used instead of its name; or null. */
  readonly affiliation: Span | null;
  /** True when the role is over: "a former judge". */
  readonly former: boolean;
}

export interface Claim {
  /** Unique within one analysis, and the same whenever the same text is analysed. */
  readonly id: string;
  /** The id of the claim that this one is directly nested in, or null. */
  readonly parent: string | null;
  /** The words that name the source; empty when the text names none. Several when a clause interrupts. */
  readonly source: readonly Span[];
  /**
   * The words that attribute ("said", "according to"). Never empty in a claim that was found: a quotation without a cue
   * has its opening mark. Empty in a claim that a reader adds.
   */
  readonly cue: readonly Span[];
  /** What is attributed; empty for a bare denial or a refusal to comment. */
  readonly content: readonly Span[];
  /** The direct quotes within the content, marks included. */
  readonly quotes: readonly Span[];
  /** The sentence that holds the cue. */
  readonly sentence: Span;
  readonly label: Label;
  /** The source's fullest name or description in the article ("Deshawn Okafor", "two port officials"), or null. */
  readonly who: string | null;
  /** The same for all claims of one source. */
  readonly sourceId: string;
  /**
   * Other ways the article refers to this source, in order of appearance, at most forty. They are a guess that the
   * reader can check.
   */
  readonly aliases: readonly Alias[];
  readonly count: SourceCount | null;
  readonly channel: Channel | null;
  /** The outlets or people it came through, nearest to this article first: "AP" for "two officials told AP". */
  readonly relay: readonly string[];
  readonly anonymity: Anonymity | null;
  /** Who the source is, from the words beside its name anywhere in the article; the same for all its claims. */
  readonly introduction: Introduction;
  /** How the source knows, why it was asked or where it spoke ("familiar with the talks", "in a call with investors"), or null. */
  readonly basis: Span | null;
  readonly quoteForm: QuoteForm;
  readonly kind: ClaimKind;
  /** A hedge that the text puts on the claim ("allegedly"), or null. */
  readonly hedge: Span | null;
  /** The rule that found it; the codebook lists the rules. */
  readonly rule: string;
  /** 0 to 1: the measured share of claims by this rule, from this kind of source, that are right. */
  readonly confidence: number;
}

/** Claims below this confidence are listed as unsure and not marked on the page. */
export const UNSURE_BELOW = 0.5;

/** What `analyse` reads. */
export interface AnalysisInput {
  readonly text: string;
  /** The article's blocks (paragraphs, headings, list items), in order and not overlapping. Default: split at blank lines. */
  readonly paragraphs?: readonly Span[];
  /** The publisher's own names, perhaps its domain. A mention of them is own reporting, not another outlet. */
  readonly publisher?: string | readonly string[];
  /** Names that the reader says are newsrooms, besides those in the lexicon. */
  readonly outlets?: readonly string[];
}

/** What `analyse` finds. `tests/engine/invariants.ts` states what is true of every list of claims. */
export interface Analysis {
  /** False when the text is not English: then there are no claims. */
  readonly english: boolean;
  /** In order of their first span in the text. */
  readonly claims: readonly Claim[];
}

/**
 * The claim: what the engine says about one attribution, and the contract that everything else is built on.
 *
 * All offsets are UTF-16 code units into the text that the engine was given, half-open: `text.slice(start, end)`.
 * What each label means is written down in `docs/codebook.md`; the names here are the ones it uses.
 */
import type { Label } from './label-table';

export {
  GROUP_OF,
  GROUP_TABLE,
  GROUPS,
  type Group,
  LABEL_TABLE,
  LABELS,
  type Label,
  OTHER_LABELS,
  SOURCE_LABELS,
  type SourceLabel,
} from './label-table';

/** A stretch of the analysed text: `[start, end)` in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Where the words were said, when the text says so. */
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

/** Why anonymity was granted, as far as the words of the reason allow to tell. */
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

/** A promise not to name the source, as the text states it. */
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

/** Why another wording was taken for the same source: what the text shows, by which the reader can check it. */
export const ALIAS_REASONS = [
  // The words themselves.
  'same-words',
  'same-name',
  'surname',
  'given-name',
  'short-name',
  'abbreviation',
  // What the text says beside the name.
  'title',
  'called-so',
  'spokesperson',
  'named-together',
  // What the words point at.
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

/** What the article says of who a source is, in its own words and wherever it says it. */
export interface Introduction {
  /** Title, role or relation ("White House spokeswoman"), each wording once, in the order of the text. */
  readonly words: readonly Span[];
  /** The body or place that the source belongs to by these words, or by those that stand for its name; or null. */
  readonly affiliation: Span | null;
  /** True when the words say that the role is over: "a former judge". */
  readonly former: boolean;
}

export interface Claim {
  /** Unique within one analysis, and the same whenever the same text is analysed. */
  readonly id: string;
  /** The id of the claim that this one is nested in, or null; never its own, however many lie between. */
  readonly parent: string | null;
  /** The words that name the source; empty when the text names none. Several when a clause interrupts. */
  readonly source: readonly Span[];
  /** The words that attribute ("said", "according to"). Never empty in a claim that was found, where a quotation that stands alone has its opening mark; one that a reader adds has none. */
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
  /** Claims of one origin share it. */
  readonly sourceId: string;
  /** Other ways the article writes this source, in order of appearance, at most forty: a hypothesis that the reader can check. */
  readonly aliases: readonly Alias[];
  readonly count: SourceCount | null;
  readonly channel: Channel | null;
  /** The outlets or people it came through, from the page inwards: "AP" for "two officials told AP". */
  readonly relay: readonly string[];
  readonly anonymity: Anonymity | null;
  /** Who the source is, by what stands beside its name anywhere in the article; the same for all claims of a source. */
  readonly introduction: Introduction;
  /** How the source knows, why it was asked or where it spoke ("familiar with the talks", "in a call with investors"), or null. */
  readonly basis: Span | null;
  readonly quoteForm: QuoteForm;
  readonly kind: ClaimKind;
  /** A word of distance that the text puts on the claim ("allegedly"), or null. */
  readonly hedge: Span | null;
  /** The name of the rule that decided, listed in the codebook. */
  readonly rule: string;
  /** 0 to 1: how often claims found by this rule, of such a source, are right, as measured. */
  readonly confidence: number;
}

/** Claims below this confidence are listed as unsure and not marked on the page. */
export const UNSURE_BELOW = 0.5;

/** What `analyse` reads. */
export interface AnalysisInput {
  readonly text: string;
  /** The article's blocks (paragraphs, headings, list items), in order and not overlapping. Default: split at blank lines. */
  readonly paragraphs?: readonly Span[];
  /** The publisher's own names (its domain may be one), which make its mentions own reporting and not another outlet. */
  readonly publisher?: string | readonly string[];
  /** Names that the reader knows to be newsrooms, beside those that the lexicon holds. */
  readonly outlets?: readonly string[];
}

/** What `analyse` finds; `tests/engine/invariants.ts` states what holds of every list of claims. */
export interface Analysis {
  /** False when the text is not English: then there are no claims. */
  readonly english: boolean;
  /** In order of their first span in the text. */
  readonly claims: readonly Claim[];
}

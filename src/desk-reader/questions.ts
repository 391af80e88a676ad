/** What a page of the desk asks of its worker, and what it is answered. Both are ours, and come in one package. */
import type { Change } from '@/desk/comparison/change';
import type { Finding } from '@/desk/draft/check-draft';
import type { DraftRuleName } from '@/desk/draft/rule-names';
import type { PairAnswer } from '@/desk/pair/pair-answer';
import type { Claim } from '@/engine/claim';

/** Characters of a headline and of a text that are read at once. */
export interface DraftQuestion {
  readonly kind: 'draft';
  readonly text: string;
  readonly rules: readonly DraftRuleName[];
  readonly outlets: readonly string[];
  /** What the newsroom calls itself whose draft it is; empty where that is not known. */
  readonly newsroom: string;
}

export interface ComparisonQuestion {
  readonly kind: 'comparison';
  readonly article: string;
  readonly other: string;
}

/** The texts of two articles on the same event. */
export interface PairQuestion {
  readonly kind: 'pair';
  readonly first: string;
  readonly second: string;
}

export type DeskQuestion = DraftQuestion | ComparisonQuestion | PairQuestion;

export interface DraftAnswer {
  readonly kind: 'draft';
  readonly english: boolean;
  /** The first line, where it is a headline; otherwise empty. */
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

export interface ComparisonAnswer {
  readonly kind: 'comparison';
  /** False where one of the texts is not English: then nothing is compared. */
  readonly english: boolean;
  readonly changes: readonly Change[];
  /** The article’s claims, those that the other text leaves out, and those that it has as they were. */
  readonly claims: readonly Claim[];
  readonly omitted: readonly Claim[];
  readonly kept: readonly Claim[];
  /** What the other text claims. */
  readonly otherClaims: readonly Claim[];
}

export type DeskAnswer = DraftAnswer | ComparisonAnswer | ({ readonly kind: 'pair' } & PairAnswer);
export type AnswerTo<Q extends DeskQuestion> = Extract<DeskAnswer, { kind: Q['kind'] }>;

/** The figures of one article among others. They count what the text says. */
import { type Claim, GROUP_OF, type Group, type Span } from '@/engine/claim';
import { counts, profileOf } from './profile';

/** An article as far as its figures are counted from it. */
interface Counted {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly claims: readonly Claim[];
}

export interface ArticleFigures {
  readonly words: number;
  readonly sources: number;
  readonly claims: number;
  readonly byGroup: Readonly<Record<Group, number>>;
  /** The paragraph, counted from 1, with the first claim of a source that is not named; null where there is none. */
  readonly firstUnnamed: number | null;
  /** Words in the quotations of claims. */
  readonly quotedWords: number;
}

export function figuresOf({ text, paragraphs, claims }: Counted): ArticleFigures {
  const { sources, claims: counted, byGroup } = profileOf(claims);
  const first = claims.find((claim) => counts(claim) && GROUP_OF[claim.label] === 'unnamed');
  return {
    words: wordsIn(text),
    sources,
    claims: counted,
    byGroup,
    firstUnnamed: first ? paragraphAt(paragraphs, startOf(first)) : null,
    quotedWords: quotationsOf(claims).reduce((sum, span) => sum + wordsIn(text.slice(...span)), 0),
  };
}

/** Each quotation once, however many claims it is part of. */
function quotationsOf(claims: readonly Claim[]): Span[] {
  const quotations = claims.filter(counts).flatMap(({ quotes }) => quotes);
  return [...new Map(quotations.map((span) => [span.join(), span])).values()];
}

/** Runs of letters and digits, also with an apostrophe or hyphen within. */
function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function startOf({ source, cue, content }: Claim): number {
  return [...source, ...cue, ...content].reduce((first, [start]) => Math.min(first, start), Number.POSITIVE_INFINITY);
}

/** The number of the paragraph that holds an offset, counted from 1. */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  return paragraphs.filter(([start]) => start <= offset).length;
}

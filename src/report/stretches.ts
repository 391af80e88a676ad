/** Where in an article each kind of source speaks. */
import { type Claim, GROUP_OF, type Group } from '@/engine/claim';
import { paragraphsOf } from './paragraphs';
import { counts } from './profile';
import { countWhere } from './sorted';

/** A claim as a part of its article, from its first word to its last. */
export interface Stretch {
  readonly id: string;
  readonly group: Group;
  /** Shares of the text, from 0 at its start to 1 at its end. */
  readonly from: number;
  readonly to: number;
  /** The paragraph in which it begins, from 1. */
  readonly paragraph: number;
}

export interface Stretches {
  /** Of the claims that count, in the article's order. */
  readonly stretches: readonly Stretch[];
  readonly paragraphs: number;
}

/** `text` is what the claims' offsets refer to: paragraphs joined by blank lines. */
export function stretchesOf(claims: readonly Claim[], text: string): Stretches {
  const paragraphs = paragraphsOf(text);
  const stretches = claims.filter(counts).flatMap((claim) => {
    const group = GROUP_OF[claim.label];
    if (!group) return [];
    const parts = [...claim.source, ...claim.cue, ...claim.content];
    const start = parts.reduce((first, span) => Math.min(first, span[0]), text.length);
    const end = parts.reduce((last, span) => Math.max(last, span[1]), 0);
    const paragraph = countWhere(paragraphs, ([from]) => from <= start);
    return [{ id: claim.id, group, from: start / text.length, to: end / text.length, paragraph }];
  });
  return { stretches, paragraphs: paragraphs.length };
}

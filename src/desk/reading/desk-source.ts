/** A source of a text as the desk's rules ask for it. */
import type { Claim, Span } from '@/engine/claim';
import type { NounPhrase } from '@/engine/coreference/phrase';
import type { Standing } from './standing';

/** Whoever stands behind one or more claims of a text. */
export interface DeskSource {
  readonly standing: Standing;
  /** The fullest form in the text. */
  readonly who: string;
  /** The head noun of the words that introduced an unnamed source ("official"), lower case; or null. */
  readonly head: string | null;
  readonly phrase: NounPhrase | null;
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  /** True where the text speaks of more than one. */
  readonly plural: boolean;
  /** A singular mention of a plural source (“the source added”), or null. */
  readonly asOne: Span | null;
  /** True where another outlet had it from them. */
  readonly relayed: boolean;
}

/** Standings of sources that no name is given for. */
export const isUnnamed = ({ standing }: DeskSource): boolean => standing === 'unnamed' || standing === 'bare';

/** A source while its claims are collected. */
export type Draft = { -readonly [Key in keyof DeskSource]: DeskSource[Key] } & { claims: Claim[] };

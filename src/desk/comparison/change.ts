/** What can happen to a claim when a text is made of an article. */
import type { Span } from '@/engine/claim';

export type ChangeKind =
  | 'source-dropped'
  | 'source-weakened'
  | 'source-swapped'
  | 'hedge-dropped'
  | 'hedge-added'
  | 'quote-altered'
  | 'anonymity-dropped'
  | 'relay-dropped'
  | 'claim-inverted';

export interface Change {
  readonly kind: ChangeKind;
  /** The claim or the quotation in the article. */
  readonly article: Span;
  /** What was made of it in the other text. */
  readonly other: Span;
  /** Where words within quotation marks were changed: those of the article that are gone, those that are new. */
  readonly dropped: readonly Span[];
  readonly added: readonly Span[];
}

/** An article's claims, in words: what the tests of the engine's steps compare. */
import { analyse } from '@/engine/analyse';
import type { Claim, Span } from '@/engine/claim';
import { type Article, readArticle } from '@/engine/read-article';
import { finish } from '@/engine/steps';

export const PUBLISHER = 'The Larkfield Courier';

/** The text as the engine's steps take it. */
export const articleOf = (text: string, publisher = PUBLISHER): Article => finish(readArticle({ text, publisher }));

/** The claims of a text that The Larkfield Courier publishes. */
export function claimsOf(text: string, publisher = PUBLISHER): readonly Claim[] {
  return analyse({ text, publisher }).claims;
}

/** The first claim whose source or cue holds the words; fails where there is none. */
export function claimWith(text: string, words: string): Claim {
  const holds = (span: Span) => text.slice(...span).includes(words);
  const claim = claimsOf(text).find(({ source, cue, content }) => [...source, ...cue, ...content].some(holds));
  if (!claim) throw new Error(`no claim with "${words}" in "${text}"`);
  return claim;
}

export const wordsOf = (text: string, span: Span | null | undefined): string | null =>
  span ? text.slice(...span) : null;

/** The words of several spans; “ … ” stands where other words interrupt. */
export const spanWords = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(...span)).join(' … ');

/** Which outlet a text says is quoting the source: `State television quoted the minister as saying …`. */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import { ARTICLES } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { ON_WIRE } from '../lexicon/outlets';
import { bare } from '../names/name-words';
import type { Named, Names } from '../names/names';
import type { Document, Token } from '../text/document';
import { tokensIn } from '../text/spans';

/** For each attribution, the outlet that quotes its source, or null; never the publisher or a person. */
export function quotersOf(
  document: Document,
  names: Names,
  attributions: readonly Attribution[],
  isPublisher: (named: Named) => boolean,
): (string | null)[] {
  return attributions.map(({ quotedBy }) => (quotedBy ? outletIn(document, names, quotedBy, isPublisher) : null));
}

function outletIn(document: Document, names: Names, span: Span, isPublisher: (named: Named) => boolean): string | null {
  const { tokens, text } = document;
  const [first, end] = tokensIn(document, span);
  for (let at = first; at < end; at++) {
    const mention = names.at(at);
    if (!mention) continue;
    const { named } = mention;
    return named.kind === 'person' || isPublisher(named) ? null : named.full;
  }
  const isNewsroom = (token: Token) => classOf(bare(token)) === 'outlet' || ON_WIRE.has(token.lower);
  if (!tokens.slice(first, end).some(isNewsroom)) return null;
  const start = ARTICLES.has(tokens[first]!.lower) ? first + 1 : first;
  return text.slice(tokens[start]!.start, tokens[end - 1]!.end);
}

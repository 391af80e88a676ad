/** Sources that begin inside a name: "Federation" in "The Food and Drink Federation hit out", where "drink" looks like a verb. */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import { ARTICLES } from '../lexicon/noun-phrases';
import type { Names } from '../names/names';
import type { Document } from '../text/document';
import { overlaps, tokensIn } from '../text/spans';

/** Widens each such source to the whole name, with its titles and its article, where no other part of the claim stands there. */
export function widenToNames(document: Document, names: Names, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution) => {
    const [span, ...others] = attribution.source;
    const start = span ? nameStart(document, names, span) : null;
    if (!span || start === null) return attribution;
    const added: Span = [start, span[0]];
    const isFree = ![...attribution.cue, ...attribution.content].some((other) => overlaps(other, added));
    return isFree ? { ...attribution, source: [[start, span[1]], ...others] } : attribution;
  });
}

/** Where the name begins in whose middle the span does; null where it begins none. */
function nameStart(document: Document, names: Names, span: Span): number | null {
  const { tokens } = document;
  const [at] = tokensIn(document, span);
  const mention = names.at(at);
  if (!mention || mention.first >= at) return null;
  const first = ARTICLES.has(tokens[mention.titles - 1]?.lower ?? '') ? mention.titles - 1 : mention.titles;
  return tokens[first]!.start;
}

/** Attributions inside the words of a grant, which are no claims. */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import { BEHIND_TO, ENDS_GRANT, GIVES_REASON, GRANT_IS_SOURCE } from '../lexicon/anonymity';
import type { Document } from '../text/document';
import type { Grant } from './grants';

/**
 * Drops the attributions that lie in a grant's own words or reason: "who asked that her name not be used" and "because
 * they feared to speak" only say why nobody is named. Nor are
 * those words part of what others say.
 */
export function dropWithinGrants(
  document: Document,
  attributions: readonly Attribution[],
  grants: readonly Grant[],
): Attribution[] {
  if (grants.length === 0) return [...attributions];
  const bySentence = new Map<number, Span[]>();
  for (const { sentence, span } of grants)
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), grantClause(document, span, sentence)].slice(-8));
  const kept: number[] = [];
  attributions.forEach(({ cue, source, content, sentence }, index) => {
    const start = cue[0]?.[0] ?? 0;
    const from = source[0]?.[0] ?? start;
    const inside = (bySentence.get(sentence) ?? []).some(
      ([first, end]) =>
        start >= first &&
        start < end &&
        // "An official who would not be named claimed …": the main clause
        !source.some((span) => span[0] < first && first < span[1] && span[1] <= start) &&
        (from >= first ||
          belongsToReason(document, cue) ||
          content.every((span) => span[0] >= first && span[1] <= end)),
    );
    if (!inside) kept.push(index);
  });
  const place = new Map(kept.map((index, at) => [index, at]));
  return kept.map((index) => {
    const attribution = attributions[index]!;
    return {
      ...attribution,
      content: outside(attribution.content, bySentence.get(attribution.sentence) ?? []),
      parent: place.get(attribution.parent) ?? -1,
    };
  });
}

/**
 * "The quay is shut, said a clerk who would not be named, because he had no leave": the last words are no content, nor are
 * the first in `He asked to remain anonymous. “It was late.”`.
 */
function outside(content: readonly Span[], clauses: readonly Span[]): readonly Span[] {
  const others = content.filter(([start, end]) => !clauses.some(([from, to]) => start >= from && end <= to));
  return others.length > 0 && others.length < content.length ? others : content;
}

/** "citing threats", "to discuss the case" and "were not authorized" give the reason, whatever their subject. */
function belongsToReason({ text }: Document, cue: readonly Span[]): boolean {
  return cue.some(
    ([start, end]) =>
      GIVES_REASON.test(text.slice(start, end)) || BEHIND_TO.test(text.slice(Math.max(0, start - 3), start)),
  );
}

/** The grant with the rest of its clause: up to the next comma or quotation, or to the end of the sentence. */
function grantClause({ text, sentences }: Document, [start, end]: Span, sentence: number): Span {
  // "said on condition of anonymity that talks had failed": what was said follows.
  if (GRANT_IS_SOURCE.test(text.slice(start, end)) || text.startsWith(THAT, end)) return [start, end];
  const limit = sentences[sentence]!.end;
  const stop = text.slice(end, limit).search(ENDS_GRANT);
  const from = text.slice(Math.max(sentences[sentence]!.start, start - WHO.length), start).endsWith(WHO)
    ? start - WHO.length
    : start;
  return [from, stop < 0 ? limit : end + stop];
}

const THAT = ' that ';

/** The relative pronoun before a grant is part of it. */
const WHO = 'who ';

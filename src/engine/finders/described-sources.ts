/**
 * Sources that are described by what they know: "a person close to the bank", "two officials briefed on the plan".
 *
 * Such a phrase announces a source by itself. Where another finder took only its last words, the source is widened to the
 * whole phrase; where none found anything, the phrase and the verb or "citing" beside it make a claim.
 */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import { DESCRIBED_SAY } from '../lexicon/described-sources';
import { CITING, CITING_PARTICIPLES } from '../lexicon/finding';
import { hasWordCharacter } from '../text/characters';
import type { Document } from '../text/document';
import { tokensIn } from '../text/spans';
import { claimOf, textOf } from './described-claim';
import { type Description, findDescriptions } from './described-phrase';

/**
 * Widens the sources of attributions to described sources, and adds attributions. The given ones keep their places.
 *
 * @param grants the words that grant anonymity: "the official insisted on anonymity" says no more than that.
 */
export function completeDescribedSources(
  document: Document,
  attributions: readonly Attribution[],
  grants: readonly Span[],
): Attribution[] {
  const descriptions = document.sentences.flatMap((sentence) => findDescriptions(document, sentence));
  if (descriptions.length === 0) return [...attributions];
  const byToken = new Map<number, Description>();
  for (const description of descriptions) {
    if (description.knows) for (let at = description.first; at < description.end; at++) byToken.set(at, description);
  }
  const byStart = new Map(descriptions.map((description) => [document.tokens[description.first]!.start, description]));
  const widened = attributions.map((attribution, index) => {
    const description = byStart.get(attribution.content[0]?.[0] ?? -1);
    const speaks = description && contentIsSource(document, attribution, description);
    // "The report cites sources who say …": there the source has a claim of its own, within this one.
    const own = speaks && !hasNested(attributions, index) ? claimOf(document, description, attributions) : null;
    return own ?? widen(document, attributions, index, byToken);
  });
  const taken = tokensOf(
    document,
    widened.flatMap(({ source, cue }) => [...source, ...cue]),
  );
  const granting = tokensOf(document, grants);
  const added = descriptions
    .filter(({ first, end }) => !taken.some(first, end))
    .map((description) => claimOf(document, description, widened))
    .filter((attribution) => attribution !== null)
    // One verb attributes once; "citing" is the outlet's and its source's.
    .filter(({ cue }) => CITING_PARTICIPLES.has(textOf(document, cue)) || !cue.some(taken.overlap))
    .filter(({ cue }) => !cue.some(granting.overlap));
  return [...widened, ...added];
}

const hasNested = (attributions: readonly Attribution[], index: number): boolean =>
  attributions[index + 1]?.parent === index;

/** Is what was taken for the content the source: "citing two divers", "…, said two people briefed on the plan."? */
function contentIsSource(document: Document, { cue, content }: Attribution, { end }: Description): boolean {
  const verb = textOf(document, cue);
  if (CITING.has(verb)) return true;
  const [only, more] = content;
  if (!DESCRIBED_SAY.has(verb) || !only || more) return false;
  return !hasWordCharacter(document.text.slice(document.tokens[end - 1]!.end, only[1]));
}

/** "the bank" or "a person" as the source in "a person close to the bank said": the whole phrase is the source. */
function widen(
  document: Document,
  attributions: readonly Attribution[],
  index: number,
  byToken: ReadonlyMap<number, Description>,
): Attribution {
  const attribution = attributions[index]!;
  const [span] = attribution.source;
  if (!span) return attribution;
  const [first] = tokensIn(document, span);
  const description = byToken.get(first);
  if (!description) return attribution;
  const start = Math.min(span[0], document.tokens[description.first]!.start);
  const end = Math.max(span[1], document.tokens[description.end - 1]!.end);
  const clear = [...attribution.cue, ...attribution.content].every(([from, to]) => to <= start || from >= end);
  return clear && !holdsEarlierCue(attributions, index, end)
    ? { ...attribution, source: [[start, end], ...attribution.source.slice(1)] }
    : attribution;
}

/** "a source close to Renn | dismissed the plan, adding": the source ends before the verb that it had first. */
function holdsEarlierCue(attributions: readonly Attribution[], index: number, end: number): boolean {
  const { sentence, source } = attributions[index]!;
  for (let at = index - 1; at >= 0 && attributions[at]!.sentence === sentence; at--)
    if (attributions[at]!.source[0]?.[0] === source[0]![0] && attributions[at]!.cue.some(([from]) => from < end))
      return true;
  return false;
}

/** Which tokens the spans hold. */
function tokensOf(document: Document, spans: readonly Span[]) {
  const held = new Uint8Array(document.tokens.length);
  for (const span of spans) held.fill(1, ...tokensIn(document, span));
  const some = (first: number, end: number): boolean => held.subarray(first, end).includes(1);
  return { some, overlap: (span: Span): boolean => some(...tokensIn(document, span)) };
}

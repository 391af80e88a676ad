/** The occasion, audience or document of a claim: "in an earnings call this year". */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import { HEARERS, OCCASION, SHORTEST_OCCASION, SPEAKING } from '../lexicon/spoken-occasions';
import type { Document } from '../text/document';
import { least } from '../text/spans';

/** How far from the cue the occasion may be, in characters. */
const REACH = 160;

/**
 * The words for the occasion in the claim's own sentence, or null: after the cue and before the content, or before a
 * source that opens the sentence.
 */
export function occasionOf(
  { text, sentences }: Document,
  { source, cue, content, sentence }: Attribution,
): Span | null {
  const { start, end } = sentences[sentence]!;
  const last = cue.at(-1);
  if (!last) return null;
  const others = [...source, ...content].map(([from]) => from);
  const limit = least(
    Math.min(end, last[1] + REACH),
    others.filter((from) => from >= last[1]),
  );
  const told = matchIn(text, HEARERS, last[0], limit);
  if (told && !/\p{Lu}/u.test(text.slice(...told))) return told;
  const behind = matchIn(text, OCCASION, last[1], limit) ?? matchIn(text, SPEAKING, last[1], limit);
  if (behind) return behind;
  const first = least(last[0], others);
  if (first <= start || first - start > REACH) return null;
  return matchIn(text, OCCASION, start, first) ?? matchIn(text, SPEAKING, start, first);
}

function matchIn(text: string, pattern: RegExp, start: number, end: number): Span | null {
  // "Renn said.": in most sentences nothing but a full stop is left to look at.
  if (end - start < SHORTEST_OCCASION) return null;
  const match = pattern.exec(text.slice(start, end));
  if (!match) return null;
  const from = start + match.index;
  return [from, from + match[0].trimEnd().length];
}

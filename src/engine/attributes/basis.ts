/** How an unnamed source is said to know what it says. */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import { BASIS, BASIS_END, MAY_TELL_BASIS } from '../lexicon/anonymity';
import type { Document } from '../text/document';
import { least } from '../text/spans';

/** How far after the source to look for its description, in characters. */
const REACH = 120;

/** The words from "familiar with", "briefed on" and the like to the end of their clause, or null. */
export function basisOf({ text, sentences }: Document, { source, cue, content, sentence }: Attribution): Span | null {
  const span = source[0];
  if (!span) return null;
  const stops = [...cue, ...content].map(([start]) => start).filter((start) => start > span[0]);
  const limit = least(
    Math.min(sentences[sentence]!.end, Math.max(span[1], span[0] + REACH)),
    stops.map((stop) => Math.max(stop, span[1])),
  );
  const words = text.slice(span[0], limit);
  const match = MAY_TELL_BASIS.test(words) && BASIS.exec(words);
  if (!match) return null;
  const start = span[0] + match.index;
  const rest = text.slice(start, limit);
  const end = BASIS_END.exec(rest.slice(match[0].length));
  const length = end ? match[0].length + end.index : rest.length;
  return [start, start + rest.slice(0, length).trimEnd().length];
}

/** When words were said, by the time beside their cue: a relay does not go on into what was said at another time. */
import type { Attribution } from '../attribution';
import { DAYS, MONTHS } from '../lexicon/calendar';
import { EARLIER_TIMES, LAST } from '../lexicon/relays';
import type { Document } from '../text/document';
import { tokensIn } from '../text/spans';

/** How many words a time may stand from the cue. */
const REACH = 3;

/**
 * Does the attribution tell of a time of its own that the sentence `told` does not: "said last month", "announced Monday",
 * where that tells of Tuesday? A day alone is another one only where that sentence names a day.
 */
export function isSaidAtOtherTime(document: Document, { cue, content }: Attribution, told: number): boolean {
  const { tokens, sentences } = document;
  const [first, end] = tokensIn(document, cue[0]!);
  const limit = content.length > 0 ? Math.max(end, tokensIn(document, content[0]!)[0]) : tokens.length;
  const last = Math.min(limit, end + REACH);
  const times = new Set<string>();
  for (let at = Math.max(0, first - REACH); at < last; at++)
    if (tokens[at]!.sentence === tokens[first]!.sentence) for (const time of timeAt(document, at)) times.add(time);
  if (times.size === 0) return false;
  const { firstToken, endToken } = sentences[told]!;
  const known = new Set<string>();
  for (let at = firstToken; at < endToken; at++) for (const time of timeAt(document, at)) known.add(time);
  return [...times].some((time) => !known.has(time) && (known.size > 0 || !DAYS.has(time)));
}

/** "monday", "march", "month" of "last month" */
function timeAt({ tokens }: Document, at: number): string[] {
  const { lower, form } = tokens[at]!;
  if (DAYS.has(lower) || (MONTHS.has(lower) && form?.startsCapital)) return [lower];
  return LAST.has(tokens[at - 1]?.lower ?? '') && EARLIER_TIMES.has(lower) ? [lower] : [];
}

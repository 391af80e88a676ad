/** The extract command's two line formats: what it reads, and what it writes. */
import { analyse } from '@/engine/analyse';
import type { AnalysisInput, Claim, Span } from '@/engine/claim';

interface Line extends AnalysisInput {
  readonly id: string | number;
}

/**
 * Analyses one input line, `{"id","text"}` with optional `paragraphs` and `publisher`.
 *
 * @returns the output line: `{"id","claims"}`, spans as `[start, end]` in UTF-16 code units of the text.
 * @throws Error with a message for the user when the line is not such an object.
 */
export function extractLine(line: string): string {
  const input = parseLine(line);
  const { english, claims } = analyse(input);
  return JSON.stringify({ id: input.id, english, claims: claims.map((claim) => flatten(claim, input.text)) });
}

/** The claim with its reason and relay as plain strings, so that any tool can read them without the text. */
function flatten(claim: Claim, text: string) {
  const words = (span: Span | null | undefined) => (span ? text.slice(span[0], span[1]) : null);
  return {
    ...claim,
    relay: claim.relay.length > 0 ? claim.relay.join('; ') : null,
    reason: words(claim.anonymity?.reason),
  };
}

function parseLine(line: string): Line {
  const value: unknown = JSON.parse(line);
  if (!isRecord(value)) throw new Error('not an object');
  const { id, text, paragraphs, publisher } = value;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Error('"id" is missing or is neither string nor number');
  if (typeof text !== 'string') throw new Error('"text" is missing or is no string');
  if (paragraphs !== undefined && !isSpans(paragraphs, text.length)) {
    throw new Error('"paragraphs" are not [start, end] pairs in order within the text');
  }
  if (publisher !== undefined && typeof publisher !== 'string') throw new Error('"publisher" is no string');
  return { id, text, ...(paragraphs && { paragraphs }), ...(publisher && { publisher }) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSpans(value: unknown, length: number): value is Span[] {
  let last = 0;
  return (
    Array.isArray(value) &&
    value.every((pair) => {
      if (!Array.isArray(pair) || pair.length !== 2 || !pair.every(Number.isInteger)) return false;
      const inOrder = pair[0] >= last && pair[1] >= pair[0] && pair[1] <= length;
      last = pair[1];
      return inOrder;
    })
  );
}

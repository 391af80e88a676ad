/** The extract command's two line formats: what it reads, and what it writes. */
import { analyse } from '@/engine/analyse';
import type { AnalysisInput, Claim, Span } from '@/engine/claim';
import { codePointOffsets, codeUnitOffset, inCodePoints } from './code-points';
import { membersOf } from './json-members';

/** What offsets into the text count, in the input's paragraphs and in the claims. */
export type OffsetUnit = 'utf16' | 'code-points';

/** Members of an input line that the output replaces or leaves out. All others are carried through as they are written. */
const NOT_CARRIED: ReadonlySet<string> = new Set(['text', 'paragraphs', 'english', 'claims', 'error']);

/**
 * Analyses one input line: `{"id", "text"}`, with optional `paragraphs` (spans), `publisher` and `outlets` (names of
 * newsrooms). Any other member is carried through.
 *
 * @returns the output line: the members of the input without its text, then `english`, false for a text in another
 *   language, and `claims`, with their spans as `[start, end]` in `unit`.
 * @throws Error with a message for the user when the line is no such object.
 */
export function extractLine(line: string, unit: OffsetUnit = 'utf16'): string {
  const value: unknown = JSON.parse(line);
  if (!isRecord(value)) throw new Error('not a JSON object');
  const { input, offsets } = inputOf(value, unit);
  const { english, claims } = analyse(input);
  const flat = claims.map((claim) => flatten(claim, input.text));
  const members = [
    ...Array.from(membersOf(line)).filter(([name]) => !NOT_CARRIED.has(name)),
    ['english', JSON.stringify(english)],
    ['claims', JSON.stringify(offsets ? inCodePoints(flat, offsets) : flat)],
  ];
  return `{${members.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`;
}

/**
 * The output line for an input line that cannot be analysed: `{"id", "error"}`, the id null where the line has none. It
 * does not tell the line's number, so that parts of a file that are analysed apart give the same lines as the whole.
 */
export function errorLine(line: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `{"id":${idIn(line) ?? 'null'},"error":${JSON.stringify(message)}}`;
}

/** The id as it is written, or undefined where the line is no object with one. */
function idIn(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) && isId(value.id) ? membersOf(line).get('id') : undefined;
  } catch {
    return undefined;
  }
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

/** What the engine is given, and the text's characters by code unit where offsets count characters. */
function inputOf(
  value: Record<string, unknown>,
  unit: OffsetUnit,
): { input: AnalysisInput; offsets: Uint32Array | null } {
  const { id, text, paragraphs, publisher, outlets } = value;
  if (!isId(id)) throw new Error('"id" is missing or is neither a string nor a number');
  if (typeof text !== 'string') throw new Error('"text" is missing or is not a string');
  if (publisher !== undefined && typeof publisher !== 'string') throw new Error('"publisher" is not a string');
  if (outlets !== undefined && !isStrings(outlets)) throw new Error('"outlets" is not a list of strings');
  const offsets = unit === 'code-points' ? codePointOffsets(text) : null;
  const length = offsets ? offsets[text.length]! : text.length;
  if (paragraphs !== undefined && !isSpans(paragraphs, length))
    throw new Error('"paragraphs" are not [start, end] pairs in order within the text');
  const blocks = paragraphs?.map((span): Span => (offsets ? codeUnits(span, offsets) : span));
  return {
    input: {
      text,
      ...(blocks && { paragraphs: blocks }),
      ...(publisher && { publisher }),
      ...(outlets && { outlets }),
    },
    offsets,
  };
}

function codeUnits([start, end]: Span, offsets: Uint32Array): Span {
  return [codeUnitOffset(offsets, start), codeUnitOffset(offsets, end)];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
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

/** The line of JSON that the extract command writes for a record. */

import { inCodePoints } from '@/coding/code-points';
import type { Claim, Span } from '@/engine/claim';
import { membersOf } from '@/records/json-members';
import type { AnalysedRecord } from './analyse-record';

/**
 * The members of the record without its text, what its page says of itself, `english`, and `claims` with their spans as
 * `[start, end]`. The text of a page stands in `text`, since offsets count in it; that of another record does `withText`.
 */
export function articleLine(record: AnalysedRecord, withText: boolean): string {
  const { carried, facts, isArticle, text, english, claims, offsets } = record;
  const members = new Map(carried);
  if (isArticle) for (const [name, value] of Object.entries(facts)) if (value) members.set(name, JSON.stringify(value));
  if (isArticle !== null) members.set('article', String(isArticle));
  if (isArticle || withText) members.set('text', JSON.stringify(text));
  if (isArticle !== false) members.set('english', String(english));
  const flat = claims.map((claim) => flatten(claim, text));
  members.set('claims', JSON.stringify(offsets ? inCodePoints(flat, offsets) : flat));
  return `{${Array.from(members, ([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`;
}

/**
 * The line for a record that cannot be analysed: `{"id", "error"}`, the id null where the record has none. It does not
 * tell the record's number, so that parts of a file that are analysed apart give the same lines as the whole.
 */
export function errorLine(id: string | undefined, error: string): string {
  return `{"id":${id ?? 'null'},"error":${JSON.stringify(error)}}`;
}

/** The id as it is written, or undefined where the record is no object with one. */
export function idIn(json: string): string | undefined {
  try {
    const { id } = JSON.parse(json);
    return typeof id === 'string' || typeof id === 'number' ? membersOf(json).get('id') : undefined;
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

import { messageOf } from './errors';

/**
 * One text to analyse, as every reader gives it: a JSON object on one line, `{"id", "text"}` or `{"id", "html"}`, or the
 * bytes of one. What cannot be read is a record too, `{"id", "error"}`, so that nothing is lost without a word.
 */
export type InputRecord = string | Uint8Array;

/** The columns of a table that become members of another name: `{ text: 'body' }`. */
export type Columns = Readonly<{ [member: string]: string }>;

/** How much of the input has been read, for whoever waits. Readers add to it. */
export interface ReadSoFar {
  bytes: number;
}

/** The record of something that could not be read. */
export function unreadable(id: string, error: unknown): InputRecord {
  return JSON.stringify({ id, error: messageOf(error) });
}

/** Why a source is not named, in the text's own words. */
import type { ReasonClass, Span } from '../claim';
import {
  NEXT_REASON,
  REASON_BEFORE,
  REASON_BEHIND,
  REASON_END,
  REASON_ITSELF,
  REASON_LACKING,
  REASON_OPENERS,
  REASON_PHRASE,
  REASON_TOPICS,
  REASON_WORDS,
} from '../lexicon/anonymity';
import type { Document } from '../text/document';
import { least } from '../text/spans';
import type { Grant } from './grants';

/** The words of the reason and their class; a null span where none is given. */
export interface Reason {
  readonly span: Span | null;
  readonly reasonClass: ReasonClass;
}

const NONE: Reason = { span: null, reasonClass: 'none-given' };
/** Longer reasons are cut at the next clause. */
const LONGEST_REASON = 400;

/**
 * Finds the reason for a grant: after it in its sentence, before it in its sentence, in the grant's own words ("not
 * authorized to speak"), or in a following sentence that begins with the source ("They feared …").
 *
 * @param stops offsets where the sentence returns to what was said: a reason never reaches over the next one.
 */
export function readReason(document: Document, grant: Grant, stops: readonly number[]): Reason {
  const sentence = document.sentences[grant.sentence]!;
  const [start, end] = grant.span;
  const behind = openerIn(document, grant.span, sentence.end, stops);
  if (behind && isWhole(document, behind)) return behind;
  // A reason that is interrupted ("because they were | not authorized to discuss") is read to its end.
  const full = openerIn(document, grant.span, sentence.end, stops, []) ?? behind;
  if (full) return full;
  if (REASON_ITSELF.test(document.text.slice(start, end)))
    return reasonOf(document, start, limitOf(document, end, sentence.end, stops));
  return reasonBefore(document, sentence.start, start) ?? inNextSentence(document, grant.sentence) ?? NONE;
}

const isWhole = ({ text }: Document, { span }: Reason): boolean =>
  span !== null && (text[span[1]] === ',' || text.slice(...span).split(/\s+/).length > 3);

/** How far after the grant its reason may begin, in characters. */
const REASON_REACH = 80;

function openerIn(
  document: Document,
  grant: Span,
  to: number,
  stops: readonly number[],
  cuts: readonly number[] = stops,
): Reason | null {
  const from = grant[1];
  const text = document.text.slice(from, to);
  // "not authorized to speak about the sale": what they may not speak about belongs to the reason that this is.
  const topics = REASON_ITSELF.test(document.text.slice(...grant)) ? null : nearest(text, REASON_TOPICS);
  const match = REASON_BEHIND.exec(text) ?? nearest(text, REASON_OPENERS) ?? topics;
  if (!match) return null;
  const start = from + match.index + (/^[\s,]*/.exec(match[0])?.[0].length ?? 0);
  // Nothing may be said between the grant and its reason.
  if (/["“”]/.test(document.text.slice(from, start))) return null;
  if (stops.some((stop) => stop > from && stop < start)) return null;
  const reason = reasonOf(document, start, limitOf(document, start, to, cuts));
  return reason.span && reason;
}

/** The word that opens the reason, if it is within reach. */
function nearest(text: string, openers: RegExp): RegExpExecArray | null {
  const match = openers.exec(text);
  return match && match.index <= REASON_REACH ? match : null;
}

/** "who, ashamed of her past, asked not to be named": from there to the next comma or to the grant. */
function reasonBefore(document: Document, from: number, to: number): Reason | null {
  const before = document.text.slice(from, to);
  const lacking = REASON_LACKING.exec(before);
  if (lacking) return reasonOf(document, from + lacking.index, from + lacking.index + lacking[0].length);
  const match = REASON_BEFORE.exec(before);
  if (!match) return null;
  const start = from + match.index + /^(?:[^\p{L}]*|who\s+)+/u.exec(match[0])![0].length;
  const comma = document.text.slice(start, to).indexOf(',');
  const reason = reasonOf(document, start, comma < 0 ? to : start + comma);
  return reason.span && reason;
}

function reasonOf(document: Document, start: number, end: number): Reason {
  // "to avoid a row, bluntly said": the adverb is of the verb behind the reason.
  const words = document.text.slice(start, end).replace(/(?:,\s\w+ly)?[\s,.;:—–-]*$/, '');
  if (!/\s/.test(words)) return NONE;
  return { span: [start, start + words.length], reasonClass: classify(words) };
}

/** The class of a reason by its words. */
export function classify(words: string): ReasonClass {
  return (REASON_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other') as ReasonClass;
}

function limitOf(document: Document, start: number, end: number, stops: readonly number[]): number {
  const next = least(
    Math.min(end, start + LONGEST_REASON),
    stops.filter((stop) => stop > start),
  );
  const words = document.text.slice(start, next);
  const clause = REASON_END.exec(words);
  const comma = REASON_PHRASE.test(words) ? words.indexOf(',') : -1;
  if (comma >= 0 && (!clause || comma < clause.index)) return start + comma;
  return clause ? start + clause.index : next;
}

function inNextSentence(document: Document, index: number): Reason | null {
  const next = document.sentences[index + 1];
  if (!next || next.paragraph !== document.sentences[index]!.paragraph) return null;
  const text = document.text.slice(next.start, next.end);
  const match = NEXT_REASON.exec(text);
  if (!match) return null;
  const start = next.start + match.index + match[0].length - match[1]!.length;
  return reasonOf(document, start, next.end);
}

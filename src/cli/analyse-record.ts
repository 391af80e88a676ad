/** A record → what was found in it. */

import { codePointOffsets, codeUnitOffset } from '@/coding/code-points';
import { analyse } from '@/engine/analyse';
import type { Claim, Span } from '@/engine/claim';
import { splitParagraphs } from '@/engine/text/paragraphs';
import type { ArticleFacts } from '@/export/exported-article';
import type { PageArticle } from '@/html/page-article';
import { membersOf } from '@/records/json-members';

/** What offsets into the text count, in the input's paragraphs and in the claims. */
export type OffsetUnit = 'utf16' | 'code-points';

/** What a record says, read for the engine. */
interface ReadRecord {
  readonly facts: ArticleFacts;
  /** Whether the record's page is a news article; null for a record of plain text. */
  readonly isArticle: boolean | null;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly publisher: string | readonly string[];
}

export interface AnalysedRecord extends Omit<ReadRecord, 'publisher'> {
  /** The members of the record that are carried through, as they are written. */
  readonly carried: ReadonlyMap<string, string>;
  /** False for a text in another language, which has no claims. */
  readonly english: boolean;
  readonly claims: readonly Claim[];
  /** For each code unit of the text, the characters before it; null where offsets count code units. */
  readonly offsets: Uint32Array | null;
}

/** `readArticle` of the package, which is loaded only where there are pages. */
export type PageReader = (html: string, url: string) => PageArticle | null;

type Members = Readonly<{ [name: string]: unknown }>;

/**
 * Members that the output leaves out or has words of its own for: whoever reads a line with an `error` takes it for a text
 * that was not analysed. All others are carried through as they are written.
 */
export const NOT_CARRIED: readonly string[] = ['text', 'html', 'paragraphs', 'english', 'claims', 'error'];

/**
 * Analyses one record: `{"id", "text"}`, with optional `paragraphs` (spans), `publisher` and `outlets` (names of
 * newsrooms), or `{"id", "html"}` with an optional `url`. Any other member is carried through.
 *
 * @param unit what the record's own `paragraphs` count.
 * @param readArticle reads the pages of records with `html`; without it they are refused as having no text.
 * @throws Error with a message for the user when the record is no such object, or says itself what is wrong with it.
 */
export function analyseRecord(json: string, unit: OffsetUnit, readArticle?: PageReader): AnalysedRecord {
  const members: unknown = JSON.parse(json);
  if (!isObject(members)) throw new Error('not a JSON object');
  const { id, text, html, error, outlets } = members;
  if (typeof error === 'string' && text === undefined && html === undefined) throw new Error(error);
  if (!isId(id)) throw new Error('"id" is missing or is neither a string nor a number');
  if (outlets !== undefined && !isStrings(outlets)) throw new Error('"outlets" is not a list of strings');
  const { publisher, ...read } =
    typeof html === 'string' && readArticle ? readPage(html, members, readArticle) : readText(members, unit);
  const carried = new Map(Array.from(membersOf(json)).filter(([name]) => !NOT_CARRIED.includes(name)));
  const input = { text: read.text, paragraphs: read.paragraphs, publisher };
  const analysed = analyse(outlets ? { ...input, outlets } : input);
  const offsets = unit === 'code-points' ? codePointOffsets(read.text) : null;
  return { ...read, ...analysed, carried, offsets };
}

function readPage(html: string, members: Members, readArticle: PageReader): ReadRecord {
  const facts = factsIn(members);
  const article = readArticle(html, facts.url);
  if (!article) return { facts, isArticle: false, text: '', paragraphs: [], publisher: '' };
  const { meta, ...read } = article;
  return { ...read, facts: meta, isArticle: true };
}

function readText(members: Members, unit: OffsetUnit): ReadRecord {
  const { text, paragraphs, publisher } = members;
  if (typeof text !== 'string') throw new Error('"text" is missing or is not a string');
  if (publisher !== undefined && typeof publisher !== 'string') throw new Error('"publisher" is not a string');
  const facts = factsIn(members);
  const read = { facts, isArticle: null, text, publisher: facts.publisher };
  if (paragraphs === undefined) return { ...read, paragraphs: splitParagraphs(text) };
  const offsets = unit === 'code-points' ? codePointOffsets(text) : null;
  const length = offsets ? offsets[text.length]! : text.length;
  if (!isSpans(paragraphs, length)) throw new Error('"paragraphs" are not [start, end] pairs in order within the text');
  return { ...read, paragraphs: offsets ? paragraphs.map((span) => codeUnits(span, offsets)) : paragraphs };
}

/** What the record itself says of its article, where it says it in words. */
function factsIn(members: Members): ArticleFacts {
  const stringIn = (name: string) => (typeof members[name] === 'string' ? members[name] : '');
  return {
    title: stringIn('title'),
    publisher: stringIn('publisher'),
    byline: stringIn('byline'),
    published: stringIn('published'),
    url: stringIn('url'),
    wire: stringIn('wire'),
  };
}

function codeUnits([start, end]: Span, offsets: Uint32Array): Span {
  return [codeUnitOffset(offsets, start), codeUnitOffset(offsets, end)];
}

function isObject(value: unknown): value is Members {
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

/** A draft as the rules see it, and what they find in it. */
import type { Span } from '@/engine/claim';
import type { DeskSource } from '../reading/desk-source';
import { type Reading, read } from '../reading/reading';
import { sourcesOf } from '../reading/sources';

export interface Draft {
  readonly text: string;
  /** The first line, where it stands alone and is no sentence; null for a draft without one. */
  readonly headline: Span | null;
  /** The text below the headline. */
  readonly body: Reading;
  readonly sources: readonly DeskSource[];
}

/** A place in the draft that a rule asks to look at. */
export interface Place {
  readonly at: Span;
  /** A name or a body that the rule's line speaks of, in the draft's words. */
  readonly about?: string;
}

/** A longer first line is a paragraph. In characters. */
const LONGEST_HEADLINE = 180;

/**
 * Reads a draft, whose first paragraph is its headline if it is short and ends without a full stop.
 *
 * @param publisher names of the newsroom that will publish it, whose own work is no other outlet's.
 * @param outlets names that are newsrooms, besides those that are known.
 */
export function readDraft(text: string, publisher: readonly string[] = [], outlets: readonly string[] = []): Draft {
  const paragraphs = linesOf(text);
  const [first, ...rest] = paragraphs;
  const headline = first && rest.length > 0 && isHeadline(text.slice(...first)) ? first : null;
  const body = read({ text, publisher, outlets, paragraphs: headline ? rest : paragraphs });
  return { text, headline, body, sources: sourcesOf(body) };
}

/** The lines of a draft, blank ones left out: in an editor each is a paragraph. */
export function linesOf(text: string): Span[] {
  return [...text.matchAll(/\S(?:[^\n]*\S)?/gu)].map(({ index, 0: line }): Span => [index, index + line.length]);
}

const isHeadline = (line: string): boolean =>
  line.length <= LONGEST_HEADLINE && !/[.:;,!?][”"’']?$|^["“]/u.test(line.trimEnd());

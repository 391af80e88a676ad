/**
 * Where a browser lands that follows a text directive: the steps "find a range from a text directive" of
 * https://wicg.github.io/scroll-to-text-fragment/, over an article's text instead of a page's nodes.
 */
import type { Span } from '@/engine/claim';
import { findFolded, foldAll, type SearchableText } from './searchable-text';
import type { TextDirective } from './text-directive';

/** True when the directive leads to the words from `first` to `last` (indices into `page.words`) and nowhere else. */
export function leadsOnlyTo(page: SearchableText, directive: TextDirective, first: number, last: number): boolean {
  const found = findDirective(page, directive, 0);
  return found !== null && covers(page, found, first, last) && leadsToOnePlace(page, directive);
}

/** True when the directive leads somewhere in this text, and to one place only. */
export function leadsToOnePlace(page: SearchableText, directive: TextDirective): boolean {
  const found = findDirective(page, directive, 0);
  return found !== null && findDirective(page, directive, found[0] + 1) === null;
}

/** The first passage from `from` on that the directive describes. All offsets are into `page.folded`. */
function findDirective(page: SearchableText, directive: TextDirective, from: number): Span | null {
  const prefix = directive.prefix && foldAll(directive.prefix);
  const start = foldAll(directive.start);
  const bounds = { start: !prefix, end: directive.end !== null || directive.suffix === null };
  let at = from;
  for (;;) {
    const before = prefix ? findFolded(page, prefix, at, { start: true, end: false }) : null;
    if (prefix && !before) return null;
    const expected = before && skipSpace(page, before[1]);
    const opening = findFolded(page, start, expected ?? at, bounds);
    if (!opening) return null;
    at = (before ?? opening)[0] + 1;
    if (expected !== null && opening[0] !== expected) continue;
    const end = findEnd(page, directive, opening[1]);
    if (end !== null) return [opening[0], end];
  }
}

/** Where the passage ends whose `start` ends at `from`, or null when what has to follow does not. */
function findEnd(page: SearchableText, { end, suffix }: TextDirective, from: number): number | null {
  const wanted = end && foldAll(end);
  const after = suffix && foldAll(suffix);
  let at = from;
  for (;;) {
    const closing = wanted ? findFolded(page, wanted, at, { start: true, end: !after })?.[1] : from;
    if (closing === undefined || !after) return closing ?? null;
    const expected = skipSpace(page, closing);
    if (findFolded(page, after, expected, { start: false, end: true })?.[0] === expected) return closing;
    if (!wanted) return null;
    at = closing;
  }
}

function skipSpace({ folded }: SearchableText, from: number): number {
  let at = from;
  while (/\s/.test(folded.charAt(at))) at += 1;
  return at;
}

function covers({ words, origins }: SearchableText, [start, end]: Span, first: number, last: number): boolean {
  const [from] = words[first]!.span;
  const [, to] = words[last]!.span;
  return origins[start] === from && origins[end - 1]! < to && origins[end]! >= to;
}

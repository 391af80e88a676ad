/**
 * Where a browser that follows a text directive can land: the steps "find a range from a text directive" of
 * https://wicg.github.io/scroll-to-text-fragment/, over an article's text instead of a page's nodes.
 */
import type { Span } from '@/engine/claim';
import { findFolded, foldAll, type SearchableText } from './searchable-text';
import type { TextDirective } from './text-directive';

/** True when the directive leads to the words from `first` to `last` (indices into `page.words`) and nowhere else. */
export function leadsOnlyTo(page: SearchableText, directive: TextDirective, first: number, last: number): boolean {
  const passage = onlyPassage(page, directive);
  return passage !== null && covers(page, passage, first, last);
}

/** True when the directive leads somewhere in this text, and to one place only. */
export function leadsToOnePlace(page: SearchableText, directive: TextDirective): boolean {
  return onlyPassage(page, directive) !== null;
}

/** True when the directive's opening words stand in several places of this text. */
export function leadsToSeveral(page: SearchableText, directive: TextDirective): boolean {
  return openings(page, foldedParts(directive)).length > 1;
}

/** The parts of a directive as they stand in a folded text. */
interface Sought {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/**
 * The one passage that the directive describes, as offsets into `page.folded`; null when there is none, or when its
 * opening words stand elsewhere in the same surroundings too, even if no end follows them there.
 */
function onlyPassage(page: SearchableText, directive: TextDirective): Span | null {
  const sought = foldedParts(directive);
  const [opening, another] = openings(page, sought);
  if (!opening || another) return null;
  if (!sought.end) return opening;
  const end = findEnd(page, sought, opening[1]);
  return end === null ? null : [opening[0], end];
}

/** Where the directive's opening words stand: none, one or two of these places. */
function openings(page: SearchableText, sought: Sought): Span[] {
  const found: Span[] = [];
  const words = sought.prefix + sought.start + (sought.end ? '' : sought.suffix);
  for (const place of page.occurrences(words)) {
    const opening = openingAt(page, sought, place);
    if (opening && found.push(opening) === 2) break;
  }
  return found;
}

function foldedParts({ prefix, start, end, suffix }: TextDirective): Sought {
  const [before, from, to, after] = [prefix, start, end, suffix].map((part) => (part ? foldAll(part) : ''));
  return { prefix: before!, start: from!, end: to!, suffix: after! };
}

/** The span of `start` when the directive's opening stands at `place`: its prefix, `start`, and the suffix of a passage without an end. */
function openingAt(page: SearchableText, { prefix, start, end, suffix }: Sought, place: number): Span | null {
  if (!page.breaks[place] || !page.folded.startsWith(prefix, place)) return null;
  const from = skipSpace(page, place + prefix.length);
  const to = from + start.length;
  if (!page.folded.startsWith(start, from)) return null;
  if (end || !suffix) return page.breaks[to] ? [from, to] : null;
  return isFollowedBy(page, suffix, to) ? [from, to] : null;
}

/** Where the passage ends whose `start` ends at `from`: at the first `end` behind it that the suffix follows. */
function findEnd(page: SearchableText, { end, suffix }: Sought, from: number): number | null {
  for (let at = from; ; ) {
    const closing = findFolded(page, end, at, { start: true, end: !suffix });
    if (!closing) return null;
    if (!suffix || isFollowedBy(page, suffix, closing[1])) return closing[1];
    at = closing[1];
  }
}

function isFollowedBy(page: SearchableText, suffix: string, from: number): boolean {
  const at = skipSpace(page, from);
  return page.folded.startsWith(suffix, at) && page.breaks[at + suffix.length]!;
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

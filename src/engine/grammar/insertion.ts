/** What may be inserted between a verb and what is said: "added, though, that …", "said, on the radio, that …". */
import { WHEN_SAID } from '../lexicon/clauses';
import { CITING_PARTICIPLES } from '../lexicon/finding';
import { kindAt } from './complement-kind';
import { tags, type Unit } from './units';

/** Past an adverb between commas: "added, though, that …". */
export function pastAside(units: readonly Unit[], at: number): number {
  const aside = units[at + 1];
  const isAside = aside?.tag === 'adverb' || aside?.lower === 'though';
  return isAside && units[at]?.tag === 'comma' && units[at + 2]?.tag === 'comma' ? at + 3 : at;
}

/** Longest insertion between a verb and what is said, in units. */
const INSERTION_UNITS = 12;

/**
 * Past an insertion: "said — on the radio, as it happens — that …". A condition between commas is part of what is said:
 * "said, if elected, she would leave".
 */
export function pastInsertion(units: readonly Unit[], at: number): number {
  const mark = units[at]?.tag;
  const first = units[at + 1];
  if (mark === 'open') return pastBrackets(units, at);
  if (mark !== 'dash' && (mark !== 'comma' || !first || !opensInsertion(first))) return at;
  for (let end = at + 2; end < Math.min(units.length - 1, at + INSERTION_UNITS); end++) {
    if (NOT_INSERTED.has(units[end]!.tag)) return at;
    if (units[end]!.tag !== mark) continue;
    const kind = kindAt(units, end + 1);
    if (kind === 'clause') return mark === 'comma' ? at + 1 : end + 1;
    return kind === 'that' || kind === 'quote' ? end + 1 : at;
  }
  return at;
}

/**
 * Past a clause that says when: `said just before he left the hall: “…”`, `added as he left the hall, “…”`. The mark
 * before the quotation, or `at` where none follows.
 */
export function pastTimeClause(units: readonly Unit[], at: number): number {
  if (!WHEN_SAID.has(units[at]?.lower ?? '')) return at;
  for (let end = at + 2; end < Math.min(units.length - 1, at + INSERTION_UNITS); end++) {
    const { tag } = units[end]!;
    if ((tag === 'colon' || tag === 'comma') && units[end + 1]!.tag === 'quote') return end;
    if (tag === 'comma' || NOT_INSERTED.has(tag)) return at;
  }
  return at;
}

/** "said (and the board agreed) that …" */
function pastBrackets(units: readonly Unit[], open: number): number {
  const close = units.findIndex(({ tag }, at) => at > open && tag === 'close');
  return close > open && close < open + INSERTION_UNITS ? close + 1 : open;
}

const NOT_INSERTED = tags('quote', 'stop', 'semicolon', 'colon', 'that');

/**
 * "citing two divers", "if elected", "in a low voice", "win or lose", "apparently for the first time"; "adding" attributes
 * itself.
 */
function opensInsertion({ tag, verb, lower }: Unit): boolean {
  return (
    tag === 'subordinator' ||
    tag === 'preposition' ||
    tag === 'to' ||
    tag === 'noun' ||
    tag === 'adverb' ||
    (tag === 'verb' && (verb?.form === 'base' || CITING_PARTICIPLES.has(lower)))
  );
}

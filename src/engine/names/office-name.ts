/** Whose name follows an office and what it is for, with no comma: "Minister of Roads and Highways Ama Boateng". */
import { LINKS, OFFICE_FIELDS, OFFICE_LINKS, OPENS_PLACE } from '../lexicon/names';
import { ORGANISATION_WORDS, PREMISES_AT_START } from '../lexicon/organisations';
import { OUTLET_ENDINGS } from '../lexicon/outlets';
import { placesIn } from '../lexicon/places';
import { isTitle } from '../lexicon/titles';
import type { Token } from '../text/document';
import { bare, isCapital, isGivenName, isOffice } from './name-words';

/** An office: its title at `title`, and at `field` the first word of what it is for. */
interface Office {
  readonly title: number;
  readonly field: number;
}

/** How far before a run of name words its office may begin, in words. */
const OFFICE_WORDS = 8;
/** Most words of a person's name. */
const LONGEST_NAME = 4;

/**
 * Where the name begins that follows an office within the run `[from, end)` or right before it, and where the office does.
 * Null where the words are all the office's, or where nothing tells: an unknown given name behind an unknown place.
 */
export function nameBehindOffice(
  tokens: readonly Token[],
  from: number,
  end: number,
): { readonly titles: number; readonly first: number } | null {
  const office = officeBefore(tokens, from) ?? officeIn(tokens, from, end);
  if (!office || isGivenName(bare(tokens[office.field]!))) return null;
  const first = behindFields(tokens, office.field, end) ?? givenNameIn(tokens, office.field + 1, end);
  return first === null || !isName(tokens, first, end) ? null : { titles: office.title, first };
}

/** "Minister of" within the run. */
function officeIn(tokens: readonly Token[], from: number, end: number): Office | null {
  for (let at = from; at < end - 2; at++)
    if (isOffice(bare(tokens[at]!)) && OFFICE_LINKS.has(tokens[at + 1]!.lower))
      return { title: at, field: tokens[at + 2]!.lower === 'the' ? at + 3 : at + 2 };
  return null;
}

/** "the mayor of", "Member of Parliament for", "Minister in the", "Minister of Roads and", "Spokesman for Norland's" before the run. */
function officeBefore(tokens: readonly Token[], from: number): Office | null {
  const first = ownerStart(tokens, from);
  const link = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (!OFFICE_LINKS.has(tokens[link]?.lower ?? '') && !joinsField(tokens, link)) return null;
  const { sentence } = tokens[from]!;
  for (let at = link - 1; at >= Math.max(0, from - OFFICE_WORDS) && tokens[at]!.sentence === sentence; at--) {
    if (isOffice(bare(tokens[at]!))) return { title: at, field: from };
    if (!isCapital(tokens[at]) && !LINKS.has(tokens[at]!.lower) && !joinsField(tokens, at)) return null;
  }
  return null;
}

/** Where "Norland's" begins, right before the run; `from` where nothing owns it. */
function ownerStart(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.lower !== "'s") return from;
  let at = from - 1;
  while (isCapital(tokens[at - 1]) && !isOffice(bare(tokens[at - 1]!))) at--;
  return at;
}

/** "and" or a comma in "Gender, Children and Social Protection". */
const joinsField = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && (tokens[at]!.text === ',' || tokens[at]!.lower === 'and') && isField(tokens[at - 1]!);

/**
 * Past "Finance", "the Ministry of Trade", "the House Rules Committee": null where the office has a place or a company, as
 * "waiter at the Hotel Las Palmas".
 */
function behindFields(tokens: readonly Token[], field: number, end: number): number | null {
  let at = end - 3;
  while (at >= field && !isField(tokens[at]!)) at--;
  if (at < field || LINKS.has(tokens[at + 1]!.lower)) return null;
  return at === field && PREMISES_AT_START.has(bare(tokens[at]!)) ? null : at + 1;
}

const isOfOffice = (word: string): boolean => OFFICE_FIELDS.has(word) || ORGANISATION_WORDS.has(word);
const isField = (token: Token): boolean => isOfOffice(bare(token));

/** The first given name that does not belong to a place ("San Jose", "Fort Wayne") or to a title's bearer. */
function givenNameIn(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = from; at < end - 1; at++) {
    const before = bare(tokens[at - 1]!);
    if (isGivenName(bare(tokens[at]!)) && !OPENS_PLACE.has(before) && !LINKS.has(before) && !isTitle(before)) return at;
  }
  return null;
}

function isName(tokens: readonly Token[], first: number, end: number): boolean {
  const name = tokens.slice(first, end).map(bare);
  if (name.length < 2 || name.length > LONGEST_NAME || isTitle(name[0]!) || name.every(isOfOffice)) return false;
  const inBody = (word: string) => LINKS.has(word) || ORGANISATION_WORDS.has(word) || OUTLET_ENDINGS.has(word);
  return !name.some((word) => inBody(word)) && placesIn(name.slice(-1)).length === 0;
}

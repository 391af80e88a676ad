/**
 * What an article calls somebody right beside the name: titles before it, an apposition or a party and state after it.
 */
import { PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS } from '../lexicon/function-words';
import { OF_AGE } from '../lexicon/labels';
import {
  AT_THE_BAR,
  ENDS_APPOSITION,
  ENDS_TITLES,
  ENVOY_LINKS,
  FINITE,
  IS,
  OF_THE_BAR,
  OPENS_CLAUSE,
} from '../lexicon/names';
import { ONE_NEW } from '../lexicon/noun-phrases';
import { BEHIND_OFFICE, PARTY_BY_LETTER } from '../lexicon/offices';
import { COUNTRIES, ORGANISATION_WORDS } from '../lexicon/organisations';
import { PERSON_NOUNS } from '../lexicon/people';
import { placesIn, stateWords } from '../lexicon/places';
import { COURTESY_TITLES, isTitle, TITLES } from '../lexicon/titles';
import type { Token } from '../text/document';
import type { NameRun } from './name-runs';
import { bare, isCapital, isOffice } from './name-words';

/** How many words before and after a name to read as its description. */
const DESCRIPTION_BEFORE = 8;
const DESCRIPTION_AFTER = 16;

/**
 * The words of the titles and nouns before the name and of what follows it between commas or in brackets, lower case.
 *
 * @param behind what follows the name between commas: its `apposition`.
 */
export function describe(
  tokens: readonly Token[],
  { titles, first, end }: NameRun,
  behind: readonly string[],
): string[] {
  const from = beforeComma(tokens, beforePlace(tokens, titles), end);
  const list = tokens.slice(beforePlace(tokens, titles), first).map(bare);
  for (let at = from - 1; at >= 0 && titles - at <= DESCRIPTION_BEFORE; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.sentence !== tokens[first]!.sentence) break;
    // "Mr" opens a phrase: "Renn sent Mr Holm", but "chief constable Mr Holm"
    const isOpen = list.every((word) => COURTESY_TITLES.has(word));
    if (isOpen && !isOffice(bare(token)) && !OF_AGE.test(token.lower)) break;
    if (STOPS_DESCRIPTION.has(token.lower) || isVerbOf(tokens, at) || isOfPerson(tokens, at)) break;
    list.unshift(bare(token));
  }
  if (list.length === 0) list.push(...oneOfMany(tokens, titles, end));
  if (OF_THE_BAR.has(bare(tokens[end - 1]!))) list.push(AT_THE_BAR);
  list.push(...partyAndState(tokens, end), ...homeOf(tokens, titles, end), ...behind);
  return list;
}

/** "(R-Fla.)" and ", R-Fla.," after a politician's name. */
function partyAndState(tokens: readonly Token[], end: number): readonly string[] {
  if (!OPENS_PARTY.has(tokens[end]?.text ?? '')) return [];
  const [, party, state] = /^([DRI])-(\p{Lu}.*)$/u.exec(tokens[end + 1]?.text ?? '') ?? [];
  return party && state ? [PARTY_BY_LETTER[party]!, ...stateWords(state)] : [];
}

/** "Norway's Halvard Moe", "Halvard Moe of Norway": where the person is from, or plays for. */
function homeOf(tokens: readonly Token[], titles: number, end: number): readonly string[] {
  const before = tokens[titles - 1]?.lower === "'s" ? tokens[titles - 2] : undefined;
  const behind = tokens[end]?.lower === 'of' ? tokens[end + 1] : undefined;
  if (!before && !behind) return [];
  return placesIn([before, behind].flatMap((place) => (place ? [bare(place)] : [])));
}

const OPENS_PARTY = new Set([',', '(']);

/** The index before "to Norway" in "the ambassador to Norway Ilona Varga", or `titles`. */
function beforePlace(tokens: readonly Token[], titles: number): number {
  if (titles < 3 || !ENVOY_LINKS.has(tokens[titles - 2]!.lower)) return titles;
  const [office, place] = [tokens[titles - 3]!, tokens[titles - 1]!];
  return PERSON_NOUNS.has(bare(office)) && COUNTRIES.has(bare(place)) ? titles - 2 : titles;
}

/**
 * Where the office ends in "Norway's harbour minister, Ilona Varga," and in "the mayor of Elsin, Ilona Varga,": it
 * describes as a title does; or `titles`.
 */
function beforeComma(tokens: readonly Token[], titles: number, end: number): number {
  const closed = tokens[end]?.text === ',' || tokens[end]?.text === '.';
  const apposed = tokens[titles - 1]?.text === ',' && closed;
  if (!apposed || titles < 2) return titles;
  const office = beforeLetters(tokens, titles - 1);
  if (!isOffice(bare(tokens[office - 1]!))) return behindOffice(tokens, office) ?? titles;
  // "Another Duke student, Brittany,": one of many holds no office.
  for (let at = office - 2; at >= office + 1 - DESCRIPTION_BEFORE && tokens[at]?.kind === 'word'; at--)
    if (ONE_NEW.has(tokens[at]!.lower)) return titles;
  return office;
}

/** The index of the bracket in "the Deputy Commissioner (DC), Ilona Varga,", or that of the comma. */
const beforeLetters = (tokens: readonly Token[], comma: number): number =>
  tokens[comma - 1]?.text === ')' && tokens[comma - 3]?.text === '(' ? comma - 3 : comma;

/** How many words may say what an office is for: "the minister for roads and coasts". */
const OFFICE_OF = 5;

/** The index of "of" in "the mayor of Elsin", which ends at `comma`; null where it is no office of anything. */
function behindOffice(tokens: readonly Token[], comma: number): number | null {
  for (let at = comma - 2; at > 0 && comma - at <= OFFICE_OF + 1 && tokens[at]!.kind === 'word'; at--) {
    if (!BEHIND_OFFICE.has(tokens[at]!.lower)) continue;
    return isTitle(bare(tokens[at - 1]!)) ? at : null;
  }
  return null;
}

/** "another" in "Another tenant, Bo,": who is one of many is called by no office. */
function oneOfMany(tokens: readonly Token[], titles: number, end: number): readonly string[] {
  if (titles < 2 || tokens[titles - 1]?.text !== ',' || tokens[end]?.text !== ',') return [];
  if (!PERSON_NOUNS.has(bare(tokens[titles - 2]!))) return [];
  for (let at = titles - 3; at >= Math.max(0, titles - DESCRIPTION_BEFORE) && tokens[at]!.kind === 'word'; at--)
    if (ONE_NEW.has(tokens[at]!.lower)) return [tokens[at]!.lower];
  return [];
}

/** "the minister's spokesman, Ilona Varga": the minister is somebody else. */
const isOfPerson = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === "'s" && PERSON_NOUNS.has(bare(tokens[at - 1]!));

/** "Renn praised Doctor Varga": what the verb's subject is called does not describe her. */
const isVerbOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower.endsWith('ed') && isCapital(tokens[at - 1]);

const STOPS_DESCRIPTION = new Set([...PREPOSITIONS, ...SUBORDINATORS, ...SUBJECT_PRONOUNS, ...FINITE, ...ENDS_TITLES]);

/** ", a professor of law at Elsin University," or ", 42, a professor,": what follows a name between commas. */
export function apposition(tokens: readonly Token[], run: NameRun): string[] {
  const { end } = run;
  return isAgeBetween(tokens, end)
    ? [bare(tokens[end + 1]!), ...apposedAt(tokens, run, end + 2)]
    : apposedAt(tokens, run, end);
}

/** ", 29," */
export const isAgeBetween = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.text === ',' && AGE.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === ',';

const AGE = /^\d{1,2}$/;

/** What stands behind a comma, if it tells what somebody is. */
function apposedAt(tokens: readonly Token[], { titles, end }: NameRun, comma: number): string[] {
  if (tokens[comma]?.text !== ',' || OPENS_NO_APPOSITION.has(tokens[comma + 1]?.lower ?? '')) return [];
  const list: string[] = [];
  for (let at = behindRelative(tokens, comma + 1); at < tokens.length && at - comma <= DESCRIPTION_AFTER; at++) {
    const token = tokens[at]!;
    if (token.text === ',' && list.length > 0) break;
    if (isGenitive(tokens, at)) continue;
    if (token.kind === 'mark' || /^[.;:!?—–]/.test(token.text) || token.sentence !== tokens[end]!.sentence) break;
    if (ENDS_APPOSITION.has(token.lower) || token.lower.endsWith('ing')) break;
    if (FINITE.has(token.lower)) {
      // "After he met Renn, his rival said …": after a name that does not open its clause, this is another subject.
      if (!opensClause(tokens, titles)) return [];
      break;
    }
    // "Renn, Mayor Ilona Varga and …": the next member of a list.
    if (isCapital(tokens[comma + 1]) && isCapital(token) && isTitleBefore(tokens, at)) return [];
    list.push(bare(token));
  }
  return list.some(isOffice) ? list : [];
}

/** The mark in "head of the dockers' union". */
const isGenitive = (tokens: readonly Token[], at: number): boolean =>
  APOSTROPHES.has(tokens[at]!.text) && tokens[at - 1]!.lower.endsWith('s') && tokens[at + 1]?.kind === 'word';

const APOSTROPHES = new Set(["'", '’']);

/** Past "who is also", which begins an apposition like any other. */
function behindRelative(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'who' || !IS.has(tokens[at + 1]?.lower ?? '')) return at;
  return tokens[at + 2]?.lower === 'also' ? at + 3 : at + 2;
}

function isTitleBefore(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [bare(tokens[at - 1]!), bare(tokens[at]!)];
  return (
    tokens[at - 1]!.text !== ',' &&
    isCapital(tokens[at - 1]) &&
    TITLES.has(before) &&
    !TITLES.has(word) &&
    !ORGANISATION_WORDS.has(word)
  );
}

const opensClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.sentence !== tokens[at]!.sentence || tokens[at - 1]!.kind === 'mark';

const OPENS_NO_APPOSITION = new Set([...SUBORDINATORS, ...PREPOSITIONS, ...SUBJECT_PRONOUNS, ...OPENS_CLAUSE]);

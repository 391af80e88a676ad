/** Where the titles that begin a run of name words end, and the name itself begins. */
import { TITLE_ABBREVIATIONS } from '../lexicon/abbreviations';
import { PLAIN_SAYING } from '../lexicon/cue-verbs';
import { PREPOSITIONS } from '../lexicon/function-words';
import {
  DEPARTMENTS,
  LINKS,
  OFFICES_IN_CAPITALS,
  PARTICLES,
  SUFFIXES,
  SURNAMES_TOO,
  TITLES_IN_CAPITALS,
} from '../lexicon/names';
import { classOf, isPlural, isTrade, singular } from '../lexicon/nouns';
import { COUNTRIES, FIELDS_AT_END, ORGANISATION_WORDS } from '../lexicon/organisations';
import { OUTLET_ENDINGS } from '../lexicon/outlets';
import { PERSON_NOUNS } from '../lexicon/people';
import { DEMONYMS } from '../lexicon/peoples';
import { PARTS_OF_PLACES, PLACE_ENDINGS } from '../lexicon/places';
import {
  GRADED,
  GRADES,
  isTitle,
  TITLES,
  TITLES_AS_GIVEN_NAMES,
  TITLES_AS_SURNAMES,
  TRADES_AS_SURNAMES,
  UNDER_AN_OFFICE,
} from '../lexicon/titles';
import { verbForm } from '../lexicon/verb-forms';
import type { Token } from '../text/document';
import { bare, isCapital, isGivenName, isInitial } from './name-words';

/** Index of the first token after the titles that begin the run: "White House Press Secretary | Josh Earnest". */
export function titlesEnd(tokens: readonly Token[], start: number, end: number): number {
  const office = officeOfBody(tokens, start, end);
  if (office > start) return office;
  if (isBody(tokens, start, end)) return start;
  const several = titleOfSeveral(tokens, start, end);
  if (several > start) return several;
  for (let at = end - 2; at > start; at--) if (tokens[at]!.text === ')') return at + 1;
  for (let at = end - 2; at >= start; at--) {
    // "Walter “Boy” Kessel": a nickname is no title.
    if (at > start && tokens[at - 1]!.kind === 'mark') continue;
    const lower = bare(tokens[at]!);
    if (
      (isDepartment(tokens, at) && !namesBody(tokens[end - 1]!)) ||
      TITLES_IN_CAPITALS.has(tokens[at]!.text) ||
      isOfficeInCapitals(tokens, start, at, end)
    )
      return pastRegion(tokens, at + 1, end);
    if (GRADED.has(lower) && GRADES.has(tokens[at - 1]?.lower ?? '')) return at + 1;
    const given = at > start && isGivenName(bare(tokens[at - 1]!)) && !namesAnother(tokens, at, end);
    if (at === start && (isBeforeParticle(tokens, at) || isCounty(tokens, at, end))) continue;
    if (opensFullName(tokens, start, at, end)) continue;
    // "Justice Without Delay": what it is for
    if (isCapital(tokens[at + 1]) && PREPOSITIONS.has(tokens[at + 1]!.lower)) continue;
    if (isOfficeWord(lower) && !given && !SUFFIXES.has(bare(tokens[at + 1]!))) return pastRegion(tokens, at + 1, end);
  }
  let first = start;
  while (first < end - 1 && DEMONYMS.has(bare(tokens[first]!)) && end - first > 2) first++;
  return first;
}

/** "Marine Le Tan": a given name, though it is what somebody may be too. */
const isBeforeParticle = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at + 1]) && PARTICLES.has(tokens[at + 1]!.lower) && !TITLES.has(bare(tokens[at]!));

/**
 * "Earl Tan", "Senator Dean Tan": a given name where nothing but a surname follows; a noble has the rank with "of" or an
 * article.
 */
const opensFullName = (tokens: readonly Token[], start: number, at: number, end: number): boolean =>
  TITLES_AS_GIVEN_NAMES.has(tokens[at]!.lower) &&
  end - at === 2 &&
  (at === start ? tokens[at - 1]?.lower !== 'the' : isRankOfItsOwn(bare(tokens[at - 1]!)));

/** "Senator", but not "Assistant", which tells of the title behind it */
const isRankOfItsOwn = (title: string): boolean => TITLES.has(title) && !UNDER_AN_OFFICE.has(title);

/** "Butler County", "Marshall Islands": a place, though its first word is what somebody may be too. */
const isCounty = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 1 < end && PLACE_ENDINGS.has(bare(tokens[at + 1]!)) && !TITLE_ABBREVIATIONS.has(bare(tokens[at]!));

const isOfficeWord = (word: string): boolean => isTitle(word) || PERSON_NOUNS.has(word) || isTrade(word);

/**
 * "Santa Rita Mayor Otto Venn", "Austin Mayor Xil Venn", "Mei Capt. Venn": behind the title stands a name of its own, so
 * that it is no surname.
 */
function namesAnother(tokens: readonly Token[], title: number, end: number): boolean {
  const word = bare(tokens[title]!);
  if (TITLE_ABBREVIATIONS.has(word)) return true;
  return end - title > 2 && (isGivenName(bare(tokens[title + 1]!)) || (end - title === 3 && isNoSurname(word)));
}

const isNoSurname = (title: string): boolean =>
  TITLES.has(title) && !TITLES_AS_SURNAMES.has(title) && !TRADES_AS_SURNAMES.has(title);

/** Past "Norland" in "Chief Minister Norland Mei Tan", "East" in "DIG East Mei Tan": where the office is held. */
function pastRegion(tokens: readonly Token[], at: number, end: number): number {
  const word = bare(tokens[at]!);
  if (end - at < REGION_AND_NAME || isGivenName(word)) return at;
  const ranked = TITLES_IN_CAPITALS.has(tokens[at - 1]!.text) && PARTS_OF_PLACES.has(word);
  return ranked || COUNTRIES.has(word) ? at + 1 : at;
}

/** A region, and a given name and a surname. */
const REGION_AND_NAME = 3;

/** "Falcons GM Rory Tandem", "AG Ida Lund", but not "GM Korea" */
const isOfficeInCapitals = (tokens: readonly Token[], start: number, at: number, end: number): boolean =>
  OFFICES_IN_CAPITALS.has(tokens[at]!.text) &&
  end - at === 3 &&
  (at > start ||
    isGivenName(bare(tokens[at + 1]!)) ||
    ((speaks(tokens[end]) || speaks(tokens[at - 1])) &&
      !tellsOfBody(tokens[at + 1]!) &&
      !tellsOfBody(tokens[end - 1]!)));

const tellsOfBody = (token: Token): boolean =>
  namesBody(token) || FIELDS_AT_END.has(bare(token)) || COUNTRIES.has(bare(token));

const speaks = (token: Token | undefined): boolean => {
  const verb = verbForm(token?.lower ?? '');
  return verb?.form === 'past' && PLAIN_SAYING.has(verb.lemma);
};

/**
 * Past "President" in "National Association of Pilots President Mei Tan", whose body's name holds a link; or `start`. "The
 * Office of Governor Mei Tan" is a body itself.
 */
function officeOfBody(tokens: readonly Token[], start: number, end: number): number {
  let link = start;
  while (link < end && !LINKS.has(tokens[link]!.lower)) link++;
  for (let at = end - 3; at > link + 1; at--) {
    const isOffice = isTitle(bare(tokens[at]!)) && !LINKS.has(tokens[at - 1]!.lower);
    const next = tokens[at + 1]!;
    if (isOffice && (isGivenName(bare(next)) || isInitial(next)) && !namesBody(tokens[end - 1]!)) return at + 1;
  }
  return start;
}

const namesBody = (token: Token): boolean => ORGANISATION_WORDS.has(bare(token)) || OUTLET_ENDINGS.has(bare(token));

/**
 * Past "Ministers" in "Ministers Paula Reis and Dirk Hannes", "Cabinet Ministers Ida Lund, Mei Tan and …": what all are; or
 * `start`.
 */
function titleOfSeveral(tokens: readonly Token[], start: number, end: number): number {
  let title = end - 2;
  while (title >= start && !isPluralOfPeople(bare(tokens[title]!))) title--;
  if (title < start) return start;
  const isOffice =
    isOfficeWord(singular(bare(tokens[title]!))) &&
    end - title === TITLE_AND_FULL_NAME &&
    !PREPOSITIONS.has(tokens[title + 1]!.lower);
  const isFullName = isOffice || isGivenName(bare(tokens[title + 1]!));
  const isName = isFullName || (title === start && end - title > 2);
  const isList = tokens[end]?.lower === 'and' || (isFullName && tokens[end]?.text === ',');
  return isName && isList && isCapital(tokens[end + 1]) && isCapital(tokens[end + 2]) ? title + 1 : start;
}

const TITLE_AND_FULL_NAME = 3;

const isPluralOfPeople = (word: string): boolean => isPlural(word) && classOf(word) === 'people';

/** "State" in "Secretary of State John Kerry". */
function isDepartment(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at - 1]?.lower === 'of' ? at - 1 : tokens[at - 2]?.lower === 'of' ? at - 2 : -1;
  return of > 0 && DEPARTMENTS.has(bare(tokens[at]!)) && TITLES.has(bare(tokens[of - 1]!));
}

/** "Premier Health", but not "President Ida Coffee" */
const isFirmOfField = (tokens: readonly Token[], start: number, head: number): boolean =>
  FIELDS_AT_END.has(bare(tokens[head]!)) && head > start && !isGivenName(bare(tokens[head - 1]!));

/** Does the head word of the run name a body or an outlet ("Republican National Committee")? */
function isBody(tokens: readonly Token[], start: number, end: number): boolean {
  if (end - start < 2) return false;
  if (tokens[start + 1]!.text === '/') return true;
  let head = start;
  while (head + 1 < end && !LINKS.has(tokens[head + 1]!.lower)) head++;
  const word = bare(tokens[head]!);
  const linked = head + 1 < end && !isTitle(word);
  const isOfBody = ORGANISATION_WORDS.has(word) || OUTLET_ENDINGS.has(word) || isFirmOfField(tokens, start, head);
  if (!isOfBody && !linked) return false;
  return !(
    SURNAMES_TOO.has(word) &&
    end - start === 2 &&
    (isGivenName(bare(tokens[start]!)) || TITLES.has(bare(tokens[start]!)))
  );
}

/** Words with capital letters that are no name: offices, codes, headlines, peoples. */
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations';
import { NUMBERS } from '../lexicon/counts';
import {
  BEFORE_GROUP,
  COUNTS_PEOPLE,
  ENDS_TITLE_OF_TEXT,
  FORCES,
  HOLIDAY_ENDINGS,
  HONOURS,
  NUMBERED,
  OFFICE_FIELDS,
  OFFICES_IN_CAPITALS,
  PARTY_MEMBERS,
  PLAIN_FIRST_WORDS,
  REPORTED,
  UNIDENTIFIED,
} from '../lexicon/names';
import { ARTICLES, OWNERS } from '../lexicon/noun-phrases';
import { singular } from '../lexicon/nouns';
import { BEHIND_OFFICE, HEADS } from '../lexicon/offices';
import { COMMON_ACRONYMS, COUNTRIES, ORGANISATION_WORDS } from '../lexicon/organisations';
import { OUTLETS, PAPER_ENDINGS } from '../lexicon/outlets';
import { PERSON_NOUNS } from '../lexicon/people';
import { BEFORE_DEMONYM, DEMONYMS, PEOPLES_LIKE_NAMES } from '../lexicon/peoples';
import { PLACE_ENDINGS } from '../lexicon/places';
import {
  BEFORE_OFFICE,
  isTitle,
  LORDLY,
  TITLES,
  TITLES_AS_SURNAMES,
  TITLES_HE,
  TITLES_SHE,
  TRADES_AS_SURNAMES,
} from '../lexicon/titles';
import { verbForm } from '../lexicon/verb-forms';
import type { Token } from '../text/document';
import { LONGEST_ACRONYM } from '../text/word-forms';
import { isNoSubject } from './first-words';
import { isKnownName } from './known-names';
import { bare, isAcronym, isCapital, isGivenName, isInitial, isInitials, nameAt } from './name-words';

/** A run of words with capital letters from `start` on: titles `[titles, first)`, and what may be a name `[first, end)`. */
interface CapitalRun {
  readonly start: number;
  readonly titles: number;
  readonly first: number;
  readonly end: number;
}

/** What the article shows of its words, lower case. */
export interface OwnWords {
  /** Names on their own: surnames, first words of companies, letters of bodies. */
  readonly lone: ReadonlySet<string>;
  /** Letters of offices. */
  readonly offices: ReadonlySet<string>;
  /** Letters of things. */
  readonly things: ReadonlySet<string>;
}

/** Do the words name nobody and nothing? */
export function isNoName(tokens: readonly Token[], run: CapitalRun, { lone, offices, things }: OwnWords): boolean {
  const { start, titles, first, end } = run;
  return (
    (isOnlyDemonym(tokens, first, end) &&
      !isLoneName(tokens, titles, first, end, lone) &&
      !isTitleOfPaper(tokens, first, end)) ||
    isAbbreviation(tokens, first, end) ||
    (isLetters(tokens, first, end, offices) && tokens[first - 1]?.lower === 'the') ||
    isLetters(tokens, first, end, things) ||
    (end - first === 1 && COMMON_ACRONYMS.has(bare(tokens[first]!))) ||
    (isOffice(tokens, titles, first, end) &&
      !isLetters(tokens, first, end, lone) &&
      !isListedOutlet(tokens, first, end) &&
      !isPaper(tokens, first, end)) ||
    isAllCaps(tokens, titles, first, end) ||
    isCode(tokens, first, end) ||
    isNumbered(tokens, first, end) ||
    isHoliday(tokens, first, end) ||
    (isTitleOfText(tokens, first, end) && !isListedOutlet(tokens, first, end)) ||
    isCounted(tokens, titles, first, end) ||
    isFieldOfOffice(tokens, first, end) ||
    isUnidentified(tokens, start, first)
  );
}

/** "the DCI", where the article has a Directorate of Criminal Investigations (DCI) */
const isLetters = (tokens: readonly Token[], first: number, end: number, known: ReadonlySet<string>): boolean =>
  end - first === 1 && isAcronym(tokens[first]!) && known.has(bare(tokens[first]!));

/** "the Harl Valley Star" */
const isPaper = (tokens: readonly Token[], first: number, end: number): boolean =>
  end - first > 1 && tokens[first - 1]?.lower === 'the' && PAPER_ENDINGS.has(bare(tokens[end - 1]!));

/** "FY20", "RM900,000", "Q3": capitals with figures after them, unless they are a known name. */
const isCode = (tokens: readonly Token[], first: number, end: number): boolean =>
  end - first === 1 && CODE.test(tokens[first]!.text) && !isKnownName(bare(tokens[first]!));

const CODE = /^\p{Lu}{1,4}\d[\d.,]*\p{Lu}*$/u;

/** "Division 1", "Article 5", "Day One": one of a row. */
function isNumbered(tokens: readonly Token[], first: number, end: number): boolean {
  if (!NUMBERED.has(bare(tokens[first]!))) return false;
  return end - first === 1 ? tokens[end]?.kind === 'number' : end - first === 2 && bare(tokens[first + 1]!) in NUMBERS;
}

/** "Father's Day", "St. Mark's Eve", but not "Renn's Day One plan" */
function isHoliday(tokens: readonly Token[], first: number, end: number): boolean {
  if (end - first !== 1) return false;
  const day = HOLIDAY_ENDINGS.has(tokens[first]!.text) ? first : end + 1;
  if (tokens[day - 1]?.lower !== "'s" || !HOLIDAY_ENDINGS.has(tokens[day]?.text ?? '')) return false;
  return tokens[day + 1]?.kind !== 'number' && !isCapital(tokens[day + 1]);
}

/** "Health, Seniors and Wellness Minister Mei Tan": what an office is for, before its title. */
function isFieldOfOffice(tokens: readonly Token[], first: number, end: number): boolean {
  let joined = tokens[end]?.lower === 'and';
  const listed = tokens[first - 1]?.text === ',' && first > 1 ? tokens[first - 2]! : tokens[first]!;
  if (!(joined || tokens[end]?.text === ',') || !OFFICE_FIELDS.has(bare(listed))) return false;
  let at = end + 1;
  for (; at < Math.min(tokens.length, end + LONGEST_OFFICE) && !isTitle(bare(tokens[at]!)); at++) {
    const { text, lower } = tokens[at]!;
    joined ||= lower === 'and';
    if (!isCapital(tokens[at]) && text !== ',' && lower !== 'and') return false;
  }
  return joined && at < end + LONGEST_OFFICE && (isCapital(tokens[at + 1]) || tokens[at + 1]?.text === ',');
}

/** "many Larkfielders said", "two Rangers who": people, of whom no name says who they are. */
function isCounted(tokens: readonly Token[], titles: number, first: number, end: number): boolean {
  const word = bare(tokens[first]!);
  if (end - first !== 1 || titles !== first || singular(word) === word) return false;
  const [before, next] = [tokens[first - 1], tokens[end]];
  if (!COUNTS_PEOPLE.has(before?.lower ?? '') || COUNTRIES.has(word) || isKnownName(word)) return false;
  return !isNoSubject(word, next);
}

/** "the September Rent Report" */
const isTitleOfText = (tokens: readonly Token[], first: number, end: number): boolean =>
  end - first > 1 && ENDS_TITLE_OF_TEXT.has(bare(tokens[end - 1]!));

/** Several words in capitals are a headline's, unless a transcript's speaker or a title in small letters shows a name. */
function isAllCaps(tokens: readonly Token[], titles: number, first: number, end: number): boolean {
  if (end - first < 2 || isSpeakers(tokens, end) || isSubject(tokens[end])) return false;
  // "Harbour Minister MEI TAN", as tabloids write the people they quote
  if (first > titles && tokens[first - 1]!.text !== tokens[first - 1]!.text.toUpperCase()) return false;
  const run = tokens.slice(first, end);
  return (
    run.every(({ text }) => text === text.toUpperCase()) &&
    run.some(({ text }) => text.length > LONGEST_ACRONYM - 2 && !text.includes('.'))
  );
}

/** "SAFE BOATS said": a verb in small letters shows that this is no headline. */
const isSubject = (next: Token | undefined): boolean =>
  next?.kind === 'word' && next.text === next.lower && verbForm(next.lower)?.form === 'past';

/** "UNIDENTIFIED FEMALE:" in a transcript, "Unidentified Man" under a picture. */
const isUnidentified = (tokens: readonly Token[], start: number, first: number): boolean =>
  UNIDENTIFIED.has(bare(tokens[start]!)) && first - start < 2;

/** "HOLT:", "HOLT, MAYOR OF LEITH:": a name that a colon follows, perhaps after an office in capitals. */
function isSpeakers(tokens: readonly Token[], end: number): boolean {
  let at = end;
  if (tokens[at]?.text === ',') at++;
  while (
    at < end + LONGEST_OFFICE &&
    tokens[at]?.kind === 'word' &&
    tokens[at]!.text === tokens[at]!.text.toUpperCase()
  )
    at++;
  return tokens[at]?.text === ':';
}

/** Longest office in capitals, in tokens. */
const LONGEST_OFFICE = 12;

/** "Public Affairs Specialist", "White House Doctor", "the Duchess": an office with capitals. */
function isOffice(tokens: readonly Token[], titles: number, first: number, end: number): boolean {
  const last = bare(tokens[end - 1]!);
  if (end - first === 1)
    return (
      (isTitle(last) &&
        (BEFORE_OFFICE.has(tokens[first - 1]?.lower ?? '') || BEHIND_OFFICE.has(tokens[end]?.lower ?? ''))) ||
      // "the board's Head of Media, Mei Tan,"
      (HEADS.has(last) && BEHIND_OFFICE.has(tokens[end]?.lower ?? '') && isCapital(tokens[end + 1])) ||
      isDoubleOffice(tokens, titles, first) ||
      isOwnedOffice(tokens, first) ||
      // "Harbour Board Chief Executive, Mei Tan,"
      (first > titles && HEADS.has(last) && HEADS.has(bare(tokens[first - 1]!)))
    );
  // "Tory MPs"
  if (LETTERS_OF_SEVERAL.test(tokens[end - 1]!.text) && TITLES.has(singular(last))) return true;
  return (
    end - first > 1 &&
    !isGivenName(bare(tokens[first]!)) &&
    !isInitials(tokens[first]!) &&
    !isHonoured(tokens, first, end) &&
    ((PERSON_NOUNS.has(last) && !FORCES.has(last)) ||
      (TITLES.has(last) && !isShortSurname(tokens, first, end)) ||
      PARTY_MEMBERS.has(last)) &&
    !(
      TRADES_AS_SURNAMES.has(last) &&
      (end - first === 2 || isGivenName(bare(tokens[end - 2]!))) &&
      tokens[first - 1]?.lower !== 'the'
    ) &&
    !isInitial(tokens[end - 2]!)
  );
}

/** "MPs", "TDs" */
const LETTERS_OF_SEVERAL = /^\p{Lu}{2,}s$/u;

/** "Renn's VP", "its former GM": somebody's office, by its letters. */
function isOwnedOffice(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (text !== text.toUpperCase() || !(isTitle(bare(tokens[at]!)) || OFFICES_IN_CAPITALS.has(text))) return false;
  let owner = at - 1;
  while (owner > at - OFFICE_MODIFIERS && tokens[owner]?.kind === 'word' && !isOwner(tokens[owner]!)) owner--;
  return tokens[owner] !== undefined && isOwner(tokens[owner]!);
}

const isOwner = ({ lower }: Token): boolean => lower === "'s" || OWNERS.has(lower);

/** How far behind its owner an office stands, in words: "its former interim GM". */
const OFFICE_MODIFIERS = 3;

/** "Mei Sen": an abbreviated title stands before a name, and keeps its full stop in "State Rep. and lawyer Ida Lund". */
const isShortSurname = (tokens: readonly Token[], first: number, end: number): boolean =>
  TITLE_ABBREVIATIONS.has(tokens[end - 1]!.text.toLowerCase()) &&
  !OF_SEATS.some((list) => list.has(bare(tokens[first]!)));

/** "Alistair Renn MP" is a name; "the North Leith MP" and "Leith West MP, Mei Tan," hold an office. */
function isHonoured(tokens: readonly Token[], first: number, end: number): boolean {
  if (end - first < 3 || !HONOURS.has(bare(tokens[end - 1]!)) || tokens[first - 1]?.lower === 'the') return false;
  if (tokens[end]?.text === ',' && isCapital(tokens[end + 1])) return false;
  return !tokens.slice(first, end - 1).some((token) => OF_SEATS.some((list) => list.has(bare(token))));
}

/** Words of constituencies and parties. */
const OF_SEATS = [PLAIN_FIRST_WORDS, COUNTRIES, ORGANISATION_WORDS, DEMONYMS, PLACE_ENDINGS];

/**
 * "the Attorney General", "Chief Justice": two titles are an office. Behind one that shortens or addresses, and where no
 * article stands before a word that is a surname too, the second is a name: "Mr Major", "Captain Dean".
 */
function isDoubleOffice(tokens: readonly Token[], titles: number, first: number): boolean {
  if (first === titles || !TITLES.has(bare(tokens[first]!))) return false;
  const before = bare(tokens[first - 1]!);
  if (TITLE_ABBREVIATIONS.has(before) || (COURTESY.has(before) && !LORDLY.has(before))) return false;
  return !TITLES_AS_SURNAMES.has(bare(tokens[first]!)) || ARTICLES.has(tokens[titles - 1]?.lower ?? '');
}

const COURTESY = new Set([...TITLES_HE, ...TITLES_SHE]);

/** "Md.", "Calif.": the state after a town. */
const isAbbreviation = (tokens: readonly Token[], first: number, end: number) =>
  end - first === 1 && tokens[first]!.text.endsWith('.') && OTHER_ABBREVIATIONS.has(bare(tokens[first]!));

/** "French", where the article has a Mei French; not in "the French", "French officials" and "French-speaking". */
function isLoneName(
  tokens: readonly Token[],
  titles: number,
  first: number,
  end: number,
  lone: ReadonlySet<string>,
): boolean {
  const word = bare(tokens[first]!);
  if (end - first !== 1 || !lone.has(word) || singular(word) !== word) return false;
  if (first > titles) return true;
  const [before, next] = [tokens[titles - 1], tokens[end]];
  return !BEFORE_GROUP.has(before?.lower ?? '') && !isNoSubject(word, next);
}

/** "told The Australian", "The Australian reported": a nation's word that a paper is called by. */
function isTitleOfPaper(tokens: readonly Token[], first: number, end: number): boolean {
  const article = tokens[first - 1];
  if (article?.text !== 'The' || !isListedOutlet(tokens, first, end)) return false;
  const opens = tokens[first - 2]?.sentence !== article.sentence || tokens[first - 2]!.kind === 'mark';
  return !opens || REPORTED.has(tokens[end]?.lower ?? '');
}

const isListedOutlet = (tokens: readonly Token[], first: number, end: number): boolean =>
  OUTLETS.has(nameAt(tokens, first, end));

/** "French", "South Korean", "New Yorkers", "the Finn", but not "Finn": words for peoples alone. */
function isOnlyDemonym(tokens: readonly Token[], first: number, end: number): boolean {
  if (PEOPLES_LIKE_NAMES.has(bare(tokens[first]!)) && !ARTICLES.has(tokens[first - 1]?.lower ?? '')) return false;
  const start = end - first === 2 && BEFORE_DEMONYM.has(bare(tokens[first]!)) ? first + 1 : first;
  for (let at = start; at < end; at++) if (!DEMONYMS.has(bare(tokens[at]!)) || tokens[at]!.text === 'GOP') return false;
  return true;
}

/** Where the text writes names: runs of words with a capital letter, with the titles before them set apart. */
import { OTHER_ABBREVIATIONS } from '../lexicon/abbreviations';
import { CALENDAR } from '../lexicon/calendar';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { ADVERBS, PREPOSITIONS, SUBORDINATORS } from '../lexicon/function-words';
import {
  BEFORE_GROUP,
  BEFORE_NAME,
  DESCRIBES_BY_NAME,
  ENVOY_LINKS,
  NO_FIRST_WORD,
  NUMERAL,
  PARTY_MEMBERS,
  PREPOSITIONS_TOO,
  UNIDENTIFIED,
} from '../lexicon/names';
import { classOf, singular } from '../lexicon/nouns';
import { HEADS, OFFICE_LINKS } from '../lexicon/offices';
import { COMMON_ACRONYMS, COUNTRIES, METONYMS } from '../lexicon/organisations';
import { OUTLETS } from '../lexicon/outlets';
import { DEMONYMS, PERSON_NOUNS } from '../lexicon/people';
import { SENTENCE_OPENERS } from '../lexicon/sentence-openers';
import { TITLES } from '../lexicon/titles';
import { verbForm } from '../lexicon/verb-forms';
import type { Document, Token } from '../text/document';
import { isHeadline, raised, readSpelling, type Spelling } from './capitals';
import { isNoSubject } from './first-words';
import { bare, isAcronym, isCapital, isGivenName, isInitials, LONGEST_ACRONYM } from './name-words';
import { runEnd } from './run-end';
import { titlesEnd } from './title-words';

/** A run of name words: tokens `[first, end)` are the name, tokens `[titles, first)` the titles before it. */
export interface NameRun {
  readonly titles: number;
  readonly first: number;
  readonly end: number;
}

/**
 * Finds the names outside headlines, in order. Takes time linear in the number of tokens.
 * @param lone words that are names by themselves in the article, lower case: surnames, and the first words of companies.
 */
export function findNameRuns(document: Document, lone: ReadonlySet<string>): NameRun[] {
  const spelling = readSpelling(document);
  const runs: NameRun[] = [];
  for (const sentence of document.sentences) {
    if (isHeadline(document, sentence)) continue;
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const end = isCapital(document.tokens[at]) ? runEnd(document, at, sentence.endToken) : at + 1;
      if (isCapital(document.tokens[at])) runs.push(...splitRun(document, at, end, spelling, lone));
      at = end;
    }
  }
  return runs;
}

/** Takes off what is no name at both ends, and sets the titles apart. */
function splitRun(
  document: Document,
  start: number,
  end: number,
  spelling: Spelling,
  lone: ReadonlySet<string>,
): NameRun[] {
  const { tokens } = document;
  let from = start;
  while (from < end && !opensName(document, from, end, spelling) && !isKnown(tokens, from, end)) from++;
  while (end > from && CALENDAR.has(bare(tokens[end - 1]!)) && !keepsDate(tokens, from, end)) end--;
  if (from >= end) return [];
  if (isPlaceOfOffice(tokens, from, end))
    return [{ titles: from, first: from, end: from + 1 }, ...splitRun(document, from + 1, end, spelling, lone)];
  const first = titlesEnd(tokens, from, end);
  if (
    first >= end ||
    (isOnlyDemonym(tokens, first, end) && !isLoneName(tokens, from, first, end, lone)) ||
    isAbbreviation(tokens, first, end) ||
    (end - first === 1 && COMMON_ACRONYMS.has(bare(tokens[first]!))) ||
    isOffice(tokens, from, first, end) ||
    isAllCaps(tokens, from, first, end) ||
    isCode(tokens, first, end) ||
    isUnidentified(tokens, start, first)
  )
    return [];
  return [{ titles: from, first, end }];
}

/** "the ambassador to Norway Ilona Varga": a country that belongs to the office, and then the name. */
const isPlaceOfOffice = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from > 2 &&
  COUNTRIES.has(bare(tokens[from]!)) &&
  isEnvoy(tokens[from - 2]) &&
  ENVOY_LINKS.has(tokens[from - 1]!.lower);

const isEnvoy = (token: Token | undefined): boolean => token !== undefined && PERSON_NOUNS.has(bare(token));

/** "FY20", "RM900,000", "Q3": capitals with figures behind them, save where they are a known name. */
const isCode = (tokens: readonly Token[], first: number, end: number): boolean =>
  end - first === 1 && CODE.test(tokens[first]!.text) && !METONYMS.has(bare(tokens[first]!));

const CODE = /^\p{Lu}{1,4}\d[\d.,]*\p{Lu}*$/u;

/** "Downing Street": names that are known, whatever their first word is elsewhere. */
const isKnown = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from > 1 && end - from <= LONGEST_METONYM && METONYMS.has(tokens.slice(from, end).map(bare).join(' '));

/** Words of the longest name that stands for an office. */
const LONGEST_METONYM = 4;

/** Several words in capitals are a headline's, save where a transcript says whose turn it is, or behind a title that is not. */
function isAllCaps(tokens: readonly Token[], titles: number, first: number, end: number): boolean {
  if (end - first < 2 || isSpeakers(tokens, end) || isSubject(tokens[end])) return false;
  // "Harbour Minister MEI TAN", as tabloids write whoever they quote
  if (first > titles && tokens[first - 1]!.text !== tokens[first - 1]!.text.toUpperCase()) return false;
  const run = tokens.slice(first, end);
  return (
    run.every(({ text }) => text === text.toUpperCase()) &&
    run.some(({ text }) => text.length > LONGEST_ACRONYM - 2 && !text.includes('.'))
  );
}

/** "SAFE BOATS said": a verb in small letters shows that no headline goes on. */
const isSubject = (next: Token | undefined): boolean =>
  next?.kind === 'word' && next.text === next.lower && verbForm(next.lower)?.form === 'past';

/** "UNIDENTIFIED FEMALE:" in a transcript, "Unidentified Man" under a picture. */
const isUnidentified = (tokens: readonly Token[], start: number, first: number): boolean =>
  UNIDENTIFIED.has(bare(tokens[start]!)) && first - start < 2;

/** "HOLT:", "HOLT, MAYOR OF LEITH:": a name that a colon follows, perhaps behind an office in capitals. */
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

const LONGEST_OFFICE = 12;

/** "Public Affairs Specialist", "White House Doctor", "the Duchess": an office with capitals, and nobody's name. */
function isOffice(tokens: readonly Token[], titles: number, first: number, end: number): boolean {
  if (OUTLETS.has(tokens.slice(first, end).map(bare).join(' '))) return false;
  const last = bare(tokens[end - 1]!);
  if (end - first === 1)
    return (
      (TITLES.has(last) && (tokens[first - 1]?.lower === 'the' || OFFICE_LINKS.has(tokens[end]?.lower ?? ''))) ||
      // "Harbour Board Chief Executive, Mei Tan,"
      (first > titles && HEADS.has(last) && HEADS.has(bare(tokens[first - 1]!)))
    );
  return (
    end - first > 1 &&
    !isGivenName(bare(tokens[first]!)) &&
    !isInitials(tokens[first]!) &&
    (PERSON_NOUNS.has(last) || TITLES.has(last) || PARTY_MEMBERS.has(last)) &&
    !/^\p{Lu}\.$/u.test(tokens[end - 2]!.text)
  );
}

/** "Md.", "Calif.": the state behind a town. */
const isAbbreviation = (tokens: readonly Token[], first: number, end: number) =>
  end - first === 1 && tokens[first]!.text.endsWith('.') && OTHER_ABBREVIATIONS.has(bare(tokens[first]!));

/** A date at the end belongs to a name in quotation marks ("Harbour Sunday") or behind a given name ("Theresa May"). */
const keepsDate = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from > 1 &&
  (isGivenName(tokens[end - 2]!.lower) ||
    (tokens[from - 1]?.kind === 'mark' && /^[”"',]$/.test(tokens[end]?.text ?? '')));

/** May a name begin here? Not with an opener, a small word that the sentence's start has raised, or a date. */
function opensName(document: Document, at: number, end: number, spelling: Spelling): boolean {
  const { tokens, sentences } = document;
  const token = tokens[at]!;
  const lower = bare(token);
  if (/^\p{Lu}\.$/u.test(token.text) && at + 1 < end) return true;
  if (NUMERAL.test(lower)) return false;
  if (
    lower.includes('-') &&
    (PARTY_AND_STATE.test(token.text) || DESCRIBES_BY_NAME.test(lower) || SHAPE.test(token.text))
  )
    return false;
  if (PREPOSITIONS_TOO.has(lower) && isFirstName(document, at, end)) return true;
  if (SENTENCE_OPENERS.has(lower) || CALENDAR.has(lower) || OPENERS_TOO.has(lower))
    return at + 1 < end && isGivenName(lower) && !NO_FIRST_WORD.has(lower) && !isDated(tokens, at);
  if (!raised(tokens, at, sentences[token.sentence]!)) return true;
  const alone = at + 1 >= end;
  if (isPastSpeech(lower) && !spelling.capital.has(token.lower)) return false;
  if (isGivenName(lower) && !alone) return true;
  // "Critics" is no name, even where the article has a Critics Circle.
  if (alone && classOf(lower) === 'people') return false;
  const elsewhere = spelling.capital.has(token.lower);
  if (alone && (TITLES.has(lower) || classOf(lower) !== 'other')) return elsewhere && !spelling.small.has(token.lower);
  if (TITLES.has(lower) || isAcronym(token) || elsewhere) return true;
  if (alone && !spelling.subjects.has(token.lower) && isNoSubject(lower, tokens[at + 1])) return false;
  return !spelling.small.has(token.lower) && !/(?:ing|ly|ed)$/.test(lower.length > 5 ? lower : '');
}

/** "Said Varga: …" */
const isPastSpeech = (word: string): boolean => {
  const verb = verbForm(word);
  return verb?.form === 'past' && SPEECH_VERBS.has(verb.lemma);
};

/** "said Per Lindt", "Per Lindt keeps": the capital, or the verb behind, shows that the preposition is a name. */
function isFirstName({ tokens, sentences }: Document, at: number, end: number): boolean {
  if (end - at !== 2) return false;
  return !raised(tokens, at, sentences[tokens[at]!.sentence]!) || verbForm(tokens[end]?.lower ?? '') !== undefined;
}

/** "In April Renn said", "an April poll": a month that is no given name. */
function isDated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!CALENDAR.has(bare(tokens[at]!)) || before?.kind !== 'word') return false;
  return before.sentence === tokens[at]!.sentence && verbForm(before.lower) === undefined;
}

/** Words of other classes that open a sentence before a name. */
const OPENERS_TOO = new Set([...PREPOSITIONS, ...SUBORDINATORS, ...ADVERBS, ...BEFORE_NAME]);

/** "T-shirt", "X-ray" */
const SHAPE = /^\p{Lu}-\p{Ll}+$/u;
/** "D-Ohio" behind a politician's name. */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}/u;

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

function isOnlyDemonym(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (!DEMONYMS.has(bare(tokens[at]!)) || tokens[at]!.text === 'GOP') return false;
  return true;
}

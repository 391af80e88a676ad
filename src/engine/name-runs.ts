/** Where the text writes names: runs of words with a capital letter, with the titles before them set apart. */
import type { Document, Sentence, Token } from './document';
import { OTHER_ABBREVIATIONS } from './lexicon/abbreviations';
import { CALENDAR } from './lexicon/calendar';
import { ADVERBS, PREPOSITIONS, SUBORDINATORS } from './lexicon/function-words';
import { GIVEN_NAMES_HE, GIVEN_NAMES_SHE } from './lexicon/given-names';
import { ORGANISATION_WORDS } from './lexicon/organisations';
import { OUTLET_ENDINGS, OUTLETS } from './lexicon/outlets';
import { DEMONYMS, PERSON_NOUNS } from './lexicon/people';
import { SENTENCE_OPENERS } from './lexicon/sentence-openers';
import { TITLES } from './lexicon/titles';
import { words } from './lexicon/words';
import { classOf } from './nouns';

/** A run of name words: tokens `[first, end)` are the name, tokens `[titles, first)` the titles before it. */
export interface NameRun {
  readonly titles: number;
  readonly first: number;
  readonly end: number;
}

/** Small words inside a person's name ("Ludwig van Beethoven"). */
const PARTICLES = words('de del della di da dos du la le van von der den ten ter bin ibn al el abu ben y');
/** Small words inside the name of a body ("Department of Health and Human Services"). */
const LINKS = words('of for on and & the at in');
/** More letters than this in capitals are a headline's or a transcript's, not an acronym's. */
const LONGEST_ACRONYM = 6;
/** Sentences where more than this share of the long words has a capital are headlines: capitals tell nothing there. */
const HEADLINE_SHARE = 0.66;

/** A token as the lexicons write it: lower case, straight apostrophes, no full stop at the end. */
export const bare = (token: Token): string => (token.lower.length > 1 ? token.lower.replace(/\.$/u, '') : token.lower);

/** Most words have no capital at all: one comparison spares them the pattern. */
export const isCapital = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.text !== token.lower && /^(?:\p{Lu}|\p{Ll}{1,2}-?\p{Lu})/u.test(token.text);

const isSmall = ({ kind, text, lower }: Token): boolean => kind === 'word' && (text === lower || /^\p{Ll}/u.test(text));

export const isAcronym = (token: Token): boolean =>
  /^(?:\p{Lu}\.?){2,}s?$/u.test(token.text) && token.text.replace(/\P{Lu}/gu, '').length <= LONGEST_ACRONYM;

export const isGivenName = (word: string): boolean => GIVEN_NAMES_HE.has(word) || GIVEN_NAMES_SHE.has(word);

/** Is the sentence written with capitals throughout, as headlines are? One with a full stop must be so word for word. */
export function isHeadline({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  const stopped = tokens[endToken - 1]?.text === '.' || tokens[endToken - 2]?.text === '.';
  let long = 0;
  let capital = 0;
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    if (stopped && !isCapital(token) && !isSmallWord(token)) return false;
    if (token.text.length < 4) continue;
    long++;
    if (isCapital(token)) capital++;
  }
  return long >= 4 && capital / long > HEADLINE_SHARE;
}

/** Words that headlines leave small: articles, prepositions, conjunctions. */
const isSmallWord = ({ lower }: Token): boolean =>
  lower.length < 6 && (SENTENCE_OPENERS.has(lower) || SMALL.has(lower));

/** How the text writes each word where its place asks for no capital. */
interface Spelling {
  /** Words with a small letter: at the start of a sentence they are no names. */
  readonly small: ReadonlySet<string>;
  /** Words with a capital: they are names wherever they stand. */
  readonly capital: ReadonlySet<string>;
}

function readSpelling(document: Document): Spelling {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const sentence of document.sentences) {
    const headline = isHeadline(document, sentence);
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = document.tokens[at]!;
      if (isSmall(token)) small.add(token.lower);
      else if (!headline && token.kind === 'word' && !raised(document.tokens, at, sentence)) capital.add(token.lower);
    }
  }
  return { small, capital };
}

/** Finds the names outside headlines, in order. Takes time linear in the number of tokens. */
export function findNameRuns(document: Document): NameRun[] {
  const spelling = readSpelling(document);
  const runs: NameRun[] = [];
  for (const sentence of document.sentences) {
    if (isHeadline(document, sentence)) continue;
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const end = isCapital(document.tokens[at]) ? runEnd(document, at, sentence.endToken) : at + 1;
      if (isCapital(document.tokens[at])) runs.push(...splitRun(document, at, end, spelling));
      at = end;
    }
  }
  return runs;
}

/** Where the run of name words that starts at `start` ends. */
function runEnd({ tokens }: Document, start: number, limit: number): number {
  let end = start + 1;
  for (;;) {
    const token = tokens[end];
    if (end >= limit || !token) return end;
    if (isCapital(token) && !breaksBefore(tokens, end)) end++;
    else if (isNickname(tokens, end, limit)) end += 4;
    else if (token.text === '/' && end + 1 < limit && isCapital(tokens[end + 1])) end += 2;
    else if (PARTICLES.has(token.lower) && end + 1 < limit && isCapital(tokens[end + 1]) && end - start < 4) end += 2;
    else {
      const next = afterLink(tokens, start, end, limit);
      if (next === end) return end;
      end = next;
    }
  }
}

/** `"Bobby"` between a given name and a surname. */
function isNickname(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at + 3 >= limit || tokens[at]!.kind !== 'mark' || tokens[at + 2]!.kind !== 'mark') return false;
  return isCapital(tokens[at + 1]) && isCapital(tokens[at + 3]) && isGivenNameOrInitial(tokens[at - 1]!);
}

const isGivenNameOrInitial = (token: Token) => isGivenName(bare(token)) || /^\p{Lu}\.$/u.test(token.text);

/** A name does not go on over a sentence that ended with an abbreviation, nor into a word that opens a clause. */
function breaksBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  return before.lower === 'i' || (before.text.endsWith('.') && SENTENCE_OPENERS.has(tokens[at]!.lower));
}

/** Past "of", "for", "and the", where they join the parts of a body's name; else `end`. */
function afterLink(tokens: readonly Token[], start: number, end: number, limit: number): number {
  const first = tokens[end]!;
  if (!LINKS.has(first.lower)) return end;
  const at = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  if (at >= limit || !isCapital(tokens[at])) return end;
  const head = bare(tokens[end - 1]!);
  if (first.lower === 'of' && TITLES.has(head) && DEPARTMENTS.has(bare(tokens[at]!))) return at;
  if (first.lower === 'of') return ORGANISATION_WORDS.has(head) && !GEOGRAPHIC_OF.has(head) ? at : end;
  if (first.lower === 'for' || first.lower === 'on') return ORGANISATION_WORDS.has(head) ? at : end;
  if (first.lower === 'and' || first.lower === '&')
    return holdsLink(tokens, start, end) || first.text === '&' ? at : end;
  return end;
}

/** Bodies whose "of" tells where they are, not what they are called. */
const GEOGRAPHIC_OF = words('police party team staff leaders member members republicans democrats');

function holdsLink(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (['of', 'for', 'on'].includes(tokens[at]!.lower)) return true;
  return false;
}

/** Takes off what is no name at both ends, and sets the titles apart. */
function splitRun(document: Document, start: number, end: number, spelling: Spelling): NameRun[] {
  const { tokens } = document;
  let from = start;
  while (from < end && !opensName(document, from, end, spelling)) from++;
  while (end > from && CALENDAR.has(bare(tokens[end - 1]!)) && !keepsDate(tokens, from, end)) end--;
  if (from >= end) return [];
  const first = titlesEnd(tokens, from, end);
  if (
    first >= end ||
    isOnlyDemonym(tokens, first, end) ||
    isAbbreviation(tokens, first, end) ||
    isOffice(tokens, first, end) ||
    isShouted(tokens, first, end)
  )
    return [];
  return [{ titles: from, first, end }];
}

/** Several words in capitals are a headline's, save before a transcript's colon. */
function isShouted(tokens: readonly Token[], first: number, end: number): boolean {
  if (end - first < 2 || tokens[end]?.text === ':') return false;
  const run = tokens.slice(first, end);
  return (
    run.every(({ text }) => text === text.toUpperCase()) &&
    run.some(({ text }) => text.length > LONGEST_ACRONYM - 2 && !text.includes('.'))
  );
}

/** "House Republicans": many people, whom no name singles out. */
const PARTY_MEMBERS = words('republicans democrats conservatives liberals libertarians tories socialists greens');

/** "Public Affairs Specialist", "White House Doctor": an office with capitals, and nobody's name. */
function isOffice(tokens: readonly Token[], first: number, end: number): boolean {
  if (OUTLETS.has(tokens.slice(first, end).map(bare).join(' '))) return false;
  const last = bare(tokens[end - 1]!);
  return (
    end - first > 1 &&
    !isGivenName(bare(tokens[first]!)) &&
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
    (tokens[from - 1]?.kind === 'mark' && /^[”"',]$/u.test(tokens[end]?.text ?? '')));

/** May a name begin here? Not with an opener, a small word that the sentence's start has raised, or a date. */
function opensName({ tokens, sentences }: Document, at: number, end: number, spelling: Spelling): boolean {
  const token = tokens[at]!;
  const lower = bare(token);
  if (/^\p{Lu}\.$/u.test(token.text) && at + 1 < end) return true;
  if (PARTY_AND_STATE.test(token.text) || NUMERAL.test(lower)) return false;
  if (/-(?:based|born|area|backed|led|owned|style|era)$/u.test(lower)) return false;
  if (SENTENCE_OPENERS.has(lower) || CALENDAR.has(lower) || OPENERS_TOO.has(lower))
    return at + 1 < end && isGivenName(lower) && lower !== 'may';
  if (!raised(tokens, at, sentences[token.sentence]!)) return true;
  const alone = at + 1 >= end;
  if (isGivenName(lower) && !alone) return true;
  // "Critics" is no name, even where the article has a Critics Circle.
  if (alone && classOf(lower) === 'people') return false;
  const elsewhere = spelling.capital.has(token.lower);
  if (alone && (TITLES.has(lower) || classOf(lower) !== 'other')) return elsewhere && !spelling.small.has(token.lower);
  if (TITLES.has(lower) || isAcronym(token) || elsewhere) return true;
  return !spelling.small.has(token.lower) && !/(?:ing|ly|ed)$/u.test(lower.length > 5 ? lower : '');
}

/** Words of other classes that open a sentence before a name. */
const OPENERS_TOO = new Set([
  ...PREPOSITIONS,
  ...SUBORDINATORS,
  ...ADVERBS,
  'contrary',
  'keep',
  'keeps',
  'ask',
  'give',
  'given',
  'based',
]);

/** "D-Ohio" behind a politician's name. */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}/u;
const NUMERAL =
  /^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{Ll}+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)$/u;
const SMALL = new Set([...PREPOSITIONS, ...SUBORDINATORS, "'s"]);

/** Does the word owe its capital to its place: first in a sentence, a quotation or after a colon? */
function raised(tokens: readonly Token[], at: number, { firstToken }: Sentence): boolean {
  if (at === firstToken) return true;
  const before = tokens[at - 1]!;
  return before.kind === 'mark' || /^[:.—–•*(]/u.test(before.text) || !/[\p{L}\p{N}]/u.test(before.text);
}

/** Index of the first token after the titles that open the run: "White House Press Secretary | Josh Earnest". */
function titlesEnd(tokens: readonly Token[], start: number, end: number): number {
  if (isBody(tokens, start, end)) return start;
  for (let at = end - 2; at >= start; at--) {
    const lower = bare(tokens[at]!);
    if (isDepartment(tokens, at)) return at + 1;
    const given = at > start && isGivenName(bare(tokens[at - 1]!));
    if ((TITLES.has(lower) || PERSON_NOUNS.has(lower)) && !given && !SUFFIXES.has(bare(tokens[at + 1]!))) return at + 1;
  }
  let first = start;
  while (first < end - 1 && DEMONYMS.has(bare(tokens[first]!)) && end - first > 2) first++;
  return first;
}

/** "State" in "Secretary of State John Kerry". */
function isDepartment(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at - 1]?.lower === 'of' ? at - 1 : tokens[at - 2]?.lower === 'of' ? at - 2 : -1;
  return of > 0 && DEPARTMENTS.has(bare(tokens[at]!)) && TITLES.has(bare(tokens[of - 1]!));
}

const DEPARTMENTS = words(`
  state defense defence treasury commerce labor labour energy education transportation agriculture security justice
  interior health housing veterans affairs representatives staff war
`);

/** Does the run's head word name a body or an outlet ("Republican National Committee")? */
function isBody(tokens: readonly Token[], start: number, end: number): boolean {
  if (end - start < 2) return false;
  if (tokens[start + 1]!.text === '/') return true;
  let head = start;
  while (head + 1 < end && !LINKS.has(tokens[head + 1]!.lower)) head++;
  const word = bare(tokens[head]!);
  const linked = head + 1 < end && !TITLES.has(word);
  if (!ORGANISATION_WORDS.has(word) && !OUTLET_ENDINGS.has(word) && !linked) return false;
  return !(
    SURNAMES_TOO.has(word) &&
    end - start === 2 &&
    (isGivenName(bare(tokens[start]!)) || TITLES.has(bare(tokens[start]!)))
  );
}

/** What may follow a surname. */
export const SUFFIXES = words('jr sr ii iii iv');

/** Words of bodies that are surnames too: after a given name or a title they are one. */
export const SURNAMES_TOO = words(
  'church house guard force bank page post star day law bush field mission park young price wire green press power major fellows school center marshal mail record',
);

function isOnlyDemonym(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (!DEMONYMS.has(bare(tokens[at]!)) || tokens[at]!.text === 'GOP') return false;
  return true;
}

/** The person named at the end of a description: "Elsin Board of Works director Glen Tasker". */
import { HEADED_BODIES } from '../lexicon/body-nouns';
import { OF_AGE } from '../lexicon/labels';
import { JOINS_FIELDS, OFFICE_FIELDS } from '../lexicon/names';
import { ARTICLES, BEFORE_PHRASE } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { BEHIND_OFFICE } from '../lexicon/offices';
import { isTitle } from '../lexicon/titles';
import { bare, isCapital, isOffice, isPersonNoun } from '../names/name-words';
import type { Mention, Names } from '../names/names';
import type { Token } from '../text/document';

/** Where the section that begins at `from` ends: at the next comma or bracket, or at `end`. */
export function sectionEnd(tokens: readonly Token[], from: number, end: number): number {
  let stop = from + 1;
  while (stop < end && tokens[stop]!.text !== ',' && tokens[stop]!.text !== '(') stop++;
  return Math.min(stop, end);
}

/**
 * The person named at the end of tokens `[from, end)`, where all before the name is a title of theirs; else null, as in
 * "the wife of Tom Hale" and "a friend of the mayor Tom Hale".
 */
export function closingName(tokens: readonly Token[], names: Names, from: number, end: number): Mention | null {
  const mention = names.at(end - 1);
  if (mention?.end !== end || mention.named.kind !== 'person' || mention.titles < from) return null;
  const start = OF_AGE.test(tokens[from]!.lower) ? from + 1 : from;
  const isOwn =
    mention.titles === start ||
    isOfParty(tokens, start, mention) ||
    listsFields(tokens, start, mention) ||
    holdsTwoOffices(tokens, start, mention) ||
    headsBody(tokens, start, mention) ||
    isTitled(tokens, names, from, mention);
  return isOwn ? mention : null;
}

/** "her MP, Labour's Tom Hale,", "their rival, Norland's Mei Tan," */
const isOfParty = (tokens: readonly Token[], from: number, { titles }: Mention): boolean =>
  titles === from + 2 && isCapital(tokens[from]) && tokens[from + 1]!.lower === "'s";

/** "Health, Seniors and Wellness Minister Mei Tan": all that the office is for. */
const listsFields = (tokens: readonly Token[], from: number, { titles, first }: Mention): boolean =>
  first > titles &&
  OFFICE_FIELDS.has(bare(tokens[from]!)) &&
  tokens.slice(from, titles).every((token) => token.text === ',' || token.lower === 'and' || isCapital(token));

/** "Leader of the House and Ports Minister Mei Tan": an office without an article, and another right before the name. */
export function holdsTwoOffices(tokens: readonly Token[], from: number, { titles, first }: Mention): boolean {
  const hasOffice =
    isCapital(tokens[from]) && isTitle(bare(tokens[from]!)) && BEHIND_OFFICE.has(tokens[from + 1]!.lower);
  if (!hasOffice || !(first > titles || isPersonNoun(tokens[titles - 1]))) return false;
  let and = titles - 1;
  while (and > from && isPlainWord(tokens[and]!) && !JOINS_FIELDS.has(tokens[and]!.lower)) and--;
  return JOINS_FIELDS.has(tokens[and]!.lower);
}

/** "Head of the Harl regional administration Mei Tan": an office, the body that it is in, and right behind that a full name. */
function headsBody(tokens: readonly Token[], from: number, { titles, first, end }: Mention): boolean {
  const office = ARTICLES.has(tokens[from]!.lower) ? from + 1 : from;
  const isOfBody = first === titles && end - first > 1 && HEADED_BODIES.has(bare(tokens[titles - 1]!));
  return isOfBody && isOffice(bare(tokens[office]!)) && BEHIND_OFFICE.has(tokens[office + 1]!.lower);
}

function isTitled(tokens: readonly Token[], names: Names, from: number, { titles, first }: Mention): boolean {
  const place = titles === first ? names.at(titles - 1) : undefined;
  const office = place ? place.titles - 2 : titles - 1;
  // "special envoy to Norway Kurt Hale"
  if (place)
    return office >= from && BEFORE_PHRASE.has(tokens[place.titles - 1]!.lower) && isPersonNoun(tokens[office]);
  // "Chief of Army Staff General Ole Hale", not "a friend of General Ole Hale" and "Counsel for General Ole Hale"
  if (first > titles && isOfficeOf(tokens, office) && !isTitle(bare(tokens[titles]!))) return true;
  if (!isPersonNoun(tokens[office])) return isFieldOfOffice(tokens, from, office);
  if (office === from) return true;
  const { lower } = tokens[office - 1]!;
  // "the diver Mei Tan", not "a friend of the diver Mei Tan"
  return ARTICLES.has(lower)
    ? office - 1 === from
    : !BEFORE_PHRASE.has(lower) && !isOfSomebodyElse(tokens, from, office);
}

/** "the father of murdered teenager Ellie Renn", "the trial of Elsin surgeon Ellie Renn": the name of somebody else. */
function isOfSomebodyElse(tokens: readonly Token[], from: number, office: number): boolean {
  let link = office - 1;
  while (
    link > from &&
    tokens[link]!.kind === 'word' &&
    !ENDS_DESCRIPTION.some((list) => list.has(tokens[link]!.lower))
  )
    link--;
  const before = tokens[link - 1];
  if (link <= from || !BEFORE_PHRASE.has(tokens[link]!.lower) || before!.kind !== 'word') return false;
  // "Relatives of Elsin surgeon Ellie Renn" at the start of a sentence
  return before!.text === before!.lower || classOf(before!.lower) === 'people';
}

const ENDS_DESCRIPTION = [BEFORE_PHRASE, ARTICLES];

/** "minister of mines and energy Mei Tan": the words up to `last` tell what the office is for. */
function isFieldOfOffice(tokens: readonly Token[], from: number, last: number): boolean {
  let at = last;
  while (at > from && (tokens[at]!.text === ',' || isPlainWord(tokens[at]!))) at--;
  return at > from && at < last && BEHIND_OFFICE.has(tokens[at]!.lower) && isTitle(bare(tokens[at - 1]!));
}

const isPlainWord = ({ kind, text, lower }: Token): boolean =>
  kind === 'word' && text === lower && !ARTICLES.has(lower) && !BEFORE_PHRASE_BUT_AND.has(lower);

const BEFORE_PHRASE_BUT_AND = new Set([...BEFORE_PHRASE].filter((word) => word !== 'and'));

const isOfficeOf = (tokens: readonly Token[], link: number): boolean =>
  BEHIND_OFFICE.has(tokens[link]?.lower ?? '') && isCapital(tokens[link - 1]) && isPersonNoun(tokens[link - 1]);

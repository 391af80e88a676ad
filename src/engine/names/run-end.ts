/** Where a run of name words ends: past nicknames, particles, and the small words inside a body's name. */
import { CALENDAR } from '../lexicon/calendar';
import { LAWS, POLL_NOUNS } from '../lexicon/documents';
import { FINITE_AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words';
import {
  ACTS_FOR_OTHERS,
  AIM_LINKS,
  DEPARTMENTS,
  DISTRICTS,
  GENERATIONS,
  GEOGRAPHIC_OF,
  JOINS_FIELDS,
  LINKS,
  NAMED_HOUSES,
  OFFICE_FIELDS,
  OFFICES_FOR,
  OPENING_LINKS,
  PARTICLES,
  REALMS,
} from '../lexicon/names';
import { ARTICLES, BEFORE_PHRASE } from '../lexicon/noun-phrases';
import { classOf, singular } from '../lexicon/nouns';
import { COUNTRIES, INSTITUTION_NOUNS, ORGANISATION_WORDS } from '../lexicon/organisations';
import { OUTLETS, STATION_NETWORKS } from '../lexicon/outlets';
import { PERSON_PLURALS } from '../lexicon/people';
import { DEMONYMS } from '../lexicon/peoples';
import { RELATIVE } from '../lexicon/pronouns';
import { SENTENCE_OPENERS } from '../lexicon/sentence-openers';
import { TITLES } from '../lexicon/titles';
import { verbForm } from '../lexicon/verb-forms';
import { startsWithDigit } from '../text/characters';
import type { Document, Token } from '../text/document';
import { rankEnd } from '../text/rank-in-brackets';
import { isKnownBody, knownEnd } from './known-names';
import { bare, isAcronym, isCapital, isInitial, isPlaceOrPeople, nameAt } from './name-words';
import { nicknameEnd } from './nickname';

/** Most titles and given names before a particle, in words ("Port Harlow Council Chair Anton de Vries" has five). */
const LONGEST_TITLED = 8;

/** Where the run of name words that starts at `start` ends. */
export function runEnd({ tokens }: Document, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit) {
    const next = goesOnTo(tokens, start, end, limit);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** Past the word at `end`, and what it leads to, where it belongs to the run; else `end`. The cheapest tests come first. */
function goesOnTo(tokens: readonly Token[], start: number, end: number, limit: number): number {
  const token = tokens[end]!;
  const known = knownEnd(tokens, start, end, limit);
  if (known > end) return known;
  const rank = rankEnd(tokens, end);
  if (rank > end && rank < limit) return rank + 1;
  if (isCapital(token) && !breaksBefore(tokens, end)) return end + 1;
  const nickname = nicknameEnd(tokens, end + 1);
  if (nickname > end + 1 && nickname + 1 < limit) return nickname + 2;
  if (isGeneration(tokens, end, limit)) return end + 2;
  if (isStageNumber(tokens, end, limit) || isStation(tokens, start, end, limit)) return end + 1;
  if (token.text === '/' && end + 1 < limit && isCapital(tokens[end + 1]) && joinsPollsters(tokens, end))
    return end + 2;
  const particles = behindParticles(tokens, end);
  if (particles > end && particles < limit && isCapital(tokens[particles]) && end - start < LONGEST_TITLED)
    return particles + 1;
  if (isOwnedBody(tokens, end, limit) || isListedOffice(tokens, start, end, limit)) return end + 2;
  return joinsFields(tokens, start, end, limit) ? end + 2 : afterLink(tokens, start, end, limit);
}

/** Past "van der" in "Jan van der Meer". */
function behindParticles(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end - at < MOST_PARTICLES && PARTICLES.has(tokens[end]?.lower ?? '') && !isCapital(tokens[end])) end++;
  return end;
}

/** "de los", "van der", "y de la" */
const MOST_PARTICLES = 3;

/** "CNN/ORC", "an Elsin Courier/Northline poll": two who polled together, not the credit of a picture. */
function joinsPollsters(tokens: readonly Token[], slash: number): boolean {
  if (OUTLETS.has(bare(tokens[slash - 1]!))) return true;
  return tokens.slice(slash + 2, slash + 2 + POLL_REACH).some(({ lower }) => POLL_NOUNS.has(lower));
}

/** How many words after the slash the poll must be named. */
const POLL_REACH = 5;

/** ", Jr." and ", Esq." after a name. */
const isGeneration = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at + 1 < limit && tokens[at]!.text === ',' && isCapital(tokens[at + 1]) && GENERATIONS.has(bare(tokens[at + 1]!));

/** "Marlon 5K": a figure with a letter that ends a name, if no noun or number follows. */
function isStageNumber(tokens: readonly Token[], at: number, limit: number): boolean {
  const { text } = tokens[at]!;
  if (!startsWithDigit(text) || !/^\d+\p{L}{1,2}$/u.test(text)) return false;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  return next === undefined || next.kind === 'punctuation' || verbForm(next.lower) !== undefined;
}

/** "NBC 4", "Fox 5 Elsin": the channel of a local station. */
function isStation(tokens: readonly Token[], start: number, at: number, limit: number): boolean {
  if (at !== start + 1 || !STATION_NETWORKS.has(bare(tokens[start]!)) || !/^\d{1,2}$/.test(tokens[at]!.text))
    return false;
  const { kind, lower } = tokens[at + 1] ?? tokens[at]!;
  if (at + 1 >= limit || kind !== 'word' || isCapital(tokens[at + 1]) || verbForm(lower)) return true;
  return BEHIND_STATION.some((words) => words.has(lower));
}

/** What a number before it does not count: "told NBC 4 that", but not "NBC 4 people". */
const BEHIND_STATION = [FINITE_AUXILIARIES, PREPOSITIONS, RELATIVE];

/**
 * A name does not continue past a sentence that ends with an abbreviation, nor into a word that begins a clause: an article
 * or a pronoun, which the initials in "N. A. Renn" and "J. I. Renn" are not.
 */
function breaksBefore(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1]!, tokens[at]!];
  if (before.lower === 'i' && !isInitial(before)) return true;
  return before.text.endsWith('.') && SENTENCE_OPENERS.has(token.lower) && !isInitial(token);
}

/** Past "of", "for", "and the", where they join the parts of a body's name; otherwise `end`. */
function afterLink(tokens: readonly Token[], start: number, end: number, limit: number): number {
  const first = tokens[end]!;
  if (!LINKS.has(first.lower) && !AIM_LINKS.has(first.lower)) return end;
  const at = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  if (isSundayPaper(tokens, start, end)) return end + 2;
  // "the Defense Ministry on Sunday"
  if (at >= limit || !isCapital(tokens[at]) || CALENDAR.has(bare(tokens[at]!))) return end;
  const head = bare(tokens[end - 1]!);
  // "Marlow Research for the Daily Mail"
  if (first.lower === 'for' && at > end + 1 && isOutletAt(tokens, at, limit)) return end;
  if (first.lower === 'of' && TITLES.has(head) && DEPARTMENTS.has(bare(tokens[at]!))) return at;
  // "Attorney's Office for the Southern District of Leith"
  if (first.lower === 'of' && DISTRICTS.has(head) && holdsLink(tokens, start, end)) return at;
  if (first.lower === 'of' && REALMS.has(head)) return at;
  // "Friends of the Earth", where no sentence begins
  if (first.lower === 'of' && isOfPeople(tokens, end - 1)) return at;
  // "Prevention of Cruelty to Animals", "Committee to Protect Pilots"
  if (AIM_LINKS.has(first.lower)) return isAim(tokens, end, limit) ? at : end;
  // "National Institutes of Health"
  // "Society for the Protection of Birds"
  if (first.lower === 'of' && isSubjectOfLaw(tokens, start, at, limit)) return at;
  if (first.lower === 'of' && isPurpose(tokens, start, end)) return at;
  if (first.lower === 'of')
    return (ORGANISATION_WORDS.has(head) || ORGANISATION_WORDS.has(singular(head))) && !GEOGRAPHIC_OF.has(head)
      ? at
      : end;
  // "Students for Clean Ports", but "Lawyers for Corvane", with the capital of the sentence
  if (first.lower === 'for' && isPeople(head))
    return ACTS_FOR_OTHERS.has(head) && tokens[start - 1]?.sentence !== tokens[start]!.sentence ? end : at;
  if (first.lower === 'for' || first.lower === 'on') return ORGANISATION_WORDS.has(head) ? at : end;
  if (first.lower === 'and' || first.lower === '&')
    return holdsLink(tokens, start, end) || first.text === '&' ? at : end;
  return end;
}

/** "the Mail on Sunday", but "the Daily Mail on Sunday" */
const isSundayPaper = (tokens: readonly Token[], start: number, end: number): boolean =>
  end === start + 1 && OUTLETS.has(nameAt(tokens, start, end + 2));

/** Longest name of an outlet, in words. */
const LONGEST_OUTLET = 4;

const isOutletAt = (tokens: readonly Token[], at: number, limit: number): boolean =>
  Array.from({ length: Math.min(LONGEST_OUTLET, limit - at) }, (_, more) => nameAt(tokens, at, at + more + 1)).some(
    (name) => OUTLETS.has(name),
  );

/** Is "to" between a body's name and what it does, or whom it is kind to? */
function isAim(tokens: readonly Token[], link: number, limit: number): boolean {
  const head = bare(tokens[link - 1]!);
  if (link + 1 >= limit || !isCapital(tokens[link + 1])) return false;
  return DISTRICTS.has(head) || (ORGANISATION_WORDS.has(head) && verbForm(bare(tokens[link + 1]!))?.form === 'base');
}

const isPeople = (word: string): boolean =>
  (word.endsWith('s') || PERSON_PLURALS.has(word)) && classOf(word) === 'people';

const isOfPeople = (tokens: readonly Token[], at: number): boolean =>
  isPeople(bare(tokens[at]!)) && tokens[at - 1]?.sentence === tokens[at]!.sentence && tokens[at - 1]!.kind === 'word';

/**
 * The apostrophe in "Poor People's Campaign", "Fishers' Aid League", "Sheriff's Office" and "St Mary's Church": whom a body
 * is named after. Not in "Sheriff Renn's Office".
 */
function isOwnedBody(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!endsAsBody(tokens, at + 1, limit)) return false;
  const owner = bare(tokens[at - 1]!);
  if (tokens[at]!.lower === "'s")
    return (
      [PERSON_PLURALS, TITLES].some((owners) => owners.has(owner)) ||
      classOf(owner) === 'person' ||
      (NAMED_HOUSES.has(bare(tokens[at + 1]!)) && !COUNTRIES.has(owner))
    );
  return /^['’]$/.test(tokens[at]!.text) && tokens[at]!.start === tokens[at - 1]!.end && classOf(owner) === 'people';
}

/** Is one of the next words with a capital that of a body: "Independent Transport Trust"? */
function endsAsBody(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < limit && at - from < LONGEST_OWNED && isCapital(tokens[at]); at++)
    if (ORGANISATION_WORDS.has(bare(tokens[at]!))) return true;
  return false;
}

/** Longest name of a body behind its owner, in words. */
const LONGEST_OWNED = 4;

/**
 * The comma in "Department for Food, Environment and Rural Affairs": a list of what the department is for, with "and".
 */
function isListedOffice(tokens: readonly Token[], start: number, comma: number, limit: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  let link = start + 1;
  while (link < comma && !OPENING_LINKS.has(tokens[link]!.lower)) link++;
  if (link === comma || !OFFICES_FOR.has(bare(tokens[link - 1]!))) return false;
  let at = comma + 1;
  while (at < limit && at - comma < LONGEST_LINKED && (isCapital(tokens[at]) || tokens[at]!.text === ',')) at++;
  return at > comma + 1 && at + 1 < limit && tokens[at]!.lower === 'and' && isCapital(tokens[at + 1]);
}

/**
 * The "and" or the comma in "the Food and Drug Administration", "the Norland Weather, Ice and Tides Authority": a body behind
 * what it is for. Not in "the Kremlin and Defense Ministry", which are two.
 */
function joinsFields(tokens: readonly Token[], start: number, at: number, limit: number): boolean {
  const first = ARTICLES.has(tokens[start]!.lower) ? start + 1 : start;
  if (!JOINS_FIELDS.has(tokens[at]!.lower) || !mayJoin(tokens, first, at)) return false;
  // "Norland" is whose the authority is.
  for (let field = first; field < at; field++)
    if (standsAlone(tokens[field]!) && !(field === first && at - first > 1 && isPlaceOrPeople(tokens[field]!)))
      return false;
  let body = at;
  let end = at + 1;
  for (; end < limit && end - at < LONGEST_LINKED; end++) {
    if (!isCapital(tokens[end]) && !JOINS_FIELDS.has(tokens[end]!.lower)) break;
    if (ORGANISATION_WORDS.has(bare(tokens[end]!))) body = end;
    else if (standsAlone(tokens[end]!)) return false;
  }
  if (!isCapital(tokens[at + 1])) return false;
  return isListOf(tokens, first, end) || (body > at + 1 && isCapital(tokens[body - 1]));
}

/**
 * Behind an article a body may be named; without one only where both words are what offices are for, as in "for Elsin Fire and
 * Rescue Service".
 */
function mayJoin(tokens: readonly Token[], first: number, link: number): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (ARTICLES.has(before)) return true;
  return BEFORE_PHRASE.has(before) && link - first > 1 && isField(tokens[link - 1]!) && isField(tokens[link + 1]!);
}

const isField = (token: Token): boolean => OFFICE_FIELDS.has(bare(token));

/** "the Rail, Freight and Parcel union": the noun behind the list is no part of the name. */
const isListOf = (tokens: readonly Token[], first: number, end: number): boolean =>
  INSTITUTION_NOUNS.has(tokens[end]?.lower ?? '') &&
  isCapital(tokens[end - 1]) &&
  tokens.slice(first, end).some(({ text }) => text === ',') &&
  tokens.slice(first, end).some(({ lower }) => lower === 'and');

/** A word that names a body, a place, a people or an office on its own. */
const standsAlone = (token: Token): boolean =>
  isAcronym(token) || STAND_ALONE.some((words) => words.has(bare(token))) || isKnownBody(bare(token));

const STAND_ALONE = [INSTITUTION_NOUNS, COUNTRIES, DEMONYMS, TITLES, CALENDAR];

/** Most words of a body's name between two links. */
const LONGEST_LINKED = 8;

/** "the Prevention of Noise Act", "the Protection of Eels Bill": what a law is about. */
function isSubjectOfLaw(tokens: readonly Token[], start: number, at: number, limit: number): boolean {
  const first = tokens[start]!.lower === 'the' ? start + 1 : start;
  if (tokens[first - 1]?.lower !== 'the' || classOf(bare(tokens[first]!)) !== 'other') return false;
  let end = at;
  while (end < limit && end - at < LONGEST_LINKED && isCapital(tokens[end])) end++;
  return LAWS.has(bare(tokens[end - 1]!)) && end > at + 1;
}

/** "for the Protection", "for the Humane Treatment", "for Protection": a noun that says what a body is for. */
function isPurpose(tokens: readonly Token[], start: number, end: number): boolean {
  const described = isCapital(tokens[end - 2]) ? end - 3 : end - 2;
  const link = tokens[described]?.lower === 'the' ? described - 1 : described;
  return link > start && tokens[link]!.lower === 'for';
}

function holdsLink(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = Math.max(start + 1, end - LONGEST_LINKED); at < end; at++)
    if (OPENING_LINKS.has(tokens[at]!.lower)) return true;
  return false;
}

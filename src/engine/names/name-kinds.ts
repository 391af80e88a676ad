/** Person, body, outlet or place: what a name names, by its words and by what all its places say together. */

import { OTHER_ABBREVIATIONS } from '../lexicon/abbreviations';
import {
  BEHIND_PLACE,
  BODY_LINK,
  BODY_POSSESSIONS,
  OUTLET_WORK,
  PLACE_PREPOSITIONS,
  PLAIN_FIRST_WORDS,
  REPORTED_FIRST,
  SUFFIXES,
  SURNAMES_TOO,
} from '../lexicon/names';
import { COMPANIES, COUNTRIES, METONYMS, ORGANISATION_WORDS } from '../lexicon/organisations';
import {
  OUTLET_BEGINNINGS,
  OUTLET_ENDINGS,
  OUTLETS,
  OUTLETS_AMBIGUOUS,
  OUTLETS_WITH_ARTICLE,
  PROGRAMME_ENDINGS,
} from '../lexicon/outlets';
import { DEMONYMS, PERSON_NOUNS } from '../lexicon/people';
import { isTitle, TITLES } from '../lexicon/titles';
import type { Document, Token } from '../text/document';
import type { Reading } from './name-reading';
import { bare, isAcronym, isCapital, isGivenName } from './name-words';
import type { NameKind } from './names';
import { nounBehind } from './noun-behind';

/** What all the places of a name say together about its owner. */
export interface Evidence {
  /** Names of one word. */
  readonly short: ReadonlySet<string>;
  /** Last words of names that begin with a given name or stand behind a title. */
  readonly surnames: ReadonlySet<string>;
  /** Names that have what only a body has (shares, staff, a chief executive), or are called one (", a bank in …"). */
  readonly bodies: ReadonlySet<string>;
  /** Names by whom something was "first reported". */
  readonly outlets: ReadonlySet<string>;
}

/** Words that begin the names of bodies without being their short form ("National", "Ohio"). */
const isPlainWord = (word: string) =>
  ORGANISATION_WORDS.has(word) ||
  COUNTRIES.has(word) ||
  isGivenName(word) ||
  TITLES.has(word) ||
  DEMONYMS.has(word) ||
  PLAIN_FIRST_WORDS.has(word);

/** Gathers the evidence of all readings. @param known surnames that the article tells, whatever was read as a name. */
export function readEvidence({ tokens }: Document, readings: readonly Reading[], known: ReadonlySet<string>): Evidence {
  const short = new Set<string>();
  const surnames = new Set(known);
  const bodies = new Set<string>();
  const outlets = new Set<string>();
  for (const { key, titles, first, end } of readings) {
    if (key.length === 1) short.add(key[0]!);
    else if (isGivenName(key[0]!) && !ORGANISATION_WORDS.has(key.at(-1)!)) surnames.add(key.at(-1)!);
    if (first > titles && hasPersonTitle(tokens, titles, first)) surnames.add(key.at(-1)!);
    if (key.length > 1 && ORGANISATION_WORDS.has(key.at(-1)!) && !isPlainWord(key[0]!)) bodies.add(key[0]!);
    const next = tokens[end]?.lower === "'s" ? tokens[end + 1] : tokens[end];
    if ((next && BODY_POSSESSIONS.has(next.lower)) || (tokens[end]?.text === ',' && nounBehind(tokens, end)))
      bodies.add(key.join(' '));
    if (isReporter(tokens, titles) && !isGivenName(key[0]!)) outlets.add(key.join(' '));
  }
  return { short, surnames, bodies, outlets };
}

/** "as first reported by The", "as reported by": whoever follows publishes news. */
function isReporter(tokens: readonly Token[], at: number): boolean {
  const by = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  if (tokens[by]?.lower !== 'by' || tokens[by - 1]?.lower !== 'reported') return false;
  return REPORTED_FIRST.has(tokens[by - 2]?.lower ?? '');
}

/** What the name names. @param publisher the publisher's plain name, or the empty string. */
export function kindOf(document: Document, reading: Reading, evidence: Evidence, publisher: string): NameKind {
  const { tokens } = document;
  const { key, titles, first, end } = reading;
  const name = key.join(' ');
  const article = tokens[titles - 1]?.lower === 'the';
  const titled = first > titles;
  const work = OUTLET_WORK.has(tokens[end]?.lower ?? '');
  if (name === publisher || ((article || work) && publisher.endsWith(` ${name}`))) return 'outlet';
  if (isOutlet(key, name, (article && !titled) || work) || evidence.outlets.has(name)) return 'outlet';
  if (titled && hasPersonTitle(tokens, titles, first)) return 'person';
  if (key.length === 1 && evidence.surnames.has(name) && !PLACE_PREPOSITIONS.has(tokens[titles - 1]?.lower ?? ''))
    return 'person';
  if (COUNTRIES.has(name) || (!titled && standsBeforeState(tokens, end))) return 'place';
  if (METONYMS.has(name) || COMPANIES.has(name)) return 'body';
  if (key.length === 1 && evidence.bodies.has(name) && !evidence.surnames.has(name)) return 'body';
  if (key.length > 1) return kindOfLong(tokens, reading, article, evidence);
  if (evidence.surnames.has(name)) return 'person';
  // A transcript writes speakers in capitals before a colon.
  if (isAcronym(tokens[first]!)) return tokens[end]?.text === ':' && name.length > 4 ? 'person' : 'body';
  if (ORGANISATION_WORDS.has(key[0]!) && !SURNAMES_TOO.has(key[0]!)) return 'body';
  if (article && tokens[end]?.lower !== "'s") return 'body';
  return 'person';
}

/** ", Md.," behind a town. */
function standsBeforeState(tokens: readonly Token[], end: number): boolean {
  const state = tokens[end]?.text === ',' ? tokens[end + 1] : undefined;
  // In "Renn, Europe coordinator at …" the place only describes.
  const closes = tokens[end + 2]?.kind !== 'word' || BEHIND_PLACE.has(tokens[end + 2]!.lower);
  return (
    state !== undefined &&
    closes &&
    isCapital(state) &&
    (COUNTRIES.has(bare(state)) ||
      (state.text.endsWith('.') && OTHER_ABBREVIATIONS.has(bare(state)) && !SUFFIXES.has(bare(state))))
  );
}

function hasPersonTitle(tokens: readonly Token[], titles: number, first: number): boolean {
  const last = bare(tokens[first - 1]!);
  return titles < first && (isTitle(last) || PERSON_NOUNS.has(last));
}

function kindOfLong(
  tokens: readonly Token[],
  { key, titles, first, end, description, text }: Reading,
  article: boolean,
  { short, bodies }: Evidence,
): NameKind {
  // A transcript writes speakers in capitals before a colon.
  if (tokens[end]?.text === ':' && text === text.toUpperCase()) return 'person';
  const last = key.at(-1)!;
  const given = isGivenName(key[0]!);
  const surname = SURNAMES_TOO.has(last) && (given || short.has(last));
  if (key.some((word, at) => ORGANISATION_WORDS.has(word) && !(at === key.length - 1 && surname))) return 'body';
  if (BODY_LINK.test(text)) return 'body';
  if (given || description.length > 0 || isPersonNoun(tokens[titles - 1])) return 'person';
  if (SUFFIXES.has(last) || /^\p{L}\.$/u.test(tokens[first + 1]!.text)) return 'person';
  if (article || COUNTRIES.has(last) || COUNTRIES.has(key[0]!) || COUNTRIES.has(`${key[0]} ${key[1]}`)) return 'body';
  if (
    key.some(
      (word, at) =>
        isAcronym(tokens[first + at]!) &&
        (!word.includes('.') || COUNTRIES.has(word) || METONYMS.has(word.replaceAll('.', ''))),
    )
  )
    return 'body';
  if (bodies.has(key.join(' '))) return 'body';
  if (short.has(last) || key.length === 3) return 'person';
  if (PLACE_PREPOSITIONS.has(tokens[first - 1]?.lower ?? '') && tokens[end]?.lower !== "'s") return 'place';
  return 'person';
}

const isPersonNoun = (token: Token | undefined) => token !== undefined && PERSON_NOUNS.has(bare(token));

function isOutlet(key: readonly string[], name: string, article: boolean): boolean {
  if (OUTLETS.has(name)) return article || !(OUTLETS_AMBIGUOUS.has(name) || OUTLETS_WITH_ARTICLE.has(name));
  if (key.length < 2) return false;
  if (OUTLET_BEGINNINGS.has(key[0]!)) return true;
  if (PROGRAMME_ENDINGS.has(key.at(-1)!) && key.length > 2) return true;
  const ending = OUTLET_ENDINGS.has(key.at(-1)!) || OUTLET_ENDINGS.has(key.slice(-2).join(' '));
  return ending && !isGivenName(key[0]!);
}

/** Person, body, outlet or place: what a name names, by its words and by what all its mentions show together. */

import { OTHER_ABBREVIATIONS } from '../lexicon/abbreviations';
import { FILING_VERBS, SPEECH_VERBS } from '../lexicon/cue-verbs';
import { PREPOSITIONS } from '../lexicon/function-words';
import { COUNTRIES_AS_GIVEN_NAMES } from '../lexicon/given-names';
import {
  BASED_IN,
  BEFORE_SECOND_CAPITAL,
  BEHIND_PLACE,
  BODY_LINK,
  CALLED_BY_SURNAME,
  LIVES_THERE,
  OUTLET_WORK,
  PLACE_PREPOSITIONS,
  SAINTS,
  SUFFIXES,
  SURNAMES_TOO,
} from '../lexicon/names';
import { classOf, isPlural } from '../lexicon/nouns';
import {
  BODIES_INSIDE_SENTENCES,
  COMPANIES,
  COUNTRIES,
  FIELDS_AT_END,
  INSTITUTION_NOUNS,
  METONYMS,
  ORGANISATION_WORDS,
  PREMISES_AT_END,
  PREMISES_OF_TWO_WORDS,
} from '../lexicon/organisations';
import {
  BROADCASTERS,
  OUTLET_BEGINNINGS,
  OUTLET_ENDINGS,
  OUTLETS,
  OUTLETS_AMBIGUOUS,
  OUTLETS_WITH_ARTICLE,
  PAPER_ENDINGS,
  PROGRAMME_ENDINGS,
  PUBLISHER_ENDINGS,
  STATION_NETWORKS,
} from '../lexicon/outlets';
import { DEMONYMS } from '../lexicon/peoples';
import { ON_STREET, PARTS_OF_PLACES, PLACE_ENDINGS, placesIn, STREETS } from '../lexicon/places';
import { verbForm } from '../lexicon/verb-forms';
import { isAddress } from '../text/address';
import type { Document, Token } from '../text/document';
import { isAroundTown } from '../text/town-and-state';
import { isKnownBody } from './known-names';
import { hasPersonTitle, type NameEvidence } from './name-evidence';
import type { NameReading } from './name-reading';
import { bare, isAcronym, isCapital, isGivenName, isInitials, isPersonNoun } from './name-words';
import type { NameKind } from './names';
import { isCalledPlace } from './place-words';

/** A kind, or `open` for a single word if nothing shows what it names: most often a surname. */
export type ReadKind = NameKind | 'open';

/**
 * What each name names: those of several words first, because their first and last words tell that a short one is a
 * person's.
 *
 * @param publisher the publisher's plain name, or the empty string.
 */
export function kindsOf(
  document: Document,
  readings: readonly NameReading[],
  evidence: NameEvidence,
  publisher: string,
): ReadKind[] {
  const long = new Map<string, Set<ReadKind>>();
  const kinds = new Map<NameReading, ReadKind>();
  for (const reading of readings) {
    if (reading.key.length === 1) continue;
    const kind = kindOf(document, reading, evidence, publisher);
    kinds.set(reading, kind);
    long.set(reading.name, (long.get(reading.name) ?? new Set()).add(kind));
  }
  const people = new Set(evidence.people);
  const given = new Set<string>();
  const bodies = new Set(evidence.bodies);
  for (const [reading, kind] of kinds) {
    const others = long.get(reading.name)!;
    // "Corvane Lindt said" and "economists at Corvane Lindt": what people are at, and what speaks, is a body.
    if (others.has('person') && others.has('place')) kinds.set(reading, 'body');
    else if (kind === 'person') {
      for (const word of reading.key) people.add(word);
      given.add(reading.key[0]!);
      // Whatever else stands for a body of that name, the article has its bearer.
      bodies.delete(reading.key.at(-1)!);
    }
  }
  readings.forEach((reading, at) => {
    const before = readings[at - 1];
    if (before && kinds.get(before) === 'body' && isShortened(before, reading)) bodies.add(reading.name);
  });
  const { short, surnames, outlets, places, onlyPlaces } = evidence;
  const all = { short, surnames, bodies, outlets, places, onlyPlaces, people, given };
  const endings = new Set(readings.filter(({ key }) => key.length > 1).map(({ key }) => key.at(-1)!));
  return readings.map((reading) => {
    if (isFamily(document.tokens, reading, surnames) && !endings.has(reading.name)) return 'person';
    return kinds.get(reading) ?? kindOf(document, reading, all, publisher);
  });
}

/** "the Lunds", "the Joneses", where the article has an Ida Lund or a Tom Jones. */
const isFamily = (
  tokens: readonly Token[],
  { key, name, titles, first }: NameReading,
  surnames: ReadonlySet<string>,
): boolean =>
  key.length === 1 &&
  first === titles &&
  tokens[titles - 1]?.lower === 'the' &&
  PLURALS.some((ending) => name.endsWith(ending) && surnames.has(name.slice(0, -ending.length)));

const PLURALS = ['s', 'es'];

/** "Harpol" in "the Harbour and Port Police League (Harpol)": the body's letters, in brackets right behind it. */
function isShortened(body: NameReading, { bracketed, titles, key, name }: NameReading): boolean {
  if (!bracketed || key.length > 1 || body.end !== titles - 1) return false;
  let from = 0;
  for (const letter of name) {
    from = body.name.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return body.name[0] === name[0];
}

function kindOf(document: Document, reading: NameReading, evidence: NameEvidence, publisher: string): ReadKind {
  const { tokens } = document;
  const { key, name, titles, first, end } = reading;
  const article = tokens[titles - 1]?.lower === 'the';
  const titled = first > titles;
  const work = OUTLET_WORK.has(tokens[end]?.lower ?? '');
  // "The Norlander", but "the Norlander government"
  const isPeople = DEMONYMS.has(name) && tokens[titles - 1]?.text !== 'The';
  if (!isPeople && (name === publisher || ((article || work) && publisher.endsWith(` ${name}`)))) return 'outlet';
  // "The (Elsin) Courier"
  if (titles > 1 && isAroundTown(tokens, titles - 1)) return 'outlet';
  // "Fox" where the article has a Drew Fox
  const surname = key.length === 1 && !article && !work && evidence.surnames.has(name);
  if (!surname && isOutlet(reading, (article && !titled) || work)) return 'outlet';
  if (!surname && !isPeople && evidence.outlets.has(name)) return 'outlet';
  // "a 34-year-old Elsin man"
  if (key.length === 1 && LIVES_THERE.has(tokens[end]?.text ?? '') && !evidence.surnames.has(name)) return 'place';
  if (titled && hasPersonTitle(tokens, titles, first)) return 'person';
  if (key.length === 1 && evidence.surnames.has(name) && !PLACE_PREPOSITIONS.has(tokens[titles - 1]?.lower ?? ''))
    return 'person';
  // "Dallas said", where the article has a Dallas Renn
  if (key.length === 1 && evidence.given.has(name) && placesIn(key).length === 0 && speaks(tokens[end]))
    return 'person';
  if (COUNTRIES.has(name) || (!titled && (standsBeforeState(tokens, end) || isTownOfFirm(tokens, end)))) return 'place';
  if (isAddress(reading.text)) return work ? 'outlet' : 'body';
  if (isKnownBody(name)) return 'body';
  // "Grimaldi's said"
  if (name.endsWith("'s")) return 'body';
  if (key.length === 1 && evidence.bodies.has(name) && !evidence.surnames.has(name)) return 'body';
  if (key.length > 1) return kindOfLong(tokens, reading, article, evidence);
  if (evidence.surnames.has(name)) return 'person';
  // A transcript writes speakers in capitals before a colon.
  if (isAcronym(tokens[first]!)) return tokens[end]?.text === ':' && isLikeSurname(name) ? 'person' : 'body';
  if ((ORGANISATION_WORDS.has(name) || INSTITUTION_NOUNS.has(name)) && !SURNAMES_TOO.has(name)) return 'body';
  if (article && tokens[end]?.lower !== "'s") return 'body';
  if (JOINED_ACRONYMS.test(reading.text)) return 'body';
  if (isCamelCase(reading.text) && !evidence.people.has(name)) return 'body';
  if (isGivenName(name) && evidence.onlyPlaces.has(name)) return 'place';
  if (isGivenName(name) || CALLED_BY_SURNAME.has(name) || evidence.people.has(name) || reading.description.length > 0)
    return 'person';
  if (tokens[end]?.text === ':' && reading.text === reading.text.toUpperCase()) return 'person';
  if (evidence.places.has(name)) return 'place';
  if (OUTLETS_AMBIGUOUS.has(name) && speaksAsOne(name, tokens[end])) return 'outlet';
  // "according to Nature"; "Nature said" may be the noun.
  if (document.sentences[tokens[first]!.sentence]!.firstToken !== first) {
    if (OUTLETS_AMBIGUOUS.has(name)) return 'outlet';
    if (BODIES_INSIDE_SENTENCES.has(name)) return 'body';
  }
  return 'open';
}

/** "Nature reports", "People says": what newsrooms do, and a plural that does it as one. */
function speaksAsOne(name: string, verb: Token | undefined): boolean {
  const { form, lemma = '' } = verbForm(verb?.lower ?? '') ?? {};
  return form === 'present' && (FILING_VERBS.has(lemma) || (isPlural(name) && SPEECH_VERBS.has(lemma)));
}

/** "LUND", "HOLT", but not "HMRC" */
const isLikeSurname = (name: string): boolean => name.length > 4 || (name.length === 4 && /[aeiouy]/.test(name));

/** "said", "tells": as a city does only where it stands for somebody. */
const speaks = (token: Token | undefined): boolean => {
  const verb = verbForm(token?.lower ?? '');
  return verb !== undefined && SPEECH_VERBS.has(verb.lemma) && verb.form !== 'base';
};

/** "SAG-AFTRA" */
const JOINED_ACRONYMS = /^\p{Lu}{2,}-\p{Lu}{2,}$/u;

/** "RateBeer", "UiPath": companies write themselves so, where people are a MacLeod or a DeVito. */
function isCamelCase(name: string): boolean {
  const [, opening] = /^(\p{Lu}\p{Ll}+)\p{Lu}\p{Ll}+$/u.exec(name) ?? [];
  return opening !== undefined && !BEFORE_SECOND_CAPITAL.has(opening.toLowerCase());
}

/** "Harl" in "the Harl, Ohio-based company" */
const isTownOfFirm = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.text === ',' && BASED_IN.test(tokens[end + 1]?.text ?? '');

/** ", Md.," after a town. */
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

const isPublisherEnding = (word: string): boolean => PUBLISHER_ENDINGS.has(word);

/** "Cosmopolitan UK", "British Vogue" */
function isEdition(key: readonly string[]): boolean {
  const behind = COUNTRIES.has(key.at(-1)!);
  if (!behind && !DEMONYMS.has(key[0]!)) return false;
  const title = (behind ? key.slice(0, -1) : key.slice(1)).join(' ');
  return OUTLETS.has(title) && !OUTLETS_AMBIGUOUS.has(title) && !OUTLETS_WITH_ARTICLE.has(title);
}

function kindOfLong(
  tokens: readonly Token[],
  { key, name, titles, first, end, description, text }: NameReading,
  article: boolean,
  { short, bodies, people }: NameEvidence,
): NameKind {
  // A transcript writes speakers in capitals before a colon.
  if (tokens[end]?.text === ':' && text === text.toUpperCase()) return 'person';
  const last = key.at(-1)!;
  const given = isGivenName(key[0]!);
  const surname = SURNAMES_TOO.has(last) && (given || short.has(last));
  if (key.some((word, at) => ORGANISATION_WORDS.has(word) && !(at === key.length - 1 && surname))) return 'body';
  if (FIELDS_AT_END.has(last) || (PREMISES_AT_END.has(last) && !short.has(last))) return 'body';
  if (PREMISES_OF_TWO_WORDS.has(key.slice(-2).join(' '))) return 'body';
  // "doctors at St. Anne's": what goes by its saint alone is a hospital, a school or a church.
  if (SAINTS.has(key[0]!) && tokens[end]?.lower === "'s" && !isPlainNoun(tokens[end + 1])) return 'body';
  // "Google Harbour"
  if (COMPANIES.has(key[0]!) && !given && !short.has(last)) return 'body';
  // "bank governor Mina Batters"
  if (key.length === 2 && isPersonNoun(tokens[titles - 1])) return 'person';
  // "Students United", "Mothers Against Noise"
  if (!surname && key.some((word) => word.endsWith('s') && classOf(word) === 'people')) return 'body';
  if (BODY_LINK.test(text)) return 'body';
  if (PLACE_ENDINGS.has(last) && !given && description.length === 0) return 'place';
  if (STREETS.has(last) && ON_STREET.has(tokens[first - 1]?.lower ?? '')) return 'place';
  if (given || description.length > 0 || isPersonNoun(tokens[titles - 1])) return 'person';
  if (SUFFIXES.has(last) || /^\p{L}\.$/u.test(tokens[first + 1]!.text)) return 'person';
  // "TJ King", but not "VW ID"
  if (key.length === 2 && !article && isInitials(tokens[first]!) && !isAcronym(tokens[first + 1]!)) return 'person';
  if (key.length === 2 && PARTS_OF_PLACES.has(key[0]!) && COUNTRIES.has(last)) return 'place';
  if (!article && isNamedAsCountry(tokens, first, key)) return 'person';
  if (article || COUNTRIES.has(last) || COUNTRIES.has(key[0]!) || COUNTRIES.has(`${key[0]} ${key[1]}`)) return 'body';
  if (
    key.some(
      (word, at) =>
        isAcronym(tokens[first + at]!) &&
        (!word.includes('.') || COUNTRIES.has(word) || METONYMS.has(word.replaceAll('.', ''))),
    )
  )
    return 'body';
  if (bodies.has(name) && !people.has(name)) return 'body';
  if (short.has(last) || key.length === 3) return 'person';
  return isCalledPlace(tokens, { titles, first, end }) ? 'place' : 'person';
}

/** "Jordan Pike", but not "Jordan Power", whose last word is a plain one. */
const isNamedAsCountry = (tokens: readonly Token[], first: number, key: readonly string[]): boolean =>
  key.length === 2 &&
  COUNTRIES_AS_GIVEN_NAMES.has(key[0]!) &&
  !COUNTRIES.has(key[1]!) &&
  tokens[first + 1]!.form?.frequentIn !== 'english' &&
  classOf(key[1]!) === 'other';

const isPlainNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && verbForm(token.lower) === undefined && !PREPOSITIONS.has(token.lower);

function isOutlet({ key, name, text }: NameReading, article: boolean): boolean {
  // "told PEOPLE", "told TIME"
  if (OUTLETS_AMBIGUOUS.has(name) && text === text.toUpperCase()) return true;
  if (OUTLETS.has(name)) return article || !(OUTLETS_AMBIGUOUS.has(name) || OUTLETS_WITH_ARTICLE.has(name));
  if (article && OUTLETS_WITH_ARTICLE.has(name)) return true;
  if (key.length < 2) return false;
  // "the Czech Republic"
  if (COUNTRIES.has(name)) return false;
  if (article && PAPER_ENDINGS.has(key.at(-1)!)) return true;
  // "BBC Sport", "BBC Radio Leith", "BBC Hausa"
  const isService = OUTLET_BEGINNINGS.has(key[1]!) || DEMONYMS.has(key[1]!) || key.slice(1).every(isPublisherEnding);
  if (BROADCASTERS.has(key[0]!) && isService) return true;
  if (isEdition(key)) return true;
  if (OUTLET_BEGINNINGS.has(key[0]!) || (STATION_NETWORKS.has(key[0]!) && /^\d/.test(key[1]!))) return true;
  if (PROGRAMME_ENDINGS.has(key.at(-1)!) && key.length > 2) return true;
  // "News Agency of Norland"
  if (key.length > 3 && key[2] === 'of' && OUTLET_ENDINGS.has(key.slice(0, 2).join(' '))) return true;
  const ending = OUTLET_ENDINGS.has(key.at(-1)!) || OUTLET_ENDINGS.has(key.slice(-2).join(' '));
  return ending && !isGivenName(key[0]!);
}

/** What all the places of a name say together about whom or what it names. */
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { ADVERBS, PREPOSITIONS } from '../lexicon/function-words';
import { RELATIONS } from '../lexicon/labels';
import {
  AND_OTHER,
  BEING,
  BODY_POSSESSIONS,
  DOING,
  OF_NOTHING,
  OFFICES_OF,
  PLAIN_FIRST_WORDS,
  PLANNING,
  RUNS_BODY,
  STAFF,
  TELLS_BODY,
  TELLS_PERSON,
  TITLES_IN_CAPITALS,
} from '../lexicon/names';
import { BEHIND_SUBJECT } from '../lexicon/noun-phrases';
import { classOf, isPlural } from '../lexicon/nouns';
import { COUNTRIES, LEGAL_FORMS, ORGANISATION_WORDS } from '../lexicon/organisations';
import { PERSON_NOUNS, SPOKESPERSONS } from '../lexicon/people';
import { DEMONYMS } from '../lexicon/peoples';
import { PLACE_ENDINGS } from '../lexicon/places';
import { isTitle, TITLES } from '../lexicon/titles';
import { verbForm } from '../lexicon/verb-forms';
import type { Document, Token } from '../text/document';
import { isApposedBody, isNamedByNoun } from './apposed-body';
import type { NameReading } from './name-reading';
import { bare, isCapital, isGivenName, isPersonNoun } from './name-words';
import { nounBehind } from './noun-behind';
import { isCalledOutlet, isPlainTitle, isReporter, isToldTitle } from './outlet-evidence';
import { isCalledPlace } from './place-words';

/** Sets of names, lower case. */
export interface NameEvidence {
  /** Names of one word. */
  readonly short: ReadonlySet<string>;
  /** Last words of names that begin with a given name or stand behind a title. */
  readonly surnames: ReadonlySet<string>;
  /** Names that have what only a body has (shares, staff, a chief executive), or are called one (", a bank in …"). */
  readonly bodies: ReadonlySet<string>;
  /** Names that are called an outlet, or that report what the sentence says. */
  readonly outlets: ReadonlySet<string>;
  /** Names that something is in. */
  readonly places: ReadonlySet<string>;
  /** Those that the article never writes elsewhere. */
  readonly onlyPlaces: ReadonlySet<string>;
  /** First words of people's names of several words, once those are read. */
  readonly given: ReadonlySet<string>;
  /** Names that "he", "she" or "who" means. */
  readonly people: ReadonlySet<string>;
}

/** Words that begin the names of bodies without being their short form ("National", "Ohio"). */
const isPlainWord = (word: string) =>
  ORGANISATION_WORDS.has(word) ||
  COUNTRIES.has(word) ||
  isGivenName(word) ||
  TITLES.has(word) ||
  DEMONYMS.has(word) ||
  PLAIN_FIRST_WORDS.has(word);

/**
 * Gathers the evidence of all readings.
 *
 * @param known surnames that the article tells, whatever was read as a name.
 * @param companies words that open a company's name in the article.
 */
export function readEvidence(
  { tokens }: Document,
  readings: readonly NameReading[],
  known: ReadonlySet<string>,
  companies: ReadonlySet<string>,
): NameEvidence {
  const short = new Set<string>();
  const surnames = new Set(known);
  const bodies = new Set(companies);
  const outlets = new Set<string>();
  const plainTitles = new Set<NameReading>();
  const places = new Set<string>();
  const elsewhere = new Set<string>();
  const votes = new Map<string, number>();
  readings.forEach((reading, index) => {
    const { key, name, titles, first } = reading;
    const last = key.at(-1)!;
    if (key.length === 1) short.add(name);
    else if (isGivenName(key[0]!) && !ORGANISATION_WORDS.has(last)) surnames.add(last);
    const called = isCalledOutlet(tokens, reading);
    if (first > titles && !called && hasPersonTitle(tokens, titles, first)) surnames.add(last);
    if (key.length === 2 && isPersonNoun(tokens[titles - 1]) && !ORGANISATION_WORDS.has(last)) surnames.add(last);
    if (key.length > 1 && ORGANISATION_WORDS.has(last) && !isPlainWord(key[0]!)) bodies.add(key[0]!);
    if (
      called ||
      isToldTitle(tokens, reading) ||
      (!isGivenName(key[0]!) && !ORGANISATION_WORDS.has(last) && isReporter(tokens, reading))
    )
      outlets.add(name);
    else if (isPlainTitle(tokens, reading)) plainTitles.add(reading);
    if (isCalledBody(tokens, reading) || isWithArticle(tokens, reading)) bodies.add(name);
    if (isApposedBody(tokens, reading)) {
      bodies.add(name);
      if (!isPlainWord(key[0]!)) bodies.add(key[0]!);
    }
    if (key[1] === 'of' && OFFICES_OF.has(key[0]!)) bodies.add(key.slice(2).join(' '));
    // "Elsin" of "Elsin County"
    if (key.length > 1 && PLACE_ENDINGS.has(last)) places.add(key.slice(0, -1).join(' '));
    if (isCalledPlace(tokens, reading)) places.add(name);
    else elsewhere.add(name);
    votes.set(name, (votes.get(name) ?? 0) + voteOf(tokens, reading, readings[index + 1], readings[index - 1]));
  });
  for (const [name, sum] of votes) if (sum < 0) bodies.add(name);
  for (const { name, key } of plainTitles) if (!short.has(key.at(-1)!) && !bodies.has(name)) outlets.add(name);
  const people = new Set([...votes].filter(([, sum]) => sum > 0).map(([name]) => name));
  const onlyPlaces = new Set([...places].filter((name) => !elsewhere.has(name)));
  return { short, surnames, bodies, outlets, places, onlyPlaces, people, given: new Set() };
}

export function hasPersonTitle(tokens: readonly Token[], titles: number, first: number): boolean {
  const title = tokens[first - 1]!;
  const last = bare(title);
  return titles < first && (isTitle(last) || PERSON_NOUNS.has(last) || TITLES_IN_CAPITALS.has(title.text));
}

/** Who speaks for the body before whose name they stand. */
const SPEAKS_FOR = new Set([...SPOKESPERSONS, ...STAFF]);

/** "Corvane's staff", "Corvane shares", "Corvane, a bank in", "the charity Corvane". */
function isCalledBody(tokens: readonly Token[], reading: NameReading): boolean {
  const { titles, end } = reading;
  const next = tokens[end]?.lower === "'s" ? tokens[end + 1] : tokens[end];
  if (next && BODY_POSSESSIONS.has(next.lower)) return true;
  // "an Elsin spokeswoman": only of a body, where nobody of that name is told of
  if (tokens[end] && SPEAKS_FOR.has(bare(tokens[end]!))) return true;
  if (nounBehind(tokens, end)) return true;
  // "Corvane, LLC, said"
  if (tokens[end]?.text === ',' && isCapital(tokens[end + 1]) && LEGAL_FORMS.has(bare(tokens[end + 1]!))) return true;
  const before = tokens[titles - 1];
  if (RUNS_BODY.has(before?.lower ?? '') || isOneOfBodies(tokens, end)) return true;
  return isNamedByNoun(before) || isOfTrade(tokens, reading);
}

/** "insurers Corvane.", but not "drivers Renn and Tan" and "told drivers Renn had left": a plural before one name. */
function isOfTrade(tokens: readonly Token[], { titles, end, key }: NameReading): boolean {
  const [trade, next] = [tokens[titles - 1], tokens[end]];
  if (!trade || trade.text !== trade.lower || isGivenName(key[0]!) || next?.kind === 'word') return false;
  if (next?.text === ',' && (isCapital(tokens[end + 1]) || tokens[end + 1]?.lower === 'and')) return false;
  const noun = bare(trade);
  return isPlural(noun) && classOf(noun) === 'people' && !RELATIONS.has(noun);
}

/** "Corvane and other firms" */
const isOneOfBodies = (tokens: readonly Token[], end: number): boolean =>
  AND_OTHER.every((word, ahead) => tokens[end + ahead]?.lower === word) &&
  [tokens[end + 2], tokens[end + 3]].some((token) => token && isPlural(bare(token)) && classOf(bare(token)) === 'body');

/** "the Corvanes, who" and "for the Corvanes", but not "the Corvane family". */
function isWithArticle(tokens: readonly Token[], { titles, first, end, key }: NameReading): boolean {
  if (key.length > 1 || first > titles || tokens[titles - 1]?.lower !== 'the') return false;
  const next = tokens[end];
  if (next?.lower === "'s") return false;
  return next?.kind !== 'word' || BEHIND_SUBJECT.has(next.lower) || PREPOSITIONS.has(next.lower);
}

/** How far behind a name the pronoun that tells may stand, in tokens. */
const PRONOUN_REACH = 12;

/** 1 where the first pronoun behind a sentence's first name tells a person, -1 where it tells a body, else 0. */
function voteOf(
  tokens: readonly Token[],
  { titles, end }: NameReading,
  next: NameReading | undefined,
  before: NameReading | undefined,
): number {
  const { sentence } = tokens[titles]!;
  if (before && tokens[before.first]!.sentence === sentence) return 0;
  const limit = Math.min(end + PRONOUN_REACH, next?.titles ?? tokens.length);
  for (let at = end; at < limit && tokens[at]!.sentence === sentence; at++) {
    const { lower, quotation } = tokens[at]!;
    if (quotation >= 0) continue;
    if (TELLS_PERSON.has(lower)) return 1;
    if (TELLS_BODY.has(lower) || speaksOfItself(tokens, at)) return -1;
  }
  return 0;
}

/** The "it" of "Corvane says it has closed", where "Renn says it is late" means nothing by it. */
function speaksOfItself(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'it') return false;
  const cue = tokens[tokens[at - 1]!.lower === 'that' ? at - 2 : at - 1];
  if (!SPEECH_VERBS.has(verbForm(cue?.lower ?? '')?.lemma ?? '')) return false;
  const verb = tokens[at + 1]?.lower ?? '';
  if (PLANNING.has(verbForm(verb)?.lemma ?? '')) return true;
  let behind = at + 2;
  while (
    tokens[behind]?.kind === 'mark' ||
    ADVERBS.has(tokens[behind]?.lower ?? '') ||
    tokens[behind]?.lower.endsWith('ly')
  )
    behind++;
  const done = tokens[behind]?.lower ?? '';
  return !OF_NOTHING.has(done) && (DOING.has(verb) || (BEING.has(verb) && done.endsWith('ing')));
}

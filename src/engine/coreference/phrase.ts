/** What the words of a phrase say on their own: a pronoun, a name, or a noun with its modifiers. */
import {
  ADVERBS,
  CONTRASTING,
  DETERMINERS,
  FINITE_AUXILIARIES,
  JOINING,
  SUBORDINATORS,
} from '../lexicon/function-words';
import { THAT } from '../lexicon/introductions';
import { PAST_ONLY } from '../lexicon/irregular-verbs';
import { THOSE } from '../lexicon/labels';
import { BEFORE_PHRASE, EMPTY_HEADS, PARTITIVES, PHRASE_OPENERS } from '../lexicon/noun-phrases';
import { classOfHead, isPlural, type NounClass, singular } from '../lexicon/nouns';
import { GUARDS } from '../lexicon/organisations';
import { BROADCAST_NOUNS, CALLS_OUTLET_OF_NEWS, NETWORKS, OF_NEWS } from '../lexicon/outlets';
import { FIGURES, OF_FIGURES } from '../lexicon/people';
import { BEHIND_PRONOUN, MAY_DETERMINE, SOURCE_PRONOUNS } from '../lexicon/pronouns';
import { verbForm } from '../lexicon/verb-forms';
import { bare, isAcronym, isCapital } from '../names/name-words';
import type { Mention, Names } from '../names/names';
import type { Document, Token } from '../text/document';
import { headMentions } from './head-names';
import { endsCore, isMadeBy, isNoWord } from './phrase-end';

export interface Located {
  /** Token indexes, half-open. */
  readonly first: number;
  readonly end: number;
}

/** A source as its own words have it, before the rest of the article is consulted. */
export type SourcePhrase =
  | { readonly form: 'none' }
  | (Located & { readonly form: 'pronoun'; readonly pronoun: string })
  | (Located & { readonly form: 'name'; readonly mentions: readonly Mention[] })
  | LocatedNoun;

type LocatedNoun = Located & NounPhrase & { readonly form: 'noun' };

export interface NounPhrase {
  /** The head noun, lower case: "official" in "a senior treasury official". */
  readonly head: string;
  /** The words before the head, lower case, determiner and number included. */
  readonly before: readonly string[];
  /** The words after the head, lower case. */
  readonly after: readonly string[];
  readonly plural: boolean;
  readonly noun: NounClass;
  /** What stands before the head as in "one of", "two of", "some of"; or null. */
  readonly partOf: string | null;
  /** The name that owns or modifies the head ("Corvane" in "Corvane's lawyer", "the Corvane campaign"), or null. */
  readonly modifier: Mention | null;
  /** The first name after the head ("for USA Today"), or null. */
  readonly complement: Mention | null;
}

/** Where the noun phrase with its head at `at` begins: at its determiner, a few words back. */
export function phraseStart({ tokens }: Document, at: number): number {
  for (let first = at - 1; first >= Math.max(0, at - 5); first--) {
    const token = tokens[first]!;
    // "Northline/Corvane poll"
    if (token.text === '/') continue;
    if (token.sentence !== tokens[at]!.sentence || token.kind !== 'word') return first + 1;
    // "the firm flew | Elsin divers", "But | settlers", "Are | barbers"
    if (STOPS.has(token.lower) || isPredicate(tokens, first)) return first + 1;
    // "say that | those who left", "write that | doctors left"
    if (PHRASE_OPENERS.has(token.lower))
      return THAT.has(token.lower) && opensClause(tokens, first, at) ? first + 1 : first;
  }
  return Math.max(0, at - 1);
}

/** Is "that" no word of the phrase behind it: before "those" and before several? */
const opensClause = (tokens: readonly Token[], that: number, head: number): boolean =>
  THOSE.has(tokens[that + 1]!.lower) || (head > that && isPlural(tokens[head]!.lower));

/** "Renn dismissed | critics", "The group also includes | sailors": a verb right behind a name or an adverb is no modifier. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.sentence !== tokens[at]!.sentence) return false;
  const form = verbForm(tokens[at]!.lower)?.form;
  if (form === 'present') return ADVERBS.has(before.lower);
  return form === 'past' && (ADVERBS.has(before.lower) || isCapital(before)) && !DETERMINERS.has(before.lower);
}

/** What a phrase never reaches back over. */
const STOPS = new Set([...BEFORE_PHRASE, ...PAST_ONLY, ...CONTRASTING, ...FINITE_AUXILIARIES, ...SUBORDINATORS]);

/** Where "hundreds of" begins in "hundreds of protesters"; `first` if nothing like it stands there. */
export const partitiveStart = (tokens: readonly Token[], first: number): number =>
  tokens[first - 1]?.lower === 'of' && PARTITIVES.has(tokens[first - 2]?.lower ?? '') ? first - 2 : first;

/** Reads the phrase of tokens `[first, end)`. */
export function readPhrase({ tokens }: Document, names: Names, first: number, end: number): SourcePhrase {
  const part = readPartitive(tokens, names, first, end);
  const start = part ? part.next : first;
  const only = tokens[start]!;
  if (!names.at(start) && isLonePronoun(tokens, start, end)) {
    return { form: 'pronoun', pronoun: bare(only), first, end };
  }
  const mentions = headMentions(tokens, names, start, end);
  if (mentions.length > 0 && !part) return { form: 'name', mentions, first, end };
  return readNoun(tokens, names, { first, end }, start, part?.word ?? null);
}

function isLonePronoun(tokens: readonly Token[], start: number, end: number): boolean {
  if (!SOURCE_PRONOUNS.has(tokens[start]!.lower)) return false;
  const rest = tokens.slice(start + 1, end).filter((token) => !isNoWord(token));
  const owner = MAY_DETERMINE.has(tokens[start]!.lower);
  return rest.length === 0 || (!owner && BEHIND_PRONOUN.has(rest[0]!.lower));
}

/** "one of the", "a number of", "some of his": the counting word and the index after it. Not in "a nurse at one of". */
function readPartitive(
  tokens: readonly Token[],
  names: Names,
  first: number,
  end: number,
): { word: string; next: number } | null {
  for (let at = first; at < Math.min(first + 4, end - 2); at++) {
    if (tokens[at]!.text === ',' || (at > first && endsCore(tokens, at))) return null;
    if (tokens[at + 1]!.lower !== 'of') continue;
    if (!PARTITIVES.has(tokens[at]!.lower) && tokens[at]!.kind !== 'number') return null;
    if (isCalled(names, first, at)) return null;
    return { word: tokens[at]!.lower, next: at + 2 };
  }
  return null;
}

/**
 * Does a name right before the noun at `at`, or one that the noun opens, make "the Tarn group of experts" and "the Coalition
 * of Tarn Workers" a body, where "a group of experts" are experts?
 */
const isCalled = (names: Names, start: number, at: number): boolean =>
  (at > start && names.at(at - 1) !== undefined) || (names.at(at)?.end ?? 0) > at + 1;

/**
 * What the noun between the two words stands for: "a network of volunteers" for a body, "senior figures" for people, "the
 * Tarn radio station" for an outlet.
 */
function classOfNoun(head: string, before: string, behind: string | undefined): NounClass {
  if ((NETWORKS.has(head) && behind === 'of') || GUARDS.has(`${before} ${head}`)) return 'body';
  if (CALLS_OUTLET_OF_NEWS.has(singular(head)) && OF_NEWS.has(before)) return 'outlet';
  return FIGURES.get(OF_FIGURES.has(before) ? head : '') ?? classOfHead(head);
}

/**
 * "Harl Turk broadcaster", "state broadcaster CCTV": the noun says what the name at the start of the phrase is, or the
 * initials at its end. "A Harl broadcaster" is a person.
 */
const isOutletBesideNoun = (tokens: readonly Token[], names: Names, start: number, head: number): boolean =>
  (BROADCAST_NOUNS.has(bare(tokens[head]!)) && names.at(head - 1)?.first === start) ||
  (head > start && isAcronym(tokens[head]!) && BROADCAST_NOUNS.has(bare(tokens[head - 1]!)));

/** Is the token at `at` the comma in a name ("the Rail, Port and Ferry union"), or no end of the phrase's core? */
function goesOn(tokens: readonly Token[], names: Names, at: number): boolean {
  const mention = names.at(at);
  if (mention && mention.first < at && tokens[at]!.text === ',') return true;
  return !endsCore(tokens, at) && !(mention && isMadeBy(tokens, mention));
}

/** Past the word at `at`, or past the name there with the "of" in it: "Bank of Elsin officials". */
function pastWord(tokens: readonly Token[], names: Names, at: number, end: number): number {
  const mention = names.at(at);
  if (!mention || mention.end <= at + 1 || mention.end >= end || endsCore(tokens, mention.end)) return at + 1;
  const { form, lower } = tokens[mention.end]!;
  // "Bank of Elsin and Harl Fund officials"
  const describes = form?.tag === 'noun' || (JOINING.has(lower) && names.at(mention.end + 1) !== undefined);
  return describes ? mention.end : at + 1;
}

function readNoun(
  tokens: readonly Token[],
  names: Names,
  place: Located,
  start: number,
  partOf: string | null,
): LocatedNoun {
  const { first, end } = place;
  let stop = pastWord(tokens, names, start, end);
  while (stop < end && goesOn(tokens, names, stop)) stop = pastWord(tokens, names, stop, end);
  if (tokens[stop]?.lower === 'of' && EMPTY_HEADS.has(tokens[stop - 1]!.lower) && !isCalled(names, start, stop - 1)) {
    const next = stop + 1;
    if (next < end) return readNoun(tokens, names, place, next, partOf ?? tokens[stop - 1]!.lower);
  }
  const head = bare(tokens[stop - 1]!);
  let modifier: Mention | null = null;
  for (let at = start; at < stop - 1; at++) modifier = names.at(at) ?? modifier;
  let complement: Mention | null = null;
  for (let at = stop; at < end && !complement; at++) complement = names.at(at) ?? null;
  const noun = isOutletBesideNoun(tokens, names, start, stop - 1)
    ? 'outlet'
    : classOfNoun(head, bare(tokens[stop - 2] ?? tokens[stop - 1]!), tokens[stop]?.lower);
  return {
    form: 'noun',
    first,
    end,
    head,
    before: tokens.slice(start, stop - 1).map(bare),
    after: tokens.slice(stop, end).map(bare),
    plural: isPlural(head),
    noun,
    partOf,
    modifier,
    complement,
  };
}

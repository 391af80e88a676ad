/** What the words of a source say by themselves: a pronoun, a name, or a noun with its modifiers. */
import type { Span } from '../claim';
import { BEFORE_AUTHOR, CHANNELS_OF_WORDS } from '../lexicon/documents';
import {
  BEFORE_PHRASE,
  EMPTY_HEADS,
  LEADING,
  NAMING,
  PARTITIVES,
  PHRASE_OPENERS,
  POSTMODIFIERS,
  QUANTIFIERS,
} from '../lexicon/noun-phrases';
import { classOf, classOfHead, isPlural, type NounClass } from '../lexicon/nouns';
import { BEHIND_PRONOUN, MAY_DETERMINE, SOURCE_PRONOUNS } from '../lexicon/pronouns';
import { isTitle } from '../lexicon/titles';
import { bare } from '../names/name-words';
import type { Mention, Names } from '../names/names';
import type { Document, Token } from '../text/document';
import { tokensIn } from '../text/spans';
import { closingName, sectionEnd } from './titled-name';

interface Located {
  /** Token indexes, half-open. */
  readonly first: number;
  readonly end: number;
}

/** A source as its words have it, before the rest of the article is asked. */
export type SourcePhrase =
  | { readonly form: 'none' }
  | (Located & { readonly form: 'pronoun'; readonly pronoun: string })
  | (Located & { readonly form: 'name'; readonly mentions: readonly Mention[] })
  | (Located & NounPhrase & { readonly form: 'noun' });

export interface NounPhrase {
  /** The head noun, lower case: "official" in "a senior treasury official". */
  readonly head: string;
  /** The words before the head, lower case, determiner and number included. */
  readonly before: readonly string[];
  /** The words after the head, lower case. */
  readonly after: readonly string[];
  readonly plural: boolean;
  readonly noun: NounClass;
  /** What "one of", "two of", "some of" stood before the head, or null. */
  readonly partOf: string | null;
  /** The name that owns or modifies the head ("Corvane" in "Corvane's lawyer", "the Corvane campaign"), or null. */
  readonly modifier: Mention | null;
  /** The first name after the head ("for USA Today"), or null. */
  readonly complement: Mention | null;
}

/** Reads the words of a source. */
export function readSource(document: Document, names: Names, spans: readonly Span[]): SourcePhrase {
  const [span] = spans;
  if (!span) return { form: 'none' };
  const { tokens } = document;
  let [first, end] = tokensIn(document, span);
  const limit = spans.length > 1 ? tokensIn(document, spans.at(-1)!)[1] : end;
  end = Math.max(end, Math.min(limit, end));
  while (
    first < end - 1 &&
    (isNoWord(tokens[first]!) || (LEADING.has(tokens[first]!.lower) && tokens[first + 1]!.lower !== 'least'))
  )
    first++;
  while (end > first + 1 && (isNoWord(tokens[end - 1]!) || tokens[end - 1]!.lower === "'s")) end--;
  if (first >= end) return { form: 'none' };
  if (tokens[first]!.lower === 'least' && tokens[first - 1]?.lower === 'at') first--;
  const phrase = readPhrase(document, names, first, end);
  if (phrase.form !== 'noun') return phrase;
  const author = authorOf(phrase);
  if (author) return { form: 'name', mentions: [author], first, end };
  const owner =
    nameOfNaming(tokens, names, phrase) ??
    apposedName(tokens, names, first, end) ??
    nameBehindComma(tokens, names, phrase) ??
    nameInNaming(tokens, phrase);
  return owner ? { form: 'name', mentions: [owner], first: Math.min(first, owner.titles), end } : phrase;
}

/** A person goes before the channel (1.7.3): Renn of "a letter from Renn" and "Renn's post". */
function authorOf({ head, modifier, complement, after }: NounPhrase): Mention | null {
  if (!CHANNELS_OF_WORDS.has(head)) return null;
  if (complement && complement.named.kind !== 'outlet' && BEFORE_AUTHOR.has(after[0] ?? '')) return complement;
  return modifier?.named.kind === 'person' ? modifier : null;
}

/** The person whose name stands right before the comma before token `first`, or null. */
export function nameBeforeComma(tokens: readonly Token[], names: Names, first: number): Mention | null {
  const mention = tokens[first - 1]?.text === ',' ? names.at(first - 2) : undefined;
  return mention?.end === first - 1 && mention.named.kind === 'person' ? mention : null;
}

/** The name that the phrase only describes: "Bob Durkin" of "Bob Durkin, the president of the club, said". */
function apposedName(tokens: readonly Token[], names: Names, first: number, end: number): Mention | null {
  const mention = nameBeforeComma(tokens, names, first);
  // Behind a name that opens its clause, the second comma may be missing.
  const opens = mention && isClauseStart(tokens, mention.titles);
  return opens || tokens[end]?.text === ',' || tokens[end - 1]!.text === ',' ? mention : null;
}

const isClauseStart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'mark' || tokens[at - 1]?.sentence !== tokens[at]!.sentence;

/** The name in "an attorney for the bank, Mark Tan," and in "one of her aides, Mei Tan,". */
function nameBehindComma(
  tokens: readonly Token[],
  names: Names,
  { first, end, head, noun, partOf, plural }: NounPhrase & Located,
): Mention | null {
  if (noun !== 'person' && !(noun === 'people' && partOf === 'one')) return null;
  if (plural && partOf !== 'one') return null;
  for (let from = first + 1; from < end; from++) {
    if (tokens[from - 1]!.text !== ',') continue;
    const before = bare(tokens[from - 2]!);
    // "A friend of the mayor, Tom Hale, said": the mayor's name
    if (before !== head && classOf(before) === 'person') return null;
    const mention = closingName(tokens, names, from, sectionEnd(tokens, from, end));
    if (mention) return mention;
  }
  return null;
}

/** The name in "asked to be identified only by her first name, Clara", where the phrase begins at "name". */
function nameOfNaming(
  tokens: readonly Token[],
  names: Names,
  { first, end, head }: NounPhrase & Located,
): Mention | null {
  if (head !== 'name' || tokens[first + 1]?.text !== ',') return null;
  return closingName(tokens, names, first + 2, sectionEnd(tokens, first + 2, end));
}

/** The name in "a fruit picker named Marta". */
function nameInNaming(tokens: readonly Token[], { after, noun, complement, plural }: NounPhrase): Mention | null {
  if (!(noun === 'person' || noun === 'other') || plural || !complement || !NAMING.has(after[0] ?? '')) return null;
  return complement.named.kind === 'person' && NAMING.has(tokens[complement.titles - 1]!.lower) ? complement : null;
}

/** Where the noun phrase with its head at `at` begins: at its determiner, a few words back. */
export function phraseStart({ tokens }: Document, at: number): number {
  for (let first = at - 1; first >= Math.max(0, at - 5); first--) {
    const token = tokens[first]!;
    if (token.sentence !== tokens[at]!.sentence || token.kind !== 'word' || BEFORE_PHRASE.has(token.lower))
      return first + 1;
    if (PHRASE_OPENERS.has(token.lower)) return first;
  }
  return Math.max(0, at - 1);
}

/** Reads the phrase of tokens `[first, end)`. */
export function readPhrase({ tokens }: Document, names: Names, first: number, end: number): SourcePhrase {
  const part = readPartitive(tokens, first, end);
  const start = part ? part.next : first;
  const only = tokens[start]!;
  if (isLonePronoun(tokens, start, end)) {
    return { form: 'pronoun', pronoun: bare(only), first, end };
  }
  const mentions = headMentions(tokens, names, start, end);
  if (mentions.length > 0 && !part) return { form: 'name', mentions, first, end };
  return { form: 'noun', first, end, ...readNoun(tokens, names, start, end, part?.word ?? null) };
}

const isNoWord = (token: Token) => token.kind === 'mark' || (token.kind === 'punctuation' && !JOINS.test(token.text));

/** Punctuation that joins words to one: "Reuters/Ipsos", "9/11". */
const JOINS = /^[/&@#$%]$/;

function isLonePronoun(tokens: readonly Token[], start: number, end: number): boolean {
  if (!SOURCE_PRONOUNS.has(tokens[start]!.lower)) return false;
  const rest = tokens.slice(start + 1, end).filter((token) => !isNoWord(token));
  const owner = MAY_DETERMINE.has(tokens[start]!.lower);
  return rest.length === 0 || (!owner && BEHIND_PRONOUN.has(rest[0]!.lower));
}

/** "one of the", "a number of", "some of his": the word that counts, and the index after it. */
function readPartitive(tokens: readonly Token[], first: number, end: number): { word: string; next: number } | null {
  for (let at = first; at < Math.min(first + 4, end - 2); at++) {
    if (tokens[at]!.text === ',') return null;
    if (tokens[at + 1]!.lower !== 'of') continue;
    if (!PARTITIVES.has(tokens[at]!.lower) && tokens[at]!.kind !== 'number') return null;
    return { word: tokens[at]!.lower, next: at + 2 };
  }
  return null;
}

/**
 * The names that head the phrase: "Mayor Deshawn Okafor", "the mayor, Deshawn Okafor,", "India and Pakistan".
 * None when a noun is the head, as in "Johnson's lawyer".
 */
function headMentions(tokens: readonly Token[], names: Names, start: number, end: number): Mention[] {
  const found: Mention[] = [];
  for (let at = start; at < end; ) {
    const mention = names.at(at);
    // A source that begins within a name means its owner.
    if (mention && (at <= mention.first || at === start)) {
      const next = mention.end < end ? tokens[mention.end]! : undefined;
      const possessive = next?.lower === "'s" || next?.text === '’' || next?.text === "'";
      if (possessive && mention.end + 1 < end && !isNoWord(tokens[mention.end + 1]!)) {
        at = mention.end + 1;
        continue;
      }
      if (!next || possessive || endsCore(tokens, mention.end) || next.lower === 'and' || next.lower === 'or') {
        found.push(mention);
        if (next?.lower === 'and' || next?.lower === 'or') {
          at = mention.end + 1;
          continue;
        }
        return found;
      }
      at = mention.end;
      continue;
    }
    if (found.length > 0) return found;
    if (at > start && endsCore(tokens, at)) {
      const closing =
        classOf(tokens[at - 1]!.lower) === 'person' && tokens[at]!.text === ','
          ? null
          : closingName(tokens, names, start, end);
      return closing ? [closing] : appositionOf(tokens, names, start, at, end);
    }
    at++;
  }
  return found;
}

function endsCore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.lower === "'s" || isPluralPossessive(tokens, at)) return false;
  return isNoWord(token) || POSTMODIFIERS.has(token.lower) || isParticiple(tokens, at);
}

/** The apostrophe of "the flight attendants' union". */
function isPluralPossessive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    /^['’]$/.test(tokens[at]!.text) &&
    before?.end === tokens[at]!.start &&
    before.lower.endsWith('s') &&
    tokens[at + 1]?.kind === 'word'
  );
}

/** "order signed by", "people briefed on": a participle behind a noun that the lexicons know; not in "one tired diver". */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !/(?:ed|ing)$/.test(tokens[at]!.lower) || QUANTIFIERS.has(before.lower)) return false;
  // "chief operating officer": what the title says of the office
  if (isTitle(before.lower) && isTitle(tokens[at + 1]?.lower ?? '')) return false;
  return classOf(before.lower) !== 'other';
}

/** The name in "the mayor, Deshawn Okafor,", "his friend, the diver Mei Tan" and "the owner, Corvane Lines,". */
function appositionOf(tokens: readonly Token[], names: Names, start: number, comma: number, end: number): Mention[] {
  if (tokens[comma]!.text !== ',' || tokens[start]!.lower === 'some') return [];
  const noun = classOf(tokens[comma - 1]!.lower);
  if (noun === 'body' || noun === 'outlet') return apposedBody(tokens, names, comma + 1, end);
  if (noun !== 'person') return [];
  const body = apposedBody(tokens, names, comma + 1, end);
  if (body.length > 0) return body;
  const mention = closingName(tokens, names, comma + 1, sectionEnd(tokens, comma + 1, end));
  return mention ? [mention] : [];
}

function apposedBody(tokens: readonly Token[], names: Names, at: number, end: number): Mention[] {
  const mention = names.at(tokens[at]?.lower === 'the' ? at + 1 : at);
  if (mention?.named.kind !== 'body' && mention?.named.kind !== 'outlet') return [];
  return mention.end === end || (mention.end < end && tokens[mention.end]!.text === ',') ? [mention] : [];
}

function readNoun(
  tokens: readonly Token[],
  names: Names,
  start: number,
  end: number,
  partOf: string | null,
): NounPhrase {
  let stop = start + 1;
  while (stop < end && !endsCore(tokens, stop)) stop++;
  if (tokens[stop]?.lower === 'of' && EMPTY_HEADS.has(tokens[stop - 1]!.lower)) {
    const next = stop + 1;
    if (next < end) return readNoun(tokens, names, next, end, partOf ?? tokens[stop - 1]!.lower);
  }
  const head = bare(tokens[stop - 1]!);
  let modifier: Mention | null = null;
  for (let at = start; at < stop - 1; at++) modifier = names.at(at) ?? modifier;
  let complement: Mention | null = null;
  for (let at = stop; at < end && !complement; at++) complement = names.at(at) ?? null;
  const noun = classOfHead(head);
  return {
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

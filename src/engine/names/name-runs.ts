/** Where the names in a text are: runs of words with a capital letter, with the titles before them set apart. */
import { CALENDAR } from '../lexicon/calendar';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { BASED_IN, ENVOY_LINKS, GENERATIONS, LINKS, OFFICES_IN_CAPITALS } from '../lexicon/names';
import { BEFORE_PHRASE } from '../lexicon/noun-phrases';
import { COUNTRIES, ORGANISATION_WORDS } from '../lexicon/organisations';
import { OUTLET_ENDINGS, OUTLETS, PUBLISHER_ENDINGS } from '../lexicon/outlets';
import { verbForm } from '../lexicon/verb-forms';
import { isAddress } from '../text/address';
import type { Document, Token } from '../text/document';
import { isAroundTown } from '../text/town-and-state';
import type { Spelling } from './capitals';
import { isKnownName, LONGEST_KNOWN, opensNumbered } from './known-names';
import { opensName } from './name-opening';
import { bare, isCapital, isGivenName, isPersonNoun, nameAt } from './name-words';
import { isNoName, type OwnWords } from './no-name';
import { nameBehindOffice } from './office-name';
import { runEnd } from './run-end';
import { titlesEnd } from './title-words';

/** A run of name words: tokens `[first, end)` are the name, tokens `[titles, first)` the titles before it. */
export interface NameRun {
  readonly titles: number;
  readonly first: number;
  readonly end: number;
}

/** Finds the names outside headlines, in order. Takes time linear in the number of tokens. */
export function findNameRuns(document: Document, spelling: Spelling, own: OwnWords): NameRun[] {
  const runs: NameRun[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    if (spelling.headlines.has(index)) continue;
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const outlet = document.tokens[at]!.text === '(' ? behindTown(document.tokens, at) : -1;
      if (outlet > 0) {
        at = runEnd(document, outlet, sentence.endToken);
        runs.push({ titles: outlet, first: outlet, end: at });
        continue;
      }
      const opens =
        isCapital(document.tokens[at]) || opensNumbered(document.tokens, at) || isAddress(document.tokens[at]!.text);
      const end = opens ? runEnd(document, at, sentence.endToken) : at + 1;
      if (opens) runs.push(...splitRun(document, at, end, spelling, own));
      at = end;
    }
  }
  return runs;
}

/** Where "Courier" stands in "The (Port Elsin) Courier", if that is the bracket at `open`; else -1. */
function behindTown(tokens: readonly Token[], open: number): number {
  if (!isAroundTown(tokens, open)) return -1;
  let close = open;
  while (tokens[close]!.text !== ')') close++;
  return close + 1;
}

/** Drops the words at both ends that belong to no name, and sets the titles apart. */
function splitRun(document: Document, start: number, end: number, spelling: Spelling, own: OwnWords): NameRun[] {
  const { tokens } = document;
  let from = pastPlace(tokens, start, end);
  while (from < end && !opensName(document, from, end, spelling) && !isKnown(tokens, from, end)) from++;
  while (end > from && CALENDAR.has(bare(tokens[end - 1]!)) && !keepsDate(tokens, from, end)) end--;
  if (from >= end) return [];
  if (isKnown(tokens, from, end)) return [{ titles: from, first: from, end }];
  if (isPlaceOfOffice(tokens, from, end))
    return [{ titles: from, first: from, end: from + 1 }, ...splitRun(document, from + 1, end, spelling, own)];
  const paper = outletEnd(tokens, from, end);
  if (paper > from)
    return [{ titles: from, first: from, end: paper }, ...splitRun(document, paper, end, spelling, own)];
  const office = nameBehindOffice(tokens, from, end);
  if (office) return [{ titles: office.titles, first: office.first, end }];
  const first = isLettersBeforeSurname(tokens, from, end, own) ? from + 1 : titlesEnd(tokens, from, end);
  // "Secretary of State" alone is nobody's name.
  if (
    first >= end ||
    (first > from && LINKS.has(tokens[first]!.lower)) ||
    isNoName(tokens, { start, titles: from, first, end }, own)
  )
    return [];
  return [{ titles: from, first, end }];
}

/** "Port Elsin-based", which only tells where the firm behind it sits. */
function pastPlace(tokens: readonly Token[], start: number, end: number): number {
  let at = end;
  while (at > start && !BASED_IN.test(tokens[at - 1]!.text)) at--;
  return at;
}

/** "DC Tan", where the article has an Ida Tan */
const isLettersBeforeSurname = (tokens: readonly Token[], from: number, end: number, { lone }: OwnWords): boolean =>
  end - from === 2 && OFFICES_IN_CAPITALS.has(tokens[from]!.text) && lone.has(bare(tokens[from + 1]!));

/** "the ambassador to Norway Ilona Varga": the country belongs to the office, and the name follows. */
const isPlaceOfOffice = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from > 2 &&
  COUNTRIES.has(bare(tokens[from]!)) &&
  isPersonNoun(tokens[from - 2]) &&
  ENVOY_LINKS.has(tokens[from - 1]!.lower);

/** Longest name of an outlet, in words. */
const LONGEST_OUTLET = 5;

/** Past "Mirror" in "Writing in The Mirror Ilona Varga said": a known outlet, and the name follows; or `from`. */
function outletEnd(tokens: readonly Token[], from: number, end: number): number {
  if (tokens[from - 1]?.lower !== 'the') return from;
  for (let at = Math.min(end - 1, from + LONGEST_OUTLET); at > from; at--)
    if (isGivenName(bare(tokens[at]!)) && OUTLETS.has(nameAt(tokens, from, at))) return at;
  return opensClauseWithPaper(tokens, from, end) ? end - 1 : from;
}

/** "Speaking to the Larkfield Mail Varga said": the paper, and the one word that is the subject of the verb behind it. */
function opensClauseWithPaper(tokens: readonly Token[], from: number, end: number): boolean {
  const [paper, speaker] = [bare(tokens[end - 2]!), bare(tokens[end - 1]!)];
  if (end - from < 3 || !BEFORE_PHRASE.has(tokens[from - 2]?.lower ?? '') || !OUTLET_ENDINGS.has(paper)) return false;
  if (OUTLET_ENDINGS.has(speaker) || PUBLISHER_ENDINGS.has(speaker) || ORGANISATION_WORDS.has(speaker)) return false;
  const verb = verbForm(tokens[end]?.lower ?? '');
  return verb?.form === 'past' && SPEECH_VERBS.has(verb.lemma);
}

/** "Downing Street", "Private Eye": a known name, whatever its first word means elsewhere. */
const isKnown = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from > 1 && end - from <= LONGEST_KNOWN && isKnownName(nameAt(tokens, from, end));

/**
 * A date at the end is part of a name in quotation marks ("Harbour Sunday"), after a given name ("Theresa May") and in "the
 * Mail on Sunday"; a numeral ends a person's name ("Tobias Renn III"), not an event's.
 */
const keepsDate = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from > 1 &&
  (isGivenName(tokens[end - 2]!.lower) ||
    OUTLETS.has(nameAt(tokens, from, end)) ||
    (GENERATIONS.has(bare(tokens[end - 1]!)) &&
      tokens.slice(from, end - 2).some((token) => isGivenName(bare(token)))) ||
    (tokens[from - 1]?.kind === 'mark' && /^[”"',]$/.test(tokens[end]?.text ?? '')));

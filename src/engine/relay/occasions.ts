/** Where a text says that somebody spoke to, on or for an outlet. */

import { mayMean } from '../coreference/outlet-nouns';
import { BE } from '../lexicon/function-words';
import { OUTLET_SORTS } from '../lexicon/labels';
import { REPORTED } from '../lexicon/names';
import { GOES_TO } from '../lexicon/noun-phrases';
import { METONYMS } from '../lexicon/organisations';
import { OF_NEWS, ON_AIR, PROGRAMME_ENDINGS } from '../lexicon/outlets';
import { FOR } from '../lexicon/refusals';
import {
  ASKED_FOR,
  AT_WORK,
  BEFORE_PROGRAMME,
  BEFORE_REPORTED_BY,
  BROUGHT,
  CARRIED_ON,
  EVERYDAY_NAMES,
  INTERVIEWS,
  NOT_TOLD_TO,
  OUTLET_OCCASIONS,
  OUTLET_STAFF,
  PRINTED,
  QUESTIONED,
  QUOTED,
  SCENES,
  SPOKE_TO,
  STATE_OUTLETS,
  STATE_OWNED,
  STATION_TOLD,
  TOLD_TO,
  WROTE,
  WROTE_FOR,
} from '../lexicon/relays';
import { isCapital } from '../names/name-words';
import type { Mention, Named, Names } from '../names/names';
import type { Document, Token } from '../text/document';

/** How many words may stand between them. */
const NEAR = 7;

export type Scene = 'anybody' | 'unnamed' | 'nobody';

/** A place where the text says that somebody spoke to, on or for an outlet. */
export interface Occasion {
  readonly outlet: string;
  readonly sentence: number;
  /** The token where the outlet's name begins. */
  readonly at: number;
  /**
   * For whom it holds beyond its sentence, within the paragraph or where its sentence speaks of them: for whoever speaks
   * next where it opens the sentence, for those left unnamed where the outlet itself questioned them, else for nobody.
   */
  readonly scene: Scene;
}

/** Finds the occasions that a text tells of, in order; none at the publisher itself. */
export function findOccasions(document: Document, names: Names, isPublisher: (named: Named) => boolean): Occasion[] {
  const { tokens } = document;
  const found: Occasion[] = [];
  for (const [index, mention] of names.mentions.entries()) {
    if (isPublisher(mention.named) || isInTitle(document, mention)) continue;
    const here =
      mention.named.kind === 'outlet'
        ? isOccasion(tokens, mention) || isAtWork(tokens, names.mentions[index - 1], mention)
        : isUnknownOutlet(tokens, mention);
    if (!here) continue;
    found.push(occasion(document, mention.first, mention.named.full));
  }
  const all = [
    ...found,
    ...quotedProgrammes(document, found),
    ...stateBroadcasters(document, names),
    ...outletsByNoun(document, names, isPublisher),
  ];
  return all.sort((a, b) => a.at - b.at);
}

function occasion(document: Document, at: number, outlet: string): Occasion {
  return { outlet, sentence: document.tokens[at]!.sentence, at, scene: sceneOf(document, at) };
}

function sceneOf({ tokens, sentences }: Document, at: number): Scene {
  const { firstToken, endToken } = sentences[tokens[at]!.sentence]!;
  for (let next = at; next < Math.min(endToken, at + NEAR + 4); next++)
    if (QUESTIONED.has(tokens[next]!.lower)) return 'unnamed';
  if (!SCENES.has(tokens[firstToken]!.lower)) return 'nobody';
  for (let before = firstToken; before < at; before++) if (tokens[before]!.text === ',') return 'nobody';
  return 'anybody';
}

function isOccasion(tokens: readonly Token[], { titles, first, end, named }: Mention): boolean {
  const { sentence } = tokens[first]!;
  const possessive = tokens[end]?.lower === "'s" || isBarePossessive(tokens, end);
  const next = possessive ? tokens[end + 1] : tokens[end];
  if (next && (OUTLET_OCCASIONS.has(next.lower) || isStaff(tokens, possessive ? end + 1 : end))) return true;
  if (next && !possessive && QUOTED.has(next.lower)) return true;
  if (possessive && EVERYDAY_NAMES.has(named.full.toLowerCase())) return false;
  if (possessive && isCapital(tokens[end + 1])) return true;
  for (let at = end; at < end + NEAR + 3 && tokens[at]?.sentence === sentence; at++)
    if (QUESTIONED.has(tokens[at]!.lower)) return true;
  // "by the newspaper Kystbladet", "by the state news agency NPA"
  let sort = titles;
  while (isSortOfOutlet(tokens[sort - 1])) sort--;
  const before = tokens[sort - 1]?.lower === 'the' ? sort - 2 : sort - 1;
  const preposition = tokens[before]?.lower ?? '';
  if (CARRIED_ON.has(preposition)) return true;
  if (preposition === 'to' && tokens[before]!.sentence === sentence)
    return ![NOT_TOLD_TO, GOES_TO].some((words) => words.has(tokens[before - 1]?.lower ?? ''));
  // "reported Mei Tan of Radio Vessel", "Mei Tan of Radio Vessel reported", "an interview with Mei Tan of Radio Vessel"
  if (
    preposition === 'of' &&
    (OF_STAFF.some((words) => isNear(tokens, titles, words)) || REPORTED.has(next?.lower ?? ''))
  )
    return true;
  if (preposition === 'by' && (isNear(tokens, titles, BROUGHT) || isAsReported(tokens, before))) return true;
  if (preposition === 'for' || FOR.has(tokens[before - 1]?.lower ?? ''))
    return isNear(tokens, titles, WROTE_FOR) || isNear(tokens, titles, ASKED_FOR);
  if (preposition === 'in' && (PRINTED.has(tokens[before - 1]?.lower ?? '') || isNear(tokens, before, WROTE)))
    return true;
  return isNear(tokens, titles, SPOKE_TO);
}

const OF_STAFF = [REPORTED, INTERVIEWS];

/**
 * "as first reported by Radio Vessel", "a poll reported by Radio Vessel": not ", first reported by" and "was reported by",
 * which only tell who had the news first. `by` is the index of its last small word.
 */
function isAsReported(tokens: readonly Token[], by: number): boolean {
  if (!REPORTED.has(tokens[by - 1]?.lower ?? '')) return false;
  const before = tokens[BEFORE_REPORTED_BY.has(tokens[by - 2]?.lower ?? '') ? by - 3 : by - 2];
  return before?.kind === 'word' && !BE.has(before.lower);
}

/** "Mei Tan of Radio Vessel": somebody who works for the outlet, named right before it. */
function isAtWork(tokens: readonly Token[], person: Mention | undefined, { titles }: Mention): boolean {
  const link = tokens[titles - 1]?.lower === 'the' ? titles - 2 : titles - 1;
  return AT_WORK.has(tokens[link]?.lower ?? '') && person?.named.kind === 'person' && person.end === link;
}

/** "CNN reporter Mei Tan", "Radio Vessel senior harbour correspondent Mei Tan": somebody who works for the outlet. */
function isStaff(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + STAFF_WORDS && tokens[at]?.kind === 'word'; at++)
    if (OUTLET_STAFF.has(tokens[at]!.lower)) return isCapital(tokens[at + 1]);
  return false;
}

/** Most words from an outlet to what somebody is there. */
const STAFF_WORDS = 4;

/** "Axis’ Mei Tan": after a name that ends in an s, the apostrophe alone. */
function isBarePossessive(tokens: readonly Token[], end: number): boolean {
  const mark = tokens[end];
  return (
    mark?.kind === 'mark' &&
    mark.start === tokens[end - 1]!.end &&
    BARE_POSSESSIVE.test(tokens[end - 1]!.text + mark.text)
  );
}

const BARE_POSSESSIVE = /[sxz]['’]$/i;

/** Does one of these words stand shortly before, in the same sentence and clause? */
function isNear(tokens: readonly Token[], before: number, list: ReadonlySet<string>): boolean {
  const sentence = tokens[before]?.sentence;
  for (let at = before - 1; at >= Math.max(0, before - NEAR) && tokens[at]!.sentence === sentence; at--) {
    if (list.has(tokens[at]!.lower)) return true;
    if (CLAUSE_MARKS.has(tokens[at]!.text)) return false;
  }
  return false;
}

const CLAUSE_MARKS = new Set(['.', ';', ':']);

/** "Nation" in "Face the Nation": a word of a programme's title. */
function isInTitle({ tokens, quotations }: Document, { first, end }: Mention): boolean {
  const quotation = quotations[tokens[first]!.quotation];
  return quotation !== undefined && quotation.words <= 7 && quotation.words > end - first;
}

/**
 * A body that can only be a newsroom: "in an interview with Harbour Watch", "told InsideElsin", "told WJCX", "told the
 * daily Kystposten".
 */
function isUnknownOutlet(tokens: readonly Token[], { titles, first, end, named }: Mention): boolean {
  if (METONYMS.has(named.full.toLowerCase())) return false;
  const before = tokens[titles - 1]?.lower ?? '';
  if (isOutletSort(before) && named.kind !== 'person' && isNear(tokens, titles, SPOKE_TO)) return true;
  if (named.kind === 'body' && isOutletSort(tokens[end]?.lower ?? '') && isNear(tokens, titles, SPOKE_TO)) return true;
  if (first > titles || named.descriptions.length > 0) return false;
  const { text } = tokens[first]!;
  if (before === 'told')
    return end - first === 1 && (CAMEL_CASE.test(text) || (text === text.toUpperCase() && STATION_TOLD.test(text)));
  // "in a blog post for SeaWatchers"
  if (before === 'for' && CAMEL_CASE.test(text)) return isNear(tokens, titles, WROTE_FOR);
  const interview = tokens[titles - 2]?.lower ?? '';
  return named.kind === 'body' && (before === 'with' || before === 'on') && INTERVIEWS.has(interview);
}

const CAMEL_CASE = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;

/** A word of "the state news agency" before its name. */
const isSortOfOutlet = (token: Token | undefined): boolean =>
  token !== undefined && [OUTLET_SORTS, ON_AIR, OF_NEWS, STATE_OWNED].some((words) => words.has(token.lower));

const isOutletSort = (word: string): boolean => OUTLET_SORTS.has(word) || ON_AIR.has(word);

/** "told state television", "carried by state media": an outlet known by its owner. */
function stateBroadcasters(document: Document, names: Names): Occasion[] {
  const { tokens, text } = document;
  const found: Occasion[] = [];
  for (let at = 1; at + 1 < tokens.length; at++) {
    const [{ lower, quotation, start }, noun] = [tokens[at]!, tokens[at + 1]!];
    // First, because most words stand for nothing that has a class.
    if ((noun.form?.noun ?? 'other') === 'other' || quotation >= 0) continue;
    if (!STATE_OWNED.has(lower) || !STATE_OUTLETS.has(noun.lower)) continue;
    // "state broadcaster Channel Nine" is known by its name.
    if (names.at(at + 2)) continue;
    const before = tokens[at - 1]!.lower;
    if (TOLD_TO.has(before) || CARRIED_ON.has(before)) found.push(occasion(document, at, text.slice(start, noun.end)));
  }
  return found;
}

/** "told the outlet", "in an interview with the magazine": the outlet last named that the noun can mean. */
function outletsByNoun(document: Document, names: Names, isPublisher: (named: Named) => boolean): Occasion[] {
  const { tokens } = document;
  const found: Occasion[] = [];
  const first = names.mentions.find(({ named }) => named.kind === 'outlet');
  let last: Named | null = null;
  for (let at = Math.max(2, first?.titles ?? tokens.length); at < tokens.length; at++) {
    const mention = names.at(at);
    if (mention?.named.kind === 'outlet') last = mention.named;
    const { lower, quotation } = tokens[at]!;
    if (!last || quotation >= 0 || tokens[at - 1]!.lower !== 'the' || !mayMean(lower, last)) continue;
    if (isPublisher(last) || !TOLD_TO.has(tokens[at - 2]!.lower) || !isNear(tokens, at - 1, SPOKE_TO)) continue;
    found.push(occasion(document, at, last.full));
  }
  return found;
}

/** A programme's title in quotation marks after "on", "episode of": the outlet where none is named beside it. */
function quotedProgrammes(document: Document, named: readonly Occasion[]): Occasion[] {
  const { tokens, quotations, text } = document;
  const known = new Set(named.map(({ sentence }) => sentence));
  return quotations
    .filter(({ firstToken, endToken, words: length }) => {
      const before = tokens[firstToken - 1];
      if (!before || length > 7 || known.has(before.sentence)) return false;
      const inside = tokens.slice(firstToken + 1, endToken - 1).filter(({ kind }) => kind === 'word');
      const last = inside.at(-1);
      if (
        !last ||
        !PROGRAMME_ENDINGS.has(last.lower) ||
        !inside.every((token) => token.text.length < 5 || isCapital(token))
      )
        return false;
      return BEFORE_PROGRAMME.has(before.lower);
    })
    .map(({ firstToken, start, end }) =>
      occasion(document, firstToken, text.slice(start, end).replace(/^\P{L}+|\P{L}+$/gu, '')),
    );
}

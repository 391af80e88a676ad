/** Whether the words beside a name show that it is an outlet's. */
import { ADJECTIVES } from '../lexicon/adjectives';
import { CITING_PARTICIPLES } from '../lexicon/finding';
import { PREPOSITIONS } from '../lexicon/function-words';
import { BEHIND_REPORTED, FINITE, NUMERAL, REPORTED, REPORTED_FIRST } from '../lexicon/names';
import { ARTICLES, INDEFINITE_ARTICLES } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { COUNTRIES, METONYMS, ORGANISATION_WORDS } from '../lexicon/organisations';
import {
  CALL_SIGN,
  CALLS_OUTLET,
  CALLS_OUTLET_OF_NEWS,
  FIELDS_OF_NEWS,
  FIRST,
  NO_CALL_SIGNS,
  OF_NEWS,
  ON_SCREEN,
  OUTLET_ENDINGS,
  PAPER_ENDINGS,
  SITES,
  TELLING,
  TOLD_ENDINGS,
} from '../lexicon/outlets';
import { STREETS } from '../lexicon/places';
import { verbForm } from '../lexicon/verb-forms';
import { isAddress } from '../text/address';
import type { Token } from '../text/document';
import type { NameReading } from './name-reading';
import { isGivenName } from './name-words';
import { nounBehind } from './noun-behind';

/** "the newspaper Corvane", "news station WJCX", "Corvane magazine", "Corvane, a weekly in Elsin,". */
export function isCalledOutlet(tokens: readonly Token[], { titles, first, end, name }: NameReading): boolean {
  // "Broadcaster NRT said": at the start of a sentence the noun has a capital
  if (first === titles + 1 && isRaised(tokens, titles) && CALLS_OUTLET.has(tokens[titles]!.lower)) return true;
  // "the school's newspaper, The Lantern," has an article, "the newspaper the Lantern left" need not mean it.
  const opens = ARTICLES.has(tokens[titles - 1]?.lower ?? '') ? titles - 1 : titles;
  const comma = tokens[opens - 1]?.text === ',' && tokens[end]?.text === ',';
  if (callsOutlet(tokens, comma ? opens - 2 : titles - 1)) return true;
  if (opens < titles && tokens[opens]!.text === 'The' && callsOutlet(tokens, opens - 1)) return true;
  // "New York magazine", but "a London magazine"
  if (COUNTRIES.has(name) && (tokens[end]?.lower !== 'magazine' || ARTICLES.has(tokens[titles - 1]?.lower ?? '')))
    return false;
  if (nounBehind(tokens, end, callsOutlet)) return true;
  // "a Leith newspaper": one of the town's
  if (INDEFINITE_ARTICLES.has(tokens[titles - 1]?.lower ?? '')) return false;
  return callsOutlet(tokens, end) || (OF_NEWS.has(tokens[end]?.lower ?? '') && callsOutlet(tokens, end + 1));
}

/** Does the token open a sentence? */
const isRaised = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.sentence !== tokens[at]!.sentence;

function callsOutlet(tokens: readonly Token[], at: number): boolean {
  const { lower = '', text = '' } = tokens[at] ?? {};
  if (text !== lower) return false;
  const field = tokens[at - 1]?.lower ?? '';
  return (
    CALLS_OUTLET.has(lower) ||
    (CALLS_OUTLET_OF_NEWS.has(lower) && OF_NEWS.has(field)) ||
    (SITES.has(lower) && FIELDS_OF_NEWS.has(field))
  );
}

/**
 * "…, reports the Digest", "WQXV reported", "as first reported by The", "as reported by", "…, Corvane reported.", "Corvane,
 * citing two aides, reported": whoever it is publishes news.
 */
export function isReporter(tokens: readonly Token[], { titles, end, text }: NameReading): boolean {
  if (tokens[end]?.text === ',' && CITING_PARTICIPLES.has(tokens[end + 1]?.lower ?? '')) {
    const close = tokens.slice(end + 2, end + CITATION_TOKENS).findIndex(({ text }) => text === ',');
    return close > 0 && REPORTED.has(tokens[end + 3 + close]?.lower ?? '');
  }
  if (isCallSign(text) && REPORTED.has(tokens[end]?.lower ?? '')) return true;
  const article = tokens[titles - 1]?.lower === 'the';
  const before = article ? titles - 2 : titles - 1;
  if (REPORTED.has(tokens[before]?.lower ?? '') && closesSaid(tokens[before - 1])) return article || isAddress(text);
  if (tokens[before]?.lower === 'by' && tokens[before - 1]?.lower === 'reported')
    return REPORTED_FIRST.has(tokens[before - 2]?.lower ?? '');
  if (!closesSaid(tokens[before])) return false;
  return tokens[end]?.lower === 'reported' && BEHIND_REPORTED.has(tokens[end + 1]?.lower ?? '');
}

/** The comma or the mark before ", reports the Digest", "” reports Vessel.com". */
const closesSaid = (token: Token | undefined): boolean => token?.text === ',' || token?.kind === 'mark';

/** Longest "citing two aides to the mayor", in tokens. */
const CITATION_TOKENS = 20;

/**
 * "told The Dish", "told Vessel.co.uk", "told HarbourTV", "told Harbour Sport", "told WQXV", "told the Star": what is told and writes itself
 * so, or goes by a newspaper's word, publishes what it hears.
 */
export function isToldTitle(tokens: readonly Token[], { titles, first, key, name, text }: NameReading): boolean {
  if (first > titles || METONYMS.has(name)) return false;
  if (tokens[titles - 1]?.text === 'the' && TELLING.has(tokens[titles - 2]?.lower ?? ''))
    return PAPER_ENDINGS.has(name) || OUTLET_ENDINGS.has(name);
  const isMedium = key.length > 1 && TOLD_ENDINGS.has(key.at(-1)!) && !isGivenName(key[0]!);
  if (!isMedium && key.some((word) => ORGANISATION_WORDS.has(word))) return false;
  const titled = tokens[titles - 1]?.text === 'The' && !isRaised(tokens, titles - 1);
  if (!TELLING.has(tokens[titles - (titled ? 2 : 1)]?.lower ?? '')) return false;
  return titled || isMedium || isAddress(text) || ON_SCREEN.test(text) || isCallSign(text);
}

const isCallSign = (text: string): boolean => CALL_SIGN.test(text) && !NO_CALL_SIGNS.has(text);

/** How far behind "reported" its content shows itself as a clause, in words. */
const CLAUSE_REACH = 8;

/** "Deal Street reported that", "Page Six first reported": a name of nothing but everyday words is a title. */
export function isPlainTitle(tokens: readonly Token[], { titles, first, end, key }: NameReading): boolean {
  const behind = FIRST.has(tokens[end]?.lower ?? '') ? end + 1 : end;
  if (!REPORTED.has(tokens[behind]?.lower ?? '') || first > titles || key.length < 2) return false;
  if (isGivenName(key[0]!) || !key.every(isEverydayWord)) return false;
  return behind > end || BEHIND_REPORTED.has(tokens[behind + 1]?.lower ?? '') || opensClause(tokens, behind + 1);
}

/** A word that dictionaries hold, and neither a trade nor an office, which surnames are too. */
const isEverydayWord = (word: string): boolean =>
  ADJECTIVES.has(word) ||
  PREPOSITIONS.has(word) ||
  STREETS.has(word) ||
  NUMERAL.test(word) ||
  (verbForm(word) !== undefined && classOf(word) !== 'person');

/** "that the house was", "the house was": what is reported is a clause. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.lower === 'that') return true;
  for (let at = from; at < from + CLAUSE_REACH && tokens[at]?.kind === 'word'; at++)
    if (FINITE.has(tokens[at]!.lower)) return true;
  return false;
}

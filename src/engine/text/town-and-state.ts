/**
 * The commas around a state in "the Elsin, Ohio, man", "Elsin, Ohio-based Corvane", and the brackets around a town in
 * "The (Elsin) Courier": they end no phrase.
 */
import { BASED_IN } from '../lexicon/names';
import { isStateOrCountry } from '../lexicon/places';
import type { Token } from './document';

/** Is it a mark of "The (Port Elsin) Courier", "The (Elsin, Ohio) Courier", which tells in which town the outlet is? */
export function isAroundTown(tokens: readonly Token[], at: number): boolean {
  if (!MARKS.has(tokens[at]!.text)) return false;
  let open = at;
  while (at - open <= LONGEST_TOWN && tokens[open]?.text !== '(') open--;
  let close = open + 1;
  while (close - open <= LONGEST_TOWN && isOfPlace(tokens[close])) close++;
  const isBracket = tokens[close]?.text === ')' && close > open + 1 && at <= close && tokens[open]?.text === '(';
  return isBracket && tokens[open - 1]?.lower === 'the' && tokens[close + 1]?.form?.startsCapital === true;
}

const MARKS = new Set(['(', ')', ',']);

/** "Port", "Elsin", the comma before "Ohio" */
const isOfPlace = (token: Token | undefined): boolean => token?.form?.startsCapital === true || token?.text === ',';

/** Is the comma at `at` one behind a town, or behind its state, before the noun that both describe? */
export function isAroundState(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  if (BASED_IN.test(tokens[at + 1]?.text ?? '')) return isOpenedTown(tokens, at) || isOfFirm(tokens, at);
  return [at, at - 2, at - 3].some((comma) => tokens[comma]?.text === ',' && closesAt(tokens, comma, at));
}

/** "Austin, Texas-based Corvane": the firm's own name follows. */
const isOfFirm = (tokens: readonly Token[], comma: number): boolean =>
  [comma - 1, comma + 2].every((at) => tokens[at]?.form?.startsCapital === true);

/** Does the state behind the comma at `town` end at the comma that is or follows the one at `at`? */
function closesAt(tokens: readonly Token[], town: number, at: number): boolean {
  const close = [town + 2, town + 3].find((end) => tokens[end]?.text === ',') ?? -1;
  if (close < 0 || (at !== town && at !== close) || !isOpenedTown(tokens, town)) return false;
  const words = tokens.slice(town + 1, close);
  if (!isStateOrCountry(words.map(({ lower }) => lower).join(' '))) return false;
  const noun = tokens[close + 1]?.form;
  return noun?.capital === false && noun.tag === 'noun' && noun.noun !== 'other';
}

/** "the Port Elsin": a determiner stands before the town. */
function isOpenedTown(tokens: readonly Token[], comma: number): boolean {
  let first = comma;
  while (comma - first < LONGEST_TOWN && tokens[first - 1]?.form?.startsCapital) first--;
  // "The" has a capital too.
  return first < comma && [tokens[first - 1], tokens[first]].some((token) => token?.form?.tag === 'determiner');
}

/** Longest name of a town, with the article before it or the state behind it, in words. */
const LONGEST_TOWN = 4;

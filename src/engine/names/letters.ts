/** Letters that an article uses for a body or an office: "DCI" of "the Directorate of Criminal Investigations (DCI)". */
import { LINKS } from '../lexicon/names';
import { OFFICES_BY_LETTERS } from '../lexicon/offices';
import { INSTITUTION_NOUNS, ORGANISATION_WORDS } from '../lexicon/organisations';
import { isTitle } from '../lexicon/titles';
import type { Document, Token } from '../text/document';
import { bare, isAcronym, isCapital, isGivenName } from './name-words';

/** Lower case. */
export interface Letters {
  readonly bodies: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  /** Letters of what has no name: "LLM" of "a large language model (LLM)". */
  readonly things: ReadonlySet<string>;
}

/** Reads the letters. Takes time linear in the number of tokens. */
export function readLetters({ tokens }: Document): Letters {
  const [bodies, offices, things] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const acronyms: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (tokens[at]!.form?.allCaps && isAcronym(tokens[at]!)) acronyms.push(at);
  // Few articles call an office by its letters: only theirs are read for its name in full.
  if (acronyms.some((at) => OFFICES_BY_LETTERS.has(bare(tokens[at]!))))
    for (let at = 0; at < tokens.length; at++) for (const office of officesAt(tokens, at)) offices.add(office);
  for (const at of acronyms) {
    const letters = bare(tokens[at]!);
    if (opensName(tokens, at)) offices.add(letters);
    else if (tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')') {
      const words = calledInFull(tokens, at);
      if (words.some((word) => isTitle(word))) {
        if (OFFICES_BY_LETTERS.has(letters)) offices.add(letters);
      } else if (words.some((word) => ORGANISATION_WORDS.has(word))) bodies.add(letters);
      else if (words.length === 0 && standsForThing(tokens, at)) things.add(letters);
    }
  }
  for (const letters of bodies) offices.delete(letters);
  return { bodies, offices, things };
}

/** "a large language model (LLM)": words in small letters right before the bracket that begin with these, and name no body. */
function standsForThing(tokens: readonly Token[], at: number): boolean {
  const letters = bare(tokens[at]!);
  const from = at - 1 - letters.length;
  const words = tokens.slice(Math.max(from, 0), at - 1);
  return (
    from >= 0 &&
    words.every(({ lower, text }, index) => text === lower && lower[0] === letters[index]) &&
    !INSTITUTION_NOUNS.has(words.at(-1)!.lower)
  );
}

/** "dc" where "Deputy Commissioner" begins, "sp" where "Superintendent of Police" does: the letters of an office in full. */
function officesAt(tokens: readonly Token[], start: number): string[] {
  if (!isCapital(tokens[start])) return [];
  const offices: string[] = [];
  let letters = '';
  let titled = false;
  for (let at = start; letters.length < MOST_LETTERS && tokens[at]?.kind === 'word'; at++) {
    const word = bare(tokens[at]!);
    if (!isCapital(tokens[at])) {
      if (LINKS.has(word)) continue;
      break;
    }
    letters += word
      .split('-')
      .map(([letter]) => letter)
      .join('');
    titled ||= isTitle(word);
    if (titled && OFFICES_BY_LETTERS.has(letters)) offices.push(letters);
  }
  return offices;
}

const MOST_LETTERS = 5;

/** "DC Mei Tan": letters of an office, with a given name and a surname behind them. */
const opensName = (tokens: readonly Token[], at: number): boolean =>
  OFFICES_BY_LETTERS.has(bare(tokens[at]!)) &&
  isCapital(tokens[at + 1]) &&
  isCapital(tokens[at + 2]) &&
  isGivenName(bare(tokens[at + 1]!));

/** The words before the bracket that begin with these letters, in any order; empty where they do not. */
function calledInFull(tokens: readonly Token[], at: number): string[] {
  const words: string[] = [];
  let from = at - 2;
  for (const letter of [...bare(tokens[at]!)].reverse()) {
    while (from > 0 && tokens[from]!.kind === 'word' && !isCapital(tokens[from])) from--;
    const word = tokens[from];
    if (!isCapital(word) || bare(word)[0] !== letter) return [];
    words.push(bare(word));
    from--;
  }
  return words;
}

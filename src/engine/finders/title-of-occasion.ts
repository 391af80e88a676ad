/** Titles in quotation marks behind a verb of saying: of the text or the programme in which it was said. */
import { tags, type Unit } from '../grammar/units';
import { classOf } from '../lexicon/nouns';
import { WRITINGS } from '../lexicon/spoken-occasions';
import { isCapital } from '../names/name-words';
import type { Document } from '../text/document';

/** `said in its report “Late Boats”`: the name of what it was said in, right behind its noun. */
export function isTitleOfWriting({ tokens }: Document, units: readonly Unit[], quote: number): boolean {
  if (units[quote]?.tag !== 'quote') return false;
  const noun = units[quote - 1]!.lower;
  if (
    (!WRITINGS.has(noun) && classOf(noun) !== 'document') ||
    (units[quote + 1] && !CLOSES_CUE.has(units[quote + 1]!.tag))
  )
    return false;
  return hasCapitals(tokens, units[quote]!);
}

/** `said on Monday on Radio Vessel’s “Late Talk.”`: where it was said. */
export const isTitleOfProgramme = ({ tokens }: Document, units: readonly Unit[], quote: number): boolean =>
  units[quote]!.tag === 'quote' &&
  BEFORE_PROGRAMME.has(units[quote - 1]?.tag) &&
  CLOSES_CUE.has(units[quote + 1]?.tag ?? 'stop') &&
  hasCapitals(tokens, units[quote]!);

const BEFORE_PROGRAMME = tags('genitive', 'preposition');

/** Has each longer word of the quotation a capital? */
export function hasCapitals(tokens: Document['tokens'], { first, end }: Unit): boolean {
  const words = tokens.slice(first, end).filter(({ kind, text }) => kind === 'word' && text.length > SHORT_WORD);
  return words.every((word) => isCapital(word));
}

/** Words up to this length, in characters, may have no capital in a title. */
const SHORT_WORD = 4;

/** What closes the clause of a cue. */
export const CLOSES_CUE = tags('stop', 'comma', 'semicolon', 'dash', 'close');

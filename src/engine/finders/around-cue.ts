/** What stands around a cue in the middle and is not said, but tells when, how or in what connection the words were. */
import { type Range, tags, type Unit } from '../grammar/units';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { ASKED } from '../lexicon/finding';
import { SPEAKING_VERBS } from '../lexicon/introductions';
import { hasClause, hasMainClause } from './post-posed-content';

/** "In May, a judge ruled in its favor, ending the ban", "As files opened, Renn spoke, where …": neither part is a clause. */
export const isAdverbial = (units: readonly Unit[], said: Range, rest: Range): boolean =>
  (JOINS.has(units[rest.start]?.tag) || units[rest.start]?.verb?.form === 'gerund') &&
  units[said.start]!.tag !== 'wh' &&
  !hasMainClause(units, said.start, said.end);

const JOINS = tags('wh', 'and');

/**
 * "The crew left; the pier, Renn said, is old", "The crew has a plan: by noon, they say, the pier will open": a semicolon,
 * or a colon with an adverbial behind it, ends what goes before, where a cue stands in the next clause.
 */
export function behindSemicolon(units: readonly Unit[], from: number, at: number): number {
  for (let mark = at - 1; mark > from; mark--) {
    const { tag } = units[mark]!;
    const ends =
      tag === 'semicolon' || (tag === 'colon' && ADVERBIAL.has(units[mark + 1]!.tag) && units[at]!.tag === 'comma');
    if (ends) return hasClause(units, mark + 1, at) || units[at]!.tag === 'quote' ? from : mark + 1;
    if (tag === 'colon' && isHeading(units, from, mark) && hasMainClause(units, mark + 1, at)) return mark + 1;
  }
  return from;
}

/** "Elsin closures: The pier is shut, Renn said": words that announce a sentence with a capital of its own. */
const isHeading = (units: readonly Unit[], from: number, colon: number): boolean =>
  units[colon + 1]!.capital && from === 0 && !hasClause(units, from, colon);

const ADVERBIAL = tags('preposition', 'subordinator', 'time');

/** "Citing the cost, Renn said, …", "Asked about it, Renn said, …": what the speaker did, before what is said. */
export function tellsOfSpeaker(units: readonly Unit[], { start, end }: Range): boolean {
  const { tag, lower, verb } = units[start]!;
  if (ASKED.has(lower)) return verb?.form === 'past';
  const speaks = SPEECH_VERBS.has(verb?.lemma ?? '') || SPEAKING_VERBS.has(verb?.lemma ?? '');
  return tag === 'verb' && verb?.form === 'gerund' && speaks && !hasMainClause(units, start, end);
}

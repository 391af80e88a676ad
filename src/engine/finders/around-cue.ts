/** What stands around a cue in the middle and is not said, but tells when, how or in what connection the words were. */
import { hasFiniteVerb } from '../grammar/clause-start';
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
 * "The crew left; the pier, Renn said, is old", "The crew has a plan: by noon, they say, the pier will open", "Divers
 * disagree: the pier, they say, is old": a semicolon, or a colon, ends what goes before, where a cue stands in the next
 * clause.
 */
export function behindSemicolon(units: readonly Unit[], from: number, at: number): number {
  for (let mark = at - 1; mark > from; mark--) {
    const { tag } = units[mark]!;
    const splits = units[at]!.tag === 'comma' && (ADVERBIAL.has(units[mark + 1]!.tag) || waitsForVerb(units, at));
    const ends = tag === 'semicolon' || (tag === 'colon' && splits);
    if (ends) return hasClause(units, mark + 1, at) || units[at]!.tag === 'quote' ? from : mark + 1;
    if (tag === 'colon' && isHeading(units, from, mark) && hasMainClause(units, mark + 1, at)) return mark + 1;
  }
  return from;
}

/** "the pier, they say, is old": behind the second comma stands the verb. */
function waitsForVerb(units: readonly Unit[], comma: number): boolean {
  const close = units.findIndex(({ tag }, at) => at > comma && tag === 'comma');
  return close > 0 && hasFiniteVerb(units, close + 1);
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

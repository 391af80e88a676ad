/** Where the content after a cue ends. */
import { clauseEnd } from '../grammar/clause-end';
import type { Complement } from '../grammar/complement';
import { mainVerbBehind } from '../grammar/long-subject';
import { trimEnd } from '../grammar/trim-end';
import { NOUNS, type Range, tags, type Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';
import { COMPLETIONS, REPORTING_ONLY } from '../lexicon/cue-verbs';
import { AHEAD_VERBS, SAYING_PARTICIPLES } from '../lexicon/finding';
import type { Reading } from './finder';

/** Complements that are no clause of their own. */
const PHRASES = new Set<Complement['kind']>(['object', 'infinitive', 'gerund', 'as', 'figure']);

/** One past the content that starts at `start`. */
export function contentEnd(
  reading: Reading,
  start: number,
  group: VerbGroup,
  subject: Range,
  { kind }: Complement,
): number {
  const { units } = reading;
  const phrase = kind === 'preposition' || (PHRASES.has(kind) && !REPORTING_ONLY.has(group.lemma));
  const embedded = isEmbedded(units, subject.start);
  const past = group.form === 'past' && units[group.start]!.tag !== 'have';
  const shape = {
    phrase,
    embedded,
    participle: group.bare,
    past,
    ahead: AHEAD_VERBS.has(group.lemma),
    completedBy: COMPLETIONS.get(group.lemma),
  };
  const limit = freeEnd(reading, start, clauseEnd(units, start, shape));
  const end = phrase ? participleIn(units, start, limit) : limit;
  return embedded || group.bare || group.infinitive ? mainVerbBehind(units, start, end, group.start) : end;
}

/** "issued a statement on Monday | saying …": a participle of saying after a noun is a cue of its own. */
function participleIn(units: readonly Unit[], start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const { tag, verb } = units[at]!;
    const says = tag === 'verb' && verb?.form === 'gerund' && SAYING_PARTICIPLES.has(verb.lemma);
    let noun = at - 1;
    while (units[noun]!.tag === 'time') noun--;
    if (says && NOUNS.has(units[noun]!.tag)) return at;
  }
  return end;
}

/** The end of content before the first unit that belongs to another attribution. */
function freeEnd({ units, taken }: Reading, start: number, end: number): number {
  const next = taken.indexOf(1, start);
  return next > start && next < end ? trimEnd(units, start, next) : end;
}

const WHEN = tags('adverb', 'time');
const OPENS_RELATIVE = tags('relative', 'that');

/** `…, who said X, …`, `While Renn said X, …`, `Although in May Renn said X, …` */
function isEmbedded(units: readonly Unit[], subject: number): boolean {
  let at = subject - 1;
  while (WHEN.has(units[at]?.tag)) at--;
  if (at < subject - 1 && units[at]?.tag === 'preposition') at--;
  return OPENS_RELATIVE.has(units[subject]!.tag) || units[at]?.tag === 'subordinator';
}

/** Where the content after a cue ends. */
import { clauseEnd } from '../grammar/clause-end/clause-end';
import { hasFiniteVerb } from '../grammar/clause-start';
import { type Complement, isOfRejected } from '../grammar/complement';
import { mainVerbBehind } from '../grammar/long-subject';
import { trimEnd } from '../grammar/trim-end';
import { NOUNS, type Range, tags, type Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';
import { COMPLETIONS, REPORTING_ONLY } from '../lexicon/cue-verbs';
import { AHEAD_VERBS, IN, SAYING_PARTICIPLES, WHERE, WITH, WORDING_VERBS } from '../lexicon/finding';
import { SHARES } from '../lexicon/labels';
import { MOMENTS } from '../lexicon/noun-phrases';
import type { Reading } from './finder';
import { hasCapitals } from './title-of-occasion';

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
  // "what Renn called “a mess” ended": the sentence goes on about what is called so.
  if (kind === 'quote' && WORDING_VERBS.has(group.lemma) && units[subject.start - 1]?.tag === 'wh') return start + 1;
  const embedded = isEmbedded(units, subject.start);
  // "Renn, who claimed victory, says …": what looks like an object may be a clause, but not up to a comma and a verb.
  const closes = embedded && kind === 'object' && endsBeforeVerb(units, start);
  const phrase = kind === 'preposition' || (PHRASES.has(kind) && (closes || !REPORTING_ONLY.has(group.lemma)));
  const past = group.form === 'past' && units[group.start]!.tag !== 'have';
  const shape = {
    phrase,
    embedded,
    participle: group.bare,
    past,
    perfect: group.form === 'past' && !past,
    several: group.form === 'base' && group.start === group.head,
    counted: isShare(units, subject),
    ahead: AHEAD_VERBS.has(group.lemma),
    completedBy: COMPLETIONS.get(group.lemma),
  };
  const limit = freeEnd(reading, start, clauseEnd(units, start, shape));
  const end = phrase ? upToLastQuote(reading, start, beforeSaying(units, start, limit, group.lemma)) : limit;
  return embedded || group.bare || group.infinitive ? mainVerbBehind(units, start, end, group.start) : end;
}

/** "victory in the poll Friday," before "says", but not "the pier, built in 2014, was old", whose verb follows an aside. */
function endsBeforeVerb(units: readonly Unit[], start: number): boolean {
  const comma = commaBehind(units, start);
  if (comma < 0 || !hasFiniteVerb(units, comma + 1)) return false;
  const aside = units[comma + 1]!.verb?.form === 'past' ? commaBehind(units, comma + 1) : -1;
  if (aside > 0 && hasFiniteVerb(units, aside + 1)) return false;
  return !units.slice(start, comma).some((_, at) => hasFiniteVerb(units, start + at));
}

function commaBehind(units: readonly Unit[], from: number): number {
  let at = from + 1;
  while (at - from < OBJECT_UNITS && at < units.length && units[at]!.tag !== 'comma') at++;
  return units[at]?.tag === 'comma' ? at : -1;
}

/** Longest object before the comma, in units. */
const OBJECT_UNITS = 30;

/** "suggested moving it to May, a month late, “to be safe.”": a quotation that ends the sentence with no verb before it. */
function upToLastQuote({ document, units, taken }: Reading, start: number, end: number): number {
  let last = units.length - 1;
  while (units[last]?.tag === 'stop') last--;
  if (units[end]?.tag !== 'comma' || units[last]?.tag !== 'quote' || last - end > LONGEST_GAP) return end;
  for (let at = end; at <= last; at++) if (taken[at] || (at < last && !IN_GAP.has(units[at]!.tag))) return end;
  return units.slice(start, end).some(({ tag }) => tag === 'quote') || hasCapitals(document.tokens, units[last]!)
    ? end
    : last + 1;
}

/** Most words between a phrase and the quotation that belongs to it. */
const LONGEST_GAP = 15;
const IN_GAP = tags(
  'comma',
  'preposition',
  'to',
  'noun',
  'determiner',
  'possessive',
  'number',
  'adverb',
  'genitive',
  'time',
);

/** "issued a statement on Monday | saying …": a participle of saying after a noun is a cue of its own, unless `lemma` rejects it. */
export function beforeSaying(units: readonly Unit[], start: number, end: number, lemma = ''): number {
  for (let at = start + 1; at < end; at++) {
    const { tag, verb } = units[at]!;
    const says = tag === 'verb' && verb?.form === 'gerund' && SAYING_PARTICIPLES.has(verb.lemma);
    let noun = at - 1;
    while (units[noun]!.tag === 'time') noun--;
    if (says && NOUNS.has(units[noun]!.tag) && !isOfRejected(units, lemma, start, at)) return at;
  }
  return end;
}

/** The end of content before the first unit that belongs to another attribution. */
function freeEnd({ units, taken }: Reading, start: number, end: number): number {
  const next = taken.indexOf(1, start);
  return next > start && next < end ? trimEnd(units, start, next) : end;
}

/** "46 percent of voters", "two-thirds", "six in 10": a share of those who were asked. */
const isShare = (units: readonly Unit[], { start, end }: Range): boolean =>
  units
    .slice(start, end)
    .some(
      ({ tag, lower }, at) =>
        SHARES.test(lower) ||
        (tag === 'number' && IN.has(units[start + at + 1]?.lower ?? '') && units[start + at + 2]?.tag === 'number'),
    );

/** Does the sentence begin at `at`, perhaps behind "and" or "but"? */
const isClauseOpening = (units: readonly Unit[], at: number): boolean =>
  at === 0 || (at === 1 && OPENS_SENTENCE.has(units[0]!.tag));

const OPENS_SENTENCE = tags('and', 'but');
const WHEN = tags('adverb', 'time');
const OPENS_RELATIVE = tags('relative', 'that');

/**
 * `…, who said X, …`, `While Renn said X, …`, `Although in May Renn said X, …`, `By the time Renn said X, …`, `With Renn
 * saying X, …`
 */
function isEmbedded(units: readonly Unit[], subject: number): boolean {
  if (WITH.has(units[subject - 1]?.lower ?? '') && isClauseOpening(units, subject - 1)) return true;
  if (MOMENTS.has(units[subject - 1]?.lower ?? '') && units[subject - 2]?.tag === 'determiner') return true;
  let at = subject - 1;
  while (WHEN.has(units[at]?.tag)) at--;
  if (at < subject - 1 && units[at]?.tag === 'preposition') at--;
  if (OPENS_RELATIVE.has(units[subject]!.tag) || units[at]?.tag === 'subordinator') return true;
  // "in the district where the army says rebels hide, schools closed"
  return units[at]?.tag === 'wh' && units[at - 1]?.tag === 'noun' && WHERE.has(units[at]!.lower);
}

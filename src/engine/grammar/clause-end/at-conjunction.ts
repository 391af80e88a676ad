/** Where content of any shape ends at "and" or "but". */
import { ASKS_WHETHER, OR } from '../../lexicon/finding';
import { FINITE_AUXILIARIES, SINGULAR_AUXILIARIES, THERE } from '../../lexicon/function-words';
import { PAST_ONLY } from '../../lexicon/irregular-verbs';
import { classOf } from '../../lexicon/nouns';
import { hasFiniteVerb, startsClause } from '../clause-start';
import { coordinated, coordinatedCue } from '../next-cue';
import { nounPhraseAfter } from '../noun-phrase-after';
import { takesClause } from '../section';
import { tags, type Unit } from '../units';
import { isUnmoved, leavesUnsaid } from '../writers-words';
import type { ContentShape } from './content-shape';
import { isSpeakersAct } from './own-act';
import { ENDS_NOUN, isBare } from './phrase-end';
import { isUnfinished } from './unfinished';

/** Does content end before the "and" at `at`? */
export function endsAtAnd(units: readonly Unit[], from: number, at: number, shape: ContentShape): boolean {
  if (shape.phrase)
    return (
      (!joinsAskedSubjects(units, from, at) && opensAnotherCue(units, from, at, shape)) ||
      goesOnActing(units, from, at) ||
      (!OR.has(units[at]!.lower) && opensOwnClause(units, from, at + 1)) ||
      joinsDescription(units, from, at, shape)
    );
  return (
    (!joinsSubjects(units, from, at) && opensAnotherCue(units, from, at, shape)) ||
    isSpeakersAct(units, from, at, shape)
  );
}

/** Does content end before the "but" at `at`? */
export const endsAtBut = (units: readonly Unit[], from: number, at: number, shape: ContentShape): boolean =>
  // "which Renn says is safe but which divers call old"
  (shape.embedded && units[at + 1]?.tag === 'relative') ||
  opensAnotherCue(units, from, at, shape) ||
  leavesUnsaid(units, at) ||
  (units[at + 1]?.tag === 'do' && isOfNobody(units, from)) ||
  isUnmoved(units, at) ||
  (shape.phrase
    ? goesOnActing(units, from, at) || joinsClause(units, from, at)
    : isSpeakersAct(units, from, at, shape));

/** "that there were leaks but did not believe it": nobody is told of who could have done so. */
const isOfNobody = (units: readonly Unit[], from: number): boolean =>
  THERE.has(units[units[from]!.tag === 'that' ? from + 1 : from]?.lower ?? '');

/** "criticised the plan but the board kept it", but not "all but the pier was lost" */
const joinsClause = (units: readonly Unit[], from: number, but: number): boolean =>
  ENDS_NOUN.has(units[but - 1]?.tag) && isBare(units, from, but) && startsClause(units, but + 1);

const opensAnotherCue = (units: readonly Unit[], from: number, at: number, shape: ContentShape): boolean =>
  !(shape.several === true && isOfOne(units, from, at)) &&
  coordinated(
    units,
    from,
    at,
    shape.participle === true,
    shape.past === true,
    !shape.phrase && !shape.participle && !shape.past && !shape.perfect,
  );

/** "[say he is sad] and wants to leave": a verb of one, behind a clause that is of one. */
function isOfOne(units: readonly Unit[], from: number, and: number): boolean {
  let at = and + 1;
  while (units[at]?.tag === 'adverb') at++;
  if (units[at]?.tag !== 'verb' || units[at]!.verb?.form !== 'present') return false;
  return units
    .slice(from, and)
    .some(({ tag, lower, verb }) => SINGULAR_AUXILIARIES.has(lower) || (tag === 'verb' && verb?.form === 'present'));
}

/** "she and her crew said", "the title and text of it say": both are the subject of one verb. */
const joinsSubjects = (units: readonly Unit[], from: number, and: number): boolean =>
  (units[and + 1]?.verb?.form === 'base' || !coordinatedCue(units, and + 1)) && isUnfinished(units, from, and);

/** "denied the charge and left", "but is held": behind a noun phrase, a verb tells what the speaker did next. */
function goesOnActing(units: readonly Unit[], from: number, and: number): boolean {
  let at = and + 1;
  while (units[at]?.tag === 'adverb') at++;
  const next = units[at];
  if (!next) return false;
  if (FINITE_AUXILIARIES.has(next.lower))
    return !units.slice(from, and).some(({ tag }, index) => OPENS_CLAUSE.has(tag) || isVerbAt(units, from + index));
  if (!ENDS_NOUN.has(units[and - 1]?.tag) || next.tag !== 'verb') return false;
  if (next.verb?.form === 'past') return !sharesThat(units, from, and);
  // "outran his rivals", but not "faded charm"; "points to the log", but not "points"
  const acts = next.verb === undefined || next.verb.form === 'present';
  return acts && OPENS_COMPLEMENT.has(units[at + 1]?.tag) && and - from < OBJECT_UNITS && isBare(units, from, and);
}

/** "accusations that troops fired and burned homes": both verbs are of the clause that tells what the noun is. */
function sharesThat(units: readonly Unit[], from: number, and: number): boolean {
  let that = from + 1;
  while (that < and && units[that]!.tag !== 'that') that++;
  return that < and && units[that - 1]!.tag === 'noun' && !startsClause(units, from) && startsClause(units, that + 1);
}

const OPENS_COMPLEMENT = tags('determiner', 'possessive', 'object', 'preposition', 'to', 'that', 'name');

/** "who backed Renn and who left", "urging him to stay and handing out leaflets": more of what the source is or does. */
function joinsDescription(
  units: readonly Unit[],
  from: number,
  and: number,
  { embedded, participle }: ContentShape,
): boolean {
  const next = units[and + 1];
  if (next?.tag === 'relative' || next?.tag === 'that') return embedded && isBare(units, from, and);
  if (!participle || next?.tag !== 'verb' || next.verb?.form !== 'gerund') return false;
  // "accusing the board of “cheating” and seeking a fee": both are what it is accused of.
  const holdsDeed = units[from]!.verb?.form === 'gerund' || units[and - 1]!.tag === 'quote';
  return !holdsDeed && OPENS_COMPLEMENT.has(units[and + 2]?.tag) && isBare(units, from, and);
}

/** A verb that is no infinitive: "to a plot to kill a diver | and is held". */
const isVerbAt = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.tag !== 'to' && hasFiniteVerb(units, at);

const OPENS_CLAUSE = tags('relative', 'that', 'wh');

/** "called him late and he left", "declined the post and the club looked elsewhere": a phrase is joined to no clause. */
function opensOwnClause(units: readonly Unit[], from: number, at: number): boolean {
  if (joinsRelativeSubjects(units, from, at - 1)) return false;
  const { tag } = units[at] ?? {};
  if (tag === 'pronoun') return startsClause(units, at) && hasFiniteVerb(units, at + 1);
  // "has blamed the board and Renn has blamed the crew"
  if (tag === 'name' && namesActor(units, from, at)) return true;
  if (tag === 'noun' && peopleAct(units, from, at)) return true;
  // "urged him to stay and Renn thinks he will"
  if (tag === 'noun' || tag === 'name')
    return units[from]?.tag === 'to' && startsClause(units, at) && isFiniteForm(units[nounPhraseAfter(units, at)]!);
  return tag === 'determiner' && at - from < OBJECT_UNITS && isBare(units, from, at) && startsClause(units, at);
}

/** "to be the only one that Renn and Varga trust": both are the subject of the relative clause. */
const joinsRelativeSubjects = (units: readonly Unit[], from: number, and: number): boolean =>
  joinsBehind(units, from, and, ({ tag }) => OPENS_RELATIVE.has(tag));

/** "the minister on whether Renn and Varga met": both are the subject of what is asked. */
const joinsAskedSubjects = (units: readonly Unit[], from: number, and: number): boolean =>
  joinsBehind(units, from, and, ({ lower }) => ASKS_WHETHER.has(lower));

function joinsBehind(units: readonly Unit[], from: number, and: number, opens: (unit: Unit) => boolean): boolean {
  let opener = and - 1;
  while (opener > from && !opens(units[opener]!)) opener--;
  return opener > from && opener < and - 1 && isUnfinished(units, opener + 1, and);
}

const OPENS_RELATIVE = tags('relative', 'that', 'wh');

/** "Renn has" behind an object without a verb; a name before "and" may share the plural. */
function namesActor(units: readonly Unit[], from: number, at: number): boolean {
  if (at - from > OBJECT_UNITS || !ENDS_NOUN.has(units[at - 2]?.tag) || !isBare(units, from, at - 1)) return false;
  const { lower = '' } = units[nounPhraseAfter(units, at)] ?? {};
  return (units[at - 2]!.tag === 'name' ? SINGULAR_AUXILIARIES : FINITE_AUXILIARIES).has(lower);
}

/** "rejected the plan and divers walked out", "… and divers took to the streets": a past that is no participle. */
function peopleAct(units: readonly Unit[], from: number, at: number): boolean {
  const verb = units[at + 1];
  if (verb?.tag !== 'verb' || verb.verb?.form !== 'past' || classOf(units[at]!.lower) !== 'people') return false;
  const alone = units[at + 2]?.tag === 'preposition' && CLOSES.has(units[at + 3]?.tag);
  return (alone || PAST_ONLY.has(verb.lower)) && at - from < OBJECT_UNITS && isBare(units, from, at);
}

const CLOSES = tags('stop', 'comma', 'semicolon');

/** A verb that is no infinitive: "sailors and divers rest" may go on with "let". */
const isFiniteForm = (unit: Unit): boolean =>
  FINITE_AUXILIARIES.has(unit.lower) || unit.verb?.form === 'present' || takesClause(unit);

/** Longest object, in units. */
const OBJECT_UNITS = 30;

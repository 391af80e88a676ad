/** Where content of any shape ends at a comma: behind it the writer or another source goes on. */
import { ADVERSATIVES, COMPARING } from '../../lexicon/clauses';
import { REJECTING_VERBS } from '../../lexicon/cue-verbs';
import { AS, QUESTION_OPENERS } from '../../lexicon/finding';
import { startsClause } from '../clause-start';
import { listBehind } from '../member-list';
import { attributesAgain, clauseWithCue, goesOnThinking, isSpeech, opensAbsolute } from '../next-cue';
import { tellsOccasion } from '../occasion-phrase';
import { givesExample } from '../phrase-continues';
import { tags, type Unit } from '../units';
import { isOfClaim, isVerdict, isWriters, mayBeGerund } from '../writers-words';
import type { ContentShape } from './content-shape';
import { listsSpeakersActs } from './own-act';
import { isUnfinished } from './unfinished';

/** Does content end before the comma at `comma`? */
export const endsAtComma = (units: readonly Unit[], from: number, comma: number, shape: ContentShape): boolean =>
  ((shape.embedded || shape.phrase) && !givesExample(units, comma + 1)) ||
  writerGoesOn(units, from, comma, shape) ||
  sourceFollows(units, from, comma, shape) ||
  listsSpeakersActs(units, from, comma, shape);

/** ", which is true", ", in a statement", ", compared with 30 percent": nobody is said to have said it. */
export function writerGoesOn(units: readonly Unit[], from: number, comma: number, shape: ContentShape): boolean {
  const next = comma + 1;
  return (
    ((shape.past === true || shape.perfect === true) && isWriters(units, from, comma)) ||
    (shape.counted === true && comparesShares(units, next)) ||
    isVerdict(units, next) ||
    leavesQuestion(units, from, next) ||
    (shape.participle === true && (joinsParticiple(units, from, next) || resumesMain(units, from, next))) ||
    tellsOccasion(units, next) ||
    isOfClaim(units, next)
  );
}

/** ", and rushing back" behind "hearing that it was late": what the subject did besides. */
const joinsParticiple = (units: readonly Unit[], from: number, at: number): boolean =>
  units[at]?.tag === 'and' && mayBeGerund(units[at + 1]) && !units.slice(from, at).some(mayBeGerund);

/** ", and left" behind "Renn cried foul, claiming it was rigged": what the subject of the main clause did next. */
const resumesMain = (units: readonly Unit[], from: number, at: number): boolean =>
  units[at]?.tag === 'and' &&
  units[at + 1]?.tag === 'verb' &&
  units[at + 1]!.verb?.form === 'past' &&
  !units.slice(from, at).some(({ tag }) => OPENS_PAST.has(tag));

const OPENS_PAST = tags('have', 'modal');

/** ", and they used the time" behind "asked why he had come": no clause joins a question but another question. */
const leavesQuestion = (units: readonly Unit[], from: number, at: number): boolean =>
  (units[from]!.tag === 'wh' || QUESTION_OPENERS.has(units[from]!.lower)) &&
  JOINS.has(units[at]?.tag) &&
  OPENS_CLAUSE.has(units[at + 1]?.tag) &&
  startsClause(units, at + 1);

const JOINS = tags('and', 'but');
const OPENS_CLAUSE = tags('pronoun', 'determiner', 'possessive');

/** ", adding that", ", as the mayor had said", ", which the board says was late", ", Renn said" */
function sourceFollows(units: readonly Unit[], from: number, comma: number, { past }: ContentShape): boolean {
  const next = comma + 1;
  return (
    likens(units, next) ||
    (comma > from + 1 && attributesAgain(units, next, past) && !goesOnThinking(units, from, next, past)) ||
    opensOthersRelative(units, next) ||
    opensAbsolute(units, next) ||
    (units[next]?.tag === 'name' &&
      clauseWithCue(units, next) &&
      !isUnfinished(units, from, comma) &&
      listBehind(units, comma) < 0)
  );
}

/** ", which the board says was late", ", for which he says he has no use" */
function opensOthersRelative(units: readonly Unit[], at: number): boolean {
  const relative = BEFORE_RELATIVE.has(units[at]?.tag) ? at + 1 : at;
  return units[relative]?.tag === 'relative' && clauseWithCue(units, relative + 1, saysOrRejects);
}

/** "which the army says", "which it denied", "which it dismissed as late" */
const saysOrRejects = (unit: Unit): boolean => isSpeech(unit) || REJECTING_VERBS.has(unit.verb?.lemma ?? '');

const BEFORE_RELATIVE = tags('preposition', 'to');

/** ", compared with 30 percent last year", ", up from a third", ", while nine percent say": another share. */
const comparesShares = (units: readonly Unit[], at: number): boolean =>
  COMPARING.has(units[at]?.lower ?? '') ||
  (ADVERSATIVES.has(units[at]?.lower ?? '') &&
    units.slice(at + 1, at + SHARE_UNITS).some(({ tag }) => tag === 'number'));

/** Within how many units behind "while" a share is named. */
const SHARE_UNITS = 4;

/** ", as the mayor had said", ", just as the mayor warned": the words of somebody else. */
function likens(units: readonly Unit[], at: number): boolean {
  const as = units[at]?.tag === 'adverb' ? at + 1 : at;
  return AS.has(units[as]?.lower ?? '') && clauseWithCue(units, as + 1);
}

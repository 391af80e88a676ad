/** Fights, blows and wins: "attacked the town", "defended her title", where "attacked the plan" is said. */
import type { Complement } from '../grammar/complement';
import { headOf } from '../grammar/noun-phrase';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { type Range, tags, type Unit } from '../grammar/units';
import { groupAfter, type VerbGroup } from '../grammar/verb-group';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import {
  ATTACK,
  BLOWS,
  CLAIM,
  DISPUTED,
  FIGHTERS,
  FIGHTING_VERBS,
  HELD,
  JUDGED_FOR,
  OUTCOME_VERBS,
  STRUCK,
  VICTIMS,
  WEAPONS,
  WON,
} from '../lexicon/fighting';
import { SIGN_VERBS, WITH } from '../lexicon/finding';
import { DEFINITE } from '../lexicon/noun-phrases';

/** Is the verb a blow, a fight or a win, with nothing said? */
export function isFought(units: readonly Unit[], subject: Range, group: VerbGroup, complement: Complement): boolean {
  const { lemma } = group;
  const { kind, at, phrasal } = complement;
  if (isOutcome(units, subject, group, complement)) return true;
  if (!FIGHTING_VERBS.has(lemma) || kind !== 'object' || phrasal) return false;
  const end = nounPhraseAfter(units, at);
  const object = headOf(units, { start: at, end: Math.max(end, at + 1) });
  const isPlace = object.tag === 'noun' && STRUCK.has(object.lower);
  if (FIGHTERS.has(headOf(units, subject).lower)) return isPlace || (BLOWS.has(lemma) && !DISPUTED.has(object.lower));
  // "claimed victory" is said, "claimed a 2-0 win" played.
  if (HELD.has(object.lower) || (lemma === CLAIM && WON.has(object.lower))) return end > at + 1;
  if (isPlace && (lemma === ATTACK || lemma === CLAIM))
    return !units.slice(at, end + 1).some(({ lower }) => JUDGED_FOR.has(lower));
  if (lemma !== ATTACK) return false;
  return isArmed(units, at) || (VICTIMS.has(object.lower) && isAnybody(units, subject));
}

/** "lost 3-1, confirming their drop", but not "won, confirming that she would stay": the result shows it. */
function isOutcome(units: readonly Unit[], { end }: Range, { lemma, bare }: VerbGroup, { kind }: Complement): boolean {
  if (!bare || !SIGN_VERBS.has(lemma) || (kind !== 'object' && SPEECH_VERBS.has(lemma))) return false;
  return OUTCOME_VERBS.has(groupAfter(units, end)?.lemma ?? '');
}

/** "attacked her with a knife" */
function isArmed(units: readonly Unit[], from: number): boolean {
  const behind = units.slice(from, from + WEAPON_UNITS);
  const link = behind.findIndex(({ lower }) => WITH.has(lower));
  return link >= 0 && behind.slice(link + 1).some(({ lower }) => WEAPONS.has(lower));
}

/** How far behind the verb the weapon stands, in units. */
const WEAPON_UNITS = 10;

/** "two men", "a driver", "youths", but not "Renn", "she" and "the minister" */
const isAnybody = (units: readonly Unit[], { start }: Range): boolean =>
  ANYBODY.has(units[start]!.tag) && !DEFINITE.has(units[start]!.lower);

const ANYBODY = tags('noun', 'number', 'determiner');

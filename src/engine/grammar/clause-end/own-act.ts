/** What the speaker did next, behind a clause that is said: a verb that does not fit that clause shows it. */
import { SINGULAR_AUXILIARIES } from '../../lexicon/function-words';
import { tags, type Unit } from '../units';
import type { ContentShape } from './content-shape';

/** "said they should stay but nodded to her", "agree that it has won and support her": the speaker's verb behind "and". */
export function isSpeakersAct(units: readonly Unit[], from: number, conjunction: number, shape: ContentShape): boolean {
  let at = conjunction + 1;
  while (units[at]?.tag === 'adverb') at++;
  const { tag, verb } = units[at] ?? {};
  if (tag !== 'verb' || shape.participle) return false;
  const said = units.slice(units[from]!.tag === 'that' ? from + 1 : from, conjunction);
  if (said.some((unit) => OPENS_OWN.has(unit.tag))) return false;
  if (shape.past) return verb?.form === 'past' && isOfModal(said);
  return verb?.form === 'base' && OPENS_OBJECT.has(units[at + 1]?.tag) && isOfOne(said) && !said.some(takesBase);
}

const OPENS_OWN = tags('relative', 'that', 'wh', 'subordinator', 'quote');
const OPENS_OBJECT = tags('determiner', 'possessive', 'object', 'name');

/** "they should stay": behind a modal no verb in the past goes on, unless it is a participle behind "be" or "have". */
const isOfModal = (said: readonly Unit[]): boolean =>
  said.some(({ tag }) => tag === 'modal') &&
  !said.some(({ tag, verb }) => AUXILIARIES.has(tag) || verb?.form === 'past');

const AUXILIARIES = tags('be', 'have', 'do');

/** "it has won": a verb of one thing, with which "support" does not go. */
function isOfOne(said: readonly Unit[]): boolean {
  const finite = said.find(({ tag, verb }) => AUXILIARIES.has(tag) || tag === 'verb' || verb?.form === 'present');
  return finite !== undefined && (SINGULAR_AUXILIARIES.has(finite.lower) || finite.verb?.form === 'present');
}

const takesBase = ({ tag }: Unit): boolean => tag === 'modal' || tag === 'to' || tag === 'do';

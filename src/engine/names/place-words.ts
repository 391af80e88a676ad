/** Whether the words beside a name show that it is a place's. */
import {
  BEFORE_OF_PLACE,
  BEHIND_PLACES,
  HOME_LINKS,
  ORIGIN,
  OWNED_BY_PLACES,
  PLACE_PREPOSITIONS,
  TRAVEL_VERBS,
} from '../lexicon/names';
import { classOf, type NounClass } from '../lexicon/nouns';
import { verbForm } from '../lexicon/verb-forms';
import type { Token } from '../text/document';
import type { NameRun } from './name-runs';
import { bare } from './name-words';

/** "in Leith", "the town of Leith", "Leith residents", "a nurse from Leith", "Ida Lund, 34, of Leith,", "moved to Leith". */
export function isCalledPlace(tokens: readonly Token[], { titles, first, end }: NameRun): boolean {
  if (first > titles) return false;
  const [link = '', before = ''] = [tokens[titles - 1], tokens[titles - 2]].map((token) => token && bare(token));
  const owns = tokens[end]?.lower === "'s";
  const behind = tokens[owns ? end + 1 : end];
  const nouns = owns ? OWNED_BY_PLACES : BEHIND_PLACES;
  if (behind && behind.text === behind.lower && nouns.has(behind.lower)) return true;
  // "in Leith", not "in Tan's view"
  if (owns) return false;
  if (link === 'of' && BEFORE_OF_PLACE.has(before)) return true;
  if (link === 'to' && TRAVEL_VERBS.has(verbForm(before)?.lemma ?? '')) return true;
  if (ORIGIN.has(link) && PEOPLE.has(classOf(before))) return true;
  if (HOME_LINKS.has(link) && before === ',' && tokens[end]?.text === ',') return true;
  return PLACE_PREPOSITIONS.has(link);
}

const PEOPLE = new Set<NounClass>(['person', 'people']);

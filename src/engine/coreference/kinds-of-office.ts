/** General words for somebody whom the article calls by an office: "the diplomat", "the pontiff", "the French leader". */
import { KINDS_OF_OFFICE, LEADERS, NATIONAL_LEADER } from '../lexicon/offices';
import { placesIn } from '../lexicon/places';
import { officeAt } from './own-office';
import type { NounPhrase } from './phrase';

/**
 * Do the words mean somebody with these descriptions?
 *
 * @param descriptions what the article calls the person, in the one word for each office.
 */
export function isOfKind(
  { head, before, modifier }: NounPhrase,
  descriptions: readonly (readonly string[])[],
): boolean {
  // "the Elsin lawmaker" is nobody of whom the article says that they sit for Leith.
  const place = modifier?.named.full.toLowerCase().split(' ') ?? [];
  if (modifier && !descriptions.flat().some((word) => place.includes(word))) return false;
  const leads = NATIONAL_LEADER.has(head) && placesIn(before).length > 0;
  const offices = [...(KINDS_OF_OFFICE.get(head) ?? []), ...(leads ? LEADERS : [])];
  const isHeld = (office: readonly string[]) =>
    descriptions.some((words) => office.every((word) => officeAt(words, word) >= 0) && !words.includes('former'));
  return offices.some(isHeld);
}

/** How well people are identified whose name the text gives in part or not at all. */
import type { Label } from '../claim';
import type { NounPhrase } from '../coreference/phrase';
import { GIVEN_NAMES_AND_SURNAMES } from '../lexicon/given-names';
import {
  BELONGING,
  BODY_MEMBERS,
  CERTAIN,
  CIRCLE_LINKS,
  ELECTED,
  FAMILY,
  FELLOW,
  HOUSEHOLD,
  HOW_GROUPS_KNOW,
  INDEFINITE,
  MEMBERS,
  OF_ACCOUNTS,
  OF_AGE,
  OF_ANYBODY,
  OF_BODIES,
  OPEN_NUMBER,
  PARTIES_AS_BODIES,
  PARTISANS,
  POINTS_BACK_ALONE,
  RELATION_LINKS,
  RELATIONS,
  SITTING_BODIES,
  SOMEBODY,
  STUDYING,
  THOSE,
  UNCOUNTED,
  WITH_GIVEN_NAME,
} from '../lexicon/labels';
import { OWNERS } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import {
  AGENCY_WORDS,
  DESKS,
  FIELDS_OF_DESKS,
  FIELDS_OF_OFFICE,
  INSTITUTION_NOUNS,
  OFFICE_PLURALS,
  OFFICIALS,
} from '../lexicon/organisations';
import { SPOKESPERSONS, VAGUE_GROUPS } from '../lexicon/people';
import { DEMONYMS, OF_DESCENT } from '../lexicon/peoples';
import { RELATIVE_TO_PEOPLE } from '../lexicon/pronouns';
import { isGivenName } from '../names/name-words';
import type { Named } from '../names/names';
import { isNumber } from './shares';

const LABELS = new WeakMap<Named, Label>();

/** What the name and all that the article says beside it make of a person: the same for each of their claims. */
export function labelOfNamed(named: Named): Label {
  const label = LABELS.get(named) ?? labelByDescriptions(named);
  LABELS.set(named, label);
  return label;
}

/** A first name alone is part of a name (1.7.4); a surname alone is how news refers back to a full one. */
function labelByDescriptions({ full, complete, descriptions }: Named): Label {
  const name = full.toLowerCase();
  if (complete || name.includes(' ')) return 'named';
  if (descriptions.some((words) => words.some((word) => OF_ACCOUNTS.has(word)))) return 'partial';
  if (descriptions.some((words) => words.some((word) => WITH_GIVEN_NAME.has(word)) || sits(words))) return 'named';
  if (descriptions.some(([first]) => FAMILY.has(first ?? ''))) return 'partial';
  if (isGivenName(name) && !GIVEN_NAMES_AND_SURNAMES.has(name)) return 'partial';
  return descriptions.some(
    ([first]) => first !== undefined && (INDEFINITE.has(first) || isNumber(first) || OF_AGE.test(first)),
  )
    ? 'partial'
    : 'named';
}

const sits = (words: readonly string[]): boolean =>
  words.at(-1) === 'member' && words.some((word) => SITTING_BODIES.has(word));

/** One person without a name. A spokesperson speaks for the body, and one of many could be anybody. */
export function labelOfPerson(noun: NounPhrase | null): Label {
  if (!noun) return 'unnamed';
  if (speaksForBody(noun)) return 'institution';
  return SOMEBODY.has(noun.head) ? 'vague' : 'unnamed';
}

/**
 * Groups (1.7.1): vague as a bare plural; described by a number, a body, a country with an office, a relation, a work or a
 * place. Those who speak for an office are the office.
 */
export function labelOfPeople(noun: NounPhrase): Label {
  if (OFFICE_PLURALS.has(noun.head) && !noun.partOf) return 'institution';
  if (DESKS.has(noun.head) && FIELDS_OF_DESKS.has(noun.before.at(-1) ?? '')) return 'institution';
  if (speaksForBody(noun) || isParty(noun)) return 'institution';
  if (POINTS_BACK_ALONE.has(noun.head) && noun.before.length === 0) return 'unnamed';
  if (isCounted(noun) || HOW_GROUPS_KNOW.test(noun.after.join(' '))) return 'unnamed';
  const isOpen = [...noun.before, noun.head].some((word) => OPEN_NUMBER.has(word));
  if (HOUSEHOLD.has(noun.head) && !isOpen && !isAnybodys(noun)) return 'unnamed';
  if (STUDYING.has(noun.head) && noun.before[0] === 'the') return 'unnamed';
  if (isRelated(noun) || isOfCircle(noun) || belongsToBody(noun)) return 'unnamed';
  if (isDescribedAlone(noun)) return 'unnamed';
  if (isOpen || PARTISANS.has(noun.head)) return 'vague';
  return isAtPlace(noun) ? 'unnamed' : 'vague';
}

/** "Parents say", where "the parents" and "parents of the boy" are somebody's. */
const isAnybodys = ({ head, before, after }: NounPhrase): boolean =>
  OF_ANYBODY.has(head) && before.length === 0 && after.length === 0;

/** "those who sought the meeting": a clause is all that says who they are. */
const isDescribedAlone = ({ head, after, before }: NounPhrase): boolean =>
  THOSE.has(head) && before.length === 0 && RELATIVE_TO_PEOPLE.has(after[0] ?? '');

/** "two officials", "one of them"; percentages count nobody. */
export function isCounted({ before, partOf, head }: NounPhrase): boolean {
  if (partOf) return isNumber(partOf) || partOf === 'all';
  return !UNCOUNTED.has(head) && before.some(isNumber);
}

/** "a spokesman", "union representatives", but not "elected representatives". */
const speaksForBody = ({ head, before }: NounPhrase): boolean =>
  SPOKESPERSONS.has(head) && !ELECTED.has(before.at(-1) ?? '');

/** "the Conservatives" */
const isParty = ({ head, before, partOf }: NounPhrase): boolean =>
  !partOf && PARTIES_AS_BODIES.has([...before, head].join(' '));

/** "Varga's former colleagues", "her staff members", "aides to the mayor", "fellow divers". */
const isRelated = ({ head, before, modifier, complement, after }: NounPhrase): boolean =>
  (RELATIONS.has(MEMBERS.has(head) ? (before.at(-1) ?? '') : head) &&
    (modifier !== null ||
      OWNERS.has(before[0] ?? '') ||
      (RELATION_LINKS.has(after[0] ?? '') && (complement !== null || CERTAIN.has(after[1] ?? ''))))) ||
  before.some((word) => FELLOW.has(word));

/** "those around Varga", "people near Renn" */
const isOfCircle = ({ after, complement }: NounPhrase): boolean =>
  CIRCLE_LINKS.has(after[0] ?? '') && complement?.named.kind === 'person';

/** "Treasury officials", "Danish diplomats", "economists at Harlan Stone". */
function belongsToBody({ head, before, modifier, complement, after }: NounPhrase): boolean {
  // "Elsin Weather forecasters", but not "Harl Rovers fans"
  if (modifier?.named.kind === 'body' && classOf(head) === 'people' && !VAGUE_GROUPS.has(head)) return true;
  if (!OF_BODIES.has(head)) return false;
  // "Trump officials" are of his government.
  if (modifier && (modifier.named.kind !== 'person' || OFFICIALS.has(head))) return true;
  if (before.some((word) => AGENCY_WORDS.has(word) || (DEMONYMS.has(word) && !OF_DESCENT.has(word)))) return true;
  if (OFFICIALS.has(head) && before.some((word) => FIELDS_OF_OFFICE.has(word))) return true;
  // "trust members", "the hotel's staff"
  if (BODY_MEMBERS.has(head) && INSTITUTION_NOUNS.has(before.findLast((word) => word !== "'s") ?? '')) return true;
  return complement !== null && complement.named.kind !== 'person' && BELONGING.has(after[0] ?? '');
}

/** "workers at the plant", "the men in the car", "shop owners in Elsin": a certain place, and people who are there. */
const isAtPlace = ({ head, complement, after: [preposition, determiner] }: NounPhrase): boolean =>
  classOf(head) === 'people' &&
  preposition !== 'of' &&
  preposition !== 'with' &&
  BELONGING.has(preposition ?? '') &&
  (CERTAIN.has(determiner ?? '') || complement?.named.kind === 'place');

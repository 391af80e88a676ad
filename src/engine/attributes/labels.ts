/** Which label a claim has. The codebook's definitions and its rules for hard cases, in their order. */
import type { Attribution } from '../attribution';
import type { Label } from '../claim';
import type { Identified } from '../coreference/identify-sources';
import type { NounPhrase } from '../coreference/phrase';
import type { Referent } from '../coreference/referent';
import { SEEN_BY } from '../lexicon/channels';
import { BEFORE_AUTHOR, CHANNELS_OF_WORDS } from '../lexicon/documents';
import { ANSWER, IN, TRIBUNALS } from '../lexicon/finding';
import {
  BEFORE_RUMOUR,
  CERTAIN_GROUP,
  COMPASS,
  COUNT_ALONE,
  DONE_WITH_PAPERS,
  EDITORIAL,
  FIRST_REPORTED,
  IN_PRINT,
  INDEFINITE,
  NAMED_DOCUMENTS,
  OF_ACCOUNTS,
  OF_DOER,
  OF_EVIDENCE,
  OF_HEARER,
  OF_PRESS,
  OF_TEXT,
  ORDINALS,
  OUTLET_SORTS,
  PERSONS_TOO,
  PLATFORMS,
  POINTS_BACK_ALONE,
  POSTS,
  PREMISES,
  PRESS_PAPERS,
  PUBLISHED,
  PUBLISHED_IN,
  REPORTERS,
  RUMOURS,
  SIDES,
  SITES_OF_ANYBODY,
  SPEAK_AS_ONE,
  STATEMENT,
  STATEMENTS_IN_EVIDENCE,
} from '../lexicon/labels';
import { DEFINITE, OWNERS } from '../lexicon/noun-phrases';
import { classOf, singular } from '../lexicon/nouns';
import { OFFICE_PLURALS } from '../lexicon/organisations';
import { OUTLET_NOUNS } from '../lexicon/outlets';
import { VAGUE_GROUPS } from '../lexicon/people';
import { HE, OURS, RELATIVE_TO_PEOPLE, SHE } from '../lexicon/pronouns';
import { isKnownBody } from '../names/known-names';
import type { Named } from '../names/names';
import type { Document } from '../text/document';
import { isCounted, labelOfNamed, labelOfPeople, labelOfPerson } from './label-of-people';
import { isNoAnswer } from './no-answer';
import { isCountAlone, isNumber, isShare } from './shares';

export interface LabelContext {
  readonly document: Document;
  readonly isPublisher: (named: Named) => boolean;
  /** Has the article mentioned a survey? Then shares of people come from it. */
  readonly hasPoll: boolean;
}

/** The label of a claim, anonymity grants left aside. */
export function labelOf(attribution: Attribution, { phrase, referent }: Identified, context: LabelContext): Label {
  const { document, isPublisher, hasPoll } = context;
  if (isNoAnswer(document, attribution)) return 'no-comment';
  if (phrase.form === 'none' || (phrase.form === 'noun' && isRumour(phrase))) return 'hearsay';
  if (!referent?.named && (isAccount(attribution, document) || isPoster(phrase))) return 'social';
  if (phrase.form === 'pronoun' && POINTS_BACK_ALONE.has(phrase.pronoun) && !referent?.named) return 'unnamed';
  if (!referent)
    return phrase.form === 'pronoun' && (HE.has(phrase.pronoun) || SHE.has(phrase.pronoun)) ? 'unnamed' : 'vague';
  const noun = phrase.form === 'noun' ? phrase : referent.phrase;
  if (noun && hasPoll && isShare(noun)) return 'document';
  if (noun && SIDES.has(noun.head) && isCounted(noun)) return 'institution';
  if (referent.named && isPublisher(referent.named)) return 'own-reporting';
  if (noun && attribution.parent < 0 && isOurs(noun, referent.kind)) return 'own-reporting';
  const cue = attribution.cue.map((span) => document.text.slice(...span)).join(' ');
  switch (referent.kind) {
    case 'author':
      return 'own-reporting';
    case 'outlet':
      if (!referent.named && noun?.before[0] === 'this') return 'own-reporting';
      if (!referent.named && noun && SITES_OF_ANYBODY.has(noun.head)) return labelOfSite(noun);
      return !referent.named && noun && isPaper(noun) ? 'document' : 'outlet';
    case 'body':
      return FIRST_REPORTED.test(cue) ? 'outlet' : labelOfBody(noun, referent.named);
    case 'document':
      // "The inquest heard", "the hearing was told": those who sit there
      if (noun && TRIBUNALS.has(noun.head) && OF_HEARER.test(cue)) return 'institution';
      return labelOfDocument(noun, referent.phrase, isPublisher);
    case 'person':
      return referent.named ? labelOfNamed(referent.named) : labelOfPerson(noun);
    case 'people':
      return labelOfGroup(noun, referent.phrase);
    default:
      return noun && isNumber(noun.head) && isOfPeople(phrase) ? 'unnamed' : labelOfOther(noun, cue);
  }
}

/** "our analysis", "our tracker": the newsroom's, as long as nobody is quoted with it. "Our mayor" and "our police" are not. */
const isOurs = ({ before, head }: NounPhrase, kind: Referent['kind']): boolean =>
  OURS.has(before[0] ?? '') && (kind === 'document' || kind === 'other' || REPORTERS.has(head));

/** "its website", "the port's website": a body's own words, "his website" a text; "a gossip website" is an outlet. */
function labelOfSite({ before, modifier }: NounPhrase): Label {
  const owner = before[0] ?? '';
  if (HE.has(owner) || SHE.has(owner)) return 'document';
  return OWNERS.has(owner) || before.includes("'s") || modifier?.named.kind === 'body' ? 'institution' : 'outlet';
}

/** "the divers" are as well described as the "two divers" they refer to. */
function labelOfGroup(noun: NounPhrase | null, first: NounPhrase | null): Label {
  const label = noun ? labelOfPeople(noun) : 'vague';
  return label === 'vague' && noun && first && DEFINITE.has(noun.before[0] ?? '') ? labelOfPeople(first) : label;
}

/** "according to reports": somebody's reports, not a document that the article has named. */
const isRumour = ({ head, before, after, modifier, partOf }: NounPhrase): boolean =>
  RUMOURS.has(head) && before.every((word) => BEFORE_RUMOUR.has(word)) && after.length === 0 && !modifier && !partOf;

/** An account without a person's name beside it: "one user, @foxglove, wrote". */
function isAccount({ source }: Attribution, { text }: Document): boolean {
  return source.some((span) => /(?:^|[\s(,])@\w/.test(text.slice(...span)));
}

/** "one person on Facebook", "an unidentified Twitter user": whoever has the account. */
const isPoster = (phrase: Identified['phrase']): boolean =>
  phrase.form === 'noun' &&
  !phrase.plural &&
  (phrase.noun === 'person' || POINTS_BACK_ALONE.has(phrase.head)) &&
  (OF_ACCOUNTS.has(phrase.head)
    ? phrase.head === 'poster' || phrase.before.some((word) => PLATFORMS.has(word))
    : phrase.after[0] === 'on' && PLATFORMS.has(phrase.after[1] ?? ''));

/** "court papers", "a research paper", "papers seen by the Courier": documents, where "Sunday papers" are the press. */
function isPaper({ head, before, after }: NounPhrase): boolean {
  if (head !== 'papers' && head !== 'paper') return false;
  if (DONE_WITH_PAPERS.has(after[0] ?? '')) return true;
  // "a paper in Nature", "two papers published in the Lancet"
  const published = IN_PRINT.has(after[0] ?? '') ? 1 : 0;
  if (IN.has(after[published] ?? '') && (INDEFINITE.has(before[0] ?? '') || isNumber(before[0] ?? ''))) return true;
  return before.some((word) => !PRESS_PAPERS.has(word) && !INDEFINITE.has(word) && !isNumber(word));
}

function labelOfBody(noun: NounPhrase | null, named: Named | null): Label {
  if (noun && (isNamedOutlet(noun) || noun.before.some((word) => EDITORIAL.has(word)))) return 'outlet';
  if (noun && isEvidence(noun)) return 'document';
  if (noun && isOpenGroup(noun)) return 'vague';
  if (!named && noun && PERSONS_TOO.has(noun.head)) return 'unnamed';
  // "one of the firefighters"
  if (noun?.partOf && OFFICE_PLURALS.has(noun.head)) return labelOfPeople(noun);
  const name = named?.full.toLowerCase() ?? '';
  return NAMED_DOCUMENTS.has(name.split(' ').at(-1)!) && !isKnownBody(name) ? 'document' : 'institution';
}

/** "the witness statement", "a statement of facts": a text of the case, not what a body says. */
const isEvidence = ({ head, before, after }: NounPhrase): boolean =>
  singular(head) === STATEMENT &&
  (before.some((word) => STATEMENTS_IN_EVIDENCE.has(word)) || OF_EVIDENCE.has(after[1] ?? ''));

/** "the Northline news agency": the noun after an outlet's name only says what it is. */
const isNamedOutlet = ({ head, modifier }: NounPhrase): boolean =>
  modifier?.named.kind === 'outlet' && OUTLET_SORTS.has(head);

/** "companies", "several environmental groups": bodies that the text leaves unspecified. Unions are their members. */
const isOpenGroup = ({ head, plural, modifier, complement, before }: NounPhrase): boolean =>
  plural &&
  !SPEAK_AS_ONE.has(head) &&
  !modifier &&
  !complement &&
  (head === 'unions' || !isCertainGroup(before[0] ?? ''));

/** "the companies", "two hospitals", "12 airlines" */
const isCertainGroup = (opener: string): boolean =>
  CERTAIN_GROUP.has(opener) || COUNT_ALONE.has(opener) || /^\d+$/.test(opener);

/** A newsroom's article speaks for the newsroom, its analysis of a document for itself. A post is nobody's but its account's. */
function labelOfDocument(
  noun: NounPhrase | null,
  first: NounPhrase | null,
  isPublisher: (named: Named) => boolean,
): Label {
  if (!noun) return 'document';
  // "a press release from the zoo"
  if (
    CHANNELS_OF_WORDS.has(noun.head) &&
    BEFORE_AUTHOR.has(noun.after[0] ?? '') &&
    classOf(noun.after.at(-1)!) === 'body'
  )
    return 'institution';
  // "a report from a regulator, seen by the Elsin Post"
  const isSeen = SEEN_BY.test(noun.after.join(' '));
  const isPublished = PUBLISHED.has(noun.head) && PUBLISHED_IN.has(noun.after[0] ?? '') && !isSeen;
  const carries = noun.after[0] === 'by' || isPublished;
  const maker = noun.modifier ?? (carries ? noun.complement : null) ?? first?.modifier;
  if (POSTS.has(noun.head) && !maker && !noun.before.includes("'s")) return 'social';
  if (PUBLISHED.has(noun.head) && noun.before.some((word) => OF_PRESS.has(word))) return 'outlet';
  if (maker?.named.kind !== 'outlet') return 'document';
  if (isPublisher(maker.named)) return 'own-reporting';
  return PUBLISHED.has(noun.head) ? 'outlet' : 'document';
}

/** "110 who said": people, where a number alone may be anything. */
const isOfPeople = (phrase: Identified['phrase']): boolean =>
  phrase.form === 'pronoun' && RELATIVE_TO_PEOPLE.has(phrase.pronoun);

/** "A third said", behind two others: one more of the same people. */
const isNext = ({ head, before, after }: NounPhrase): boolean =>
  ORDINALS.has(head) && after.length === 0 && before.length === 1 && INDEFINITE.has(before[0]!);

/** "A:", "Answer:" behind a question: whoever it was asked of. */
const isAnswerer = ({ head, before }: NounPhrase): boolean => before.length === 0 && ANSWER.has(head);

/** "foxglove17": whoever goes by it. */
const HANDLE = /^[a-z_]{3,}\d+$/;

/** A noun that is in no list: judged by its number, its ending and its verb. */
function labelOfOther(noun: NounPhrase | null, cue: string): Label {
  if (!noun) return 'vague';
  if (isEvidence(noun)) return 'document';
  if (PREMISES.has(noun.head) && !OF_TEXT.test(cue)) return 'institution';
  if (isCountAlone(noun) || isNext(noun) || isAnswerer(noun)) return 'unnamed';
  if (!noun.modifier && HANDLE.test(noun.head)) return 'partial';
  if (noun.plural && OF_TEXT.test(cue) && !OF_DOER.test(singular(noun.head)) && !VAGUE_GROUPS.has(noun.head))
    return 'document';
  if (noun.plural || VAGUE_GROUPS.has(noun.head)) return labelOfPeople(noun);
  if (noun.modifier && classOf(noun.head) === 'other')
    return noun.modifier.named.kind === 'person' ? 'named' : 'institution';
  if (OUTLET_NOUNS.has(noun.head)) return 'outlet';
  if (COMPASS.has(noun.head)) return 'institution';
  if (OF_TEXT.test(cue)) return 'document';
  return OF_DOER.test(noun.head) ? 'unnamed' : 'document';
}

/** Which of the twelve labels a claim has. The codebook's definitions and its rules for hard cases, in their order. */
import type { Attribution } from '../attribution';
import type { Label } from '../claim';
import type { Identified } from '../coreference/identify-sources';
import type { NounPhrase } from '../coreference/source-phrase';
import { GIVEN_NAMES_AND_SURNAMES } from '../lexicon/given-names';
import { classOf } from '../lexicon/nouns';
import { AGENCY_WORDS, OFFICE_PLURALS } from '../lexicon/organisations';
import { OUTLET_NOUNS } from '../lexicon/outlets';
import { SPOKESPERSONS, VAGUE_GROUPS } from '../lexicon/people';
import { words } from '../lexicon/words';
import { isGivenName } from '../names/name-words';
import type { Named } from '../names/names';
import type { Document } from '../text/document';

/** Cues that say somebody was asked and did not answer. */
const SILENCE =
  /\bno comment\b|\bunsuccessful\b|\bunavailable\b|\b(?:did|does|do|has|have|had)(?:n['’]t| not)(?: \w+ly| yet)? (?:respond|responded|return|returned|reply|replied|answer|answered|comment|commented)\b|\b(?:wo|would|will)(?:n['’]t| not) (?:say|comment|discuss|confirm|answer)\b|\b(?:is|are|was|were)(?:n['’]t| not) saying\b|\bhas(?:n['’]t| not) said\b|\breferred (?:all )?(?:questions|inquiries|calls|requests)\b/iu;
/** Questions that somebody passes on instead of answering. */
const QUESTIONS = /^(?:all |further |any )?(?:questions|inquiries|enquiries|calls|requests)\b/iu;
/** To decline or refuse is to keep silent only when it is about speaking. */
const REFUSAL = /\b(?:declin|refus)(?:e|es|ed|ing)\b/iu;
const TO_SPEAK =
  /^\W*(?:to )?(?:comment|say|discuss|answer|respond|talk|speak|elaborate|disclose|confirm|identify|provide|specify|be (?:interviewed|quoted)|offer (?:a )?comment|give (?:details|a reason))\b|^\W*(?:(?:a|any|all|further|the) )?(?:comment|requests?|interview)/iu;

export interface LabelContext {
  readonly document: Document;
  /** The publisher's own names, lower case, without "the". */
  readonly isPublisher: (named: Named) => boolean;
  /** Has the article spoken of a survey? Then shares of people speak for it. */
  readonly hasPoll: boolean;
}

/** The label of a claim, anonymity grants left aside. */
export function labelOf(attribution: Attribution, { phrase, referent }: Identified, context: LabelContext): Label {
  const cue = attribution.cue.map(([start, end]) => context.document.text.slice(start, end)).join(' ');
  const content = context.document.text.slice(...(attribution.content[0] ?? [0, 0]));
  const refused =
    REFUSAL.test(cue) && TO_SPEAK.test(/\bto \w+$/u.test(cue) ? `${/\w+$/u.exec(cue)} ${content}` : content);
  const referred = /\breferred$/iu.test(cue) && QUESTIONS.test(content);
  if (attribution.kind === 'no-comment' || refused || referred || SILENCE.test(cue)) return 'no-comment';
  if (phrase.form === 'none') return 'hearsay';
  if (phrase.form === 'noun' && isRumour(phrase)) return 'hearsay';
  if (!referent?.named && isAccount(attribution, context.document)) return 'social';
  if (!referent)
    return phrase.form === 'pronoun' && /^(?:he|she|his|her|him)$/u.test(phrase.pronoun) ? 'unnamed' : 'vague';
  const noun = phrase.form === 'noun' ? phrase : referent.phrase;
  if (noun && context.hasPoll && isShare(noun)) return 'document';
  switch (referent.kind) {
    case 'author':
      return 'own-reporting';
    case 'outlet':
      return referent.named && context.isPublisher(referent.named) ? 'own-reporting' : 'outlet';
    case 'body':
      if (/\bfirst reported\b/iu.test(cue)) return 'outlet';
      return noun && isOpenGroup(noun) ? 'vague' : 'institution';
    case 'document':
      return labelOfDocument(noun, referent.phrase, context);
    case 'person':
      return referent.named ? labelOfNamed(referent.named) : labelOfPerson(noun);
    case 'people':
      return noun ? labelOfPeople(noun) : 'vague';
    default:
      return labelOfOther(noun);
  }
}

/** "according to reports": somebody's, and no document that the article has named. */
const isRumour = ({ head, before, after, modifier, partOf }: NounPhrase): boolean =>
  RUMOURS.has(head) &&
  before.every((word) => /^(?:some|unconfirmed)$/u.test(word)) &&
  after.length === 0 &&
  !modifier &&
  !partOf;

const RUMOURS = words('reports rumours rumors speculation gossip');

/** An account that nobody's name stands beside: "one user, @foxglove, wrote". */
function isAccount({ source }: Attribution, { text }: Document): boolean {
  return source.some((span) => /(?:^|[\s(,])@\w/u.test(text.slice(...span)));
}

/** A given name alone is part of a name; a surname alone is how news refers back. */
function labelOfNamed(named: Named): Label {
  const name = named.full.toLowerCase();
  const given = isGivenName(name) && !GIVEN_NAMES_AND_SURNAMES.has(name);
  const alone = !named.complete && given && named.descriptions.length === 0;
  return alone ? 'partial' : 'named';
}

/** A newsroom's article speaks for the newsroom, its analysis of a document for itself. */
function labelOfDocument(noun: NounPhrase | null, first: NounPhrase | null, { isPublisher }: LabelContext): Label {
  const maker = noun?.modifier ?? (noun?.after[0] === 'by' ? noun.complement : null) ?? first?.modifier;
  if (!noun || maker?.named.kind !== 'outlet') return 'document';
  if (isPublisher(maker.named)) return 'own-reporting';
  return PUBLISHED.has(noun.head) ? 'outlet' : 'document';
}

const PUBLISHED = words('article articles report reports story stories piece column columns editorial editorials');

/** "companies", "several environmental groups": bodies that the text leaves open. */
function isOpenGroup({ head, plural, modifier, complement, before }: NounPhrase): boolean {
  return (
    plural &&
    OPEN_GROUPS.has(head) &&
    !modifier &&
    !complement &&
    !/^(?:the|these|those|its|both|\d+)$/u.test(before[0] ?? '')
  );
}

const OPEN_GROUPS = words(
  'groups companies corporations firms organizations organisations unions businesses banks colleges universities charities employers states',
);

function labelOfPerson(noun: NounPhrase | null): Label {
  if (!noun) return 'unnamed';
  if (SPOKESPERSONS.has(noun.head)) return 'institution';
  return VAGUE_PERSONS.has(noun.head) ? 'vague' : 'unnamed';
}

const VAGUE_PERSONS = words('someone somebody reader taxpayer critic user viewer');

/**
 * Groups: vague as a bare plural; described by a number, by the body they belong to, or by what they know.
 * Those who speak for an office are the office.
 */
function labelOfPeople(noun: NounPhrase): Label {
  if (OFFICE_PLURALS.has(noun.head) && !noun.partOf) return 'institution';
  if (SPOKESPERSONS.has(noun.head)) return 'institution';
  if (isCounted(noun) || knowsSomething(noun)) return 'unnamed';
  if (HOUSEHOLD.has(noun.head)) return 'unnamed';
  if (OFFICIALS.has(noun.head) && belongsToBody(noun)) return 'unnamed';
  return 'vague';
}

const HOUSEHOLD = words('family lawyers attorneys parents relatives couple duo trio siblings twins');
/** Heads that an agency's name narrows; an ally or a supporter of somebody stays one of many. */
const OFFICIALS = words(`
  officials official diplomats executives investigators aides staffers officers sources agents regulators inspectors
  administrators representatives commanders generals lawyers attorneys employees workers insiders
`);

const NUMBER =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|several|both|one|a few|couple|pair|dozens|group)$/u;

function isCounted({ before, partOf, head }: NounPhrase): boolean {
  if (partOf) return NUMBER.test(partOf) || partOf === 'all';
  return !VAGUE_UNITS.has(head) && before.some((word) => NUMBER.test(word));
}

/** "the two": people whom the text has told of. */
export const isCountAlone = ({ head }: NounPhrase): boolean =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten)$/u.test(head);

const VAGUE_UNITS = words('percent groups');

/** "people familiar with the talks", "those close to him", "sources briefed on the plan". */
function knowsSomething({ after }: NounPhrase): boolean {
  return (
    /^(?:who (?:was|were|is|are) )?(?:\w+ )?(?:familiar with|close to|briefed|with (?:\w+ )?knowledge|involved|present|inside)|^(?:i|we|who|the \w+) (?:spoke|interviewed|talked)|^interviewed/u.test(
      after.join(' '),
    ) && true
  );
}

function belongsToBody({ before, modifier, complement, after }: NounPhrase): boolean {
  if (modifier && modifier.named.kind !== 'person') return true;
  if (before.some((word) => AGENCY_WORDS.has(word))) return !before.includes('some') && !before.includes('many');
  return (
    complement !== null &&
    complement.named.kind !== 'person' &&
    /^(?:at|from|in|with|of|for|within|inside)$/u.test(after[0] ?? '')
  );
}

/** "46 percent", "six in 10", "two-thirds of voters": a share of people, such as surveys find. */
export const isShare = ({ head, after, partOf }: NounPhrase): boolean =>
  /^(?:percent|%|majority|plurality|half|quarter|third|(?:two|three)-(?:thirds|fourths|quarters|fifths))$/u.test(
    head,
  ) ||
  /^(?:percent|majority|half)$/u.test(partOf ?? '') ||
  (NUMBER.test(head) && after[0] === 'in' && NUMBER.test(after[1] ?? ''));

function labelOfOther(noun: NounPhrase | null): Label {
  if (!noun) return 'vague';
  if (isCountAlone(noun)) return 'unnamed';
  if (noun.plural && isCounted(noun)) return 'unnamed';
  if (VAGUE_GROUPS.has(noun.head) || noun.plural) return 'vague';
  if (noun.modifier && classOf(noun.head) === 'other')
    return noun.modifier.named.kind === 'person' ? 'named' : 'institution';
  return OUTLET_NOUNS.has(noun.head) ? 'outlet' : 'document';
}

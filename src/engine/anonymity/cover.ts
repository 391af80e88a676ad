/** Which sources a grant of anonymity covers. */
import type { Attribution } from '../attribution';
import type { Anonymity, Span } from '../claim';
import type { Identified } from '../coreference/identify-sources';
import type { SourcePhrase } from '../coreference/phrase';
import type { Referent } from '../coreference/referent';
import {
  ALL_SOURCES,
  BASED_ON_INTERVIEWS,
  BEFORE_PRINTED_NAME,
  INTRODUCES_UNNAMED,
  SOURCE_AGAIN,
} from '../lexicon/anonymity';
import { HOW_GROUPS_KNOW } from '../lexicon/labels';
import { PERSON_NOUNS } from '../lexicon/people';
import { HE, OF_SEVERAL, SHE, THEY } from '../lexicon/pronouns';
import type { Names } from '../names/names';
import type { Document } from '../text/document';
import { least } from '../text/spans';
import type { Grant } from './grants';
import {
  closenessOf,
  coversStory,
  GRANT_RULE,
  groupBySentence,
  mayBeUnnamed,
  REACH,
  sentenceText,
  wordPointingBack,
} from './reach';
import { readReason } from './reasons';

/** A grant of anonymity as one claim carries it. */
export interface CoveringGrant {
  readonly anonymity: Anonymity;
  /** True where the text prints a first name or another name in place of the full one. */
  readonly partial: boolean;
  /** The printed name, if it stands beside the grant. */
  readonly name: string | null;
}

/** For each attribution, the grant that covers it, or null. */
export function coverWithGrants(
  document: Document,
  names: Names,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  grants: readonly Grant[],
): (CoveringGrant | null)[] {
  const bySentence = groupBySentence(attributions);
  const byReferent = new Map<Referent, { grant: Grant; anonymity: Anonymity }>();
  const byClaim = new Map<number, { grant: Grant; anonymity: Anonymity }>();
  const story = grants.find(({ sentence }) => coversStory(document, sentence));
  for (const grant of grants) {
    // One sentence about the whole article says it of everybody.
    if (story && grant !== story && coversStory(document, grant.sentence)) continue;
    const anonymity = read(document, grant, attributions, bySentence.get(grant.sentence) ?? []);
    for (const index of coveredBy(document, grant, attributions, sources, bySentence)) {
      const { referent } = sources[index]!;
      const entry = { grant, anonymity };
      if (!byClaim.has(index)) byClaim.set(index, entry);
      if (referent && !(byReferent.has(referent) && byReferent.get(referent)!.anonymity.reason))
        byReferent.set(referent, entry);
    }
  }
  const bySource = (index: number) =>
    byClaim.get(index) ?? (sources[index]!.referent ? byReferent.get(sources[index]!.referent!) : undefined);
  const entries: ReturnType<typeof bySource>[] = [];
  return attributions.map(({ sentence }, index) => {
    const entryOf = (one: number) => entries[one] ?? bySource(one);
    const before = bySentence.get(sentence - 1)?.find(entryOf);
    const again = before !== undefined && meansAgain(document, sources[index]!, sources[before]!, sentence);
    const entry = bySource(index) ?? (again ? entryOf(before) : undefined);
    entries[index] = entry;
    if (!entry) return null;
    return {
      partial: entry.grant.partial,
      name: entry.grant.partial ? nameBeside(document, names, entry.grant) : null,
      anonymity: { ...entry.anonymity, inherited: sentence > entry.grant.sentence },
    };
  });
}

/**
 * "The caller said", "They say" right after the sentence of the grant: it can mean nobody else. "One said" and then "Another
 * said" are two of the several whom it covers.
 *
 * @param before whom the grant covers in the sentence before.
 */
function meansAgain(
  { sentences }: Document,
  { phrase, referent }: Identified,
  before: Identified,
  sentence: number,
): boolean {
  if (sentences[sentence - 1]!.paragraph !== sentences[sentence]!.paragraph || referent?.named) return false;
  if (isOneOfThem(phrase)) return before.referent?.plural === true || isOneOfThem(before.phrase);
  if (phrase.form === 'pronoun') return !referent && [HE, SHE, THEY].some((forms) => forms.has(phrase.pronoun));
  return phrase.form === 'noun' && phrase.before[0] === 'the' && SOURCE_AGAIN.has(phrase.head);
}

const isOneOfThem = (phrase: SourcePhrase): boolean => phrase.form === 'pronoun' && OF_SEVERAL.has(phrase.pronoun);

/** "who asked to be identified only by her first name, Clara": the first name that will be printed. */
function nameBeside({ tokens, sentences }: Document, names: Names, { span, sentence }: Grant): string | null {
  const { firstToken, endToken } = sentences[sentence]!;
  for (let at = firstToken + 1; at < endToken; at++) {
    const mention = names.at(at);
    if (mention?.first !== at || mention.named.kind !== 'person' || mention.named.complete) continue;
    const before = tokens[at - 1]!;
    if (!BEFORE_PRINTED_NAME.has(before.lower) || tokens[at]!.quotation >= 0) continue;
    if (before.text !== ',' || tokens[at]!.start >= span[0]) return mention.named.full;
  }
  return null;
}

function read(
  document: Document,
  grant: Grant,
  attributions: readonly Attribution[],
  here: readonly number[],
): Anonymity {
  const stops = here.flatMap((index) =>
    [...attributions[index]!.cue, ...attributions[index]!.content].map(([start]) => start),
  );
  const { span, reasonClass } = readReason(
    document,
    grant,
    stops.filter((stop) => stop > grant.span[1]),
  );
  return { grant: grant.span, reason: span, reasonClass, inherited: false };
}

/** The attributions that a grant is about: the nearest in its sentence, else those that its subject points back at. */
function coveredBy(
  document: Document,
  grant: Grant,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  bySentence: ReadonlyMap<number, readonly number[]>,
): number[] {
  const open = (index: number) => attributions[index]!.rule === GRANT_RULE || isUnnamed(sources[index]!);
  if (coversStory(document, grant.sentence))
    return [...attributions.keys()].filter((index) => isIntroducedUnnamed(sources[index]!));
  const word = wordPointingBack(document, grant.sentence);
  if (word !== null && tellsOfInterviews(document, grant.sentence - 1))
    return [...attributions.keys()].filter((index) => isInsider(sources[index]!));
  const here = (bySentence.get(grant.sentence) ?? []).filter(open);
  if (here.length > 0) {
    const distance = (index: number) => distanceTo(attributions[index]!.source, grant.span);
    const nearest = least(Number.POSITIVE_INFINITY, here.map(distance));
    return here.filter((index) => distance(index) === nearest);
  }
  if (word === null) return [];
  const closeness = (index: number) => closenessOf(word, sources[index]!.referent?.phrase ?? sources[index]!.phrase);
  const before: number[] = [];
  for (let back = grant.sentence - 1; back >= Math.max(0, grant.sentence - REACH); back--)
    before.push(...(bySentence.get(back) ?? []).filter(open).reverse());
  if (ALL_SOURCES.test(sentenceText(document, grant.sentence))) return before;
  const meant = before.filter((index) => attributions[index]!.kind !== 'no-comment' && closeness(index) > 0);
  const best = Math.max(...meant.map(closeness));
  return meant.filter((index) => closeness(index) === best).slice(0, 1);
}

/** "This account is based on interviews with eight people": those whom "they" means in the sentence behind it. */
const tellsOfInterviews = (document: Document, sentence: number): boolean =>
  sentence >= 0 && BASED_ON_INTERVIEWS.test(sentenceText(document, sentence));

/** "people familiar with the talks", also where they are "the sources" or "some of the people" later. */
function isInsider(source: Identified): boolean {
  const phrase = source.referent?.phrase;
  return isUnnamed(source) && phrase !== null && phrase !== undefined && HOW_GROUPS_KNOW.test(phrase.after.join(' '));
}

/** "a person close to the board", "two aides", also where they are "the person" later. */
function isIntroducedUnnamed(source: Identified): boolean {
  const phrase = source.referent?.phrase;
  if (!phrase || !isUnnamed(source) || !INTRODUCES_UNNAMED.has(phrase.before[0] ?? '')) return false;
  return phrase.noun === 'person' || phrase.noun === 'people';
}

function isUnnamed({ phrase, referent }: Identified): boolean {
  if (phrase.form === 'none') return false;
  if (!referent) return mayBeUnnamed(phrase);
  if (referent.named) return referent.kind === 'person' && !referent.named.complete;
  return (
    referent.kind === 'person' ||
    referent.kind === 'people' ||
    referent.kind === 'other' ||
    PERSON_NOUNS.has(referent.phrase?.head ?? '')
  );
}

function distanceTo(source: readonly Span[], [start, end]: Span): number {
  return Math.min(
    ...source.map(([from, to]) => (from < end && start < to ? 0 : from >= end ? (from - end) * 2 : start - to)),
  );
}

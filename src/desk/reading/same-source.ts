/** Who is the same source to a reader but not to the engine, and the other way round: “the source” again, a name given later. */
import type { Claim } from '@/engine/claim';
import type { SourcePhrase } from '@/engine/coreference/phrase';
import { INDEFINITE, MEANT_AGAIN, OF_A_GROUP } from '../lexicon/sources';
import { singular } from './content-words';
import { type DeskSource, type Draft, isUnnamed } from './desk-source';
import { type Reading, sentenceOf, wordsOf } from './reading';

/**
 * “A senior diplomat said … Its ambassador, Jorun Halvik, said …”: somebody introduced without a name, whom a name with an
 * introduction of its own was taken for.
 */
export function isGuessedName(
  reading: Reading,
  { label, who, source, sourceId, cue }: Claim,
  phrase: SourcePhrase,
): boolean {
  if (label !== 'named' || phrase.form !== 'noun' || !INDEFINITE.has(phrase.before[0] ?? '')) return false;
  const words = source.map((span) => wordsOf(reading, span)).join(' ');
  if (!who || words.includes(who.split(' ').at(-1)!)) return false;
  const next = reading.claims.find((one) => one.sourceId === sourceId && one.cue[0]![0] > cue[0]![0]);
  return next !== undefined && !wordsOf(reading, next.source[0] ?? [0, 0]).startsWith(who);
}

/** “A climber told the inquiry … Erik Solum said …”: the next sentence gives the name, and nothing else about it. */
export function nameNext(reading: Reading, source: DeskSource, later: readonly DeskSource[]): string | null {
  const [first] = source.claims;
  if (source.standing !== 'unnamed' || source.plural || source.claims.some(({ anonymity }) => anonymity)) return null;
  const called = source.head ? later.find((one) => isCalled(reading, one, source.head!)) : undefined;
  if (called) return called.who;
  const next = later.find(({ claims }) => claims[0]!.cue[0]![0] > first!.cue[0]![0]);
  if (next?.standing !== 'named' || next.claims[0]!.introduction.words.length > 0) return null;
  const distance = sentenceOf(reading, next.claims[0]!) - sentenceOf(reading, first!);
  const name = wordsOf(reading, next.claims[0]!.source[0]!);
  const isFirst = reading.document.text.indexOf(name) === next.claims[0]!.source[0]![0];
  return distance === 1 && name === next.who && isFirst ? name : null;
}

/** “The rival, Sanna Juhl, said”, behind “a rival”. */
function isCalled(reading: Reading, { standing, claims }: DeskSource, head: string): boolean {
  const words = wordsOf(reading, claims[0]!.source[0] ?? [0, 0]).toLowerCase();
  return standing === 'named' && words.startsWith(`the ${head}, `);
}

/** Whom “one of them”, “the source” and “all three” mean: the last unnamed source, where the engine took none. */
export function antecedentOf(
  reading: Reading,
  claim: Claim,
  phrase: SourcePhrase,
  before: readonly Draft[],
): Draft | null {
  const words = claim.source
    .map((span) => wordsOf(reading, span))
    .join(' ')
    .toLowerCase();
  const unnamed = before.filter((source) => isUnnamed(source) || source.standing === 'officials');
  if (OF_A_GROUP.test(words)) return unnamed.findLast(({ plural }) => plural) ?? null;
  if (phrase.form !== 'noun' || phrase.before[0] !== 'the' || !MEANT_AGAIN.has(phrase.head)) return null;
  if (phrase.after.length > 0) return null;
  const head = singular(phrase.head);
  return (
    unnamed.findLast((source) => singular(source.head ?? '') === head) ??
    unnamed.findLast(({ plural }) => plural === phrase.plural) ??
    null
  );
}

/** “The source added” where “sources” spoke: not one of several. */
export const isOneOfPlural = ({ plural, phrase }: Draft, again: SourcePhrase): boolean =>
  plural &&
  !phrase?.before.some((word) => INDEFINITE.has(word)) &&
  again.form === 'noun' &&
  again.before[0] === 'the' &&
  !again.plural &&
  again.partOf === null;

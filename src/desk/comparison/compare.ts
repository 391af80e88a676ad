/** An article and a text that was made of it → what changed on the way. */
import type { Claim, Span } from '@/engine/claim';
import { overlaps } from '@/engine/text/spans';
import { SPOKEN } from '../lexicon/draft';
import { TELLING } from '../lexicon/pair';
import { contentWords } from '../reading/content-words';
import { hull, phraseOf, type Reading, read, wordsOf } from '../reading/reading';
import { isRelayed, outletsOf } from '../reading/told-outlets';
import { type Aligned, align, type Match } from './alignment';
import type { Change, ChangeKind } from './change';
import { doubtChanges } from './doubt';
import { alteredQuotes } from './quotations';
import { type Sourced, sourceChange, withSources } from './sources-alike';
import { type Statement, statementsOf } from './statements';

export interface Comparison {
  /** In the order of the other text. */
  readonly changes: readonly Change[];
  /** The article's claims that the other text does not have: left out, which changes nothing of the rest. */
  readonly omitted: readonly Claim[];
  /** The article’s claims that the other text has as they were. */
  readonly kept: readonly Claim[];
  /** All that the article claims, and all that the other text does. */
  readonly claims: readonly Claim[];
  readonly otherClaims: readonly Claim[];
  readonly article: Reading;
  readonly other: Reading;
}

/**
 * Compares a summary, a rewrite or a later version with its article. Pure, never throws; takes time linear in the length
 * of the texts but for words that many of their statements share.
 */
export function compare(article: string, other: string): Comparison {
  const [from, to] = [withSources(read({ text: article })), withSources(read({ text: other }))];
  const originals = statementsOf(from.reading);
  const own = statementsOf(to.reading);
  const aligned = align(originals, own);
  const changes = [...aligned.flatMap((pair) => changesOf(from, to, pair)), ...alteredQuotes(from.reading, to.reading)];
  const found = once(changes).sort((a, b) => a.other[0] - b.other[0] || a.other[1] - b.other[1]);
  const claims = from.reading.claims.filter(isCounted);
  const met = new Set(aligned.flatMap(({ articles }) => articles.map(({ statement }) => statement.claim?.id)));
  const kept = claims.filter(({ id }) => met.has(id));
  return {
    changes: found,
    claims,
    otherClaims: to.reading.claims.filter(isCounted),
    omitted: claims.filter(({ id }) => !met.has(id)),
    kept: kept.filter((claim) => !found.some(({ article: at }) => overlaps(at, placeOfClaim(claim)))),
    article: from.reading,
    other: to.reading,
  };
}

const isCounted = ({ parent, label, content }: Claim): boolean =>
  parent === null && label !== 'no-comment' && content.length > 0;

const placeOfClaim = ({ source, cue, content }: Claim): Span => hull([...source, ...cue, ...content]);

function changesOf(from: Sourced, to: Sourced, { other, articles }: Aligned): Change[] {
  const match = fittingMatch(from, to, other, articles);
  const change = (kind: ChangeKind): Change => ({
    kind,
    article: placeOf(match.statement),
    other: placeOf(other),
    dropped: [],
    added: [],
  });
  return [
    ...sourceChanges(from, to, match, { other, articles }),
    ...doubtChanges(from.reading, to.reading, match, other),
  ].map(change);
}

/** Of statements that are nearly as like, the one with the same source. */
function fittingMatch(from: Sourced, to: Sourced, other: Statement, articles: readonly Match[]): Match {
  const { claim } = other;
  const same = articles.find(({ statement }) =>
    claim && statement.claim ? sourceChange(from, statement.claim, to, claim) === null : claim === statement.claim,
  );
  return same ?? articles[0]!;
}

function sourceChanges(from: Sourced, to: Sourced, { statement }: Match, { other, articles }: Aligned): ChangeKind[] {
  const original = statement.claim;
  if (!original) return [];
  if (!other.claim) {
    const flatToo = articles.some((match) => match.statement.claim === null);
    return flatToo || goesOn(from, to, original, other) || isToldNear(from, to, statement, other)
      ? []
      : ['source-dropped'];
  }
  const found = sourceChange(from, original, to, other.claim);
  const change =
    found === 'source-swapped' && (isToldNear(from, to, statement, other) || isAgain(from, to, original, other))
      ? null
      : found;
  const relay =
    isRelayed(from.reading, original) && !isRelayed(to.reading, other.claim) && !namesOutlet(from, to, original, other);
  return [...(change ? [change] : []), ...(relay && change !== 'source-swapped' ? ['relay-dropped' as const] : [])];
}

/** Does the sentence go on with an account whose source the sentence before gives? */
function goesOn(from: Sourced, to: Sourced, original: Claim, other: Statement): boolean {
  const { sentences } = to.reading.document;
  const [own, before] = [sentences[other.sentence], sentences[other.sentence - 1]];
  if (!own || !before || before.paragraph !== own.paragraph) return false;
  const claim = to.reading.claims.findLast(({ sentence, parent }) => parent === null && sentence[0] === before.start);
  return claim !== undefined && claim.label !== 'no-comment' && sourceChange(from, original, to, claim) === null;
}

/** The other text may name the outlet beside it, in its own way. */
function namesOutlet(from: Sourced, to: Sourced, { relay }: Claim, { sentence }: Statement): boolean {
  const outlets = [...relay, ...outletsOf(from.reading)];
  const near = [sentence - 1, sentence, sentence + 1].map((index) => sentenceWords(to, index)).join(' ');
  return outlets.some((outlet) => near.includes(outlet));
}

const sentenceWords = ({ reading }: Sourced, index: number): string => {
  const sentence = reading.document.sentences[index];
  return sentence ? wordsOf(reading, [sentence.start, sentence.end]) : '';
};

/** Does the sentence tell of the article's source all the same, in words that no claim was found in? */
function isToldNear(from: Sourced, to: Sourced, { claim: original, text }: Statement, other: Statement): boolean {
  const source = original && from.of(original);
  if (!source) return false;
  const open = other.claim !== null && phraseOf(to.reading, other.claim).form === 'pronoun';
  const near = `${open ? sentenceWords(to, other.sentence - 1) : ''} ${sentenceWords(to, other.sentence)}`;
  if (!other.claim && !SPOKEN.test(near) && !TELLING.test(near)) return false;
  const said = new Set(contentWords(text));
  const words = new Set(contentWords(near).filter((word) => !said.has(word)));
  const name = source.standing === 'named' ? contentWords(source.who).slice(-1) : contentWords(source.who);
  return name.length > 0 && name.every((word) => words.has(word));
}

/** “The company said” where the sentence before has given the article's source: a body told of again. */
function isAgain(from: Sourced, to: Sourced, original: Claim, other: Statement): boolean {
  const source = other.claim && to.of(other.claim);
  if (source?.standing !== 'body' || source.phrase?.before[0] !== 'the' || source.phrase.before.length > 1)
    return false;
  const before = to.reading.claims.findLast(
    (claim) => claim.parent === null && claim.cue[0]![0] < other.span[0] && claim.sourceId !== other.claim!.sourceId,
  );
  return before !== undefined && sourceChange(from, original, to, before) === null;
}

/** The claim that a statement belongs to with its source and cue, or the statement alone. */
function placeOf({ claim, span }: Statement): Span {
  return claim ? hull([...claim.source, ...claim.cue, span]) : span;
}

/** One change of a kind at a place. */
function once(changes: readonly Change[]): Change[] {
  return changes.filter(
    (change, index) =>
      !changes
        .slice(0, index)
        .some((one) => one.kind === change.kind && one.other[0] < change.other[1] && change.other[0] < one.other[1]),
  );
}

/** Which sources a grant of anonymity covers, and the claims that a grant needs where nothing else was found. */
import type { Attribution } from './attribution';
import type { Anonymity, Span } from './claim';
import type { Document } from './document';
import type { Grant } from './grants';
import type { Identified } from './identity';
import { PERSON_NOUNS } from './lexicon/people';
import { bare } from './name-runs';
import type { Names } from './names';
import { classOf } from './nouns';
import { readReason } from './reasons';
import type { Referent } from './referent';
import { RULES } from './rules';
import { readSource, type SourcePhrase } from './source-phrase';
import { overlaps, tokensIn } from './spans';

/** A grant as one claim carries it. */
export interface CoveringGrant {
  readonly anonymity: Anonymity;
  readonly partial: boolean;
}

/** "They spoke on condition of anonymity": the subject points back at sources of the sentences before. */
const POINTS_BACK =
  /^\W*(?:they|he|she|both|all|neither|none|like (?:the )?others|the (?:\w+ ){0,3}?(?:officials?|people|persons?|sources?|aides?|executives?|employees?|men|women|man|woman|two|three|four|others|diplomats?|students?|workers?|advisers?|lawmakers?|officers?|agents?|members?|individuals?|insiders?))\b/iu;
/** Subjects that stand for every unnamed source before. */
const COLLECTIVE =
  /^\W*(?:they all|all|both|none|neither|the (?:sources|people|officials) (?:all|interviewed|quoted|cited))\b/iu;
/** The rule of claims that a grant's own sentence makes. */
const GRANT_RULE = 'anonymity-grant';
/** How many sentences back a grant may point. */
const REACH = 3;

/**
 * Leaves out the attributions that lie in a grant's own words or reason: "who asked that her name not be used", "because
 * they feared to speak" say why nobody is named, and nothing else.
 */
export function dropWithinGrants(
  document: Document,
  attributions: readonly Attribution[],
  grants: readonly Grant[],
): Attribution[] {
  const bySentence = new Map<number, Span[]>();
  for (const { sentence, span } of grants)
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), grantClause(document, span, sentence)].slice(-8));
  const kept: number[] = [];
  attributions.forEach(({ cue, source, sentence }, index) => {
    const start = cue[0]?.[0] ?? 0;
    const from = source[0]?.[0] ?? start;
    const inside = (bySentence.get(sentence) ?? []).some(
      ([first, end]) => start >= first && start < end && (from >= first || belongsToReason(document, cue)),
    );
    if (!inside) kept.push(index);
  });
  const place = new Map(kept.map((index, at) => [index, at]));
  return kept.map((index) => ({ ...attributions[index]!, parent: place.get(attributions[index]!.parent) ?? -1 }));
}

/** "citing threats", "to discuss the case" and "were not authorized" give the reason, whoever their subject is. */
function belongsToReason({ text }: Document, cue: readonly Span[]): boolean {
  return cue.some(
    ([start, end]) =>
      /^(?:citing|to \w+|(?:was|were|is|are)(?: not|n['’]t) \w+)$/iu.test(text.slice(start, end)) ||
      /\bto $/iu.test(text.slice(Math.max(0, start - 3), start)),
  );
}

/** A grant with the rest of its clause: to the next comma or quotation, or to the sentence's end. */
function grantClause({ text, sentences }: Document, [start, end]: Span, sentence: number): Span {
  const limit = sentences[sentence]!.end;
  const stop = text
    .slice(end, limit)
    .search(/,(?! (?:citing|because|for fear|fearing|saying (?:he|she|they)) )|[;“”"]|\b(?:said|told|says)\b/u);
  const from = text.slice(Math.max(sentences[sentence]!.start, start - WHO.length), start).endsWith(WHO)
    ? start - WHO.length
    : start;
  return [from, stop < 0 ? limit : end + stop];
}

/** The relative pronoun before a grant belongs to it. */
const WHO = 'who ';

/**
 * Adds a claim for each grant that no attribution could carry: its own sentence says that somebody spoke.
 *
 * @returns the attributions, with the added ones behind them.
 */
export function addGrantClaims(
  document: Document,
  names: Names,
  attributions: readonly Attribution[],
  grants: readonly Grant[],
): Attribution[] {
  if (grants.length === 0) return [...attributions];
  const bySentence = groupBySentence(attributions);
  const carries = (index: number) => mayBeUnnamed(readSource(document, names, attributions[index]!.source));
  const orphans = grants.filter(({ sentence }) => {
    if ((bySentence.get(sentence) ?? []).some(carries)) return false;
    if (!POINTS_BACK.test(sentenceText(document, sentence))) return true;
    for (let back = sentence - 1; back >= sentence - REACH; back--)
      if ((bySentence.get(back) ?? []).some(carries)) return false;
    return true;
  });
  return [...attributions, ...orphans.map((grant) => claimOf(document, names, grant))];
}

/** Indexes of the attributions of each sentence. */
function groupBySentence(attributions: readonly Attribution[]): Map<number, number[]> {
  const map = new Map<number, number[]>();
  attributions.forEach(({ sentence }, index) => {
    const group = map.get(sentence);
    if (group) group.push(index);
    else map.set(sentence, [index]);
  });
  return map;
}

const sentenceText = ({ sentences, text }: Document, index: number): string =>
  text.slice(sentences[index]!.start, sentences[index]!.end);

/** Could the words of a source stand for somebody whom the text does not name in full? */
function mayBeUnnamed(phrase: SourcePhrase): boolean {
  switch (phrase.form) {
    case 'none':
      return false;
    case 'pronoun':
      return !/^(?:it|its|i|we|you|which|that)$/u.test(phrase.pronoun);
    case 'name':
      return phrase.mentions.every(({ named }) => named.kind === 'person' && !named.complete);
    case 'noun':
      return phrase.noun === 'person' || phrase.noun === 'people' || phrase.noun === 'other';
  }
}

/** The claim that a grant's own sentence makes: the described person is its source, the grant's words its cue. */
function claimOf(document: Document, names: Names, { span, sentence }: Grant): Attribution {
  const source = personNear(document, names, span, sentence);
  const quoted = document.quotations.filter((quotation) => {
    const place = document.sentences[sentence]!;
    return quotation.start >= place.start && quotation.end <= place.end && quotation.words > 3;
  });
  const outside = source && overlaps(source, span) ? ([source[1], span[1]] as const) : span;
  return {
    source: source ? [source] : [],
    cue: [outside[0] < outside[1] ? outside : span],
    content: quoted.map(({ start, end }): Span => [start, end]),
    sentence,
    parent: -1,
    kind: 'statement',
    rule: GRANT_RULE,
    confidence: RULES[GRANT_RULE],
  };
}

/** The noun phrase for a person in the grant itself or nearest to it, before it first. */
function personNear({ tokens, sentences }: Document, names: Names, span: Span, index: number): Span | null {
  const document = { tokens } as Document;
  const { firstToken, endToken } = sentences[index]!;
  const [first, end] = tokensIn(document, span);
  const subject = tokens[firstToken]!;
  if (/^(?:he|she|they)$/u.test(subject.lower) && subject.quotation < 0) return [subject.start, subject.end];
  const order: number[] = [];
  for (let at = first; at < end; at++) order.push(at);
  for (let at = first - 1; at >= firstToken; at--) order.push(at);
  for (let at = end; at < endToken; at++) order.push(at);
  for (const at of order) {
    if (tokens[at]!.quotation >= 0) continue;
    const mention = names.at(at);
    if (mention) {
      if (mention.named.kind === 'person' && !mention.named.complete)
        return [tokens[mention.titles]!.start, tokens[mention.end - 1]!.end];
      continue;
    }
    const noun = classOf(bare(tokens[at]!));
    if (noun !== 'person' && noun !== 'people') continue;
    return [tokens[phraseStart(document, firstToken, at)]!.start, tokens[at]!.end];
  }
  return null;
}

function phraseStart({ tokens }: Document, firstToken: number, head: number): number {
  let start = head;
  while (start > firstToken && head - start < 6) {
    const before = tokens[start - 1]!;
    if (
      before.kind === 'mark' ||
      before.kind === 'punctuation' ||
      /^(?:of|in|at|by|to|from|with|for|and|or|said|says|told|that|but|who|is|was|were|are|as)$/u.test(before.lower)
    )
      break;
    start--;
    if (/^(?:a|an|the|one|two|three|four|another|several|some|many|his|her|their)$/u.test(before.lower)) break;
  }
  return start;
}

/** For each attribution the grant that covers it, or null. */
export function coverWithGrants(
  document: Document,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  grants: readonly Grant[],
): (CoveringGrant | null)[] {
  const bySentence = groupBySentence(attributions);
  const byReferent = new Map<Referent, { grant: Grant; anonymity: Anonymity }>();
  const byClaim = new Map<number, { grant: Grant; anonymity: Anonymity }>();
  for (const grant of grants) {
    const anonymity = read(document, grant, attributions, bySentence.get(grant.sentence) ?? []);
    for (const index of coveredBy(document, grant, attributions, sources, bySentence)) {
      const { referent } = sources[index]!;
      const entry = { grant, anonymity };
      if (!byClaim.has(index)) byClaim.set(index, entry);
      if (referent && !(byReferent.has(referent) && byReferent.get(referent)!.anonymity.reason))
        byReferent.set(referent, entry);
    }
  }
  return attributions.map(({ sentence }, index) => {
    const entry =
      byClaim.get(index) ?? (sources[index]!.referent ? byReferent.get(sources[index]!.referent!) : undefined);
    if (!entry) return null;
    return {
      partial: entry.grant.partial,
      anonymity: { ...entry.anonymity, inherited: sentence > entry.grant.sentence },
    };
  });
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

/** The attributions whose source a grant is about: the nearest of its sentence, else those that its subject points at. */
function coveredBy(
  document: Document,
  grant: Grant,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  bySentence: ReadonlyMap<number, readonly number[]>,
): number[] {
  const open = (index: number) => attributions[index]!.rule === GRANT_RULE || isUnnamed(sources[index]!);
  const here = (bySentence.get(grant.sentence) ?? []).filter(open);
  if (here.length > 0) {
    const distance = (index: number) => distanceTo(attributions[index]!.source, grant.span);
    const nearest = Math.min(...here.map(distance));
    return here.filter((index) => distance(index) === nearest);
  }
  const text = sentenceText(document, grant.sentence);
  if (!POINTS_BACK.test(text)) return [];
  const all = COLLECTIVE.test(text);
  const found: number[] = [];
  for (let back = grant.sentence - 1; back >= Math.max(0, grant.sentence - REACH); back--) {
    found.push(...(bySentence.get(back) ?? []).filter(open).reverse());
    if (found.length > 0 && !all) return found.slice(0, 1);
  }
  return found;
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

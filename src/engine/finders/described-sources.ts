/**
 * Sources that are described by what they know: "a person close to the bank", "two officials briefed on the plan".
 *
 * Such a phrase announces a source by itself. Where the frames took only its last words, the source is widened to the
 * whole phrase; where they found nothing, the phrase and the verb or "citing" beside it make a claim.
 */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import {
  BARE_SOURCES,
  BEFORE_DESCRIPTION,
  BEFORE_NUMBER,
  DESCRIBED_DETERMINERS,
  DESCRIBED_HEADS,
  DESCRIBED_SAY,
  ENDS_DESCRIBED,
  KNOWING,
  NOT_CITED,
} from '../lexicon/described-sources';
import { ACCORDING, CITING, CITING_PARTICIPLES, TO } from '../lexicon/finding';
import { classOf, type NounClass } from '../lexicon/nouns';
import { bare } from '../names/name-words';
import { RULES } from '../rules';
import { hasWordCharacter } from '../text/characters';
import type { Document, Sentence, Token } from '../text/document';
import { overlaps, tokensIn } from '../text/spans';

/** A described source: tokens `[first, end)`, its head noun at `head`. */
interface Description {
  readonly first: number;
  readonly head: number;
  readonly end: number;
  /** False for a bare "source said", true where the text says how the source knows. */
  readonly knows: boolean;
}

/** A description does not reach over more words than this. */
const LONGEST_TAIL = 14;
/** Nor does what such a source said reach over more tokens, so that a text without full stops stays cheap. */
const LONGEST_CONTENT = 160;

/** Widens and adds attributions for described sources. The given ones keep their places in the list. */
export function completeDescribedSources(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const descriptions = document.sentences.flatMap((sentence) => findDescriptions(document, sentence));
  if (descriptions.length === 0) return [...attributions];
  const byToken = new Map<number, Description>();
  for (const description of descriptions) {
    if (description.knows) for (let at = description.first; at < description.end; at++) byToken.set(at, description);
  }
  const byStart = new Map(descriptions.map((description) => [document.tokens[description.first]!.start, description]));
  const widened = attributions.map((attribution, index) => {
    const description = byStart.get(attribution.content[0]?.[0] ?? -1);
    const speaks = description && isNoContent(document, attribution, description);
    // "The report cites sources who say …": there the source has a claim of its own, within this one.
    const own = speaks && !hasNested(attributions, index) ? claimOf(document, description, attributions) : null;
    return own ?? widen(document, attribution, byToken);
  });
  const taken = takenTokens(document, widened);
  const added = descriptions
    .filter(({ first, end }) => !taken.some(first, end))
    .map((description) => claimOf(document, description, widened))
    .filter((attribution) => attribution !== null)
    // One verb attributes once; "citing" is the outlet's and its source's.
    .filter(
      ({ cue }) =>
        CITING_PARTICIPLES.has(textOf(document, cue)) || !cue.some((span) => taken.some(...tokensIn(document, span))),
    );
  return [...widened, ...added];
}

const hasNested = (attributions: readonly Attribution[], index: number): boolean =>
  attributions[index + 1]?.parent === index;

/** Whoever is cited says what the claim is about, and "…, said two people briefed on the plan." leaves no other content. */
function isNoContent(document: Document, { cue, content }: Attribution, { end }: Description): boolean {
  const verb = textOf(document, cue);
  if (CITING.has(verb)) return true;
  const [only, more] = content;
  if (!DESCRIBED_SAY.has(verb) || !only || more) return false;
  return !hasWordCharacter(document.text.slice(document.tokens[end - 1]!.end, only[1]));
}

function findDescriptions(document: Document, sentence: Sentence): Description[] {
  const { tokens } = document;
  const found: Description[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at]!;
    if (token.quotation >= 0) continue;
    if (CITING.has(token.lower)) {
      const cited = citedPeople(tokens, at + 1, sentence.endToken);
      if (cited) found.push(cited);
      at = cited ? cited.end - 1 : at;
      continue;
    }
    if (!DESCRIBED_HEADS.has(token.lower)) continue;
    const first = phraseStart(tokens, sentence.firstToken, at);
    const end = knowingEnd(tokens, at + 1, sentence.endToken);
    if (end > at + 1) found.push({ first, head: at, end, knows: true });
    else if (BARE_SOURCES.has(token.lower)) found.push({ first, head: at, end: at + 1, knows: false });
    at = Math.max(at, end - 1);
  }
  return found;
}

const PEOPLE = new Set<NounClass>(['person', 'people']);

/** "two divers" in "citing two divers, reported": the people whom somebody cites. */
function citedPeople(tokens: readonly Token[], first: number, limit: number): Description | null {
  for (let at = first; at < Math.min(limit, first + 8); at++) {
    const token = tokens[at]!;
    if (
      (token.kind !== 'word' && token.kind !== 'number') ||
      BEFORE_DESCRIPTION.has(token.lower) ||
      NOT_CITED.has(token.lower)
    )
      return null;
    if (!PEOPLE.has(classOf(bare(token)))) continue;
    const next = tokens[at + 1];
    if (next?.kind === 'word' && classOf(bare(next)) !== 'other') continue;
    let end = knowingEnd(tokens, at + 1, limit);
    while (end < limit && !endsTail(tokens[end]!)) end++;
    return { first, head: at, end, knows: true };
  }
  return null;
}

function phraseStart(tokens: readonly Token[], limit: number, head: number): number {
  let start = head;
  while (start > limit && head - start < 8) {
    const before = tokens[start - 1]!;
    if (before.kind !== 'word' && before.kind !== 'number') break;
    if (BEFORE_DESCRIPTION.has(before.lower) || DESCRIBED_SAY.has(before.lower) || CITING.has(before.lower)) break;
    start--;
    if (DESCRIBED_DETERMINERS.has(before.lower) && !BEFORE_NUMBER.has(tokens[start - 1]?.lower ?? '')) break;
  }
  return start;
}

/** Where the words that tell how a source knows end; `at` when there are none. */
function knowingEnd(tokens: readonly Token[], at: number, limit: number): number {
  const text = tokens
    .slice(at, Math.min(limit, at + LONGEST_TAIL))
    .map(({ lower }) => lower)
    .join(' ');
  const match = KNOWING.map((pattern) => pattern.exec(`${text} `)).find((found) => found !== null);
  if (!match) return at;
  let end = at + match[0].trim().split(' ').length;
  while (end < limit && end - at < LONGEST_TAIL && !endsTail(tokens[end]!)) end++;
  return end;
}

const endsTail = (token: Token): boolean =>
  (token.kind !== 'word' && token.kind !== 'number') ||
  DESCRIBED_SAY.has(token.lower) ||
  ENDS_DESCRIBED.has(token.lower);

/** "the bank" or "a person" as the source in "a person close to the bank said": the whole phrase is the source. */
function widen(document: Document, attribution: Attribution, byToken: ReadonlyMap<number, Description>): Attribution {
  const [span] = attribution.source;
  if (!span) return attribution;
  const [first] = tokensIn(document, span);
  const description = byToken.get(first);
  if (!description) return attribution;
  const start = Math.min(span[0], document.tokens[description.first]!.start);
  const end = Math.max(span[1], document.tokens[description.end - 1]!.end);
  const clear = [...attribution.cue, ...attribution.content].every(([from, to]) => to <= start || from >= end);
  return clear ? { ...attribution, source: [[start, end], ...attribution.source.slice(1)] } : attribution;
}

/** The tokens that are part of a source or a cue already. */
function takenTokens(
  document: Document,
  attributions: readonly Attribution[],
): { some(first: number, end: number): boolean } {
  const taken = new Uint8Array(document.tokens.length);
  for (const { source, cue } of attributions) {
    for (const span of [...source, ...cue]) taken.fill(1, ...tokensIn(document, span));
  }
  return { some: (first, end) => taken.subarray(first, end).includes(1) };
}

function claimOf(
  document: Document,
  description: Description,
  attributions: readonly Attribution[],
): Attribution | null {
  const { tokens, sentences } = document;
  const sentence = tokens[description.head]!.sentence;
  const place = sentences[sentence]!;
  const source: Span[] = [[tokens[description.first]!.start, tokens[description.end - 1]!.end]];
  const base = {
    source,
    sentence,
    kind: 'statement',
    rule: 'described-source',
    confidence: RULES['described-source'].confidence,
  } as const;
  const before = tokens[description.first - 1];
  if (before && description.first > place.firstToken && CITING.has(before.lower)) {
    const parent = attributions.findIndex(
      (one) => one.sentence === sentence && one.content.length > 0 && !CITING.has(textOf(document, one.cue)),
    );
    const content = parent >= 0 ? attributions[parent]!.content : [];
    const citing: Span = [before.start, source[0]![1]];
    return {
      ...base,
      parent,
      cue: [[before.start, before.end]],
      content: content.flatMap((span) => beside(document, span, citing)),
    };
  }
  const cue = cueOf(tokens, description, place);
  return cue && { ...base, parent: -1, cue: [cue.span], content: contentOf(document, place, description, cue.at) };
}

/** What is left of a span on both sides of another one, without the comma between them. */
function beside(document: Document, span: Span, other: Span): Span[] {
  if (!overlaps(span, other)) return [span];
  const { tokens } = document;
  const [first, end] = tokensIn(document, other);
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const behind = tokens[end]?.text === ',' ? end + 1 : end;
  const parts: Span[] = [
    [span[0], tokens[before]?.end ?? 0],
    [tokens[behind]?.start ?? span[1], span[1]],
  ];
  return parts.filter(([from, to]) => from < to);
}

const textOf = ({ text }: Document, spans: readonly Span[]) =>
  spans
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .toLowerCase();

/** The verb behind the description, "say" or "according to" before it, or the description's own words at the end. */
function cueOf(
  tokens: readonly Token[],
  { first, head, end, knows }: Description,
  { firstToken, endToken }: Sentence,
): { span: Span; at: number } | null {
  const one = (at: number) => ({ span: [tokens[at]!.start, tokens[at]!.end] as Span, at });
  const comma = tokens[end]?.text === ',' ? closingComma(tokens, end, endToken) : end;
  for (const at of [end, comma]) if (at < endToken && DESCRIBED_SAY.has(tokens[at]!.lower)) return one(at);
  if (first > firstToken && DESCRIBED_SAY.has(tokens[first - 1]!.lower)) return one(first - 1);
  if (first - 2 >= firstToken && TO.has(tokens[first - 1]!.lower) && ACCORDING.has(tokens[first - 2]!.lower)) {
    return { span: [tokens[first - 2]!.start, tokens[first - 1]!.end], at: first - 2 };
  }
  const closes = end >= endToken || /^(?:\.+|…)$/.test(tokens[end]!.text);
  const opens = first > firstToken && tokens[first - 1]!.text === ',';
  return knows && closes && opens ? { span: [tokens[head + 1]!.start, tokens[end - 1]!.end], at: head + 1 } : null;
}

/** Past a clause between commas: "a source close to Hale, who was not authorized to speak, told". */
function closingComma(tokens: readonly Token[], comma: number, limit: number): number {
  for (let at = comma + 1; at < Math.min(limit, comma + 40); at++) if (tokens[at]!.text === ',') return at + 1;
  return limit;
}

/** What stands before a description that ends the sentence, else what follows the cue; no quotation is cut. */
function contentOf(
  { tokens, quotations }: Document,
  { firstToken, endToken }: Sentence,
  { first, end }: Description,
  cue: number,
): Span[] {
  const behind = Math.max(cue + 1, end);
  let before = Math.min(first, cue);
  const isPunctuation = ({ text, quotation }: Token) => quotation < 0 && !hasWordCharacter(text);
  const quotationOf = (at: number) => quotations[tokens[at]?.quotation ?? -1];
  while (before > firstToken && isPunctuation(tokens[before - 1]!)) before--;
  const from = Math.max(firstToken, before - LONGEST_CONTENT);
  if (before - firstToken >= 3) return [[(quotationOf(from) ?? tokens[from]!).start, tokens[before - 1]!.end]];
  let last = Math.min(endToken, behind + LONGEST_CONTENT);
  while (last > behind && isPunctuation(tokens[last - 1]!)) last--;
  return last > behind ? [[tokens[behind]!.start, (quotationOf(last - 1) ?? tokens[last - 1]!).end]] : [];
}

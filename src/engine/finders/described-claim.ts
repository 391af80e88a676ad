/** The claim of a described source that no other finder took. */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import { WITHOUT } from '../lexicon/clauses';
import { DESCRIBED_HEAR, DESCRIBED_SAY } from '../lexicon/described-sources';
import { ACCORDING, CITING, TO } from '../lexicon/finding';
import { NEGATIONS } from '../lexicon/function-words';
import { THAT } from '../lexicon/introductions';
import { isCapital } from '../names/name-words';
import { RULES } from '../rules';
import { hasWordCharacter } from '../text/characters';
import type { Document, Sentence, Token } from '../text/document';
import { overlaps, tokensIn } from '../text/spans';
import type { Description } from './described-phrase';

/** Longest content of a described source, in tokens, so that a text without full stops stays cheap. */
const LONGEST_CONTENT = 160;

/**
 * The attribution to a described source: by the verb beside it, by "citing" before it, or by its own words at the end of a
 * sentence.
 *
 * @param attributions those already found; what "citing" is said of is the content of one of them.
 * @returns null where nothing beside it attributes.
 */
export function claimOf(
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
    // "citing experts who say that it will sink": what they say follows.
    const behind = tokens[description.end]?.start;
    if (attributions.some(({ source: [relative] }) => relative?.[0] === behind)) return null;
    const parent = attributions.findIndex(
      (one) => one.sentence === sentence && one.content.length > 0 && !CITING.has(textOf(document, one.cue)),
    );
    if (isNotCited(tokens, description.first - 1)) return null;
    // "fond of quoting the economist Mei Tan": nothing is said that she is quoted for.
    if (parent < 0 && tokens.slice(description.head + 1, description.end).some(isCapital)) return null;
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
  // "The Courier reports that several sources confirmed it": what stands before them is no content of theirs.
  const isInside = (span: Span) => opensAt(document, span, source[0]![0]) && cue !== null && cue.span[1] < span[1];
  if (cue && cue.at >= description.end && attributions.some((one) => one.content.some(isInside))) return null;
  return cue && { ...base, parent: -1, cue: [cue.span], content: contentOf(document, place, description, cue.at) };
}

/** Does the span begin with the words at `start`, or with "that" and those? */
function opensAt(document: Document, span: Span, start: number): boolean {
  const { tokens } = document;
  const [first] = tokensIn(document, span);
  return tokens[THAT.has(tokens[first]!.lower) ? first + 1 : first]?.start === start;
}

/** "did not cite a source", "without citing a source" */
const isNotCited = (tokens: readonly Token[], verb: number): boolean =>
  [tokens[verb - 1], tokens[verb - 2]].some(
    (token) => NEGATIONS.has(token?.lower ?? '') || WITHOUT.has(token?.lower ?? '') || NEGATED.test(token?.lower ?? ''),
  );

/** "didn't", "doesn’t" */
const NEGATED = /n['’]t$/;

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

/** The words of the spans, lower case. */
export const textOf = ({ text }: Document, spans: readonly Span[]) =>
  spans
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .toLowerCase();

/** The verb after the description, a verb or "according to" before it, or the description's own words at the end. */
function cueOf(
  tokens: readonly Token[],
  { first, head, end, knows }: Description,
  { firstToken, endToken }: Sentence,
): { span: Span; at: number } | null {
  const one = (at: number) => ({ span: [tokens[at]!.start, tokens[at]!.end] as Span, at });
  const comma = tokens[end]?.text === ',' ? closingComma(tokens, end, endToken) : end;
  for (const at of [end, comma]) if (at < endToken && DESCRIBED_SAY.has(tokens[at]!.lower)) return one(at);
  // "told two officials familiar with it that …": they only hear it.
  const inverted = first > firstToken ? tokens[first - 1]!.lower : '';
  if (DESCRIBED_SAY.has(inverted) && !DESCRIBED_HEAR.has(inverted)) return one(first - 1);
  if (first - 2 >= firstToken && TO.has(tokens[first - 1]!.lower) && ACCORDING.has(tokens[first - 2]!.lower)) {
    return { span: [tokens[first - 2]!.start, tokens[first - 1]!.end], at: first - 2 };
  }
  const closes = end >= endToken || /^(?:\.+|…)$/.test(tokens[end]!.text);
  const opens = first > firstToken && tokens[first - 1]!.text === ',';
  return knows && closes && opens ? { span: [tokens[head + 1]!.start, tokens[end - 1]!.end], at: head + 1 } : null;
}

/** Longest clause between a source and its verb, in tokens. */
const LONGEST_CLAUSE = 40;

/** Past a clause between commas: "a source close to Hale, who was not authorized to speak, told". */
function closingComma(tokens: readonly Token[], comma: number, limit: number): number {
  for (let at = comma + 1; at < Math.min(limit, comma + LONGEST_CLAUSE); at++)
    if (tokens[at]!.text === ',') return at + 1;
  return limit;
}

/** What stands before the source and its cue, else what follows them. No quotation is cut. */
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

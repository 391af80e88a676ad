/** A text → what it says, piece by piece, each with the claim that it belongs to. */
import type { Claim, Span } from '@/engine/claim';
import { overlaps } from '@/engine/text/spans';
import { TELLING } from '../lexicon/pair';
import { contentWords } from '../reading/content-words';
import { hull, phraseOf, type Reading, sentenceOf, wordsOf } from '../reading/reading';
import { isWithin } from '../reading/sources';

export interface Statement {
  /** Where it stands in its text. */
  readonly span: Span;
  readonly text: string;
  /** The stems of the words that carry it. */
  readonly words: readonly string[];
  /** Who says it; null where it stands flat. */
  readonly claim: Claim | null;
  readonly sentence: number;
}

/** Pieces with fewer words that carry something cannot be found again. */
const FEWEST_WORDS = 2;
/** A claim of fewer is found again by its source and cue too: “found no fault”. */
const ENOUGH_WORDS = 2;
/** Where one statement of a sentence ends and another begins. */
const BETWEEN = /[;:]\s+|,\s+(?:and|but|while|although|though|whereas)\s+|\s+(?:and|but)\s+(?=that\b)|\s+[—–]\s+/gu;

/** The statements of a text, in order. */
export function statementsOf(reading: Reading): Statement[] {
  const claims = reading.claims.filter((claim) => attributes(reading, claim));
  const said = claims.flatMap((claim) =>
    claim.content.flatMap((span) =>
      pieces(reading, span).map((piece) => statement(reading, piece, claim, sentenceOf(reading, claim))),
    ),
  );
  const flat = reading.document.sentences.flatMap((sentence, index) =>
    flatParts(reading, claims, [sentence.start, sentence.end]).map((piece) => statement(reading, piece, null, index)),
  );
  return [...said, ...flat].filter(({ words }) => words.length >= FEWEST_WORDS).sort((a, b) => a.span[0] - b.span[0]);
}

/** Claims by which a text says whose something is; what is told within them belongs to them. */
const attributes = (reading: Reading, claim: Claim): boolean => {
  const { label, rule, kind, cue } = claim;
  if (label === 'no-comment' || isWithin(claim) || NO_TELLING.has(rule)) return false;
  if (kind === 'belief' && ACTS.has(rule)) return false;
  return rule !== 'stance-verb' || TELLING.test(cue.map((span) => wordsOf(reading, span)).join(' '));
};

const NO_TELLING: ReadonlySet<string> = new Set(['seeming', 'anonymity-grant', 'intention-verb']);
const ACTS: ReadonlySet<string> = new Set(['adjective', 'intention-verb', 'noun-cue', 'light-verb']);

function statement(reading: Reading, span: Span, claim: Claim | null, sentence: number): Statement {
  const text = wordsOf(reading, span);
  const words = contentWords(text);
  const enough = words.length >= ENOUGH_WORDS || !claim;
  return {
    span,
    text,
    words: enough ? words : contentWords(withSpeaker(reading, claim, span)),
    claim,
    sentence,
  };
}

/** A piece with the source and the cue of its claim; with the name that “she” stands for. */
function withSpeaker(reading: Reading, claim: Claim, span: Span): string {
  const words = wordsOf(reading, hull([...claim.source, ...claim.cue, span]));
  return phraseOf(reading, claim).form === 'pronoun' ? `${claim.who ?? ''} ${words}` : words;
}

/** A stretch, cut where one statement ends; never within quotation marks. */
function pieces(reading: Reading, [start, end]: Span): Span[] {
  const text = wordsOf(reading, [start, end]);
  const quotes = reading.document.quotations.map(({ start: from, end: to }): Span => [from, to]);
  const cuts = [...text.matchAll(BETWEEN)].filter(
    ({ index, 0: words }) => !quotes.some((quote) => overlaps(quote, [start + index, start + index + words.length])),
  );
  const spans: Span[] = [];
  let from = start;
  for (const { index, 0: words } of cuts) {
    spans.push([from, start + index]);
    from = start + index + words.length;
  }
  return [...spans, [from, end] as const].filter(([a, b]) => b > a);
}

/** The parts of a sentence that no claim's words touch: all of it, or what a semicolon sets apart. */
function flatParts(reading: Reading, claims: readonly Claim[], span: Span): Span[] {
  const own = claims.filter(({ source, cue, content }) =>
    [...source, ...cue, ...content].some((one) => overlaps(one, span)),
  );
  if (own.length === 0) return pieces(reading, span);
  const text = wordsOf(reading, span);
  if (!text.includes(';')) return [];
  let from = span[0];
  return text.split(';').flatMap((part) => {
    const piece: Span = [from, from + part.length];
    from += part.length + 1;
    return own.some(({ source, cue, content }) => [...source, ...cue, ...content].some((one) => overlaps(one, piece)))
      ? []
      : [piece];
  });
}

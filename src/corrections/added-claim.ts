/** Claims that the reader adds: from selected words to a correction, and from that to a claim in the text as it is now. */
import type { Claim, Label, Span } from '@/engine/claim';
import { type Correction, LONGEST, READERS_RULE } from './correction';

/** Characters. A selection of more than this is no claim. */
export const LONGEST_CLAIM = 10_000;

/** What the reader says of selected words. */
export interface AddedSource {
  readonly label: Label;
  /** The source's name; empty where none is given. */
  readonly source: string;
}

/** The correction by which these words are a claim. */
export function addedCorrection(text: string, words: Span, { label, source }: AddedSource): Correction {
  const sentence = text.slice(...sentencesAround(text, words));
  const said = text.slice(...words);
  return {
    words: said.slice(0, LONGEST),
    sentence: sentence.slice(0, LONGEST),
    verdict: { added: { label, source: source.slice(0, LONGEST), length: said.length } },
  };
}

/** The claim that a correction adds; null where it adds none, and where the text no longer holds its words. */
export function addedClaim({ words, sentence, verdict }: Correction, text: string): Claim | null {
  if (typeof verdict === 'string' || !('added' in verdict)) return null;
  const { label, source, length } = verdict.added;
  const around = text.indexOf(sentence);
  const start = around < 0 ? -1 : text.indexOf(words, around);
  if (start < 0) return null;
  const content: Span = [start, Math.min(text.length, start + length)];
  return {
    id: `added-${start}-${content[1]}`,
    parent: null,
    source: [],
    cue: [],
    content: [content],
    quotes: [],
    sentence: sentencesAround(text, content),
    label,
    who: source || null,
    sourceId: `reader: ${source}`,
    aliases: [],
    count: null,
    channel: null,
    relay: [],
    anonymity: null,
    introduction: { words: [], affiliation: null, former: false },
    basis: null,
    quoteForm: /["“”]/.test(text.slice(...content)) ? 'partial' : 'indirect',
    kind: 'statement',
    hedge: null,
    rule: READERS_RULE,
    confidence: 1,
  };
}

/** The whole sentences that words are part of, within their paragraphs. */
function sentencesAround(text: string, [start, end]: Span): Span {
  const from = text.lastIndexOf('\n\n', start) + 1;
  const behind = text.indexOf('\n\n', end);
  const paragraph = text.slice(from, behind < 0 ? text.length : behind);
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph)];
  const touched = sentences.filter(({ index, segment }) => {
    const at = from + index;
    return at < end && at + segment.length > start;
  });
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return [start, end];
  const whole = text.slice(from + first.index, from + last.index + last.segment.length);
  const begin = from + first.index + whole.length - whole.trimStart().length;
  return [begin, begin + whole.trim().length];
}

/** Document → attributions: the frames, sentence by sentence, and then the quotations that stand alone. */
import type { Attribution } from './attribution';
import type { Span } from './claim';
import type { Document, Sentence } from './document';
import { accordingTo } from './frames/according-to';
import { adjective } from './frames/adjective';
import { asked } from './frames/asked';
import { speakerColon } from './frames/colon';
import { type Found, type Frame, type Reading, take } from './frames/found';
import { hearsay } from './frames/hearsay';
import { lightVerb, nounCue } from './frames/noun-cue';
import { passive, seeming } from './frames/passive';
import { findPostPosed } from './frames/post-posed';
import { subjectVerb } from './frames/subject-verb';
import type { Range } from './noun-phrase';
import { RULES } from './rules';
import { readUnits, type Unit } from './units';

/** An attribution while quotations that stand alone may still join it. */
type Draft = { -readonly [Key in keyof Attribution]: Attribution[Key] } & { content: Span[] };

/** From this many words on, a quotation without a speaker goes on with the one before it rather than being a title. */
const LONG_QUOTE = 5;

/** The frames that a sentence is read with from left to right, in order of precedence. */
const FRAMES: readonly Frame[] = [
  accordingTo,
  asked,
  speakerColon,
  hearsay,
  passive,
  seeming,
  lightVerb,
  subjectVerb,
  adjective,
  nounCue,
];

/** Finds who is said to have said, thought or wanted what. In the order of the text; linear in its length. */
export function findAttributions(document: Document): Attribution[] {
  const attributions: Draft[] = [];
  document.sentences.forEach((sentence, index) => {
    const units = readUnits(document, sentence);
    if (isQuoteOnly(units)) {
      joinQuote(document, attributions, sentence, index, 3);
      return;
    }
    const found = readSentence(document, units);
    if (found.length === 0 && isMostlyQuote(document, units)) joinQuote(document, attributions, sentence, index, 0);
    for (const each of found) attributions.push(draft(document, units, each, index));
  });
  return attributions;
}

/** The attributions of one sentence: cues behind their content first, then from left to right. */
function readSentence(document: Document, units: readonly Unit[]): Found[] {
  const reading: Reading = { units, taken: new Uint8Array(units.length), found: [], subject: null };
  findPostPosed(document, reading);
  for (let at = 0; at < units.length; at++) {
    for (const frame of FRAMES) {
      if (reading.taken[at]) break;
      const found = frame(reading, at);
      if (found) take(reading, found);
    }
  }
  return reading.found.sort((a, b) => a.cue.start - b.cue.start);
}

function isQuoteOnly(units: readonly Unit[]): boolean {
  return units.length > 0 && units.every(({ tag }) => tag === 'quote' || tag === 'stop' || tag === 'dash');
}

/** `"I saw it happen" and other tales.`: a long quotation makes up most of the sentence, and nobody is named. */
function isMostlyQuote({ quotations }: Document, units: readonly Unit[]): boolean {
  let words = 0;
  for (const { quotation } of units) if (quotation >= 0) words += quotations[quotation]!.words;
  return words >= LONG_QUOTE && words >= units.length;
}

function joinQuote(document: Document, attributions: Draft[], sentence: Sentence, index: number, reach: number): void {
  const last = attributions.at(-1);
  if (!last) return;
  const from = document.sentences[last.sentence]!;
  const lastContent = last.content.at(-1);
  const lastSentence = lastContent ? sentenceAt(document, lastContent[0]) : last.sentence;
  if (index - Math.max(lastSentence, last.sentence) > 1 || sentence.paragraph - from.paragraph > reach) return;
  last.content.push([sentence.start, sentence.end]);
}

function sentenceAt(document: Document, offset: number): number {
  let [low, high] = [0, document.sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (document.sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function draft(document: Document, units: readonly Unit[], found: Found, sentence: number): Draft {
  const span = ({ start, end }: Range): Span => [
    document.tokens[units[start]!.first]!.start,
    document.tokens[units[end - 1]!.end - 1]!.end,
  ];
  return {
    source: found.source ? [span(found.source)] : [],
    cue: [span(found.cue)],
    content: found.content.map(span),
    sentence,
    parent: -1,
    kind: found.kind,
    rule: found.rule,
    confidence: RULES[found.rule],
  };
}

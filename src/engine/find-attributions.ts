/** Document → attributions: the frames, sentence by sentence, and then the quotations that stand alone. */
import type { Attribution } from './attribution';
import type { Span } from './claim';
import { accordingTo } from './finders/according-to';
import { adjective } from './finders/adjective';
import { asReported } from './finders/as-reported';
import { speakerColon } from './finders/colon';
import { subjectKind } from './finders/cue-decision';
import { floatingKind, joinFloating } from './finders/floating-quotes';
import { type Found, type Frame, type Reading, take } from './finders/found';
import { frontedParticiple } from './finders/fronted-participle';
import { hearsay } from './finders/hearsay';
import { lightVerb, nounCue } from './finders/noun-cue';
import { passive, seeming } from './finders/passive';
import { findPostPosed } from './finders/post-posed';
import { signature } from './finders/signature';
import { subjectVerb } from './finders/subject-verb';
import { opensTurn } from './finders/turns';
import type { Range } from './grammar/noun-phrase';
import { readUnits } from './grammar/read-units';
import type { Unit } from './grammar/units';
import { isNestable, RULES } from './rules';
import type { Document } from './text/document';

/** An attribution while quotations that stand alone may still join it. */
type Draft = { -readonly [Key in keyof Attribution]: Attribution[Key] } & { content: Span[] };

/** The frames that a sentence is read with from left to right, in order of precedence. */
const FRAMES: readonly Frame[] = [
  accordingTo,
  asReported,
  frontedParticiple,
  speakerColon,
  signature,
  hearsay,
  passive,
  seeming,
  lightVerb,
  subjectVerb,
  adjective,
  nounCue,
];

/**
 * Finds who is said to have said, thought or wanted what.
 *
 * @returns the attributions in the order of their sentences; those inside another one's content name it as their parent.
 *   Takes time linear in the length of the document.
 */
export function findAttributions(document: Document): Attribution[] {
  const attributions: Draft[] = [];
  let last: Draft | undefined;
  /** The index of the attribution whose speaker has the turn, in a transcript, or -1. */
  let turn = -1;
  document.sentences.forEach((sentence, index) => {
    const units = readUnits(document, sentence);
    if (turn >= 0 && sentence.paragraph === document.sentences[attributions[turn]!.sentence]!.paragraph) {
      attributions[turn]!.content.push([sentence.start, sentence.end]);
      const others = readSentence(document, units).filter((inner) => isOthers(units, inner));
      for (const inner of others) attributions.push(draft(document, units, inner, index, turn));
      return;
    }
    turn = -1;
    const floating = floatingKind(document, units);
    const found = floating === 'quote' ? [] : readSentence(document, units);
    if (found.length === 0) joinFloating(document, last, index, floating);
    const inside = newReading(units);
    const speaking = speaker(units, found);
    for (const outer of found) {
      const attribution = draft(document, units, outer, index, -1);
      const parent = attributions.push(attribution) - 1;
      if (outer === speaking) last = attribution;
      if (opensTurn(document, attribution)) turn = parent;
      for (const inner of readInside(inside, outer)) attributions.push(draft(document, units, inner, index, parent));
    }
  });
  return attributions;
}

/**
 * Who goes on speaking in a quotation that stands alone: whoever was quoted last, else the last source that is no part
 * of another's description ("Renn, who backs the board, …").
 */
function speaker(units: readonly Unit[], found: readonly Found[]): Found | undefined {
  return (
    found.findLast(({ rule }) => rule === 'quote-speaker-verb' || rule === 'quote-verb-speaker') ??
    found.findLast(({ source }) => !source || units[source.start]!.tag !== 'relative') ??
    found.at(-1)
  );
}

function newReading(units: readonly Unit[]): Reading {
  return { units, taken: new Uint8Array(units.length), found: [], subject: null };
}

/** The attributions of one sentence: cues behind their content first, then from left to right. */
function readSentence(document: Document, units: readonly Unit[]): Found[] {
  const reading = newReading(units);
  findPostPosed(document, reading);
  readFrames(reading, 0, units.length);
  return reading.found.sort((a, b) => a.cue.start - b.cue.start);
}

/** The attributions inside the content of another one: "Northline reported that two divers said …". */
function readInside(reading: Reading, outer: Found): Found[] {
  const found: Found[] = [];
  if (outer.passesOn) {
    take(reading, outer.passesOn);
    found.push(...reading.found.splice(0));
  }
  for (const { start, end } of outer.content) {
    reading.subject = null;
    readFrames(reading, start, end);
    for (const inner of reading.found.splice(0))
      if (isOthers(reading.units, inner) && isWithin(inner, start, end)) found.push(inner);
  }
  return found;
}

/** May the attribution stand inside somebody else's words, as a claim of another one? */
function isOthers(units: readonly Unit[], inner: Found): boolean {
  const named = isNestable(inner.rule) || isWording(units, inner);
  // "said it would respond": what somebody may yet say is no claim.
  if (units[inner.cue.start]!.tag === 'modal') return false;
  return named && inner.source !== null && !isSign(units, inner) && !isOneself(units, inner);
}

/** "I can tell you that …" inside somebody's words is that somebody's. */
function isOneself(units: readonly Unit[], { source }: Found): boolean {
  return source !== null && source.end - source.start === 1 && /^(?:i|we)$/u.test(units[source.start]!.lower);
}

/** "the water showed that …" inside somebody's words: what a thing is a sign of is their conclusion, not its claim. */
function isSign(units: readonly Unit[], { source, cue }: Found): boolean {
  return source !== null && SIGNS.has(units[cue.end - 1]?.verb?.lemma ?? '') && subjectKind(units, source) === 'thing';
}

/** "what he called a hoax": somebody's own word for a thing, whoever tells of it. */
function isWording(units: readonly Unit[], { source, cue }: Found): boolean {
  return (
    source !== null && units[source.start - 1]?.lower === 'what' && WORDINGS.has(units[cue.end - 1]?.verb?.lemma ?? '')
  );
}

const WORDINGS = new Set(['call', 'describe', 'term', 'dub', 'label', 'deem', 'brand', 'characterize', 'characterise']);

const SIGNS = new Set(['show', 'suggest', 'indicate', 'prove', 'mean', 'demonstrate', 'reveal', 'confirm', 'signal']);

function isWithin({ source, content }: Found, start: number, end: number): boolean {
  const inside = (range: Range) => range.start >= start && range.end <= end;
  return source !== null && inside(source) && content.every(inside);
}

function readFrames(reading: Reading, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    for (const frame of FRAMES) {
      if (reading.taken[at]) break;
      const found = frame(reading, at);
      if (found) take(reading, found);
    }
  }
}

function draft(document: Document, units: readonly Unit[], found: Found, sentence: number, parent: number): Draft {
  const span = ({ start, end }: Range): Span => [
    document.tokens[units[start]!.first]!.start,
    document.tokens[units[end - 1]!.end - 1]!.end,
  ];
  return {
    source: found.source ? [span(found.source)] : [],
    cue: [span(found.cue)],
    content: found.content.map(span),
    sentence,
    parent,
    kind: found.kind,
    rule: found.rule,
    confidence: RULES[found.rule].confidence,
    ...(found.evidence && { evidence: found.evidence }),
  };
}

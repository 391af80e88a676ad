/** Document → attributions, sentence by sentence, with the turns and quotations that go on behind their sentence. */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import { readUnits } from '../grammar/read-units';
import type { Range, Unit } from '../grammar/units';
import { RULES } from '../rules';
import type { Steps } from '../steps';
import type { Document, Sentence } from '../text/document';
import type { Found, Listener, Reading } from './finder';
import { awaitsSpeaker, continues, type Floating, floatingKind, joinFloating, loneQuote } from './floating-quotes';
import { isOthers, readNested } from './nested';
import { PASSES, type Pass, readPass } from './sentence-finders';
import { hasTurn, turnsOf } from './turns';

/** An attribution while quotations that stand alone may still join it. */
type Draft = { -readonly [Key in keyof Attribution]: Attribution[Key] } & { content: Span[] };

/**
 * Reads every sentence of the document.
 *
 * @param listener hears what each finder sees; null when nobody asks.
 * @param passes the finders, in order.
 * @returns the attributions in the order of their sentences; those inside another one's content name it as their parent.
 *   Takes time linear in the length of the document.
 */
export function* readSentences(
  document: Document,
  listener: Listener | null = null,
  passes: readonly Pass[] = PASSES,
): Steps<Attribution[]> {
  const attributions: Draft[] = [];
  const inner = passes.at(-1)!;
  const turns = turnsOf(document);
  let last: Draft | undefined;
  /** The index of the attribution whose speaker has the turn, in a transcript, or -1. */
  let turn = -1;
  /** Paragraphs of a quotation that may tell who speaks only at its end. */
  let held: Held[] = [];
  const float = ({ units, index }: Held, kind: Floating) => {
    const joined = joinFloating(document, last, index, kind);
    const lone = joined ? null : loneQuote(document, units, index, kind);
    if (lone) {
      last = { ...lone, content: [...lone.content] };
      attributions.push(last);
    }
    if (joined) listener?.notes('floating-quote', 'goes on with the attribution before it');
    else listener?.notes('floating-quote', lone ? 'is the claim of nobody' : 'nobody spoke just before');
  };
  const readNext = (sentence: Sentence, index: number) => {
    const units = readUnits(document, sentence);
    listener?.reads(units, (range) => document.text.slice(...spanOf(document, units, range)));
    const opensTurn = turns.has(sentence.start);
    const read = () => readSentence({ ...newReading(document, units), opensTurn, listener }, passes);
    if (turn >= 0 && sentence.paragraph === document.sentences[attributions[turn]!.sentence]!.paragraph) {
      attributions[turn]!.content.push([sentence.start, sentence.end]);
      listener?.notes('turn', 'goes on with the turn before it');
      const others = read().filter((one) => isOthers(units, one));
      for (const one of others) attributions.push(draft(document, units, one, index, turn));
      return;
    }
    turn = -1;
    const floating = floatingKind(document, units);
    if (floating === 'quote' && awaitsSpeaker(document, units, held.length > 0)) {
      held.push({ units, index });
      listener?.notes('floating-quote', 'goes on behind it');
      return;
    }
    const found = floating === 'quote' ? [] : read();
    const begun = held[0]?.index ?? index;
    const answering = held.length > 0 ? found.find((one) => continues(document, units, one, last, begun)) : undefined;
    if (!answering) for (const one of held) float(one, 'quote');
    if (found.length === 0 && floating) float({ units, index }, floating);
    const inside = { ...newReading(document, units), listener };
    const speaking = speaker(units, found);
    for (const outer of found) {
      const attribution = draft(document, units, outer, index, -1);
      if (outer === answering)
        attribution.content = [...held.map((one) => sentenceSpan(document, one.index)), ...attribution.content];
      const parent = attributions.push(attribution) - 1;
      if (outer === speaking) last = attribution;
      if (hasTurn(document, attribution, opensTurn)) turn = parent;
      for (const one of readNested(inside, outer, inner)) attributions.push(draft(document, units, one, index, parent));
    }
    held = [];
  };
  for (const [index, sentence] of document.sentences.entries()) {
    readNext(sentence, index);
    yield;
  }
  for (const one of held) float(one, 'quote');
  return attributions;
}

/** A sentence, by its units and its index. */
interface Held {
  readonly units: readonly Unit[];
  readonly index: number;
}

/** The attributions of one sentence, from left to right. */
function readSentence(reading: Reading, passes: readonly Pass[]): Found[] {
  for (const pass of passes) readPass(reading, pass, 0, reading.units.length);
  return reading.found.sort((a, b) => a.cue.start - b.cue.start);
}

function newReading(document: Document, units: readonly Unit[]): Reading {
  return {
    document,
    units,
    taken: new Uint8Array(units.length),
    found: [],
    subject: null,
    opensTurn: false,
    listener: null,
  };
}

/**
 * Who goes on speaking in a quotation that stands alone: whoever was quoted last, else the last source that is no part
 * of another's description ("Renn, who backs the board, …"). Whoever refused to speak does not go on.
 */
function speaker(units: readonly Unit[], found: readonly Found[]): Found | undefined {
  const speaking = found.filter(({ kind }) => kind !== 'no-comment');
  return (
    speaking.findLast(({ rule }) => rule === 'quote-speaker-verb' || rule === 'quote-verb-speaker') ??
    speaking.findLast(({ source }) => !source || units[source.start]!.tag !== 'relative') ??
    speaking.at(-1)
  );
}

const sentenceSpan = ({ sentences }: Document, index: number): Span => [sentences[index]!.start, sentences[index]!.end];

const spanOf = ({ tokens }: Document, units: readonly Unit[], { start, end }: Range): Span => [
  tokens[units[start]!.first]!.start,
  tokens[units[end - 1]!.end - 1]!.end,
];

function draft(document: Document, units: readonly Unit[], found: Found, sentence: number, parent: number): Draft {
  const span = (range: Range): Span => spanOf(document, units, range);
  return {
    source: found.source ? [span(found.source)] : [],
    cue: [span(found.cue)],
    content: found.content.map(span),
    sentence,
    parent,
    kind: found.kind,
    rule: found.rule,
    confidence: RULES[found.rule].confidence,
    ...(found.quotedBy && { quotedBy: span(found.quotedBy) }),
    ...(found.evidence && { evidence: found.evidence }),
  };
}

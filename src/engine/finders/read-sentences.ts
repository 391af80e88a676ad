/** Document → attributions, sentence by sentence, with the turns and quotations that go on over several sentences. */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import { readUnits } from '../grammar/read-units';
import type { Range, Unit } from '../grammar/units';
import { DATES_SAYING } from '../lexicon/clauses';
import { ACT_VERBS } from '../lexicon/cue-verbs';
import { RULES } from '../rules';
import type { Steps } from '../steps';
import type { Document, Sentence } from '../text/document';
import { pointsBack } from './according-to';
import { announcesParagraph, goesOnWithList } from './announced-paragraph';
import { speakerColon } from './colon';
import type { Found, Listener, Reading } from './finder';
import { awaitsSpeaker, continues, type Floating, floatingKind, joinFloating, loneQuote } from './floating-quotes';
import { frontedQuestion, withoutStances } from './fronted-question';
import { isOthers, readNested } from './nested';
import { type Pass, readPass } from './pass';
import { personSpokenOf } from './person-spoken-of';
import { PASSES } from './sentence-finders';
import { hasTurn, turnsOf } from './turns';

/** An attribution while later sentences may still add to its content. */
type Draft = { -readonly [Key in keyof Attribution]: Attribution[Key] } & { content: Span[] };

/** A sentence as the finders read it. */
interface UnitSentence {
  readonly units: readonly Unit[];
  readonly index: number;
}

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
  const reader = new SentenceReader(document, listener, passes);
  for (const [index, sentence] of document.sentences.entries()) {
    reader.read(sentence, index);
    yield;
  }
  return reader.finish();
}

/**
 * Reads sentence after sentence. Besides what the finders find, it decides which sentences go on with an attribution that
 * an earlier one holds.
 */
class SentenceReader {
  readonly #document: Document;
  readonly #listener: Listener | null;
  readonly #passes: readonly Pass[];
  /** Where turns of a transcript begin, as offsets. */
  readonly #turns: ReadonlySet<number>;
  readonly #attributions: Draft[] = [];
  /** The attribution that a quotation without a speaker goes on with. */
  #last: Draft | undefined;
  /** The sentence in which attributions were looked for last. */
  #before: { readonly reading: Reading; readonly index: number } | null = null;
  /** Words of the names of those who have spoken. */
  readonly #speakers = new Set<string>();
  /** The index of the attribution whose speaker has the turn in a transcript or was announced, or -1. */
  #turn = -1;
  /** The paragraph of the turn. */
  #turnParagraph = -1;
  /** Paragraphs of a quotation whose speaker may be named only after them. */
  #waiting: UnitSentence[] = [];

  constructor(document: Document, listener: Listener | null, passes: readonly Pass[]) {
    this.#document = document;
    this.#listener = listener;
    this.#passes = passes;
    this.#turns = turnsOf(document);
  }

  /** Whether the sentence goes on with an earlier attribution is decided before its own ones are looked for. */
  read(sentence: Sentence, index: number): void {
    const document = this.#document;
    const one: UnitSentence = { units: readUnits(document, sentence), index };
    this.#listener?.reads(one.units, (range) => document.text.slice(...spanOf(document, one.units, range)));
    if (this.#goesOnWithTurn(one) || this.#opensTurn(one)) return;
    const floating = floatingKind(document, one.units);
    if (floating === 'quote' && this.#waits(one)) return;
    const found = floating === 'quote' ? [] : this.#find(one);
    const answering = this.#answering(one, found);
    if (!answering) this.#floatWaiting();
    if (found.length === 0 && floating) this.#float(one, floating);
    this.#add(one, found, answering);
    this.#waiting = [];
  }

  finish(): Attribution[] {
    this.#floatWaiting();
    return this.#attributions;
  }

  #find({ units, index }: UnitSentence): Found[] {
    const reading = this.#newReading(units, this.#turns.has(this.#document.sentences[index]!.start));
    const question = frontedQuestion(units);
    if (question) reading.taken[question.asked] = 1;
    const answer = question?.end ?? 0;
    for (const pass of this.#passes) {
      // The answer first, so that no claim within the question takes it for its content.
      readPass(reading, pass, answer, units.length);
      readPass(reading, pass, 0, answer);
    }
    this.#before = { reading, index };
    const found = question ? withoutStances(reading.found, question) : reading.found;
    return found.sort((a, b) => a.cue.start - b.cue.start);
  }

  #newReading(units: readonly Unit[], opensTurn: boolean): Reading {
    const taken = new Uint8Array(units.length);
    const subjects = { subject: null, mainSubject: null };
    return { document: this.#document, units, taken, found: [], ...subjects, opensTurn, listener: this.#listener };
  }

  /**
   * Is the sentence in the paragraph of a turn, or in one that a colon announced? Then it is the speaker's, with the
   * attributions that it holds.
   */
  #goesOnWithTurn(one: UnitSentence): boolean {
    const turn = this.#attributions[this.#turn];
    const { paragraph } = this.#document.sentences[one.index]!;
    const listed = paragraph === this.#turnParagraph + 1 && turn?.rule !== 'colon';
    if (listed && goesOnWithList(this.#document, paragraph)) this.#turnParagraph = paragraph;
    if (!turn || paragraph !== this.#turnParagraph || (turn.content.length === 0 && one.units[0]!.tag === 'quote')) {
      this.#turn = -1;
      return false;
    }
    turn.content.push(this.#sentenceSpan(one));
    this.#listener?.notes('turn', 'goes on with the turn before it');
    this.#addInner(one, this.#turn);
    return true;
  }

  /**
   * Does the sentence open a turn: "HOLT: It sank, divers say."? The words behind the colon are read by themselves, so that no
   * claim within them reaches over the name.
   */
  #opensTurn(one: UnitSentence): boolean {
    if (!this.#turns.has(this.#document.sentences[one.index]!.start)) return false;
    const colon = one.units.findIndex(({ tag }) => tag === 'colon');
    const turn = speakerColon(this.#newReading(one.units, true), colon);
    if (turn === null || typeof turn === 'string' || turn.source?.end !== colon) return false;
    const attribution = draft(this.#document, one, turn, -1);
    if (!hasTurn(this.#document, attribution, true)) return false;
    this.#listener?.answered('colon', colon, turn);
    this.#floatWaiting();
    this.#waiting = [];
    this.#last = attribution;
    const parent = this.#attributions.push(attribution) - 1;
    this.#giveTurn(parent, one, 0);
    this.#addInner({ units: one.units.slice(colon + 1), index: one.index }, parent);
    return true;
  }

  #addInner(one: UnitSentence, parent: number): void {
    for (const found of this.#find(one))
      if (isOthers(one.units, found)) this.#attributions.push(draft(this.#document, one, found, parent));
  }

  #giveTurn(index: number, one: UnitSentence, paragraphsOn: number): void {
    this.#turn = index;
    this.#turnParagraph = this.#document.sentences[one.index]!.paragraph + paragraphsOn;
  }

  #waits(one: UnitSentence): boolean {
    if (!awaitsSpeaker(this.#document, one.units, this.#waiting.length > 0)) return false;
    this.#waiting.push(one);
    this.#listener?.notes('floating-quote', 'goes on behind it');
    return true;
  }

  /** The attribution that names the speaker of the waiting paragraphs. */
  #answering({ units }: UnitSentence, found: readonly Found[]): Found | undefined {
    const [first] = this.#waiting;
    return first && found.find((one) => continues(this.#document, units, one, this.#last, first.index));
  }

  #floatWaiting(): void {
    for (const one of this.#waiting) this.#float(one, 'quote');
  }

  /** Lets a quotation without a speaker go on with the attribution before it, or become a claim without a source. */
  #float({ units, index }: UnitSentence, kind: Floating): void {
    const joined = joinFloating(this.#document, units, this.#last, index, kind);
    const lone = joined ? null : loneQuote(this.#document, units, index, kind, () => this.#spokenOfBefore(index));
    if (lone) {
      this.#last = { ...lone, content: [...lone.content] };
      this.#attributions.push(this.#last);
    }
    if (joined) this.#listener?.notes('floating-quote', 'goes on with the attribution before it');
    else this.#listener?.notes('floating-quote', lone ? 'is the claim of nobody' : 'nobody spoke just before');
  }

  /** Whom the sentence right before this one is about, if they speak elsewhere. */
  #spokenOfBefore(index: number): Span | null {
    const { reading } = this.#before?.index === index - 1 ? this.#before : { reading: null };
    const person = reading && personSpokenOf(reading, this.#speakers);
    return person && spanOf(this.#document, reading.units, person);
  }

  /** Keeps what was found: each attribution, followed by those inside its content. */
  #add(one: UnitSentence, found: readonly Found[], answering: Found | undefined): void {
    const opensTurn = this.#turns.has(this.#document.sentences[one.index]!.start);
    const inside = this.#newReading(one.units, false);
    const speaking = speaker(one.units, found);
    for (const outer of found) {
      const attribution = draft(this.#document, one, outer, -1);
      this.#noteSpeaker(one.units, outer);
      if (outer === answering)
        attribution.content = [...this.#waiting.map((waiting) => this.#sentenceSpan(waiting)), ...attribution.content];
      if (outer.content.length === 0 && pointsBack(one.units, outer.cue.start))
        attribution.content = this.#sentenceBefore(one.index);
      const parent = this.#attributions.push(attribution) - 1;
      if (outer === speaking) this.#last = attribution;
      if (hasTurn(this.#document, attribution, opensTurn)) this.#giveTurn(parent, one, 0);
      else if (announcesParagraph(this.#document, one.units, attribution)) this.#giveTurn(parent, one, 1);
      for (const inner of readNested(inside, outer, this.#passes.at(-1)!)) {
        const nested = draft(this.#document, one, inner, parent);
        this.#attributions.push(nested);
        // `“…,” the letter said, according to the port. “…”`: the letter goes on.
        if (outer === speaking && inner === outer.passesOn) this.#last = nested;
      }
    }
  }

  #noteSpeaker(units: readonly Unit[], { source }: Found): void {
    for (let at = source?.start ?? 0; at < (source?.end ?? 0); at++)
      if (units[at]!.tag === 'name') this.#speakers.add(this.#document.tokens[units[at]!.end - 1]!.text);
  }

  /** The sentence before in the same paragraph or, where a paragraph opens, the last one of that before. */
  #sentenceBefore(index: number): Span[] {
    const before = this.#document.sentences[index - 1];
    return before ? [[before.start, before.end]] : [];
  }

  #sentenceSpan({ index }: UnitSentence): Span {
    const { start, end } = this.#document.sentences[index]!;
    return [start, end];
  }
}

/**
 * Who goes on speaking in a quotation without a speaker: whoever was quoted last, else the last source that is not part
 * of another's description ("Renn, who backs the board, …"). Whoever refused to speak, or only acted ("laid the key on the
 * desk"), does not go on.
 */
function speaker(units: readonly Unit[], found: readonly Found[]): Found | undefined {
  const speaking = found.filter((one) => one.kind !== 'no-comment' && !isAct(one) && !isOfEvent(units, one));
  // "…,” Renn told the crew, adding:"
  const announcing = units.at(-1)?.tag === 'colon' ? speaking.at(-1) : undefined;
  if (announcing?.content.length === 0) return announcing;
  return (
    speaking.findLast(({ rule }) => rule === 'quote-speaker-verb' || rule === 'quote-verb-speaker') ??
    speaking.findLast(({ source }) => !source || units[source.start]!.tag !== 'relative') ??
    speaking.at(-1)
  );
}

const isAct = ({ evidence }: Found): boolean => evidence?.complement === 'object' && ACT_VERBS.has(evidence.word);

/** "cut the stock after it reported results": what dates the sentence quotes nobody. */
const isOfEvent = (units: readonly Unit[], { rule, source }: Found): boolean => {
  const before = source ? units[source.start - 1] : undefined;
  return rule === 'stance-verb' && DATES_SAYING.has(before?.lower ?? '');
};

const spanOf = ({ tokens }: Document, units: readonly Unit[], { start, end }: Range): Span => [
  tokens[units[start]!.first]!.start,
  tokens[units[end - 1]!.end - 1]!.end,
];

function draft(document: Document, { units, index }: UnitSentence, found: Found, parent: number): Draft {
  const span = (range: Range): Span => spanOf(document, units, range);
  return {
    source: found.source ? [span(found.source)] : [],
    cue: [span(found.cue)],
    content: found.content.map(span),
    sentence: index,
    parent,
    kind: found.kind,
    rule: found.rule,
    confidence: RULES[found.rule].confidence,
    quotedBy: found.quotedBy && span(found.quotedBy),
    evidence: found.evidence,
  };
}

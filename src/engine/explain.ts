/** Why the claims of a text were found and its other words were not: what each finder saw and answered. */
import { analyse } from './analyse';
import type { Attribution } from './attribution';
import type { AnalysisInput, Claim, Span } from './claim';
import type { CompletionListener } from './completion';
import type { Identified } from './coreference/identify-sources';
import type { ArticleListener } from './find-attributions';
import type { Declined, Found, Part, SentenceNote } from './finders/finder';
import { PASSES } from './finders/sentence-finders';
import type { Range, Unit } from './grammar/units';
import type { Rule } from './rules';

export interface Explanation {
  readonly english: boolean;
  readonly sentences: readonly SentenceExplanation[];
  /** What the finders that read the article as a whole changed. */
  readonly changes: readonly Change[];
  readonly claims: readonly ClaimExplanation[];
}

export interface SentenceExplanation {
  readonly words: string;
  /** Each word or quotation, with the part of speech it is read as. */
  readonly units: readonly (readonly [words: string, tag: string])[];
  /** What was decided for the sentence as a whole, if anything. */
  readonly notes: readonly { readonly finder: string; readonly note: SentenceNote }[];
  /** In the order in which the finders looked. */
  readonly looks: readonly Look[];
  /** The finders that had no word to look at. */
  readonly idle: readonly string[];
}

/** One finder's look at one word. */
export interface Look {
  readonly finder: string;
  readonly at: string;
  /** What it took words for. */
  readonly saw: readonly { readonly part: Part; readonly words: string; readonly kind?: string }[];
  /** What it found, or why it took nothing. */
  readonly answer: FoundWords | { readonly declined: Declined };
}

export interface FoundWords {
  readonly rule: Rule;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

export interface Change {
  readonly finder: string;
  readonly did: 'added' | 'changed' | 'dropped';
  readonly attribution: FoundWords;
}

/** A claim in words, and how its source was identified. */
export interface ClaimExplanation extends FoundWords {
  readonly id: string;
  readonly parent: string | null;
  readonly who: string | null;
  /** Why the words of the source mean this person or body. */
  readonly whoBecause: string;
  readonly label: Claim['label'];
  /** What decided the label. */
  readonly labelBecause: string;
  readonly anonymity: string | null;
  readonly reason: string | null;
  readonly relay: readonly string[];
  readonly channel: Claim['channel'];
  readonly confidence: number;
}

/** Analyses the text and reports how every claim came about, and what else was considered. */
export function explain(input: AnalysisInput): Explanation {
  const recorder = new Recorder(input.text);
  const { english } = analyse(input, recorder);
  return { english, sentences: recorder.sentences, changes: recorder.changes, claims: recorder.claims };
}

type Growing<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

class Recorder implements ArticleListener, CompletionListener {
  readonly sentences: Growing<SentenceExplanation>[] = [];
  readonly changes: Change[] = [];
  readonly claims: ClaimExplanation[] = [];
  readonly #text: string;
  #words: (range: Range) => string = () => '';
  #saw: Growing<Look>['saw'] = [];

  constructor(text: string) {
    this.#text = text;
  }

  reads(units: readonly Unit[], wordsOf: (range: Range) => string): void {
    this.#words = wordsOf;
    const all = PASSES.flat().map(({ name }) => name);
    this.sentences.push({
      words: units.length > 0 ? wordsOf({ start: 0, end: units.length }) : '',
      units: units.map(({ tag }, at) => [wordsOf({ start: at, end: at + 1 }), tag] as const),
      notes: [],
      looks: [],
      idle: all,
    });
  }

  notes(finder: string, note: SentenceNote): void {
    this.sentences.at(-1)?.notes.push({ finder, note });
  }

  saw(part: Part, range: Range, kind?: string): void {
    const words = range.end > range.start ? this.#words(range) : '';
    this.#saw.push(kind ? { part, words, kind } : { part, words });
  }

  answered(finder: string, at: number, answer: Found | Declined): void {
    const sentence = this.sentences.at(-1);
    const saw = this.#saw;
    this.#saw = [];
    if (!sentence) return;
    sentence.idle = sentence.idle.filter((name) => name !== finder);
    sentence.looks.push({
      finder,
      at: this.#words({ start: at, end: at + 1 }),
      saw,
      answer: typeof answer === 'string' ? { declined: answer } : this.#foundWords(answer),
    });
  }

  #foundWords({ rule, source, cue, content }: Found): FoundWords {
    return {
      rule,
      source: source ? this.#words(source) : '',
      cue: this.#words(cue),
      content: content.map(this.#words).join(GAP),
    };
  }

  changed(finder: string, before: readonly Attribution[], after: readonly Attribution[]): void {
    const note = (did: Change['did'], attribution: Attribution) =>
      this.changes.push({ finder, did, attribution: this.#inWords(attribution) });
    const known = new Map(before.map((attribution) => [keyOf(attribution), attribution]));
    for (const attribution of after) {
      const old = known.get(keyOf(attribution));
      if (!old) note('added', attribution);
      else if (JSON.stringify(spansOf(old)) !== JSON.stringify(spansOf(attribution))) note('changed', attribution);
      known.delete(keyOf(attribution));
    }
    for (const attribution of known.values()) note('dropped', attribution);
  }

  completed(claim: Claim, source: Identified): void {
    const { anonymity, id, parent, who, label, relay, channel, confidence } = claim;
    this.claims.push({
      ...this.#inWords(claim as Claim & { rule: Rule }),
      id,
      parent,
      who,
      whoBecause: this.#whoBecause(claim, source),
      label,
      labelBecause: labelBecause(claim, source),
      anonymity: anonymity && this.#text.slice(...anonymity.grant),
      reason: anonymity?.reason ? this.#text.slice(...anonymity.reason) : null,
      relay,
      channel,
      confidence,
    });
  }

  #inWords({ rule, source, cue, content }: Spans & { readonly rule: Rule }): FoundWords {
    const words = (spans: readonly Span[]) => spans.map((span) => this.#text.slice(...span)).join(GAP);
    return { rule, source: words(source), cue: words(cue), content: words(content) };
  }

  #whoBecause({ source }: Claim, { phrase, referent }: Identified): string {
    if (phrase.form === 'none') return 'no source is given';
    if (!referent) return `nobody in the article fits this ${phrase.form}`;
    const words = source.map((span) => this.#text.slice(...span).toLowerCase()).join(GAP);
    const reason = referent.forms.get(words)?.reason;
    return reason ? `${reason}: “${words}”` : `its own words: a ${phrase.form}`;
  }
}

const GAP = ' … ';

interface Spans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

const spansOf = ({ source, cue, content }: Spans) => [source, cue, content];

/** An attribution is known by its cue's position and its rule. */
const keyOf = ({ cue, rule }: Attribution): string => `${rule} ${cue[0]?.[0]}`;

/** What the label was decided from: the grant, the kind of source, the noun. */
function labelBecause({ anonymity, kind }: Claim, { phrase, referent }: Identified): string {
  if (kind === 'no-comment') return 'the cue refuses to speak';
  if (phrase.form === 'none') return 'no source is given';
  const noun = phrase.form === 'noun' ? phrase : referent?.phrase;
  const parts = [
    anonymity ? 'a grant of anonymity covers it' : '',
    referent ? `the source is ${referent.named ? 'a name for' : 'not named and of kind'} “${referent.kind}”` : '',
    noun ? `the noun “${noun.head}” stands for “${noun.noun}”${noun.plural ? ', in the plural' : ''}` : '',
  ];
  return parts.filter(Boolean).join('; ') || 'nobody is known';
}

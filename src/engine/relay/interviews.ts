/** Who is speaking to which outlet in the course of the text. */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import type { Identified } from '../coreference/identify-sources';
import type { Referent } from '../coreference/referent';
import { ARTICLES } from '../lexicon/noun-phrases';
import { singular } from '../lexicon/nouns';
import { BEFORE_INTERVIEWER } from '../lexicon/relays';
import { TITLES } from '../lexicon/titles';
import type { Named, Names } from '../names/names';
import type { Document } from '../text/document';
import { overlaps, sentenceAt } from '../text/spans';
import type { Occasion, Scene } from './occasions';
import { openingTold } from './opening-words';
import { isSaidElsewhere } from './said-elsewhere';
import { isSaidAtOtherTime } from './said-when';

/** The headline and the first sentence may stand before the outlet is named. */
const LEAD_SENTENCES = 2;
/** Over so many sentences without a word to the outlet an interview goes on, and a lead may be ahead of it. */
const INTERVIEW_GAP = 8;

/** For each attribution the outlet that its source spoke to, there or a little before. */
export function toldOutlets(
  document: Document,
  names: Names,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  occasions: readonly Occasion[],
): (string | null)[] {
  if (occasions.length === 0) return attributions.map(() => null);
  const bySentence = new Map<number, Occasion[]>();
  for (const one of occasions) bySentence.set(one.sentence, [...(bySentence.get(one.sentence) ?? []), one].slice(-4));
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => attributions[a]!.sentence - attributions[b]!.sentence);
  const interviews = new Interviews(document, names, occasions);
  const tellers = tellersOf(document, attributions, occasions);
  const isAnothers = (index: number) => (one: Occasion) => {
    const teller = tellers.get(one);
    if (teller === undefined || attributions[teller]!.parent !== attributions[index]!.parent) return false;
    return sources[teller]!.referent !== sources[index]!.referent;
  };
  const direct = attributions.map((attribution, index) => {
    const isOthers = isAnothers(index);
    const own = (bySentence.get(attribution.sentence) ?? []).filter((one) => !isOthers(one));
    return occasionOf(document, attribution, own);
  });
  const told: (string | null)[] = attributions.map(() => null);
  for (const index of order)
    told[index] = interviews.outletOf(attributions[index]!, sources[index]!, direct[index] ?? null);
  const between = betweenTold(attributions, sources, direct, order);
  const opening = openingTold(document, attributions, sources, direct, order);
  return told.map(
    (outlet, index) =>
      outlet ?? between[index] ?? opening[index] ?? inLead(document, attributions, sources, direct, index),
  );
}

/**
 * "one clerk" in "Ministers said it was late, but one clerk told Radio Vessel that it was not": for each occasion the claim
 * whose hearer the outlet is, right behind its cue.
 */
function tellersOf(
  { tokens }: Document,
  attributions: readonly Attribution[],
  occasions: readonly Occasion[],
): ReadonlyMap<Occasion, number> {
  const byEnd = new Map(attributions.flatMap(({ cue }, index) => cue.map(([, end]) => [end, index] as const)));
  const tellers = new Map<Occasion, number>();
  for (const one of occasions) {
    const verb = ARTICLES.has(tokens[one.at - 1]?.lower ?? '') ? one.at - 2 : one.at - 1;
    const teller = byEnd.get(tokens[verb]?.end ?? -1);
    if (teller !== undefined) tellers.set(one, teller);
  }
  return tellers;
}

/** What somebody says between two sentences that say they told the same outlet, they told it too. */
function betweenTold(
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  direct: readonly (string | null)[],
  order: readonly number[],
): (string | null)[] {
  const found: (string | null)[] = attributions.map(() => null);
  const last = new Map<Referent, { outlet: string; since: number[] }>();
  for (const index of order) {
    const { referent } = sources[index]!;
    if (!referent?.named || referent.kind !== 'person') continue;
    const open = last.get(referent);
    const outlet = direct[index];
    if (!outlet) open?.since.push(index);
    else {
      if (open?.outlet === outlet) for (const one of open.since) found[one] = outlet;
      last.set(referent, { outlet, since: [] });
    }
  }
  return found;
}

/**
 * The occasion that the attribution's own sentence tells of, outside what was said: whom the speaker told goes before whom
 * they work for.
 */
function occasionOf(
  { tokens }: Document,
  { source, content }: Attribution,
  occasions: readonly Occasion[],
): string | null {
  const within = (spans: readonly Span[], { at }: Occasion) =>
    spans.some((span) => overlaps(span, [tokens[at]!.start, tokens[at]!.end]));
  const outside = occasions.filter((one) => !within(content, one));
  const told = outside.find((one) => !within(source, one)) ?? outside[0];
  return told?.outlet ?? null;
}

class Interviews {
  /** `sentence` is the last one that belongs to the interview, `told` the one that names the outlet. */
  readonly #current = new Map<Referent, { outlet: string; sentence: number; told: number }>();
  readonly #byPerson = new Map<Named, { outlet: string; sentence: number }>();
  readonly #document: Document;
  readonly #names: Names;
  readonly #scenes: readonly Occasion[];
  #nextScene = 0;
  /** The last scene: `named` is the sentence that names the outlet, `sentence` the last one that belongs to it. */
  #looked = { sentence: -1, elsewhere: false };
  #scene: { outlet: string; sentence: number; scene: Scene; named: number } | null = null;

  constructor(document: Document, names: Names, occasions: readonly Occasion[]) {
    this.#document = document;
    this.#names = names;
    this.#scenes = occasions.filter(({ scene }) => scene !== 'nobody');
    for (const { at, sentence, outlet } of occasions) {
      const person = personBefore(document, names, at);
      if (person) this.#byPerson.set(person, { outlet, sentence });
    }
  }

  outletOf(attribution: Attribution, { phrase, referent }: Identified, direct: string | null): string | null {
    const { sentence } = attribution;
    while (this.#nextScene < this.#scenes.length && this.#scenes[this.#nextScene]!.sentence <= sentence) {
      const scene = this.#scenes[this.#nextScene++]!;
      this.#scene = { ...scene, named: scene.sentence };
    }
    // "He told the BBC that": whoever he is.
    if (!referent) return phrase.form === 'pronoun' ? direct : null;
    if (referent.kind === 'outlet' || referent.kind === 'document' || referent.kind === 'author') return null;
    const current = this.#current.get(referent);
    const isLater = !direct && current !== undefined && isSaidAtOtherTime(this.#document, attribution, current.told);
    if (!direct && (isLater || this.#isSaidElsewhere(sentence))) {
      this.#current.delete(referent);
      if (referent.named) this.#byPerson.delete(referent.named);
      this.#scene = null;
      return null;
    }
    const entry = direct ? { outlet: direct, sentence } : this.#goesOn(referent, sentence);
    if (!entry) return null;
    const told = direct ? sentence : (current?.told ?? sentence);
    const until = { outlet: entry.outlet, sentence: this.#lastSentence(attribution), told };
    this.#current.set(referent, until);
    if (this.#scene?.outlet === entry.outlet) this.#scene = { ...this.#scene, ...until };
    return entry.outlet;
  }

  /** One look at each sentence, however many claims it holds. */
  #isSaidElsewhere(sentence: number): boolean {
    if (this.#looked.sentence !== sentence) {
      this.#looked = { sentence, elsewhere: isSaidElsewhere(this.#document, sentence) };
    }
    return this.#looked.elsewhere;
  }

  /** The sentence in which what was said ends. */
  #lastSentence({ content, sentence }: Attribution): number {
    const end = (content.at(-1)?.[1] ?? 1) - 1;
    return Math.max(sentence, sentenceAt(this.#document, end));
  }

  #goesOn(referent: Referent, sentence: number): { outlet: string } | null {
    const fresh = (one: { sentence: number; outlet: string } | null | undefined) =>
      one && one.sentence <= sentence && sentence - one.sentence <= INTERVIEW_GAP ? one : null;
    const own = fresh(this.#current.get(referent)) ?? fresh(referent.named && this.#byPerson.get(referent.named));
    if (own || !this.#scene) return own;
    const fits = this.#scene.scene === 'anybody' ? referent.kind === 'person' : isUnidentified(referent);
    if (!fits || !this.#isIntroduced(referent, sentence)) return null;
    return fresh(this.#scene);
  }

  /** In the paragraph that names the outlet anybody may be meant, beyond it those whom its first sentence speaks of. */
  #isIntroduced({ named, phrase }: Referent, sentence: number): boolean {
    const { sentences, tokens } = this.#document;
    const { firstToken, endToken, paragraph } = sentences[this.#scene!.named]!;
    if (sentences[sentence]!.paragraph === paragraph) return true;
    const head = phrase && singular(phrase.head);
    for (let at = firstToken; at < endToken; at++) {
      const { lower } = tokens[at]!;
      if (named ? this.#names.at(at)?.named === named || isOffice(named, lower) : singular(lower) === head) return true;
    }
    return false;
  }
}

/** "the president" of an article on President Varga */
const isOffice = ({ descriptions }: Named, word: string): boolean =>
  TITLES.has(word) && descriptions.some((description) => description.includes(word));

/** People whom the text does not fully name. */
const isUnidentified = ({ kind, named }: Referent): boolean =>
  (kind === 'person' || kind === 'people') && (named === null || !named.complete);

/**
 * The person said to speak there: the last one named before the outlet in its sentence, but for whoever asks the
 * questions: "Varga sat down with Mei Tan for an interview with Radio Vessel".
 */
function personBefore({ tokens, sentences }: Document, names: Names, at: number): Named | null {
  const { firstToken } = sentences[tokens[at]!.sentence]!;
  for (let before = at - 1; before >= Math.max(firstToken, at - 20); before--) {
    const mention = names.at(before);
    if (mention?.named.kind === 'person' && !BEFORE_INTERVIEWER.has(tokens[mention.titles - 1]?.lower ?? ''))
      return mention.named;
  }
  return null;
}

/** In the lead the outlet may be named some sentences after the words that it was told, where no day says that it was not. */
function inLead(
  document: Document,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  direct: readonly (string | null)[],
  index: number,
): string | null {
  const { sentence } = attributions[index]!;
  const { referent } = sources[index]!;
  if (sentence >= LEAD_SENTENCES || (referent?.kind !== 'person' && referent?.kind !== 'people')) return null;
  if (isSaidElsewhere(document, sentence)) return null;
  for (
    let later = 0;
    later < attributions.length && attributions[later]!.sentence <= sentence + INTERVIEW_GAP;
    later++
  ) {
    if (attributions[later]!.sentence > sentence && sources[later]!.referent === referent && direct[later])
      return isSaidAtOtherTime(document, attributions[index]!, attributions[later]!.sentence) ? null : direct[later]!;
  }
  return null;
}

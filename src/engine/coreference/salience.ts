/**
 * Who is in the reader's mind: referents weighed by how recently, how often and in what position the text mentions
 * them.
 */
import type { Referent } from './referent';

/** What is left of a weight one sentence later. */
const DECAY = 0.6;
/** What is left some sentences later: a power takes longer than all else that a weight needs. */
const LEFT = Array.from({ length: 32 }, (_, sentences) => DECAY ** sentences);
/** What an earlier weight adds to that of a new mention: somebody new in a better position outweighs them. */
const CARRIED = 0.5;
/** How many referents are kept: the most recently mentioned. A pronoun never reaches further back. */
const KEPT = 24;
/** Below this a referent has faded. */
const FADED = 0.08;

interface Entry {
  /** What earlier sentences left. */
  readonly carried: number;
  /** The best position of the referent in its last sentence. */
  readonly place: number;
  readonly sentence: number;
}

export class Salience {
  readonly #entries = new Map<Referent, Entry>();

  /** Records a mention; of several in one sentence, the weightiest counts. */
  add(referent: Referent, weight: number, sentence: number): void {
    const last = this.#entries.get(referent);
    const entry =
      last?.sentence === sentence
        ? { carried: last.carried, place: Math.max(last.place, weight), sentence }
        : { carried: CARRIED * this.weightOf(referent, sentence), place: weight, sentence };
    this.#entries.delete(referent);
    this.#entries.set(referent, entry);
    if (this.#entries.size > KEPT) this.#entries.delete(this.#entries.keys().next().value as Referent);
  }

  weightOf(referent: Referent, sentence: number): number {
    const entry = this.#entries.get(referent);
    return entry ? weightLeft(entry, sentence) : 0;
  }

  /** The last sentence that mentions the referent, or -1. */
  lastOf(referent: Referent): number {
    return this.#entries.get(referent)?.sentence ?? -1;
  }

  /** Those whom a sentence, the last to do so, mentions. */
  lastIn(sentence: number): Referent[] {
    return [...this.#entries].filter(([, entry]) => entry.sentence === sentence).map(([referent]) => referent);
  }

  /**
   * The weightiest referent, seen from a sentence, of equals the latest; null where all have faded.
   *
   * @param likelihood how likely a referent is meant, whatever its weight: 0 for never.
   */
  best(sentence: number, likelihood: (referent: Referent) => number): Referent | null {
    let best: Referent | null = null;
    let top = 0;
    for (const [referent, entry] of this.#entries) {
      const weight = weightLeft(entry, sentence);
      if (weight < FADED) continue;
      const likely = likelihood(referent) * weight;
      if (likely === 0 || likely < top) continue;
      top = likely;
      best = referent;
    }
    return best;
  }
}

/** What is left of an entry's weight some sentences later. */
function weightLeft({ carried, place, sentence: last }: Entry, sentence: number): number {
  const sentences = sentence - last;
  return (carried + place) * (LEFT[sentences] ?? DECAY ** sentences);
}

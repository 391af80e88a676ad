/** Who is in the reader's mind: referents weighed by how lately, how often and in what place the text had them. */
import type { Referent } from './referent';

/** What is left of a weight one sentence later. */
const DECAY = 0.6;
/** How many referents are kept: the ones mentioned last. A pronoun never reaches further back. */
const KEPT = 24;
/** Below this a referent has faded. */
const FADED = 0.08;

/** The best candidate, and how far ahead of the next one it is (Infinity when alone). */
export interface Choice {
  readonly referent: Referent;
  readonly lead: number;
}

export class Salience {
  readonly #weights = new Map<Referent, { weight: number; sentence: number }>();

  /** Records a mention. */
  add(referent: Referent, weight: number, sentence: number): void {
    const before = this.weightOf(referent, sentence);
    this.#weights.delete(referent);
    this.#weights.set(referent, { weight: before + weight, sentence });
    if (this.#weights.size > KEPT) this.#weights.delete(this.#weights.keys().next().value as Referent);
  }

  weightOf(referent: Referent, sentence: number): number {
    const entry = this.#weights.get(referent);
    return entry ? entry.weight * DECAY ** (sentence - entry.sentence) : 0;
  }

  /** The weightiest referent that `accepts` lets through, or null. */
  best(sentence: number, accepts: (referent: Referent) => boolean): Choice | null {
    let best: Referent | null = null;
    let top = FADED;
    let second = 0;
    for (const referent of this.#weights.keys()) {
      if (!accepts(referent)) continue;
      const weight = this.weightOf(referent, sentence);
      if (weight > top || (best !== null && weight === top)) {
        second = best ? top : 0;
        top = weight;
        best = referent;
      } else second = Math.max(second, weight);
    }
    return best && { referent: best, lead: second > 0 ? top / second : Number.POSITIVE_INFINITY };
  }
}

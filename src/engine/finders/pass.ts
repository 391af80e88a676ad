/**
 * Finders that read a sentence together. Which of them look at a word is looked up once, by its tag, its spelling and its
 * lemma: most words are the head of no cue, and asking every finder about each of them took a tenth of an analysis.
 */
import type { Unit } from '../grammar/units';
import { type Finder, inOneForm, type Reading, take } from './finder';

/** They look at each word in this order, and the first that finds something takes it. At most 31. */
export type Pass = readonly Finder[];

/** Lets the finders of a pass look at the units `[start, end)`, one after the other. */
export function readPass(reading: Reading, pass: Pass, start: number, end: number): void {
  const heads = headsOf(pass);
  for (let at = start; at < end; at++) {
    if (reading.taken[at]) continue;
    for (const { name, find } of heads.lookingAt(reading.units[at]!)) {
      const answer = find(reading, at);
      if (answer === null) continue;
      reading.listener?.answered(name, at, answer);
      if (typeof answer === 'string') continue;
      take(reading, inOneForm(answer));
      break;
    }
  }
}

function headsOf(pass: Pass): PassHeads {
  const known = HEADS.get(pass);
  if (known) return known;
  const made = new PassHeads(pass);
  HEADS.set(pass, made);
  return made;
}

/** Made once for each pass. */
const HEADS = new WeakMap<Pass, PassHeads>();

/** The heads of all finders of a pass. A set of finders is a number with a bit for each. */
class PassHeads {
  readonly #pass: Pass;
  readonly #byTag: ReadonlyMap<string | undefined, number>;
  readonly #byWord: ReadonlyMap<string | undefined, number>;
  readonly #byLemma: ReadonlyMap<string | undefined, number>;
  /** The finders of each set that was asked for, in order. */
  readonly #sets = new Map<number, Pass>();

  constructor(pass: Pass) {
    this.#pass = pass;
    this.#byTag = findersBy(pass.map(({ heads }) => heads.tags));
    this.#byWord = findersBy(pass.map(({ heads }) => heads.words));
    this.#byLemma = findersBy(pass.map(({ heads }) => heads.lemmas));
  }

  lookingAt({ tag, lower, verb }: Unit): Pass {
    const byWord = this.#byWord.size > 0 ? (this.#byWord.get(lower) ?? 0) : 0;
    const byLemma = tag === 'verb' && verb ? (this.#byLemma.get(verb.lemma) ?? 0) : 0;
    const set = (this.#byTag.get(tag) ?? 0) | byWord | byLemma;
    return set === 0 ? NOBODY : (this.#sets.get(set) ?? this.#list(set));
  }

  #list(set: number): Pass {
    const finders = this.#pass.filter((_, index) => set & (1 << index));
    this.#sets.set(set, finders);
    return finders;
  }
}

const NOBODY: Pass = [];

/** For each entry of the lists, the set of those whose list has it. */
function findersBy(lists: readonly (ReadonlySet<string | undefined> | undefined)[]): Map<string | undefined, number> {
  const sets = new Map<string | undefined, number>();
  lists.forEach((list, index) => {
    for (const entry of list ?? []) sets.set(entry, (sets.get(entry) ?? 0) | (1 << index));
  });
  return sets;
}

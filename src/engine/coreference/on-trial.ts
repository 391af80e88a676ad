/** Whom "the defendant" and "the accused" mean: the one person of whom the article has told that they stand trial. */
import { TRIED, TRYING_OFFICES } from '../lexicon/offices';
import type { Named, Names } from '../names/names';
import type { Document } from '../text/document';

/** Longest description between a name and what was done to its bearer, in tokens. */
const DESCRIPTION_TOKENS = 30;

export class OnTrial {
  readonly #document: Document;
  readonly #names: Names;
  /** Where the article first tells so of each person, in order; read when somebody asks. */
  #told: ReadonlyMap<Named, number> | null = null;

  constructor(document: Document, names: Names) {
    this.#document = document;
    this.#names = names;
  }

  /** The person on trial, by what stands before the token `before`; null where there are several, or nobody. */
  before(before: number): Named | null {
    this.#told ??= firstTold(this.#document, this.#names);
    const [first, second] = this.#told;
    return first && first[1] < before && !(second && second[1] < before) ? first[0] : null;
  }
}

function firstTold({ tokens }: Document, names: Names): Map<Named, number> {
  const told = new Map<Named, number>();
  for (let at = 0; at < tokens.length; at++) {
    if (!TRIED.has(tokens[at]!.lower)) continue;
    const subject = subjectOf(names, at, (from) => tokens[from]?.sentence === tokens[at]!.sentence);
    if (!subject || told.has(subject) || subject.descriptions.flat().some((word) => TRYING_OFFICES.has(word))) continue;
    told.set(subject, at);
    // A third changes nothing.
    if (told.size === 2) break;
  }
  return told;
}

/** The person named last before the word at `at` in its sentence. */
function subjectOf(names: Names, at: number, isInSentence: (from: number) => boolean): Named | null {
  for (let from = at - 1; from >= Math.max(0, at - DESCRIPTION_TOKENS) && isInSentence(from); from--) {
    const mention = names.at(from);
    if (mention?.named.kind === 'person') return mention.named;
  }
  return null;
}

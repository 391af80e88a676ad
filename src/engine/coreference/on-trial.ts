/** Whom "the defendant" and "the accused" mean: the one person of whom the article has told that they stand trial. */
import { TRIED, TRYING_OFFICES } from '../lexicon/offices';
import type { Named, Names } from '../names/names';
import type { Document } from '../text/document';

/** Longest description between a name and what was done to its bearer, in tokens. */
const DESCRIPTION_TOKENS = 30;

/** The person on trial, by what stands before the token `before`; null where there are several, or nobody. */
export function onTrial({ tokens }: Document, names: Names, before: number): Named | null {
  const tried = new Set<Named>();
  for (let at = 0; at < before; at++) {
    if (!TRIED.has(tokens[at]!.lower)) continue;
    const subject = subjectOf(names, at, (from) => tokens[from]?.sentence === tokens[at]!.sentence);
    if (subject && !subject.descriptions.flat().some((word) => TRYING_OFFICES.has(word))) tried.add(subject);
  }
  return tried.size === 1 ? [...tried][0]! : null;
}

/** The person named last before the word at `at` in its sentence. */
function subjectOf(names: Names, at: number, isInSentence: (from: number) => boolean): Named | null {
  for (let from = at - 1; from >= Math.max(0, at - DESCRIPTION_TOKENS) && isInSentence(from); from--) {
    const mention = names.at(from);
    if (mention?.named.kind === 'person') return mention.named;
  }
  return null;
}

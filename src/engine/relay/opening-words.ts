/** What somebody says right before the article says which outlet they told. */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import type { Identified } from '../coreference/identify-sources';
import type { Referent } from '../coreference/referent';
import type { Document } from '../text/document';
import { tokensIn } from '../text/spans';
import { isSaidElsewhere } from './said-elsewhere';

/** So many sentences before somebody is said to have told an outlet, their first words may stand. */
const OPENING_SENTENCES = 3;
/** So many words of a sentence may stand before its speaker. */
const OPENING_TOKENS = 3;
/** What somebody answers to may be put into so many words. */
const ANSWER_TOKENS = 2;

/**
 * What somebody who has not spoken yet is first said to say, right before a sentence that says whom they told: "Renn said the
 * port was safe. “It is dry,” Renn told Radio Vessel."
 */
export function openingTold(
  document: Document,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  direct: readonly (string | null)[],
  order: readonly number[],
): (string | null)[] {
  const found: (string | null)[] = attributions.map(() => null);
  const spoken = new Set<Referent>();
  let opening: number[] = [];
  for (const index of order) {
    const { referent } = sources[index]!;
    const { source, content, sentence, parent } = attributions[index]!;
    if (parent >= 0) continue;
    const [first] = opening;
    const goesOn =
      first !== undefined &&
      sources[first]!.referent === referent &&
      sentence - attributions[first]!.sentence <= OPENING_SENTENCES;
    if (goesOn && direct[index]) for (const one of opening) found[one] = direct[index];
    const opens =
      referent?.named &&
      referent.kind === 'person' &&
      !spoken.has(referent) &&
      isNearStart(document, sentence, source[0]) &&
      content.some((span) => isTold(document, span)) &&
      !isSaidElsewhere(document, sentence);
    if (direct[index]) opening = [];
    else if (goesOn) opening.push(index);
    else opening = opens ? [index] : [];
    if (referent) spoken.add(referent);
  }
  return found;
}

/** "Renn said", "On Sunday Renn said": the sentence is about its speaker. */
function isNearStart({ sentences, tokens }: Document, sentence: number, source: Span | undefined): boolean {
  const last = tokens[sentences[sentence]!.firstToken + OPENING_TOKENS];
  return source !== undefined && (last === undefined || source[0] <= last.start);
}

/** More than "denied that" and "agreed with it", which answer somebody. */
function isTold(document: Document, span: Span): boolean {
  const [first, end] = tokensIn(document, span);
  return end - first > ANSWER_TOKENS;
}

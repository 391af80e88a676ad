/** Where the text says that a source is not named by agreement, and in what words. */
import type { Span } from '../claim';
import { GRANTS, type GrantWordings, MAY_GRANT, PARTIAL_GRANTS, REASON_ITSELF, TALK_ABOUT } from '../lexicon/anonymity';
import type { Document, Sentence } from '../text/document';
import { tokenAfter } from '../text/spans';

export interface Grant {
  /** The words that state it. */
  readonly span: Span;
  readonly sentence: number;
  /** True where the text prints a first name or another name in place of the full one. */
  readonly partial: boolean;
}

/** How far before a grant to look for words that make it mere talk about anonymity, in characters. */
const LOOK_BACK = 48;
/** Longer sentences are cut: no grant is worded at greater length, and matching stays linear. */
const LONGEST_SENTENCE = 2000;

/** Finds the grants of anonymity, in order. Words inside quotation marks grant nothing. */
export function findGrants(document: Document): Grant[] {
  return document.sentences.flatMap((sentence, index) => {
    const text = document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE));
    if (!MAY_GRANT.test(text)) return [];
    const partial = matches(document, sentence, text, EVERY_PARTIAL_GRANT);
    const full = EVERY_GRANT.flatMap((kind) => matches(document, sentence, text, kind));
    const grants = [
      ...partial.map((span) => ({ span, sentence: index, partial: true })),
      ...full.map((span) => ({ span, sentence: index, partial: false })),
    ];
    return withoutReasons(document, firstOfOverlapping(grants));
  });
}

const EVERY_GRANT = GRANTS.map(everywhere);
const EVERY_PARTIAL_GRANT = everywhere(PARTIAL_GRANTS);

function everywhere({ holds, wordings }: GrantWordings): GrantWordings {
  return { holds, wordings: wordings.map(({ source, flags }) => new RegExp(source, `g${flags}`)) };
}

function matches(document: Document, { start }: Sentence, text: string, { holds, wordings }: GrantWordings): Span[] {
  // A pattern costs a millisecond where it is used for the first time.
  if (!holds.test(text)) return [];
  return wordings.flatMap((pattern) =>
    // Most patterns match nowhere, which `search` finds out without copying the pattern.
    (text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)])
      .filter(({ index }) => !TALK_ABOUT.test(text.slice(Math.max(0, index - LOOK_BACK), index)))
      .map(({ index, 0: words }): Span => [start + index, start + index + words.length])
      .filter(([from]) => (document.tokens[tokenAfter(document, from)]?.quotation ?? -1) < 0),
  );
}

function firstOfOverlapping(grants: readonly Grant[]): Grant[] {
  const kept: Grant[] = [];
  for (const grant of grants) {
    if (!kept.some(({ span }) => span[0] < grant.span[1] && grant.span[0] < span[1])) kept.push(grant);
  }
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}

/**
 * "on condition of anonymity because they were not authorized to speak": the reason beside a grant is not another
 * grant.
 */
function withoutReasons({ text }: Document, grants: readonly Grant[]): Grant[] {
  const isReason = ({ span }: Grant) => REASON_ITSELF.test(text.slice(...span));
  const stated = grants.filter((grant) => !isReason(grant));
  return grants.filter(
    (grant) => !isReason(grant) || !stated.some(({ span }) => Math.abs(grant.span[0] - span[1]) < LONGEST_REASON),
  );
}

/** How far after a grant its reason may follow, in characters. */
const LONGEST_REASON = 160;

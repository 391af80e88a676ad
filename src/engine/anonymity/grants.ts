/** Where the text says that a source is not named by agreement, and in which words. */
import type { Span } from '../claim';
import { GRANTS, MAY_GRANT, PARTIAL_GRANTS, REASON_ITSELF, TALK_ABOUT } from '../lexicon/anonymity';
import type { Document, Sentence } from '../text/document';
import { tokenAfter } from '../text/spans';

export interface Grant {
  /** The words that state it. */
  readonly span: Span;
  readonly sentence: number;
  /** True where a first name or another name is printed in place of the full one. */
  readonly partial: boolean;
}

/** How far before a grant the words that make it mere talk about anonymity are looked for, in characters. */
const LOOK_BACK = 48;
/** Longer sentences are cut: no wording of a grant reaches further, and matching stays linear. */
const LONGEST_SENTENCE = 2000;

/** Finds the grants of anonymity, in order. Words inside quotation marks grant nothing. */
export function findGrants(document: Document): Grant[] {
  return document.sentences.flatMap((sentence, index) => {
    const text = document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE));
    if (!MAY_GRANT.test(text)) return [];
    const grants = [
      ...matches(document, sentence, text, EVERY_PARTIAL_GRANT).map((span) => ({
        span,
        sentence: index,
        partial: true,
      })),
      ...matches(document, sentence, text, EVERY_GRANT).map((span) => ({ span, sentence: index, partial: false })),
    ];
    return withoutReasons(document, firstOfOverlapping(grants));
  });
}

const EVERY_GRANT = everywhere(GRANTS);
const EVERY_PARTIAL_GRANT = everywhere(PARTIAL_GRANTS);

function everywhere(patterns: readonly RegExp[]): RegExp[] {
  return patterns.map(({ source, flags }) => new RegExp(source, `g${flags}`));
}

function matches(document: Document, { start }: Sentence, text: string, patterns: readonly RegExp[]): Span[] {
  return patterns.flatMap((pattern) =>
    // Most patterns match nowhere, which `search` tells without a copy of the pattern.
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

/** "on condition of anonymity because they were not authorized to speak": what says why is no grant beside one. */
function withoutReasons({ text }: Document, grants: readonly Grant[]): Grant[] {
  const isReason = ({ span }: Grant) => REASON_ITSELF.test(text.slice(...span));
  const stated = grants.filter((grant) => !isReason(grant));
  return grants.filter(
    (grant) => !isReason(grant) || !stated.some(({ span }) => Math.abs(grant.span[0] - span[1]) < LONGEST_REASON),
  );
}

/** How far behind a grant, in characters, its reason may still stand. */
const LONGEST_REASON = 160;

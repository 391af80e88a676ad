/** Phrases that describe a source by what it knows: "a person close to the bank", "two officials briefed on the plan". */
import {
  BARE_SOURCES,
  BEFORE_DESCRIPTION,
  BEFORE_NUMBER,
  DESCRIBED_DETERMINERS,
  DESCRIBED_HEADS,
  DESCRIBED_SAY,
  ENDS_DESCRIBED,
  KNOWING,
  NOT_CITED,
} from '../lexicon/described-sources';
import { CITING } from '../lexicon/finding';
import { POSSESSIVES } from '../lexicon/function-words';
import { THAT } from '../lexicon/introductions';
import { classOf, type NounClass, singular } from '../lexicon/nouns';
import { verbForm } from '../lexicon/verb-forms';
import { bare } from '../names/name-words';
import type { Document, Sentence, Token } from '../text/document';
import type { Tag } from '../text/word-tags';

/** The words for a described source: tokens `[first, end)`, its head noun at `head`. */
export interface Description {
  readonly first: number;
  readonly head: number;
  readonly end: number;
  /** False for a bare "source said", true where the text says how the source knows. */
  readonly knows: boolean;
}

/** Longest phrase before the head noun, and longest description after it, in tokens. */
const LONGEST_BEFORE = 8;
const LONGEST_TAIL = 14;

/** The described sources of a sentence outside its quotations, from left to right. */
export function findDescriptions(document: Document, sentence: Sentence): Description[] {
  const { tokens } = document;
  const found: Description[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at]!;
    if (token.quotation >= 0 || !OPENS_DESCRIPTION.has(token.lower)) continue;
    if (CITING.has(token.lower)) {
      const cited = citedSource(tokens, at + 1, sentence.endToken);
      if (cited) found.push(cited);
      at = cited ? cited.end - 1 : at;
      continue;
    }
    const first = phraseStart(tokens, sentence.firstToken, at);
    const end = knowingEnd(tokens, at + 1, sentence.endToken);
    if (end > at + 1) found.push({ first, head: at, end, knows: true });
    else if (BARE_SOURCES.has(token.lower) && !isModifier(token, tokens[at + 1]))
      found.push({ first, head: at, end: at + 1, knows: false });
    at = Math.max(at, end - 1);
  }
  return found;
}

const OPENS_DESCRIPTION = new Set([...CITING, ...DESCRIBED_HEADS]);

const CITED = new Set<NounClass>(['person', 'people', 'body', 'outlet', 'document']);

/** "two divers" in "citing two divers, reported": the people, the body or the document that somebody cites. */
function citedSource(tokens: readonly Token[], first: number, limit: number): Description | null {
  for (let at = first; at < Math.min(limit, first + LONGEST_BEFORE); at++) {
    const token = tokens[at]!;
    if (
      (token.kind !== 'word' && token.kind !== 'number') ||
      BEFORE_DESCRIPTION.has(token.lower) ||
      NOT_CITED.has(token.lower)
    )
      return null;
    // "citing his years helping his town"
    if (at > first && (POSSESSIVES.has(token.lower) || verbForm(token.lower)?.form === 'gerund')) return null;
    const cited = classOf(bare(token));
    if (!CITED.has(cited)) continue;
    const next = tokens[at + 1];
    if (next?.kind === 'word' && (classOf(bare(next)) !== 'other' || isModifier(token, next))) continue;
    let end = knowingEnd(tokens, at + 1, limit);
    while (end < limit && !endsTail(tokens[end]!)) end++;
    // "citing reports that it leaks": what is cited is what they say.
    if (cited === 'document' && THAT.has(tokens[end]?.lower ?? '')) return null;
    return { first, head: at, end, knows: true };
  }
  return null;
}

/** "family concerns": a noun before the head. */
const isModifier = (token: Token, next: Token | undefined): boolean =>
  next?.kind === 'word' && !endsInS(token) && endsInS(next);

const endsInS = (token: Token): boolean => singular(bare(token)) !== bare(token);

/** Where the noun phrase of the head begins: "two senior" in "two senior officials". */
function phraseStart(tokens: readonly Token[], limit: number, head: number): number {
  let start = head;
  while (start > limit && head - start < LONGEST_BEFORE) {
    const before = tokens[start - 1]!;
    if (before.kind !== 'word' && before.kind !== 'number') break;
    // "comes days after people familiar with it said"
    if (OPENS_CLAUSE.has(before.form?.tag)) break;
    if (BEFORE_DESCRIPTION.has(before.lower) || DESCRIBED_SAY.has(before.lower) || CITING.has(before.lower)) break;
    start--;
    if (DESCRIBED_DETERMINERS.has(before.lower) && !BEFORE_NUMBER.has(tokens[start - 1]?.lower ?? '')) break;
  }
  return start;
}

const OPENS_CLAUSE = new Set<Tag | undefined>(['subordinator', 'that', 'relative', 'be', 'have', 'modal']);

/** Where the words that tell how a source knows end, such as "briefed on the plan"; `at` where there are none. */
function knowingEnd(tokens: readonly Token[], at: number, limit: number): number {
  const text = tokens
    .slice(at, Math.min(limit, at + LONGEST_TAIL))
    .map(({ lower }) => lower)
    .join(' ');
  const match = KNOWING.map((pattern) => pattern.exec(`${text} `)).find((found) => found !== null);
  if (!match) return at;
  let end = at + match[0].trim().split(' ').length;
  while (end < limit && end - at < LONGEST_TAIL && !endsTail(tokens[end]!)) end++;
  return end;
}

const endsTail = (token: Token): boolean =>
  (token.kind !== 'word' && token.kind !== 'number') ||
  DESCRIBED_SAY.has(token.lower) ||
  ENDS_DESCRIBED.has(token.lower);

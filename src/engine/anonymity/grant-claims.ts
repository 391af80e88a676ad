/** The claims that grants of anonymity need where no attribution was found. */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import { readSource } from '../coreference/source-phrase';
import { BEFORE_PERSON, NAME_WITHHELD, NAMED_IN_PART, OPENS_PERSON, PEOPLE_AS_SUBJECTS } from '../lexicon/anonymity';
import { PRESS } from '../lexicon/clauses';
import { POSTMODIFIERS } from '../lexicon/noun-phrases';
import { classOf, meansPeople } from '../lexicon/nouns';
import { RELATIVE, RELATIVE_TO_PEOPLE } from '../lexicon/pronouns';
import { bare } from '../names/name-words';
import type { Names } from '../names/names';
import { RULES } from '../rules';
import type { Document, Token } from '../text/document';
import { overlaps, tokensIn } from '../text/spans';
import type { Grant } from './grants';
import { closenessOf, coversStory, GRANT_RULE, groupBySentence, mayBeUnnamed, REACH, wordPointingBack } from './reach';

/**
 * Adds a claim for each grant that no attribution can carry: its own sentence says that somebody spoke.
 *
 * @returns the attributions, followed by the added ones.
 */
export function addGrantClaims(
  document: Document,
  names: Names,
  attributions: readonly Attribution[],
  grants: readonly Grant[],
): Attribution[] {
  if (grants.length === 0) return [...attributions];
  const bySentence = groupBySentence(attributions);
  const sourceOf = (index: number) => readSource(document, names, attributions[index]!.source);
  const carries = (index: number) => mayBeUnnamed(sourceOf(index));
  const isMeant = (word: string) => (index: number) =>
    attributions[index]!.kind !== 'no-comment' && carries(index) && closenessOf(word, sourceOf(index)) > 0;
  const orphans = grants.filter(({ sentence, span }) => {
    if ((bySentence.get(sentence) ?? []).some(carries)) return false;
    if (coversStory(document, sentence) || isOfThing(document, span) || isOfAnybody(document, span)) return false;
    const word = wordPointingBack(document, sentence);
    if (word === null) return true;
    for (let back = sentence - 1; back >= sentence - REACH; back--)
      if ((bySentence.get(back) ?? []).some(isMeant(word))) return false;
    return true;
  });
  return [...attributions, ...orphans.map((grant) => claimOf(document, names, grant))];
}

/** The claim that a grant's own sentence makes: the described person is its source, the grant's words its cue. */
function claimOf(document: Document, names: Names, { span, sentence }: Grant): Attribution {
  const source = personNear(document, names, span, sentence);
  const quoted = document.quotations.filter((quotation) => {
    const place = document.sentences[sentence]!;
    return quotation.start >= place.start && quotation.end <= place.end && quotation.words > 3;
  });
  const outside = source && overlaps(source, span) ? ([source[1], span[1]] as const) : span;
  return {
    source: source ? [source] : [],
    cue: [outside[0] < outside[1] ? outside : span],
    content: quoted.map(({ start, end }): Span => [start, end]),
    sentence,
    parent: -1,
    kind: 'statement',
    rule: GRANT_RULE,
    confidence: RULES[GRANT_RULE].confidence,
  };
}

/** The noun phrase for a person nearest to the grant: within it, else before it, else after it; else who asks. */
function personNear(document: Document, names: Names, span: Span, index: number): Span | null {
  const { tokens, sentences } = document;
  const { firstToken, endToken } = sentences[index]!;
  const [first, end] = tokensIn(document, span);
  // "He spoke on condition …", "Like the others, he spoke on condition …"
  for (const subject of [tokens[firstToken]!, tokens[Math.max(firstToken, first - 1)]!])
    if (PEOPLE_AS_SUBJECTS.has(subject.lower) && subject.quotation < 0) return [subject.start, subject.end];
  const order: number[] = [];
  for (let at = first; at < end; at++) order.push(at);
  for (let at = first - 1; at >= firstToken; at--) order.push(at);
  for (let at = end; at < endToken; at++) order.push(at);
  for (const at of order) {
    if (tokens[at]!.quotation >= 0) continue;
    const mention = names.at(at);
    if (mention) {
      if (mention.named.kind === 'person' && !mention.named.complete)
        return [tokens[mention.titles]!.start, tokens[mention.end - 1]!.end];
      continue;
    }
    // "Officials briefed reporters on condition that": not those who hear it.
    if (!meansPeople(classOf(bare(tokens[at]!))) || PRESS.has(tokens[at]!.lower) || pointsToThing(tokens, at)) continue;
    return [tokens[phraseStart(document, firstToken, at)]!.start, tokens[at]!.end];
  }
  return whoAsks(document, firstToken, first);
}

/** "an agency, which declined to be named": no person is meant. */
function isOfThing(document: Document, grant: Span): boolean {
  const before = document.tokens[tokensIn(document, grant)[0] - 1];
  return RELATIVE.has(before?.lower ?? '') && !RELATIVE_TO_PEOPLE.has(before!.lower);
}

/** "The boy, whose name has been withheld,", "The boy, identified only as A,": he need not have said anything. */
const isOfAnybody = ({ text }: Document, [start, end]: Span): boolean => {
  const words = text.slice(start, end);
  return words.search(NAME_WITHHELD) === 0 || (text[start - 2] === ',' && words.search(NAMED_IN_PART) === 0);
};

/** "a Delta operator who | asked": the noun right before "who", where none is known to stand for people. */
function whoAsks(document: Document, firstToken: number, grant: number): Span | null {
  const { tokens } = document;
  if (!RELATIVE_TO_PEOPLE.has(tokens[grant - 1]?.lower ?? '')) return null;
  const noun = tokens[grant - 2];
  if (grant - 2 < firstToken || noun?.kind !== 'word' || noun.quotation >= 0) return null;
  const start = tokens[phraseStart(document, firstToken, grant - 2)]!;
  return OPENS_PERSON.has(start.lower) ? [start.start, noun.end] : null;
}

/** "those" in "those talks", but not in "those briefed on it" */
function pointsToThing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]!.form?.tag !== 'determiner' || next?.kind !== 'word' || POSTMODIFIERS.has(next.lower)) return false;
  return next.form?.verb?.form !== 'past' && next.form?.verb?.form !== 'participle';
}

/** The words of a description before its noun: "a senior health ministry official". */
const LONGEST_PHRASE = 6;

function phraseStart({ tokens }: Document, firstToken: number, head: number): number {
  let start = head;
  while (start > firstToken && head - start < LONGEST_PHRASE) {
    const before = tokens[start - 1]!;
    if (before.kind === 'mark' || before.kind === 'punctuation' || BEFORE_PERSON.has(before.lower)) break;
    start--;
    if (OPENS_PERSON.has(before.lower)) break;
  }
  return start;
}

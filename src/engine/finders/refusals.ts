/** Those who were asked and did not answer: "Corvane Lines did not respond to requests for comment." */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import { RULES } from '../rules';
import type { Document, Sentence } from '../text/document';
import { overlaps, tokensIn } from '../text/spans';

/** The wordings in which news says so; the first group is the cue, what follows it the rest of the clause. */
const REFUSALS: readonly RegExp[] = [
  /\b((?:did|does|do|has|have|had)(?: not|n['’]t)(?: \w+ly| yet)? (?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?))(?= (?:to )?(?:\w+ ){0,5}?(?:comments?|calls?|messages?|e-?mails?|requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|letters?)\b)/iu,
  /\b((?:did|does|do|has|have|had)(?: not|n['’]t)(?: \w+ly| yet)? (?:respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?))(?=[.,;]| (?:publicly|by|before|when|in time|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/iu,
  /\b((?:declin|refus)(?:ed|es|ing))(?= (?:through (?:an? |his |her |its |their )\w+ )?(?:to (?:comment|be interviewed)|(?:an? |all |further )?(?:requests? for )?(?:comment|interview))\b)/iu,
  /\b((?:did|has|have|had)(?: not|n['’]t)(?: immediately)? (?:provided?|offer(?:ed)?|given?|made?) (?:an? |any |further )?comment)\b/iu,
  /\b((?:has|have) been (?:contacted|approached|asked))(?= (?:for|to) comment\b)/iu,
  /\b((?:could|can) ?(?:not|n['’]t) (?:immediately |be immediately )?be reached)(?= (?:for|by|on|at|late|immediately)\b|[,.])/iu,
  /\b(had no (?:immediate |further )?comment)\b/iu,
];
/** Those in which the source stands within: it is the first group, and the second one the cue. */
const REFUSALS_AROUND: readonly RegExp[] = [
  /\b(?:attempts|efforts) to (?:reach|contact) (.{3,60}?)(?: by (?:e-?mail|phone|telephone)| for comment)? (were (?:not )?(?:immediately )?(?:un)?successful)\b/iu,
  /\b(?:calls?|e-?mails?|inquir(?:y|ies)|messages?|requests?)(?: for comment)?(?: sent| left)? (?:for|to|with) (.{3,60}?)(?: for comment)? ((?:was|were) (?:not|un)(?: immediately)? ?(?:answered|returned)|went unanswered)\b/iu,
  /\bneither (.{3,80}?) ((?:immediately )?(?:replied|responded|returned))(?= (?:to )?(?:\w+ ){0,3}(?:calls?|comment|e-?mails?|messages?|questions?|requests?)\b)/iu,
  /\b(?:has|have) (?:approached|contacted) (.{3,60}?) (for comment)\b/iu,
];
/** A cheap test that spares most sentences the patterns. */
const MAY_REFUSE = /not\b|n['’]t\b|comment|successful|un(?:answered|returned)|neither|declin|refus/iu;
/** What a new clause begins with when its subject is another. */
const CLAUSE = /(?:^|[,;] (?:but|and|while) |\bbut )(?=[^,;]*$)/giu;

/** Adds a claim for each refusal or silence that no attribution's cue holds. */
export function addRefusals(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const cues = new Map<number, Span[]>();
  for (const { sentence, cue } of attributions) {
    const list = cues.get(sentence);
    if (list) list.push(...cue);
    else cues.set(sentence, [...cue]);
  }
  const added = document.sentences.map((sentence, index) =>
    refusalIn(document, sentence, index, cues.get(index) ?? []),
  );
  return [...attributions, ...added.filter((attribution) => attribution !== null)];
}

/** Longer sentences are cut, so that matching stays linear. */
const LONGEST_SENTENCE = 1000;

function refusalIn(
  document: Document,
  { start, end }: Sentence,
  sentence: number,
  cues: readonly Span[],
): Attribution | null {
  const text = document.text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
  if (!MAY_REFUSE.test(text)) return null;
  const found = firstMatch(REFUSALS, text);
  const attempt = found ? null : firstMatch(REFUSALS_AROUND, text);
  const match = found ?? attempt;
  if (!match) return null;
  const words = found ? found[1]! : attempt![2]!;
  const from = start + match.index + match[0].lastIndexOf(words);
  const cue: Span = [from, from + words.length];
  const token = document.tokens[tokensIn(document, cue)[0]];
  if (!token || token.quotation >= 0 || cues.some((span) => overlaps(span, cue))) return null;
  const source = attempt
    ? spanOf(start + match.index + match[0].indexOf(attempt[1]!), attempt[1]!)
    : subjectBefore(text, start, match.index);
  return {
    source: source ? [source] : [],
    cue: [cue],
    content: restOf(text, start, cue[1] - start),
    sentence,
    parent: -1,
    kind: 'no-comment',
    rule: 'refusal',
    confidence: RULES.refusal.confidence,
  };
}

const firstMatch = (patterns: readonly RegExp[], text: string): RegExpExecArray | null =>
  patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null) ?? null;

const spanOf = (start: number, words: string): Span => [start, start + words.length];

/** The subject: what stands before the cue in its clause. */
function subjectBefore(text: string, start: number, at: number): Span | null {
  const before = text.slice(0, at);
  const clauses = [...before.matchAll(CLAUSE)];
  const last = clauses.at(-1);
  const from = last ? last.index + last[0].length : 0;
  const words = before.slice(from).trim();
  return words.length > 0 ? spanOf(start + before.indexOf(words, from), words) : null;
}

function restOf(text: string, start: number, from: number): Span[] {
  const rest = text.slice(from).split(/[,;.”"]/u)[0]!;
  const words = rest.trim();
  return words.length > 0 ? [spanOf(start + from + rest.indexOf(words), words)] : [];
}

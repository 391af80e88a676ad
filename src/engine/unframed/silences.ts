/** Those who were asked and did not answer: "Corvane Lines did not respond to requests for comment." */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import { RULES } from '../rules';
import type { Document, Sentence } from '../text/document';
import { overlaps, tokensIn } from '../text/spans';

/** The wordings in which news says so; the first group is the cue, what follows it the rest of the clause. */
const SILENCES: readonly RegExp[] = [
  /\b((?:did|does|do|has|have|had)(?: not|n['’]t)(?: \w+ly| yet)? (?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?))(?= (?:to )?(?:\w+ ){0,5}?(?:comments?|calls?|messages?|e-?mails?|requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|letters?)\b)/iu,
  /\b((?:did|does|do|has|have|had)(?: not|n['’]t)(?: \w+ly| yet)? (?:respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?))(?=[.,;]| (?:publicly|by|before|when|in time|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/iu,
  /\b((?:declin|refus)(?:ed|es|ing))(?= (?:to comment|(?:a |all |further )?(?:requests? for )?comment)\b)/iu,
  /\b((?:could|can) ?(?:not|n['’]t) (?:immediately |be immediately )?be reached)(?= (?:for|by|on|at|late|immediately)\b|[,.])/iu,
  /\b(had no (?:immediate |further )?comment)\b/iu,
];
/** "Attempts to reach the pilot were unsuccessful": the source stands within. */
const ATTEMPTS =
  /\b(?:attempts|efforts) to (?:reach|contact) (.{3,60}?) (were (?:not )?(?:immediately )?(?:un)?successful)\b/iu;
/** A cheap test that spares most sentences the patterns. */
const MAY_BE_SILENT = /not\b|n['’]t\b|comment|successful/iu;
/** What a new clause begins with when its subject is another. */
const CLAUSE = /(?:^|[,;] (?:but|and|while) |\bbut )(?=[^,;]*$)/giu;

/** Adds a claim for each refusal or silence that no attribution's cue holds. */
export function addSilences(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const cues = new Map<number, Span[]>();
  for (const { sentence, cue } of attributions) {
    const list = cues.get(sentence);
    if (list) list.push(...cue);
    else cues.set(sentence, [...cue]);
  }
  const added = document.sentences.map((sentence, index) =>
    silenceIn(document, sentence, index, cues.get(index) ?? []),
  );
  return [...attributions, ...added.filter((attribution) => attribution !== null)];
}

/** Longer sentences are cut, so that matching stays linear. */
const LONGEST_SENTENCE = 1000;

function silenceIn(
  document: Document,
  { start, end }: Sentence,
  sentence: number,
  cues: readonly Span[],
): Attribution | null {
  const text = document.text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
  if (!MAY_BE_SILENT.test(text)) return null;
  const found = SILENCES.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  const attempt = found ? null : ATTEMPTS.exec(text);
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
    rule: 'silence',
    confidence: RULES.silence,
  };
}

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

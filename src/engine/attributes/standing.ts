/** What the article says about a source besides who it is: how it knows, or why it was asked. */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import type { Identified } from '../coreference/identify-sources';
import type { Referent } from '../coreference/referent';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { POLL_NOUNS } from '../lexicon/documents';
import { INTRODUCING_DETERMINERS, INTRODUCING_RELATIVES, SPEAKING_VERBS } from '../lexicon/introductions';
import { classOf } from '../lexicon/nouns';
import { verbForm } from '../lexicon/verb-forms';
import { bare } from '../names/name-words';
import type { Mention, Names } from '../names/names';
import type { Document, Token } from '../text/document';
import { tokensIn } from '../text/spans';
import { appositionBehind, ENDS_PHRASE, isApostrophe, LONGEST_BEHIND, spanOf } from './introducing-words';

/** A longer sentence about a source is cut at its first comma. */
const LONGEST_SENTENCE = 60;

/** What each source stands for, in the order of the attributions; the first that the article tells of it, or null. */
export function standingsOf(
  document: Document,
  names: Names,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
): (Span | null)[] {
  const speakers = new Map(sources.map(({ referent }) => [referent?.named, referent]));
  const attributed = new Set(attributions.map(({ sentence }) => sentence));
  const known = new Map<Referent, Told>();
  for (const mention of names.mentions) {
    const referent = speakers.get(mention.named);
    if (!referent || document.tokens[mention.first]!.quotation >= 0) continue;
    const { beside, own, later } = known.get(referent) ?? { beside: null, own: null, later: null };
    const isFirst = !known.has(referent);
    const next = beside || (later && own) ? null : besideName(document, names, mention);
    known.set(referent, {
      beside: isFirst ? next : beside,
      own: own ?? ownSentence(document, mention, attributed),
      later: later ?? next,
    });
  }
  attributions.forEach(({ source }, index) => {
    const { referent } = sources[index]!;
    if (referent?.kind !== 'document' || referent.named || known.has(referent) || !source[0]) return;
    const beside = besideNoun(document, source[0]);
    if (beside) known.set(referent, { beside, own: null, later: null });
  });
  return sources.map(({ referent }) => {
    const told = referent && known.get(referent);
    return told ? (told.beside ?? told.own ?? told.later) : null;
  });
}

/** What stands beside the name where it comes first; a sentence about its owner; and what stands beside it later on. */
interface Told {
  readonly beside: Span | null;
  readonly own: Span | null;
  readonly later: Span | null;
}

/** ", who has studied bursts since 2009,"; ", a group that restores boats" after the body of "head of Old Keels". */
function besideName(document: Document, names: Names, mention: Mention): Span | null {
  const { tokens } = document;
  const apposed = appositionBehind(tokens, names, mention);
  let from = apposed ? apposed.end : mention.end;
  if (tokens[from]?.text === '(' && tokens[from + 2]?.text === ')') from += 3;
  const comma = tokens[from]?.text === ',';
  const first = comma ? from + 1 : from;
  const { sentence } = tokens[mention.first]!;
  if (isRelative(tokens, first)) return clauseFrom(tokens, first, sentence);
  return apposed && comma && describesBody(tokens, first) ? clauseFrom(tokens, first, sentence) : null;
}

/** "which was carried out in May", "published on Thursday" in or right after the words for a document. */
function besideNoun(document: Document, source: Span): Span | null {
  const { tokens } = document;
  const [start, end] = tokensIn(document, source);
  const { sentence } = tokens[start] ?? {};
  for (let at = start + 1; at <= end + 1 && tokens[at]?.sentence === sentence; at++)
    if (isRelative(tokens, at) || (at < end && isParticiple(tokens, at)))
      return clauseFrom(tokens, at, sentence!, at < end ? end : tokens.length);
  return null;
}

/** An article's own sentence about a person: "Renn runs the café." */
function ownSentence(document: Document, mention: Mention, attributed: ReadonlySet<number>): Span | null {
  const { sentence } = document.tokens[mention.first]!;
  return opensOwn(document, mention) && !attributed.has(sentence) ? sentenceAbout(document, mention) : null;
}

/** Is the person the subject of a sentence that is no headline? */
function opensOwn({ tokens, sentences }: Document, { titles, first, end, named }: Mention): boolean {
  const { firstToken, endToken } = sentences[tokens[first]!.sentence]!;
  return (
    named.kind === 'person' &&
    titles === firstToken &&
    tokens[end]?.lower !== "'s" &&
    /^[.”"]$/.test(tokens[endToken - 1]!.text)
  );
}

function sentenceAbout({ tokens, sentences }: Document, { titles, first }: Mention): Span | null {
  const { sentence } = tokens[first]!;
  const { firstToken, endToken } = sentences[sentence]!;
  if (endToken - firstToken > LONGEST_SENTENCE) return clauseFrom(tokens, titles, sentence);
  return spanOf(tokens, { first: titles, end: tokens[endToken - 1]!.text === '.' ? endToken - 1 : endToken });
}

/** "who saw it"; after "who said" stands what was said, and not who says it. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  if (!INTRODUCING_RELATIVES.has(tokens[at]?.lower ?? '')) return false;
  const lemma = verbForm(tokens[at + 1]?.lower ?? '')?.lemma;
  return lemma === undefined || !(SPEECH_VERBS.has(lemma) || SPEAKING_VERBS.has(lemma));
}

/** "a report published on Thursday" */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const form = verbForm(tokens[at]!.lower)?.form;
  const noun = bare(tokens[at - 1]!);
  return (form === 'past' || form === 'participle') && (classOf(noun) === 'document' || POLL_NOUNS.has(noun));
}

/** ", a charity that keeps old boats" */
function describesBody(tokens: readonly Token[], first: number): boolean {
  if (!INTRODUCING_DETERMINERS.has(tokens[first]?.lower ?? '')) return false;
  for (let at = first + 1; at < tokens.length && at - first < LONGEST_BEHIND; at++) {
    if (ENDS_PHRASE.has(tokens[at]!.text) || tokens[at]!.kind === 'mark') return false;
    if (classOf(bare(tokens[at]!)) === 'body') return true;
  }
  return false;
}

/** The clause that begins here: to the next comma, dash or quotation, or to the end of its sentence. */
function clauseFrom(
  tokens: readonly Token[],
  first: number,
  sentence: number,
  limit: number = tokens.length,
): Span | null {
  let end = first;
  while (end < limit && tokens[end]!.sentence === sentence && end - first < LONGEST_BEHIND) {
    const { text, kind } = tokens[end]!;
    if ((kind === 'mark' && !isApostrophe(tokens, end)) || ENDS_PHRASE.has(text)) break;
    end++;
  }
  return end > first + 1 ? spanOf(tokens, { first, end }) : null;
}

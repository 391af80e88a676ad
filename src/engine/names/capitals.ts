/** Where a capital letter shows a name: not in headlines, and not where a word has it only because of its position. */
import { PREPOSITIONS, SUBORDINATORS } from '../lexicon/function-words';
import { SENTENCE_OPENERS } from '../lexicon/sentence-openers';
import { verbForm } from '../lexicon/verb-forms';
import { hasWordCharacter, startsSmall } from '../text/characters';
import type { Document, Sentence, Token } from '../text/document';
import { isCapital } from './name-words';

/** A sentence is a headline if more than this share of its long words has a capital: capitals show nothing there. */
const HEADLINE_SHARE = 0.66;

/** Is the sentence in capitals throughout, as headlines are? With a full stop, every word of it must be. */
function isHeadline({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  const stopped = tokens[endToken - 1]?.text === '.' || tokens[endToken - 2]?.text === '.';
  let long = 0;
  let capital = 0;
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    if (stopped && !isCapital(token) && !isSmallWord(token)) return false;
    if (token.text.length < 4) continue;
    // `Spokesman Tom Brill tweeted: “Here We Go”`
    if (token.form?.tag === 'verb' && !isCapital(token)) return false;
    long++;
    if (isCapital(token)) capital++;
  }
  return long >= 4 && capital / long > HEADLINE_SHARE;
}

/** Words that headlines leave small: articles, prepositions, conjunctions. */
const isSmallWord = ({ lower }: Token): boolean =>
  lower.length < 6 && (SENTENCE_OPENERS.has(lower) || SMALL.has(lower));

const SMALL = new Set([...PREPOSITIONS, ...SUBORDINATORS, "'s"]);

/** How the text writes each word where its position calls for no capital. */
export interface Spelling {
  /** The sentences that are headlines, by their index. */
  readonly headlines: ReadonlySet<number>;
  /** Words with a small letter: at the start of a sentence they are no names. */
  readonly small: ReadonlySet<string>;
  /** Words with a capital: they are names wherever they stand. */
  readonly capital: ReadonlySet<string>;
  /** First words of sentences that are followed by a past tense: "Corvane lost". */
  readonly subjects: ReadonlySet<string>;
}

/** Reads how the document writes its words. Takes time linear in the number of tokens. */
export function readSpelling(document: Document): Spelling {
  const headlines = new Set<number>();
  const small = new Set<string>();
  const capital = new Set<string>();
  const subjects = new Set<string>();
  for (const [index, sentence] of document.sentences.entries()) {
    const headline = isHeadline(document, sentence);
    if (headline) headlines.add(index);
    const [first, second] = [document.tokens[sentence.firstToken]!, document.tokens[sentence.firstToken + 1]];
    if (isCapital(first) && verbForm(second?.lower ?? '')?.form === 'past') subjects.add(first.lower);
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = document.tokens[at]!;
      if (isSmall(token)) small.add(token.lower);
      else if (!headline && token.kind === 'word' && !raised(document.tokens, at, sentence)) capital.add(token.lower);
    }
  }
  return { headlines, small, capital, subjects };
}

/** "pilot", "pre-Brexit"; not "al-Rashad", which is a name wherever it stands. */
const isSmall = (token: Token): boolean =>
  token.kind === 'word' && (token.text === token.lower || (startsSmall(token.text) && !isCapital(token)));

/** Does the word have its capital because of its position: first in a sentence, or after a mark? */
export function raised(tokens: readonly Token[], at: number, { firstToken }: Sentence): boolean {
  if (at === firstToken) return true;
  const before = tokens[at - 1]!;
  return before.kind === 'mark' || !hasWordCharacter(before.text);
}

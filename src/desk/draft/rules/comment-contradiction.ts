/** A body declines to comment, and one of its people is cited without a name. */
import type { Claim } from '@/engine/claim';
import { BOARD_MEMBER, BODY_NOUNS, DECLINES, FORMER, OFFICE, OWNED, SPEAKING_RANKS } from '../../lexicon/draft';
import { contentWords } from '../../reading/content-words';
import { type DeskSource, isUnnamed } from '../../reading/desk-source';
import { hull, type Reading, sentenceOf, spanOf, wordsOf } from '../../reading/reading';
import type { DraftRule } from '../rule';

export const commentContradiction: DraftRule = {
  meaning: 'A body declines to comment, and somebody who can speak for it is a source without a name.',
  examples: [
    {
      text: 'The pier will close in May, two officials at the harbour board said.\n\nThe harbour board declined to comment.',
      finds: ['The harbour board declined to comment'],
    },
  ],
  nearMisses: [
    'The pier will close in May, two officials at the harbour board said.\n\nThe harbour board did not respond.',
    'The pier will close in May, two former officials at the harbour board said.\n\nThe harbour board declined to comment.',
    'The pier will close in May, two drivers at the harbour board said.\n\nThe harbour board declined to comment.',
    'The pier will close in May, two officials at the ministry said.\n\nThe harbour board declined to comment.',
  ],
  find: ({ body, sources }) =>
    body.claims
      .filter((claim) => isRefusal(body, claim))
      .flatMap((claim) => {
        const words = wordsOf(body, claim.source[0]!);
        const speaks = sources.some((source) => isUnnamed(source) && !source.relayed && speaksFor(body, source, claim));
        return speaks
          ? [{ at: hull([...claim.source, ...claim.cue, ...claim.content]), about: words.replace(/,$/u, '') }]
          : [];
      }),
};

const isRefusal = (reading: Reading, { label, cue, content, source }: Claim): boolean =>
  label === 'no-comment' &&
  source.length > 0 &&
  DECLINES.test([...cue, ...content].map((span) => wordsOf(reading, span)).join(' '));

/** Can the unnamed source speak for the body that refuses? */
function speaksFor(reading: Reading, source: DeskSource, refusal: Claim): boolean {
  const { phrase } = source;
  if (!phrase) return false;
  const own = source.claims
    .flatMap((claim) => claim.source.map((span) => wordsOf(reading, span)))
    .join(' ')
    .toLowerCase();
  const told = `${own} ${subjectsOfGrants(reading, source)}`;
  if (FORMER.test(own)) return false;
  const board = BOARD_MEMBER.test(told);
  if (!SPEAKING_RANKS.has(phrase.head) && !board) return false;
  const refuser = bodyWords(reading, refusal);
  if (refuser.length === 0) return false;
  const belongs = contentWords(own).filter((word) => !SPEAKING_RANKS.has(word));
  if (refuser.some((word) => belongs.includes(word))) return true;
  const names = contentWords(told);
  const generic = [...BODY_NOUNS].some((noun) => names.includes(noun));
  const possessive = OWNED.test(own);
  return (generic || possessive || board) && isToldBeside(reading, source, refuser);
}

/** What the body is called: “Reyk” of “Reyk's office”, “harbour board” of “The harbour board”. */
function bodyWords(reading: Reading, { source, who }: Claim): string[] {
  const words = contentWords(`${source.map((span) => wordsOf(reading, span)).join(' ')} ${who ?? ''}`);
  const distinct = words.filter((word) => !OFFICE.has(word) && !GENERIC_STEMS.has(word));
  return distinct.length > 0 ? distinct : words;
}

const GENERIC_STEMS: ReadonlySet<string> = new Set([...BODY_NOUNS].flatMap((noun) => contentWords(noun)));

/** Does the sentence of one of the source's claims, or the one before it, name the body? */
function isToldBeside(reading: Reading, { claims }: DeskSource, refuser: readonly string[]): boolean {
  const [first] = claims;
  const index = sentenceOf(reading, first!);
  return [index - 1, index].some((at) => {
    const sentence = reading.document.sentences[at];
    if (!sentence) return false;
    const words = contentWords(wordsOf(reading, spanOf(sentence)));
    return refuser.some((word) => words.includes(word));
  });
}

/** The openings of the sentences that promise the source no name: “The board member asked not to be named”. */
function subjectsOfGrants(reading: Reading, { claims }: DeskSource): string {
  const last = sentenceOf(reading, claims[0]!) + 1;
  return reading.article.grants
    .filter(({ sentence }) => sentence === last)
    .map(({ sentence, span }) => reading.document.text.slice(reading.document.sentences[sentence]!.start, span[0]))
    .join(' ')
    .toLowerCase();
}

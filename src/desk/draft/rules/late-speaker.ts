/** A quotation of several sentences whose speaker comes after the last one. */
import type { Claim, Span } from '@/engine/claim';
import { classOf } from '@/engine/lexicon/nouns';
import type { Quotation } from '@/engine/text/document';
import { overlaps } from '@/engine/text/spans';
import { HANDS_OVER } from '../../lexicon/draft';
import { phraseOf, plainWords, type Reading } from '../../reading/reading';
import type { DraftRule } from '../rule';

export const lateSpeaker: DraftRule = {
  meaning: 'The speaker is told only after a quotation of two or more sentences has gone on.',
  examples: [
    {
      text: '“The pier is old. It was old when I came,” said Ilona Varga, a port engineer.',
      finds: ['The pier is old.'],
    },
    {
      text: '“The pier is old,” he said. “It was old when I came.”\n\nAnton Rask, a diver, has worked there since 1984.',
      finds: ['The pier is old,'],
    },
  ],
  nearMisses: [
    '“The pier is old,” said Ilona Varga, a port engineer. “It was old when I came.”',
    'Ilona Varga, a port engineer, said: “The pier is old. It was old when I came.”',
    'Ilona Varga took off her helmet. “The pier is old. It was old when I came.”',
  ],
  find: ({ body }) => body.document.quotations.flatMap((quotation) => placeOf(body, quotation)),
};

function placeOf(reading: Reading, quotation: Quotation): { at: Span }[] {
  if (quotation.continues >= 0) return [];
  const span: Span = [quotation.start, quotation.end];
  const first = firstSentence(reading, quotation);
  const claim = reading.claims.find(({ quotes }) => quotes.some((quote) => overlaps(quote, span)));
  if (claim?.quotes.some(([start]) => start < quotation.start)) return [];
  const whole = claim?.quotes.length ?? 1;
  const several = first !== null || whole > 1;
  if (!several || !isStatement(reading, quotation) || isSpeakerKnown(reading, quotation, claim ?? null)) return [];
  if (!claim || claim.source.length === 0) return first ? [{ at: first }] : [];
  const behind = claim.cue[0]![0] >= quotation.end;
  const unknown = isNobodyYet(reading, claim);
  if (!behind || !(first || unknown)) return [];
  return [{ at: first ?? within(quotation) }];
}

const within = ({ start, end }: Quotation): Span => [start + 1, end - 1];

/** The first sentence within the marks where another follows, or null. */
function firstSentence({ document: { text } }: Reading, { start, end }: Quotation): Span | null {
  const words = text.slice(start + 1, end);
  const close = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|\p{Lu}))[.!?…]+(?=\s+[\p{Lu}\p{N}])/u.exec(words);
  return close ? [start + 1, start + 1 + close.index + close[0].length] : null;
}

/** A quotation that opens its sentence, and is no title or part of another sentence. */
function isStatement({ document }: Reading, { start, firstToken }: Quotation): boolean {
  const sentence = document.sentences[document.tokens[firstToken]!.sentence]!;
  return sentence.start === start;
}

/** Does the sentence right before name the speaker as its subject, or hand over with a colon? */
function isSpeakerKnown(reading: Reading, { firstToken }: Quotation, claim: Claim | null): boolean {
  const { document, article } = reading;
  const index = document.tokens[firstToken]!.sentence;
  const before = document.sentences[index - 1];
  if (!before || before.paragraph < document.tokens[firstToken]!.paragraph - 1) return false;
  if (HANDS_OVER.test(document.text.slice(before.start, before.end))) return true;
  const opening = document.tokens.slice(
    before.firstToken,
    Math.min(before.endToken, before.firstToken + SUBJECT_TOKENS),
  );
  const subject = opening.findIndex((_, at) => article.names.at(before.firstToken + at)?.named.kind === 'person');
  const sameSource = reading.claims.some(
    (one) => one !== claim && one.sourceId === claim?.sourceId && one.sentence[0] === before.start,
  );
  if (sameSource) return true;
  if (claim && claim.source.length > 0)
    return (
      claim.who !== null &&
      opening.some(({ text }) => surname(claim.who!) === text) &&
      plainWords(reading, before).trim() !== ''
    );
  return subject >= 0 || opening.some(({ lower }) => classOf(lower) === 'person') || isPronoun(opening[0]?.lower ?? '');
}

/** How far into a sentence its subject may stand. */
const SUBJECT_TOKENS = 8;
const surname = (who: string): string => who.split(' ').at(-1)!;
const isPronoun = (word: string): boolean => word === 'he' || word === 'she';

/** “He said”, with nobody before whom it could mean. */
function isNobodyYet(reading: Reading, claim: Claim): boolean {
  if (phraseOf(reading, claim).form !== 'pronoun') return false;
  if (claim.who === null) return true;
  const name = surname(claim.who);
  return !reading.document.text.slice(0, claim.cue[0]![0]).includes(name);
}

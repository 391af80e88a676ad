/** Does a claim judge or guess rather than tell what is so? */
import type { Claim, Span } from '@/engine/claim';
import { CALLS_IT, GUESSES, JUDGES, JUDGING_CUE, MOTIVES, OTHERS_FELT, PLAIN_CALLING } from '../lexicon/draft';
import { type Reading, wordsOf } from '../reading/reading';

/** A judgement, an insult, a motive or a guess of whoever makes the claim. */
export const isOpinion = (reading: Reading, claim: Claim): boolean => opinionIn(reading, claim) !== null;

/** The words of the opinion, or null where the claim tells facts. */
export function opinionIn(reading: Reading, { cue, content, quotes }: Claim): Span | null {
  const [first] = content;
  if (!first) return null;
  const said = content.map((span) => wordsOf(reading, span)).join(' ');
  const verb = cue.map((span) => wordsOf(reading, span)).join(' ');
  if (OTHERS_FELT.test(said)) return null;
  const place = quotes[0] ?? first;
  if (JUDGING_CUE.test(verb) && !PLAIN_CALLING.test(said)) return place;
  if (quotes[0] && CALLS_IT.test(wordsOf(reading, quotes[0]))) return place;
  return [JUDGES, MOTIVES, GUESSES].some((wording) => wording.test(said)) ? place : null;
}

/** The way of a text that the reader gives: to the background that reads it, and nowhere else. */
import { callBackground } from '@/messaging/extension-messaging';
import type { GivenText, OpenedAnalysis } from '@/messaging/protocol';
import { allClaims, questionOn, untilAnswered } from '@/messaging/questions';
import type { ReadText } from '@/ui/ports';

/** A text has nothing but its title. */
const UNKNOWN = { publisher: '', byline: '', published: '', url: '', wire: '' };

/** Where the rest of very many claims cannot be had, the first of them are given all the same. */
export const readText: ReadText = async (given) => {
  let first: (GivenText & OpenedAnalysis) | undefined;
  const question = questionOn(given);
  const whole = async () => {
    first = await callBackground('readText', question);
    const { analysis, claimsFound } = first;
    if (!analysis.english) return { state: 'not-english' as const };
    const claims = await allClaims(analysis.claims, claimsFound, (from) => callBackground('moreClaims', from));
    return { ...articleOf(first), state: 'read' as const, claims };
  };
  try {
    return await untilAnswered(whole);
  } catch (error) {
    if (!first) throw error;
    return { ...articleOf(first), state: 'preview', claims: first.analysis.claims, restLost: true };
  }
};

function articleOf({ title, text }: GivenText) {
  return { article: { ...UNKNOWN, title }, text, headings: [], corrections: [], lost: [], partial: false };
}

/** Sends a pasted text to the background, which reads it, and nowhere else. */
import { callBackground } from '@/messaging/extension-messaging';
import type { GivenText, OpenedAnalysis } from '@/messaging/protocol';
import { allClaims, questionOn, untilAnswered } from '@/messaging/questions';
import type { ReadText } from '@/ui/ports';

/** A pasted text has a title and no other metadata. */
const UNKNOWN = { publisher: '', byline: '', published: '', url: '', wire: '' };

/** If the rest of a very long list cannot be fetched, the first claims are shown anyway. */
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

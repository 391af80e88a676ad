/** The way of a text that the reader gives: to the background that reads it, and nowhere else. */
import { callBackground } from '@/messaging/extension-end';
import { allClaims, untilAnswered } from '@/messaging/questions';
import type { ReadText } from '@/ui/ports';

/** A text has nothing but its title. */
const UNKNOWN = { publisher: '', byline: '', published: '', url: '', wire: '' };

/** Where the rest of very many claims is lost on the way, the first of them are given all the same. */
export const readText: ReadText = async (given) => {
  const answer = await untilAnswered(() => callBackground('readText', given));
  const { title, text, analysis, claimsFound } = answer;
  if (!analysis.english) return { state: 'not-english' };
  const read = { article: { ...UNKNOWN, title }, text, corrections: [], lost: [], partial: false };
  const more = (from: number) => callBackground('moreClaims', from);
  return allClaims(analysis.claims, claimsFound, more).then(
    (claims) => ({ ...read, state: 'read' as const, claims }),
    () => ({ ...read, state: 'preview' as const, claims: analysis.claims, restLost: true as const }),
  );
};

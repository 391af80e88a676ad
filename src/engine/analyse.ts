/** The engine's one door: text in, claims out. */
import type { Analysis, AnalysisInput } from './claim';
import { completeClaims } from './completion';
import { findAttributions } from './find-attributions';
import { readArticle } from './read-article';
import { isEnglish } from './text/language';

/**
 * Finds the claims of an article: who is said to have said what, and how well the text identifies them.
 *
 * Pure: the same input gives the same claims. Never throws, whatever the text, and takes time linear in its length.
 */
export function analyse(input: AnalysisInput): Analysis {
  if (!isEnglish(input.text)) return { english: false, claims: [] };
  const article = readArticle(input);
  return { english: true, claims: completeClaims(article, findAttributions(article)) };
}

/** The engine's one door: text in, claims out. */
import type { Analysis, AnalysisInput } from './claim';
import { completeClaims } from './completion';
import { findAttributions } from './find-attributions';
import { isEnglish } from './text/language';
import { readDocument } from './text/read-document';

/**
 * Finds the claims of an article: who is said to have said what, and how well the text identifies them.
 *
 * Pure: the same input gives the same claims. Never throws, whatever the text, and takes time linear in its length.
 */
export function analyse({ text, paragraphs, publisher, outlets }: AnalysisInput): Analysis {
  if (!isEnglish(text)) return { english: false, claims: [] };
  const document = readDocument(text, paragraphs);
  const attributions = findAttributions(document);
  return { english: true, claims: completeClaims(document, attributions, publisher, outlets) };
}

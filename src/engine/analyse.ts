/** The engine's one door: text in, claims out. */
import type { Analysis, AnalysisInput } from './claim';
import { type CompletionListener, completeClaims } from './completion';
import { type ArticleListener, findAttributions } from './find-attributions';
import { articleOf } from './read-article';
import { finish, type Steps } from './steps';
import { areEnglish } from './text/language';
import { readDocument } from './text/read-document';

/** Follows an analysis, to explain it; see `explain.ts`. */
export type AnalysisListener = ArticleListener & CompletionListener;

/**
 * Finds the claims of an article: who is said to have said what, and how well the text identifies them.
 *
 * Pure: the same input gives the same claims. Never throws, whatever the text, and takes time linear in its length.
 *
 * @param listener hears how each claim comes about; null, as nearly always, costs nothing.
 */
export function analyse(input: AnalysisInput, listener: AnalysisListener | null = null): Analysis {
  return finish(analyseInSteps(input, listener));
}

/** Like `analyse`, in steps of milliseconds, however long the text. */
export function* analyseInSteps(input: AnalysisInput, listener: AnalysisListener | null = null): Steps<Analysis> {
  const document = yield* readDocument(input.text, input.paragraphs);
  if (!areEnglish(document.tokens)) return { english: false, claims: [] };
  const article = yield* articleOf(document, input);
  const attributions = yield* findAttributions(article, listener);
  return { english: true, claims: completeClaims(article, attributions, listener) };
}

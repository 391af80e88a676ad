/** From a page's outline to its article, and from the article's text to its claims. */
import { analyseInSteps } from '@/engine/analyse';
import { finish, type Steps } from '@/engine/steps';
import { LONGEST_READ, type PageFinding } from '@/messaging/protocol';
import { findArticle } from '@/outline/find-article';
import { firstPart, type PageOutline, paragraphsOf, textOf } from '@/outline/outline';
import type { Settings } from '@/settings/settings';

export interface AnalysisOptions {
  /** Takes the page for an article, whatever kind of page it is. */
  readonly asArticle?: boolean;
  /** Characters of the article that are read. */
  readonly longest?: number;
}

/** What a page holds. The claims' offsets refer to the texts of the article's blocks, joined by blank lines. */
export function analysePage(outline: PageOutline, settings: Settings, options?: AnalysisOptions): PageFinding {
  return finish(analysePageInSteps(outline, settings, options));
}

/** Like `analysePage`, in steps of milliseconds. */
export function* analysePageInSteps(
  outline: PageOutline,
  settings: Settings,
  { asArticle = false, longest = LONGEST_READ }: AnalysisOptions = {},
): Steps<PageFinding> {
  const whole = findArticle(outline, { captions: settings.captions, asArticle });
  if (!whole) return { kind: 'not-article' };
  const article = firstPart(outline, whole, longest);
  const analysis = yield* analyseInSteps({
    text: textOf(outline, article),
    paragraphs: paragraphsOf(outline, article),
    publisher: article.publishers,
    outlets: settings.outlets,
  });
  return { kind: 'article', article, analysis };
}

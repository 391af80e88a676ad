/** Article → attributions: what its sentences show, and what only the article as a whole shows. */
import { addGrantClaims } from './anonymity/grant-claims';
import { dropWithinGrants } from './anonymity/grant-words';
import { type Attribution, attributionInOneForm } from './attribution';
import { completeDescribedSources } from './finders/described-sources';
import type { Listener } from './finders/finder';
import { readSentences } from './finders/read-sentences';
import { widenToNames } from './finders/whole-names';
import type { Article } from './read-article';
import type { Steps } from './steps';

/** Adds, widens or drops attributions because of something elsewhere in the article. */
interface ArticleFinder {
  readonly name: string;
  readonly find: (article: Article, attributions: readonly Attribution[]) => Attribution[];
}

/** What reads the article as a whole, in order. */
export const ARTICLE_FINDERS: readonly ArticleFinder[] = [
  // First, because what a grant's own words contain is no claim for the others to build on.
  {
    name: 'grant-words',
    find: ({ document, grants }, attributions) => dropWithinGrants(document, attributions, grants),
  },
  {
    name: 'described-source',
    find: ({ document, grants }, attributions) =>
      completeDescribedSources(
        document,
        attributions,
        grants.map(({ span }) => span),
      ),
  },
  {
    name: 'whole-names',
    find: ({ document, names }, attributions) => widenToNames(document, names, attributions),
  },
  // Last, because a grant makes a claim of its own only if no other claim carries it.
  {
    name: 'anonymity-grant',
    find: ({ document, names, grants }, attributions) => addGrantClaims(document, names, attributions, grants),
  },
];

/**
 * Finds who is said to have said, thought or wanted what.
 *
 * @returns the attributions; those inside another one's content name it as their parent. Takes time linear in the length
 *   of the article.
 */
export function* findAttributions(article: Article, listener: ArticleListener | null = null): Steps<Attribution[]> {
  let attributions = yield* readSentences(article.document, listener);
  for (const { name, find } of ARTICLE_FINDERS) {
    const before = attributions;
    attributions = find(article, before);
    listener?.changed(name, before, attributions);
    yield;
  }
  return attributions.map(attributionInOneForm);
}

/** Follows the finding, to explain it. */
export interface ArticleListener extends Listener {
  /** A finder of the article as a whole made `after` of `before`. */
  changed(finder: string, before: readonly Attribution[], after: readonly Attribution[]): void;
}

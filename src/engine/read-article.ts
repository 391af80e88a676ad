/** Text → article: the document, and what can be said of it before anybody is quoted. */
import { findGrants, type Grant } from './anonymity/grants';
import type { AnalysisInput } from './claim';
import type { Named, Names } from './names/names';
import { isPublisher } from './names/publisher';
import { readNames } from './names/read-names';
import type { Steps } from './steps';
import type { Document } from './text/document';
import { readDocument } from './text/read-document';

export interface Article {
  readonly document: Document;
  readonly names: Names;
  /** Where the text promises anonymity. */
  readonly grants: readonly Grant[];
  /** Is it the publisher's own name? */
  readonly isPublisher: (named: Named) => boolean;
}

/** Reads an article. Takes time linear in its length. */
export function* readArticle(input: AnalysisInput): Steps<Article> {
  const document = yield* readDocument(input.text, input.paragraphs);
  return yield* articleOf(document, input);
}

/** The article that a document is. */
export function* articleOf(
  document: Document,
  { publisher, outlets }: Pick<AnalysisInput, 'publisher' | 'outlets'>,
): Steps<Article> {
  const publishers = [publisher ?? []].flat();
  return {
    document,
    names: yield* readNames(document, publishers, outlets),
    grants: findGrants(document),
    isPublisher: isPublisher(publishers),
  };
}

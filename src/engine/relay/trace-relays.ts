/** The outlets that a claim came through before it reached this article. */
import type { Attribution } from '../attribution';
import type { Identified } from '../coreference/identify-sources';
import type { Named, Names } from '../names/names';
import type { Document } from '../text/document';
import { documentsSeenBy } from './documents';
import { toldOutlets } from './interviews';
import { findOccasions } from './occasions';
import { quotersOf } from './quoters';
import { reportedBy } from './reports';

/**
 * For each attribution, the outlets between its source and this article, the nearest to the article first.
 *
 * Somebody who told an outlet something keeps telling it until another channel is mentioned. What an outlet is said to
 * have reported came through it, whoever said it. Nothing carries over from one speaker to another beyond the paragraph
 * that names the outlet: if an article owes some of its claims to an agency, that says nothing about the others.
 */
export function traceRelays(
  document: Document,
  names: Names,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  isPublisher: (named: Named) => boolean,
): string[][] {
  const occasions = findOccasions(document, names, isPublisher);
  const reported = reportedBy(document, attributions, sources, isPublisher);
  const quoters = quotersOf(document, names, attributions, isPublisher);
  const told = toldOutlets(document, names, attributions, sources, occasions);
  const seen = documentsSeenBy(document, attributions, sources, occasions);
  return attributions.map((_, index) => {
    if (sources[index]!.referent?.kind === 'outlet') return [];
    const outlets = [reported[index], quoters[index], told[index], seen[index]].filter(
      (one): one is string => typeof one === 'string',
    );
    return [...new Set(outlets)];
  });
}

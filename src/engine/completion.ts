/** Attributions → claims: who is speaking, how well they are identified, through whom it came and in what form. */
import { type CoveringGrant, coverWithGrants } from './anonymity/cover';
import { basisOf } from './attributes/basis';
import { channelOf } from './attributes/channel';
import { confidenceOf } from './attributes/confidence';
import { countOf } from './attributes/count';
import { hedgeOf } from './attributes/hedge';
import { introductionsOf } from './attributes/introduction';
import { labelOf } from './attributes/labels';
import { occasionOf } from './attributes/occasion';
import { quoteFormOf, quotesIn } from './attributes/quote-form';
import { standingsOf } from './attributes/standing';
import { setQuotesApart } from './attributes/unsure-quotes';
import type { Attribution } from './attribution';
import { type Alias, type Claim, GROUP_OF, type Label } from './claim';
import { type Identified, identifySources } from './coreference/identify-sources';
import type { Referent } from './coreference/referent';
import { NAMES_POLL } from './lexicon/documents';
import type { Article } from './read-article';
import { traceRelays } from './relay/trace-relays';
import { overlaps } from './text/spans';

/**
 * Completes attributions to claims.
 *
 * @param found those of the article, from `findAttributions`.
 * @param listener hears who each source was taken for; null when nobody asks.
 * @returns a claim for each, in the order of their first span. Takes time linear in the length of the article.
 */
export function completeClaims(
  { document, names, grants, isPublisher }: Article,
  found: readonly Attribution[],
  listener: CompletionListener | null = null,
): Claim[] {
  const identified = { attributions: found, sources: identifySources(document, names, found, grants) };
  const { attributions, sources } = setQuotesApart(document, identified);
  const covers = coverWithGrants(document, names, attributions, sources, grants);
  const relays = traceRelays(document, names, attributions, sources, isPublisher);
  const context = { document, isPublisher, hasPoll: NAMES_POLL.test(document.text) };
  // Names that grants print in place of full ones hold for the rest of the article.
  const printed = new Set(covers.flatMap((cover) => cover?.name ?? []));
  const introductions = introductionsOf(document, names, sources);
  const standings = standingsOf(document, names, attributions, sources);
  const order = inTextOrder(attributions);
  const ids = idsOf(order);
  const sourceIds = numberSources(order, sources);
  const aliases = aliasesBySource(sources);
  return order.map((index): Claim => {
    const attribution = attributions[index]!;
    const source = sources[index]!;
    const label = withGrant(labelOf(attribution, source, context), attribution, source, covers[index]!, printed);
    const kind = label === 'no-comment' ? 'no-comment' : attribution.kind;
    const sentence = document.sentences[attribution.sentence];
    const claim: Claim = {
      id: ids.get(index)!,
      parent: ids.get(attribution.parent) ?? null,
      source: attribution.source,
      cue: attribution.cue,
      content: attribution.content,
      quotes: quotesIn(document, attribution.content),
      sentence: sentence ? [sentence.start, sentence.end] : [0, 0],
      label,
      who: shortened(covers[index]?.name ?? source.referent?.who ?? null),
      sourceId: sourceIds.get(index)!,
      aliases: aliases.get(source.referent) ?? [],
      count: countOf(source),
      channel: channelOf(document, attribution, source, relays[index]!.length > 0 && attribution.parent < 0),
      relay: relays[index]!.map(shortened),
      anonymity: covers[index]?.anonymity ?? null,
      introduction: introductions[index]!,
      basis:
        basisOf(document, attribution) ??
        standings[index] ??
        (isKnown(label) ? occasionOf(document, attribution) : null),
      quoteForm: quoteFormOf(document, attribution.content, kind),
      kind,
      hedge: hedgeOf(document, attribution),
      rule: attribution.rule,
      confidence: confidenceOf(attribution, source),
    };
    listener?.completed(claim, source);
    return claim;
  });
}

/** Of an unnamed source, only how it knows; of others also where they spoke. */
const isKnown = (label: Label): boolean => GROUP_OF[label] !== 'unnamed' && GROUP_OF[label] !== 'vague';

/** Follows the completion, to explain it. */
export interface CompletionListener {
  /** The claim is complete; its source was identified as this. */
  completed(claim: Claim, source: Identified): void;
}

/**
 * An explicit grant overrides every other label, with two exceptions: a printed first name or alias makes the source
 * part of a name, and whoever refuses to comment has not spoken. A refusal to give a name is the grant itself.
 */
function withGrant(
  label: Label,
  { cue }: Attribution,
  { referent }: Identified,
  cover: CoveringGrant | null,
  printed: ReadonlySet<string>,
): Label {
  if (!cover && label === 'named' && printed.has(referent?.named?.full ?? '')) return 'partial';
  if (!cover || (label === 'no-comment' && !cue.every((span) => overlaps(span, cover.anonymity.grant)))) return label;
  return referent?.named || cover.partial ? 'partial' : 'anonymous';
}

function inTextOrder(attributions: readonly Attribution[]): number[] {
  const start = ({ source, cue, content }: Attribution) =>
    [...source, ...cue, ...content].reduce((first, [from]) => Math.min(first, from), Number.POSITIVE_INFINITY);
  const starts = attributions.map(start);
  return attributions.map((_, index) => index).sort((a, b) => starts[a]! - starts[b]! || a - b);
}

const idsOf = (order: readonly number[]) => new Map(order.map((index, at) => [index, `c${at + 1}`]));

/** One number for each source, in the order in which they first speak; a claim without a source has its own. */
function numberSources(order: readonly number[], sources: readonly Identified[]): Map<number, string> {
  const numbers = new Map<Referent | number, string>();
  return new Map(
    order.map((index) => {
      const key = sources[index]!.referent ?? index;
      if (!numbers.has(key)) numbers.set(key, `s${numbers.size + 1}`);
      return [index, numbers.get(key)!];
    }),
  );
}

/** The other wordings of each referent, in one list for all its claims. */
function aliasesBySource(sources: readonly Identified[]): Map<Referent | null, readonly Alias[]> {
  const referents = new Set(sources.flatMap(({ referent }) => referent ?? []));
  return new Map([...referents].map((referent) => [referent, aliasesOf(referent)]));
}

function aliasesOf({ who, forms }: Referent): Alias[] {
  const others = [...forms.values()].filter(({ text }) => text.toLowerCase() !== who.toLowerCase());
  return others.map(({ text, reason }) => ({ text: shortened(text), reason }));
}

/**
 * Characters of the longest name or description that is given whole: no news text has one half as long. Every claim of a
 * source carries them, and a hostile text may make them of words without end.
 */
const LONGEST_WORDING = 500;

/** A wording as claims give it: its beginning where it is too long to be read. */
function shortened<Wording extends string | null>(wording: Wording): Wording | string {
  if (wording === null || wording.length <= LONGEST_WORDING) return wording;
  return `${wording.slice(0, LONGEST_WORDING - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

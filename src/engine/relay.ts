/** The outlets that a claim came through before it came here. */
import type { Attribution } from './attribution';
import type { Span } from './claim';
import type { Document } from './document';
import type { Identified } from './identity';
import type { Mention, Named, Names } from './names';
import type { Referent } from './referent';
import { overlaps } from './spans';

/** Prepositions and verbs that stand before the outlet that somebody spoke to or on. */
const SPOKE_TO = /^(?:on|with|to|told|tells|telling|in|for|by|via|at)$/u;
/** A channel that ends what was said to an outlet: the same person speaks elsewhere now. */
const ELSEWHERE =
  /\b(?:tweet(?:s|ed|ing)?|posted|in (?:a|an|his|her) (?:\w+ ){0,2}?(?:statement|speech|email|e-mail|address|op-ed|letter|memo|book|blog)|at an? (?:\w+ ){0,2}?(?:rally|event|news conference|press conference|fundraiser|town hall|forum|hearing|debate|convention)|told reporters|told (?:a|the|his|her) (?:\w+ )?(?:crowd|audience|supporters))\b/iu;
/** A quotation in the first sentences may stand before the outlet is named. */
const LEAD_SENTENCES = 4;

/**
 * For each attribution the outlets between its source and this article, the nearest to the page first.
 *
 * Somebody who told an outlet something goes on telling it until another channel shows; what an outlet is said to have
 * reported came through it, whoever said it.
 */
export function traceRelays(
  document: Document,
  names: Names,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  isPublisher: (named: Named) => boolean,
): string[][] {
  const told = attributions.map((attribution, index) =>
    toldOutlet(document, names, attribution, sources[index]!, isPublisher),
  );
  const reported = reportedBy(attributions, sources, isPublisher);
  const carried = carryOn(document, attributions, sources, told);
  return attributions.map((_, index) => {
    if (sources[index]!.referent?.kind === 'outlet') return [];
    const outlets = [reported[index], told[index] ?? carried[index]].filter((one) => one !== null && one !== undefined);
    return [...new Set(outlets)];
  });
}

/** The outlet that the sentence says the source spoke to: "told AP", "in an interview with Radio Vessel". */
function toldOutlet(
  document: Document,
  names: Names,
  attribution: Attribution,
  source: Identified,
  isPublisher: (named: Named) => boolean,
): string | null {
  const { firstToken, endToken } = document.sentences[attribution.sentence]!;
  if (source.phrase.form === 'none' || source.referent?.kind === 'outlet') return null;
  const taken = [...attribution.content, ...attribution.source];
  for (let at = firstToken; at < endToken; at++) {
    const mention = names.at(at);
    if (!mention || at !== mention.titles) continue;
    if (mention.named.kind !== 'outlet' || isPublisher(mention.named)) continue;
    if (isWithin(document, mention, taken) || !spokeTo(document, mention)) continue;
    return mention.named.full;
  }
  return null;
}

function isWithin({ tokens }: Document, { first, end }: Mention, spans: readonly Span[]): boolean {
  const place: Span = [tokens[first]!.start, tokens[end - 1]!.end];
  return spans.some((span) => overlaps(span, place));
}

function spokeTo({ tokens }: Document, { titles }: Mention): boolean {
  let before = titles - 1;
  while (before >= 0 && titles - before <= 3 && /^(?:the|a|an|his|her|local|host|of)$/u.test(tokens[before]!.lower))
    before--;
  return SPOKE_TO.test(tokens[before]?.lower ?? '');
}

/** The outlet whose own claim holds this one in what it says: "The Quarry reported that Renn said …". */
function reportedBy(
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  isPublisher: (named: Named) => boolean,
): (string | null)[] {
  const outlets = attributions
    .map((attribution, index) => ({ content: attribution.content, referent: sources[index]!.referent, index }))
    .filter(({ referent }) => referent?.kind === 'outlet' && referent.named && !isPublisher(referent.named))
    .flatMap(({ content, referent, index }) => content.map((span) => ({ span, who: referent!.who, index })))
    .sort((a, b) => a.span[0] - b.span[0]);
  return attributions.map(({ cue, parent }, index) => {
    const above = parent >= 0 ? sources[parent]?.referent : null;
    if (above?.kind === 'outlet' && above.named && !isPublisher(above.named)) return above.who;
    const place = cue[0];
    const holder = place && lastBefore(outlets, place[0]);
    return holder && holder.index !== index && holder.span[1] >= place[1] ? holder.who : null;
  });
}

function lastBefore<Item extends { span: Span }>(items: readonly Item[], offset: number): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.span[0] <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

/** What a source goes on to say to the outlet that it has once spoken to. */
function carryOn(
  document: Document,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  told: readonly (string | null)[],
): (string | null)[] {
  const current = new Map<Referent, string>();
  const carried = attributions.map((attribution, index) => {
    const { referent } = sources[index]!;
    if (!referent) return null;
    const outlet = told[index];
    if (outlet) current.set(referent, outlet);
    else if (ELSEWHERE.test(sentenceOf(document, attribution))) current.delete(referent);
    return current.get(referent) ?? null;
  });
  return carried.map((outlet, index) => outlet ?? inLead(attributions, sources, told, index));
}

/** In the lead the outlet may be named a sentence after the words that it was told. */
function inLead(
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  told: readonly (string | null)[],
  index: number,
): string | null {
  if (attributions[index]!.sentence >= LEAD_SENTENCES) return null;
  for (
    let later = index + 1;
    later < attributions.length && attributions[later]!.sentence <= LEAD_SENTENCES + 1;
    later++
  ) {
    if (sources[later]!.referent === sources[index]!.referent && told[later]) return told[later]!;
  }
  return null;
}

function sentenceOf({ text, sentences }: Document, { sentence }: Attribution): string {
  return text.slice(sentences[sentence]!.start, sentences[sentence]!.end);
}

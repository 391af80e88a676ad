/** What holds of every list of claims, whatever the text: the contract of `claim.ts`, in checks. */
import type { Claim, Span } from '@/engine/claim';

/** Every breach of the contract by the claims of a text, in words; none for a list that is sound. */
export function breachesOf(text: string, claims: readonly Claim[]): string[] {
  return [...breachesOfList(claims), ...claims.flatMap((claim) => breachesOfClaim(text, claim))];
}

function breachesOfList(claims: readonly Claim[]): string[] {
  const ids = new Set(claims.map(({ id }) => id));
  const starts = claims.map(startOf);
  return [
    ...(ids.size < claims.length ? ['two claims have one id'] : []),
    ...(starts.some((start, index) => index > 0 && start < starts[index - 1]!) ? ['claims are out of order'] : []),
    ...claims
      .filter(({ parent }) => parent !== null && !ids.has(parent))
      .map(({ id }) => `${id} has a parent that is not there`),
    ...claims.filter((claim) => isOwnAncestor(claims, claim)).map(({ id }) => `${id} is its own ancestor`),
  ];
}

function isOwnAncestor(claims: readonly Claim[], claim: Claim): boolean {
  const byId = new Map(claims.map((one) => [one.id, one]));
  const seen = new Set<string>();
  for (let at: Claim | undefined = claim; at?.parent; at = byId.get(at.parent)) {
    if (at.parent === claim.id) return true;
    if (seen.has(at.id)) return false;
    seen.add(at.id);
  }
  return false;
}

/** Where the first of the claim's spans begins. */
const startOf = ({ source, cue, content }: Claim): number =>
  Math.min(...[...source, ...cue, ...content].map(([start]) => start));

function breachesOfClaim(text: string, claim: Claim): string[] {
  const { id, source, cue, content, quotes, sentence, basis, hedge, anonymity, introduction, rule, confidence } = claim;
  const lists = { source, cue, content, quotes, introduction: introduction.words };
  const single = { sentence, basis, hedge, grant: anonymity?.grant, reason: anonymity?.reason };
  const spans = [...Object.entries(lists).flatMap(([name, list]) => list.map((span) => [name, span] as const))];
  for (const [name, span] of Object.entries(single)) if (span) spans.push([name, span]);
  return [
    ...spans.filter(([, span]) => !isWithin(span, text)).map(([name]) => `${name} of ${id} is out of the text`),
    ...Object.entries(lists)
      .filter(([, list]) => !isSorted(list))
      .map(([name]) => `${name} of ${id} overlaps or is out of order`),
    ...(cue.length === 0 ? [`${id} has no cue`] : []),
    ...(rule !== 'lone-quote' && cue.some((one) => content.some((other) => overlap(one, other)))
      ? [`cue of ${id} lies in its content`]
      : []),
    ...(quotes.every((one) => content.some((other) => holds(other, one)))
      ? []
      : [`a quotation of ${id} lies outside its content`]),
    ...(confidence >= 0 && confidence <= 1 ? [] : [`confidence of ${id} is no share`]),
  ];
}

const isWithin = ([start, end]: Span, text: string): boolean => 0 <= start && start < end && end <= text.length;
const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
const holds = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

const isSorted = (spans: readonly Span[]): boolean =>
  spans.every((span, index) => index === 0 || spans[index - 1]![1] <= span[0]);

/** Which claims of several coders are one claim: those that share words of their places, the largest share first. */
import type { Span } from '@/engine/claim';
import type { CodedClaim, Coding, Unit } from './coding';

/** The claims of all coders side by side: article by article in the order of the first coder, then by place. */
export function matchClaims(codings: readonly Coding[]): Unit[] {
  const articles = new Set(codings.flatMap(({ claims }) => claims.map(({ article }) => article)));
  const byArticle = codings.map(({ claims }) => groupByArticle(claims));
  return [...articles].flatMap((article) =>
    matchInArticle(
      article,
      byArticle.map((claims) => claims.get(article) ?? []),
    ),
  );
}

function groupByArticle(claims: readonly CodedClaim[]): Map<string, CodedClaim[]> {
  const groups = new Map<string, CodedClaim[]>();
  for (const claim of claims) {
    const own = groups.get(claim.article);
    if (own) own.push(claim);
    else groups.set(claim.article, [claim]);
  }
  return groups;
}

/** Coder after coder: a claim joins the unit that it shares most with, unless its coder has a better one there. */
function matchInArticle(article: string, coders: readonly (readonly CodedClaim[])[]): Unit[] {
  const units: (CodedClaim | null)[][] = [];
  coders.forEach((claims, coder) => {
    const met = units.flatMap((unit) => claims.map((claim) => ({ unit, claim, shared: sharedWith(unit, claim) })));
    met.sort((a, b) => b.shared - a.shared);
    const placed = new Set<CodedClaim>();
    for (const { unit, claim, shared } of met) {
      if (shared === 0 || placed.has(claim) || unit[coder]) continue;
      unit[coder] = claim;
      placed.add(claim);
    }
    for (const claim of claims) {
      if (placed.has(claim)) continue;
      const alone = coders.map(() => null) as (CodedClaim | null)[];
      alone[coder] = claim;
      units.push(alone);
    }
  });
  return units.map((claims) => ({ article, claims })).sort((a, b) => startOf(a) - startOf(b));
}

/** Characters that a claim shares with the first claim of a unit. */
function sharedWith(unit: readonly (CodedClaim | null)[], { place }: CodedClaim): number {
  const first = unit.find((claim) => claim !== null);
  if (!first) return 0;
  let shared = 0;
  for (const own of place) for (const other of first.place) shared += overlap(own, other);
  return shared;
}

function overlap([from, to]: Span, [start, end]: Span): number {
  return Math.max(0, Math.min(to, end) - Math.max(from, start));
}

function startOf({ claims }: Unit): number {
  return Math.min(...claims.flatMap((claim) => claim?.place.map(([start]) => start) ?? []));
}

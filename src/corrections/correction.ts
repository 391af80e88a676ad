/** What a reader has said of a claim, and claims by the reader's word. Pure; `stored-corrections.ts` keeps corrections. */
import type { Claim, Label } from '@/engine/claim';

/** What a reader says a claim is: one of another label, or no attribution at all. */
export type Verdict = Label | 'not-a-source';

/** Tied to the words and not to an offset, so that it holds when the page is read again or grows. */
export interface Correction {
  /** The claim's source and cue as the article writes them. */
  readonly words: string;
  /** The sentence around them, cut after `LONGEST` characters. */
  readonly sentence: string;
  readonly verdict: Verdict;
}

/** What the reader says of a claim, or takes back. */
export interface CorrectionChange {
  readonly correction: Correction;
  readonly takenBack: boolean;
}

/** Characters of a correction's two texts: enough to tell a sentence from every other one. */
export const LONGEST = 300;

/** The rule of a claim whose label the reader has chosen. */
export const READERS_RULE = 'corrected-by-reader';

export interface CorrectedClaims {
  /** The claims by the reader's word: those with another label carry it, and those that are no attributions are gone. */
  readonly claims: readonly Claim[];
  /** For the id of each claim with a correction what was found before it. */
  readonly found: ReadonlyMap<string, Claim>;
  /** The claims that are no attributions, as they were found. */
  readonly dismissed: readonly Claim[];
}

/** The correction that gives a claim this verdict. `text` is what the claim's offsets refer to. */
export function correctionOf(claim: Claim, text: string, verdict: Verdict): Correction {
  return { words: wordsOf(claim, text), sentence: text.slice(...claim.sentence).slice(0, LONGEST), verdict };
}

/** The corrections with the reader's word on a claim in the place of an earlier one; null takes that back. */
export function withVerdict(
  corrections: readonly Correction[],
  claim: Claim,
  text: string,
  verdict: Verdict | null,
): Correction[] {
  const own = correctionOf(claim, text, verdict ?? claim.label);
  const others = corrections.filter((other) => keyOf(other) !== keyOf(own));
  return verdict ? [...others, own] : others;
}

/** Claims by the reader's word. Without a correction that fits, the very claims that were given come back. */
export function correctClaims(
  claims: readonly Claim[],
  text: string,
  corrections: readonly Correction[],
): CorrectedClaims {
  const found = new Map<string, Claim>();
  if (corrections.length === 0) return { claims, found, dismissed: [] };
  const verdicts = new Map(corrections.map((correction) => [keyOf(correction), correction.verdict]));
  const verdictOn = (claim: Claim) => verdicts.get(keyOf(correctionOf(claim, text, claim.label)));
  const corrected = claims.flatMap((claim) => {
    const verdict = verdictOn(claim);
    if (!verdict) return claim;
    found.set(claim.id, claim);
    return verdict === 'not-a-source' ? [] : { ...claim, label: verdict, rule: READERS_RULE, confidence: 1 };
  });
  const kept = new Set(corrected.map(({ id }) => id));
  return { claims: corrected, found, dismissed: claims.filter(({ id }) => !kept.has(id)) };
}

function keyOf({ words, sentence }: Correction): string {
  return `${words}\n${sentence}`;
}

function wordsOf({ source, cue }: Claim, text: string): string {
  const spans = [...source, ...cue].sort((a, b) => a[0] - b[0]);
  return spans
    .map((span) => text.slice(...span))
    .join(' … ')
    .slice(0, LONGEST);
}

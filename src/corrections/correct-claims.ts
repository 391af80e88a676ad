/** Claims by the reader's word. Pure. */
import type { Claim } from '@/engine/claim';
import { addedClaim } from './added-claim';
import { type Correction, correctionOf, type LabelVerdict, READERS_RULE } from './correction';

export interface CorrectedClaims {
  /** The claims by the reader's word: with the labels and sources that they should have, without those that are none. */
  readonly claims: readonly Claim[];
  /** For the id of each claim that the reader has corrected what was found. */
  readonly found: ReadonlyMap<string, Claim>;
  /** The claims that are no attributions, as they were found. */
  readonly dismissed: readonly Claim[];
  /** For the id of each claim that the reader has added the correction that adds it. */
  readonly added: ReadonlyMap<string, Correction>;
}

/** Claims by the reader's word. Without a correction that fits, the very claims that were given come back. */
export function correctClaims(
  claims: readonly Claim[],
  text: string,
  corrections: readonly Correction[],
): CorrectedClaims {
  if (corrections.length === 0) return { claims, found: new Map(), dismissed: [], added: new Map() };
  const verdicts = verdictsOf(corrections);
  const added = addedTo(text, corrections);
  const all = added.length > 0 ? inOrder([...claims, ...added.map(({ claim }) => claim)]) : claims;
  const sources = firstBySource(all);
  const found = new Map<string, Claim>();
  const dismissed: Claim[] = [];
  const corrected = all.flatMap((claim) => {
    const { label, source } = verdicts.about(claim, text);
    if (label === 'not-a-source') {
      dismissed.push(claim);
      return [];
    }
    const labelled = label ? ofLabel(claim, label) : claim;
    const sourced = fromSource(labelled, source ?? verdicts.nameOf(claim), sources);
    if (sourced !== claim && !isAdded(claim)) found.set(claim.id, claim);
    return sourced;
  });
  for (const claim of dismissed) found.set(claim.id, claim);
  const addedById = new Map(added.map(({ claim, correction }) => [claim.id, correction]));
  return { claims: corrected, found, dismissed, added: addedById };
}

/** What is said of single claims, and of sources by name. */
function verdictsOf(corrections: readonly Correction[]) {
  const labels = new Map<string, LabelVerdict>();
  const sources = new Map<string, string>();
  const sameAs = new Map<string, string>();
  for (const { words, sentence, verdict } of corrections) {
    const place = placeKey(words, sentence);
    if (typeof verdict === 'string') labels.set(place, verdict);
    else if ('source' in verdict) sources.set(place, verdict.source);
    else if ('sameAs' in verdict) sameAs.set(words, verdict.sameAs);
  }
  return {
    about: (claim: Claim, text: string) => {
      const { words, sentence } = correctionOf(claim, text, claim.label);
      const place = placeKey(words, sentence);
      const source = sources.get(place);
      return { label: labels.get(place), source: source === undefined ? undefined : lastOf(source, sameAs) };
    },
    /** The name that a claim's source should have; undefined where nothing is said of it. */
    nameOf: ({ who, cue }: Claim) =>
      who !== null && (sameAs.has(who) || cue.length === 0) ? lastOf(who, sameAs) : undefined,
  };
}

const placeKey = (words: string, sentence: string) => `${words}\n${sentence}`;

function addedTo(text: string, corrections: readonly Correction[]) {
  return corrections.flatMap((correction) => {
    const claim = addedClaim(correction, text);
    return claim ? [{ claim, correction }] : [];
  });
}

/** In the order of the text; claims that begin at the same place stay as they are. */
function inOrder(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ source, cue, content }: Claim): number {
  return Math.min(...[...source, ...cue, ...content].map(([start]) => start));
}

function ofLabel(claim: Claim, label: Claim['label']): Claim {
  return { ...claim, label, rule: READERS_RULE, confidence: 1 };
}

/** The first claim of each source, by the source's name. */
function firstBySource(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const first = new Map<string, Claim>();
  for (const claim of claims) if (claim.who !== null && !first.has(claim.who)) first.set(claim.who, claim);
  return first;
}

/** A claim of the source of this name, which may be one of the article's; of none where the name is empty. */
function fromSource(claim: Claim, name: string | undefined, sources: ReadonlyMap<string, Claim>): Claim {
  if (name === undefined) return claim;
  const known = sources.get(name);
  const sourceId = known?.sourceId ?? `reader: ${name}`;
  if ((claim.who ?? '') === name && claim.sourceId === sourceId) return claim;
  const { aliases, introduction } = known ?? UNKNOWN_SOURCE;
  return { ...claim, who: name || null, sourceId, aliases, introduction };
}

const UNKNOWN_SOURCE = { aliases: [], introduction: { words: [], affiliation: null, former: false } } as const;

const isAdded = ({ cue }: Claim) => cue.length === 0;

/** The name that a name leads to, however many say so, and in a circle too. */
function lastOf(name: string, sameAs: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let last = name;
  for (let next = sameAs.get(last); next !== undefined && !seen.has(next); next = sameAs.get(last)) {
    seen.add(next);
    last = next;
  }
  return last;
}

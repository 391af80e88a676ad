/** Who is not named, and what the article tells about them all the same. */
import type { Claim, Span } from '@/engine/claim';
import { disclosedBy } from './description';
import { counts, isUnsure } from './profile';
import { type Source, sourcesOf } from './sources';

/** What a text can tell of somebody without a name. */
export const FACTS = ['number', 'post', 'place', 'basis'] as const;
export type Fact = (typeof FACTS)[number];

/** What the article tells of a source without a name, and what it does not. */
export interface Disclosure {
  /** The article's own words, or the number of people. */
  readonly told: readonly { readonly fact: Fact; readonly words: string }[];
  readonly notTold: readonly Fact[];
}

/** Why a source is not named, as the article states it. */
export interface Reason {
  readonly span: Span;
  /** True for a set phrase that newsrooms use, which says little about what the source risks. */
  readonly isSetPhrase: boolean;
}

export interface UnnamedSource {
  readonly source: Source;
  readonly reason: Reason | null;
  readonly disclosure: Disclosure;
}

export interface NotNamed {
  /** Described but not named, with or without a promise. */
  readonly unnamed: readonly UnnamedSource[];
  /** How many claims they make. */
  readonly claims: number;
  /** Known by a part of their name only. */
  readonly partly: readonly UnnamedSource[];
  /** Claims of nobody in particular, or of no source at all. */
  readonly vague: readonly Claim[];
}

/** Corbett's "formulas": they tell a reader how the newsroom's rules work and not why this source needs them. */
const SET_PHRASES: ReadonlySet<string> = new Set(['not-authorized', 'ground-rules', 'candour']);

/** The sources without a name in order of appearance. `text` is what the claims' offsets refer to. */
export function notNamedIn(claims: readonly Claim[], text: string): NotNamed {
  const sources = sourcesOf(claims.filter(counts));
  const described = sources.filter(({ group }) => group === 'unnamed');
  return {
    unnamed: described.map((source) => unnamedSource(source, text)),
    claims: described.reduce((sum, source) => sum + source.claims.length, 0),
    partly: sources.filter(({ label }) => label === 'partial').map((source) => unnamedSource(source, text)),
    vague: sources.filter(({ group }) => group === 'vague').flatMap((source) => source.claims),
  };
}

function unnamedSource(source: Source, text: string): UnnamedSource {
  const reason = source.claims.map(reasonOf).find((given) => given !== null) ?? null;
  return { source, reason, disclosure: disclosureOf(source, text) };
}

/** The reason why the source of this claim is not named; null where the article states none. */
export function reasonOf({ anonymity }: Claim): Reason | null {
  if (!anonymity?.reason) return null;
  return { span: anonymity.reason, isSetPhrase: SET_PHRASES.has(anonymity.reasonClass) };
}

/** What the article tells of a source whose description stands in for a name. */
export function disclosureOf({ who, size, claims }: Pick<Source, 'who' | 'size' | 'claims'>, text: string): Disclosure {
  const { rank, role, body } = disclosedBy(who ?? '');
  const basis = claims.find((claim) => claim.basis)?.basis;
  const words: Readonly<Record<Fact, string | null>> = {
    number: size === null ? null : String(size),
    post: [rank, role].filter(Boolean).join(' ') || null,
    place: body,
    basis: basis ? text.slice(...basis) : null,
  };
  return {
    told: FACTS.flatMap((fact) => (words[fact] === null ? [] : { fact, words: words[fact] })),
    notTold: FACTS.filter((fact) => words[fact] === null),
  };
}

/**
 * The ids of claims that rest on one unnamed person: the text gives one source for the claim, says that it is a single
 * one, and does not name it. A claim whose words another source shares ("said A and B") does not count.
 */
export function singleUnnamed(claims: readonly Claim[]): Set<string> {
  const sure = claims.filter((claim) => !isUnsure(claim));
  const single = new Set(sure.filter(({ count }) => count?.exact && count.least === 1).map(({ sourceId }) => sourceId));
  const alone = sourcesOf(sure.filter(({ sourceId }) => single.has(sourceId))).filter(
    ({ group, size }) => group === 'unnamed' && size === 1,
  );
  const resting = alone
    .flatMap((source) => source.claims)
    .filter((claim) => !sure.some((other) => shares(claim, other)));
  return new Set(resting.map(({ id }) => id));
}

function shares(claim: Claim, other: Claim): boolean {
  if (other.sourceId === claim.sourceId || other.parent === claim.id || claim.parent === other.id) return false;
  return claim.content.some(([start, end]) => other.content.some((span) => span[0] < end && start < span[1]));
}

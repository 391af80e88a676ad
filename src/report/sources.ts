/** Claims → the sources behind them. Merging mentions is a guess, so every alias stays visible. */
import { type Alias, type Claim, GROUP_OF, type Group, type Label } from '@/engine/claim';

/** One origin of claims, as far as the article lets one tell. */
export interface Source {
  readonly id: string;
  /** The best identification among its claims: somebody unnamed at first and named later counts as named. */
  readonly label: Label;
  readonly group: Group;
  /** The fullest name or description, or null when the text has neither. */
  readonly who: string | null;
  /** The other ways the article writes this source, in order of appearance. */
  readonly aliases: readonly Alias[];
  /** In the article's order, never empty. */
  readonly claims: readonly Claim[];
  /** The largest exact number of people or bodies that its claims state, or null when none states one. */
  readonly size: number | null;
}

/** From the best identified to the least; a promise of anonymity outranks a mere description (codebook, rules 1 and 3). */
const BEST_FIRST: readonly Label[] = [
  'named',
  'partial',
  'anonymous',
  'unnamed',
  'institution',
  'document',
  'social',
  'outlet',
  'own-reporting',
  'vague',
  'hearsay',
  'no-comment',
];

/** Groups claims by `sourceId`, in order of each source's first claim. */
export function sourcesOf(claims: readonly Claim[]): Source[] {
  const bySource = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = bySource.get(claim.sourceId);
    if (own) own.push(claim);
    else bySource.set(claim.sourceId, [claim]);
  }
  return [...bySource].map(([id, own]) => sourceOf(id, own));
}

function sourceOf(id: string, claims: readonly Claim[]): Source {
  const { label, who } = claims.reduce((best, claim) => (rank(claim) < rank(best) ? claim : best));
  const aliases = new Map(claims.flatMap((claim) => claim.aliases.map((alias) => [alias.text, alias] as const)));
  const sizes = claims.flatMap(({ count }) => (count?.exact ? count.least : []));
  return {
    id,
    label,
    group: GROUP_OF[label],
    who,
    aliases: [...aliases.values()],
    claims,
    size: sizes.length > 0 ? Math.max(...sizes) : null,
  };
}

function rank({ label }: Claim): number {
  return BEST_FIRST.indexOf(label);
}

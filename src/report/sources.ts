/** Claims → the sources behind them. Merging mentions is a guess, so every alias stays visible. */
import { type Alias, type Claim, GROUP_OF, type Group, LABEL_TABLE, type Label } from '@/engine/claim';

/** One origin of claims, as far as the article lets one tell. */
export interface Source {
  readonly id: string;
  /** The best identification among its claims: somebody unnamed at first and named later counts as named. */
  readonly label: Label;
  readonly group: Group | null;
  /** The fullest name or description, or null when the text has neither. */
  readonly who: string | null;
  /** The other ways the article writes this source, in order of appearance. */
  readonly aliases: readonly Alias[];
  /** In the article's order, never empty. */
  readonly claims: readonly Claim[];
  /** The largest exact number of people or bodies that its claims state, or null when none states one. */
  readonly size: number | null;
}

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
  const { label, who } = claims.reduce((best, claim) => (rankOf(claim) < rankOf(best) ? claim : best));
  return { id, label, group: GROUP_OF[label], who, aliases: aliasesOf(claims), claims, size: sizeOf(claims) };
}

const rankOf = ({ label }: Claim): number => LABEL_TABLE[label].rank;

/** Each wording once. Where several claims give reasons for it, the last one's holds. */
function aliasesOf(claims: readonly Claim[]): Alias[] {
  const aliases = new Map<string, Alias>();
  for (const claim of claims) for (const alias of claim.aliases) aliases.set(alias.text, alias);
  return [...aliases.values()];
}

function sizeOf(claims: readonly Claim[]): number | null {
  let size: number | null = null;
  for (const { count } of claims) if (count?.exact) size = Math.max(size ?? count.least, count.least);
  return size;
}

import { useMemo } from 'preact/hooks';
import type { Claim } from '@/engine/claim';
import { singleUnnamed } from '@/report/not-named';
import { hasSource, type Profile, profileOf } from '@/report/profile';
import { type Source, sourcesOf } from '@/report/sources';

interface ProfileState {
  readonly profile: Profile;
  readonly sources: readonly Source[];
  /** The names of all sources. */
  readonly names: readonly string[];
  /** The claims that rest on one source without a name; none of a preview. */
  readonly single: ReadonlySet<string>;
}

/** The claims taken together: how many of each kind there are, and whose. */
export function useProfile(claims: readonly Claim[], isWhole: boolean): ProfileState {
  const profile = useMemo(() => profileOf(claims), [claims]);
  const sources = useMemo(() => sourcesOf(claims.filter(hasSource)), [claims]);
  const names = useMemo(() => sources.flatMap(({ who }) => who ?? []), [sources]);
  const single = useMemo(() => singleUnnamed(isWhole ? claims : []), [claims, isWhole]);
  return { profile, sources, names, single };
}

import { useMemo } from 'preact/hooks';
import { type CorrectedClaims, correctClaims } from '@/corrections/correction';
import type { ArticleReport, SettingsLink } from '../ports';
import { useWatched } from '../use-watched';

/** An article's claims by the reader's word, without those of a kind that the reader does not want. */
export function useCorrectedClaims(report: ArticleReport, settings: SettingsLink): CorrectedClaims {
  const { claims, text, corrections } = report;
  const { beliefs } = useWatched(settings.settings);
  return useMemo(() => {
    const corrected = correctClaims(claims, text, corrections);
    return beliefs ? corrected : { ...corrected, claims: corrected.claims.filter(({ kind }) => kind !== 'belief') };
  }, [claims, text, corrections, beliefs]);
}

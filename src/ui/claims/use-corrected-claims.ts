import { useMemo } from 'preact/hooks';
import { type CorrectedClaims, correctClaims } from '@/corrections/correct-claims';
import type { Claim } from '@/engine/claim';
import type { ArticleReport, SettingsLink } from '../ports';
import { useWatched } from '../use-watched';

/** An article's claims by the reader's word, without those of a kind that the reader does not want. */
export function useCorrectedClaims(report: ArticleReport, settings: SettingsLink): CorrectedClaims {
  const { claims, text, corrections } = report;
  const { beliefs } = useWatched(settings.settings);
  return useMemo(() => {
    const corrected = correctClaims(claims, text, corrections);
    if (beliefs) return corrected;
    const { claims: listed, dismissed } = corrected;
    return { ...corrected, claims: listed.filter(isNoBelief), dismissed: dismissed.filter(isNoBelief) };
  }, [claims, text, corrections, beliefs]);
}

const isNoBelief = ({ kind }: Claim) => kind !== 'belief';

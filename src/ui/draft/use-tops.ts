import { useEffect, useState } from 'preact/hooks';
import type { Claim } from '@/engine/claim';
import type { DraftState } from './use-draft';

/** Marks what was found, and tells where its places begin, for the numbers beside the text. */
export function useTops(
  { report, findings, marks }: DraftState,
  text: { readonly current: HTMLElement | null },
  claims: readonly Claim[],
): readonly (number | null)[] {
  const [tops, setTops] = useState<readonly (number | null)[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked stands in the report's text
  useEffect(() => {
    marks.current?.show(
      claims,
      findings.map(({ at }) => at),
    );
    // The first line is drawn as the headline that it was read as.
    text.current?.firstElementChild?.toggleAttribute('data-title', report.article.title !== '');
    const measure = () => setTops(marks.current?.placeTops() ?? []);
    measure();
    // Measured in the next frame, so that what is drawn of it is no part of what is measured.
    const sizes = new ResizeObserver(() => requestAnimationFrame(measure));
    if (text.current) sizes.observe(text.current);
    return () => sizes.disconnect();
  }, [report.text, claims, findings, marks, text]);
  return tops;
}

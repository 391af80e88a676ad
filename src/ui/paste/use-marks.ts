import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Claim, Group } from '@/engine/claim';
import { PALETTES } from '@/painting/palettes';
import type { ArticleReport, MarkText, SettingsLink, TextMarks } from '../ports';
import { useWatched } from '../use-watched';

interface Marked {
  readonly report: ArticleReport;
  /** The report's claims with corrections applied. */
  readonly claims: readonly Claim[];
  readonly shown: readonly Group[];
  readonly settings: SettingsLink;
  readonly markText: MarkText;
}

/** Marks the claims in an element that shows a text's paragraphs, for as long as it shows them. */
export function useMarks(
  within: RefObject<HTMLElement | null>,
  { report, claims, shown, settings, markText }: Marked,
): RefObject<TextMarks | null> {
  const marks = useRef<TextMarks>(null);
  const { palette } = useWatched(settings.settings);
  const { article, text } = report;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the groups change by themselves, and a text has one article
  useLayoutEffect(() => {
    const paragraphs = [...(within.current?.children ?? [])];
    const made = markText({ article, paragraphs, palette: PALETTES[palette], shown });
    marks.current = made;
    return () => made.clear();
  }, [text, palette, markText]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks show nothing yet
  useLayoutEffect(() => marks.current?.show(claims), [claims, text, palette, markText]);
  useLayoutEffect(() => marks.current?.showGroups(shown), [shown]);
  return marks;
}

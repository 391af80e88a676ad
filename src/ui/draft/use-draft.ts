import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PALETTES } from '@/painting/palettes';
import type { MarkText, ReadDraft, SettingsLink, TextMarks } from '../ports';
import { useWatched } from '../use-watched';
import type { ReadText } from './read-text';
import { type LeftFindings, useLeftFindings } from './use-left-findings';
import { type Reading, useReading } from './use-reading';

export interface DraftState extends ReadText, LeftFindings, Omit<Reading, 'read'> {
  readonly marks: RefObject<TextMarks | null>;
}

/** A draft in an element that its editor writes in. It is kept in this page alone, and goes with it. */
export function useDraft(
  within: RefObject<HTMLElement | null>,
  { settings, readDraft, markText }: { settings: SettingsLink; readDraft: ReadDraft; markText: MarkText },
): DraftState {
  const marks = useTextMarks(within, settings, markText);
  const { read, ...reading } = useReading(marks, settings, readDraft);
  const left = useLeftFindings(read.text, read.findings);
  return { ...read, ...reading, ...left, marks };
}

/** The marks in the element, in the colours that the editor chose. */
function useTextMarks(
  within: RefObject<HTMLElement | null>,
  { settings }: SettingsLink,
  markText: MarkText,
): RefObject<TextMarks | null> {
  const { palette } = useWatched(settings);
  const marks = useRef<TextMarks>(null);
  useEffect(() => {
    const made = markText(within.current!, { palette: PALETTES[palette], shown: settings.current().shown });
    marks.current = made;
    return () => made.clear();
  }, [within, markText, palette, settings]);
  return marks;
}

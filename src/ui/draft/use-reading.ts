import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type CorrectionChange, withChanges } from '@/corrections/correction';
import { DRAFT_RULE_NAMES } from '@/desk/draft/rule-names';
import { LONGEST_READ } from '@/messaging/protocol';
import type { ReadDraft, SettingsLink, TextMarks } from '../ports';
import { useWatched } from '../use-watched';
import type { Problem } from './problem';
import { NOTHING_READ, nothingRead, type ReadText, readTextOf } from './read-text';

/** How long the editor rests before the text is read again, in milliseconds. */
const PAUSE = 500;

export interface Reading {
  readonly read: ReadText;
  readonly problem: Problem | null;
  readonly isReading: boolean;
  /** Reads the text again, after a pause or at once. */
  readLater(): void;
  readNow(): Promise<void>;
  show(problem: Problem | null): void;
  correct(changes: readonly CorrectionChange[]): void;
}

/** Reads the marked text by the rules and names of newsrooms that the editor chose: whenever asked, and when those change. */
export function useReading(
  marks: RefObject<TextMarks | null>,
  { settings }: SettingsLink,
  readDraft: ReadDraft,
): Reading {
  const { draftRulesOff, outlets, newsroom } = useWatched(settings);
  const [read, setRead] = useState(NOTHING_READ);
  const [problem, show] = useState<Problem | null>(null);
  const [isReading, setReading] = useState(false);
  const timer = useRef(0);
  const readNow = useCallback(async () => {
    clearTimeout(timer.current);
    const text = marks.current?.take() ?? '';
    if (text.trim() === '') {
      show(null);
      setReading(false);
      return setRead(nothingRead);
    }
    if (text.length > LONGEST_READ) return show('too-long');
    setReading(true);
    const rules = DRAFT_RULE_NAMES.filter((rule) => !draftRulesOff.includes(rule));
    const answer = await readDraft({ text, rules, outlets, newsroom }).catch(() => 'broken' as const);
    if (answer === null) return;
    setReading(false);
    if (answer === 'broken') return show('no-answer');
    show(answer.english ? null : 'not-english');
    setRead((before) => readTextOf(text, answer, before));
  }, [marks, readDraft, draftRulesOff, outlets, newsroom]);
  const readLater = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void readNow(), PAUSE);
  }, [readNow]);
  useEffect(() => void readNow(), [readNow]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const correct = (changes: readonly CorrectionChange[]) =>
    setRead(({ report, ...others }) => {
      const corrections = withChanges(report.corrections, changes);
      return { ...others, report: { ...report, corrections } };
    });
  return { read, problem, isReading, readLater, readNow, show, correct };
}

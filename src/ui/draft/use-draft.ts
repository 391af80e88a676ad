import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type CorrectionChange, withChanges } from '@/corrections/correction';
import type { Finding } from '@/desk/draft/check-draft';
import { DRAFT_RULE_NAMES } from '@/desk/draft/rule-names';
import type { ReadReport } from '@/messaging/page-report';
import { LONGEST_READ } from '@/messaging/protocol';
import { PALETTES } from '@/painting/palettes';
import type { MarkText, ReadDraft, SettingsLink, TextMarks } from '../ports';
import { useWatched } from '../use-watched';
import { keyOf } from './left-findings';
import type { Problem } from './problem';

/** How long the editor rests before the text is read again, in milliseconds. */
const PAUSE = 500;

const NOTHING_KNOWN = { title: '', publisher: '', byline: '', published: '', url: '', wire: '' };

/** The text with what was found in it. */
interface Read {
  readonly text: string;
  readonly report: ReadReport;
  readonly findings: readonly Finding[];
}

const NOTHING: Read = {
  text: '',
  report: {
    state: 'read',
    article: NOTHING_KNOWN,
    text: '',
    headings: [],
    claims: [],
    corrections: [],
    lost: [],
    partial: false,
  },
  findings: [],
};

export interface DraftState extends Read {
  readonly problem: Problem | null;
  readonly isReading: boolean;
  /** Findings that the editor leaves as they are. */
  readonly left: readonly Finding[];
  readonly marks: RefObject<TextMarks | null>;
  /** Reads the text again, after a pause or at once. */
  readLater(): void;
  readNow(): Promise<void>;
  show(problem: Problem | null): void;
  leave(finding: Finding): void;
  takeBack(finding: Finding): void;
  correct(changes: readonly CorrectionChange[]): void;
}

/** A draft in an element that its editor writes in. It is kept in this page alone, and goes with it. */
export function useDraft(
  within: RefObject<HTMLElement | null>,
  { settings, readDraft, markText }: { settings: SettingsLink; readDraft: ReadDraft; markText: MarkText },
): DraftState {
  const { palette, draftRulesOff, outlets, newsroom } = useWatched(settings.settings);
  const [read, setRead] = useState<Read>(NOTHING);
  const [problem, show] = useState<Problem | null>(null);
  const [isReading, setReading] = useState(false);
  const [leftKeys, setLeftKeys] = useState<ReadonlySet<string>>(new Set());
  const marks = useRef<TextMarks>(null);
  const timer = useRef(0);
  useEffect(() => {
    const made = markText(within.current!, { palette: PALETTES[palette], shown: settings.settings.current().shown });
    marks.current = made;
    return () => made.clear();
  }, [within, markText, palette, settings]);
  const readNow = useCallback(async () => {
    clearTimeout(timer.current);
    const text = marks.current?.take() ?? '';
    if (text.trim() === '') {
      show(null);
      setReading(false);
      setRead(({ report }) => ({ ...NOTHING, report: { ...NOTHING.report, corrections: report.corrections } }));
      return;
    }
    if (text.length > LONGEST_READ) return show('too-long');
    setReading(true);
    const rules = DRAFT_RULE_NAMES.filter((rule) => !draftRulesOff.includes(rule));
    const answer = await readDraft({ text, rules, outlets, newsroom }).catch(() => 'broken' as const);
    if (answer === null) return;
    setReading(false);
    if (answer === 'broken') return show('no-answer');
    show(answer.english ? null : 'not-english');
    setRead(({ report }) => ({
      text,
      findings: answer.findings,
      report: { ...report, text, claims: answer.claims, article: { ...NOTHING_KNOWN, title: answer.title } },
    }));
  }, [readDraft, draftRulesOff, outlets, newsroom]);
  const readLater = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void readNow(), PAUSE);
  }, [readNow]);
  // Other rules, or other names of newsrooms, find something else in the same text.
  useEffect(() => void readNow(), [readNow]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const [findings, left] = useMemo(() => {
    const isLeft = (finding: Finding) => leftKeys.has(keyOf(finding, read.text));
    return [read.findings.filter((finding) => !isLeft(finding)), read.findings.filter(isLeft)];
  }, [read, leftKeys]);
  const setLeft = (finding: Finding, isLeft: boolean) =>
    setLeftKeys((keys) => {
      const next = new Set(keys);
      if (isLeft) next.add(keyOf(finding, read.text));
      else next.delete(keyOf(finding, read.text));
      return next;
    });
  return {
    ...read,
    findings,
    left,
    problem,
    isReading,
    marks,
    readLater,
    readNow,
    show,
    leave: (finding) => setLeft(finding, true),
    takeBack: (finding) => setLeft(finding, false),
    correct: (changes) =>
      setRead((last) => {
        const corrections = withChanges(last.report.corrections, changes);
        return { ...last, report: { ...last.report, corrections } };
      }),
  };
}

/** Findings that the editor leaves as they are, known again by their words when the text around them has changed. */
import { useMemo, useState } from 'preact/hooks';
import type { Finding } from '@/desk/draft/check-draft';

export interface LeftFindings {
  /** Those still to look at. */
  readonly findings: readonly Finding[];
  readonly left: readonly Finding[];
  leave(finding: Finding): void;
  takeBack(finding: Finding): void;
}

/** Divides the findings of a text into those that the editor leaves as they are and the others. */
export function useLeftFindings(text: string, all: readonly Finding[]): LeftFindings {
  const [leftKeys, setLeftKeys] = useState<ReadonlySet<string>>(new Set());
  const [findings, left] = useMemo(() => {
    const isLeft = (finding: Finding) => leftKeys.has(keyOf(finding, text));
    return [all.filter((finding) => !isLeft(finding)), all.filter(isLeft)];
  }, [text, all, leftKeys]);
  return {
    findings,
    left,
    leave: (finding) => setLeftKeys((keys) => new Set(keys).add(keyOf(finding, text))),
    takeBack: (finding) => setLeftKeys((keys) => new Set([...keys].filter((key) => key !== keyOf(finding, text)))),
  };
}

/** Characters before the place that tell it from the same words elsewhere. */
const BEFORE = 24;

/** The same for a finding of the same rule at the same words. */
function keyOf({ rule, at: [start, end] }: Finding, text: string): string {
  return [rule, text.slice(Math.max(0, start - BEFORE), start), text.slice(start, end)].join('\n');
}

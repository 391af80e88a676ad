/** Findings that the editor leaves as they are, known again by their words when the text around them has changed. */
import type { Finding } from '@/desk/draft/check-draft';

/** Characters before the place that tell it from the same words elsewhere. */
const BEFORE = 24;

/** The same for a finding of the same rule at the same words. */
export function keyOf({ rule, at: [start, end] }: Finding, text: string): string {
  return [rule, text.slice(Math.max(0, start - BEFORE), start), text.slice(start, end)].join('\n');
}

/** `The company did not respond to a request for comment.`, `Renn could not be reached.` */
import { trimEnd } from '../clause-end';
import { subjectBefore } from '../noun-phrase';
import { verbGroup } from '../verb-group';
import type { Found, Reading } from './found';

const UNANSWERED = new Set(['respond', 'reply', 'return', 'answer', 'comment', 'reach']);
const REQUEST =
  /^(?:request|requests|call|calls|email|emails|message|messages|inquiry|inquiries|questions|comment|reached)$/u;
/** How far behind the verb the request is named. */
const REACH = 9;

export function noComment({ units, taken }: Reading, head: number): Found | null {
  const group = verbGroup(units, head);
  if (!group?.negated || !UNANSWERED.has(group.lemma) || taken[group.start]) return null;
  const subject = subjectBefore(units, group.start);
  if (!subject) return null;
  let end = head;
  for (let at = head; at < Math.min(units.length, head + REACH) && units[at]!.tag !== 'comma'; at++) {
    if (REQUEST.test(units[at]!.lower)) end = at + 1;
  }
  if (end === head) return null;
  return {
    source: subject,
    cue: { start: group.start, end: trimEnd(units, group.start, end) },
    content: [],
    rule: 'no-comment',
    kind: 'no-comment',
  };
}

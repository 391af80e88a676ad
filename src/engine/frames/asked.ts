/** `Asked by Varga whether the bridge is safe, Renn shrugged.` A question that nobody is named for is nobody's claim. */

import { trimEnd } from '../grammar/clause-end';
import { complementAt } from '../grammar/complement';
import { nounPhraseAfter } from '../grammar/noun-phrase';
import type { Found, Reading } from './found';

export function asked({ units }: Reading, at: number): Found | null {
  if (units[at]!.lower !== 'asked' || units[at + 1]?.lower !== 'by') return null;
  const opener = units[at - 1];
  if (opener && opener.lower !== 'when' && opener.tag !== 'but') return null;
  const asker = { start: at + 2, end: nounPhraseAfter(units, at + 2) };
  if (asker.end === asker.start) return null;
  const complement = complementAt(units, asker.end, 'ask');
  if (!/^(?:question|clause|infinitive)$/u.test(complement.kind)) return null;
  const start = complement.at;
  let end = start;
  while (end < units.length && units[end]!.tag !== 'comma' && units[end]!.tag !== 'stop') end++;
  end = trimEnd(units, start, end);
  if (end === start) return null;
  return {
    source: asker,
    cue: { start: at, end: at + 1 },
    content: [{ start, end }],
    rule: 'asked',
    kind: 'statement',
  };
}

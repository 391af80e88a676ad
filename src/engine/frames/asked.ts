/** `Asked whether the bridge is safe, Renn shrugged.`, `Asked by Varga about the bridge, Renn shrugged.` */

import { trimEnd } from '../grammar/clause-end';
import { complementAt } from '../grammar/complement';
import { nounPhraseAfter } from '../grammar/noun-phrase';
import type { Found, Reading } from './found';

export function asked({ units }: Reading, at: number): Found | null {
  if (units[at]!.lower !== 'asked') return null;
  const opener = units[at - 1];
  if (opener && opener.lower !== 'when' && opener.tag !== 'but') return null;
  const by = units[at + 1]?.lower === 'by' ? nounPhraseAfter(units, at + 2) : -1;
  const asker = by > at + 2 ? { start: at + 2, end: by } : null;
  const complement = complementAt(units, asker?.end ?? at + 1, 'ask');
  const about = complement.kind === 'preposition' && complement.preposition === 'about';
  if (!about && !/^(?:question|clause|infinitive)$/u.test(complement.kind)) return null;
  const start = about ? complement.at + 1 : complement.at;
  let end = start;
  while (end < units.length && units[end]!.tag !== 'comma' && units[end]!.tag !== 'stop') end++;
  end = trimEnd(units, start, end);
  if (end === start) return null;
  return {
    source: asker,
    cue: { start: at, end: about && !asker ? start : at + 1 },
    content: [{ start, end }],
    rule: 'asked',
    kind: 'statement',
  };
}

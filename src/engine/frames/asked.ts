/** `Asked whether the bridge is safe, Renn shrugged.`: a question whose asker is not named. */

import { trimEnd } from '../grammar/clause-end';
import { complementAt } from '../grammar/complement';
import type { Found, Reading } from './found';

export function asked({ units }: Reading, at: number): Found | null {
  if (units[at]!.lower !== 'asked') return null;
  const opener = units[at - 1];
  if (opener && opener.lower !== 'when' && opener.tag !== 'but') return null;
  const complement = complementAt(units, at + 1, 'ask');
  const about = complement.kind === 'preposition' && complement.preposition === 'about';
  if (!about && !/^(?:question|clause|infinitive)$/u.test(complement.kind)) return null;
  const start = about ? complement.at + 1 : complement.at;
  let end = start;
  while (end < units.length && units[end]!.tag !== 'comma' && units[end]!.tag !== 'stop') end++;
  end = trimEnd(units, start, end);
  if (end === start) return null;
  return {
    source: null,
    cue: { start: at, end: about ? start : at + 1 },
    content: [{ start, end }],
    rule: 'asked',
    kind: 'statement',
  };
}

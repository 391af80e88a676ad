/** `Renn: The bridge is safe.`, the form of headlines and transcripts. */
import { trimEnd } from '../clause-end';
import { nounPhraseAfter } from '../noun-phrase';
import type { Found, Reading } from './found';

/** A speaker's name is short; longer sections before a colon announce something else. */
const SPEAKER_UNITS = 8;

export function speakerColon({ units }: Reading, at: number): Found | null {
  if (units[at]!.tag !== 'colon' || at === 0 || at > SPEAKER_UNITS) return null;
  if (nounPhraseAfter(units, 0) !== at) return null;
  const end = trimEnd(units, at + 1, units.length);
  if (end === at + 1) return null;
  return {
    source: { start: 0, end: at },
    cue: { start: at, end: at + 1 },
    content: [{ start: at + 1, end }],
    rule: 'colon',
    kind: 'statement',
  };
}

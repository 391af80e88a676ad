/** `Renn: The bridge is safe.`, the form of headlines and transcripts. */
import { trimEnd } from '../clause-end';
import { hasFiniteVerb } from '../complement';
import type { Unit } from '../units';
import type { Found, Reading } from './found';

/** A speaker's name is short; longer sections before a colon announce something else. */
const SPEAKER_UNITS = 7;
/** Words before a colon that look like a name and label a section. */
const SECTION_LABEL =
  /^(?:q|a|by|note|latest|update|updated|correction|clarification|contributing|twitter|facebook|breaking|video|photo|watch|read|more|related|source|sources|follow|contact|email|wow|bombshell|busted|exclusive|opinion|analysis|https?)$/u;

export function speakerColon({ units }: Reading, at: number): Found | null {
  if (units[at]!.tag !== 'colon' || at === 0 || at > SPEAKER_UNITS || !isSpeaker(units, at)) return null;
  const end = trimEnd(units, at + 1, units.length);
  if (!isStatement(units, at + 1, end)) return null;
  return {
    source: { start: 0, end: at },
    cue: { start: at, end: at + 1 },
    content: [{ start: at + 1, end }],
    rule: 'colon',
    kind: 'statement',
  };
}

/** Names, perhaps with a title in small letters before them. */
function isSpeaker(units: readonly Unit[], end: number): boolean {
  for (let at = 0; at < end; at++) {
    const { tag, lower } = units[at]!;
    if (SECTION_LABEL.test(lower) || (tag !== 'name' && tag !== 'noun')) return false;
  }
  return units[end - 1]!.tag === 'name';
}

function isStatement(units: readonly Unit[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (units[at]!.tag === 'quote' || hasFiniteVerb(units, at)) return true;
  }
  return false;
}

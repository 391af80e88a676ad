/**
 * A picture or a link and the words shared with it: `Tan posted a photo of the hull with the caption “We sail on
 * Friday”.`
 */
import { subjectBefore } from '../grammar/subject';
import { tags, type Unit } from '../grammar/units';
import { type VerbGroup, verbGroup } from '../grammar/verb-group';
import { CAPTIONING_VERBS, CAPTIONS, LOOSELY, WITH } from '../lexicon/finding';
import type { Declined, Found, Reading } from './finder';

/** How far after the verb the shared thing may reach, in units. */
const OBJECT_UNITS = 25;

export function caption(reading: Reading, head: number): Found | Declined | null {
  const { units, taken, listener } = reading;
  const group = verbGroup(units, head);
  if (!group || group.passive) return null;
  const quote = captionBehind(units, group);
  if (quote < 0) return null;
  listener?.saw('verb', group);
  if (taken[group.start] || taken[quote]) return 'the words are taken';
  const before = units[group.start - 1]?.tag;
  const own = group.bare || before === 'and' || before === 'comma' ? null : subjectBefore(units, group.start);
  const source = own ?? reading.subject;
  if (!source) return 'no subject';
  listener?.saw('subject', source);
  return {
    source,
    cue: { start: group.start, end: group.end },
    content: [{ start: quote, end: quote + 1 }],
    rule: 'speaker-verb',
    kind: 'statement',
  };
}

const ENDS_OBJECT = tags('stop', 'semicolon');
/** "captioned the photo", "captioning it" */
const CAPTIONS_IT: ReadonlySet<VerbGroup['form']> = new Set(['past', 'gerund']);
const SHARED = tags('noun', 'name', 'pronoun', 'object');

/** The quotation after "with the caption", or after "loosely translated,"; -1 where there is none. */
function captionBehind(units: readonly Unit[], { end, lemma, form }: VerbGroup): number {
  for (let at = end; at < Math.min(units.length, end + OBJECT_UNITS); at++) {
    const { tag } = units[at]!;
    if (ENDS_OBJECT.has(tag)) return -1;
    if (tag !== 'quote') continue;
    const mark = units[at - 1]!.tag === 'colon' || units[at - 1]!.tag === 'comma' ? at - 2 : at - 1;
    const { tag: shared, lower } = units[mark]!;
    if (CAPTIONING_VERBS.has(lemma) && CAPTIONS_IT.has(form) && SHARED.has(shared)) return at;
    if (LOOSELY.has(lower)) return at;
    return CAPTIONS.has(lower) && opensCaption(units, mark) ? at : -1;
  }
  return -1;
}

/** "with the", "with" before the noun */
const opensCaption = (units: readonly Unit[], noun: number): boolean =>
  [noun - 1, noun - 2, noun - 3].some((at) => WITH.has(units[at]?.lower ?? ''));

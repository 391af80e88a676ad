/** Attributions inside the content of another one: "Northline reported that two divers said …". */
import type { Range, Unit } from '../grammar/units';
import { SENSING_VERBS } from '../lexicon/cue-verbs';
import { ONESELF, SIGN_VERBS, WORDING_OPENERS, WORDING_VERBS } from '../lexicon/finding';
import { isNestable } from '../rules';
import { keepSubject } from './borrowed-subject';
import { subjectKind } from './cue-decision';
import { type Found, inOneForm, type Reading, take } from './finder';
import { type Pass, readPass } from './pass';

/** The attributions inside the content of `outer`, for which `pass` reads that content again. */
export function readNested(reading: Reading, outer: Found, pass: Pass): Found[] {
  const found: Found[] = [];
  if (outer.passesOn) {
    take(reading, outer.passesOn);
    found.push(...reading.found.splice(0));
  }
  for (const { start, end } of outer.content) {
    keepSubject(reading, null);
    readPass(reading, pass, start, end);
    for (const inner of reading.found.splice(0))
      if (isOthers(reading.units, inner, outer.rule === 'according-to') && isWithin(inner, start, end))
        found.push(inOneForm({ ...inner, content: clipped(inner.content, end) }));
  }
  return found;
}

/**
 * May the attribution be a claim of another source inside somebody's words?
 *
 * @param unlike "he" inside those words is another than who says them: "He called it “late,” according to divers."
 */
export function isOthers(units: readonly Unit[], inner: Found, unlike = false): boolean {
  // "said it would respond": what somebody has yet to say is no claim.
  if (units[inner.cue.start]!.tag === 'modal') return false;
  return (
    inner.source !== null &&
    (isNestable(inner.rule) || isWording(units, inner) || givesWords(units, inner, unlike)) &&
    !isSign(units, inner) &&
    !isOneself(units, inner.source) &&
    !isSensed(units, inner)
  );
}

/** "I can tell you that …" inside somebody's words is said by that same person. */
const isOneself = (units: readonly Unit[], { start, end }: Range): boolean =>
  end - start === 1 && ONESELF.has(units[start]!.lower);

/** "said she heard it sink" inside somebody's words: what she, most likely the speaker, heard or felt. */
const isSensed = (units: readonly Unit[], { source, cue }: Found): boolean =>
  units[source!.start]!.tag === 'pronoun' && SENSING_VERBS.has(units[cue.end - 1]?.verb?.lemma ?? '');

/**
 * "the water showed that …" inside somebody's words: what a thing is a sign of is their conclusion, not the thing's
 * claim.
 */
function isSign(units: readonly Unit[], { source, cue }: Found): boolean {
  return (
    source !== null && SIGN_VERBS.has(units[cue.end - 1]?.verb?.lemma ?? '') && subjectKind(units, source) === 'thing'
  );
}

/** "what he called a hoax": his own word, whoever reports it. */
function isWording(units: readonly Unit[], { source, cue }: Found): boolean {
  return (
    source !== null &&
    WORDING_OPENERS.has(units[source.start - 1]?.lower ?? '') &&
    WORDING_VERBS.has(units[cue.end - 1]?.verb?.lemma ?? '')
  );
}

/** "Renn called the plan “a mess”" inside another's report: the quotation is Renn's. "He" is most likely the speaker. */
const givesWords = (units: readonly Unit[], { rule, source, content }: Found, unlike: boolean): boolean =>
  rule === 'stance-verb' &&
  (unlike || units[source!.start]!.tag !== 'pronoun') &&
  content.some(({ start, end }) => units.slice(start, end).some(({ tag }) => tag === 'quote'));

function isWithin({ source, cue, content }: Found, start: number, end: number): boolean {
  const inside = (range: Range) => range.start >= start && range.end <= end;
  return (
    source !== null &&
    inside(source) &&
    inside(cue) &&
    content.every((range) => range.start >= start && range.start < end)
  );
}

/** "Friends said it sank, divers say": the friends' content ends where the divers' ends. */
const clipped = (content: readonly Range[], limit: number): Range[] =>
  content.map(({ start, end }) => ({ start, end: Math.min(end, limit) }));

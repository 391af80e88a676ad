/** Claims that another source passes on: `“…,” Renn said, according to Northline.`, `Renn said, according to divers, that …` */
import { clauseEnd } from '../grammar/clause-end/clause-end';
import { hearerEnd } from '../grammar/hearer';
import { pastOccasion } from '../grammar/occasion-phrase';
import { subjectBefore } from '../grammar/subject';
import { type Range, tags, type Unit } from '../grammar/units';
import { verbGroup } from '../grammar/verb-group';
import { ADDRESSING_VERBS, SPEECH_VERBS } from '../lexicon/cue-verbs';
import { ACCORDING } from '../lexicon/finding';
import { accordingEnd, nounStart } from './according-to';
import type { Found } from './finder';
import { sourceEnd } from './post-posed-source';

/** `“…,” Renn said at the quay, according to Northline.`: Northline passes on that Renn said so. */
export function passedOnBehind(units: readonly Unit[], found: Found, start: number, behind: number): Found | null {
  let at = behind;
  while (at < units.length && WHERE_SAID.has(units[at]!.tag) && !ACCORDING.has(units[at]!.lower)) at++;
  const end = at;
  if (units[at]?.tag === 'comma') at++;
  const cueEnd = ACCORDING.has(units[at]?.lower ?? '') ? accordingEnd(units, at) : -1;
  if (cueEnd < 0) return null;
  const source = { start: cueEnd, end: sourceEnd(units, nounStart(units, cueEnd)) };
  if (source.end === source.start) return null;
  const cue = { start: at, end: cueEnd };
  return { source, cue, content: [{ start, end }], rule: 'according-to', kind: 'statement', passesOn: found };
}

/**
 * `Renn told the crew, according to two divers, that the ferry was late.`, `Renn said, according to divers: “…”`: the
 * divers pass on what Renn said, which stands behind them.
 */
export function passedOnWithin(units: readonly Unit[], divers: Found): Found {
  const [before, behind = wordsBehindColon(units, divers.source!.end)] = divers.content;
  const cue = before && behind ? verbAtEnd(units, before) : null;
  const source = cue && subjectBefore(units, cue.start);
  if (!cue || !source || source.start < before!.start) return divers;
  const said: Found = { source, cue, content: [behind!], rule: 'speaker-verb', kind: 'statement' };
  return { ...divers, content: [before!, behind!], passesOn: said };
}

function wordsBehindColon(units: readonly Unit[], colon: number): Range | undefined {
  if (units[colon]?.tag !== 'colon') return undefined;
  const end = clauseEnd(units, colon + 1, { phrase: false, embedded: false });
  return end > colon + 1 ? { start: colon + 1, end } : undefined;
}

/** "said", "told the crew", "said in a statement": a verb of saying, with nothing behind it but to whom or in what it is said. */
function verbAtEnd(units: readonly Unit[], { start, end }: Range): Range | null {
  for (let head = end - 1; head > start; head--) {
    const group = verbGroup(units, head);
    if (!group) continue;
    if (!SPEECH_VERBS.has(group.lemma) || group.passive || group.bare || group.infinitive) return null;
    const told = ADDRESSING_VERBS.has(group.lemma) ? hearerEnd(units, group.end) : group.end;
    return told === end || pastOccasion(units, group.end) === end ? { start: group.start, end: group.end } : null;
  }
  return null;
}

/** What may follow the cue: where, when and how it was said. */
const WHERE_SAID = tags(
  'time',
  'preposition',
  'adverb',
  'noun',
  'name',
  'determiner',
  'possessive',
  'number',
  'genitive',
);

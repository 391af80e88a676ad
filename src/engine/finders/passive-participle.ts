/**
 * A participle with an agent, which tells of the noun before it who said so: the passive without its auxiliary.
 * `The deal, first reported by Radio Vessel, would sell the port.`, `The plan, described by Renn as a disgrace, was dropped.`
 */
import { complementAt } from '../grammar/complement';
import { nounPhraseBefore } from '../grammar/noun-phrase-before';
import type { Range, Unit } from '../grammar/units';
import { type VerbGroup, verbGroup } from '../grammar/verb-group';
import { FILING_VERBS } from '../lexicon/cue-verbs';
import { WORDING_VERBS } from '../lexicon/finding';
import { verbEvidence } from './evidence';
import type { Declined, Found, Reading } from './finder';
import { toldBehind } from './passive';
import { agentAt } from './passive-agent';

export function passiveParticiple(reading: Reading, head: number): Found | Declined | null {
  const { units, taken, listener } = reading;
  const group = verbGroup(units, head);
  const of = group && describedBy(units, group);
  if (!of) return null;
  listener?.saw('verb', group, 'passive');
  const by = agentAt(units, group);
  if (!by) return null;
  if (taken[group.start]) return 'the words are taken';
  const told = toldBehind(units, by.end, group.lemma);
  if (WORDING_VERBS.has(group.lemma) && !told) return 'no content';
  // "reported by neighbours": to somebody who came to help
  if (FILING_VERBS.has(group.lemma) && !isNamed(units, by)) return 'the verb does not attribute here';
  listener?.saw('source', by);
  const complement = complementAt(units, group.end, group.lemma, true);
  return {
    source: by,
    cue: { start: of.end + 1, end: group.end },
    content: told ? [of, told] : [of],
    rule: 'passive',
    evidence: { ...verbEvidence(units, group, complement, of), complement: 'by' },
    kind: 'statement',
  };
}

/** The noun phrase before ", first reported", where no auxiliary stands between the two; else null. */
function describedBy(units: readonly Unit[], { head, passive, form }: VerbGroup): Range | null {
  if (passive || !(form === 'past' || form === 'participle')) return null;
  let start = head;
  while (units[start - 1]?.tag === 'adverb') start--;
  return units[start - 1]?.tag === 'comma' ? nounPhraseBefore(units, start - 1) : null;
}

const isNamed = (units: readonly Unit[], { start, end }: Range): boolean =>
  units.slice(start, end).some(({ tag }) => tag === 'name');

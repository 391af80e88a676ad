/** `Noting that the valve was new, Renn left.`, `In praising the crew, Varga forgot the pilot.`: the subject follows. */
import { clauseEnd } from '../grammar/clause-end/clause-end';
import { hasFiniteVerb } from '../grammar/clause-start';
import { complementAt } from '../grammar/complement';
import type { ComplementKind } from '../grammar/complement-kind';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { type Range, tags, type Unit } from '../grammar/units';
import { type VerbGroup, verbGroup } from '../grammar/verb-group';
import { ADDING_OPENERS, PERFECT } from '../lexicon/clauses';
import { NOT_WITH_OBJECT, SPEECH_VERBS, STANCE_VERBS } from '../lexicon/cue-verbs';
import type { Declined, Found, Reading } from './finder';

const OPENERS = tags('preposition', 'subordinator');
const COMPLEMENTS = new Set<ComplementKind>(['that', 'clause', 'question', 'quote', 'object', 'as']);

export function frontedParticiple({ units, listener }: Reading, at: number): Found | Declined | null {
  if (at > FRONTED_UNITS) return null;
  const group = verbGroup(units, at);
  if (!group || !isFronted(units, group) || !(SPEECH_VERBS.has(group.lemma) || STANCE_VERBS.has(group.lemma)))
    return null;
  const complement = complementAt(units, group.end, group.lemma);
  listener?.saw('verb', group);
  listener?.saw('complement', { start: group.end, end: complement.at }, complement.kind);
  const mere = complement.kind === 'object' && NOT_WITH_OBJECT.has(group.lemma);
  if (mere || !COMPLEMENTS.has(complement.kind)) return 'the verb does not attribute with this complement';
  const comma = mainClause(units, complement.at);
  const source = comma < 0 ? null : subjectAfter(units, comma + 1);
  if (!source) return 'no subject';
  listener?.saw('subject', source);
  const end = clauseEnd(units.slice(0, units[comma]?.tag === 'quote' ? comma + 1 : comma), complement.at, {
    phrase: false,
    embedded: false,
  });
  if (end <= complement.at) return 'no content';
  return {
    source,
    cue: { start: group.start, end: group.end },
    content: [{ start: complement.at, end }],
    rule: 'participle',
    kind: 'statement',
  };
}

/** So far into the sentence its participle may stand, in units: "In addition to openly saying". */
const FRONTED_UNITS = 4;

/** "Saying", "After first saying", "Having said", "In addition to saying" */
function isFronted(units: readonly Unit[], { start, bare }: VerbGroup): boolean {
  if (start === 0) return bare || PERFECT.has(units[0]!.lower);
  const opener = units.slice(0, start).map(({ lower }) => lower);
  return bare && (ADDING_OPENERS.has(opener.join(' ')) || (start === 1 && OPENERS.has(units[0]!.tag)));
}

/** The comma, or the quotation with one inside, before the main clause; or -1. */
function mainClause(units: readonly Unit[], from: number): number {
  for (let at = from; at < units.length; at++) {
    if (units[at]!.tag === 'stop' || units[at]!.tag === 'semicolon') return -1;
    if ((units[at]!.tag === 'comma' || units[at]!.tag === 'quote') && subjectAfter(units, at + 1)) return at;
  }
  return -1;
}

function subjectAfter(units: readonly Unit[], start: number): Range | null {
  const first = units[start];
  if (!first || first.tag === 'preposition') return null;
  const end = first.tag === 'pronoun' ? start + 1 : nounPhraseAfter(units, start);
  if (end === start) return null;
  if (hasFiniteVerb(units, end)) return { start, end };
  return units[end]?.tag === 'comma' ? { start, end: pastApposition(units, end) } : null;
}

/** Past ", Mei Tan," in "Confirming it, the harbourmaster, Mei Tan, said"; `comma` where something else stands there. */
function pastApposition(units: readonly Unit[], comma: number): number {
  const close = nounPhraseAfter(units, comma + 1);
  const isClosed = close > comma + 1 && units[close]?.tag === 'comma' && hasFiniteVerb(units, close + 1);
  return isClosed && units[close - 1]!.tag === 'name' ? close + 1 : comma;
}

/**
 * The verb and its speaker before a quotation: `Said Renn, the harbourmaster: “We left.”`, `Writes Renn in the Courier, “We
 * left.”`.
 */
import { clauseEnd } from '../grammar/clause-end/clause-end';
import { LONGEST_SECTION } from '../grammar/noun-phrase';
import { tags, type Unit } from '../grammar/units';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import type { Found, Reading } from './finder';
import { beforeOccasion, sourceEnd } from './post-posed-source';

/** The speaker between the verb that opens the sentence and the colon or comma at `mark`. */
export function invertedSpeaker({ units, listener }: Reading, mark: number): Found | null {
  if (units[0]!.tag !== 'verb' || units[mark + 1]?.tag !== 'quote' || !saysFirst(units, mark)) return null;
  if (!OPENS_SOURCE.has(units[1]!.tag) || sourceEnd(units.slice(0, mark), 1) !== mark) return null;
  const source = { start: 1, end: beforeOccasion(units, 1, mark) };
  listener?.saw('source', source);
  const end = clauseEnd(units, mark + 1, { phrase: false, embedded: false });
  return {
    source,
    cue: { start: 0, end: 1 },
    content: [{ start: mark + 1, end }],
    rule: 'quote-verb-speaker',
    kind: 'statement',
  };
}

/** Where the comma stands before the quotation that ends the sentence: `Said Renn, who left, “We left.”`; or -1. */
export function commaBeforeQuote(units: readonly Unit[]): number {
  const quote = units.findIndex(({ tag }, at) => at > LONGEST_SECTION || tag === 'quote');
  if (units[quote]?.tag !== 'quote' || units[quote - 1]!.tag !== 'comma' || units[quote]!.endsInComma) return -1;
  return units.slice(quote + 1).every(({ tag }) => tag === 'quote' || tag === 'stop') ? quote - 1 : -1;
}

function saysFirst(units: readonly Unit[], mark: number): boolean {
  const { form, lemma = '' } = units[0]!.verb ?? {};
  return SPEECH_VERBS.has(lemma) && (form === 'past' || (form === 'present' && units[mark]!.tag === 'comma'));
}

const OPENS_SOURCE = tags('name', 'noun', 'determiner', 'possessive', 'number');

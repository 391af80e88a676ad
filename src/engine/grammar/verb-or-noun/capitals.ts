/** Verb forms with a capital, which only a name gives them: "Cross said". */
import { CAPITAL_VERBS, SPEECH_VERBS } from '../../lexicon/cue-verbs';
import { tags, type Unit } from '../units';

/** What its capital makes of the verb form at `at`; null where it has none or where the sentence gives it. */
export function tagByCapital(units: readonly Unit[], at: number, headline: boolean): 'verb' | 'name' | null {
  const { capital, verb } = units[at]!;
  if (!capital) return null;
  if (at === 0) return isSpeakersName(units) || isJoinedToName(units) ? 'name' : null;
  if (headline || OPENS_SENTENCE.has(units[at - 1]!.tag)) return null;
  return CAPITAL_VERBS.has(verb?.lemma ?? '') ? 'verb' : 'name';
}

const OPENS_SENTENCE = tags('dash', 'colon');

/** "Cross said", "Drew told", "Rose says" */
function isSpeakersName(units: readonly Unit[]): boolean {
  const form = units[0]!.verb?.form ?? 'past';
  const next = units[1]?.verb;
  if (form === 'gerund' || (next?.form !== 'past' && next?.form !== 'present')) return false;
  return form === 'base' ? next.form === 'past' : SPEECH_VERBS.has(next.lemma) && form !== 'present';
}

/** "Cross and Varga left" */
const isJoinedToName = (units: readonly Unit[]): boolean =>
  units[0]!.verb?.form === 'base' && units[1]?.tag === 'and' && units[2]?.tag === 'name';

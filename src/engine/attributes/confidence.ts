/** How likely a claim is right, by the rule that found it and by who is said to speak. */
import type { Attribution } from '../attribution';
import type { Identified } from '../coreference/identify-sources';
import { SAYING_OR_SHOWING } from '../lexicon/cue-verbs';
import { verbForm } from '../lexicon/verb-forms';
import type { Rule } from '../rules';
import type { Document } from '../text/document';
import { tokensIn } from '../text/spans';
import { isCountAlone, isShare } from './labels';

/**
 * Claims whose source is a thing that neither speaks nor holds text ("the race", "his popularity"), save behind a verb
 * of saying or showing: of 330 on PolNeAR's training articles half had a cue that a human annotator marked
 * too, a quarter the same source.
 */
const OF_THING = 0.3;

/** Rules by which what is said shows that somebody says it. */
const SAID: ReadonlySet<Rule> = new Set([
  'quote-speaker-verb',
  'quote-verb-speaker',
  'clause-speaker-verb',
  'according-to',
  'described-source',
  'refusal',
  'anonymity-grant',
]);

/** The claim's confidence, 0 to 1. */
export function confidenceOf(document: Document, attribution: Attribution, { phrase, referent }: Identified): number {
  const { rule, confidence } = attribution;
  if (referent?.kind !== 'other' || referent.plural || SAID.has(rule)) return confidence;
  if (phrase.form === 'noun' && (isShare(phrase) || isCountAlone(phrase))) return confidence;
  return saysOrShows(document, attribution) ? confidence : OF_THING;
}

function saysOrShows(document: Document, { cue }: Attribution): boolean {
  const tokens = cue.flatMap((span) => document.tokens.slice(...tokensIn(document, span)));
  return tokens.some(({ lower }) => SAYING_OR_SHOWING.has(verbForm(lower)?.lemma ?? ''));
}

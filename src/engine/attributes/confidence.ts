/** How likely a claim is right: by its rule, its cue and its kind of source. */
import type { Attribution, Evidence } from '../attribution';
import type { Identified } from '../coreference/identify-sources';
import { INCLINATIONS } from '../lexicon/cue-adjectives';
import {
  ACT_VERBS,
  ACTS_WITH_INFINITIVE,
  ACTS_WITH_PREPOSITION,
  EXEMPLIFYING_VERBS,
  OWN_FINDING_VERBS,
  PREDICTING_VERBS,
  PREPOSITIONAL_CUES,
  SAYING_OR_SHOWING,
} from '../lexicon/cue-verbs';
import { ABSTRACT_NOUNS } from '../lexicon/nouns';
import { likelihood } from './likelihood';
import { isCountAlone, isShare } from './shares';

/**
 * Claims whose source is a thing that neither speaks nor holds text ("the race", "his popularity"), save after a verb
 * of saying or showing: of 330 on PolNeAR's training articles half had a cue that a human annotator marked
 * too, a quarter the same source.
 */
const OF_THING = 0.3;

/** Acts are no claims by the codebook; PolNeAR, whose annotators mark every second one, would have them shown. */
const OF_ACT = 0.4;

/** What is asked, conditional, denied or said of anybody is no claim by the codebook; kept as unsure. */
const NOT_SAID = 0.2;

/** What a writer thinks and asks in an article of their own is one voice, which the codebook notes for the page. */
const OF_AUTHOR = 0.3;

/** The claim's confidence, 0 to 1. */
export function confidenceOf(attribution: Attribution, source: Identified): number {
  const { rule, confidence, evidence } = attribution;
  if (isAuthorsView(attribution, source)) return OF_AUTHOR;
  if (!evidence) return confidence;
  if (isUnsaid(evidence)) return NOT_SAID;
  const likely = likelihood(rule, evidence, kindOfSubject(source));
  if (isAct(evidence)) return Math.min(likely, OF_ACT);
  if (isAbstract(source)) return Math.min(likely, OF_THING);
  if (source.referent?.kind !== 'other' || isNumberOfPeople(source)) return likely;
  const exemplifies = EXEMPLIFYING_VERBS.has(evidence.word) && source.phrase.form === 'noun';
  const isThing = !source.referent.plural && !SAYING_OR_SHOWING.has(evidence.word);
  return exemplifies || isThing ? Math.min(likely, OF_THING) : likely;
}

/** "has not said that", "made no mention of", "if Renn said": no claim; but what somebody does not believe or want is one. */
export const isUnsaid = ({ mood, word }: Evidence): boolean =>
  mood === 'open' ||
  (mood === 'negated' && (SAYING_OR_SHOWING.has(word) || PREDICTING_VERBS.has(word) || word.includes('+')));

/** "approved the sale", "released a report", "saw the boat", "referring to the hull", "a report focused on ice", "rejected the motion", "called a meeting", "requested asylum", "said goodbye", "voted for it", "seeks to ban it" */
const isAct = ({ word, complement }: Evidence): boolean =>
  complement === 'sight' ||
  complement === 'gloss' ||
  complement === 'topic' ||
  complement === 'motion' ||
  complement === 'one' ||
  complement === 'grant' ||
  complement === 'rite' ||
  (ACTS_WITH_PREPOSITION.has(word) && PREPOSITIONAL_CUES.get(word)!.has(complement)) ||
  (ACT_VERBS.has(word) && complement === 'object') ||
  (ACTS_WITH_INFINITIVE.has(word) && complement === 'infinitive') ||
  (INCLINATIONS.has(word) && complement === 'to');

/** "I think the board is right", "the board, I think, is right"; but "we have seen the letter", "“Stop,” I said". */
const isAuthorsView = ({ evidence, kind }: Attribution, { referent }: Identified): boolean =>
  referent?.kind === 'author' && (evidence ? !OWN_FINDING_VERBS.has(evidence.word) : kind === 'belief');

/** "History tells us", "Experience shows": what anybody could know, and nobody in particular has said. */
const isAbstract = ({ referent }: Identified): boolean => ABSTRACT_NOUNS.has(referent?.who.toLowerCase() ?? '');

/** "the two", "46 percent" */
const isNumberOfPeople = ({ phrase }: Identified): boolean =>
  phrase.form === 'noun' && (isShare(phrase) || isCountAlone(phrase));

/** The kind of source, and whether a pronoun stands for it: the columns of the counts. */
export function kindOfSubject(source: Identified): string {
  const { phrase, referent } = source;
  const kind = isNumberOfPeople(source) ? 'people' : (referent?.kind ?? 'none');
  return phrase.form === 'pronoun' ? `${kind}-pronoun` : kind;
}

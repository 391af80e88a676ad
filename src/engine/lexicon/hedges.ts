/** Words that keep the text at a distance from a claim. Lower case. */
import { words } from './words';

/** Hedges. */
export const HEDGING_ADVERBS = words('reportedly allegedly purportedly supposedly apparently ostensibly');
/** Verbs that keep their distance from what they report. */
export const HEDGING_VERBS = words(
  'claim claims claimed claiming allege alleges alleged alleging purport purports purported',
);

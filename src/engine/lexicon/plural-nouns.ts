/**
 * Forms of cue verbs that news prints more often as plural nouns: "trade deals", "phone calls", "electoral votes".
 * From the forms of `cue-verbs.ts` that a dictionary of English lists as nouns too. Lower case.
 */
import { words } from './words';

export const PLURAL_NOUNS = words(`
  aims answers attacks blasts calls charges cheers claims comments complaints compliments counters debates demands
  denials details documents doubts emails estimates faults fears figures files forecasts frames hopes issues judges
  labels lies looks names needs notes notices offers orders plans pledges points posts promises proposals questions
  quotes reasons releases remarks replies reports requests reviews rules shows slaps states suspects tests texts tweets
  views votes vows warrants wishes deals cuts
`);

/** Plurals that do not end in "s". */
export const PLURALS_WITHOUT_S = words('people men women police media data');

/** Nouns in "s" of one thing. */
export const FIELDS_IN_S = words(`
  news politics economics physics mathematics ethics athletics gymnastics logistics measles mumps rabies shingles diabetes
  species series
`);

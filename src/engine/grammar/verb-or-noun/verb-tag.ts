/** Whether a verb form is a verb or a noun in its place: the order in which the evidence is heard. */
import type { VerbForm } from '../../lexicon/verb-forms';
import { isNeverNoun } from '../noun-share';
import type { Tag, Unit } from '../units';
import { tagByCapital } from './capitals';
import { isHardlyNoun, isMoreOftenVerb, isVerbBehindAside, isVerbOfOne } from './counts';
import { isNounInIng } from './gerunds';
import { isHeadNoun, isSubjectHead } from './head-noun';
import {
  describesNoun,
  endsObject,
  endsObjectOfThings,
  isAmountOf,
  isBehindArticle,
  standsForPeople,
} from './past-forms';
import * as phrase from './phrase-around';
import * as after from './words-after';
import * as before from './words-before';

type Evidence = (units: readonly Unit[], at: number) => boolean;

interface Test {
  readonly tag: 'noun' | 'verb';
  readonly holds: Evidence;
}

/** The tests of a form, in order: the first that holds decides, and `otherwise` where none does. */
interface Ladder {
  readonly tests: readonly Test[];
  readonly otherwise: 'noun' | 'verb';
}

/** A noun where the evidence holds, unless the form never is one. */
const noun = (holds: Evidence): Test => ({
  tag: 'noun',
  holds: (units, at) => !isNeverNoun(units[at]!) && holds(units, at),
});
/** A noun where the evidence holds, even "says". */
const surelyNoun = (holds: Evidence): Test => ({ tag: 'noun', holds });
const verb = (holds: Evidence): Test => ({ tag: 'verb', holds });

const neverNoun: Evidence = (units, at) => isNeverNoun(units[at]!);

/** "proposed", "cut" */
const PAST: Ladder = {
  tests: [
    noun(after.isBeforeOnes),
    verb(after.readsOut),
    noun(describesNoun),
    noun(standsForPeople),
    noun(isAmountOf),
    noun(isBehindArticle),
    noun(endsObject),
    noun(after.isBeforeOffice),
  ],
  otherwise: 'verb',
};

/** "meeting" */
const GERUND: Ladder = { tests: [noun(before.isDescribed), noun(isNounInIng)], otherwise: 'verb' };

/** "reports": several things, or what one of them does. */
const PRESENT: Ladder = {
  tests: [
    verb(after.namesReporter),
    noun(after.hasExamples),
    noun(after.isBeforeAdverbAndPast),
    // What stands before waits for a noun.
    noun(before.isDescribed),
    noun(before.isBehindNumeral),
    noun(before.lacksSubject),
    noun(before.lacksPlural),
    noun(after.isBeforeItsVerb),
    // Behind "to" and behind another verb this form is an object, unless an infinitive hangs on it.
    verb(after.isBeforeBase),
    surelyNoun(before.isBehindVerb),
    noun(before.isBehindSubordinator),
    noun(after.opensRelativeClause),
    // What stands right before waits for a verb.
    surelyNoun(before.isBehindAccordingTo),
    verb(before.isBehindSubject),
    verb(before.isBehindAdverb),
    // The phrase or the clause would otherwise lack its noun.
    noun(phrase.isOwnedPromise),
    noun(phrase.isLed),
    noun(phrase.isObjectOfUnknown),
    noun(phrase.isOneOfMany),
    noun(phrase.endsPrepositional),
    surelyNoun(after.isBeforePast),
    surelyNoun(after.isBeforeOwnVerb),
    surelyNoun(phrase.closesPhrase),
    surelyNoun(phrase.isListed),
    surelyNoun(phrase.endsObjectOfVerb),
    noun(isSubjectHead),
    // Before the next test, to which a number is what counts a noun.
    verb(before.isOfThose),
    surelyNoun(before.isBehindModifier),
    noun(after.isMade),
    noun(phrase.isOfManyThat),
    noun(isHeadNoun),
    surelyNoun(phrase.isPluralOfPeople),
    // The place leaves it open.
    verb(neverNoun),
    verb(after.introduces),
    verb(after.isBeforeObject),
    verb(isVerbOfOne),
    verb(isVerbBehindAside),
  ],
  otherwise: 'noun',
};

/** "report": one thing, or what several of them do. */
const BASE: Ladder = {
  tests: [
    // The clause before is complete, and this one would have no verb.
    verb(phrase.endsWithSign),
    // What stands before waits for a noun, or what stands behind belongs to one.
    noun(before.isDescribed),
    noun(before.isExpressed),
    surelyNoun(after.describesBefore),
    surelyNoun(after.opensCompound),
    noun(before.isBehindNumeral),
    noun(before.lacksSubject),
    noun(after.isBeforeItsVerb),
    noun(after.isLevelOfSeveral),
    noun(after.opensRelativeClause),
    surelyNoun(before.isOfOne),
    noun(before.opensAsPerson),
    noun(before.isOfTheThing),
    noun(before.closesPair),
    noun(before.isNotTheOther),
    // What stands right before waits for a verb.
    surelyNoun(before.isBehindAccordingTo),
    noun(before.isBehindClauseThat),
    verb(before.isBehindSubject),
    verb(before.isBehindAdverbOfMany),
    // The phrase or the clause would otherwise lack its noun.
    noun(after.isBeforeFinding),
    noun(after.isBeforeOf),
    noun(isSubjectHead),
    verb(phrase.isBehindDeedDone),
    // Before the next test, to which a number is what counts a noun.
    verb(before.isOfThose),
    verb(before.isBehindQuantity),
    verb(after.introducesBehindNumber),
    surelyNoun(before.isBehindModifier),
    noun(after.opensSpeaker),
    noun(isHeadNoun),
    noun(before.isOfPeople),
    surelyNoun(after.isBeforeTitle),
    noun(endsObjectOfThings),
    // The place leaves it open.
    verb(neverNoun),
    verb(before.isBehindPlural),
    verb(isHardlyNoun),
    verb(isMoreOftenVerb),
  ],
  otherwise: 'noun',
};

const LADDERS: Readonly<Record<VerbForm['form'], Ladder>> = {
  past: PAST,
  participle: PAST,
  gerund: GERUND,
  present: PRESENT,
  base: BASE,
};

/** The tag of the verb form at `at`, decided after the words before it and before those after it. */
export function verbTag(units: readonly Unit[], at: number, headline: boolean): Tag {
  const byCapital = tagByCapital(units, at, headline);
  if (byCapital) return byCapital;
  const { tests, otherwise } = LADDERS[units[at]!.verb?.form ?? 'past'];
  return tests.find(({ holds }) => holds(units, at))?.tag ?? otherwise;
}

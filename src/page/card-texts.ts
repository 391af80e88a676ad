/** What a card says, in the reader's language. Who fills it in knows the locale files. */
import type { ShownClaim } from './card';
import type { CardFormTexts } from './card-form';

/** What a card tells of a claim. */
export interface CardWords {
  readonly who: string;
  /** What kind of source it is; empty where `who` says it. */
  readonly kind: string;
  /** What is claimed; empty where there is no claim. */
  readonly said: string;
  /** What the article tells, each with a word on what it is: "Told", "how many (3)". */
  readonly facts: readonly { readonly name: string; readonly words: string }[];
  /** Sentences on how it came about, and on where the claim stands. */
  readonly notes: readonly string[];
  /** The claim to paste into a text. */
  readonly citation: string;
  readonly language: string;
}

/** The names of a card's buttons, and what is said when they are pressed. */
export interface CardButtons {
  readonly close: string;
  readonly showInList: string;
  /** Where the browser lets only the reader open the list. */
  readonly openYourself: string;
  readonly copy: string;
  readonly copied: string;
  readonly refused: string;
  readonly wrong: string;
  readonly add: string;
  /** After a correction; and where there is no room to keep it. */
  readonly corrected: string;
  readonly noRoom: string;
}

/** Where a card's words come from. */
export interface CardTexts {
  describeClaim(shown: ShownClaim): CardWords;
  /** Of words that no claim covers; of words that the reader wants to add as one. */
  describeNoClaim(): CardWords;
  describeAddition(): CardWords;
  buttons(): CardButtons;
  /** The form's words, with these sources to choose from. */
  form(sources: readonly string[]): CardFormTexts;
}

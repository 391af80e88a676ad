/** A card's texts, in the reader's language. They are made elsewhere, from the locale files. */
import type { ShownClaim } from './card';
import type { CardFormTexts } from './card-form';

/** What a card says about a claim. */
export interface CardWords {
  readonly who: string;
  /** The kind of source; empty if `who` says it already. */
  readonly kind: string;
  /** What is claimed; empty if there is no claim. */
  readonly said: string;
  /** Facts from the article, each with its name: "Told", "how many (3)". */
  readonly facts: readonly { readonly name: string; readonly words: string }[];
  /** Sentences about how the claim reached the article, and about its place in it. */
  readonly notes: readonly string[];
  /** The claim as text for the clipboard. */
  readonly citation: string;
  readonly language: string;
}

/** The names of a card's buttons, and the messages that follow when they are pressed. */
export interface CardButtons {
  readonly close: string;
  readonly showInList: string;
  /** Shown if the browser lets only the reader open the list. */
  readonly openYourself: string;
  readonly copy: string;
  readonly copied: string;
  readonly refused: string;
  readonly wrong: string;
  readonly add: string;
  /** Shown after a correction; `noRoom` if there was no room to store it. */
  readonly corrected: string;
  readonly noRoom: string;
}

/** Makes a card's texts. */
export interface CardTexts {
  describeClaim(shown: ShownClaim): CardWords;
  /** For words that no claim covers, and for words that the reader wants to add as a claim. */
  describeNoClaim(): CardWords;
  describeAddition(): CardWords;
  buttons(): CardButtons;
  /** The form's texts, with these sources to choose from. */
  form(sources: readonly string[]): CardFormTexts;
}

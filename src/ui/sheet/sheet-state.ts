/** What the page of a sheet knows at the moment. Nothing of it is kept. */
import type { Group } from '@/engine/claim';
import type { Sheet } from '@/sheet/sheet';

/** Every sentence that can be asked about, and the sheet that was made of some of them. */
export interface SheetState {
  readonly sheet: Sheet;
  /** The sheet's own where it came from a file, which holds no others. */
  readonly candidates: Sheet['items'];
}

/** How the sheet is shown on the screen. */
export interface Shown {
  /** Whether the answer waits for a guess. */
  readonly guessFirst: boolean;
  /** Whether the text wears the lines of the kinds. */
  readonly lines: boolean;
  /** Whether the kinds stand with their meaning. */
  readonly meanings: boolean;
}

/** What was guessed of a sentence. */
export interface Guess {
  readonly who: string;
  readonly kind: Group | null;
  readonly question: string;
  /** Whether the answer has been looked at. */
  readonly isShown: boolean;
}

export const NO_GUESS: Guess = { who: '', kind: null, question: '', isShown: false };

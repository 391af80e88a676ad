/** Who and what an article names: every person, body and place, each with all its mentions and its fullest form. */
import type { NameRun } from './name-runs';

export type NameKind = 'person' | 'body' | 'outlet' | 'place';
export type Pronoun = 'he' | 'she';

/** A person, body, outlet or place that the article names. */
export interface Named {
  readonly kind: NameKind;
  /** The fullest form that the article uses, without titles ("Deshawn Okafor"). */
  readonly full: string;
  /** The pronoun that the article or the given name shows, or null. */
  pronoun: Pronoun | null;
  /** False for a person whose full name the article does not print. */
  readonly complete: boolean;
  /** True if nothing in the text shows that the name is a person's; it may be a body's or a place's. */
  guessed: boolean;
  /** The words of titles and descriptions beside the name, lower case, one list for each mention. */
  readonly descriptions: string[][];
  /** How often the article names them. */
  mentions: number;
}

/** One mention of a name; token indexes, half-open. */
export interface Mention extends NameRun {
  readonly named: Named;
}

/** The names of an article, and where each is mentioned. */
export class Names {
  readonly mentions: readonly Mention[];
  readonly #byToken: (Mention | undefined)[];

  constructor(mentions: readonly Mention[]) {
    this.mentions = mentions;
    this.#byToken = new Array(mentions.reduce((last, { end }) => Math.max(last, end), 0));
    for (const mention of mentions) this.#byToken.fill(mention, mention.titles, mention.end);
  }

  /** The mention that token `at` belongs to (titles count), or undefined. */
  at(token: number): Mention | undefined {
    return this.#byToken[token];
  }
}

/** What a reader has in mind at the point that the pass over the article has reached. */
import type { Names } from '../names/names';
import type { Document } from '../text/document';
import { NamedReferents, type Referent } from './referent';
import { Salience } from './salience';
import { UnnamedReferents } from './unnamed-referents';

/** From this share of the weightiest one's weight on, another referent is meant as likely. */
const RIVAL = 0.4;

export class Discourse {
  readonly document: Document;
  readonly names: Names;
  readonly salience = new Salience();
  readonly named = new NamedReferents();
  readonly unnamed: UnnamedReferents;

  constructor(document: Document, names: Names) {
    this.document = document;
    this.names = names;
    this.unnamed = new UnnamedReferents(document);
  }

  /** The most salient referent that fits, as of a sentence; null if all have faded. */
  resolve(sentence: number, fits: (referent: Referent) => boolean): Referent | null {
    return this.salience.best(sentence, (referent) => (fits(referent) ? 1 : 0));
  }

  /**
   * The weightiest referent that fits, unless another one is about as weighty: then either may be meant.
   *
   * @param share of the weightiest one's weight, 0 to 1, up to which the next may weigh.
   */
  clearest(sentence: number, fits: (referent: Referent) => boolean, share = RIVAL): Referent | null {
    const best = this.resolve(sentence, fits);
    const rival = best && this.resolve(sentence, (one) => one !== best && !one.plural && fits(one));
    return rival && this.salience.weightOf(rival, sentence) > share * this.salience.weightOf(best, sentence)
      ? null
      : best;
  }
}

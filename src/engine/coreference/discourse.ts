/** What a reader has in mind at the point that the pass over the article has reached. */
import type { Names } from '../names/names';
import type { Document } from '../text/document';
import { NamedReferents, type Referent } from './referent';
import { Salience } from './salience';
import { UnnamedReferents } from './unnamed-referents';

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
}

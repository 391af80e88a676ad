/** Somebody or something that the article speaks of and that may be the source of claims. */
import type { Alias, AliasReason } from '../claim';
import { GENDERED_HE, GENDERED_SHE } from '../lexicon/people';
import type { Named, Pronoun } from '../names/names';
import type { NounPhrase } from './phrase';

export type ReferentKind = 'person' | 'people' | 'body' | 'outlet' | 'document' | 'author' | 'other';

export interface Referent {
  readonly kind: ReferentKind;
  /** The name that the article gives, or null. */
  readonly named: Named | null;
  /** The noun phrase that introduced it, or null for a bare name. */
  readonly phrase: NounPhrase | null;
  /** The fullest name, or the words that introduced it or told more of it. */
  who: string;
  readonly plural: boolean;
  pronoun: Pronoun | null;
  /** For an unnamed spokesperson, whom "she" may mean: the body that they speak for. */
  readonly speaksFor: Referent | null;
  /** All wordings of it as a source, in order of appearance, by their lower-case form. */
  readonly forms: Map<string, Alias>;
}

/** Whom a source's words mean, and why. */
export interface Match {
  readonly referent: Referent;
  readonly reason: AliasReason;
}

export const matched = (referent: Referent | null, reason: AliasReason): Match | null =>
  referent && { referent, reason };

/** "he" for "father", "she" for "mother", null for nouns that do not tell. */
export const pronounOfNoun = (noun: string): Pronoun | null =>
  GENDERED_HE.has(noun) ? 'he' : GENDERED_SHE.has(noun) ? 'she' : null;

/**
 * Most wordings kept of one referent: five times as many as in any of some 4,000 news texts. Every claim carries those
 * of its source, and a hostile text may invent a new one each time.
 */
const MOST_FORMS = 40;

/** Keeps a wording of a referent; of several that differ only in capitals, the first. */
export function noteForm({ referent, reason }: Match, text: string): void {
  const key = text.toLowerCase();
  if (referent.forms.size < MOST_FORMS && !referent.forms.has(key)) referent.forms.set(key, { text, reason });
}

/** The referent of each name, made when it is first needed. */
export class NamedReferents {
  readonly #byName = new Map<Named, Referent>();

  of(named: Named): Referent {
    let referent = this.#byName.get(named);
    if (!referent) {
      const kind = named.kind === 'place' ? 'body' : named.kind;
      const { pronoun } = named;
      referent = {
        kind,
        named,
        phrase: null,
        who: named.full,
        plural: false,
        pronoun,
        speaksFor: null,
        forms: new Map(),
      };
      this.#byName.set(named, referent);
    }
    return referent;
  }
}

/** Somebody or something that an article speaks of and that may be the origin of claims. */
import type { Alias, AliasReason } from '../claim';
import type { Named, Pronoun } from '../names/names';
import type { NounPhrase } from './phrase';

export type ReferentKind = 'person' | 'people' | 'body' | 'outlet' | 'document' | 'author' | 'other';

export interface Referent {
  readonly kind: ReferentKind;
  /** The name that the article gives, or null. */
  readonly named: Named | null;
  /** The noun phrase that introduced it, or null for a bare name. */
  readonly phrase: NounPhrase | null;
  /** The fullest name, or the words that introduced it. */
  readonly who: string;
  readonly plural: boolean;
  pronoun: Pronoun | null;
  /** For an unnamed spokesperson, whom "she" may mean: the body whose words they are. */
  readonly speaksFor: Referent | null;
  /** All ways that sources write it, in order of appearance, by their lower case. */
  readonly forms: Map<string, Alias>;
}

/** Whom a source's words mean, and why. */
export interface Match {
  readonly referent: Referent;
  readonly reason: AliasReason;
}

/**
 * So many ways of writing a referent are kept, five times as many as any of some 4,000 texts of news has for one: every
 * claim carries those of its source, which a hostile text may write anew in each.
 */
const MOST_FORMS = 40;

/** Keeps a way of writing a referent; of several that differ in capitals alone, the first. */
export function noteForm({ referent, reason }: Match, text: string): void {
  const key = text.toLowerCase();
  if (referent.forms.size < MOST_FORMS && !referent.forms.has(key)) referent.forms.set(key, { text, reason });
}

/** The referent of each name, made when first asked for. */
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

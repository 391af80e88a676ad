/** Which named body a noun can mean: "the company" in an article with Corvane Lines, "the bank" where it is one. */

import { isNounOfBody, mayBeDescribed } from '../lexicon/body-nouns';
import { ENDS_APPOSED_NOUN } from '../lexicon/names';
import { singular } from '../lexicon/nouns';
import {
  ASSOCIATIONS,
  type BodySort,
  BYGONE,
  COMPANIES,
  COMPANIES_ALONE,
  COUNTRIES,
  FIRM_NOUNS,
  INSTITUTION_NOUNS,
  METONYMS,
  OF_ANY_BODY,
  SORT_WORDS,
  SORTS_OF_NOUN,
} from '../lexicon/organisations';
import { verbForm } from '../lexicon/verb-forms';
import { bare } from '../names/name-words';
import type { Mention, Named, Names } from '../names/names';
import { nounBehind } from '../names/noun-behind';
import type { Document, Token } from '../text/document';

/** What the article calls each body that it names, besides its name. */
export class Bodies {
  readonly #nouns = new Map<Named, Set<string>>();
  readonly #named = new Set<Named>();
  /** The first body of each name, in lower case. */
  readonly #byName = new Map<string, Named>();
  /** What `only` has answered: each noun is looked for once. */
  readonly #only = new Map<string, Named | null>();

  constructor({ tokens }: Document, names: Names) {
    for (const mention of names.mentions) {
      if (mention.named.kind === 'body' && !this.#named.has(mention.named)) this.#add(mention.named);
      if (mention.named.kind !== 'body' && mention.named.kind !== 'outlet') continue;
      // "the previous Whig government" is not the one of the article.
      if (BYGONE.has(tokens[mention.titles - 1]?.lower ?? '')) continue;
      for (const noun of [nounBefore(tokens, mention), nounBehind(tokens, mention.end), nounOf(tokens, mention)]) {
        if (!noun) continue;
        this.#nouns.set(mention.named, (this.#nouns.get(mention.named) ?? new Set()).add(noun));
      }
    }
  }

  /**
   * Does the name hold the noun, or has the article called the body so? `modifiers` stand before the noun and must be in
   * the name too: "the appeals court" is no Supreme Court.
   */
  isCalled(named: Named, noun: string, modifiers: readonly string[]): boolean {
    if (isNounOfBody([...modifiers, noun].join(' '), nameOf(named))) return true;
    const name = nameOf(named).replaceAll("'s", " 's").split(/\s+/).map(singular);
    // "the production company" is Hoxley Productions.
    const called = (word: string) => name.includes(singular(word));
    if (!modifiers.every(called)) return false;
    const isOfSort = modifiers.length > 0 && this.likelihood(named, noun) > 0;
    return isOfSort || called(noun) || this.#hasBeenCalled(named, noun);
  }

  /** "a startup" introduces what "the company" means later. */
  #hasBeenCalled(named: Named, noun: string): boolean {
    const nouns = this.#nouns.get(named);
    if (!nouns) return false;
    return nouns.has(noun) || (FIRM_NOUNS.has(noun) && [...nouns].some((other) => FIRM_NOUNS.has(other)));
  }

  /**
   * May "the Lebanese group", "the teaching union", "the budget carrier" vary the name of this body? One that the noun alone
   * could mean, or an association whose name tells that it is one.
   */
  mayBeVaried(named: Named, noun: string, modifiers: readonly string[]): boolean {
    const name = nameOf(named);
    if (mayBeDescribed(noun, modifiers, name)) return true;
    return sortOf(named) === 'association' && this.likelihood(named, noun) === 1;
  }

  /** The one body of the whole article that the noun suits before any other: a lead may hold its name back. */
  only(noun: string): Named | null {
    const known = this.#only.get(noun);
    if (known !== undefined || OF_ANY_BODY.has(noun)) return known ?? null;
    const suits = (named: Named) => this.isCalled(named, noun, []) || this.likelihood(named, noun) === 1;
    const suited = [...this.#named].filter(suits);
    const only = suited.length === 1 ? suited[0]! : null;
    this.#only.set(noun, only);
    return only;
  }

  /** May the noun say of which kind the body is? A company is no group or union. */
  mayBeOf(named: Named, noun: string): boolean {
    return sortOf(named) !== 'company' || this.likelihood(named, noun) === 1;
  }

  /** The body of this name, in lower case. */
  called(name: string): Named | null {
    return this.#byName.get(name) ?? null;
  }

  #add(named: Named): void {
    this.#named.add(named);
    const name = nameOf(named);
    if (!this.#byName.has(name)) this.#byName.set(name, named);
  }

  /** May the body be a company? "Stowick University" and "the Dock Workers" are none. */
  mayBeFirm(named: Named): boolean {
    const sort = sortOf(named);
    const isTold = (word: string) => INSTITUTION_NOUNS.has(word);
    return sort === 'company' || (sort === 'open' && !named.full.toLowerCase().split(/\s+/).some(isTold));
  }

  /** "HPRA", "Verity": a name that tells nothing of what the body is. */
  isOfNoSort(named: Named): boolean {
    return sortOf(named) === 'open';
  }

  /**
   * How likely the noun means a body of the name's sort, 0 to 1: "the company" may mean Corvane Lines, "the bank" may not,
   * and "the union" is rather the Dock Workers than a body whose name tells no sort.
   */
  likelihood(named: Named, noun: string): number {
    if (OF_ANY_BODY.has(noun)) return 1;
    const rank = SORTS_OF_NOUN.get(noun)?.indexOf(this.#sortOf(named)) ?? -1;
    return rank < 0 ? 0 : 1 / (1 + rank);
  }

  /** The sort that the name tells; else "company" where the article calls the body a startup or a firm. */
  #sortOf(named: Named): BodySort {
    const sort = sortOf(named);
    if (sort !== 'open') return sort;
    const isFirm = [...(this.#nouns.get(named) ?? [])].some((noun) => FIRM_NOUNS.has(noun));
    return isFirm ? 'company' : sort;
  }
}

/** As the lexicons write it. */
const nameOf = ({ full }: Named): string => full.toLowerCase().replaceAll('.', '').replaceAll('’', "'");

function sortOf({ full }: Named): BodySort {
  const name = full.toLowerCase();
  if (COMPANIES.has(name) || COMPANIES_ALONE.has(name)) return 'company';
  if (METONYMS.has(name) || COUNTRIES.has(name)) return 'public';
  if (ASSOCIATIONS.has(name)) return 'association';
  for (const word of name.split(/\s+/).reverse()) {
    if (SORT_WORDS.company.has(word)) return 'company';
    if (SORT_WORDS.public.has(word)) return 'public';
    if (SORT_WORDS.association.has(word)) return 'association';
  }
  return 'open';
}

/** "the Dock Workers union": the noun right after the name. */
function nounOf(tokens: readonly Token[], { end }: Mention): string | null {
  const [token, next] = [tokens[end], tokens[end + 1]];
  if (!token || token.text !== token.lower || !INSTITUTION_NOUNS.has(bare(token))) return null;
  return next?.kind === 'word' && !ENDS_APPOSED_NOUN.has(next.lower) && !verbForm(next.lower) ? null : bare(token);
}

/** "the bank Corvane", "the owner, Corvane Lines,": what stands before the name. */
function nounBefore(tokens: readonly Token[], { titles, end }: Mention): string | null {
  const comma = tokens[titles - 1]?.text === ',' && (tokens[end]?.text === ',' || tokens[end]?.text === '.');
  const token = tokens[titles - (comma ? 2 : 1)];
  return token && INSTITUTION_NOUNS.has(bare(token)) ? bare(token) : null;
}

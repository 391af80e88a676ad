/** Which named body a noun can mean: "the company" where the article has a Corvane Lines, "the bank" where it is one. */

import { COMPANIES, COUNTRIES, INSTITUTION_NOUNS, METONYMS } from '../lexicon/organisations';
import { words } from '../lexicon/words';
import { bare } from '../names/name-words';
import type { Mention, Named, Names } from '../names/names';
import { nounBehind } from '../names/noun-behind';
import type { Document, Token } from '../text/document';

/** The sorts of bodies that nouns of news tell apart. A name that shows none of them may be a company or a group. */
type Sort = 'company' | 'public' | 'association' | 'open';

/** Words of a name that tell its sort, the last one first. */
const SORT_WORDS: Readonly<Record<Exclude<Sort, 'open'>, ReadonlySet<string>>> = {
  company: words(`
    airlines airways airline bank company corp corporation enterprises energy financial firm foods holdings inc incorporated
    industries insurance laboratories limited line lines llc llp ltd motors oil pharma pharmaceuticals plc railroad railway
    railways records securities services solutions studios systems technologies telecom communications ventures works
  `),
  public: words(`
    administration agency army assembly authority board brigade bureau cabinet chamber commission committee congress
    constabulary council court courts department departments directorate embassy force forces guard house legislature
    ministry navy office parliament police presidency secretariat senate service treasury tribunal troops
  `),
  association: words(`
    alliance assembly association caucus church club coalition convention federation fellowship foundation fund institute
    league movement network ngo pac party society trust union unions
  `),
};

/** The sorts that a noun which news uses for whatever body was named can mean. */
const SORTS_OF_NOUN: ReadonlyMap<string, readonly Sort[]> = new Map<string, readonly Sort[]>([
  ...['company', 'firm', 'manufacturer', 'retailer'].map((noun) => [noun, ['company', 'open']] as const),
  ...['agency', 'department', 'ministry'].map((noun) => [noun, ['public', 'open']] as const),
  ...['group', 'organization', 'organisation'].map((noun) => [noun, ['association', 'open', 'company']] as const),
  ...['charity', 'nonprofit', 'union'].map((noun) => [noun, ['association', 'open']] as const),
  ['institution', ['company', 'public', 'association', 'open']],
  ['statement', ['company', 'public', 'association', 'open']],
]);

/** What the article calls each body that it names, besides its name. */
export class Bodies {
  readonly #nouns = new Map<Named, Set<string>>();

  constructor({ tokens }: Document, names: Names) {
    for (const mention of names.mentions) {
      if (mention.named.kind !== 'body' && mention.named.kind !== 'outlet') continue;
      for (const noun of [nounBefore(tokens, mention), nounBehind(tokens, mention.end)]) {
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
    const name = named.full.toLowerCase().split(/\s+/u);
    if (!modifiers.every((word) => name.includes(word))) return false;
    return name.includes(noun) || (this.#nouns.get(named)?.has(noun) ?? false);
  }

  /** May the noun mean a body of the name's sort? "the company" may mean Corvane Lines, "the bank" may not. */
  mayBe(named: Named, noun: string): boolean {
    return SORTS_OF_NOUN.get(noun)?.includes(sortOf(named)) ?? false;
  }
}

function sortOf({ full }: Named): Sort {
  const name = full.toLowerCase();
  if (COMPANIES.has(name)) return 'company';
  if (METONYMS.has(name) || COUNTRIES.has(name)) return 'public';
  for (const word of name.split(/\s+/u).reverse()) {
    if (SORT_WORDS.company.has(word)) return 'company';
    if (SORT_WORDS.public.has(word)) return 'public';
    if (SORT_WORDS.association.has(word)) return 'association';
  }
  return 'open';
}

/** "the bank Corvane", "the owner, Corvane Lines,": what stands before the name. */
function nounBefore(tokens: readonly Token[], { titles, end }: Mention): string | null {
  const comma = tokens[titles - 1]?.text === ',' && (tokens[end]?.text === ',' || tokens[end]?.text === '.');
  const token = tokens[titles - (comma ? 2 : 1)];
  return token && INSTITUTION_NOUNS.has(bare(token)) ? bare(token) : null;
}

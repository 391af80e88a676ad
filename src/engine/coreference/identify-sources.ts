/**
 * Who each attribution's source is: one pass over names, pronouns, descriptions and sources in the order of the text.
 *
 * The pass keeps who is in the reader's mind (`Salience`). A pronoun means the weightiest referent that it can mean; a
 * description means the person, body or earlier source that it fits. A source that fits nobody stays as it is written.
 */
import type { Attribution } from '../attribution';
import { ANYBODY_DETERMINERS, INDEFINITE_ARTICLES } from '../lexicon/noun-phrases';
import { classOf, isPlural } from '../lexicon/nouns';
import { OF_ANY_BODY } from '../lexicon/organisations';
import { bare } from '../names/name-words';
import type { Mention, Named, Names } from '../names/names';
import type { Document } from '../text/document';
import { tokensIn } from '../text/spans';
import { delayedNames } from './delayed-names';
import { Discourse } from './discourse';
import { relationOf } from './name-relation';
import { NoticedPeople } from './noticed-people';
import { NounReferents } from './noun-referents';
import type { SourcePhrase } from './phrase';
import { isPersonal, PronounReferents } from './pronoun-referents';
import { type Match, noteForm, type Referent } from './referent';
import { readSource } from './source-phrase';
import { WEIGHT } from './weights';

/** What is known about one attribution's source. */
export interface Identified {
  readonly phrase: SourcePhrase;
  /** Null when the text gives no source. */
  readonly referent: Referent | null;
  /** All referents of a source that joins several ("India and Pakistan"); the first is `referent`. */
  readonly joined: readonly Referent[];
}

/**
 * Identifies the source of every attribution, in their order. Takes time linear in the length of the document.
 *
 * @param grants where the text promises somebody anonymity.
 */
export function identifySources(
  document: Document,
  names: Names,
  attributions: readonly Attribution[],
  grants: readonly { readonly sentence: number }[],
): Identified[] {
  const promised = new Set(grants.map(({ sentence }) => sentence));
  return new Pass(new Discourse(document, names), attributions, promised).run();
}

class Pass {
  readonly #discourse: Discourse;
  readonly #nouns: NounReferents;
  readonly #pronouns: PronounReferents;
  readonly #found: Identified[];
  /** Attributions by the first token of their source. */
  readonly #starts: (number[] | undefined)[];
  readonly #noticed: NoticedPeople;
  /** Who is described by a source whose name follows, by the index of its attribution. */
  readonly #delayed: ReadonlyMap<number, Named>;
  #last: { readonly phrase: { readonly first: number; readonly end: number }; readonly matches: Match[] } | null = null;

  constructor(discourse: Discourse, attributions: readonly Attribution[], promised: ReadonlySet<number>) {
    const { document, names } = discourse;
    this.#discourse = discourse;
    this.#nouns = new NounReferents(discourse);
    this.#pronouns = new PronounReferents(discourse, this.#nouns);
    this.#found = attributions.map(({ source }) => ({
      phrase: readSource(document, names, source),
      referent: null,
      joined: [],
    }));
    this.#delayed = delayedNames(
      document,
      names,
      attributions,
      this.#found.map(({ phrase }) => phrase),
      promised,
    );
    this.#starts = new Array(document.tokens.length);
    const embedded = new Uint8Array(document.tokens.length);
    attributions.forEach(({ content }, index) => {
      const { phrase } = this.#found[index]!;
      if (phrase.form === 'none') return;
      const together = this.#starts[phrase.first];
      if (together) together.push(index);
      else this.#starts[phrase.first] = [index];
      for (const span of content) embedded.fill(1, ...tokensIn(document, span));
    });
    const startsAt = (token: number) => this.#starts[token] !== undefined;
    this.#noticed = new NoticedPeople(discourse, this.#nouns, this.#pronouns, { startsAt, embedded });
  }

  run(): Identified[] {
    const { tokens } = this.#discourse.document;
    for (let at = 0; at < tokens.length; at++) {
      const starting = this.#starts[at];
      if (starting) for (const index of starting) this.#identify(index);
      this.#noticed.notice(at);
    }
    return this.#found;
  }

  #identify(index: number): void {
    const { phrase } = this.#found[index]!;
    if (phrase.form === 'none') return;
    const { document, salience, unnamed } = this.#discourse;
    const { text, tokens } = document;
    const delayed = this.#isKnown(phrase) ? undefined : this.#delayed.get(index);
    const matches: Match[] = delayed
      ? [{ referent: this.#discourse.named.of(delayed), reason: 'title' }]
      : this.#matchesOnce(phrase);
    const joined = matches.map((match) => match.referent);
    const match: Match | undefined =
      joined.length > 1 ? { referent: unnamed.pairOf(joined), reason: 'named-together' } : matches[0];
    const referent = match?.referent ?? null;
    this.#found[index] = { phrase, referent, joined };
    if (!match || !referent) return;
    const { start, sentence, quotation } = tokens[phrase.first]!;
    noteForm(match, text.slice(start, tokens[phrase.end - 1]!.end));
    if (quotation >= 0 || isAnybody(phrase)) return;
    for (const one of new Set([...joined, referent])) {
      const isNew = phrase.form === 'name' && salience.weightOf(one, sentence) === 0;
      salience.add(one, isNew ? WEIGHT.newSource : WEIGHT.source, sentence);
    }
  }

  /** "the head of the club", where the article has told who that is. */
  #isKnown(phrase: SourcePhrase): boolean {
    if (phrase.form !== 'noun' || INDEFINITE_ARTICLES.has(phrase.before[0] ?? '')) return false;
    return this.#nouns.people.of(phrase, this.#discourse.document.tokens[phrase.first]!.sentence) !== null;
  }

  /** "Renn and other sailors": a group that goes by its one name. */
  #withRest(referent: Referent, phrase: { mentions: readonly Mention[]; end: number }): Referent {
    const { document, unnamed } = this.#discourse;
    const rest = restOf(document, phrase);
    return rest === '' ? referent : unnamed.groupOf(referent, `${referent.who} and ${rest}`);
  }

  /** The same words as the source of several verbs ("A clerk said it rained, adding that …") mean the same. */
  #matchesOnce(phrase: Exclude<SourcePhrase, { form: 'none' }>): Match[] {
    const last = this.#last;
    if (last?.phrase.first === phrase.first && last.phrase.end === phrase.end) return last.matches;
    const matches = this.#matchesOf(phrase);
    this.#last = { phrase, matches };
    return matches;
  }

  /** "his statement said": whoever made it. */
  #authorOf({ head, before, first }: SourcePhrase & { form: 'noun' }): Referent | null {
    const [owner] = before;
    if (!owner || before.length > 1 || !OF_ANY_BODY.has(head) || !isPersonal(owner)) return null;
    return this.#pronouns.person(first, owner);
  }

  #matchesOf(phrase: Exclude<SourcePhrase, { form: 'none' }>): Match[] {
    const { document, named } = this.#discourse;
    switch (phrase.form) {
      case 'name':
        return phrase.mentions.map((mention) => ({
          referent: this.#withRest(named.of(mention.named), phrase),
          reason: relationOf(document, mention),
        }));
      case 'pronoun': {
        const referent = this.#pronouns.of(phrase.pronoun, phrase.first);
        return referent ? [{ referent, reason: 'pronoun' }] : [];
      }
      case 'noun': {
        const author = this.#authorOf(phrase);
        return [author ? { referent: author, reason: 'pronoun' } : this.#nouns.of(phrase, phrase.first, phrase.end)];
      }
    }
  }
}

/** The words after "and" in "Renn and other sailors", which no other name stands in; the empty string elsewhere. */
function restOf(document: Document, { mentions, end }: { mentions: readonly Mention[]; end: number }): string {
  const [mention, other] = mentions;
  const { tokens, text } = document;
  if (!mention || other || tokens[mention.end]?.lower !== 'and' || mention.end + 1 >= end) return '';
  const head = bare(tokens[end - 1]!);
  if (!isPlural(head) && classOf(head) !== 'body') return '';
  return text.slice(tokens[mention.end + 1]!.start, tokens[end - 1]!.end);
}

/** "your child", "any taxpayer": nobody in particular, whom no later pronoun means. */
const isAnybody = (phrase: SourcePhrase): boolean =>
  phrase.form === 'noun' && ANYBODY_DETERMINERS.has(phrase.before[0] ?? '');

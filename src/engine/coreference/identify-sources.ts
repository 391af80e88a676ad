/**
 * Who each attribution's source is: one pass over names, pronouns, descriptions and sources in the order of the text.
 *
 * The pass keeps who is in the reader's mind (`Salience`). A pronoun means the weightiest referent that it can mean; a
 * description means the person, body or earlier source that it fits. What stays open stays as it is written.
 */
import type { Attribution } from '../attribution';
import { ANYBODY_DETERMINERS, ONE_NEW } from '../lexicon/noun-phrases';
import { classOf, isPlural } from '../lexicon/nouns';
import { bare } from '../names/name-words';
import type { Mention, Named, Names } from '../names/names';
import type { Document } from '../text/document';
import { tokensIn } from '../text/spans';
import { pointsAhead } from './cataphora';
import { delayedNames } from './delayed-names';
import { nameBeforeComma } from './described-name';
import { Discourse } from './discourse';
import { relationOf } from './name-relation';
import { namedTogether } from './named-together';
import { NounReferents } from './noun-referents';
import { partitiveStart, phraseStart, readPhrase, type SourcePhrase } from './phrase';
import { isPersonal, PronounReferents } from './pronoun-referents';
import { type Match, noteForm, type Referent } from './referent';
import { readSource } from './source-phrase';
import { WEIGHT, weigh } from './weights';

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
  readonly #starts = new Map<number, number[]>();
  /** For each token: 1 where an attribution's content holds it. */
  readonly #embedded: Uint8Array;
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
    this.#embedded = new Uint8Array(document.tokens.length);
    attributions.forEach((attribution, index) => {
      this.#index(attribution, index);
    });
  }

  #index({ content }: Attribution, index: number): void {
    const { phrase } = this.#found[index]!;
    if (phrase.form === 'none') return;
    const together = this.#starts.get(phrase.first);
    if (together) together.push(index);
    else this.#starts.set(phrase.first, [index]);
    for (const span of content) this.#embedded.fill(1, ...tokensIn(this.#discourse.document, span));
  }

  run(): Identified[] {
    const { tokens } = this.#discourse.document;
    for (let at = 0; at < tokens.length; at++) {
      for (const index of this.#starts.get(at) ?? []) this.#identify(index);
      this.#notice(at);
    }
    return this.#found;
  }

  // --- what the text mentions

  #notice(at: number): void {
    const { document, names } = this.#discourse;
    const token = document.tokens[at]!;
    if (token.quotation >= 0 || token.kind !== 'word') return;
    const mention = names.at(at);
    if (mention) {
      if (at === mention.first) this.#noticeName(mention);
    } else if (isPersonal(token.lower)) this.#noticePronoun(at);
    else if (isOfPeople(token.lower)) this.#noticeNoun(at);
  }

  #noticeName(mention: Mention): void {
    const { document, names, salience, named: referents, unnamed } = this.#discourse;
    const { named, titles, first, end } = mention;
    const weight = this.#weigh(titles, end);
    const { sentence } = document.tokens[first]!;
    const referent = referents.of(named);
    const isNew = weight === WEIGHT.subject && salience.weightOf(referent, sentence) === 0;
    salience.add(referent, isNew ? WEIGHT.newSubject : weight, sentence);
    const other = namedTogether(document.tokens, names, mention);
    if (other && !this.#starts.has(titles))
      salience.add(unnamed.pairOf([referents.of(named), referents.of(other.named)]), weight, sentence);
  }

  #weigh(first: number, end: number): number {
    return this.#embedded[first] ? WEIGHT.embedded : weigh(this.#discourse.document, first, end);
  }

  #noticePronoun(at: number): void {
    const { document, names, salience } = this.#discourse;
    const { lower, sentence } = document.tokens[at]!;
    if (pointsAhead(document, names, at)) return;
    const referent = this.#pronouns.person(at, lower);
    if (referent) salience.add(referent, this.#embedded[at] ? WEIGHT.embedded : WEIGHT.pronoun, sentence);
  }

  /** Described people who are no source yet may be the next "he" or "they": "A deckhand pulled the rope." */
  #noticeNoun(at: number): void {
    const { document, names, salience } = this.#discourse;
    if (names.at(at + 1) || (document.tokens[at + 1]?.text === ',' && names.at(at + 2))) return;
    const first = partitiveStart(document.tokens, phraseStart(document, at));
    const phrase = readPhrase(document, names, first, at + 1);
    if (phrase.form !== 'noun' || nameBeforeComma(document.tokens, names, first)) return;
    const { sentence } = document.tokens[at]!;
    const weight = this.#weigh(first, at + 1);
    const determiner = phrase.before[0] ?? '';
    if (determiner === 'the') {
      const match = this.#nouns.describedPerson(phrase, sentence);
      const known = match?.referent ?? this.#discourse.unnamed.earlier(phrase);
      if (known) salience.add(known, weight, sentence);
    } else if ((ONE_NEW.has(determiner) || phrase.plural) && !this.#starts.has(first) && weight === WEIGHT.subject) {
      salience.add(this.#nouns.of(phrase, first, at + 1).referent, weight, sentence);
    }
  }

  // --- who the sources are

  #identify(index: number): void {
    const { phrase } = this.#found[index]!;
    if (phrase.form === 'none') return;
    const { document, salience, unnamed } = this.#discourse;
    const { text, tokens } = document;
    const delayed = this.#delayed.get(index);
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
      case 'noun':
        return [this.#nouns.of(phrase, phrase.first, phrase.end)];
    }
  }
}

/** The words behind "and" in "Renn and other sailors", which no other name stands in; the empty string elsewhere. */
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

const isOfPeople = (word: string): boolean => {
  const noun = classOf(word);
  return noun === 'person' || noun === 'people';
};

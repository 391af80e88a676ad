/** People whom the text mentions besides its sources: a later pronoun or description may mean them. */
import { ONE_NEW } from '../lexicon/noun-phrases';
import type { NounClass } from '../lexicon/nouns';
import type { Mention } from '../names/names';
import type { Token } from '../text/document';
import { pointsAhead } from './cataphora';
import { nameBeforeComma } from './described-name';
import type { Discourse } from './discourse';
import { namedAlong, namedTogether } from './named-together';
import type { NounReferents } from './noun-referents';
import { partitiveStart, phraseStart, readPhrase } from './phrase';
import { isPersonal, type PronounReferents } from './pronoun-referents';
import { WEIGHT, weigh } from './weights';

/** Where the sources of an article and what they say are, by tokens. */
export interface SourcePlaces {
  /** Does a source start here? */
  readonly startsAt: (token: number) => boolean;
  /** For each token: 1 where the content of an attribution holds it. */
  readonly embedded: Uint8Array;
}

export class NoticedPeople {
  readonly #discourse: Discourse;
  readonly #nouns: NounReferents;
  readonly #pronouns: PronounReferents;
  readonly #places: SourcePlaces;

  constructor(discourse: Discourse, nouns: NounReferents, pronouns: PronounReferents, places: SourcePlaces) {
    this.#discourse = discourse;
    this.#nouns = nouns;
    this.#pronouns = pronouns;
    this.#places = places;
  }

  /** Gives whomever the token mentions their weight in the discourse; mentions inside quotations are skipped. */
  notice(at: number): void {
    const { document, names } = this.#discourse;
    const token = document.tokens[at]!;
    if (token.quotation >= 0 || token.kind !== 'word') return;
    const mention = names.at(at);
    if (mention) {
      if (at === mention.first) this.#noticeName(mention);
    } else if (isPersonal(token.lower)) this.#noticePronoun(at);
    else if (isOfPeople(token.form?.noun)) this.#noticeNoun(at);
    else if (document.tokens[at - 1]?.lower === 'the' && token.form?.noun === 'body') this.#noticeBody(at);
  }

  /** "The company denied it": the body that it is, as the subject of a sentence. */
  #noticeBody(at: number): void {
    const { document, names, salience } = this.#discourse;
    const weight = this.#weigh(at - 1, at + 1);
    if (weight !== WEIGHT.subject || this.#places.startsAt(at - 1)) return;
    const phrase = readPhrase(document, names, at - 1, at + 1);
    const match = phrase.form === 'noun' ? this.#nouns.describedBody(phrase, document.tokens[at]!.sentence) : null;
    if (match) salience.add(match.referent, weight, document.tokens[at]!.sentence);
  }

  #noticeName(mention: Mention): void {
    const { document, names, salience, named: referents, unnamed } = this.#discourse;
    const { named, titles, first, end } = mention;
    const weight = this.#weigh(titles, end);
    const { sentence } = document.tokens[first]!;
    const referent = referents.of(named);
    const isNew = weight === WEIGHT.subject && salience.weightOf(referent, sentence) === 0;
    const newWeight = introduces(document.tokens, mention) ? WEIGHT.newSource : WEIGHT.newSubject;
    salience.add(referent, isNew ? newWeight : weight, sentence);
    const { tokens } = document;
    const together = this.#places.startsAt(titles) ? null : namedTogether(tokens, names, mention);
    const other = together ?? namedAlong(tokens, names, mention);
    if (!other) return;
    const pair = unnamed.pairOf([referents.of(named), referents.of(other.named)]);
    // "Renn and Tan will stay, they said": the subject of what is said too
    const opens = titles === document.sentences[sentence]!.firstToken;
    salience.add(pair, opens ? WEIGHT.subject : weight, sentence);
  }

  #noticePronoun(at: number): void {
    const { document, names, salience } = this.#discourse;
    const { lower, sentence } = document.tokens[at]!;
    if (pointsAhead(document, names, at)) return;
    const referent = this.#pronouns.person(at, lower);
    if (referent) salience.add(referent, this.#places.embedded[at] ? WEIGHT.embedded : WEIGHT.pronoun, sentence);
  }

  /** Described people may be the next "he" or "they" without being a source: "A deckhand pulled the rope." */
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
      const match = this.#nouns.people.of(phrase, sentence);
      const known = match?.referent ?? this.#discourse.unnamed.earlier(phrase);
      if (known) salience.add(known, weight, sentence);
    } else if (
      (ONE_NEW.has(determiner) || phrase.plural) &&
      !this.#places.startsAt(first) &&
      weight === WEIGHT.subject
    ) {
      salience.add(this.#nouns.of(phrase, first, at + 1).referent, weight, sentence);
    }
  }

  #weigh(first: number, end: number): number {
    return this.#places.embedded[first] ? WEIGHT.embedded : weigh(this.#discourse.document, first, end);
  }
}

const isOfPeople = (noun: NounClass | undefined): boolean => noun === 'person' || noun === 'people';

/** "Mei Tan, a diver, has …" at the start of a paragraph: it will be about her, and she will speak. */
const introduces = (tokens: readonly Token[], { titles, end }: Mention): boolean =>
  tokens[titles - 1]?.paragraph !== tokens[titles]!.paragraph && tokens[end]?.text === ',';

/** Descriptions that the article has not used of anybody yet: news varies what it calls whoever is in mind. */
import { HEARER_PRONOUNS } from '../lexicon/function-words';
import { OPENS_CLAUSE } from '../lexicon/names';
import { singular } from '../lexicon/nouns';
import {
  GOING_ON,
  isFormer,
  isPartisan,
  LAWYER,
  MEMBERS_OF_CHAMBERS,
  NEVER_NAMED,
  OFFICES_BY_PLACE,
  officeOf,
  PARTS_IN_STORY,
  UNNAMED_PEOPLE,
} from '../lexicon/offices';
import { isCountry, placesIn } from '../lexicon/places';
import { HE, SHE } from '../lexicon/pronouns';
import type { Pronoun } from '../names/names';
import type { Sentence } from '../text/document';
import { type Descriptions, isHardlyKnown } from './descriptions';
import type { Discourse } from './discourse';
import type { NounPhrase } from './phrase';
import { pronounOfNoun, type Referent } from './referent';

/** How much the next may weigh where readers are to know who is meant, as a share: the writer relies on it. */
const RIVAL_OF_KNOWN = 0.7;

/** Whoever weighs less was not what the sentence before was about. */
const NEW_IN_MIND = 0.7;

/** Over how many sentences of a quotation its speaker stays in mind. */
const LONGEST_QUOTATION = 4;

export class NewDescriptions {
  readonly #discourse: Discourse;
  readonly #descriptions: Descriptions;

  constructor(discourse: Discourse, descriptions: Descriptions) {
    this.#discourse = discourse;
    this.#descriptions = descriptions;
  }

  /**
   * "The estate agent said", right after a sentence about Mei Tan, of whom the article has not said what she is. News
   * varies what it calls somebody, and a first "the" means whoever is in mind. "The Vermont senator" and "the former mayor"
   * may mean somebody whom it has told more of: they count on readers to know them.
   */
  of(phrase: NounPhrase, first: number): Referent | null {
    const known = isKnownToReaders(phrase);
    const { sentence } = this.#discourse.document.tokens[first]!;
    if (!isNewDescription(phrase) && !this.#goesOn(phrase, first)) return null;
    if (!known && this.#descriptions.isHeld(phrase.head)) return null;
    const { salience } = this.#discourse;
    const earliest = this.#toldBefore(sentence);
    const latest = this.#opensClause(first) ? sentence : sentence - 1;
    const pronoun = pronounOfNoun(phrase.head);
    const hearer = this.#hearer(phrase, first);
    const isInMind = (one: Referent) =>
      one.kind === 'person' &&
      !one.plural &&
      salience.lastOf(one) >= earliest &&
      salience.lastOf(one) <= latest &&
      (!pronoun || !one.pronoun || one.pronoun === pronoun) &&
      (!hearer || one.pronoun !== hearer) &&
      (one.named ? !isHardlyKnown(one.named) && this.#descriptions.mayBe(one.named, phrase) : !known);
    const best = this.#discourse.resolve(sentence, isInMind);
    if (!best?.named || salience.weightOf(best, sentence) < NEW_IN_MIND) return null;
    if (!known && this.#isToldOf(phrase.head, sentence)) return null;
    const isHolder = (one: Referent) =>
      isInMind(one) &&
      one.named !== null &&
      (isPartisan(phrase.head)
        ? this.#descriptions.isInPolitics(one.named)
        : this.#descriptions.isCalled(one.named, phrase.head));
    if (known && this.#discourse.resolve(sentence, isHolder))
      return this.#discourse.clearest(sentence, isHolder, RIVAL_OF_KNOWN);
    const isUndescribed = (one: Referent) =>
      isInMind(one) && one.named !== null && !this.#descriptions.isDescribed(one.named);
    const rival = this.#discourse.resolve(sentence, (one) => one !== best && isUndescribed(one));
    if (isUndescribed(best) && !rival) return best;
    return known ? this.#discourse.clearest(sentence, isInMind, RIVAL_OF_KNOWN) : null;
  }

  /** "her" in "The harbour clerk assured her that": the clerk is somebody else. */
  #hearer({ before }: NounPhrase, first: number): Pronoun | null {
    const { lower = '' } = this.#discourse.document.tokens[first + before.length + 2] ?? {};
    if (!HEARER_PRONOUNS.has(lower)) return null;
    return HE.has(lower) ? 'he' : SHE.has(lower) ? 'she' : null;
  }

  /** "The nurse added": a speaker goes on, whom nothing else that is told calls for. */
  #goesOn({ head, before, after }: NounPhrase, first: number): boolean {
    const verb = this.#discourse.document.tokens[first + before.length + 1]?.lower ?? '';
    const may = !NEVER_NAMED.has(head) && !PARTS_IN_STORY.has(head) && (before.length > 1 || !UNNAMED_PEOPLE.has(head));
    return before[0] === 'the' && after.length === 0 && may && GOING_ON.has(verb);
  }

  /** The sentence before, past those that only go on with what is said. */
  #toldBefore(sentence: number): number {
    const { sentences, tokens } = this.#discourse.document;
    const isQuoted = ({ firstToken, endToken }: Sentence) =>
      tokens[firstToken]!.quotation >= 0 && tokens[firstToken]!.quotation === tokens[endToken - 1]!.quotation;
    let before = sentence - 1;
    while (before > Math.max(0, sentence - LONGEST_QUOTATION) && isQuoted(sentences[before]!)) before--;
    return before;
  }

  /** "Renn met the mayor": whom its own clause names besides is somebody else. */
  #opensClause(first: number): boolean {
    const { document } = this.#discourse;
    const before = document.tokens[first - 1];
    return before === undefined || before.kind !== 'word' || OPENS_CLAUSE.has(before.lower);
  }

  /** Does the text speak of anybody by that noun before the sentence? */
  #isToldOf(head: string, sentence: number): boolean {
    const { tokens, sentences } = this.#discourse.document;
    for (let at = sentences[sentence]!.firstToken - 1; at >= 0; at--) {
      const { lower } = tokens[at]!;
      // Nearly all words begin with another letter.
      if (lower[0] === head[0] && (lower === head || singular(lower) === head)) return true;
    }
    return false;
  }
}

/** "the Vermont senator", "the former president": somebody whom readers are to know, whatever the article has told. */
const isKnownToReaders = ({ head, before }: NounPhrase): boolean =>
  isFormer(before) ||
  ([...before, head].some((word) => OFFICES_BY_PLACE.has(officeOf(word)) || MEMBERS_OF_CHAMBERS.has(word)) &&
    placesIn(before).some((place) => !isCountry(place)));

/** "the estate agent", but not "the agent", who may belong to what is told, as a judge does to a trial. */
const isNewDescription = ({ head, before, modifier }: NounPhrase): boolean =>
  before.length > 1 &&
  before[0] === 'the' &&
  // "the buyer's lawyer": each side has its own.
  !(officeOf(head) === LAWYER && before.includes("'s")) &&
  modifier?.named.kind !== 'body' &&
  !UNNAMED_PEOPLE.has(head) &&
  !NEVER_NAMED.has(head);

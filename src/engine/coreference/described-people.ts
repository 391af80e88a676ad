/** Which named person a definite description means: "the mayor", "the diplomat", "the singer", "the estate agent". */
import { NUMBER_WORDS } from '../lexicon/function-words';
import { INDEFINITE_ARTICLES, OWNERS } from '../lexicon/noun-phrases';
import { singular } from '../lexicon/nouns';
import {
  ANYBODY,
  GENERIC_PERSON,
  MEMBERS_OF_CHAMBERS,
  NEVER_NAMED,
  ONE_OF_SEVERAL,
  officeOf,
  PARENT_OF,
  PARENTS,
  PARTIES,
  TRADES,
} from '../lexicon/offices';
import { DEMONYMS } from '../lexicon/people';
import type { Descriptions } from './descriptions';
import type { Discourse } from './discourse';
import { type NounPhrase, phraseStart } from './phrase';
import { type Match, matched, pronounOfNoun, type Referent } from './referent';

/** From this share of the weightiest one's weight on, another person is meant as likely. */
const RIVAL = 0.4;

/** How far before a sentence somebody else may stand whom its description means, in tokens. */
const ANOTHER_REACH = 40;

/** Whoever weighs less was not what the sentence before was about. */
const NEW_IN_MIND = 0.7;

export class DescribedPeople {
  readonly #discourse: Discourse;
  readonly #descriptions: Descriptions;

  constructor(discourse: Discourse, descriptions: Descriptions) {
    this.#discourse = discourse;
    this.#descriptions = descriptions;
  }

  /** The named person whom a definite description means: by what stands beside the name, or the one last spoken of. */
  of(phrase: NounPhrase, sentence: number): Match | null {
    if (phrase.plural || phrase.noun !== 'person' || phrase.partOf || isOneOfSeveral(phrase)) return null;
    const matches = this.#descriptions
      .matching(phrase)
      .map((named) => this.#discourse.named.of(named))
      .filter((one) => this.#discourse.salience.weightOf(one, sentence) > 0 || !this.#isTaken(phrase, sentence));
    if (matches.length > 0) return matched(this.#weightiest(matches, sentence), 'title');
    const office = this.#ofKind(phrase, sentence);
    if (office) return matched(office, 'title');
    return matched(this.#lastOfGeneralKind(phrase, sentence) ?? this.#calledAnew(phrase, sentence), 'last-of-kind');
  }

  /**
   * May the words mean somebody other than whoever the article has not named yet? "His doctor", before any doctor is named,
   * is not whoever is; nor is "the doctor" behind "met a doctor".
   */
  #isTaken(phrase: NounPhrase, sentence: number): boolean {
    return OWNERS.has(phrase.before[0] ?? '') || this.#hasAnother(phrase, sentence);
  }

  /** "the singer", "the 27-year-old", "the candidate": words for whoever was last spoken of, as far as they fit. */
  #lastOfGeneralKind(phrase: NounPhrase, sentence: number): Referent | null {
    const trade = TRADES.has(phrase.head);
    const generic =
      trade ||
      GENERIC_PERSON.has(phrase.head) ||
      // "the Norwegian", "the Democrat"
      DEMONYMS.has(phrase.head) ||
      isOfAge(phrase) ||
      isParentOf(phrase) ||
      (isOfChamber(phrase) && !this.#descriptions.isHeld(phrase.head));
    if (!generic || this.#discourse.unnamed.called(phrase.head).length > 0) return null;
    const pronoun = pronounOfNoun(phrase.head);
    const fits = (one: Referent): boolean =>
      one.kind === 'person' &&
      one.named !== null &&
      this.#descriptions.isProminent(one.named) &&
      !this.#descriptions.contradicts(one.named, [...phrase.before, phrase.head]) &&
      !(trade && this.#descriptions.holdsOffice(one.named)) &&
      (!isPartisan(phrase) || this.#descriptions.holdsOffice(one.named)) &&
      (!pronoun || !one.pronoun || one.pronoun === pronoun);
    return this.#clearest(sentence, fits);
  }

  /**
   * "The estate agent said", right after a sentence about Mei Tan, of whom the article has not said what she is. News
   * varies what it calls somebody, and a first "the" means whoever is in mind.
   */
  #calledAnew(phrase: NounPhrase, sentence: number): Referent | null {
    if (!isNewDescription(phrase) || this.#descriptions.isHeld(phrase.head) || this.#isToldOf(phrase.head, sentence))
      return null;
    const { salience } = this.#discourse;
    const isInMind = (one: Referent) => one.kind === 'person' && !one.plural && salience.lastOf(one) >= sentence - 1;
    const isUndescribed = (one: Referent) => one.named !== null && !this.#descriptions.isDescribed(one.named);
    const best = this.#discourse.resolve(sentence, isInMind);
    if (!best || !isUndescribed(best) || salience.weightOf(best, sentence) < NEW_IN_MIND) return null;
    const pronoun = pronounOfNoun(phrase.head);
    if (pronoun && best.pronoun && best.pronoun !== pronoun) return null;
    return this.#discourse.resolve(sentence, (one) => one !== best && isInMind(one) && isUndescribed(one))
      ? null
      : best;
  }

  /** Does the text speak of anybody by that noun before the sentence? */
  #isToldOf(head: string, sentence: number): boolean {
    const { tokens, sentences } = this.#discourse.document;
    for (let at = sentences[sentence]!.firstToken - 1; at >= 0; at--)
      if (tokens[at]!.lower === head || singular(tokens[at]!.lower) === head) return true;
    return false;
  }

  /** The weightiest that fits, unless another is about as weighty: then either may be meant. */
  #clearest(sentence: number, fits: (one: Referent) => boolean): Referent | null {
    const { salience } = this.#discourse;
    const best = this.#discourse.resolve(sentence, fits);
    const rival = best && this.#discourse.resolve(sentence, (one) => one !== best && !one.plural && fits(one));
    return rival && salience.weightOf(rival, sentence) > RIVAL * salience.weightOf(best, sentence) ? null : best;
  }

  /** "the diplomat" for the ambassador last spoken of, where the article has no other diplomat. */
  #ofKind(phrase: NounPhrase, sentence: number): Referent | null {
    if (this.#discourse.unnamed.called(phrase.head).length > 0) return null;
    const person = this.#discourse.resolve(
      sentence,
      ({ named }) => named !== null && this.#descriptions.isOfKind(named, phrase),
    );
    return person && !this.#hasAnother(phrase, sentence) ? person : null;
  }

  /** Do the words just before speak of one who need not be them: "met a young diplomat"? */
  #hasAnother({ head }: NounPhrase, sentence: number): boolean {
    const { document, names } = this.#discourse;
    const end = document.sentences[sentence]!.firstToken;
    for (let at = Math.max(0, end - ANOTHER_REACH); at < end; at++) {
      if (document.tokens[at]!.lower !== head || names.at(at) || names.at(at + 1)) continue;
      if (INDEFINITE_ARTICLES.has(document.tokens[phraseStart(document, at)]!.lower)) return true;
    }
    return false;
  }

  #weightiest(referents: readonly Referent[], sentence: number): Referent {
    const rank = (one: Referent) =>
      this.#discourse.salience.weightOf(one, sentence) + (one.named?.mentions ?? 0) / 1000;
    return referents.reduce((best, one) => (rank(one) > rank(best) ? one : best));
  }
}

/** "the Democrat": somebody in politics. */
const isPartisan = ({ head }: NounPhrase): boolean => PARTIES.has(officeOf(head));

/** "the 27-year-old", "the 27-year-old forward" */
const isOfAge = ({ before, head }: NounPhrase): boolean => [...before, head].some((word) => word.endsWith('year-old'));

/** "the senator", "the Green senator", but not "the Vermont senator" */
const isOfChamber = ({ head, before, after }: NounPhrase): boolean =>
  MEMBERS_OF_CHAMBERS.has(head) &&
  after.length === 0 &&
  before.slice(1).every((word) => PARTIES.has(word) || PARTIES.has(officeOf(word)));

/** "the mother of two", "the father-of-three" */
const isParentOf = ({ head, after: [of, number = ''] }: NounPhrase): boolean =>
  PARENT_OF.test(head) || (of === 'of' && PARENTS.has(head) && NUMBER_WORDS.has(number));

/** "the estate agent", but not "the agent", who may belong to what is told, as a judge does to a trial. */
const isNewDescription = ({ head, before, modifier }: NounPhrase): boolean =>
  before.length > 1 &&
  before[0] === 'the' &&
  modifier?.named.kind !== 'body' &&
  !ANYBODY.has(head) &&
  !NEVER_NAMED.has(head);

/** "her friend": whoever has one has more, and whose friend a named one was, nobody asks. */
const isOneOfSeveral = ({ head, before }: NounPhrase): boolean =>
  ONE_OF_SEVERAL.has(head) && OWNERS.has(before[0] ?? '');

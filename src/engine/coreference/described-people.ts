/** Which named person a definite description means: "the mayor", "the diplomat", "the singer", "the estate agent". */
import { NUMBER_WORDS } from '../lexicon/function-words';
import { FAMILY } from '../lexicon/labels';
import { OPENS_CLAUSE } from '../lexicon/names';
import { INDEFINITE_ARTICLES, OWNERS } from '../lexicon/noun-phrases';
import { singular } from '../lexicon/nouns';
import {
  ANYBODY,
  ELECT,
  GENERIC_PERSON,
  GOING_ON,
  isFormer,
  MEMBERS_OF_CHAMBERS,
  NEVER_NAMED,
  OFFICES_BY_PLACE,
  ONE_OF_SEVERAL,
  officeOf,
  PARENT_OF,
  PARENTS,
  PARTIES,
  PARTS_IN_STORY,
  TRADES,
} from '../lexicon/offices';
import { DEMONYMS } from '../lexicon/people';
import { isCountry, placesIn } from '../lexicon/places';
import type { Pronoun } from '../names/names';
import type { Sentence } from '../text/document';
import { type Descriptions, surnameOf } from './descriptions';
import type { Discourse } from './discourse';
import { type NounPhrase, phraseStart } from './phrase';
import { type Match, matched, pronounOfNoun, type Referent } from './referent';
import { pronounOf } from './unnamed-referents';

/** From this share of the weightiest one's weight on, another person is meant as likely. */
const RIVAL = 0.4;
/** The same where readers are to know who is meant: the writer relies on it. */
const RIVAL_OF_KNOWN = 0.7;

/** How far before a sentence somebody else may stand whom its description means, in tokens. */
const ANOTHER_REACH = 40;

/** Whoever weighs less was not what the sentence before was about. */
const NEW_IN_MIND = 0.7;

/** Over how many sentences of a quotation its speaker stays in mind. */
const LONGEST_QUOTATION = 4;

export class DescribedPeople {
  readonly #discourse: Discourse;
  readonly #descriptions: Descriptions;

  constructor(discourse: Discourse, descriptions: Descriptions) {
    this.#discourse = discourse;
    this.#descriptions = descriptions;
  }

  /** The named person whom a definite description means: by what stands beside the name, or the one last spoken of. */
  of(phrase: NounPhrase, first: number): Match | null {
    const { sentence } = this.#discourse.document.tokens[first]!;
    if (phrase.plural || phrase.noun !== 'person' || phrase.partOf || isOneOfSeveral(phrase)) return null;
    const matches = this.#descriptions
      .matching(phrase)
      .map((named) => this.#discourse.named.of(named))
      .filter((one) => this.#discourse.salience.weightOf(one, sentence) > 0 || !this.#isTaken(phrase, sentence));
    if (matches.length > 0) return matched(this.#weightiest(matches, sentence), 'title');
    const parent = this.parentOf(phrase);
    if (parent) return matched(parent, 'title');
    const called = this.#calledBefore(phrase, sentence);
    if (called) return matched(called, 'same-noun');
    const office = this.#ofAge(phrase, first) ?? this.#ofKind(phrase, sentence);
    if (office) return matched(office, 'title');
    return matched(this.#lastOfGeneralKind(phrase, first) ?? this.#calledAnew(phrase, first), 'last-of-kind');
  }

  /**
   * May the words mean somebody other than whoever the article has not named yet? "His doctor", before any doctor is named,
   * is not whoever is; nor is "the doctor" behind "met a doctor".
   */
  #isTaken(phrase: NounPhrase, sentence: number): boolean {
    return OWNERS.has(phrase.before[0] ?? '') || this.#hasAnother(phrase, sentence);
  }

  /** "the 27-year-old", "the 27-year-old forward": whoever is that old, else whom alone the paragraph may mean. */
  #ofAge(phrase: NounPhrase, first: number): Referent | null {
    const age = ageIn(phrase);
    if (age === null || OWNERS.has(phrase.before[0] ?? '')) return null;
    const { document } = this.#discourse;
    const { sentence } = document.tokens[first]!;
    const pronoun = this.#pronounBehind(phrase, first);
    const isAged = (told: string | null) => (one: Referent) =>
      one.kind === 'person' &&
      one.named !== null &&
      this.#descriptions.ageOf(one.named) === told &&
      (!pronoun || !one.pronoun || one.pronoun === pronoun) &&
      this.#descriptions.mayBe(one.named, phrase);
    const may = isAged(null);
    const near = (one: Referent) => may(one) && this.#isInParagraph(one, sentence);
    return this.#discourse.resolve(sentence, isAged(age)) ?? this.#clearest(sentence, near);
  }

  /** "the father of Ellie Renn": the one man of that surname of whom the article tells no other relation. */
  parentOf({ head, after, modifier, complement }: NounPhrase): Referent | null {
    if (!PARENTS.has(head)) return null;
    const child = after[0] === 'of' ? complement : modifier;
    const surname = child?.named.kind === 'person' ? surnameOf(child.named) : null;
    if (!child || !surname) return null;
    const pronoun = pronounOfNoun(head);
    const namesakes = this.#descriptions
      .ofSurname(surname)
      .filter((one) => one !== child.named && (!one.pronoun || one.pronoun === pronoun))
      .filter(({ descriptions }) => descriptions.flat().every((word) => word === head || !FAMILY.has(word)));
    return namesakes.length === 1 ? this.#discourse.named.of(namesakes[0]!) : null;
  }

  /** "the mum", where "a worried mum" turned out to be Mei Tan. */
  #calledBefore({ head, before, after }: NounPhrase, sentence: number): Referent | null {
    if (before.length !== 1 || after.length > 0) return null;
    const isCalled = (form: string) => form.endsWith(` ${head}`) && INDEFINITE_ARTICLES.has(form.split(' ', 1)[0]!);
    return this.#discourse.resolve(
      sentence,
      ({ kind, named, plural, forms }) =>
        kind === 'person' && named !== null && !plural && [...forms.keys()].some(isCalled),
    );
  }

  /** Has the paragraph of the sentence spoken of somebody already? */
  #isInParagraph(one: Referent, sentence: number): boolean {
    const { document, salience } = this.#discourse;
    return document.sentences[salience.lastOf(one)]?.paragraph === document.sentences[sentence]!.paragraph;
  }

  /** "the singer", "the candidate": words for whoever was last spoken of, as far as they fit. */
  #lastOfGeneralKind(phrase: NounPhrase, first: number): Referent | null {
    const { sentence } = this.#discourse.document.tokens[first]!;
    const trade = TRADES.has(phrase.head);
    const generic =
      trade ||
      GENERIC_PERSON.has(phrase.head) ||
      // "the Norwegian", "the Democrat"
      DEMONYMS.has(phrase.head) ||
      ELECT.test(phrase.head) ||
      isParentOf(phrase) ||
      (isOfChamber(phrase) && !this.#descriptions.isHeld(phrase.head));
    if (!generic || this.#discourse.unnamed.called(phrase.head).length > 0) return null;
    const told = pronounOfNoun(phrase.head);
    // "the actress", where only one woman is in mind
    const isToldApart = (one: Referent) =>
      told !== null && one.pronoun === told && this.#discourse.salience.lastOf(one) >= sentence - 1;
    const fits = (one: Referent): boolean =>
      one.kind === 'person' &&
      one.named !== null &&
      !(trade && this.#descriptions.holdsOffice(one.named)) &&
      (!isPartisan(phrase) || this.#descriptions.isInPolitics(one.named)) &&
      this.#descriptions.mayBe(one.named, phrase) &&
      (!told || !one.pronoun || one.pronoun === told);
    const isKnown = (one: Referent) => this.#descriptions.isProminent(one.named!) || isToldApart(one);
    const near = (one: Referent) => fits(one) && this.#isInParagraph(one, sentence);
    // Of many people a paragraph may tell that they are "the candidate", of few that they are "the Norwegian".
    const compatriot = DEMONYMS.has(phrase.head) ? this.#clearest(sentence, near) : null;
    return compatriot ?? this.#clearest(sentence, (one) => fits(one) && isKnown(one));
  }

  /**
   * "The estate agent said", right after a sentence about Mei Tan, of whom the article has not said what she is. News
   * varies what it calls somebody, and a first "the" means whoever is in mind. "The Vermont senator" and "the former mayor"
   * may mean somebody whom it has told more of: they count on readers to know them.
   */
  #calledAnew(phrase: NounPhrase, first: number): Referent | null {
    const known = isKnownToReaders(phrase);
    const { sentence } = this.#discourse.document.tokens[first]!;
    if (!isNewDescription(phrase) && !this.#goesOn(phrase, first)) return null;
    if (!known && this.#descriptions.isHeld(phrase.head)) return null;
    const { salience } = this.#discourse;
    const earliest = this.#toldBefore(sentence);
    const latest = this.#opensClause(first) ? sentence : sentence - 1;
    const pronoun = pronounOfNoun(phrase.head);
    const isInMind = (one: Referent) =>
      one.kind === 'person' &&
      !one.plural &&
      salience.lastOf(one) >= earliest &&
      salience.lastOf(one) <= latest &&
      (!pronoun || !one.pronoun || one.pronoun === pronoun) &&
      (one.named ? this.#descriptions.mayBe(one.named, phrase) : !known);
    const best = this.#discourse.resolve(sentence, isInMind);
    if (!best?.named || salience.weightOf(best, sentence) < NEW_IN_MIND) return null;
    if (!known && this.#isToldOf(phrase.head, sentence)) return null;
    const isHolder = (one: Referent) =>
      isInMind(one) &&
      one.named !== null &&
      (isPartisan(phrase)
        ? this.#descriptions.isInPolitics(one.named)
        : this.#descriptions.isCalled(one.named, phrase.head));
    if (known && this.#discourse.resolve(sentence, isHolder)) return this.#clearest(sentence, isHolder, RIVAL_OF_KNOWN);
    const isUndescribed = (one: Referent) =>
      isInMind(one) && one.named !== null && !this.#descriptions.isDescribed(one.named);
    const rival = this.#discourse.resolve(sentence, (one) => one !== best && isUndescribed(one));
    if (isUndescribed(best) && !rival) return best;
    return known ? this.#clearest(sentence, isInMind, RIVAL_OF_KNOWN) : null;
  }

  /** "The nurse added": a speaker goes on, whom nothing else that is told calls for. */
  #goesOn({ head, before, after }: NounPhrase, first: number): boolean {
    const verb = this.#discourse.document.tokens[first + before.length + 1]?.lower ?? '';
    const may = !NEVER_NAMED.has(head) && !PARTS_IN_STORY.has(head) && (before.length > 1 || !ANYBODY.has(head));
    return before[0] === 'the' && after.length === 0 && may && GOING_ON.has(verb);
  }

  /** "he" in "the 38-year-old said as he sat down" */
  #pronounBehind({ head, before }: NounPhrase, first: number): Pronoun | null {
    return pronounOf(this.#discourse.document, head, first + before.length + 1);
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

  /** The weightiest that fits, unless another is about as weighty: then either may be meant. */
  #clearest(sentence: number, fits: (one: Referent) => boolean, share = RIVAL): Referent | null {
    const { salience } = this.#discourse;
    const best = this.#discourse.resolve(sentence, fits);
    const rival = best && this.#discourse.resolve(sentence, (one) => one !== best && !one.plural && fits(one));
    return rival && salience.weightOf(rival, sentence) > share * salience.weightOf(best, sentence) ? null : best;
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

/** "the Vermont senator", "the former president": somebody whom readers are to know, whatever the article has told. */
const isKnownToReaders = ({ head, before }: NounPhrase): boolean =>
  isFormer(before) ||
  ([...before, head].some((word) => OFFICES_BY_PLACE.has(officeOf(word)) || MEMBERS_OF_CHAMBERS.has(word)) &&
    placesIn(before).some((place) => !isCountry(place)));

/** "the Democrat": somebody in politics. */
const isPartisan = ({ head }: NounPhrase): boolean => PARTIES.has(officeOf(head));

/** "27" in "the 27-year-old", "the 27-year-old forward"; null where no age stands. */
function ageIn({ before, head }: NounPhrase): string | null {
  for (const word of [...before, head]) {
    const [, age] = /^(\d+)-year-old$/.exec(word) ?? [];
    if (age) return age;
  }
  return null;
}

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

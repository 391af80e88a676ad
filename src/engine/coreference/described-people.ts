/** Which named person a definite description means: "the mayor", "the diplomat", "the singer", "the estate agent". */
import { PERSONS } from '../lexicon/clauses';
import { NUMBER_WORDS } from '../lexicon/function-words';
import { FAMILY, FELLOW } from '../lexicon/labels';
import { INDEFINITE_ARTICLES, OWNERS } from '../lexicon/noun-phrases';
import {
  AUTHORS,
  DEFENDANTS,
  ELECT,
  GENERIC_PERSON,
  isPartisan,
  MEMBERS_OF_CHAMBERS,
  ONE_OF_SEVERAL,
  officeOf,
  PARENT_OF,
  PARENTS,
  PARTIES,
  TRADES,
  WRITTEN_OF_OTHERS,
} from '../lexicon/offices';
import { SPOKESPERSONS } from '../lexicon/people';
import { DEMONYMS } from '../lexicon/peoples';
import type { Pronoun } from '../names/names';
import { type Descriptions, isHardlyKnown, surnameOf } from './descriptions';
import type { Discourse } from './discourse';
import { isNamedBeside } from './named-beside';
import { NewDescriptions } from './new-descriptions';
import { OnTrial } from './on-trial';
import { type NounPhrase, phraseStart } from './phrase';
import { type Match, matched, pronounOfNoun, type Referent } from './referent';
import { pronounOf } from './unnamed-referents';

/** How far before a sentence somebody else may stand whom its description means, in tokens. */
const ANOTHER_REACH = 40;

/** "fellow singer Mei Tan", whom no singer before her is. */
const isFellow = ({ named }: Referent): boolean =>
  named?.descriptions.some((words) => words.some((word) => FELLOW.has(word))) === true;

export class DescribedPeople {
  readonly #discourse: Discourse;
  readonly #descriptions: Descriptions;
  readonly #new: NewDescriptions;
  readonly #trial: OnTrial;

  constructor(discourse: Discourse, descriptions: Descriptions) {
    this.#discourse = discourse;
    this.#descriptions = descriptions;
    this.#new = new NewDescriptions(discourse, descriptions);
    this.#trial = new OnTrial(discourse.document, discourse.names);
  }

  /** The named person whom a definite description means: by what stands beside the name, or the one last spoken of. */
  of(phrase: NounPhrase, first: number): Match | null {
    const { sentence } = this.#discourse.document.tokens[first]!;
    if (phrase.plural || phrase.noun !== 'person' || phrase.partOf || isOneOfSeveral(phrase)) return null;
    const matches = this.#descriptions
      .matching(phrase)
      .filter((named) => !isPersonsSpokesperson(phrase) || !this.#descriptions.speaksForBody(named))
      .map((named) => this.#discourse.named.of(named))
      .filter((one) => {
        if (this.#discourse.salience.weightOf(one, sentence) > 0) return true;
        return (
          !this.#isTaken(phrase, sentence) && !isFellow(one) && this.#descriptions.isHeadOfThat(one.named!, phrase)
        );
      });
    if (matches.length > 0) return matched(this.#weightiest(matches, sentence), 'title');
    const parent = this.parentOf(phrase);
    if (parent) return matched(parent, 'title');
    const called = this.#calledBefore(phrase, sentence);
    if (called) return matched(called, 'same-noun');
    const tried = DEFENDANTS.has(phrase.head) ? this.#defendant(phrase, first) : null;
    if (tried) return matched(tried, 'title');
    const office = this.#ofAge(phrase, first) ?? this.#ofKind(phrase, sentence);
    if (office) return matched(office, 'title');
    return matched(this.#lastOfGeneralKind(phrase, first) ?? this.#new.of(phrase, first), 'last-of-kind');
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
    const isSubject = (one: Referent) => near(one) && this.#descriptions.isProminent(one.named!);
    return (
      this.#discourse.resolve(sentence, isAged(age)) ??
      this.#discourse.clearest(sentence, near) ??
      this.#discourse.clearest(sentence, isSubject)
    );
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

  /** "the defendant", "the accused", where nobody else is called so. */
  #defendant({ head, before, after }: NounPhrase, first: number): Referent | null {
    const { named, unnamed } = this.#discourse;
    if (before.join(' ') !== 'the' || after.length > 0 || unnamed.called(head).length > 0) return null;
    const person = this.#trial.before(first);
    return person && named.of(person);
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
    if (AUTHORS.has(phrase.head) && this.#isOfText(sentence)) return null;
    const told = pronounOfNoun(phrase.head);
    // "the actress", where only one woman is in mind
    const isToldApart = (one: Referent) =>
      told !== null && one.pronoun === told && this.#discourse.salience.lastOf(one) >= sentence - 1;
    const fits = (one: Referent): boolean =>
      one.kind === 'person' &&
      one.named !== null &&
      !isHardlyKnown(one.named) &&
      !(trade && this.#descriptions.holdsOffice(one.named)) &&
      (!isPartisan(phrase.head) || this.#descriptions.isInPolitics(one.named)) &&
      this.#descriptions.mayBe(one.named, phrase) &&
      (!told || !one.pronoun || one.pronoun === told) &&
      // News does call somebody "the candidate" or "the singer" beside the name, but not "the man".
      (trade || !told || !isNamedBeside(this.#discourse, one, phrase.head, sentence));
    const isKnown = (one: Referent) => this.#descriptions.isProminent(one.named!) || isToldApart(one);
    const near = (one: Referent) => fits(one) && this.#isInParagraph(one, sentence);
    // Of many people a paragraph may tell that they are "the candidate", of few that they are "the Norwegian".
    const compatriot = DEMONYMS.has(phrase.head) ? this.#discourse.clearest(sentence, near) : null;
    return compatriot ?? this.#discourse.clearest(sentence, (one) => fits(one) && isKnown(one));
  }

  /** "The article denies it. The author noted": whoever wrote it, and nobody whom it is about. */
  #isOfText(sentence: number): boolean {
    const { tokens, sentences } = this.#discourse.document;
    const from = sentences[Math.max(0, sentence - 1)]!.firstToken;
    return tokens.slice(from, sentences[sentence]!.firstToken).some(({ lower }) => WRITTEN_OF_OTHERS.has(lower));
  }

  /** "he" in "the 38-year-old said as he sat down" */
  #pronounBehind({ head, before }: NounPhrase, first: number): Pronoun | null {
    return pronounOf(this.#discourse.document, head, first + before.length + 1);
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

/** "his spokesman": of a person, and not whoever speaks for a body that the text has told of. */
const isPersonsSpokesperson = ({ head, before }: NounPhrase): boolean =>
  SPOKESPERSONS.has(head) && PERSONS.has(before[0] ?? '');

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

/** "her friend": whoever has one has more, and whose friend a named one was, nobody asks. */
const isOneOfSeveral = ({ head, before }: NounPhrase): boolean =>
  ONE_OF_SEVERAL.has(head) && OWNERS.has(before[0] ?? '');

import { APPOSED_NOUNS, CALLED_ALSO, MEMBERS_OF_PARTIES, PARTIES_OF_MEMBERS } from '../lexicon/body-nouns';
import { NEWS_OF_TEXT, SAME_TEXT } from '../lexicon/documents';
import { ALTERNATIVES, OF } from '../lexicon/finding';
import { CONTRASTING, JOINING, PREPOSITIONS } from '../lexicon/function-words';
import { HOW_GROUPS_KNOW, OUTLET_SORTS } from '../lexicon/labels';
import {
  ARTICLES,
  BASED,
  BOTH,
  COUNTS_TWO,
  DEFINITE,
  INDEFINITE_ARTICLES,
  ONE_OF_MANY,
  OWNERS,
  PHRASE_OPENERS,
  TWO,
} from '../lexicon/noun-phrases';
import { classOf, isMaker, singular } from '../lexicon/nouns';
import { ANY_ADULT, ANY_PEOPLE, ANY_PERSON, ANY_SOURCE, UNNAMED_PEOPLE } from '../lexicon/offices';
import { FIRMS, NAMES_OF_OFFICE, OTHER_BODIES } from '../lexicon/organisations';
import { BROADCAST_NOUNS, OTHER_OUTLET, OUTLET_WORKS } from '../lexicon/outlets';
import { SPOKESPERSONS } from '../lexicon/people';
import { placesIn } from '../lexicon/places';
import type { Mention, Named } from '../names/names';
import { hasWordCharacter } from '../text/characters';
import type { Token } from '../text/document';
import { Bodies } from './bodies';
import { DescribedPeople } from './described-people';
import { Descriptions, isOtherSex } from './descriptions';
import type { Discourse } from './discourse';
import { mayMean } from './outlet-nouns';
import { type Located, type NounPhrase, readPhrase } from './phrase';
import { type Match, matched, pronounOfNoun, type Referent } from './referent';
import { WEIGHT } from './weights';

/** Sentences of a lead, headline included. */
const LEAD_SENTENCES = 4;

/** A body with less weight is not what the sentences before "a spokesman" are about. */
const SPOKEN_OF = 0.7;
/** A body with less weight is not the one that a new word for it means: "Shares of Corvane fell after the ferry operator said". */
const IN_MIND = 0.3;
/** How many sentences back a text may be told of by another noun. */
const TEXT_REACH = 3;
/** How likely one is that only those before speak of, beside one of the same sentence. */
const OF_SENTENCE_BEFORE = 0.4;

export class NounReferents {
  readonly #discourse: Discourse;
  readonly #descriptions: Descriptions;
  readonly people: DescribedPeople;
  readonly #bodies: Bodies;
  /** Whom the phrase that begins at a token was taken for, and its head. */
  readonly #read = new Map<number, { readonly head: string; readonly match: Match }>();

  constructor(discourse: Discourse) {
    const { document, names } = discourse;
    this.#discourse = discourse;
    this.#descriptions = new Descriptions(names);
    this.people = new DescribedPeople(discourse, this.#descriptions);
    this.#bodies = new Bodies(document, names);
  }

  /**
   * Whom the phrase of tokens `[first, end)` means; somebody new where the text has nobody for it. "A man who" means the
   * same as "A man who saw it".
   */
  of(phrase: NounPhrase, first: number, end: number): Match {
    const known = this.#read.get(first);
    if (known?.head === phrase.head) return known.match;
    const match = this.#matchOf(phrase, first, end);
    this.#read.set(first, { head: phrase.head, match });
    return match;
  }

  #matchOf(phrase: NounPhrase, first: number, end: number): Match {
    const { document, named, unnamed } = this.#discourse;
    const { sentence } = document.tokens[first]!;
    // "the union and Renn's lawyer", "the union nor the mayor": two, of whom the article has told only one.
    const isEither = phrase.before.some((word) => ALTERNATIVES.has(word));
    if (isEither) return { referent: unnamed.introduce({ ...phrase, plural: true }, first, end), reason: 'same-words' };
    if (joinsOwner(phrase)) return { referent: unnamed.introduce(phrase, first, end), reason: 'same-words' };
    const called = this.#partyOf(phrase) ?? this.#calledByName(phrase, first);
    if (called) return { referent: called, reason: 'called-so' };
    const own = spokenFor(document.tokens, phrase, end);
    const speaker = own && this.#spokespersonOf(own, phrase, first);
    if (speaker) return { referent: named.of(speaker), reason: 'title' };
    const body = own ? named.of(own) : this.#bodyOf(phrase, first, end);
    if (body) {
      const referent = unnamed.remember(phrase.head, body);
      this.#discourse.salience.add(unnamed.spokesperson(phrase, referent, end), WEIGHT.source, sentence);
      return { referent, reason: 'spokesperson' };
    }
    const known =
      matched(this.#bothOf(phrase, sentence), 'named-together') ??
      (isDefinite(phrase) ? this.#defined(phrase, first) : this.#undefined(phrase, first, end));
    if (known) unnamed.noteGender(known.referent, phrase, end);
    const office = known ?? this.#namedOffice(phrase, sentence) ?? matched(unnamed.sameOffice(phrase), 'same-noun');
    return office ?? { referent: unnamed.introduce(phrase, first, end), reason: 'same-words' };
  }

  /** Whoever speaks for the body, by name. */
  #spokespersonOf(body: Named, phrase: NounPhrase, first: number): Named | null {
    const speaker = this.#descriptions.spokespersonOf(body);
    if (!speaker || isOtherSex(speaker, phrase.head)) return null;
    return this.#mayBeKnown(speaker, phrase, first) ? speaker : null;
  }

  /** "A spokesman" is nobody whom the text has named before. */
  #mayBeKnown(named: Named, { before, head }: NounPhrase, first: number): boolean {
    const isNew = SPOKESPERSONS.has(head) && INDEFINITE_ARTICLES.has(before[0] ?? '');
    return !isNew || this.#descriptions.isNamedBehind(named, first);
  }

  /** The body for which somebody without a name speaks: that of "a spokesman for the board", or the one told of before. */
  #bodyOf(phrase: NounPhrase, first: number, end: number): Referent | null {
    if (!SPOKESPERSONS.has(phrase.head) || phrase.partOf) return null;
    const { document, names } = this.#discourse;
    const { sentence } = document.tokens[first]!;
    const at = bodyBeside(phrase, first, end);
    if (!at) return this.#spokenOf(phrase, sentence);
    const body = readPhrase(document, names, at.first, at.end);
    if (body.form !== 'noun' || body.noun !== 'body') return null;
    if (body.modifier && body.first === at.first) return this.of(body, at.first, at.end).referent;
    if (at.end - at.first > 1 && !isDefinite(body)) return null;
    return (
      this.describedBody(body, sentence)?.referent ??
      this.#discourse.unnamed.earlier(body) ??
      this.#calledAlso(body, sentence)
    );
  }

  /** "A spokesman said": of the body that the sentences before are about. */
  #spokenOf({ before, after }: NounPhrase, sentence: number): Referent | null {
    if (before.length !== 1 || after.length > 0 || !INDEFINITE_ARTICLES.has(before[0]!)) return null;
    const { salience } = this.#discourse;
    return salience.best(sentence, (one) => {
      if (one.named?.kind !== 'body' || salience.weightOf(one, sentence) < SPOKEN_OF) return 0;
      return salience.lastOf(one) === sentence ? 1 : OF_SENTENCE_BEFORE;
    });
  }

  #defined(phrase: NounPhrase, first: number): Match | null {
    const { sentence } = this.#discourse.document.tokens[first]!;
    // "The broadcaster" after the BBC is no person.
    const outlet = BROADCAST_NOUNS.has(phrase.head) ? this.#describedOutlet(phrase, sentence) : null;
    const described = outlet ?? this.people.of(phrase, first) ?? this.#describedThing(phrase, sentence);
    const earlier = matched(this.#discourse.unnamed.earlier(phrase), 'same-noun');
    const also = earlier ? null : this.#calledAlso(phrase, sentence);
    if (also && !(described && this.#outweighs(described.referent, also, sentence)))
      return matched(also, 'last-of-kind');
    const speaker = earlier ? null : this.#speakerInMind(phrase, first);
    if (speaker && !(described && this.#outweighs(described.referent, speaker, sentence)))
      return matched(speaker, 'last-of-kind');
    const told = described ? null : matched(this.#toldOf(phrase, sentence), 'last-of-kind');
    if (!earlier)
      return (
        described ??
        told ??
        this.#delayedBody(phrase, sentence) ??
        matched(this.#bodyInMind(phrase, first), 'last-of-kind') ??
        matched(this.#textInMind(phrase, sentence), 'last-of-kind')
      );
    // "The source" is whoever was called so, and "the person" whoever is in mind.
    const other = described ?? (ANY_PERSON.has(phrase.head) ? told : null);
    if (!other) return earlier;
    return this.#outweighs(other.referent, earlier.referent, sentence) ? other : earlier;
  }

  /**
   * "the woman", right after "a neighbour said she heard it": whoever has just been called "she", where no woman was
   * told of.
   */
  #speakerInMind({ head, before }: NounPhrase, first: number): Referent | null {
    const pronoun = ANY_ADULT.has(head) && before.join(' ') === 'the' ? pronounOfNoun(head) : null;
    if (!pronoun) return null;
    const { document, salience } = this.#discourse;
    const { sentence } = document.tokens[first]!;
    if (document.tokens.slice(Math.max(0, first - ADULT_REACH), first).some(({ lower }) => lower === head)) return null;
    return this.#discourse.clearest(
      sentence,
      (one) => one.kind === 'person' && !one.named && one.pronoun === pronoun && salience.lastOf(one) >= sentence - 1,
    );
  }

  /** "the force" for police, "the team" for researchers: those in mind whom the article calls by another noun. */
  #calledAlso({ head, before, after }: NounPhrase, sentence: number): Referent | null {
    const nouns = CALLED_ALSO.get(head);
    if (!nouns || before.length > 1 || after.length > 0) return null;
    return this.#discourse.resolve(sentence, ({ named, phrase }) => named === null && nouns.has(phrase?.head ?? ''));
  }

  /**
   * "Labour", "the Tories", "the Labour party": the party that the article names in full, or has called by one of the
   * other words.
   */
  #partyOf({ head, before, after }: NounPhrase): Referent | null {
    const adjective = before.at(-1) ?? '';
    const name = PARTIES_OF_MEMBERS.get(head) ?? `${adjective} ${head}`;
    const members = MEMBERS_OF_PARTIES.get(name);
    const own = before.filter((word) => word !== 'the');
    if (!members || after.length > 0 || own.length > (PARTIES_OF_MEMBERS.has(head) ? 0 : 1)) return null;
    const { named, unnamed } = this.#discourse;
    const called = this.#bodies.called(name);
    if (called) return named.of(called);
    const isParty = ({ phrase }: Referent) => phrase !== null && `${phrase.before.at(-1)} ${phrase.head}` === name;
    return (
      members.map((member) => unnamed.called(member).at(-1)).find((one) => one) ??
      unnamed.called(name.split(' ')[1]!).findLast(isParty) ??
      null
    );
  }

  /**
   * "the Dock Workers union", "the Elsin Post newspaper": the body of that name, which the noun only says the kind of.
   */
  #calledByName({ head, before, after, modifier }: NounPhrase, first: number): Referent | null {
    if (modifier?.named.kind === 'outlet' && OUTLET_SORTS.has(head) && after.length === 0)
      return isNamedSort(before) ? this.#discourse.named.of(modifier.named) : null;
    if (!APPOSED_NOUNS.has(head) || before[0] !== 'the' || after.length > 0 || modifier?.named.kind !== 'body')
      return null;
    const isName = modifier.titles === first + 1 && modifier.end === first + before.length;
    return isName && this.#bodies.mayBeOf(modifier.named, head) ? this.#discourse.named.of(modifier.named) : null;
  }

  #outweighs(one: Referent, other: Referent, sentence: number): boolean {
    const { salience } = this.#discourse;
    return salience.weightOf(one, sentence) >= salience.weightOf(other, sentence);
  }

  /** "the men" for the divers told of, "the source" for the only insider: nouns that say nothing of their own. */
  #toldOf({ head, before, after, plural }: NounPhrase, sentence: number): Referent | null {
    if (before.length > 1 || after.length > 0) return null;
    if (plural) return ANY_PEOPLE.has(head) ? (this.#knowing(head, sentence) ?? this.#group(sentence)) : null;
    if (!ANY_SOURCE.has(head)) return null;
    const { salience } = this.#discourse;
    return this.#discourse.resolve(
      sentence,
      (one) =>
        one.kind === 'person' &&
        one.named === null &&
        !one.plural &&
        (UNNAMED_PEOPLE.has(one.phrase?.head ?? '') || salience.lastOf(one) === sentence - 1),
    );
  }

  #group(sentence: number, isMeant = (_: Referent) => true): Referent | null {
    const isGroup = ({ kind, plural, named }: Referent) => kind === 'people' && plural && named === null;
    return this.#discourse.resolve(sentence, (one) => isGroup(one) && isMeant(one));
  }

  /** "the sources", where the article has "people familiar with the matter": they, and no other group. */
  #knowing(head: string, sentence: number): Referent | null {
    if (!ANY_SOURCE.has(singular(head))) return null;
    return this.#group(sentence, ({ phrase }) => phrase !== null && HOW_GROUPS_KNOW.test(phrase.after.join(' ')));
  }

  #undefined(phrase: NounPhrase, first: number, end: number): Match | null {
    return (
      matched(this.people.parentOf(phrase) ?? this.#delayedName(phrase, first), 'title') ??
      (isOwned(phrase) ? matched(this.#discourse.unnamed.earlier(phrase), 'same-noun') : null) ??
      (isBare(phrase) ? matched(this.#discourse.unnamed.sameWords(phrase), 'same-words') : null) ??
      matched(this.#toldOfText(phrase, first, end), 'same-noun')
    );
  }

  /**
   * "both men", "the two candidates": the two who were named together, or the only two whom the sentence before names.
   * "Both", behind "two diplomats", means them.
   */
  #bothOf({ head, before, plural }: NounPhrase, sentence: number): Referent | null {
    if (before.includes('and') || !(plural || TWO.has(head)) || !BOTH.test([...before, head].join(' '))) return null;
    const pronoun = pronounOfNoun(singular(head));
    const fits = (one: Referent) => one.named !== null && (!pronoun || !one.pronoun || one.pronoun === pronoun);
    const { salience, unnamed } = this.#discourse;
    const pair = this.#discourse.resolve(sentence, (one) => one.plural && fits(one));
    if (pair) return pair;
    const people = salience.lastIn(sentence - 1).filter((one) => one.kind === 'person' && fits(one));
    if (people.length === 2 && classOf(head) === 'people') return unnamed.pairOf(people);
    return before.length === 0 && !TWO.has(head) ? this.#group(sentence, isOfTwo) : null;
  }

  /** A lead may hold the name back: "A New York judge" is the one judge whom the article then names. */
  #delayedName(phrase: NounPhrase, first: number): Referent | null {
    const { document, named } = this.#discourse;
    const { sentence } = document.tokens[first]!;
    if (phrase.plural || phrase.noun !== 'person' || phrase.partOf || UNNAMED_PEOPLE.has(phrase.head)) return null;
    const owned = phrase.before.includes("'s");
    if ((sentence >= LEAD_SENTENCES && !owned) || ONE_OF_MANY.has(phrase.before[0] ?? '')) return null;
    const [only, another] = this.#descriptions.matching(phrase);
    return only && !another && this.#mayBeKnown(only, phrase, first) ? named.of(only) : null;
  }

  /**
   * "Prosecutors said", "police said", "state police said": the Prosecution Authority or the Leith State Police of which the
   * text has just spoken.
   */
  #namedOffice({ head, before, after, partOf }: NounPhrase, sentence: number): Match | null {
    const called = NAMES_OF_OFFICE.get(head);
    if (!called || partOf || after.length > 0) return null;
    const own = before.filter((word) => word !== 'the');
    const body = this.#discourse.salience.best(sentence, (one) =>
      one.named?.kind === 'body' &&
      called.test(one.named.full) &&
      own.every((word) => one.named!.full.toLowerCase().split(' ').includes(word)) &&
      this.#discourse.salience.weightOf(one, sentence) > 0.5
        ? 1
        : 0,
    );
    return matched(body, 'called-so');
  }

  /** "The union called a strike", and the United Dock Workers are named further on. */
  #delayedBody({ head, noun, before, after, plural }: NounPhrase, sentence: number): Match | null {
    if (noun !== 'body' || plural || before.length > 1 || after.length > 0 || sentence >= LEAD_SENTENCES) return null;
    const only = this.#bodies.only(head);
    return matched(only && this.#discourse.named.of(only), 'last-of-kind');
  }

  /**
   * "The ferry operator said", "the Lebanese group said", right after a sentence about the body, of which the article has not
   * said what it is: news varies what it calls a body, and a first "the" means the one in mind.
   */
  #bodyInMind(phrase: NounPhrase, first: number): Referent | null {
    const { head, before, after, plural, modifier } = phrase;
    const modifiers = modifiersOf(phrase);
    const isFirm = isMaker(head) || (FIRMS.has(head) && modifiers.length > 0);
    const isBased = before.some((word) => BASED.test(word));
    if (!(isFirm || isBased || modifiers.length > 0) || plural || modifier?.named.kind === 'person') return null;
    if (before[0] !== 'the' || PREPOSITIONS.has(after[0] ?? '')) return null;
    if (modifiers.some((word) => OTHER_BODIES.has(word))) return null;
    const { document, salience } = this.#discourse;
    const { sentence } = document.tokens[first]!;
    const mayMean = (named: Named) =>
      (isFirm && !modifier && this.#bodies.mayBeFirm(named)) ||
      (isBased && this.#bodies.isOfNoSort(named)) ||
      this.#bodies.mayBeVaried(named, head, modifiers);
    const isInMind = (one: Referent) =>
      one.named?.kind === 'body' &&
      salience.lastOf(one) >= sentence - 1 &&
      salience.weightOf(one, sentence) >= IN_MIND &&
      mayMean(one.named);
    return this.#discourse.clearest(sentence, isInMind);
  }

  /** "The analysis said", soon after a sentence about a study: the one text in mind that the noun is another word for. */
  #textInMind({ head, before, after, noun, plural }: NounPhrase, sentence: number): Referent | null {
    const family = SAME_TEXT.find((nouns) => nouns.has(head));
    if (!family || noun !== 'document' || plural || before.length > 1 || after.length > 0) return null;
    const { salience } = this.#discourse;
    const isInMind = ({ kind, phrase: known, plural: several }: Referent) =>
      kind === 'document' && !several && known !== null && family.has(known.head);
    return this.#discourse.clearest(sentence, (one) => isInMind(one) && salience.lastOf(one) >= sentence - TEXT_REACH);
  }

  /** "A poll of 900 voters", right after "a new poll found": only now is told which. */
  #toldOfText({ head, after, noun, plural }: NounPhrase, first: number, end: number): Referent | null {
    if (noun !== 'document' || plural || after.length === 0) return null;
    const { document, salience, unnamed } = this.#discourse;
    const last = unnamed.called(head).at(-1);
    const { before, after: told } = last?.phrase ?? {};
    const isNews = told?.length === 0 && before?.every((word) => NEWS_OF_TEXT.has(word));
    if (!last || last.plural || !isNews || salience.lastOf(last) < document.tokens[first]!.sentence - 1) return null;
    unnamed.tellMore(last, first, end);
    return last;
  }

  /** "the company", "the commission", "the newspaper": the named body or outlet that the noun can mean. */
  describedBody(phrase: NounPhrase, sentence: number): Match | null {
    return phrase.noun === 'body' ? this.#describedThing(phrase, sentence) : null;
  }

  #describedThing(phrase: NounPhrase, sentence: number): Match | null {
    if (phrase.plural || phrase.modifier) return null;
    const { head } = phrase;
    if (phrase.noun === 'outlet' || OUTLET_WORKS.has(head) || BROADCAST_NOUNS.has(head))
      return this.#describedOutlet(phrase, sentence);
    if (phrase.noun !== 'body') return null;
    const modifiers = modifiersOf(phrase);
    const called = this.#discourse.resolve(
      sentence,
      (one) =>
        isNamed(one) &&
        one.kind === 'body' &&
        isOfSame(phrase, one.named) &&
        this.#bodies.isCalled(one.named, head, modifiers),
    );
    if (called || modifiers.length > 0 || this.#discourse.unnamed.called(head).some((one) => !one.plural))
      return matched(called, 'called-so');
    // "His department" is not whichever was spoken of last.
    if (OWNERS.has(phrase.before[0] ?? '')) return null;
    const fitting = this.#discourse.salience.best(sentence, (one) => {
      if (!isNamed(one) || !isOfSame(phrase, one.named)) return 0;
      if (one.named.kind === 'body') return this.#bodies.likelihood(one.named, head);
      return one.kind === 'outlet' && mayMean(head, one.named) ? 1 : 0;
    });
    return matched(fitting, 'last-of-kind');
  }

  #describedOutlet(phrase: NounPhrase, sentence: number): Match | null {
    const modifiers = modifiersOf(phrase);
    if (placesIn(modifiers).length > 0 || modifiers.some((word) => OTHER_OUTLET.has(word))) return null;
    const fits = (one: Referent) => one.kind === 'outlet' && (!isNamed(one) || mayMean(phrase.head, one.named));
    return matched(this.#discourse.resolve(sentence, fits), 'last-of-kind');
  }
}

/** "the office of the mayor" is no Elsin Board of Works, but "the board of works" is. */
function isOfSame({ after }: NounPhrase, { full }: Named): boolean {
  if (!OF.has(after[0] ?? '')) return true;
  const name = full.toLowerCase().split(/\s+/);
  const end = after.findIndex((word) => JOINING.has(word) || CONTRASTING.has(word) || !hasWordCharacter(word));
  return after
    .slice(1, end < 0 ? after.length : end)
    .every((word) => ARTICLES.has(word) || PREPOSITIONS.has(word) || name.includes(word));
}

/** "two diplomats", "a pair of divers" */
const isOfTwo = ({ phrase }: Referent): boolean =>
  phrase !== null && [...phrase.before, phrase.partOf ?? ''].some((word) => COUNTS_TWO.has(word));

/** How far before "the woman" another one may have been told of, in tokens. */
const ADULT_REACH = 400;

const isNamed = (one: Referent): one is Referent & { named: Named } => one.named !== null;

/** The named body behind an unnamed spokesperson, whose words are the body's. */
function spokenFor(
  tokens: readonly Token[],
  { head, before, modifier, complement, after, partOf }: NounPhrase,
  end: number,
): Named | null {
  if (!SPOKESPERSONS.has(head) || partOf) return null;
  // "a spokesman for the U.S. attorney's office": of no country.
  const ends =
    complement !== null &&
    (complement.end >= end || tokens[complement.end]!.lower !== "'s") &&
    !goesOnWithNoun(tokens, complement, end);
  // "the Corvane health ministry spokesman": of the ministry
  const ofBody = modifier !== null && modifier.end < end - after.length - 1 && classOf(before.at(-1)!) === 'body';
  const owner = ofBody ? null : (modifier?.named ?? null);
  const named = (after[0] === 'for' && ends ? complement.named : null) ?? owner;
  return named && named.kind !== 'person' ? named : null;
}

/** "U.S." in "the U.S. attorney's office": a country's initials that only describe the noun behind them. */
const goesOnWithNoun = (tokens: readonly Token[], { named, end: behind }: Mention, end: number): boolean =>
  named.kind === 'place' && behind < end && classOf(tokens[behind]!.lower) !== 'other';

/** The words for the body in "a spokesman for the board", "the board's spokesman" and "a board spokesman", or null. */
function bodyBeside({ before, after }: NounPhrase, first: number, end: number): Located | null {
  if (after[0] === 'for') return { first: end - after.length + 1, end };
  const owner = before.indexOf("'s");
  if (owner > 0) return { first, end: first + owner };
  return before.length > 1 && after.length === 0 ? { first: first + 1, end: first + before.length } : null;
}

/** What stands before the head and restricts it: "appeals" in "the appeals court", not where a body is or whose. */
function modifiersOf({ before }: NounPhrase): string[] {
  // "the Port Elsin-based company"
  const based = before.findLastIndex((word) => BASED.test(word));
  return before.slice(Math.max(based, 0) + 1);
}

/** "the mayor’s report": one of the mayor's that the reader may have met. */
const isOwned = ({ before, noun }: NounPhrase): boolean => before.slice(noun === 'body' ? 0 : -2).includes("'s");

/** Not "a Leith newspaper", which may be any, nor "the Guardian's website". */
const isNamedSort = (before: readonly string[]): boolean =>
  !INDEFINITE_ARTICLES.has(before[0] ?? '') && before.at(-1) !== "'s";

/** "and Renn's" in "the union and Renn's lawyer". */
const joinsOwner = ({ before }: NounPhrase): boolean => {
  const and = before.lastIndexOf('and');
  const owner = before.indexOf("'s", and);
  return and > 0 && owner > and && before.indexOf("'s") === owner && !before.slice(and).includes('or');
};

/** "divers", "court records": without an article or a number, the same words mean the same all through an article. */
const isBare = ({ before, plural, partOf }: NounPhrase): boolean =>
  plural && !partOf && !PHRASE_OPENERS.has(before[0] ?? '') && !before.some((word) => /\d/.test(word));

function isDefinite({ before, partOf }: NounPhrase): boolean {
  if (partOf === 'another') return false;
  return DEFINITE.has(before[0] ?? '');
}

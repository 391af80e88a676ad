/** Which named person a description can mean: "the mayor" in an article with a "Mayor Deshawn Okafor". */
import { OF } from '../lexicon/finding';
import { DETERMINERS, POSSESSIVES } from '../lexicon/function-words';
import { ARTICLES, INDEFINITE_ARTICLES } from '../lexicon/noun-phrases';
import {
  BEFORE_PROSECUTOR,
  BEHIND_OFFICE,
  DECISIVE_MODIFIERS,
  DEPUTY,
  ELECT,
  EMPTY_MODIFIERS,
  EX,
  FORMER,
  HEADS,
  isFormer,
  LAWYER,
  OFFICES_BY_LETTERS,
  OFFICES_BY_PLACE,
  officeOf,
  PARENT_OF,
  PARTIES,
  PARTY_OFFICES,
  PUBLIC_OFFICES,
  SPOKESPERSON,
  VICE,
} from '../lexicon/offices';
import { INSTITUTION_NOUNS } from '../lexicon/organisations';
import { SPOKESPERSONS } from '../lexicon/people';
import { HOME, isCountry, placesIn } from '../lexicon/places';
import { COURTESY_TITLES } from '../lexicon/titles';
import type { Named, Names } from '../names/names';
import { isOfKind } from './kinds-of-office';
import { isElsewhere, officeAt } from './own-office';
import type { NounPhrase } from './phrase';
import { pronounOfNoun } from './referent';

const AGE = /^\d+$/;

/** An office that several people in the article hold does not show which of them is meant. */
const MOST_HOLDERS = 24;

/** What an article says of a person beside their name, each wording once. */
interface Profile {
  /** The token with which the article first names them. */
  readonly first: number;
  readonly descriptions: readonly (readonly string[])[];
  readonly parties: readonly string[];
  /** Countries and states. */
  readonly places: readonly string[];
}

export class Descriptions {
  readonly #profiles = new Map<Named, Profile>();
  readonly #byOffice = new Map<string, Set<Named>>();
  readonly #bySurname = new Map<string, Named[]>();
  /** How often the article names the person whom it names most. */
  #mostMentions = 0;

  constructor(names: Names) {
    for (const { named, first } of names.mentions) {
      if (named.kind !== 'person' || this.#profiles.has(named)) continue;
      this.#mostMentions = Math.max(this.#mostMentions, named.mentions);
      const profile = profileOf(named, first);
      this.#profiles.set(named, profile);
      const surname = surnameOf(named);
      if (surname) this.#noteNamesake(surname, named);
      for (const word of new Set(profile.descriptions.flat())) {
        const list = this.#byOffice.get(word) ?? new Set();
        this.#byOffice.set(word, list.add(named));
      }
    }
  }

  #noteNamesake(surname: string, named: Named): void {
    const namesakes = this.#bySurname.get(surname) ?? [];
    if (namesakes.length < MOST_HOLDERS) this.#bySurname.set(surname, [...namesakes, named]);
  }

  /** The people of that surname whose full names the article gives, the first of very many. */
  ofSurname = (surname: string): readonly Named[] => this.#bySurname.get(surname) ?? [];

  /** The people whom a description fits best; empty when it fits nobody. */
  matching(phrase: NounPhrase): Named[] {
    const { after, modifier } = phrase;
    const words = [...phrase.before, phrase.head].flatMap((word) => (EX.test(word) ? partsOf(word) : [word]));
    const [before, head] = [words.slice(0, -1), words.at(-1)!];
    const definite = !INDEFINITE_ARTICLES.has(before[0] ?? '');
    const modifiers = before.filter((word) => !EMPTY_MODIFIERS.has(word)).map(officeOf);
    const held = !definite || SPOKESPERSONS.has(head) ? after : [];
    const all = [...(this.#byOffice.get(officeOf(head)) ?? [])];
    if (all.length === 0 && OFFICES_BY_LETTERS.has(head)) return this.#calledInFull(head);
    const leads = HEADS.has(head) && !all.some((named) => this.#isCalledAll(named, [...modifiers, officeOf(head)]));
    const heads = leads ? this.#headsOf(modifiers) : [];
    if (all.length === 0 || (heads.length > 0 && INSTITUTION_NOUNS.has(modifiers.at(-1)!))) return heads;
    if (all.length > MOST_HOLDERS) return [];
    // "Counsel for the crew" is not whoever is counsel for the port.
    const own = isWithoutArticle(before) ? [...modifiers, ...after].filter(describes).map(officeOf) : [];
    const scores = all.map((named) =>
      named === modifier?.named ||
      isOtherSex(named, head) ||
      this.contradicts(named, [...before, ...realmIn(phrase)]) ||
      !this.#isCalledAll(named, own) ||
      (definite && this.#lacksPlace(named, head, before) && !(all.length === 1 && this.#shares(named, modifiers)))
        ? -1
        : this.#score(named, modifiers, before.includes(FORMER), head, held),
    );
    const top = Math.max(-1, ...scores);
    if (top < 0) return officeOf(head) === 'nominee' ? this.#leaderOf(modifiers) : [];
    return all.filter((_, at) => scores[at] === top);
  }

  /** Does the article call the person by all of the words at once? */
  #isCalledAll(named: Named, own: readonly string[]): boolean {
    const { descriptions } = this.#profiles.get(named)!;
    return own.length === 0 || descriptions.some((words) => own.every((word) => words.includes(word)));
  }

  /** May "the police boss" be somebody whom the article calls a boss further on? Not one of something else. */
  isHeadOfThat(named: Named, { before, head }: NounPhrase): boolean {
    if (!HEADS.has(head) || !this.#isCalledAll(named, [officeOf(head)])) return true;
    return this.#isCalledAll(named, before.filter((word) => !EMPTY_MODIFIERS.has(word)).map(officeOf));
  }

  /** "the CM": the one person called "Chief Minister" in full. */
  #calledInFull(letters: string): Named[] {
    const isCalled = (words: readonly string[]) => initials(words).includes(letters);
    const called = [...this.#profiles].filter(([, { descriptions }]) => descriptions.some(isCalled));
    return called.length === 1 ? [called[0]![0]] : [];
  }

  /** "the Fed chief", "the union leader": the one person described as the head of that body, in whatever words. */
  #headsOf(modifiers: readonly string[]): Named[] {
    const body = modifiers.at(-1);
    if (body === undefined) return [];
    const isOf = (words: readonly string[], at: number) =>
      words.slice(0, at).includes(body) || (BEHIND_OFFICE.has(words[at + 1] ?? '') && words.includes(body, at + 2));
    const isHead = (words: readonly string[]) => words.some((word, at) => HEADS.has(word) && isOf(words, at));
    const heads = [...(this.#byOffice.get(body) ?? [])].filter((named) =>
      this.#profiles.get(named)!.descriptions.some(isHead),
    );
    return heads.length === 1 ? heads : [];
  }

  /** The one named person described as a spokesperson of the body, by its name or as "the agency's". */
  spokespersonOf(body: Named): Named | null {
    const all = [...(this.#byOffice.get(SPOKESPERSON) ?? [])];
    const name = new Set(body.full.toLowerCase().split(/\s+/));
    const speaks = (named: Named) =>
      this.#profiles
        .get(named)!
        .descriptions.some(
          (words) => words.includes(SPOKESPERSON) && words.some((word) => name.has(word) && !BEHIND_OFFICE.has(word)),
        );
    const own = all.filter(speaks);
    if (own.length > 0) return own.length === 1 ? own[0]! : null;
    const [only, another] = all;
    return only && !another && this.#speaksForNoun(only) ? only : null;
  }

  /** "White House spokesman Renn", "Renn, a spokesman for the port", not "his spokesman, Renn" and "Varga's spokesman, Renn". */
  speaksForBody(named: Named): boolean {
    const people = new Set([...this.#profiles.keys()].flatMap(({ full }) => full.toLowerCase().split(' ')));
    const isOfBody = (words: readonly string[]) =>
      words.includes(SPOKESPERSON) &&
      words.some((word) => word !== SPOKESPERSON && !EMPTY_MODIFIERS.has(word)) &&
      !words.some((word) => people.has(word));
    return this.#profiles.get(named)?.descriptions.some(isOfBody) ?? false;
  }

  /** "the agency spokesperson": of any body that the noun can mean. "A spokesperson for the rights group Harl" is Harl's. */
  #speaksForNoun(named: Named): boolean {
    const isNoun = ([before = '', word = '', next]: readonly (string | undefined)[]) =>
      INSTITUTION_NOUNS.has(word) &&
      (before === '' || ARTICLES.has(before) || BEHIND_OFFICE.has(before)) &&
      (next === undefined || next === "'s" || next === SPOKESPERSON);
    return this.#profiles
      .get(named)!
      .descriptions.some(
        (words) =>
          words.includes(SPOKESPERSON) && words.some((word, at) => isNoun([words[at - 1], word, words[at + 1]])),
      );
  }

  /** Is the person called by an office that the phrase is a general word for, and by nothing that it excludes? */
  isOfKind(named: Named, phrase: NounPhrase): boolean {
    return isOfKind(phrase, this.#profiles.get(named)?.descriptions ?? []) && !this.contradicts(named, phrase.before);
  }

  /** Does the article name the person only behind the token? */
  isNamedBehind(named: Named, token: number): boolean {
    return (this.#profiles.get(named)?.first ?? -1) > token;
  }

  /** Is the person one of the article's main subjects? */
  isProminent({ mentions }: Named): boolean {
    return mentions * 2 >= this.#mostMentions;
  }

  /** The age that stands beside the person's name, in digits; null where none does. */
  ageOf(named: Named): string | null {
    return (
      this.#profiles
        .get(named)
        ?.descriptions.flat()
        .find((word) => AGE.test(word)) ?? null
    );
  }

  /** Does the article say what the person is, beside their name, party, home, age and “Mr”? */
  isDescribed(named: Named): boolean {
    const tells = (word: string) =>
      !PARTIES.has(word) && !AGE.test(word) && !COURTESY_TITLES.has(word) && placesIn([word]).length === 0;
    return this.#profiles.get(named)?.descriptions.some((words) => words.some(tells)) ?? false;
  }

  /**
   * May the phrase mean the person, for all that the article says of them? A senator is no governor, but may have been one;
   * a president of whom it names no country is not the French one, nor are they the president-elect.
   */
  mayBe(named: Named, { head, before }: NounPhrase): boolean {
    if (this.contradicts(named, [...before, head])) return false;
    const office = officeOf(head.replace(ELECT, ''));
    const present = (this.#profiles.get(named)?.descriptions ?? []).filter((words) => !words.includes(FORMER));
    const holds = (one: string) => present.some((words) => officeAt(words, one) >= 0);
    if (ELECT.test(head) || isFormer(before) || placesIn(before).some(isCountry)) return !holds(office);
    if (PUBLIC_OFFICES.has(office)) return holds(office) || ![...PUBLIC_OFFICES].some(holds);
    return true;
  }

  /** Does the article call anybody by this office? */
  isHeld(office: string): boolean {
    return this.#byOffice.has(officeOf(office));
  }

  /** Does the article call the person by the office or party? */
  isCalled(named: Named, office: string): boolean {
    return this.#byOffice.get(officeOf(office))?.has(named) ?? false;
  }

  /** Does a public office stand before the name as a title: "Senator Renn", "Sen. Renn (R-Ohio)", "Ohio Sen. Renn"? */
  holdsOffice(named: Named): boolean {
    const isOffice = (words: readonly string[]) =>
      [words[0]!, words.at(-1)!].some((word) => PUBLIC_OFFICES.has(word) && officeAt(words, word) >= 0);
    return this.#profiles.get(named)?.descriptions.some(isOffice) ?? false;
  }

  /** Does the person hold a public office, or run for one? */
  isInPolitics(named: Named): boolean {
    return this.holdsOffice(named) || [...PARTY_OFFICES].some((office) => this.isCalled(named, office));
  }

  /** Does the article describe the person in a way that the modifiers exclude: another party, country or state? */
  contradicts(named: Named, modifiers: readonly string[]): boolean {
    const profile = this.#profiles.get(named);
    if (!profile) return false;
    const parties = modifiers.map(officeOf).filter((word) => PARTIES.has(word));
    return excludes(profile.parties, parties) || excludes(profile.places, placesIn(modifiers));
  }

  /**
   * "the Florida senator" is somebody whom the article connects with Florida; American news leaves its own country out.
   */
  #lacksPlace(named: Named, head: string, modifiers: readonly string[]): boolean {
    if (!OFFICES_BY_PLACE.has(officeOf(head)) || this.#profiles.get(named)!.places.length > 0) return false;
    return placesIn(modifiers).some((place) => place !== HOME);
  }

  /** "Norway's harbour minister" may be the only harbour minister of the article, whose country it does not say. */
  #shares(named: Named, modifiers: readonly string[]): boolean {
    const own = modifiers.filter((word) => word !== "'s" && placesIn([word]).length === 0);
    return (
      own.length > 0 &&
      this.#profiles.get(named)!.descriptions.some((words) => own.every((word) => words.includes(word)))
    );
  }

  /** "the Republican nominee", if nobody is called a nominee: the person of that party whom the article names most. */
  #leaderOf(modifiers: readonly string[]): Named[] {
    const party = modifiers.find((word) => PARTIES.has(word));
    const members = [...((party && this.#byOffice.get(party)) || [])].filter((one) => this.isProminent(one));
    if (members.length === 0) return [];
    return [members.reduce((most, one) => (one.mentions > most.mentions ? one : most))];
  }

  /** How many of the modifiers appear beside the name; negative when the description contradicts. */
  #score(named: Named, modifiers: readonly string[], former: boolean, head: string, held: readonly string[]): number {
    let best = -1;
    for (const words of this.#profiles.get(named)!.descriptions) {
      const at = officeAt(words, officeOf(head));
      if (at < 0) continue;
      if (isVice([...words.slice(0, at), head]) && !isVice([...modifiers, head])) continue;
      if (isProsecutor(words, at) && !isProsecutor(modifiers, modifiers.length)) continue;
      // "the nominee" is not a former one.
      if (former !== words.includes(FORMER)) continue;
      // "the deputy minister" is not whoever is the minister.
      if (modifiers.includes(DEPUTY) && !words.includes(DEPUTY)) continue;
      if (isElsewhere(words, at, held)) continue;
      const shared = modifiers.filter((word) => !PARTIES.has(word) && words.includes(word)).length;
      // "the president" alone is the one with that title, rather than somebody who is "the president of" something.
      const title = BEHIND_OFFICE.has(words[at + 1] ?? '') ? 0 : 0.25;
      best = Math.max(best, shared + title);
    }
    if (modifiers.length > 0 && best < 1 && modifiers.some((word) => DECISIVE_MODIFIERS.has(word))) return -1;
    return best;
  }
}

/** Is the noun of a man, "the spokesman", where the text calls the person "she"? */
export function isOtherSex({ pronoun }: Named, noun: string): boolean {
  const told = pronounOfNoun(noun);
  return told !== null && pronoun !== null && told !== pronoun;
}

/** "Olympio", named once and by one word: it may be no person's name at all. */
export const isHardlyKnown = ({ full, mentions }: Named): boolean => mentions === 1 && !full.includes(' ');

/** The last word of a full name, lower case; null where only one word is told. */
export function surnameOf({ full }: Named): string | null {
  const words = full.toLowerCase().split(' ');
  return words.length > 1 ? words.at(-1)! : null;
}

/** An article describes somebody less often than it names them, so each wording counts once. */
function profileOf(named: Named, first: number): Profile {
  const distinct = new Map(named.descriptions.map((words) => [words.join(' '), words]));
  const descriptions = [...distinct.values()].map((words) => words.flatMap(partsOf).map(officeOf));
  return {
    first,
    descriptions,
    parties: descriptions.flat().filter((word) => PARTIES.has(word)),
    places: descriptions.flatMap(placesIn),
  };
}

/** "mum of two" for "mum-of-two", "former mayor" for "ex-mayor" */
const partsOf = (word: string): readonly string[] => {
  if (EX.test(word)) return [FORMER, word.replace(EX, '')];
  return PARENT_OF.test(word) ? word.split('-') : [word];
};

/** "igp" for "inspector general of police" */
const initials = (words: readonly string[]): string =>
  words.flatMap((word) => (BEHIND_OFFICE.has(word) ? [] : word.split('-').map(([letter]) => letter))).join('');

/** "Counsel for the crew", "Defence counsel": no article points back. */
const isWithoutArticle = ([first = '', ...rest]: readonly string[]): boolean =>
  !DETERMINERS.has(first) && !POSSESSIVES.has(first) && !rest.includes("'s");

/** "Lebanon" in "the president of Lebanon", but not in "the president of Lebanon's union" */
const realmIn = ({ after: [of = '', ...realm] }: NounPhrase): readonly string[] =>
  OF.has(of) && !realm.includes("'s") ? realm.slice(0, REALM_WORDS) : [];

/** Longest name of a country, with its article, in words. */
const REALM_WORDS = 3;

const describes = (word: string): boolean => !BEHIND_OFFICE.has(word) && !EMPTY_MODIFIERS.has(word);

const excludes = (known: readonly string[], meant: readonly string[]): boolean =>
  known.length > 0 && meant.length > 0 && !meant.some((one) => known.includes(one));

/** Is the lawyer at `at` a public one: "district attorney", "attorney general"? They are nobody's own. */
const isProsecutor = (words: readonly string[], at: number): boolean =>
  BEFORE_PROSECUTOR.has(words[at - 1] ?? '') && (words[at] ?? LAWYER) === LAWYER;

const isVice = (words: readonly string[]): boolean => VICE.test(words.join(' '));

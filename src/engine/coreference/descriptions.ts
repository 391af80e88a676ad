/** Which named person a description can mean: "the mayor" in an article with a "Mayor Deshawn Okafor". */
import { INDEFINITE_ARTICLES } from '../lexicon/noun-phrases';
import {
  DECISIVE_MODIFIERS,
  EMPTY_MODIFIERS,
  HEADS,
  OFFICE_LINKS,
  OFFICES_BY_PLACE,
  officeOf,
  PARTIES,
  PUBLIC_OFFICES,
  SPOKESPERSON,
  VICE,
} from '../lexicon/offices';
import { INSTITUTION_NOUNS } from '../lexicon/organisations';
import { HOME, placesIn } from '../lexicon/places';
import type { Named, Names } from '../names/names';
import { isOfKind } from './kinds-of-office';
import { officeAt } from './own-office';
import type { NounPhrase } from './phrase';

/** An office that several people in the article hold does not show which of them is meant. */
const MOST_HOLDERS = 24;

/** What an article says of a person beside their name, each wording once. */
interface Profile {
  readonly descriptions: readonly (readonly string[])[];
  readonly parties: readonly string[];
  /** Countries and states. */
  readonly places: readonly string[];
}

export class Descriptions {
  readonly #profiles = new Map<Named, Profile>();
  readonly #byOffice = new Map<string, Set<Named>>();
  /** How often the article names the person whom it names most. */
  #mostMentions = 0;

  constructor(names: Names) {
    for (const { named } of names.mentions) {
      if (named.kind !== 'person' || this.#profiles.has(named)) continue;
      this.#mostMentions = Math.max(this.#mostMentions, named.mentions);
      const profile = profileOf(named);
      this.#profiles.set(named, profile);
      for (const word of new Set(profile.descriptions.flat())) {
        const list = this.#byOffice.get(word) ?? new Set();
        this.#byOffice.set(word, list.add(named));
      }
    }
  }

  /** The people whom a description fits best; empty when it fits nobody. */
  matching({ head, before, modifier }: NounPhrase): Named[] {
    const definite = !INDEFINITE_ARTICLES.has(before[0] ?? '');
    const modifiers = before.filter((word) => !EMPTY_MODIFIERS.has(word)).map(officeOf);
    const all = [...(this.#byOffice.get(officeOf(head)) ?? [])];
    if (all.length === 0 && HEADS.has(head)) return this.#headsOf(modifiers);
    if (all.length > MOST_HOLDERS) return [];
    const scores = all.map((named) =>
      named === modifier?.named ||
      this.contradicts(named, before) ||
      (definite && this.#lacksPlace(named, head, before) && !(all.length === 1 && this.#shares(named, modifiers)))
        ? -1
        : this.#score(named, modifiers, before.includes('former'), head),
    );
    const top = Math.max(-1, ...scores);
    if (top < 0) return officeOf(head) === 'nominee' ? this.#leaderOf(modifiers) : [];
    return all.filter((_, at) => scores[at] === top);
  }

  /** "the Fed chief": the one person described as the head of that body, in whatever words. */
  #headsOf(modifiers: readonly string[]): Named[] {
    const [body] = modifiers;
    if (body === undefined) return [];
    const isHead = (words: readonly string[]) =>
      words.some((word, at) => HEADS.has(word) && words.slice(0, at).includes(body));
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
          (words) => words.includes(SPOKESPERSON) && words.some((word) => name.has(word) && !OFFICE_LINKS.has(word)),
        );
    const own = all.filter(speaks);
    if (own.length > 0) return own.length === 1 ? own[0]! : null;
    const [only, another] = all;
    return only && !another && this.#speaksForNoun(only) ? only : null;
  }

  /** "the agency spokesperson": of any body that the noun can mean. */
  #speaksForNoun(named: Named): boolean {
    return this.#profiles
      .get(named)!
      .descriptions.some((words) => words.includes(SPOKESPERSON) && words.some((word) => INSTITUTION_NOUNS.has(word)));
  }

  /** Is the person called by an office that the phrase is a general word for, and by nothing that it excludes? */
  isOfKind(named: Named, phrase: NounPhrase): boolean {
    return isOfKind(phrase, this.#profiles.get(named)?.descriptions ?? []) && !this.contradicts(named, phrase.before);
  }

  /** Is the person one of the article's main subjects? */
  isProminent({ mentions }: Named): boolean {
    return mentions * 2 >= this.#mostMentions;
  }

  /** Does the article say what the person is, beside their name? */
  isDescribed(named: Named): boolean {
    return (this.#profiles.get(named)?.descriptions.length ?? 0) > 0;
  }

  /** Does the article call anybody by this office? */
  isHeld(office: string): boolean {
    return this.#byOffice.has(officeOf(office));
  }

  /** Does a public office stand before the name as a title: "Senator Renn", "Sen. Renn (R-Ohio)", "Ohio Sen. Renn"? */
  holdsOffice(named: Named): boolean {
    const isOffice = (words: readonly string[]) =>
      [words[0]!, words.at(-1)!].some((word) => PUBLIC_OFFICES.has(word) && officeAt(words, word) >= 0);
    return this.#profiles.get(named)?.descriptions.some(isOffice) ?? false;
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
  #score(named: Named, modifiers: readonly string[], former: boolean, head: string): number {
    let best = -1;
    for (const words of this.#profiles.get(named)!.descriptions) {
      const at = officeAt(words, officeOf(head));
      if (at < 0) continue;
      if (isVice([...words.slice(0, at), head]) && !isVice([...modifiers, head])) continue;
      if (former && !words.includes('former')) continue;
      const shared = modifiers.filter((word) => !PARTIES.has(word) && words.includes(word)).length;
      const past = words.includes('former') === former ? 0.5 : 0;
      // "the president" alone is the one with that title, rather than somebody who is "the president of" something.
      const title = OFFICE_LINKS.has(words[at + 1] ?? '') ? 0 : 0.25;
      best = Math.max(best, shared + past + title);
    }
    if (modifiers.length > 0 && best < 1 && modifiers.some((word) => DECISIVE_MODIFIERS.has(word))) return -1;
    return best;
  }
}

/** An article describes somebody less often than it names them, so each wording counts once. */
function profileOf(named: Named): Profile {
  const distinct = new Map(named.descriptions.map((words) => [words.join(' '), words]));
  const descriptions = [...distinct.values()].map((words) => words.map(officeOf));
  return {
    descriptions,
    parties: descriptions.flat().filter((word) => PARTIES.has(word)),
    places: descriptions.flatMap(placesIn),
  };
}

const excludes = (known: readonly string[], meant: readonly string[]): boolean =>
  known.length > 0 && meant.length > 0 && !meant.some((one) => known.includes(one));

const isVice = (words: readonly string[]): boolean => VICE.test(words.join(' '));

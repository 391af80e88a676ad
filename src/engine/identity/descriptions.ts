/** Which named person a description can mean: "the mayor" where the article has a "Mayor Deshawn Okafor". */
import { words } from '../lexicon/words';
import type { Named, Names } from '../names/names';
import type { NounPhrase } from './source-phrase';

/** Abbreviated titles and the nouns that later sentences use for them. */
const SAME_OFFICE: Readonly<Record<string, string>> = {
  sen: 'senator',
  sens: 'senator',
  rep: 'representative',
  reps: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  lawmaker: 'representative',
  gov: 'governor',
  pres: 'president',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  dr: 'doctor',
  prof: 'professor',
  rev: 'reverend',
  atty: 'attorney',
  lawyer: 'attorney',
  candidate: 'nominee',
  'front-runner': 'nominee',
  frontrunner: 'nominee',
  standard: 'nominee',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  physician: 'doctor',
  businessman: 'businessman',
  mogul: 'businessman',
  ceo: 'executive',
  adviser: 'advisor',
  gop: 'republican',
  justice: 'judge',
};
/** Words of a description that say nothing about which person is meant. */
const EMPTY = words('the this that his her its their our a an who whose former then new own longtime');

/** An office that more people of one article hold says nothing about which of them is meant. */
const MOST_HOLDERS = 24;

const office = (word: string): string => (Object.hasOwn(SAME_OFFICE, word) ? SAME_OFFICE[word]! : word);

export class Descriptions {
  readonly #byOffice = new Map<string, Set<Named>>();

  constructor(names: Names) {
    for (const named of new Set(names.mentions.map((mention) => mention.named))) {
      if (named.kind !== 'person') continue;
      for (const word of new Set(named.descriptions.flat().map(office))) {
        const list = this.#byOffice.get(word) ?? new Set();
        this.#byOffice.set(word, list.add(named));
      }
    }
  }

  /** The people whom a definite description fits best; empty when none. */
  matching({ head, before, modifier }: NounPhrase): Named[] {
    const all = [...(this.#byOffice.get(office(head)) ?? [])];
    const modifiers = before.filter((word) => !EMPTY.has(word)).map(office);
    if (all.length > MOST_HOLDERS) return [];
    if (all.length === 0) return office(head) === 'nominee' ? this.#leaderOf(modifiers) : [];
    const scores = all.map((named) =>
      this.#score(named, modifiers, before.includes('former'), head, modifier?.named ?? null),
    );
    const top = Math.max(...scores);
    if (top < 0) return office(head) === 'nominee' ? this.#leaderOf(modifiers) : [];
    return all.filter((_, at) => scores[at] === top);
  }

  /** "the Republican nominee", where nobody is called one: the person of that party whom the article names most. */
  #leaderOf(modifiers: readonly string[]): Named[] {
    const party = modifiers.find((word) => PARTIES.includes(word));
    const members = party ? [...(this.#byOffice.get(party) ?? [])] : [];
    if (members.length === 0) return [];
    return [members.reduce((most, one) => (one.mentions > most.mentions ? one : most))];
  }

  /** How many of the modifiers stand beside the name; below zero when a description contradicts. */
  #score(named: Named, modifiers: readonly string[], former: boolean, head: string, owner: Named | null): number {
    let best = -1;
    for (const words of named.descriptions) {
      const at = words.findIndex((word) => office(word) === office(head));
      if (at < 0) continue;
      if (words.some(isVice) && !modifiers.some(isVice)) continue;
      if (contradicts(words, modifiers) || named === owner) continue;
      const shared = modifiers.filter((word) => words.map(office).includes(word)).length;
      if (former && !words.includes('former')) continue;
      const past = words.includes('former') === former ? 0.5 : 0;
      best = Math.max(best, shared + past);
    }
    if (modifiers.length > 0 && best < 1 && modifiers.some((word) => DECISIVE.has(word))) return -1;
    return best;
  }
}

const isVice = (word: string): boolean => /^vice\b/u.test(word);

/** Modifiers that a person must have for the description to fit. */
const DECISIVE = words('vice deputy first lady');
const PARTIES: readonly string[] = [
  'democratic',
  'republican',
  'libertarian',
  'green',
  'conservative',
  'labour',
  'liberal',
];

/** Two parties exclude each other. */
function contradicts(words: readonly string[], modifiers: readonly string[]): boolean {
  const mine = modifiers.filter((word) => PARTIES.includes(word));
  const theirs = words.map(office).filter((word) => PARTIES.includes(word));
  return mine.length > 0 && theirs.length > 0 && !mine.some((word) => theirs.includes(word));
}

/** Whoever an article speaks of without a name: by the noun that introduced them. */

import { GRANTS, PARTIAL_GRANTS } from '../lexicon/anonymity';
import { SAME_PAPERS, SAME_POLL } from '../lexicon/documents';
import { CONTRASTING, JOINING, NUMBER_WORDS, PREPOSITIONS } from '../lexicon/function-words';
import {
  ARTICLES,
  ENDS_CLAUSE,
  ENDS_DESCRIPTION,
  OF_STATE,
  OWNERS,
  POINTERS,
  POSTMODIFIERS,
  QUANTIFIERS,
  SECOND,
} from '../lexicon/noun-phrases';
import { isPlural, singular } from '../lexicon/nouns';
import { OFFICE_PLURALS, SAME_FORCES } from '../lexicon/organisations';
import { placesIn } from '../lexicon/places';
import { RELATIVE, TELLS_HE, TELLS_SHE } from '../lexicon/pronouns';
import { bare, isCapital } from '../names/name-words';
import type { Mention, Pronoun } from '../names/names';
import { isBetweenAdjectives } from '../text/comma-between-adjectives';
import type { Document, Token } from '../text/document';
import { isAroundState } from '../text/town-and-state';
import type { Tag } from '../text/word-tags';
import type { NounPhrase } from './phrase';
import { pronounOfNoun, type Referent, type ReferentKind } from './referent';

/** So many of one noun are kept, the latest: each new one is compared with them, and a text could be made of nothing else. */
const MOST_OF_A_NOUN = 100;

export class UnnamedReferents {
  readonly #document: Document;
  /** By head noun, the latest last. */
  readonly #byHead = new Map<string, Referent[]>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Those introduced with this head noun. */
  called(head: string): readonly Referent[] {
    return this.#byHead.get(keyOf(head)) ?? [];
  }

  /** The latest unnamed referent of the same head that the phrase adds nothing to: "the officials" after "two US officials". */
  earlier(phrase: NounPhrase): Referent | null {
    const list = this.#byHead.get(keyOf(phrase.head));
    if (!list || phrase.partOf === 'another') return null;
    const fits = (one: Referent) => isOwnedAlike(phrase, one) && phrase.plural === one.plural && !narrows(phrase, one);
    for (let at = list.length - 1; at >= Math.max(0, list.length - 8); at--) if (fits(list[at]!)) return list[at]!;
    return null;
  }

  /** The earlier group of the same words, where nothing says that it is another: "divers said", and "divers said" later. */
  sameWords(phrase: NounPhrase): Referent | null {
    const fits = ({ phrase: known }: Referent) => known !== null && wordsOf(known) === wordsOf(phrase);
    return this.called(phrase.head).findLast(fits) ?? null;
  }

  /**
   * The police or prosecutors whom the article has spoken of, where neither wording says that they are others: "the city's
   * police" after "police".
   */
  sameOffice(phrase: NounPhrase): Referent | null {
    if (!OFFICE_PLURALS.has(phrase.head) || phrase.partOf || phrase.before.some(isNumber)) return null;
    const added = addedWords(phrase);
    const fits = ({ phrase: known }: Referent) => {
      if (!known || known.before.some(isNumber) || !isOneOwner(known.modifier, phrase.modifier)) return false;
      const other = addedWords(known);
      return added.length === 0 || other.length === 0 || added.join(' ') === other.join(' ');
    };
    return this.called(phrase.head).findLast(fits) ?? null;
  }

  /** A new referent, introduced by the phrase of tokens `[first, end)`. */
  introduce(phrase: NounPhrase, first: number, end: number): Referent {
    const kind: ReferentKind = phrase.noun === 'other' ? 'other' : phrase.noun;
    const who = this.#wordsFor(kind, first, end);
    const plural = phrase.plural && phrase.partOf !== 'one';
    const pronoun = plural || kind !== 'person' ? null : pronounOf(this.#document, phrase.head, end);
    const referent = newReferent(kind, phrase, who, plural, pronoun);
    return this.remember(phrase.head, referent);
  }

  #wordsFor(kind: ReferentKind, first: number, end: number): string {
    const { text, tokens } = this.#document;
    const until = describedUntil(this.#document, kind, first, end);
    // `a “friend”`: a word and the mark that closes behind it
    const opened = tokens.slice(first, until).filter((token) => token.kind === 'mark').length % 2 > 0;
    const close = opened && tokens[until]?.kind === 'mark' ? until + 1 : until;
    return text.slice(tokens[first]!.start, tokens[close - 1]!.end);
  }

  /** Calls the referent by the words of tokens `[first, end)`, which tell more than those that introduced it. */
  tellMore(referent: Referent, first: number, end: number): void {
    referent.who = this.#wordsFor(referent.kind, first, end);
  }

  /** Keeps the referent as one whom later sentences may mean by the head noun: the body for "the spokesman". */
  remember(head: string, referent: Referent): Referent {
    const list = this.#byHead.get(keyOf(head)) ?? [];
    list.push(referent);
    if (list.length > MOST_OF_A_NOUN) list.shift();
    this.#byHead.set(keyOf(head), list);
    return referent;
  }

  /** Makes one who speaks again the latest of their noun: "the official" is whichever of two spoke last. */
  speaksAgain(referent: Referent): void {
    const list = referent.phrase ? this.#byHead.get(keyOf(referent.phrase.head)) : undefined;
    const at = list?.indexOf(referent) ?? -1;
    if (list && at >= 0) list.push(...list.splice(at, 1));
  }

  /** Notes whether somebody is a "he" or a "she", where only the sentence with the phrase that ends at `end` tells. */
  noteGender(referent: Referent, { head }: NounPhrase, end: number): void {
    if (referent.kind === 'person' && !referent.plural) referent.pronoun ??= pronounOf(this.#document, head, end);
  }

  /** The unnamed person who speaks for a body, whom a pronoun may mean. */
  spokesperson(phrase: NounPhrase, body: Referent, end: number): Referent {
    const pronoun = pronounOf(this.#document, phrase.head, end);
    return newReferent('person', phrase, body.who, phrase.plural, pronoun, body);
  }

  /**
   * Several named sources as the one that "they" will mean.
   *
   * @param rest those without a name who close the list: "other sailors".
   */
  pairOf(joined: readonly Referent[], rest = ''): Referent {
    const pronouns = new Set(joined.flatMap((one) => one.pronoun ?? []));
    const pronoun = pronouns.size === 1 ? [...pronouns][0]! : null;
    const members = joined.map((one) => one.who);
    return this.groupOf(joined[0]!, listOf(rest === '' ? members : [...members, rest]), pronoun);
  }

  /** The group that is called after its first member; the same for the same words. */
  groupOf(first: Referent, who: string, pronoun = first.pronoun): Referent {
    const known = this.#byHead.get(keyOf(who))?.[0];
    if (known) return known;
    const { kind, named, phrase, speaksFor } = first;
    return this.remember(who, { kind, named, phrase, who, plural: true, pronoun, speaksFor, forms: new Map() });
  }

  /** Whoever writes "I" and "we". */
  author(): Referent {
    return this.#byHead.get('i')?.[0] ?? this.remember('i', newReferent('author', null, 'the author', false, null));
  }

  /** Somebody for whom the text has a word at token `at` and nothing more. */
  other(at: number): Referent {
    return newReferent('people', null, this.#document.tokens[at]!.text, false, null);
  }

  /** What is neither a body nor a text, and that the text has a word for at token `at`: "equations that". */
  thing(at: number): Referent {
    return newReferent('other', null, this.#document.tokens[at]!.text, false, null);
  }
}

/**
 * "Renn, Varga and Holm", as `Intl.ListFormat` has it in British English; loading that took a third of the time that the
 * engine needs to start.
 */
const listOf = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');

/** The pronoun that the noun tells, or the sentence's first one behind it: "One pupil said he was bored." */
export function pronounOf({ tokens }: Document, head: string, end: number): Pronoun | null {
  const told = pronounOfNoun(head);
  if (told) return told;
  for (let at = end; tokens[at]?.sentence === tokens[end - 1]!.sentence; at++) {
    const { lower, quotation } = tokens[at]!;
    if (quotation >= 0) continue;
    if (TELLS_HE.has(lower)) return 'he';
    if (TELLS_SHE.has(lower)) return 'she';
  }
  return null;
}

/** Nouns by which news speaks of the same share a key: "court papers" after "court documents", "the army" after "the military". */
function keyOf(head: string): string {
  if (SAME_PAPERS.has(head)) return 'document';
  if (SAME_POLL.has(singular(head))) return 'poll';
  return SAME_FORCES.has(head) ? [...SAME_FORCES][0]! : singular(head);
}

const wordsOf = ({ before, head, after }: NounPhrase): string => [...before, keyOf(head), ...after].join(' ');

const isNumber = (word: string): boolean => NUMBER_WORDS.has(word) || /\d/.test(word);

const isOneOwner = (one: Mention | null, other: Mention | null): boolean =>
  one === null || other === null || one.named === other.named;

/** The words before and behind the noun, besides those that only point. */
const addedWords = ({ before, after }: NounPhrase): readonly string[] =>
  [...before, ...restricting(after)].filter((word) => !POINTERS.has(word));

function isOwnedAlike({ before, modifier }: NounPhrase, { phrase }: Referent): boolean {
  const [owner = ''] = before;
  return (
    (!OWNERS.has(owner) || owner === phrase?.before[0]) && (!modifier || phrase?.modifier?.named === modifier.named)
  );
}

/** "the French ministry" after "Russia's ministry": words before the head that the earlier one was not called by. */
function narrows({ before, after, modifier }: NounPhrase, { phrase }: Referent): boolean {
  if (!phrase) return false;
  const told = [...phrase.before, ...phrase.after];
  // "the Israeli army" is "Israel's army".
  const known = new Set([...told.map(singular), ...told.flatMap(placeOf)]);
  const name = modifier?.named.full.toLowerCase().split(/\s+/) ?? [];
  const owner = [...name, name.map((word) => word[0]).join('')];
  // "Norway's state rescue service" is its rescue service.
  const level = modifier !== null && modifier.named === phrase.modifier?.named;
  const isOther = phrase.before[0] === 'another';
  const adds = (word: string) =>
    !(isOther && SECOND.has(word)) &&
    !POINTERS.has(word) &&
    !(level && OF_STATE.has(word)) &&
    !owner.includes(word) &&
    !known.has(singular(word)) &&
    !placeOf(word).some((place) => known.has(place));
  return (
    before.some(adds) ||
    restricting(after).some((word) => adds(word) && !POSTMODIFIERS.has(word)) ||
    isOtherNumber(before, phrase)
  );
}

const placeOf = (word: string): string[] => placesIn([word]);

/** What follows the head without a comma says which is meant; what follows a comma says more of it. */
function restricting(after: readonly string[]): readonly string[] {
  const comma = after.indexOf(',');
  return comma < 0 ? after : after.slice(0, comma);
}

/** "the two people" are not "three people". */
function isOtherNumber(before: readonly string[], known: NounPhrase): boolean {
  const number = (words: readonly string[]) => words.find((word) => NUMBER_WORDS.has(word));
  const [one, other] = [number(before), number(known.before)];
  return one !== undefined && other !== undefined && one !== other;
}

/** Where a description stops to say who is meant: before an aside, a promise of anonymity or a clause on a thing. */
function describedUntil({ text, tokens }: Document, kind: ReferentKind, first: number, end: number): number {
  const list = isList(tokens, first, end);
  for (let at = first + 1; at < end; at++) {
    const { text: word, lower } = tokens[at]!;
    if (isBetweenAdjectives(tokens, at) || isAroundState(tokens, at)) continue;
    if (word === ',' ? !list && !joinsNames(tokens, at, end) : ENDS_DESCRIPTION.has(lower)) {
      const isTold = RELATIVE.has(lower) && (kind === 'person' || kind === 'people');
      return isTold ? clauseUntil(text, tokens, at, end) : at;
    }
  }
  return end;
}

/**
 * Where the clause behind a person stops to say which one is meant: "a man who lives next door", "those who saw it". That
 * they are not to be named is told apart.
 */
function clauseUntil(text: string, tokens: readonly Token[], relative: number, end: number): number {
  let stop = relative + 1;
  while (stop < end && !ENDS_CLAUSE.has(tokens[stop]!.lower)) stop++;
  // "the only senator who has so far | agreed": the clause tells what is agreed.
  if (!tokens.slice(relative, stop).some(({ form }) => IN_CLAUSE.has(form?.tag))) return relative;
  const grants = (from: number) => statesGrant(text.slice(tokens[from]!.start, tokens[stop - 1]!.end));
  if (grants(relative)) {
    let joint = stop - 1;
    while (joint > relative && !JOINING.has(tokens[joint]!.lower) && !CONTRASTING.has(tokens[joint]!.lower)) joint--;
    if (!grants(joint)) return relative;
    stop = joint;
  }
  return stop - relative > LONGEST_CLAUSE ? relative : stop;
}

/** Do the words of a clause promise somebody anonymity? */
const statesGrant = (clause: string): boolean =>
  [...GRANTS, PARTIAL_GRANTS].some(
    ({ holds, wordings }) => holds.test(clause) && wordings.some((wording) => wording.test(clause)),
  );

const IN_CLAUSE: ReadonlySet<Tag | undefined> = new Set<Tag>(['verb', 'be', 'do']);

/** Words of the longest clause that still reads as part of a name. */
const LONGEST_CLAUSE = 12;

/** "crews, hotel owners and retired teachers": members between commas, each of them several. */
function isList(tokens: readonly Token[], first: number, end: number): boolean {
  let comma = first + 1;
  while (comma < end && tokens[comma]!.text !== ',') comma++;
  if (comma >= end || !isPlural(bare(tokens[comma - 1]!)) || !isPlural(bare(tokens[end - 1]!))) return false;
  const rest = tokens.slice(comma + 1, end);
  const opens = rest[0]?.lower ?? '';
  if (NO_MEMBER.some((list) => list.has(opens))) return false;
  return rest.some(({ lower }) => lower === 'and') && !rest.some(({ lower }) => RELATIVE.has(lower));
}

/** The comma in "including Norland, Karsa and Tolm" and in "Department for Soil, Water and Coastal Affairs". */
function joinsNames(tokens: readonly Token[], comma: number, end: number): boolean {
  if (!isCapital(tokens[comma - 1]) || !(isCapital(tokens[comma + 1]) || tokens[comma + 1]?.lower === 'and'))
    return false;
  let at = comma + 1;
  while (at < end && (isCapital(tokens[at]) || tokens[at]!.text === ',')) at++;
  return at < end && tokens[at]!.lower === 'and' && isCapital(tokens[at + 1]);
}

const NO_MEMBER = [ARTICLES, QUANTIFIERS, PREPOSITIONS, RELATIVE];

function newReferent(
  kind: ReferentKind,
  phrase: NounPhrase | null,
  who: string,
  plural: boolean,
  pronoun: Pronoun | null,
  speaksFor: Referent | null = null,
): Referent {
  return { kind, named: null, phrase, who, plural, pronoun, speaksFor, forms: new Map() };
}

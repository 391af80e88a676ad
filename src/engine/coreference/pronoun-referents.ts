/** Whom a pronoun means. */

import { HOME_LINKS } from '../lexicon/names';
import { classOf, isPlural } from '../lexicon/nouns';
import { AUTHORS, HE, IT, RELATIVE, RELATIVE_TO_PEOPLE, SHE, THEY } from '../lexicon/pronouns';
import { bare } from '../names/name-words';
import type { Mention, Pronoun } from '../names/names';
import type { Token } from '../text/document';
import { nameBeforeComma } from './described-name';
import type { Discourse } from './discourse';
import type { NounReferents } from './noun-referents';
import { phraseStart, readPhrase } from './phrase';
import type { Referent, ReferentKind } from './referent';

/**
 * How likely "he" or "she" means a person whose pronoun the text does not show, compared with one whose pronoun it is.
 */
const OPEN_PRONOUN = 0.85;
/** How likely it means something that may not be a person. */
const GUESSED_PERSON = 0.4;
/**
 * A topic is twice as likely meant as somebody whom the article names once. Whom it names most is its topic, if it does
 * so this often at least.
 */
const MENTIONS_OF_TOPIC = 20;
/** A paragraph is about somebody: how much likelier it means them than the people in earlier paragraphs. */
const SAME_PARAGRAPH = 1.35;
/** How likely "it" means a place, which stands for its government, compared with a body. */
const PLACE_FOR_IT = 0.4;
/** How likely "they" means one person whose name and pronoun the text withholds. */
const ONE_FOR_THEY = 0.5;
/** How likely it means a named person whom the article never calls "he" or "she". */
const NAMED_FOR_THEY = 0.3;
/** How likely it means texts, compared with the people who may have written them. */
const TEXTS_FOR_THEY = 0.3;
/** How likely "they" means one body, compared with several people. */
const BODY_FOR_THEY = 0.6;
/** What "it" can stand for as a source. */
const SPEAKING_THINGS = new Set<ReferentKind>(['body', 'outlet', 'document']);

/** "he", "hers": a pronoun that stands for one person. */
export const isPersonal = (word: string): boolean => PERSONAL.has(word);

const PERSONAL = new Set([...HE, ...SHE]);

export class PronounReferents {
  readonly #discourse: Discourse;
  readonly #nouns: NounReferents;
  /** How often the person who is the article's topic is named. */
  readonly #topicMentions: number;
  /** The person that the personal pronoun at a token was read as. */
  readonly #known = new Map<number, Referent>();

  constructor(discourse: Discourse, nouns: NounReferents) {
    this.#discourse = discourse;
    this.#nouns = nouns;
    this.#topicMentions = discourse.names.mentions.reduce(
      (most, { named }) => (named.kind === 'person' ? Math.max(most, named.mentions) : most),
      MENTIONS_OF_TOPIC,
    );
  }

  /** Whom the personal pronoun `word` at token `at` means; the same each time it is asked. */
  person(at: number, word: string): Referent | null {
    const { sentence } = this.#discourse.document.tokens[at]!;
    const referent = this.#known.get(at) ?? this.#resolvePerson(HE.has(word) ? 'he' : 'she', sentence);
    if (referent) this.#known.set(at, referent);
    return referent;
  }

  /** Whom the pronoun of a source means, which begins at token `first`. */
  of(pronoun: string, first: number): Referent | null {
    const { document, unnamed } = this.#discourse;
    const { sentence } = document.tokens[first]!;
    if (isPersonal(pronoun)) return this.person(first, pronoun);
    if (AUTHORS.has(pronoun)) return unnamed.author();
    if (THEY.has(pronoun)) return this.#several(sentence);
    if (IT.has(pronoun))
      return this.#discourse.salience.best(sentence, (one) =>
        one.plural || !SPEAKING_THINGS.has(one.kind) ? 0 : one.named?.kind === 'place' ? PLACE_FOR_IT : 1,
      );
    const antecedent = RELATIVE.has(pronoun) ? this.#antecedent(first, RELATIVE_TO_PEOPLE.has(pronoun)) : null;
    return antecedent ?? unnamed.other(first);
  }

  #several(sentence: number): Referent | null {
    return this.#discourse.salience.best(sentence, (one) => {
      if (one.plural) return one.kind === 'document' ? TEXTS_FOR_THEY : 1;
      if (one.kind === 'person' && !one.pronoun && !one.speaksFor) return one.named ? NAMED_FOR_THEY : ONE_FOR_THEY;
      return (one.kind === 'body' || one.kind === 'outlet') && one.named?.kind !== 'place' ? BODY_FOR_THEY : 0;
    });
  }

  #resolvePerson(pronoun: Pronoun, sentence: number): Referent | null {
    const referent = this.#discourse.salience.best(sentence, (one) => {
      if (one.kind !== 'person' || one.plural || (one.pronoun && one.pronoun !== pronoun)) return 0;
      const topic = 1 + Math.max(0, (one.named?.mentions ?? 1) - 1) / this.#topicMentions;
      const isFull = one.pronoun !== null || one.named?.full.includes(' ');
      const near = isFull && this.#isInParagraph(one, sentence) ? SAME_PARAGRAPH : 1;
      return near * topic * (one.pronoun ? 1 : OPEN_PRONOUN) * (one.named?.guessed ? GUESSED_PERSON : 1);
    });
    if (referent && referent.pronoun === null) referent.pronoun = pronoun;
    return referent?.speaksFor ?? referent;
  }

  #isInParagraph(one: Referent, sentence: number): boolean {
    const { sentences } = this.#discourse.document;
    const last = sentences[this.#discourse.salience.lastOf(one)];
    return last?.paragraph === sentences[sentence]!.paragraph;
  }

  /** "Renn of Port Elsin, who", "a man from Elsin who": where somebody lives is no other person. */
  #isHome({ titles }: Mention): boolean {
    const { document, names } = this.#discourse;
    const [noun, preposition] = [document.tokens[titles - 2], document.tokens[titles - 1]];
    if (!noun || !preposition || !HOME_LINKS.has(preposition.lower)) return false;
    if (preposition.lower !== 'of' && classOf(bare(noun)) === 'person') return true;
    const resident = names.at(titles - 2);
    return resident?.named.kind === 'person' && resident.end === titles - 1;
  }

  /** What a relative pronoun stands for: the nearest fitting head before it. */
  #antecedent(at: number, human: boolean): Referent | null {
    const { document, names, named } = this.#discourse;
    const { tokens } = document;
    const { sentence } = tokens[at]!;
    const first = human ? relativeBefore(tokens, at) : -1;
    if (first >= 0) return this.#antecedent(first, human);
    for (let back = at - 1; back >= Math.max(0, at - 12) && tokens[back]!.sentence === sentence; back--) {
      const mention = names.at(back);
      if (mention) {
        if (!(human && this.#isHome(mention)) && human === (mention.named.kind === 'person'))
          return named.of(mention.named);
        back = mention.titles;
        continue;
      }
      const word = bare(tokens[back]!);
      const noun = classOf(word);
      // "rebels, who deny it": a body of people
      const ofPeople = noun === 'person' || noun === 'people' || (human && noun === 'body' && isPlural(word));
      if (noun === 'other' || human !== ofPeople) continue;
      const first = phraseStart(document, back);
      const apposed = human ? nameBeforeComma(tokens, names, first) : null;
      if (apposed) return named.of(apposed.named);
      const phrase = readPhrase(document, names, first, back + 1);
      if (phrase.form === 'noun') return this.#nouns.of(phrase, first, back + 1).referent;
    }
    return null;
  }
}

/** The "who" that ", and who" goes on from, or -1: "a man who knew Renn, and who asked". */
function relativeBefore(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.lower !== 'and') return -1;
  for (let back = at - 2; back >= Math.max(0, at - RELATIVE_REACH); back--) {
    if (tokens[back]!.sentence !== tokens[at]!.sentence) return -1;
    if (tokens[back]!.lower === tokens[at]!.lower) return back;
  }
  return -1;
}

/** Longest relative clause before another one, in tokens. */
const RELATIVE_REACH = 25;

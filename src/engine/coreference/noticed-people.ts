/** People whom the text mentions besides its sources: a later pronoun or description may mean them. */

import { PROVISIONS, STUDIES } from '../lexicon/documents';
import { ALWAYS_SUBJECTS, BE, DEGREES, OPENING_ADVERB } from '../lexicon/function-words';
import { ARTICLES, BEFORE_LIKENESS, ONE_NEW, OWNERS } from '../lexicon/noun-phrases';
import { meansPeople } from '../lexicon/nouns';
import { HEADS, PARENTS } from '../lexicon/offices';
import type { Mention } from '../names/names';
import type { Document, Token } from '../text/document';
import type { Tag } from '../text/word-tags';
import { pointsAhead } from './cataphora';
import { nameBeforeComma } from './described-name';
import type { Discourse } from './discourse';
import { namedAlong, namedTogether } from './named-together';
import type { NounReferents } from './noun-referents';
import { type NounPhrase, partitiveStart, phraseStart, readPhrase } from './phrase';
import { endsCore } from './phrase-end';
import { isPersonal, type PronounReferents } from './pronoun-referents';
import { WEIGHT, weigh } from './weights';

/** Where the sources of an article and what they say are, by tokens. */
export interface SourcePlaces {
  /** Does a source start here? */
  readonly startsAt: (token: number) => boolean;
  /** For each token: 1 where the content of an attribution holds it. */
  readonly embedded: Uint8Array;
}

export class NoticedPeople {
  readonly #discourse: Discourse;
  readonly #nouns: NounReferents;
  readonly #pronouns: PronounReferents;
  readonly #places: SourcePlaces;

  constructor(discourse: Discourse, nouns: NounReferents, pronouns: PronounReferents, places: SourcePlaces) {
    this.#discourse = discourse;
    this.#nouns = nouns;
    this.#pronouns = pronouns;
    this.#places = places;
  }

  /** Gives whomever the token mentions their weight in the discourse; mentions inside quotations are skipped. */
  notice(at: number): void {
    const { document, names } = this.#discourse;
    const token = document.tokens[at]!;
    if (token.quotation >= 0 || token.kind !== 'word') return;
    const mention = names.at(at);
    if (mention) {
      if (at === mention.first) this.#noticeName(mention);
    } else if (isPersonal(token.lower)) this.#noticePronoun(at);
    else if (meansPeople(token.form?.noun) && !isDegree(document.tokens, at)) this.#noticeNoun(at);
    else if ((token.form?.noun === 'body' || STUDIES.has(token.lower)) && document.tokens[at + 1]?.form?.tag !== 'noun')
      this.#noticeBody(at);
    else if (document.tokens[at + 1]?.kind === 'number' && PROVISIONS.has(token.lower)) this.#noticeProvision(at);
  }

  /** "Article 9 is old. It says that …": the part of a law, as the subject of a sentence. */
  #noticeProvision(at: number): void {
    const { document, names, salience } = this.#discourse;
    const weight = this.#weigh(at, at + 2);
    if (weight !== WEIGHT.subject || this.#places.startsAt(at)) return;
    const phrase = readPhrase(document, names, at, at + 1);
    if (phrase.form !== 'noun') return;
    const { referent } = this.#nouns.of({ ...phrase, noun: 'document' }, at, at + 2);
    salience.add(referent, WEIGHT.newSubject, document.tokens[at]!.sentence);
  }

  /** "The company denied it", "A clinic has closed", "The study was big": a body or a study, as the subject of a sentence. */
  #noticeBody(at: number): void {
    const { document, names, salience } = this.#discourse;
    const first = phraseStart(document, at);
    const weight = this.#weigh(first, at + 1);
    if (weight !== WEIGHT.subject || this.#places.startsAt(first)) return;
    const phrase = readPhrase(document, names, first, at + 1);
    const isOne = phrase.form === 'noun' && !phrase.plural && !phrase.modifier && ARTICLES.has(phrase.before[0] ?? '');
    if (!isOne) return;
    const { sentence } = document.tokens[at]!;
    const known = this.#nouns.describedBody(phrase, sentence)?.referent ?? this.#discourse.unnamed.earlier(phrase);
    if (known) salience.add(known, weight, sentence);
    else {
      const { referent } = this.#nouns.of(phrase, first, at + 1);
      salience.add(referent, referent.kind === 'document' ? WEIGHT.newSubject : WEIGHT.other, sentence);
    }
  }

  #noticeName(mention: Mention): void {
    const { document, names, salience, named: referents, unnamed } = this.#discourse;
    const { named, titles, first, end } = mention;
    if (isCredit(document.tokens, mention)) return;
    const { sentence } = document.tokens[first]!;
    const referent = referents.of(named);
    const weight = this.#isIntroducedLast(mention) ? WEIGHT.subject : this.#weigh(titles, end);
    const isNew = weight === WEIGHT.subject && salience.weightOf(referent, sentence) === 0;
    const newWeight = introduces(document.tokens, mention) ? WEIGHT.newSource : WEIGHT.newSubject;
    salience.add(referent, isNew ? newWeight : weight, sentence);
    const { tokens } = document;
    const together = this.#places.startsAt(titles) ? null : namedTogether(tokens, names, mention);
    const other = together ?? namedAlong(tokens, names, mention);
    if (!other) return;
    const pair = unnamed.pairOf([referents.of(named), referents.of(other.named)]);
    // "Renn and Tan will stay, they said": the subject of what is said too
    const opens = titles === document.sentences[sentence]!.firstToken;
    salience.add(pair, opens ? WEIGHT.subject : weight, sentence);
  }

  /**
   * "One doubt came from Mei Tan, a diver. She …": a new name that closes its sentence with who it is, and is alone
   * there.
   */
  #isIntroducedLast({ named, titles, first, end }: Mention): boolean {
    const { document, names, salience, named: referents } = this.#discourse;
    const { tokens, sentences } = document;
    const { sentence } = tokens[first]!;
    const { firstToken, endToken } = sentences[sentence]!;
    if (named.kind !== 'person' || end - first < 2 || this.#places.embedded[first]) return false;
    if (tokens[end]?.text !== ',' || endToken - end > LONGEST_APPOSITION) return false;
    if (salience.weightOf(referents.of(named), sentence) > 0) return false;
    const isOther = (_: Token, at: number) => names.at(firstToken + at)?.named.kind === 'person';
    const isAlone = !tokens.slice(firstToken, titles).some(isOther);
    const told = tokens.slice(end + 1, endToken);
    const isDescription =
      told.some(({ form, lower }) => form?.noun === 'person' || HEADS.has(lower)) &&
      told[0]!.form?.tag !== 'preposition';
    return isAlone && isDescription && told.every(({ text, form }) => text !== ',' && !FINITE.has(form?.tag));
  }

  #noticePronoun(at: number): void {
    const { document, names, salience } = this.#discourse;
    const { lower, sentence } = document.tokens[at]!;
    if (pointsAhead(document, names, at)) return;
    const referent = this.#pronouns.person(at, lower);
    if (!referent) return;
    const weight = this.#ownsPerson(at) ? WEIGHT.owner : WEIGHT.pronoun;
    salience.add(referent, this.#places.embedded[at] ? WEIGHT.embedded : weight, sentence);
  }

  /** "His" in "His cousin Mei Tan has left": the sentence is about the cousin. */
  #ownsPerson(at: number): boolean {
    const { tokens } = this.#discourse.document;
    const { names } = this.#discourse;
    const behind = at + (tokens[at + 2]?.text === ',' ? 3 : 2);
    return (
      OWNERS.has(tokens[at]!.lower) &&
      meansPeople(tokens[at + 1]?.form?.noun) &&
      names.at(behind)?.named.kind === 'person'
    );
  }

  /** Described people may be the next "he" or "they" without being a source: "A deckhand pulled the rope." */
  #noticeNoun(at: number): void {
    const { document, names, salience } = this.#discourse;
    if (names.at(at + 1) || (document.tokens[at + 1]?.text === ',' && names.at(at + 2))) return;
    const first = partitiveStart(document.tokens, phraseStart(document, at));
    const phrase = readPhrase(document, names, first, at + 1);
    if (phrase.form !== 'noun' || nameBeforeComma(document.tokens, names, first)) return;
    if (isFrontedApposition(document, first, at)) return;
    const { sentence } = document.tokens[at]!;
    const weight = this.#weigh(first, at + 1);
    const determiner = phrase.before[0] ?? '';
    if (determiner === 'the') {
      const match = this.#nouns.people.of(this.#withChild(phrase, first), first);
      const known = match?.referent ?? this.#discourse.unnamed.earlier(phrase);
      // "The woman's family have been told."
      const isNew =
        !known &&
        weight === WEIGHT.subject &&
        phrase.before.includes("'s") &&
        document.tokens[at + 1]?.text !== ',' &&
        !this.#places.startsAt(first);
      const one = isNew ? this.#nouns.of(phrase, first, at + 1).referent : known;
      if (one) salience.add(one, weight, sentence);
      else if (weight === WEIGHT.subject && !this.#places.startsAt(first))
        salience.add(this.#nouns.of(phrase, first, at + 1).referent, WEIGHT.other, sentence);
    } else if (
      !this.#places.startsAt(first) &&
      (weight === WEIGHT.subject
        ? ONE_NEW.has(determiner) || phrase.plural || isAccount(document.tokens[at])
        : ONE_NEW.has(determiner) &&
          !phrase.plural &&
          endsCore(document.tokens, at + 1) &&
          !isPredicate(document.tokens, first))
    ) {
      salience.add(this.#nouns.of(phrase, first, at + 1).referent, weight, sentence);
    }
  }

  /** "the father of the teenager Ellie Renn", where `phrase` ends at "father". */
  #withChild(phrase: NounPhrase, first: number): NounPhrase {
    const { document, names } = this.#discourse;
    const of = first + phrase.before.length + 1;
    if (document.tokens[of]?.lower !== 'of' || !PARENTS.has(phrase.head)) return phrase;
    for (let at = of + 1; at < of + CHILD_REACH; at++) {
      const mention = names.at(at);
      if (!mention) continue;
      const full = readPhrase(document, names, first, mention.end);
      return full.form === 'noun' ? full : phrase;
    }
    return phrase;
  }

  #weigh(first: number, end: number): number {
    return this.#places.embedded[first] ? WEIGHT.embedded : weigh(this.#discourse.document, first, end);
  }
}

/** "most tellingly": no people */
const isDegree = (tokens: readonly Token[], at: number): boolean =>
  DEGREES.has(tokens[at]!.lower) && OPENING_ADVERB.test(tokens[at + 1]?.lower ?? '');

/**
 * "A keen reader of local news, he said", "Now a mother of two, she said", where the noun is at `head`: what the one
 * whom the pronoun means is, and nobody new.
 */
function isFrontedApposition({ tokens, sentences }: Document, first: number, head: number): boolean {
  const { sentence } = tokens[first]!;
  if (first - sentences[sentence]!.firstToken > WORDS_BEFORE_APPOSITION) return false;
  for (let at = head + 1; at < head + APPOSITION_REACH && tokens[at]?.sentence === sentence; at++) {
    const { text, form } = tokens[at]!;
    // "A diver pulled the rope, he said": a clause.
    if (form?.tag === 'verb' || form?.tag === 'be' || form?.tag === 'have') return false;
    const subject = tokens[at + 1]?.lower ?? '';
    if (text === ',' && ALWAYS_SUBJECTS.has(subject)) return tokens[at + 1]?.sentence === sentence;
  }
  return false;
}

/** "Now a", "Himself a", "Once also a". */
const WORDS_BEFORE_APPOSITION = 2;
/** Longest phrase behind the noun, in tokens. */
const APPOSITION_REACH = 12;

/** "@foxglove": one more person, whatever stands before it */
const isAccount = (token: Token | undefined): boolean => token?.text.startsWith('@') === true;

/** Longest description of somebody at the end of a sentence, in tokens. */
const LONGEST_APPOSITION = 20;
const FINITE = new Set<Tag | undefined>(['be', 'have', 'modal', 'do', 'relative']);

/** How far behind "the father of" the child's name may stand, in tokens. */
const CHILD_REACH = 5;

/** "She is a diver", "ran as a candidate", "the voice of a commander": what somebody is or is like, and nobody new. */
const isPredicate = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1];
  return before?.sentence === tokens[first]!.sentence && BEFORE_PREDICATE.some((list) => list.has(before.lower));
};

const BEFORE_PREDICATE = [BE, BEFORE_LIKENESS];

/** "Mei Tan, a diver, has …" at the start of a paragraph: it will be about her, and she will speak. */
const introduces = (tokens: readonly Token[], { titles, end }: Mention): boolean =>
  tokens[titles - 1]?.paragraph !== tokens[titles]!.paragraph && tokens[end]?.text === ',';

/** "ELSIN (Radio Vessel) -": whose report it is, in brackets before a dash. */
const isCredit = (tokens: readonly Token[], { named, titles, end }: Mention): boolean =>
  named.kind === 'outlet' &&
  tokens[titles - 1]?.text === '(' &&
  tokens
    .slice(end, end + CREDIT_REACH)
    .some(({ text }, at) => text === ')' && DASH.test(tokens[end + at + 1]?.text ?? ''));

/** Between the outlet and the bracket there may be its channel: "KOLD News 13". */
const CREDIT_REACH = 3;
const DASH = /^(?:[-–—]|--)$/;

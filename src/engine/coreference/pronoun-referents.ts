/** Whom a pronoun means. */

import { CALLS_FOR_ANSWER, DENYING_VERBS } from '../lexicon/cue-verbs';
import { BY, IN } from '../lexicon/finding';
import { CONTRASTING, FRONTED, PREPOSITIONS, PREPOSITIONS_TOO } from '../lexicon/function-words';
import { COUNT_NOUNS, SHARES } from '../lexicon/labels';
import { HOME_LINKS } from '../lexicon/names';
import { ARTICLES, LEADING } from '../lexicon/noun-phrases';
import { classOf, isPlural } from '../lexicon/nouns';
import { HE, IT, ITS, RELATIVE, RELATIVE_TO_PEOPLE, SHE, TELLS_WRITER, THEY } from '../lexicon/pronouns';
import { REFUSING_VERBS } from '../lexicon/refusals';
import { verbForm } from '../lexicon/verb-forms';
import { bare } from '../names/name-words';
import type { Mention, Pronoun } from '../names/names';
import type { Token } from '../text/document';
import { answererAhead, ownerAhead } from './cataphora';
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
/** How likely somebody calls themselves by name in what they say. */
const SPEAKS_OF_SELF = 0.25;
/** How likely "they" means one person whose name and pronoun the text withholds. */
const ONE_FOR_THEY = 0.5;
/** How much likelier it means one who has just spoken: "A source said so. They added". */
const JUST_SPOKEN = 1.9;
/** How likely it means a named person whom the article never calls "he" or "she". */
const NAMED_FOR_THEY = 0.3;
/** How likely it means texts, compared with the people who may have written them. */
const TEXTS_FOR_THEY = 0.3;
/** How likely "they" means one body, compared with several people. */
const BODY_FOR_THEY = 0.6;
/** Between the subject and "its" there is a verb of this many tokens at most. */
const VERB_REACH = 4;
/** So many tokens from its article a body's noun may stand: "The struggling German lender". */
const BODY_REACH = 4;
/** Longest clause before the one with the pronoun, in tokens. */
const FRONTED_REACH = 40;
/** What "it" can stand for as a source. */
const SPEAKING_THINGS = new Set<ReferentKind>(['body', 'outlet', 'document']);

/** "he", "hers": a pronoun that stands for one person. */
export const isPersonal = (word: string): boolean => PERSONAL.has(word);

const PERSONAL = new Set([...HE, ...SHE]);
const pronounOfWord = (word: string): Pronoun => (HE.has(word) ? 'he' : 'she');
const NOBODY: ReadonlySet<Referent> = new Set();

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

  /**
   * Whom the personal pronoun `word` at token `at` means; the same each time it is asked.
   *
   * @param others who are named in what is said, as somebody else mostly.
   */
  person(at: number, word: string, others: ReadonlySet<Referent> = NOBODY): Referent | null {
    const { sentence } = this.#discourse.document.tokens[at]!;
    const referent =
      this.#known.get(at) ?? this.#answererAhead(at, word) ?? this.#resolvePerson(word, sentence, others);
    if (referent) this.#known.set(at, referent);
    return referent;
  }

  /**
   * Whom the pronoun of a source means, which begins at token `first`; hardly one of the `others`.
   *
   * @param behind whether what is said begins before it.
   */
  of(pronoun: string, first: number, others: ReadonlySet<Referent>, behind: boolean): Referent | null {
    const { document, names, named, unnamed } = this.#discourse;
    const { sentence } = document.tokens[first]!;
    const asked = isPersonal(pronoun) || THEY.has(pronoun) ? this.#askedBefore(first, pronoun) : null;
    if (asked) return asked;
    const owner = isPersonal(pronoun) ? ownerAhead(document, names, first) : null;
    if (owner) return named.of(owner.named);
    if (isPersonal(pronoun))
      return (behind ? null : this.#inFrontedClause(first, pronoun)) ?? this.person(first, pronoun, others);
    if (TELLS_WRITER.has(pronoun)) return unnamed.author();
    if (THEY.has(pronoun)) return this.#several(sentence, document.tokens[first]!.lower !== pronoun);
    const own = ITS.has(pronoun) ? this.#subjectBefore(first) : null;
    if (own) return own;
    if (IT.has(pronoun)) return this.#thing(sentence, behind);
    if (!RELATIVE.has(pronoun)) return unnamed.other(first);
    const human = RELATIVE_TO_PEOPLE.has(pronoun);
    return this.#antecedent(first, human) ?? (human ? unnamed.other(first) : unnamed.thing(first));
  }

  /** "Rivals accuse Mei Tan of fraud, but she denies it", "We approached the Elsin Trust, but they declined": who answers. */
  #askedBefore(at: number, word: string): Referent | null {
    const { document, names, named } = this.#discourse;
    const { tokens, sentences } = document;
    if (!CONTRASTING.has(tokens[at - 1]?.lower ?? '') || !isAnswer(tokens, at)) return null;
    const { firstToken } = sentences[tokens[at]!.sentence]!;
    let verb = at - 2;
    while (verb > firstToken && !CALLS_FOR_ANSWER.has(verbForm(tokens[verb]!.lower)?.lemma ?? '')) verb--;
    const mention = verb > firstToken ? (names.at(verb + 1) ?? names.at(verb + 2)) : undefined;
    if (!mention) return null;
    const whom = named.of(mention.named);
    if (!isPersonal(word)) return whom.kind === 'body' || whom.kind === 'outlet' ? whom : null;
    return whom.kind === 'person' && (whom.pronoun ?? pronounOfWord(word)) === pronounOfWord(word) ? whom : null;
  }

  /** The body, outlet or text that "it" means. */
  #thing(sentence: number, behind: boolean): Referent | null {
    const inMind = this.#discourse.salience.best(sentence, (one) =>
      !isOneThing(one) || !SPEAKING_THINGS.has(one.kind) ? 0 : one.named?.kind === 'place' ? PLACE_FOR_IT : 1,
    );
    // "The lender" may be another word for Corvane Bank.
    const ahead = behind && !inMind?.named ? this.#bodyAhead(sentence) : null;
    return ahead ?? inMind;
  }

  /** "The lender swung to a loss, it said": the body without a name that what is said begins with. */
  #bodyAhead(sentence: number): Referent | null {
    const { document, names } = this.#discourse;
    const { tokens } = document;
    const { firstToken } = document.sentences[sentence]!;
    if (!ARTICLES.has(tokens[firstToken]!.lower)) return null;
    let head = firstToken + 1;
    while (head < firstToken + BODY_REACH && tokens[head]?.form?.noun !== 'body') head++;
    const end = head + 1;
    if (tokens[head]?.form?.noun !== 'body' || tokens[end]?.form?.tag === 'noun' || names.at(head)) return null;
    const phrase = readPhrase(document, names, firstToken, end);
    const isOne = phrase.form === 'noun' && phrase.noun === 'body' && !phrase.plural;
    return isOne ? this.#nouns.of(phrase, firstToken, end).referent : null;
  }

  /** "Norland has renewed its criticism": the body that opens the sentence, right before its verb. */
  #subjectBefore(at: number): Referent | null {
    const { document, names, named } = this.#discourse;
    const { firstToken } = document.sentences[document.tokens[at]!.sentence]!;
    const mention = names.at(firstToken) ?? names.at(firstToken + 1);
    if (!mention || mention.named.kind === 'person' || at <= mention.end || at - mention.end > VERB_REACH) return null;
    return named.of(mention.named);
  }

  /** @param partly whether only one or some "of them" are meant, so that they are no single body. */
  #several(sentence: number, partly: boolean): Referent | null {
    return this.#discourse.salience.best(sentence, (one) => {
      if (partly && !one.plural) return 0;
      if (one.plural) return one.kind === 'document' ? TEXTS_FOR_THEY : 1;
      const just = one.named === null && this.#discourse.salience.lastOf(one) === sentence - 1 ? JUST_SPOKEN : 1;
      if (one.kind === 'person' && !one.pronoun && !one.speaksFor)
        return one.named ? NAMED_FOR_THEY : ONE_FOR_THEY * just;
      return (one.kind === 'body' || one.kind === 'outlet') && one.named?.kind !== 'place' ? BODY_FOR_THEY : 0;
    });
  }

  #resolvePerson(word: string, sentence: number, others: ReadonlySet<Referent>): Referent | null {
    const pronoun = pronounOfWord(word);
    const referent = this.#discourse.salience.best(sentence, (one) => {
      if (one.kind !== 'person' || one.plural || (one.pronoun && one.pronoun !== pronoun)) return 0;
      const topic = 1 + Math.max(0, (one.named?.mentions ?? 1) - 1) / this.#topicMentions;
      const isFull = one.pronoun !== null || one.phrase !== null || one.named?.full.includes(' ');
      const near = isFull && this.#isInParagraph(one, sentence) ? SAME_PARAGRAPH : 1;
      const named = others.has(one) ? SPEAKS_OF_SELF : 1;
      return named * near * topic * (one.pronoun ? 1 : OPEN_PRONOUN) * (one.named?.guessed ? GUESSED_PERSON : 1);
    });
    // "Sowers welcomed his visit" does not show who Sowers is.
    if (referent && referent.pronoun === null && word === pronoun) referent.pronoun = pronoun;
    return referent?.speaksFor ?? referent;
  }

  #answererAhead(at: number, word: string): Referent | null {
    const { document, names, named } = this.#discourse;
    const answerer = answererAhead(document, names, at);
    const mayBe = answerer && (answerer.named.pronoun ?? pronounOfWord(word)) === pronounOfWord(word);
    return mayBe ? named.of(answerer.named) : null;
  }

  /** "While it did not please Mei Tan, the mayor, she said": the only one whom the clause before names. */
  #inFrontedClause(at: number, word: string): Referent | null {
    const { document, names, named } = this.#discourse;
    const { tokens, sentences } = document;
    const { firstToken } = sentences[tokens[at]!.sentence]!;
    const opener = tokens[firstToken]!.lower;
    if (at - firstToken > FRONTED_REACH || tokens[at - 1]?.text !== ',' || !FRONTED.has(opener)) return null;
    // "After a talk with Mei Tan, she said", "While meeting Mei Tan, she said"
    if (PREPOSITIONS_TOO.has(opener) && !names.at(firstToken + 1)) return null;
    if (tokens[firstToken + 1]!.lower.endsWith('ing')) return null;
    const people = new Set<Referent>();
    for (let before = firstToken + 1; before < at; before++) {
      const { lower, quotation } = tokens[before]!;
      if (isPersonal(lower) || quotation >= 0) return null;
      const mention = names.at(before);
      if (mention?.named.kind === 'person') people.add(named.of(mention.named));
    }
    const [only] = people;
    if (!only || people.size > 1 || only.pronoun !== pronounOfWord(word)) return null;
    this.#known.set(at, only);
    return only;
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
    if (human && isCounted(tokens[at - 1])) return this.#nounBefore(at);
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
      const nearest = noun === 'other' && (human ? this.#isRightBefore(back, at) : this.#isObject(back, at));
      if (!nearest && (noun === 'other' || human !== ofPeople)) continue;
      const first = phraseStart(document, back);
      const apposed = human ? nameBeforeComma(tokens, names, first) : null;
      if (apposed) return named.of(apposed.named);
      const phrase = readPhrase(document, names, first, back + 1);
      if (phrase.form === 'noun') return this.#nouns.of(phrase, first, back + 1).referent;
    }
    return null;
  }

  /** "party elites, who praise it": several, right before "who", and no part of a phrase about somebody else. */
  #isRightBefore(noun: number, relative: number): boolean {
    const { document, names } = this.#discourse;
    const { tokens } = document;
    if (relative - noun > 2 || !isPlural(bare(tokens[noun]!))) return false;
    for (let link = phraseStart(document, noun) - 1; hangsOn(tokens[link]); link = phraseStart(document, link - 1) - 1)
      if (names.at(link - 1) || classOf(bare(tokens[link - 1]!)) !== 'other') return false;
    return true;
  }

  /** "shared the request which said": a thing with an article right before, and no part of a phrase about somebody. */
  #isObject(noun: number, relative: number): boolean {
    const { document } = this.#discourse;
    const first = phraseStart(document, noun);
    const { tokens } = document;
    const hangs = PREPOSITIONS.has(tokens[first - 1]?.lower ?? '') || LEADING.has(tokens[first - 1]?.lower ?? '');
    return noun === relative - 1 && ARTICLES.has(tokens[first]!.lower) && !hangs;
  }

  /** Whom the phrase right before token `end` means: "30 percent", "four in 10", "the number". */
  #nounBefore(end: number): Referent | null {
    const { document, names } = this.#discourse;
    const { tokens } = document;
    let first = phraseStart(document, end - 1);
    if (tokens[first - 1]?.kind === 'number') first--;
    if (first > 1 && IN.has(tokens[first - 1]!.lower)) first -= 2;
    const phrase = readPhrase(document, names, first, end);
    return phrase.form === 'noun' ? this.#nouns.of(phrase, first, end).referent : null;
  }
}

/** "denies it", "have declined": what the pronoun at `at` does. */
const isAnswer = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 1 + ANSWER_REACH).some(({ lower }) => {
    const lemma = verbForm(lower)?.lemma ?? '';
    return DENYING_VERBS.has(lemma) || REFUSING_VERBS.has(lemma);
  });

/** How far behind a pronoun its verb may stand, in tokens. */
const ANSWER_REACH = 3;

/** "of" in "experts in a range of fields", but not "by". */
const hangsOn = (token: Token | undefined): boolean =>
  token !== undefined && LEADING.has(token.lower) && !BY.has(token.lower);

/** "30 percent who", "four in 10 who", "the number who": those who are counted. */
const isCounted = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || SHARES.test(bare(token)) || COUNT_NOUNS.has(bare(token)));

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

/** A body or a text, and "Harl police" once they are called "the force". */
function isOneThing({ plural, kind, forms }: Referent): boolean {
  if (!plural) return true;
  const isCalledOne = (form: string) => {
    const head = form.slice(form.lastIndexOf(' ') + 1);
    return classOf(head) === 'body' && !isPlural(head);
  };
  return kind === 'body' && [...forms.keys()].some(isCalledOne);
}

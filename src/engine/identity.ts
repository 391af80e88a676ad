/**
 * Who each attribution's source is: one pass over names, pronouns, descriptions and sources in the order of the text.
 *
 * The pass keeps who is in the reader's mind (`Salience`). A pronoun means the weightiest referent that it can mean; a
 * description means the person, body or earlier source that it fits. What stays open stays as it is written.
 */
import type { Attribution } from './attribution';
import { Bodies } from './bodies';
import { Descriptions } from './descriptions';
import type { Document, Token } from './document';
import { GENDERED_HE, GENDERED_SHE, PERSON_NOUNS, SPOKESPERSONS } from './lexicon/people';
import { words } from './lexicon/words';
import { bare } from './name-runs';
import type { Mention, Named, Names, Pronoun } from './names';
import { classOf, isPlural, singular } from './nouns';
import { NamedReferents, type Referent, type ReferentKind } from './referent';
import { Salience } from './salience';
import { type NounPhrase, readPhrase, readSource, type SourcePhrase } from './source-phrase';
import { tokensIn } from './spans';

/** What is known about one attribution's source. */
export interface Identified {
  readonly phrase: SourcePhrase;
  /** Null when the text gives no source. */
  readonly referent: Referent | null;
  /** All referents of a source that joins several ("India and Pakistan"); the first is `referent`. */
  readonly joined: readonly Referent[];
}

/** Weights of a mention by its place. Only their order matters; they were set by reading, not by training. */
const WEIGHT = { source: 2, subject: 1.2, pronoun: 0.8, other: 0.5, owner: 0.4, embedded: 0.25 };
/** Sentences of a lead, headline included. */
const LEAD_SENTENCES = 4;
/** How much more a person whose pronoun nobody has told must weigh to be meant by one. */
const KNOWN_PRONOUN = 1.5;
const HE = words('he him his himself');
const SHE = words('she her hers herself');
const PREPOSITIONS = words('of in at for from with by to on about against over under near and or than like');
const ARTICLES = words('the a an');

/** Identifies the source of every attribution, in their order. Takes time linear in the length of the document. */
export function identifySources(document: Document, names: Names, attributions: readonly Attribution[]): Identified[] {
  return new Pass(document, names, attributions).run();
}

class Pass {
  readonly #document: Document;
  readonly #names: Names;
  readonly #salience = new Salience();
  readonly #named = new NamedReferents();
  readonly #descriptions: Descriptions;
  readonly #bodies: Bodies;
  /** Unnamed referents by head noun, the latest last. */
  readonly #byHead = new Map<string, Referent[]>();
  readonly #found: Identified[];
  /** Attributions by the first token of their source. */
  readonly #starts = new Map<number, number[]>();
  /** For each token: the attribution whose indirect content holds it and whose source stands behind it, or -1. */
  readonly #contentOf: Int32Array;
  /** Who the pronoun at a token was read as. */
  readonly #pronouns = new Map<number, Referent>();
  readonly #phrases: readonly SourcePhrase[];
  /** How often the article names the person it names most. */
  readonly #mostMentions: number;

  constructor(document: Document, names: Names, attributions: readonly Attribution[]) {
    this.#document = document;
    this.#names = names;
    this.#descriptions = new Descriptions(names);
    this.#bodies = new Bodies(document, names);
    this.#mostMentions = names.mentions.reduce(
      (most, { named }) => (named.kind === 'person' ? Math.max(most, named.mentions) : most),
      0,
    );
    this.#phrases = attributions.map(({ source }) => readSource(document, names, source));
    this.#found = attributions.map((_, at) => ({ phrase: this.#phrases[at]!, referent: null, joined: [] }));
    this.#contentOf = new Int32Array(document.tokens.length).fill(-1);
    attributions.forEach((attribution, index) => {
      this.#index(attribution, index);
    });
  }

  #index({ content }: Attribution, index: number): void {
    const phrase = this.#phrases[index]!;
    if (phrase.form === 'none') return;
    const together = this.#starts.get(phrase.first);
    if (together) together.push(index);
    else this.#starts.set(phrase.first, [index]);
    for (const span of content) {
      const [first, end] = tokensIn(this.#document, span);
      for (let at = first; at < end; at++) if (this.#contentOf[at]! < 0) this.#contentOf[at] = index;
    }
  }

  run(): Identified[] {
    const { tokens } = this.#document;
    for (let at = 0; at < tokens.length; at++) {
      for (const index of this.#starts.get(at) ?? []) this.#identify(index);
      this.#notice(at);
    }
    return this.#found;
  }

  // --- what the text mentions

  #notice(at: number): void {
    const token = this.#document.tokens[at]!;
    if (token.quotation >= 0 || token.kind !== 'word') return;
    const mention = this.#names.at(at);
    if (mention) {
      if (at === mention.first) this.#noticeName(mention);
      return;
    }
    if (HE.has(token.lower) || SHE.has(token.lower)) this.#noticePronoun(at);
    else if (PERSON_NOUNS.has(token.lower)) this.#noticeNoun(at);
  }

  #noticeName(mention: Mention): void {
    const { tokens } = this.#document;
    this.#salience.add(
      this.#named.of(mention.named),
      this.#weigh(mention.titles, mention.end),
      tokens[mention.first]!.sentence,
    );
  }

  /** How much a mention of tokens `[first, end)` weighs by its place in the sentence. */
  #weigh(first: number, end: number): number {
    const { tokens, sentences } = this.#document;
    if (this.#contentOf[first]! >= 0) return WEIGHT.embedded;
    const next = tokens[end];
    if (next?.lower === "'s") return WEIGHT.owner;
    const before = tokens[first - 1];
    const opens = first === sentences[tokens[first]!.sentence]!.firstToken;
    if (!opens && before && (PREPOSITIONS.has(before.lower) || ARTICLES.has(before.lower))) return WEIGHT.owner;
    if (opens || before?.text === ',' || looksVerbal(next)) return WEIGHT.subject;
    return WEIGHT.other;
  }

  #noticePronoun(at: number): void {
    const { tokens } = this.#document;
    const token = tokens[at]!;
    const referent = this.#pronouns.get(at) ?? this.#resolvePerson(HE.has(token.lower) ? 'he' : 'she', token.sentence);
    if (!referent) return;
    this.#pronouns.set(at, referent);
    this.#salience.add(referent, this.#contentOf[at]! >= 0 ? WEIGHT.embedded : WEIGHT.pronoun, token.sentence);
  }

  /** A described person who is no source yet may be the next "he": "A deckhand pulled the rope." */
  #noticeNoun(at: number): void {
    const { tokens } = this.#document;
    if (this.#names.at(at + 1)) return;
    const first = this.#phraseStart(at);
    const phrase = readPhrase(this.#document, this.#names, first, at + 1);
    if (phrase.form !== 'noun') return;
    const sentence = tokens[at]!.sentence;
    const determiner = phrase.before[0] ?? '';
    if (determiner === 'the') {
      const referent = this.#describedPerson(phrase, sentence);
      if (referent) this.#salience.add(referent, this.#weigh(first, at + 1), sentence);
    } else if (
      /^(?:a|an|one|another)$/u.test(determiner) &&
      this.#weigh(first, at + 1) === WEIGHT.subject &&
      first === this.#document.sentences[sentence]!.firstToken
    ) {
      this.#salience.add(this.#introduce(phrase, first, at + 1), WEIGHT.subject, sentence);
    }
  }

  /** Where the noun phrase with its head at `at` begins: at its determiner, a few words back. */
  #phraseStart(at: number): number {
    const { tokens } = this.#document;
    for (let first = at - 1; first >= Math.max(0, at - 5); first--) {
      const token = tokens[first]!;
      if (token.sentence !== tokens[at]!.sentence || token.kind !== 'word' || PREPOSITIONS.has(token.lower))
        return first + 1;
      if (/^(?:the|a|an|one|another|his|her|its|their|this|that|two|three|four|several|some|many)$/u.test(token.lower))
        return first;
    }
    return Math.max(0, at - 1);
  }

  // --- who the sources are

  #identify(index: number): void {
    const phrase = this.#phrases[index]!;
    if (phrase.form === 'none') return;
    const joined = this.#referentsOf(phrase, index);
    const referent = (joined.length > 1 ? this.#pairOf(joined) : joined[0]) ?? null;
    this.#found[index] = { phrase, referent, joined };
    if (!referent) return;
    const { text, tokens } = this.#document;
    const sentence = tokens[phrase.first]!.sentence;
    if (phrase.form !== 'pronoun')
      referent.forms.add(text.slice(tokens[phrase.first]!.start, tokens[phrase.end - 1]!.end));
    if (tokens[phrase.first]!.quotation >= 0 || isAnybody(phrase)) return;
    for (const one of new Set([...joined, referent])) this.#salience.add(one, WEIGHT.source, sentence);
  }

  #referentsOf(phrase: Exclude<SourcePhrase, { form: 'none' }>, index: number): Referent[] {
    switch (phrase.form) {
      case 'name':
        return phrase.mentions.map(({ named }) => this.#named.of(named));
      case 'pronoun': {
        const referent = this.#byPronoun(phrase, index);
        return referent ? [referent] : [];
      }
      case 'noun':
        return [this.#byNoun(phrase, phrase.first, phrase.end)];
    }
  }

  /** Several named sources as the one that "they" will mean. */
  #pairOf(joined: readonly Referent[]): Referent {
    const who = joined.map((one) => one.who).join(' and ');
    const known = this.#byHead.get(who)?.[0];
    if (known) return known;
    const pair: Referent = { ...joined[0]!, who, plural: true, pronoun: null, forms: new Set() };
    this.#remember(who, pair);
    return pair;
  }

  #byPronoun({ pronoun, first }: { pronoun: string; first: number }, index: number): Referent | null {
    const sentence = this.#document.tokens[first]!.sentence;
    if (HE.has(pronoun) || SHE.has(pronoun)) {
      const referent = this.#pronouns.get(first) ?? this.#resolvePerson(HE.has(pronoun) ? 'he' : 'she', sentence);
      if (referent) this.#pronouns.set(first, referent);
      return referent;
    }
    switch (pronoun) {
      case 'i':
      case 'me':
      case 'my':
      case 'myself':
      case 'we':
      case 'us':
      case 'our':
        return this.#author();
      case 'they':
      case 'their':
      case 'them':
      case 'themselves':
      case 'these':
      case 'those':
      case 'both':
      case 'each':
        return (
          this.#resolve(sentence, (one) => one.plural) ??
          this.#resolve(
            sentence,
            (one) => (one.kind === 'body' || one.kind === 'outlet') && one.named?.kind !== 'place',
          )
        );
      case 'it':
      case 'its':
      case 'itself':
        return this.#resolve(sentence, (one) => !one.plural && /^(?:body|outlet|document)$/u.test(one.kind));
      case 'who':
      case 'whom':
      case 'whose':
      case 'which':
      case 'that':
        return this.#antecedent(first, /^who/u.test(pronoun)) ?? (index >= 0 ? this.#other(first) : null);
      default:
        return this.#other(first);
    }
  }

  #other(at: number): Referent {
    const { tokens } = this.#document;
    return newReferent('people', null, tokens[at]!.text, false, null);
  }

  #author(): Referent {
    return (this.#byHead.get('i') ?? this.#remember('i', newReferent('author', null, 'the author', false, null)))[0]!;
  }

  #resolvePerson(pronoun: Pronoun, sentence: number): Referent | null {
    const isOne = (one: Referent) => one.kind === 'person' && !one.plural;
    const known = this.#resolve(sentence, (one) => isOne(one) && one.pronoun === pronoun);
    const open = this.#resolve(sentence, (one) => isOne(one) && one.pronoun === null);
    const weight = (one: Referent | null) => (one ? this.#salience.weightOf(one, sentence) : 0);
    const referent = weight(open) > weight(known) * KNOWN_PRONOUN ? open : known;
    if (referent && referent.pronoun === null) referent.pronoun = pronoun;
    return referent;
  }

  #resolve(sentence: number, fits: (referent: Referent) => boolean): Referent | null {
    return this.#salience.best(sentence, fits)?.referent ?? null;
  }

  /** What a relative pronoun stands for: the nearest fitting head before it. */
  #antecedent(at: number, human: boolean): Referent | null {
    const { tokens } = this.#document;
    const { sentence } = tokens[at]!;
    for (let back = at - 1; back >= Math.max(0, at - 12) && tokens[back]!.sentence === sentence; back--) {
      const mention = this.#names.at(back);
      if (mention) {
        if (human === (mention.named.kind === 'person')) return this.#named.of(mention.named);
        back = mention.titles;
        continue;
      }
      const noun = classOf(bare(tokens[back]!));
      if (noun === 'other' || (human ? !/^p/u.test(noun) : /^p/u.test(noun))) continue;
      const first = this.#phraseStart(back);
      const phrase = readPhrase(this.#document, this.#names, first, back + 1);
      if (phrase.form === 'noun') return this.#byNoun(phrase, first, back + 1);
    }
    return null;
  }

  #byNoun(phrase: NounPhrase, first: number, end: number): Referent {
    const sentence = this.#document.tokens[first]!.sentence;
    const body = spokenFor(phrase);
    if (body) return this.#named.of(body);
    const pair = this.#bothOf(phrase, sentence);
    if (pair) return pair;
    if (!isDefinite(phrase)) {
      const known = this.#delayedName(phrase, sentence) ?? (isOwned(phrase) ? this.#earlier(phrase) : null);
      return known ?? this.#introduce(phrase, first, end);
    }
    return (
      this.#describedPerson(phrase, sentence) ??
      this.#describedThing(phrase, sentence) ??
      this.#earlier(phrase) ??
      this.#introduce(phrase, first, end)
    );
  }

  /** "both men", "the two candidates": the two who were named together. */
  #bothOf({ before, plural }: NounPhrase, sentence: number): Referent | null {
    if (!plural || !/^(?:both|the two)\b/u.test(before.join(' '))) return null;
    return this.#resolve(sentence, (one) => one.plural && one.named !== null);
  }

  /** A lead may hold the name back: "A New York judge" is the one judge whom the article then names. */
  #delayedName(phrase: NounPhrase, sentence: number): Referent | null {
    if (phrase.plural || phrase.noun !== 'person' || phrase.partOf || ANYBODY.has(phrase.head)) return null;
    const owned = phrase.before.includes("'s");
    if ((sentence >= LEAD_SENTENCES && !owned) || /^(?:another|one|any|every|some)$/u.test(phrase.before[0] ?? ''))
      return null;
    const matches = this.#descriptions.matching(phrase);
    return matches.length === 1 ? this.#named.of(matches[0]!) : null;
  }

  /** The named person whom a definite description means. */
  #describedPerson(phrase: NounPhrase, sentence: number): Referent | null {
    if (phrase.plural || phrase.noun !== 'person' || phrase.partOf) return null;
    const matches = this.#descriptions.matching(phrase).map((named) => this.#named.of(named));
    if (matches.length > 0) return this.#weightiest(matches, sentence);
    const generic = GENERIC_PERSON.has(phrase.head) || phrase.before.some((word) => word.endsWith('year-old'));
    if (!generic || this.#byHead.has(phrase.head)) return null;
    const pronoun = GENDERED_HE.has(phrase.head) ? 'he' : GENDERED_SHE.has(phrase.head) ? 'she' : null;
    return this.#resolve(
      sentence,
      (one) =>
        one.kind === 'person' &&
        one.named !== null &&
        one.named.mentions * 2 >= this.#mostMentions &&
        (!pronoun || !one.pronoun || one.pronoun === pronoun),
    );
  }

  #weightiest(referents: readonly Referent[], sentence: number): Referent {
    const rank = (one: Referent) => this.#salience.weightOf(one, sentence) + (one.named?.mentions ?? 0) / 1000;
    return referents.reduce((best, one) => (rank(one) > rank(best) ? one : best));
  }

  /** "the company", "the commission", "the newspaper": the named body or outlet that the noun can mean. */
  #describedThing(phrase: NounPhrase, sentence: number): Referent | null {
    if (phrase.plural || phrase.modifier) return null;
    const { head } = phrase;
    if (phrase.noun === 'outlet' || OUTLET_WORKS.has(head))
      return this.#resolve(sentence, (one) => one.kind === 'outlet');
    if (phrase.noun !== 'body') return null;
    const isNamed = (one: Referent): one is Referent & { named: Named } => one.named !== null;
    const called = this.#resolve(
      sentence,
      (one) => isNamed(one) && one.kind === 'body' && this.#bodies.isCalled(one.named, head),
    );
    if (called || this.#byHead.get(head)?.some((one) => !one.plural)) return called;
    return this.#resolve(sentence, (one) => {
      if (!isNamed(one)) return false;
      return one.named.kind === 'body'
        ? this.#bodies.mayBe(one.named, head)
        : one.kind === 'outlet' && head === 'network';
    });
  }

  /** The latest unnamed referent of the same head: "the officials" after "two US officials". */
  #earlier(phrase: NounPhrase): Referent | null {
    const list = this.#byHead.get(singular(phrase.head));
    if (!list || phrase.partOf === 'another') return null;
    const owned = (one: Referent) => !phrase.modifier || one.phrase?.modifier?.named === phrase.modifier.named;
    const fits = (one: Referent) => owned(one) && (phrase.plural ? one.plural : true);
    for (let at = list.length - 1; at >= Math.max(0, list.length - 8); at--) if (fits(list[at]!)) return list[at]!;
    return null;
  }

  #introduce(phrase: NounPhrase, first: number, end: number): Referent {
    const { text, tokens } = this.#document;
    const who = text.slice(tokens[first]!.start, tokens[describedUntil(tokens, first, end) - 1]!.end);
    const kind: ReferentKind = phrase.noun === 'other' ? 'other' : phrase.noun;
    const plural = phrase.plural && phrase.partOf !== 'one';
    const pronoun = GENDERED_HE.has(phrase.head) ? 'he' : GENDERED_SHE.has(phrase.head) ? 'she' : null;
    const referent = newReferent(kind, phrase, who, plural, pronoun);
    this.#remember(singular(phrase.head), referent);
    return referent;
  }

  #remember(head: string, referent: Referent): Referent[] {
    const list = this.#byHead.get(head) ?? [];
    list.push(referent);
    this.#byHead.set(head, list);
    return list;
  }
}

/** Nouns that news uses for sources whom it will not name: they hold no name back. */
const ANYBODY = words(
  'official aide person source staffer executive employee insider adviser advisor operative man woman worker friend relative member participant',
);
/** Nouns that later sentences use for whoever was named. */
const GENERIC_PERSON = words(
  'man woman candidate nominee star billionaire mogul businessman businesswoman actor actress singer author politician lawmaker incumbent frontrunner front-runner veteran',
);
/** What an outlet publishes and later sentences speak of in its place. */
const OUTLET_WORKS = words('article story piece editorial column');
/** The named body behind an unnamed spokesperson, whose words are the body's. */
function spokenFor({ head, modifier, complement, after, partOf }: NounPhrase): Named | null {
  if (!SPOKESPERSONS.has(head) || partOf) return null;
  const named = (after[0] === 'for' ? complement?.named : null) ?? modifier?.named ?? null;
  return named && named.kind !== 'person' ? named : null;
}

/** "the mayor’s report": one of the mayor's that the reader may have met. */
const isOwned = ({ before }: NounPhrase): boolean => before.slice(-2).includes("'s");

function isDefinite({ before, partOf }: NounPhrase): boolean {
  if (partOf === 'another') return false;
  return /^(?:the|this|that|these|those|both|his|her|its|their|such)$/u.test(before[0] ?? '');
}

/** Where a description stops to say who is meant: before a relative clause or an aside. */
function describedUntil(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first + 1; at < end; at++) {
    if (/^(?:,|who|whose|which|that|speaking|[(]|—|–)$/u.test(tokens[at]!.lower)) return at;
  }
  return end;
}

/** "your child", "any taxpayer": nobody in particular, whom no later pronoun means. */
const isAnybody = (phrase: SourcePhrase): boolean =>
  phrase.form === 'noun' && /^(?:your|any|every|no)$/u.test(phrase.before[0] ?? '');

function newReferent(
  kind: ReferentKind,
  phrase: NounPhrase | null,
  who: string,
  plural: boolean,
  pronoun: Pronoun | null,
): Referent {
  return { kind, named: null, phrase, who, plural, pronoun, forms: new Set() };
}

const VERBS = words(
  'is was are were has have had will would could should may might did does do says said told tells also',
);
const looksVerbal = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (VERBS.has(token.lower) ||
    (/^\p{Ll}/u.test(token.text) && /(?:ed|es)$/u.test(token.lower) && !isPlural(token.lower)));

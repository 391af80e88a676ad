/**
 * Who each attribution's source is: one pass over names, pronouns, descriptions and sources in the order of the text.
 *
 * The pass keeps who is in the reader's mind (`Salience`). A pronoun means the weightiest referent that it can mean; a
 * description means the person, body or earlier source that it fits. A source that fits nobody stays as it is written.
 */
import type { Attribution } from '../attribution';
import { CHANNELS_OF_WORDS } from '../lexicon/documents';
import { ANSWER } from '../lexicon/finding';
import { PREPOSITIONS } from '../lexicon/function-words';
import { ANYBODY_DETERMINERS, INDEFINITE_ARTICLES, PHRASE_OPENERS } from '../lexicon/noun-phrases';
import { classOf, isPlural } from '../lexicon/nouns';
import { TELLS_WRITER } from '../lexicon/pronouns';
import { bare, isCapital } from '../names/name-words';
import type { Mention, Named, Names } from '../names/names';
import type { Document } from '../text/document';
import { tokensIn } from '../text/spans';
import { delayedNames } from './delayed-names';
import { Discourse } from './discourse';
import { relationOf } from './name-relation';
import { NoticedPeople } from './noticed-people';
import { NounReferents } from './noun-referents';
import type { SourcePhrase } from './phrase';
import { isPersonal, PronounReferents } from './pronoun-referents';
import { type Match, noteForm, type Referent } from './referent';
import { readSource } from './source-phrase';
import { holdsTwoOffices } from './titled-name';
import { WEIGHT } from './weights';

/** What is known about one attribution's source. */
export interface Identified {
  readonly phrase: SourcePhrase;
  /** Null when the text gives no source. */
  readonly referent: Referent | null;
  /** All referents of a source that joins several ("India and Pakistan"); the first is `referent`. */
  readonly joined: readonly Referent[];
}

/**
 * Identifies the source of every attribution, in their order. Takes time linear in the length of the document.
 *
 * @param grants where the text promises somebody anonymity.
 */
export function identifySources(
  document: Document,
  names: Names,
  attributions: readonly Attribution[],
  grants: readonly { readonly sentence: number }[],
): Identified[] {
  const promised = new Set(grants.map(({ sentence }) => sentence));
  return new Pass(new Discourse(document, names), attributions, promised).run();
}

class Pass {
  readonly #discourse: Discourse;
  readonly #nouns: NounReferents;
  readonly #pronouns: PronounReferents;
  readonly #found: Identified[];
  /** Attributions by the first token of their source. */
  readonly #starts: (number[] | undefined)[];
  /** The statements within what another attribution says, by its index. */
  readonly #quoted = new Map<number, number[]>();
  readonly #noticed: NoticedPeople;
  readonly #attributions: readonly Attribution[];
  /** Who is described by a source whose name follows, by the index of its attribution. */
  readonly #delayed: ReadonlyMap<number, Named>;
  /** Whom "A:" means, once one is met. */
  #answerer: Named | null = null;
  #last: { readonly phrase: { readonly first: number; readonly end: number }; readonly matches: Match[] } | null = null;

  constructor(discourse: Discourse, attributions: readonly Attribution[], promised: ReadonlySet<number>) {
    const { document, names } = discourse;
    this.#discourse = discourse;
    this.#attributions = attributions;
    this.#nouns = new NounReferents(discourse);
    this.#pronouns = new PronounReferents(discourse, this.#nouns);
    this.#found = attributions.map(({ source }) => ({
      phrase: readSource(document, names, source),
      referent: null,
      joined: [],
    }));
    this.#delayed = delayedNames(
      document,
      names,
      attributions,
      this.#found.map(({ phrase }) => phrase),
      promised,
    );
    attributions.forEach(({ parent, kind }, index) => {
      if (parent < 0 || kind !== 'statement') return;
      const together = this.#quoted.get(parent);
      if (together) together.push(index);
      else this.#quoted.set(parent, [index]);
    });
    this.#starts = new Array(document.tokens.length);
    const embedded = new Uint8Array(document.tokens.length);
    attributions.forEach(({ content }, index) => {
      const { phrase } = this.#found[index]!;
      if (phrase.form === 'none') return;
      const together = this.#starts[phrase.first];
      if (together) together.push(index);
      else this.#starts[phrase.first] = [index];
      for (const span of content) embedded.fill(1, ...tokensIn(document, span));
    });
    const startsAt = (token: number) => this.#starts[token] !== undefined;
    this.#noticed = new NoticedPeople(discourse, this.#nouns, this.#pronouns, { startsAt, embedded });
  }

  run(): Identified[] {
    const { tokens } = this.#discourse.document;
    for (let at = 0; at < tokens.length; at++) {
      const starting = this.#starts[at];
      if (starting) for (const index of starting) this.#identify(index);
      this.#noticed.notice(at);
    }
    return this.#found;
  }

  #identify(index: number): void {
    const { phrase } = this.#found[index]!;
    if (phrase.form === 'none') return;
    const { document, salience, unnamed } = this.#discourse;
    const { text, tokens } = document;
    const delayed = this.#isKnown(phrase) ? undefined : this.#delayed.get(index);
    const matches: Match[] = delayed
      ? [{ referent: this.#discourse.named.of(delayed), reason: 'title' }]
      : this.#matchesOnce(phrase, index);
    const joined = matches.map((match) => match.referent);
    const match: Match | undefined =
      joined.length > 1
        ? { referent: unnamed.pairOf(joined, restBehind(document, phrase)), reason: 'named-together' }
        : matches[0];
    const referent = match?.referent ?? null;
    this.#found[index] = { phrase, referent, joined };
    if (!match || !referent) return;
    const { start, sentence, quotation } = tokens[phrase.first]!;
    noteForm(match, text.slice(start, tokens[phrase.end - 1]!.end));
    if (quotation >= 0 || isAnybody(phrase)) return;
    for (const one of new Set([...joined, referent])) {
      const isNew = phrase.form === 'name' && salience.weightOf(one, sentence) === 0;
      const speaking = isNew ? WEIGHT.newSource : WEIGHT.source;
      salience.add(one, ownsClaim(document, phrase) ? WEIGHT.owner : speaking, sentence);
      unnamed.speaksAgain(one);
    }
  }

  /** "the head of the club", where the article has told who that is. */
  #isKnown(phrase: SourcePhrase): boolean {
    if (phrase.form !== 'noun' || INDEFINITE_ARTICLES.has(phrase.before[0] ?? '')) return false;
    return this.#nouns.people.of(phrase, phrase.first) !== null;
  }

  /** "Renn and other sailors", "the crew and Renn": a group that goes by its one name. */
  #withRest(referent: Referent, phrase: NamePhrase): Referent {
    const { document, unnamed } = this.#discourse;
    const rest = phrase.mentions.length > 1 ? '' : restOf(document, phrase);
    if (rest !== '') return unnamed.groupOf(referent, `${referent.who} and ${rest}`);
    const others = othersBefore(document, phrase);
    return others === '' ? referent : unnamed.groupOf(referent, `${others} and ${referent.who}`);
  }

  /** The same words as the source of several verbs ("A clerk said it rained, adding that …") mean the same. */
  #matchesOnce(phrase: Exclude<SourcePhrase, { form: 'none' }>, index: number): Match[] {
    const last = this.#last;
    if (last?.phrase.first === phrase.first && last.phrase.end === phrase.end) return last.matches;
    const matches = this.#matchesOf(phrase, index);
    this.#last = { phrase, matches };
    return matches;
  }

  /** "his statement said", "her tweet reads": whoever made it. */
  #authorOf({ head, before, first }: SourcePhrase & { form: 'noun' }): Referent | null {
    const [owner] = before;
    if (!owner || before.length > 1 || !CHANNELS_OF_WORDS.has(head) || !isPersonal(owner)) return null;
    return this.#pronouns.person(first, owner);
  }

  /** Does the source stand behind the first words of what is said: "When Renn left, he said, it was late"? */
  #isBehind(index: number): boolean {
    const { source, content } = this.#attributions[index]!;
    return content.length > 0 && source.length > 0 && content[0]![0] < source[0]![0];
  }

  /** People named in what is quoted or follows: "He said that Renn was late" is said by somebody else. */
  #namedIn(index: number, first: number): ReadonlySet<Referent> {
    const { document, names, named } = this.#discourse;
    const found = new Set<Referent>();
    for (const span of this.#attributions[index]!.content) {
      const [from, end] = tokensIn(document, span);
      for (let at = from; at < end; at++) {
        const mention = names.at(at);
        if (!mention) continue;
        const isWithin = at > first || document.tokens[at]!.quotation >= 0;
        at = mention.end - 1;
        if (isWithin && mention.named.kind === 'person' && isThePerson(document, mention))
          found.add(named.of(mention.named));
      }
    }
    return found;
  }

  /** Who says something within what is said: "The mayor has said she will pay, she added" is added by somebody else. */
  #quotedIn(index: number): Referent[] {
    return (this.#quoted.get(index) ?? []).flatMap((quoted) => this.#found[quoted]!.referent ?? []);
  }

  #matchesOf(phrase: Exclude<SourcePhrase, { form: 'none' }>, index: number): Match[] {
    const { document, named } = this.#discourse;
    switch (phrase.form) {
      case 'name':
        return phrase.mentions.map((mention) => ({
          referent: this.#withRest(named.of(mention.named), phrase),
          reason: relationOf(document, mention),
        }));
      case 'pronoun': {
        const others = new Set([...this.#namedIn(index, phrase.first), ...this.#quotedIn(index)]);
        const referent = this.#pronouns.of(phrase.pronoun, phrase.first, others, this.#isBehind(index));
        return referent ? [{ referent, reason: 'pronoun' }] : [];
      }
      case 'noun': {
        if (this.#attributions[index]!.rule === 'colon' && ANSWER.has(phrase.head)) {
          this.#answerer ??= intervieweeBefore(this.#discourse.names, phrase.first);
          if (this.#answerer) return [{ referent: named.of(this.#answerer), reason: 'last-of-kind' }];
        }
        const author = this.#authorOf(phrase);
        return [author ? { referent: author, reason: 'pronoun' } : this.#nouns.of(phrase, phrase.first, phrase.end)];
      }
    }
  }
}

/** "Renn rubbished Varga's claim": whoever opens the sentence is spoken of. */
const ownsClaim = ({ tokens, sentences }: Document, { first, end }: { first: number; end: number }): boolean =>
  tokens[end]?.lower === "'s" && first > sentences[tokens[first]!.sentence]!.firstToken;

/** Whose answers follow: the person whom the text before token `first` names most, of equals the first. */
function intervieweeBefore({ mentions }: Names, first: number): Named | null {
  const counts = new Map<Named, number>();
  // "Q:" is no name.
  for (const { named, end } of mentions)
    if (end <= first && named.kind === 'person' && named.full.length > 1)
      counts.set(named, (counts.get(named) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

type NamePhrase = Extract<SourcePhrase, { form: 'name' }>;

/** The words before "and" in "the crew and Renn", of people or a body without a name; the empty string elsewhere. */
function othersBefore({ tokens, text }: Document, { mentions, first }: NamePhrase): string {
  const [mention, other] = mentions;
  if (!mention || other || tokens[mention.titles - 1]?.lower !== 'and' || mention.titles - 1 <= first) return '';
  if (holdsTwoOffices(tokens, first, mention)) return '';
  const head = classOf(bare(tokens[mention.titles - 2]!));
  // "the founder and director Mei Tan" is one person, and so is "former mayor and diver Mei Tan".
  const isOther = head === 'person' && mention.titles === mention.first && PHRASE_OPENERS.has(tokens[first]!.lower);
  if (!(head === 'people' || head === 'body' || isOther)) return '';
  return text.slice(tokens[first]!.start, tokens[mention.titles - 2]!.end);
}

/** "other sailors" behind several names. */
const restBehind = (document: Document, phrase: SourcePhrase): string =>
  phrase.form === 'name' ? restOf(document, phrase) : '';

/** The words after "and" in "Renn and other sailors", "Norland, Vesk and their neighbours"; the empty string elsewhere. */
function restOf(document: Document, { mentions, end }: NamePhrase): string {
  const mention = mentions.at(-1);
  const { tokens, text } = document;
  if (!mention || tokens[mention.end]?.lower !== 'and' || mention.end + 1 >= end) return '';
  // "their neighbours | to the north"
  const hanging = tokens
    .slice(mention.end + 2, end)
    .findIndex(({ lower }) => lower === 'to' || PREPOSITIONS.has(lower));
  const last = hanging < 0 ? end - 1 : mention.end + 1 + hanging;
  const head = bare(tokens[last]!);
  if (!isPlural(head) && (hanging >= 0 || classOf(head) !== 'body')) return '';
  return text.slice(tokens[mention.end + 1]!.start, tokens[last]!.end);
}

/** Not "the Renn campaign", which may be their own, nor "I, Tobias Renn". */
function isThePerson({ tokens }: Document, { titles, end }: Mention): boolean {
  const next = tokens[end];
  if (next?.kind === 'word' && (isCapital(next) || classOf(bare(next)) !== 'other')) return false;
  return !(tokens[titles - 1]?.text === ',' && TELLS_WRITER.has(tokens[titles - 2]?.lower ?? ''));
}

/** "your child", "any taxpayer": nobody in particular, whom no later pronoun means. */
const isAnybody = (phrase: SourcePhrase): boolean =>
  phrase.form === 'noun' && ANYBODY_DETERMINERS.has(phrase.before[0] ?? '');

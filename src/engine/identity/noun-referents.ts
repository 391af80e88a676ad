/** Whom a described source means: "the mayor", "the company", "the officials". */
import type { AliasReason } from '../claim';
import { GENDERED_HE, GENDERED_SHE, SPOKESPERSONS } from '../lexicon/people';
import { words } from '../lexicon/words';
import type { Named } from '../names/names';
import { Bodies } from './bodies';
import { contradicts, Descriptions } from './descriptions';
import type { Discourse } from './discourse';
import type { Match, Referent } from './referent';
import type { NounPhrase } from './source-phrase';

/** Sentences of a lead, headline included. */
const LEAD_SENTENCES = 4;

export class NounReferents {
  readonly #discourse: Discourse;
  readonly #descriptions: Descriptions;
  readonly #bodies: Bodies;

  constructor(discourse: Discourse) {
    const { document, names } = discourse;
    this.#discourse = discourse;
    this.#descriptions = new Descriptions(names);
    this.#bodies = new Bodies(document, names);
  }

  /** Whom the phrase of tokens `[first, end)` means; somebody new where the text has nobody for it. */
  of(phrase: NounPhrase, first: number, end: number): Match {
    const { document, named, unnamed } = this.#discourse;
    const { sentence } = document.tokens[first]!;
    const body = spokenFor(phrase);
    if (body) return { referent: named.of(body), reason: 'spokesperson' };
    const known =
      matched(this.#bothOf(phrase, sentence), 'named-together') ??
      (isDefinite(phrase) ? this.#defined(phrase, sentence) : this.#undefined(phrase, sentence));
    return known ?? { referent: unnamed.introduce(phrase, first, end), reason: 'same-words' };
  }

  #defined(phrase: NounPhrase, sentence: number): Match | null {
    return (
      this.describedPerson(phrase, sentence) ??
      this.#describedThing(phrase, sentence) ??
      matched(this.#discourse.unnamed.earlier(phrase), 'same-noun')
    );
  }

  #undefined(phrase: NounPhrase, sentence: number): Match | null {
    return (
      matched(this.#delayedName(phrase, sentence), 'title') ??
      (isOwned(phrase) ? matched(this.#discourse.unnamed.earlier(phrase), 'same-noun') : null)
    );
  }

  /** "both men", "the two candidates": the two who were named together. */
  #bothOf({ before, plural }: NounPhrase, sentence: number): Referent | null {
    if (!plural || !/^(?:both|the two)\b/u.test(before.join(' '))) return null;
    return this.#discourse.resolve(sentence, (one) => one.plural && one.named !== null);
  }

  /** A lead may hold the name back: "A New York judge" is the one judge whom the article then names. */
  #delayedName(phrase: NounPhrase, sentence: number): Referent | null {
    if (phrase.plural || phrase.noun !== 'person' || phrase.partOf || ANYBODY.has(phrase.head)) return null;
    const owned = phrase.before.includes("'s");
    if ((sentence >= LEAD_SENTENCES && !owned) || /^(?:another|one|any|every|some)$/u.test(phrase.before[0] ?? ''))
      return null;
    const matches = this.#descriptions.matching(phrase);
    return matches.length === 1 ? this.#discourse.named.of(matches[0]!) : null;
  }

  /** The named person whom a definite description means: by what stands beside the name, or the one last spoken of. */
  describedPerson(phrase: NounPhrase, sentence: number): Match | null {
    if (phrase.plural || phrase.noun !== 'person' || phrase.partOf) return null;
    const matches = this.#descriptions.matching(phrase).map((named) => this.#discourse.named.of(named));
    if (matches.length > 0) return { referent: this.#weightiest(matches, sentence), reason: 'title' };
    const generic = GENERIC_PERSON.has(phrase.head) || phrase.before.some((word) => word.endsWith('year-old'));
    if (!generic || this.#discourse.unnamed.called(phrase.head).length > 0) return null;
    const pronoun = GENDERED_HE.has(phrase.head) ? 'he' : GENDERED_SHE.has(phrase.head) ? 'she' : null;
    const person = this.#discourse.resolve(
      sentence,
      (one) =>
        one.kind === 'person' &&
        one.named !== null &&
        this.#descriptions.isProminent(one.named) &&
        !contradicts(one.named, phrase.before) &&
        (!pronoun || !one.pronoun || one.pronoun === pronoun),
    );
    return matched(person, 'last-of-kind');
  }

  #weightiest(referents: readonly Referent[], sentence: number): Referent {
    const rank = (one: Referent) =>
      this.#discourse.salience.weightOf(one, sentence) + (one.named?.mentions ?? 0) / 1000;
    return referents.reduce((best, one) => (rank(one) > rank(best) ? one : best));
  }

  /** "the company", "the commission", "the newspaper": the named body or outlet that the noun can mean. */
  #describedThing(phrase: NounPhrase, sentence: number): Match | null {
    if (phrase.plural || phrase.modifier) return null;
    const { head } = phrase;
    if (phrase.noun === 'outlet' || OUTLET_WORKS.has(head))
      return matched(
        this.#discourse.resolve(sentence, (one) => one.kind === 'outlet'),
        'last-of-kind',
      );
    if (phrase.noun !== 'body') return null;
    const isNamed = (one: Referent): one is Referent & { named: Named } => one.named !== null;
    const called = this.#discourse.resolve(
      sentence,
      (one) => isNamed(one) && one.kind === 'body' && this.#bodies.isCalled(one.named, head),
    );
    if (called || this.#discourse.unnamed.called(head).some((one) => !one.plural)) return matched(called, 'called-so');
    const fitting = this.#discourse.resolve(sentence, (one) => {
      if (!isNamed(one)) return false;
      return one.named.kind === 'body'
        ? this.#bodies.mayBe(one.named, head)
        : one.kind === 'outlet' && head === 'network';
    });
    return matched(fitting, 'last-of-kind');
  }
}

const matched = (referent: Referent | null, reason: AliasReason): Match | null => referent && { referent, reason };

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

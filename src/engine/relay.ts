/** The outlets that a claim came through before it came here. */
import type { Attribution } from './attribution';
import type { Span } from './claim';
import type { Document, Token } from './document';
import type { Identified } from './identity';
import { METONYMS } from './lexicon/organisations';
import { PROGRAMME_ENDINGS } from './lexicon/outlets';
import { words } from './lexicon/words';
import { isCapital } from './name-runs';
import type { Mention, Named, Names } from './names';
import { singular } from './nouns';
import type { Referent } from './referent';
import { overlaps, sentenceAt } from './spans';

/** Words that say somebody spoke to the outlet that follows within a few words: "told Mei Tan of Radio Vessel". */
const SPOKE_TO = words(`
  told tells telling interview interviews interviewed appearance appeared appearing episode broadcast segment conversation
  forum spoke speaking spoken talked talking program programme show edition podcast
`);
/** How many words may stand between them. */
const NEAR = 7;
/** Occasions that an outlet lends its name to: "a Radio Vessel interview", "the Channel 4 town hall". */
const OCCASIONS = words(
  'interview interviews town forum appearance program programme show special broadcast podcast segment',
);
/** Those who work for the outlet before their name: "Radio Vessel host Mei Tan". */
const STAFF = words(
  'host hosts anchor moderator reporter correspondent columnist journalist analyst contributor commentator editor writer critic',
);
/** Openings of a sentence that set the scene for what follows: "On Tuesday's broadcast of …". */
const SCENES = words('on during in at');
/** A channel that ends what was said to an outlet: the same person speaks elsewhere now. */
const ELSEWHERE =
  /\b(?:tweet(?:s|ed|ing)?|posted|in (?:a|an|his|her) (?:\w+ ){0,2}?(?:statement|speech|email|e-mail|address|op-ed|letter|memo|book|blog)|at an? (?:\w+ ){0,2}?(?:rally|event|news conference|press conference|fundraiser|hearing|convention)|told reporters|told (?:a|the|his|her) (?:\w+ )?(?:crowd|audience|supporters))\b/iu;
/** The headline and the first sentence may stand before the outlet is named. */
const LEAD_SENTENCES = 2;
/** Over so many sentences without a word to the outlet an interview goes on, and a lead may be ahead of it. */
const INTERVIEW_GAP = 8;

type Scene = 'anybody' | 'unnamed' | 'nobody';

/** A place where the text says that somebody spoke to, on or for an outlet. */
interface Occasion {
  readonly outlet: string;
  readonly sentence: number;
  /** The token where the outlet's name begins. */
  readonly at: number;
  /**
   * For whom it holds beyond its sentence, within the paragraph or where its sentence speaks of them: for whoever speaks
   * next where it opens the sentence, for those left unnamed where the outlet itself questioned them, else for nobody.
   */
  readonly scene: Scene;
}

/**
 * For each attribution the outlets between its source and this article, the nearest to the page first.
 *
 * Somebody who told an outlet something goes on telling it until another channel shows; what an outlet is said to have
 * reported came through it, whoever said it. Nothing is carried from one speaker to another beyond the paragraph that
 * names the outlet: that an article owes some of its claims to an agency says nothing about the others.
 */
export function traceRelays(
  document: Document,
  names: Names,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  isPublisher: (named: Named) => boolean,
): string[][] {
  const occasions = findOccasions(document, names, isPublisher);
  const reported = reportedBy(document, attributions, sources, isPublisher);
  const told = toldOutlets(document, names, attributions, sources, occasions);
  return attributions.map((_, index) => {
    if (sources[index]!.referent?.kind === 'outlet') return [];
    const outlets = [reported[index], told[index]].filter((one): one is string => typeof one === 'string');
    return [...new Set(outlets)];
  });
}

// --- who spoke to whom

function findOccasions(document: Document, names: Names, isPublisher: (named: Named) => boolean): Occasion[] {
  const { tokens } = document;
  const found: Occasion[] = [];
  for (const mention of names.mentions) {
    if (isPublisher(mention.named) || isInTitle(document, mention)) continue;
    if (mention.named.kind === 'outlet' ? !isOccasion(tokens, mention) : !isUnknownOutlet(tokens, mention)) continue;
    found.push(occasion(document, mention.first, mention.named.full));
  }
  found.push(...quotedProgrammes(document, found));
  return found.sort((a, b) => a.at - b.at);
}

function occasion(document: Document, at: number, outlet: string): Occasion {
  return { outlet, sentence: document.tokens[at]!.sentence, at, scene: sceneOf(document, at) };
}

function sceneOf({ tokens, sentences }: Document, at: number): Scene {
  const { firstToken, endToken } = sentences[tokens[at]!.sentence]!;
  for (let next = at; next < Math.min(endToken, at + NEAR + 4); next++)
    if (QUESTIONED.has(tokens[next]!.lower)) return 'unnamed';
  if (!SCENES.has(tokens[firstToken]!.lower)) return 'nobody';
  for (let before = firstToken; before < at; before++) if (tokens[before]!.text === ',') return 'nobody';
  return 'anybody';
}

/** What an outlet does with those whose words its piece is made of: "Radio Vessel interviewed 20 former deckhands". */
const QUESTIONED = words('interviewed profiled');

function isOccasion(tokens: readonly Token[], { titles, first, end }: Mention): boolean {
  const { sentence } = tokens[first]!;
  const next = tokens[end]?.lower === "'s" ? tokens[end + 1] : tokens[end];
  if (next && (OCCASIONS.has(next.lower) || (STAFF.has(next.lower) && isCapital(tokens[end + 1])))) return true;
  if (tokens[end]?.lower === "'s" && isCapital(tokens[end + 1])) return true;
  for (let at = end; at < end + NEAR + 3 && tokens[at]?.sentence === sentence; at++)
    if (QUESTIONED.has(tokens[at]!.lower)) return true;
  const article = tokens[titles - 1]?.lower === 'the' ? titles - 2 : titles - 1;
  if (/^(?:on|for|via)$/u.test(tokens[article]?.lower ?? '')) return true;
  for (let at = titles - 1; at >= Math.max(0, titles - NEAR) && tokens[at]!.sentence === sentence; at--) {
    if (SPOKE_TO.has(tokens[at]!.lower)) return true;
    if (/^[.;:]/u.test(tokens[at]!.text)) return false;
  }
  return false;
}

/** "Nation" in "Face the Nation": a word of a programme's title. */
function isInTitle({ tokens, quotations }: Document, { first, end }: Mention): boolean {
  const quotation = quotations[tokens[first]!.quotation];
  return quotation !== undefined && quotation.words <= 7 && quotation.words > end - first;
}

/** A body that nobody but a newsroom would be: "in an interview with Harbour Watch", "told InsideElsin". */
function isUnknownOutlet(tokens: readonly Token[], { titles, first, end, named }: Mention): boolean {
  if (first > titles || named.descriptions.length > 0 || METONYMS.has(named.full.toLowerCase())) return false;
  const before = tokens[titles - 1]?.lower ?? '';
  if (/^told$/u.test(before)) return end - first === 1 && /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(tokens[first]!.text);
  return (
    named.kind === 'body' && /^(?:with|on)$/u.test(before) && /^interviews?$/u.test(tokens[titles - 2]?.lower ?? '')
  );
}

/** A programme's title in quotation marks after "on", "episode of": the outlet where none is named beside it. */
function quotedProgrammes(document: Document, named: readonly Occasion[]): Occasion[] {
  const { tokens, quotations, text } = document;
  const known = new Set(named.map(({ sentence }) => sentence));
  return quotations
    .filter(({ firstToken, endToken, words: length }) => {
      const before = tokens[firstToken - 1];
      if (!before || length > 7 || known.has(before.sentence)) return false;
      const inside = tokens.slice(firstToken + 1, endToken - 1).filter(({ kind }) => kind === 'word');
      const last = inside.at(-1);
      if (
        !last ||
        !PROGRAMME_ENDINGS.has(last.lower) ||
        !inside.every((token) => token.text.length < 5 || isCapital(token))
      )
        return false;
      return /^(?:on|of|to|with)$/u.test(before.lower);
    })
    .map(({ firstToken, start, end }) =>
      occasion(document, firstToken, text.slice(start, end).replace(/^\P{L}+|\P{L}+$/gu, '')),
    );
}

/** For each attribution the outlet that its source spoke to, there or a little before. */
function toldOutlets(
  document: Document,
  names: Names,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  occasions: readonly Occasion[],
): (string | null)[] {
  const bySentence = new Map<number, Occasion[]>();
  for (const one of occasions) bySentence.set(one.sentence, [...(bySentence.get(one.sentence) ?? []), one].slice(-4));
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => attributions[a]!.sentence - attributions[b]!.sentence);
  const interviews = new Interviews(document, names, occasions);
  const direct = attributions.map((attribution) =>
    occasionOf(document, attribution, bySentence.get(attribution.sentence) ?? []),
  );
  const told: (string | null)[] = attributions.map(() => null);
  for (const index of order)
    told[index] = interviews.outletOf(attributions[index]!, sources[index]!, direct[index] ?? null);
  return told.map((outlet, index) => outlet ?? inLead(attributions, sources, direct, index));
}

/** The occasion that the attribution's own sentence tells of, outside what was said. */
function occasionOf(document: Document, { content }: Attribution, occasions: readonly Occasion[]): string | null {
  const outside = occasions.find(({ at }) => {
    const { start, end } = document.tokens[at]!;
    return !content.some((span) => overlaps(span, [start, end] as Span));
  });
  return outside?.outlet ?? null;
}

/** Who is speaking to which outlet, as the text goes on. */
class Interviews {
  readonly #current = new Map<Referent, { outlet: string; sentence: number }>();
  readonly #byPerson = new Map<Named, { outlet: string; sentence: number }>();
  readonly #document: Document;
  readonly #names: Names;
  readonly #scenes: readonly Occasion[];
  #nextScene = 0;
  /** The last scene: `named` is the sentence that names the outlet, `sentence` the last one that belongs to it. */
  #looked = { sentence: -1, elsewhere: false };
  #scene: { outlet: string; sentence: number; scene: Scene; named: number } | null = null;

  constructor(document: Document, names: Names, occasions: readonly Occasion[]) {
    this.#document = document;
    this.#names = names;
    this.#scenes = occasions.filter(({ scene }) => scene !== 'nobody');
    for (const { at, sentence, outlet } of occasions) {
      const person = personBefore(document, names, at);
      if (person) this.#byPerson.set(person, { outlet, sentence });
    }
  }

  outletOf(attribution: Attribution, { referent }: Identified, direct: string | null): string | null {
    const { sentence } = attribution;
    while (this.#nextScene < this.#scenes.length && this.#scenes[this.#nextScene]!.sentence <= sentence) {
      const scene = this.#scenes[this.#nextScene++]!;
      this.#scene = { ...scene, named: scene.sentence };
    }
    if (!referent || referent.kind === 'outlet' || referent.kind === 'document' || referent.kind === 'author')
      return null;
    if (!direct && this.#isSaidElsewhere(sentence)) {
      this.#current.delete(referent);
      if (referent.named) this.#byPerson.delete(referent.named);
      this.#scene = null;
      return null;
    }
    const entry = direct ? { outlet: direct, sentence } : this.#goesOn(referent, sentence);
    if (!entry) return null;
    const until = { outlet: entry.outlet, sentence: this.#lastSentence(attribution) };
    this.#current.set(referent, until);
    if (this.#scene?.outlet === entry.outlet) this.#scene = { ...this.#scene, ...until };
    return entry.outlet;
  }

  /** One look at each sentence, however many claims it holds. */
  #isSaidElsewhere(sentence: number): boolean {
    if (this.#looked.sentence !== sentence) {
      const { start, end } = this.#document.sentences[sentence]!;
      this.#looked = { sentence, elsewhere: ELSEWHERE.test(this.#document.text.slice(start, end)) };
    }
    return this.#looked.elsewhere;
  }

  /** The sentence in which what was said ends. */
  #lastSentence({ content, sentence }: Attribution): number {
    const end = Math.max(0, ...content.map((span) => span[1] - 1));
    return Math.max(sentence, sentenceAt(this.#document, end));
  }

  #goesOn(referent: Referent, sentence: number): { outlet: string } | null {
    const fresh = (one: { sentence: number; outlet: string } | null | undefined) =>
      one && one.sentence <= sentence && sentence - one.sentence <= INTERVIEW_GAP ? one : null;
    const own = fresh(this.#current.get(referent)) ?? fresh(referent.named && this.#byPerson.get(referent.named));
    if (own || !this.#scene) return own;
    const fits = this.#scene.scene === 'anybody' ? referent.kind === 'person' : isUnidentified(referent);
    if (!fits || !this.#isIntroduced(referent, sentence)) return null;
    return fresh(this.#scene);
  }

  /** In the paragraph that names the outlet anybody may be meant, beyond it those whom its first sentence speaks of. */
  #isIntroduced({ named, phrase }: Referent, sentence: number): boolean {
    const { sentences, tokens } = this.#document;
    const { firstToken, endToken, paragraph } = sentences[this.#scene!.named]!;
    if (sentences[sentence]!.paragraph === paragraph) return true;
    const head = phrase && singular(phrase.head);
    for (let at = firstToken; at < endToken; at++) {
      if (named ? this.#names.at(at)?.named === named : singular(tokens[at]!.lower) === head) return true;
    }
    return false;
  }
}

/** People whom the text leaves without a full name. */
const isUnidentified = ({ kind, named }: Referent): boolean =>
  (kind === 'person' || kind === 'people') && (named === null || !named.complete);

/** The person who is said to speak there: the last one named before the outlet in its sentence. */
function personBefore({ tokens, sentences }: Document, names: Names, at: number): Named | null {
  const { firstToken } = sentences[tokens[at]!.sentence]!;
  for (let before = at - 1; before >= Math.max(firstToken, at - 20); before--) {
    const mention = names.at(before);
    if (mention?.named.kind === 'person') return mention.named;
  }
  return null;
}

/** In the lead the outlet may be named some sentences after the words that it was told. */
function inLead(
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  direct: readonly (string | null)[],
  index: number,
): string | null {
  const { sentence } = attributions[index]!;
  const { referent } = sources[index]!;
  if (sentence >= LEAD_SENTENCES || !referent || referent.kind === 'outlet') return null;
  for (
    let later = 0;
    later < attributions.length && attributions[later]!.sentence <= sentence + INTERVIEW_GAP;
    later++
  ) {
    if (attributions[later]!.sentence > sentence && sources[later]!.referent === referent && direct[later])
      return direct[later]!;
  }
  return null;
}

// --- what an outlet reported

/**
 * The outlet whose report holds the claim ("The Quarry reported that Renn said …"), or to whose report the sentences
 * before it in its paragraph belong and whose unnamed source therefore this is.
 */
function reportedBy(
  { sentences }: Document,
  attributions: readonly Attribution[],
  sources: readonly Identified[],
  isPublisher: (named: Named) => boolean,
): (string | null)[] {
  const isOther = ({ referent }: Identified) =>
    referent?.kind === 'outlet' && referent.named !== null && !isPublisher(referent.named);
  const outlets = attributions
    .flatMap(({ content }, index) =>
      isOther(sources[index]!) ? content.map((span) => ({ span, who: sources[index]!.referent!.who, index })) : [],
    )
    .sort((a, b) => a.span[0] - b.span[0]);
  const reported = attributions.map(({ cue, parent }, index) => {
    if (parent >= 0 && isOther(sources[parent]!)) return sources[parent]!.referent!.who;
    const place = cue[0];
    const holder = place && lastBefore(outlets, place[0]);
    return holder && holder.index !== index && holder.span[1] >= place[1] ? holder.who : null;
  });
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => attributions[a]!.sentence - attributions[b]!.sentence);
  let last: { who: string; paragraph: number } | null = null;
  for (const index of order) {
    const { paragraph } = sentences[attributions[index]!.sentence]!;
    const { referent } = sources[index]!;
    if (isOther(sources[index]!)) last = { who: referent!.who, paragraph };
    else if (last?.paragraph === paragraph && isUnnamedPerson(referent)) reported[index] ??= last.who;
  }
  return reported;
}

const isUnnamedPerson = (referent: Referent | null) =>
  referent !== null &&
  referent.named === null &&
  /^(?:person|people)$/u.test(referent.kind) &&
  referent.phrase !== null &&
  REPORTERS_SOURCES.has(referent.phrase.head);

/** Heads of sources that only a newsroom has; "voters" and "critics" are anybody's. */
const REPORTERS_SOURCES = words(
  'source sources official officials aide aides insider insiders person people operative operatives employee employees executive executives member members',
);

function lastBefore<Item extends { span: Span }>(items: readonly Item[], offset: number): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.span[0] <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

/** Whether two texts give a claim to the same source, to one that is told less exactly, or to another. */
import type { Claim } from '@/engine/claim';
import { NUMBER } from '../lexicon/draft';
import { contentWords, everyWord } from '../reading/content-words';
import type { DeskSource } from '../reading/desk-source';
import { phraseOf, type Reading, wordsOf } from '../reading/reading';
import { sourcesOf } from '../reading/sources';
import type { ChangeKind } from './change';

/** A text with its sources by claim. */
export interface Sourced {
  readonly reading: Reading;
  readonly sources: readonly DeskSource[];
  readonly of: (claim: Claim) => DeskSource | null;
}

export function withSources(reading: Reading): Sourced {
  const sources = sourcesOf(reading);
  const byClaim = new Map(sources.flatMap((source) => source.claims.map((claim) => [claim.id, source] as const)));
  return { reading, sources, of: (claim) => byClaim.get(claim.id) ?? null };
}

/** What the other text made of a claim's source; null where it is the same. */
export function sourceChange(article: Sourced, claim: Claim, other: Sourced, own: Claim): ChangeKind | null {
  const [from, to] = [article.of(claim), other.of(own)];
  if (!from || !to || isOpenPronoun(other.reading, own, to)) return null;
  if (from.standing === 'public' && isLoose(to) && isNameLost(from, other.reading, own, to)) return 'source-weakened';
  if (isSame(article, claim, from, other, own, to)) return null;
  if (from.standing === 'unnamed' || from.standing === 'bare') return ofUnnamed(from, to, article);
  if (isLoose(to)) return from.standing === 'public' || from.standing === 'nobody' ? null : 'source-weakened';
  if (from.standing === 'nobody') return null;
  if (isFromPronoun(article, claim, other, own, to)) return null;
  return 'source-swapped';
}

/** Told less exactly than by a name, an office or a document. */
const isLoose = ({ standing }: DeskSource): boolean =>
  standing === 'unnamed' ||
  standing === 'bare' ||
  standing === 'officials' ||
  standing === 'public' ||
  standing === 'nobody';

/** “Astronomers at the Elsin Observatory” told of as “astronomers”, and nowhere as the observatory’s. */
function isNameLost({ who }: DeskSource, other: Reading, own: Claim, to: DeskSource): boolean {
  const names = contentWords([...who.matchAll(NAME_WITHIN)].join(' '));
  const told = new Set([...namesOf(other, to, own), ...contentWords(wordsOf(other, own.sentence))]);
  return names.length > 0 && names.every((name) => !told.has(name));
}

/** A capital word that does not open the description. */
const NAME_WITHIN = /(?<=\S )\p{Lu}[\p{L}’'-]+/gu;

function ofUnnamed(from: DeskSource, to: DeskSource, article: Sourced): ChangeKind | null {
  const promised = from.claims.some(({ anonymity }) => anonymity !== null);
  if (to.standing === 'body' || to.standing === 'document') return 'anonymity-dropped';
  if (to.standing === 'public') {
    if (promised && (to.phrase?.before.includes("'s") || to.phrase?.modifier)) return 'anonymity-dropped';
    return isToldAsMuch(from, to) ? null : 'source-weakened';
  }
  if (to.standing === 'bare' || to.standing === 'officials') return from.standing === 'bare' ? null : 'source-weakened';
  const known = article.sources.some(
    (one) => one !== from && one.standing === 'named' && surname(one.who) === surname(to.who),
  );
  if (to.standing === 'named') return known ? 'source-swapped' : null;
  return from.head && to.head && contentWords(from.who).some((word) => contentWords(to.who).includes(word))
    ? null
    : isVaguer(from, to)
      ? 'source-weakened'
      : null;
}

/** Every word of the description is there still, but for how many they are. */
const isToldAsMuch = (from: DeskSource, to: DeskSource): boolean =>
  contentWords(from.who).every((word) => NUMBER.test(word) || contentWords(to.who).includes(word));

const isVaguer = (from: DeskSource, to: DeskSource): boolean =>
  contentWords(from.who).length > contentWords(to.who).length + 1;

/** “She said”, whom the text does not tell: nothing shows that it is another. */
const isOpenPronoun = (reading: Reading, claim: Claim, source: DeskSource): boolean =>
  phraseOf(reading, claim).form === 'pronoun' && (claim.who === null || source.standing === 'nobody');

function isSame(article: Sourced, claim: Claim, from: DeskSource, other: Sourced, own: Claim, to: DeskSource): boolean {
  if (surname(from.who) === surname(to.who) && from.standing !== 'unnamed') return true;
  if (sourceWords(article.reading, claim) === sourceWords(other.reading, own)) return true;
  const [before, after] = [namesOf(article.reading, from, claim), namesOf(other.reading, to, own)];
  if (from.standing === 'named' && to.standing === 'named')
    return [...after].some((word) => before.has(word) && isNameOf(word, from, to));
  if (from.standing === 'unnamed' && to.standing !== 'unnamed') return false;
  if (isLoose(to) && from.standing !== to.standing) return false;
  if (from.standing === 'public' && to.standing === 'named' && !isOfSuch(from, after)) return false;
  if (to.phrase && to.standing !== 'named' && !hasHead(before, to)) return false;
  const words = contentWords(own.source.map((span) => wordsOf(other.reading, span)).join(' '));
  const about = words.length > 0 ? words : [...after];
  const shared = about.filter((word) => before.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(about.length, before.size);
}

/** A named astronomer may be one of the astronomers. */
const isOfSuch = ({ phrase }: DeskSource, names: ReadonlySet<string>): boolean =>
  phrase === null || contentWords(phrase.head).some((word) => names.has(word));

/** “The farm institute” is not “the farm minister”: the noun itself must be told of the other. */
const hasHead = (names: ReadonlySet<string>, { phrase, who }: DeskSource): boolean =>
  contentWords(phrase!.head).some((word) => names.has(word)) ||
  [...who.matchAll(/(?<!^)\p{Lu}[\p{L}’'-]+/gu)].some(([name]) => contentWords(name).some((word) => names.has(word)));

/** Told in the very same words, it is told no less. */
const sourceWords = (reading: Reading, { source }: Claim): string =>
  everyWord(source.map((span) => wordsOf(reading, span)).join(' ')).join(' ');

const surname = (who: string): string => everyWord(who).at(-1) ?? '';

const isNameOf = (word: string, from: DeskSource, to: DeskSource): boolean =>
  contentWords(from.who).includes(word) && contentWords(to.who).includes(word);

/** The words by which a text tells who a source is. */
function namesOf(reading: Reading, { who, claims }: DeskSource, claim: Claim): Set<string> {
  const told = [claim, ...claims].flatMap(({ source, introduction, aliases }) => [
    ...source.map((span) => wordsOf(reading, span)),
    ...introduction.words.map((span) => wordsOf(reading, span)),
    ...aliases.map(({ text }) => text),
  ]);
  return new Set(contentWords([who, ...told].join(' ')));
}

/** “It said” may mean whoever else the paragraph tells of. */
function isFromPronoun(article: Sourced, claim: Claim, other: Sourced, own: Claim, to: DeskSource): boolean {
  if (phraseOf(article.reading, claim).form !== 'pronoun') return false;
  const { document, claims } = article.reading;
  const paragraph = document.paragraphs.find(([start, end]) => start <= claim.cue[0]![0] && claim.cue[0]![0] < end);
  const words = namesOf(other.reading, to, own);
  return claims.some(
    (one) =>
      one !== claim &&
      paragraph !== undefined &&
      one.cue[0]![0] >= paragraph[0] &&
      one.cue[0]![0] < claim.cue[0]![0] &&
      contentWords(one.source.map((span) => wordsOf(article.reading, span)).join(' ')).some((word) => words.has(word)),
  );
}

/** Names beside a source's words: of the person described, or of whoever wrote the document. */
import { NUMBERS } from '../lexicon/counts';
import { BEFORE_ADDRESSEE, BEFORE_AUTHOR, CHANNELS_OF_WORDS } from '../lexicon/documents';
import { AS, SENDING_VERBS } from '../lexicon/finding';
import { HOME_LINKS, OFFICE_FIELDS } from '../lexicon/names';
import { NAMING, SELF_NAMING } from '../lexicon/noun-phrases';
import { classOf, type NounClass } from '../lexicon/nouns';
import { BEHIND_OFFICE } from '../lexicon/offices';
import { OFFICE_PLURALS } from '../lexicon/organisations';
import { SPOKESPERSONS } from '../lexicon/people';
import { verbForm } from '../lexicon/verb-forms';
import { isAgeBetween } from '../names/name-description';
import { bare } from '../names/name-words';
import type { Mention, Names } from '../names/names';
import type { Token } from '../text/document';
import { headMentions } from './head-names';
import type { Located, NounPhrase } from './phrase';
import { isMadeBy } from './phrase-end';
import { closingName, sectionEnd } from './titled-name';

/**
 * A person comes before the channel (1.7.3): Renn in "a letter from Renn", "the letter Renn sent" and "Renn's post". "A
 * Renn campaign release" is the campaign's.
 */
export function authorOf(tokens: readonly Token[], names: Names, phrase: NounPhrase & Located): Mention | null {
  const { head, modifier, complement, after } = phrase;
  if (!CHANNELS_OF_WORDS.has(head)) return null;
  const behind = authorBehindPlace(names, phrase);
  if (behind) return behind;
  if (complement && complement.named.kind !== 'outlet' && BEFORE_AUTHOR.has(after[0] ?? ''))
    return isOwner(tokens, complement)
      ? closingName(tokens, names, complement.titles, sectionEnd(tokens, complement.titles, phrase.end))
      : complement;
  if (complement && isMadeBy(tokens, complement) && sends(tokens[complement.end]!)) return complement;
  if (modifier?.named.kind !== 'person') return null;
  return classOf(tokens[modifier.end]?.lower ?? '') === 'body' ? null : modifier;
}

/** "a letter from Renn's lawyer", "a statement from the Harl mayor": somebody of theirs has written it. */
function isOwner(tokens: readonly Token[], { end }: Mention): boolean {
  const { text = '', lower = '' } = tokens[tokens[end]?.lower === "'s" ? end + 1 : end] ?? {};
  return text === lower && AUTHORS.has(classOf(lower)) && !SPOKESPERSONS.has(lower);
}

const AUTHORS = new Set<NounClass>(['person', 'people', 'body']);

/** Renn in "a post on Facebook by Renn", "a letter to staff from Renn". */
function authorBehindPlace(names: Names, { after, end }: NounPhrase & Located): Mention | null {
  if (!BEFORE_ADDRESSEE.has(after[0] ?? '')) return null;
  const link = after.findIndex((word, at) => at > 1 && BEFORE_AUTHOR.has(word));
  const author = link < 0 || link > LONGEST_ADDRESSEE ? undefined : names.at(end - after.length + link + 1);
  return author && author.named.kind !== 'outlet' ? author : null;
}

/** Longest phrase for where or to whom something is written, in words. */
const LONGEST_ADDRESSEE = 5;

const sends = ({ lower }: Token): boolean => SENDING_VERBS.has(verbForm(lower)?.lemma ?? '');

/** The person named beside a phrase that only describes them, or null. */
export function describedName(tokens: readonly Token[], names: Names, phrase: NounPhrase & Located): Mention | null {
  return (
    nameOfNaming(tokens, names, phrase) ??
    apposedName(tokens, names, phrase) ??
    nameBehindComma(tokens, names, phrase) ??
    bodyBehindComma(tokens, names, phrase) ??
    nameInNaming(tokens, phrase)
  );
}

/** The people in "two pilots, Mei Tan and Vik Hale,": as many as the phrase counts; else none. */
export function countedNames(
  tokens: readonly Token[],
  names: Names,
  { first, end, before, plural, noun }: NounPhrase & Located,
): readonly Mention[] {
  const counted = before.map((word) => NUMBERS[word]).find((number) => number !== undefined);
  if (!counted || !plural || !(noun === 'people' || noun === 'other')) return [];
  let comma = first;
  while (comma < end && tokens[comma]!.text !== ',') comma++;
  if (comma + 1 >= end) return [];
  const found = headMentions(tokens, names, comma + 1, end).filter(({ named }) => named.kind === 'person');
  return found.length === counted ? found : [];
}

/** The person named right before the comma that precedes token `first`, or null. */
export function nameBeforeComma(tokens: readonly Token[], names: Names, first: number): Mention | null {
  if (tokens[first - 1]?.text !== ',') return null;
  const comma = isAgeBetween(tokens, first - 3) ? first - 3 : first - 1;
  const mention = names.at(comma - 1);
  return mention?.end === comma && mention.named.kind === 'person' ? mention : null;
}

/** The name that the phrase describes: "Bob Durkin" in "Bob Durkin, the president of the club, said". */
function apposedName(
  tokens: readonly Token[],
  names: Names,
  { first, end, plural }: NounPhrase & Located,
): Mention | null {
  // "Renn, prosecutors said, lied": several are no one person.
  if (plural) return null;
  const mention = nameBeforeComma(tokens, names, first);
  // After a name that opens its clause, the second comma may be missing.
  const opens = mention && isClauseStart(tokens, mention.titles);
  return opens || tokens[end]?.text === ',' || tokens[end - 1]!.text === ',' ? mention : null;
}

const isClauseStart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'mark' || tokens[at - 1]?.sentence !== tokens[at]!.sentence;

/** The name in "an attorney for the bank, Mark Tan," and in "one of her aides, Mei Tan,". */
function nameBehindComma(
  tokens: readonly Token[],
  names: Names,
  { first, end, head, noun, partOf, plural }: NounPhrase & Located,
): Mention | null {
  const isOneOfMany = (noun === 'people' || OFFICE_PLURALS.has(head)) && partOf === 'one';
  if (noun !== 'person' && noun !== 'other' && !isOneOfMany) return null;
  if (plural && partOf !== 'one') return null;
  for (let from = first + 1; from < end; from++) {
    if (tokens[from - 1]!.text !== ',') continue;
    // "the defendant, of Mill Lane, Leith,": an address
    if (HOME_LINKS.has(tokens[from]!.lower)) return null;
    const before = bare(tokens[from - 2]!);
    // "A friend of the mayor, Tom Hale, said": the mayor's name
    if (before !== head && classOf(before) === 'person' && !isWhatOfficeIsFor(tokens, from - 2)) return null;
    const mention =
      closingName(tokens, names, from, sectionEnd(tokens, from, end)) ?? openingName(tokens, names, from, end);
    if (mention && (noun !== 'other' || isWholeSection(tokens, mention, from, end))) return mention;
  }
  return null;
}

/** "Justice" in "the Minister of Justice, Mei Tan,": here no judge. */
const isWhatOfficeIsFor = (tokens: readonly Token[], at: number): boolean =>
  OFFICE_FIELDS.has(bare(tokens[at]!)) && BEHIND_OFFICE.has(tokens[at - 1]!.lower);

/** "another contributor, Mei Tan,": of a noun that may be anything, only a full name that is all the commas set apart. */
const isWholeSection = (tokens: readonly Token[], { named, titles, first, end }: Mention, from: number, last: number) =>
  end - first > 1 &&
  !named.guessed &&
  titles === from &&
  (end === last || (end === last - 1 && tokens[end]!.text === ','));

/** The body in "the company behind the project, Corvane Lines," and "another, Corvane,": all that the commas set apart. */
function bodyBehindComma(
  tokens: readonly Token[],
  names: Names,
  { first, end, noun, plural }: NounPhrase & Located,
): Mention | null {
  if ((noun !== 'body' && noun !== 'other') || plural) return null;
  for (let from = first + 1; from < end; from++) {
    const mention = tokens[from - 1]!.text === ',' ? names.at(from) : undefined;
    if (!mention || mention.titles !== from || mention.named.kind === 'person') continue;
    if (mention.end === end || (mention.end === end - 1 && tokens[mention.end]!.text === ',')) return mention;
  }
  return null;
}

/** The person in "another pilot, Mei Tan of Leith,", named where the section begins and described further on; or null. */
function openingName(tokens: readonly Token[], names: Names, from: number, end: number): Mention | null {
  const mention = names.at(from);
  if (mention?.named.kind !== 'person' || mention.titles !== from || mention.end >= end) return null;
  return HOME_LINKS.has(tokens[mention.end]!.lower) ? mention : null;
}

/** The name in "asked to be identified only by her first name, Clara", where the phrase begins at "name". */
function nameOfNaming(
  tokens: readonly Token[],
  names: Names,
  { first, end, head }: NounPhrase & Located,
): Mention | null {
  if (head !== 'name' || tokens[first + 1]?.text !== ',') return null;
  return closingName(tokens, names, first + 2, sectionEnd(tokens, first + 2, end));
}

/** The name in "a fruit picker named Marta", "a woman identified as Marta". */
function nameInNaming(tokens: readonly Token[], { after, noun, complement, plural }: NounPhrase): Mention | null {
  if (!(noun === 'person' || noun === 'other') || plural || complement?.named.kind !== 'person') return null;
  const [verb = '', as = ''] = after;
  const behind = NAMING.has(verb) ? verb : SELF_NAMING.has(verb) && AS.has(as) ? as : null;
  return tokens[complement.titles - 1]!.lower === behind ? complement : null;
}

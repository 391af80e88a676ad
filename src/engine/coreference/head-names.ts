/** The names that head a phrase. */
import { OR } from '../lexicon/finding';
import { classOf } from '../lexicon/nouns';
import { DEMONYMS } from '../lexicon/peoples';
import { RELATIVE } from '../lexicon/pronouns';
import { isAcronym } from '../names/name-words';
import type { Mention, Names } from '../names/names';
import type { Token } from '../text/document';
import { namedTogether } from './named-together';
import { endsCore, isMadeBy, isNoWord } from './phrase-end';
import { closingName, sectionEnd } from './titled-name';

/**
 * The names that head the phrase: "Mayor Deshawn Okafor", "the mayor, Deshawn Okafor,", "India and Pakistan".
 * None when a noun is the head, as in "Johnson's lawyer".
 */
export function headMentions(tokens: readonly Token[], names: Names, start: number, end: number): Mention[] {
  const found: Mention[] = [];
  for (let at = start; at < end; ) {
    const mention = names.at(at);
    if (mention && at > start && isMadeBy(tokens, mention)) return found;
    // A source that begins inside a name means the name's owner.
    if (mention && (at <= mention.first || at === start)) {
      const behind = pastYear(tokens, pastLetters(tokens, mention.end));
      const next = behind < end ? tokens[behind]! : undefined;
      const possessive = next?.lower === "'s" || next?.text === '’' || next?.text === "'";
      if (possessive && behind + 1 < end && !isNoWord(tokens[behind + 1]!)) {
        at = behind + 1;
        continue;
      }
      if (!next || possessive || endsCore(tokens, behind) || joinsNames(next)) {
        found.push(mention);
        // "Renn, 41, and works director Mei Tan"
        const other = namedTogether(tokens, names, mention) ?? nextInList(tokens, names, mention, end);
        const isJoined = other !== null && other.titles < end;
        if (!isJoined && !joinsNames(next)) return found;
        if (!isJoined && describesPeople(tokens, mention, end)) return [];
        at = isJoined ? other.titles : mention.end + 1;
        continue;
      }
      // "Harbour Board and Port Council officials": both names describe the noun after them.
      if (found.length > 0) return [];
      at = mention.end;
      continue;
    }
    if (found.length > 0) return found;
    if (at > start && endsCore(tokens, at)) {
      const closing = mayHaveNameBehind(tokens, at, end) ? closingName(tokens, names, start, end) : null;
      if (closing) return [closing];
      return tokens[start]!.lower === 'some' ? [] : appositionOf(tokens, names, at, end);
    }
    at++;
  }
  return found;
}

/** The word between two names: "neither Corvane nor Northline" are both silent. */
const joinsNames = (token: Token | undefined): boolean => token?.lower === 'and' || OR.has(token?.lower ?? '');

/** Past "(HPA)" in "the Harl Port Authority (HPA)'s". */
const pastLetters = (tokens: readonly Token[], open: number): number =>
  tokens[open]?.text === '(' && tokens[open + 2]?.text === ')' && tokens[open + 3]?.lower === "'s" ? open + 3 : open;

/** Past "’26" in "Mei Tan ’26": when somebody left school, as student papers write it. */
const pastYear = (tokens: readonly Token[], at: number): number =>
  /^['’]$/.test(tokens[at]?.text ?? '') && CLASS_YEAR.test(tokens[at + 1]?.text ?? '') ? at + 2 : at;

const CLASS_YEAR = /^\d{2}$/;

/**
 * "US and Norse officials", "Harbour Board and Norse divers": a body, or a country by its initials, describes the people
 * too. "Norway and Danish officials" are two sources.
 */
function describesPeople(tokens: readonly Token[], { named, first, end: and }: Mention, end: number): boolean {
  if (named.kind === 'person' || (named.kind === 'place' && !isAcronym(tokens[first]!))) return false;
  if (!DEMONYMS.has(tokens[and + 1]?.lower ?? '')) return false;
  let head = and + 1;
  while (head + 1 < end && !endsCore(tokens, head + 1)) head++;
  return classOf(tokens[head]!.lower) === 'people';
}

/**
 * May the name at the end of a phrase be of whoever its noun means? As in "minister of ports Mei Tan", not in "the report
 * on the diver Mei Tan" and "the man who saw diver Mei Tan".
 *
 * @param core where the phrase's own noun ends.
 */
function mayHaveNameBehind(tokens: readonly Token[], core: number, end: number): boolean {
  const noun = classOf(tokens[core - 1]!.lower);
  if (noun === 'document' || (noun === 'person' && tokens[core]!.text === ',')) return false;
  return !tokens.slice(core, end).some(({ lower }) => RELATIVE.has(lower));
}

/** "Tom Varga" behind the first name of "Ilona Renn, Tom Varga, and Ada Holm", or null where no list of their kind goes on. */
function nextInList(
  tokens: readonly Token[],
  names: Names,
  { named, end: comma }: Mention,
  end: number,
): Mention | null {
  if (tokens[comma]?.text !== ',') return null;
  const isLast = tokens[comma + 1]?.lower === 'and';
  const next = names.at(isLast ? comma + 2 : comma + 1);
  if (!next || next.named.kind !== named.kind || next.named === named) return null;
  const goesOn = tokens[next.end]?.text === ',' || tokens[next.end]?.lower === 'and';
  return isLast || (goesOn && tokens.slice(next.end, end).some(({ lower }) => lower === 'and')) ? next : null;
}

/**
 * The name in "the mayor, Deshawn Okafor,", "his friend, the diver Mei Tan", "the owner, Corvane Lines," and "the firm
 * that runs the ferries, Corvane Lines,".
 *
 * @param core where the phrase's own noun ends.
 */
function appositionOf(tokens: readonly Token[], names: Names, core: number, end: number): Mention[] {
  const noun = classOf(tokens[core - 1]!.lower);
  const comma = RELATIVE.has(tokens[core]!.lower) ? commaBehindClause(tokens, core, end) : core;
  // In "the man who saw the diver, Mei Tan," the name may be the diver's.
  if (tokens[comma]?.text !== ',' || (comma > core && classOf(tokens[comma - 1]!.lower) === noun)) return [];
  if (noun === 'body' || noun === 'outlet') return apposedBody(tokens, names, comma + 1, end);
  if (noun !== 'person') return [];
  const body = apposedBody(tokens, names, comma + 1, end);
  if (body.length > 0) return body;
  const mention = closingName(tokens, names, comma + 1, sectionEnd(tokens, comma + 1, end));
  return mention ? [mention] : [];
}

/** The comma that opens the last section of a phrase with a relative clause, which a comma closes. */
function commaBehindClause(tokens: readonly Token[], clause: number, end: number): number {
  let at = end - (tokens[end - 1]?.text === ',' ? 2 : 1);
  while (at > clause && tokens[at]!.text !== ',') at--;
  return at;
}

function apposedBody(tokens: readonly Token[], names: Names, at: number, end: number): Mention[] {
  const mention = names.at(tokens[at]?.lower === 'the' ? at + 1 : at);
  if (mention?.named.kind !== 'body' && mention?.named.kind !== 'outlet') return [];
  return mention.end === end || (mention.end < end && tokens[mention.end]!.text === ',') ? [mention] : [];
}

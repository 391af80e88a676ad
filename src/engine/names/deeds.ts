/** Offices that an article tells by a verb: who "founded Corvo in 2008" is the Corvo founder. */
import { AS } from '../lexicon/finding';
import { PREPOSITIONS } from '../lexicon/function-words';
import { ARTICLES } from '../lexicon/noun-phrases';
import {
  BESIDE_OFFICE_VERB,
  FORMER,
  HOLDING_OFFICE,
  LEAVING_OFFICE,
  OFFICE_OF_DEED,
  PAST_DEEDS,
} from '../lexicon/offices';
import { INSTITUTION_NOUNS } from '../lexicon/organisations';
import type { Document, Token } from '../text/document';
import { bare, isOffice } from './name-words';
import type { Mention } from './names';

/** Adds to the descriptions of people the offices that they hold by what they did to the body named next. */
export function describeByDeeds({ tokens }: Document, mentions: readonly Mention[]): void {
  mentions.forEach(({ named, end }, index) => {
    if (named.kind !== 'person') return;
    named.descriptions.push(...officeBehind(tokens, end));
    const at = tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'who' ? end + 2 : end;
    const office = OFFICE_OF_DEED.get(tokens[at]?.lower ?? '');
    const body = office ? bodyAt(tokens, at + 1, mentions[index + 1]) : [];
    if (!office || body.length === 0) return;
    const past = PAST_DEEDS.has(tokens[at]!.lower) ? [FORMER] : [];
    named.descriptions.push([...past, ...body, office]);
  });
}

/** "harbour", "party" in "the Harbour Party", "the opposition Harbour Party"; "union" in "the union". */
function bodyAt(tokens: readonly Token[], at: number, next: Mention | undefined): readonly string[] {
  const first = tokens[at]?.lower === 'the' ? at + 1 : at;
  const isNoun = INSTITUTION_NOUNS.has(tokens[first]?.lower ?? '');
  const isBody = next !== undefined && (next.named.kind !== 'person' || next.named.guessed);
  if (isBody && (next.titles === first || (isNoun && next.titles === first + 1)))
    return tokens.slice(first, next.end).map(bare);
  return isNoun && first > at ? [bare(tokens[first]!)] : [];
}

/**
 * "former", "harbour", "minister" behind the name in "Renn quit as harbour minister", "Renn, who took over as coach":
 * in words of one description.
 */
function officeBehind(tokens: readonly Token[], end: number): string[][] {
  let verb = tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'who' ? end + 2 : end;
  while (BESIDE_OFFICE_VERB.has(tokens[verb]?.lower ?? '')) verb++;
  const leaves = LEAVING_OFFICE.has(tokens[verb]?.lower ?? '');
  if (!leaves && !HOLDING_OFFICE.has(tokens[verb]?.lower ?? '')) return [];
  let as = verb + 1;
  while (BESIDE_OFFICE_VERB.has(tokens[as]?.lower ?? '')) as++;
  if (!AS.has(tokens[as]?.lower ?? '')) return [];
  const first = ARTICLES.has(tokens[as + 1]?.lower ?? '') ? as + 2 : as + 1;
  let last = first;
  while (last - first < LONGEST_OFFICE && tokens[last]?.kind === 'word' && !PREPOSITIONS.has(tokens[last]!.lower))
    last++;
  while (last > first && !isOffice(bare(tokens[last - 1]!))) last--;
  if (last === first) return [];
  return [[...(leaves ? [FORMER] : []), ...tokens.slice(first, last).map(bare)]];
}

/** Longest name of an office, in words. */
const LONGEST_OFFICE = 6;

/** Two people whom a text names together: "diver Nils Arden, 41, and surveyor Mara Holt". */
import { ALONG, BEFORE_PHRASE } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { verbForm } from '../lexicon/verb-forms';
import { bare } from '../names/name-words';
import type { Mention, Names } from '../names/names';
import type { Token } from '../text/document';

/** Most words of a title between "and" and the second of two names. */
const TITLE_WORDS = 5;
/** Most words between a subject and "along with". */
const ALONG_REACH = 30;
/** Most words between two commas that tell of the first. */
const APPOSITION_WORDS = 12;

/** The person joined to the named one by "and", perhaps after an age, an apposition or a title in small letters; or null. */
export function namedTogether(tokens: readonly Token[], names: Names, { named, end }: Mention): Mention | null {
  if (named.kind !== 'person') return null;
  const and = tokens[end]?.text === ',' ? pastApposition(tokens, names, end) : end;
  if (tokens[and]?.lower !== 'and') return null;
  for (let at = and + 1; at <= and + 1 + TITLE_WORDS; at++) {
    const mention = names.at(at);
    if (mention) return mention.named !== named && isTitled(tokens, and + 1, mention) ? mention : null;
    const token = tokens[at];
    if (token?.kind !== 'word' || token.sentence !== tokens[and]!.sentence) return null;
    if (BEFORE_PHRASE.has(token.lower) || verbForm(token.lower)?.form === 'past') return null;
  }
  return null;
}

/** The person behind "along with" in the sentence that the named one opens: "Renn voted for it, along with Mei Tan."; or null. */
export function namedAlong(tokens: readonly Token[], names: Names, { named, titles, end }: Mention): Mention | null {
  const { sentence } = tokens[titles]!;
  if (named.kind !== 'person' || tokens[titles - 1]?.sentence === sentence) return null;
  for (let at = end; at < end + ALONG_REACH && tokens[at + 1]?.sentence === sentence; at++) {
    if (tokens[at]!.quotation >= 0) return null;
    if (!ALONG.test(`${tokens[at]!.lower} ${tokens[at + 1]!.lower}`)) continue;
    const mention = names.at(at + 2);
    return mention?.named.kind === 'person' && mention.titles === at + 2 ? mention : null;
  }
  return null;
}

/** One past the comma that closes what the one at `comma` opens, if it tells of one person alone; -1 where it does not. */
function pastApposition(tokens: readonly Token[], names: Names, comma: number): number {
  for (let at = comma + 1; at <= comma + 1 + APPOSITION_WORDS; at++) {
    const token = tokens[at];
    if (token?.sentence !== tokens[comma]!.sentence || token.quotation >= 0) return -1;
    if (token.text === ',') return at + 1;
    if (names.at(at)?.named.kind === 'person') return -1;
  }
  return -1;
}

/** Is there nothing but a title before the name: "works director Mei Tan"? "sailors back Mei Tan" is a clause. */
function isTitled(tokens: readonly Token[], from: number, { named, titles }: Mention): boolean {
  return named.kind === 'person' && (titles === from || classOf(bare(tokens[titles - 1]!)) === 'person');
}

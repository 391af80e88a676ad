/** Two people whom a text names together: "diver Nils Arden and surveyor Mara Holt". */
import { BEFORE_PHRASE } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { verbForm } from '../lexicon/verb-forms';
import { bare } from '../names/name-words';
import type { Mention, Names } from '../names/names';
import type { Token } from '../text/document';

/** Most words of a title between "and" and the second of two names. */
const TITLE_WORDS = 5;

/** The person joined to the named one by "and", perhaps after a title in small letters; or null. */
export function namedTogether(tokens: readonly Token[], names: Names, { named, end }: Mention): Mention | null {
  if (named.kind !== 'person' || tokens[end]?.lower !== 'and') return null;
  for (let at = end + 1; at <= end + 1 + TITLE_WORDS; at++) {
    const mention = names.at(at);
    if (mention) return mention.named !== named && isTitled(tokens, end + 1, mention) ? mention : null;
    const token = tokens[at];
    if (token?.kind !== 'word' || token.sentence !== tokens[end]!.sentence) return null;
    if (BEFORE_PHRASE.has(token.lower) || verbForm(token.lower)?.form === 'past') return null;
  }
  return null;
}

/** Is there nothing but a title before the name: "works director Mei Tan"? "sailors back Mei Tan" is a clause. */
function isTitled(tokens: readonly Token[], from: number, { named, titles }: Mention): boolean {
  return named.kind === 'person' && (titles === from || classOf(bare(tokens[titles - 1]!)) === 'person');
}

/** Whether a sentence says that somebody speaks to no outlet but elsewhere: online, in a letter, before a crowd or a court. */
import { DURING } from '../lexicon/clauses';
import { DETERMINERS, POSSESSIVES } from '../lexicon/function-words';
import { PLATFORMS } from '../lexicon/labels';
import { classOf, meansPeople } from '../lexicon/nouns';
import {
  ADDRESSES,
  ASSEMBLED,
  BEFORE_OWN_WORDS,
  BEFORE_PUBLIC_EVENT,
  CHAMBERS_HOUR,
  FACING,
  ONLINE_AT,
  OUTLET_STAFF,
  OWN_WORDS,
  POSTED,
  PUBLIC_EVENTS,
  PUT_ONLINE,
  PUTS_ONLINE,
  SOCIAL_MEDIA,
  SPEAKS_TO,
  TOLD,
  TOLD_ELSEWHERE,
} from '../lexicon/relays';
import type { Document, Token } from '../text/document';

/** So many words may stand before the noun of a phrase: "a campaign fundraising event". */
const DESCRIBING = 2;
/** And so many between "wrote" and "on Facebook". */
const BETWEEN = 3;

export function isSaidElsewhere({ tokens, sentences }: Document, sentence: number): boolean {
  const { firstToken, endToken } = sentences[sentence]!;
  const words = tokens.slice(firstToken, endToken);
  return words.some((_, at) => isElsewhere(words, at));
}

/** By the word at `at` and those behind it. */
function isElsewhere(words: readonly Token[], at: number): boolean {
  const word = words[at]!.lower;
  if (!OPENS.has(word)) return false;
  if (POSTED.has(word)) return true;
  if (PLATFORMS.has(word)) return PUT_ONLINE.has(words[at + 1]?.lower ?? '');
  if (PUTS_ONLINE.has(word)) return isOnline(words, at + 1);
  if (TOLD.has(word)) return isPhraseOf(words, at + 1, TOLD_ELSEWHERE, 1) || isToldSomebody(words, at + 1);
  if (ADDRESSES.has(word)) return isPhraseOf(words, at + 1, ASSEMBLED, DESCRIBING);
  if (SPEAKS_TO.has(word) && FACING.has(words[at + 1]?.lower ?? ''))
    return isPhraseOf(words, at + 2, ASSEMBLED, DESCRIBING);
  // "during question time"
  if (DURING.has(word) && [1, 2].every((behind) => CHAMBERS_HOUR.has(words[at + behind]?.lower ?? ''))) return true;
  if (!isDetermined(words, at + 1)) return false;
  if (BEFORE_OWN_WORDS.has(word)) return isPhraseOf(words, at + 1, OWN_WORDS, DESCRIBING);
  return BEFORE_PUBLIC_EVENT.has(word) && isPhraseOf(words, at + 1, PUBLIC_EVENTS, DESCRIBING);
}

/** "told the king", "told her neighbours", but not "told a reporter". */
function isToldSomebody(words: readonly Token[], from: number): boolean {
  const hearer = words[from + 1];
  return (
    isDetermined(words, from) && meansPeople(classOf(hearer?.lower ?? '')) && !OUTLET_STAFF.has(hearer?.lower ?? '')
  );
}

/** All words that are asked for one by one: most words are none of them. */
const OPENS = new Set([
  ...[...POSTED, ...PLATFORMS, ...PUTS_ONLINE, ...TOLD, ...ADDRESSES],
  ...[...SPEAKS_TO, ...BEFORE_OWN_WORDS, ...BEFORE_PUBLIC_EVENT, ...DURING],
]);

/** "on Facebook", "last night to his own Instagram", "on social media". */
function isOnline(words: readonly Token[], from: number): boolean {
  for (let at = from; at <= from + BETWEEN && words[at]?.kind === 'word'; at += 1) {
    if (!ONLINE_AT.has(words[at]!.lower)) continue;
    if ([1, 2].every((behind) => SOCIAL_MEDIA.has(words[at + behind]?.lower ?? ''))) return true;
    if (isPhraseOf(words, at + 1, PLATFORMS, POSSESSIVES.has(words[at + 1]?.lower ?? '') ? 1 : 0)) return true;
  }
  return false;
}

/** A noun phrase whose noun is one of `nouns`, behind a determiner, where there is one, and at most `describing` words. */
function isPhraseOf(words: readonly Token[], from: number, nouns: ReadonlySet<string>, describing: number): boolean {
  const first = isDetermined(words, from) ? from + 1 : from;
  const most = first > from ? describing : 0;
  for (let at = first; at <= first + most && words[at]?.kind === 'word'; at += 1)
    if (nouns.has(words[at]!.lower)) return true;
  return false;
}

function isDetermined(words: readonly Token[], at: number): boolean {
  const word = words[at]?.lower ?? '';
  return DETERMINERS.has(word) || POSSESSIVES.has(word);
}

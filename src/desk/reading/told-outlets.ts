/** Claims that were made to another outlet: “told Radio Vessel”, “told the newspaper”. */
import type { Claim, Span } from '@/engine/claim';
import { tokensIn } from '@/engine/text/spans';
import { NAMED_BY_OUTLET, OUTLET_BEHIND, OUTLET_NAME, TOLD_IN_PUBLIC } from '../lexicon/sources';
import { type Reading, wordsOf } from './reading';

/** Did another outlet have it from them: “told Radio Vessel”, “told the newspaper”, “which it did not name”? */
export function isRelayed(reading: Reading, claim: Claim): boolean {
  if (claim.relay.length > 0) return true;
  const cue = claim.cue.at(-1)!;
  const words = claim.source.map((span) => wordsOf(reading, span)).join(' ');
  if (NAMED_BY_OUTLET.test(words)) return true;
  if (!/\btold$/u.test(wordsOf(reading, cue))) return false;
  const behind = reading.document.text.slice(cue[1], cue[1] + 80);
  if (TOLD_IN_PUBLIC.test(behind)) return false;
  return (
    OUTLET_BEHIND.test(behind) ||
    outletsOf(reading).some((name) => behind.trimStart().startsWith(name)) ||
    isToldGuess(reading, cue)
  );
}

const named = new WeakMap<Reading, readonly string[]>();

/** The names that stand behind a noun for an outlet anywhere in the text: “the magazine Eleven”. */
export function outletsOf(reading: Reading): readonly string[] {
  const known = named.get(reading);
  if (known) return known;
  const names = [...reading.document.text.matchAll(OUTLET_NAME)].map(({ groups }) => groups!.name!);
  named.set(reading, names);
  return names;
}

/** “told Matchday”: a word that nothing in the text tells to be a person’s name. */
function isToldGuess({ article: { names }, document }: Reading, cue: Span): boolean {
  const heard = names.at(tokensIn(document, cue)[1])?.named;
  return heard?.kind === 'person' && heard.guessed && !heard.complete;
}

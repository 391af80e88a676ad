/** Doubt that was dropped or added, and claims that were turned round. */

import type { Claim } from '@/engine/claim';
import { ASSOCIATED, CAUSES } from '../lexicon/draft';
import { DENYING, DENYING_NOTHING, DOUBT, MAY_THE_MONTH } from '../lexicon/hedges';
import { contentWords } from '../reading/content-words';
import { type Reading, wordsOf } from '../reading/reading';
import type { Aligned, Match } from './alignment';
import type { ChangeKind } from './change';
import type { Statement } from './statements';

/** Less like pairs differ in so much that a word of denial proves nothing. */
const LIKE_ENOUGH_TO_TURN = 0.55;

/** What changed between two statements of the same. */
export function doubtChanges(
  article: Reading,
  other: Reading,
  { statement, likeness }: Match,
  own: Aligned['other'],
): ChangeKind[] {
  const [before, after] = [doubted(article, statement), doubted(other, own)];
  if (before !== after) return [before ? 'hedge-dropped' : 'hedge-added'];
  if (isMadeCause(statement.text, own.text)) return ['hedge-dropped'];
  return likeness >= LIKE_ENOUGH_TO_TURN && isTurned(article, statement, other, own) ? ['claim-inverted'] : [];
}

function doubted(reading: Reading, statement: Statement): boolean {
  return DOUBT.test(
    outsideQuotes(`${cueOf(reading, statement.claim)} ${statement.text}`).replaceAll(MAY_THE_MONTH, ' '),
  );
}

/** “Was linked to fewer heart attacks” told as “prevents heart attacks”. */
const isMadeCause = (article: string, other: string): boolean =>
  ASSOCIATED.test(article) && CAUSES.test(other) && !ASSOCIATED.test(other) && !CAUSES.test(article);

/** Does only one of the two deny what both speak of? */
function isTurned(article: Reading, statement: Statement, other: Reading, own: Statement): boolean {
  const [before, after] = [denied(article, statement), denied(other, own)];
  if (before.length % 2 === after.length % 2) return false;
  const words = before.length > after.length ? own.words : statement.words;
  const denies = before.length > after.length ? before : after;
  return denies.some((word) => word === null || words.includes(word));
}

/** For each denial the next word that carries something, which is what it denies; null where the cue itself denies. */
function denied(reading: Reading, { claim, text }: Statement): (string | null)[] {
  const words = outsideQuotes(text).replaceAll(everywhere(DENYING_NOTHING), ' ');
  const own = [...words.matchAll(everywhere(DENYING))].map(
    ({ index, 0: word }) => contentWords(words.slice(index + word.length))[0] ?? null,
  );
  return DENYING.test(cueOf(reading, claim)) ? [...own, null] : own;
}

const everywhere = ({ source, flags }: RegExp): RegExp => new RegExp(source, `g${flags}`);

const cueOf = (reading: Reading, claim: Claim | null): string =>
  claim ? claim.cue.map((span) => wordsOf(reading, span)).join(' ') : '';

/** What somebody said in these very words is compared word by word elsewhere. */
const outsideQuotes = (text: string): string => text.replaceAll(/["“][^"“”]*["”]?/gu, ' ');

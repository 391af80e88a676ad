/** Where a run of name words ends: over nicknames, particles, and the small words that join the parts of a body's name. */
import { POLL_NOUNS } from '../lexicon/documents';
import { DEPARTMENTS, GEOGRAPHIC_OF, LINKS, OPENING_LINKS, PARTICLES } from '../lexicon/names';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { OUTLETS } from '../lexicon/outlets';
import { SENTENCE_OPENERS } from '../lexicon/sentence-openers';
import { TITLES } from '../lexicon/titles';
import type { Document, Token } from '../text/document';
import { bare, isCapital, isGivenName } from './name-words';

/** Where the run of name words that starts at `start` ends. */
export function runEnd({ tokens }: Document, start: number, limit: number): number {
  let end = start + 1;
  for (;;) {
    const token = tokens[end];
    if (end >= limit || !token) return end;
    if (isCapital(token) && !breaksBefore(tokens, end)) end++;
    else if (isNickname(tokens, end, limit)) end += 4;
    else if (token.text === '/' && end + 1 < limit && isCapital(tokens[end + 1]) && joinsPollsters(tokens, end))
      end += 2;
    else if (PARTICLES.has(token.lower) && end + 1 < limit && isCapital(tokens[end + 1]) && end - start < 4) end += 2;
    else {
      const next = afterLink(tokens, start, end, limit);
      if (next === end) return end;
      end = next;
    }
  }
}

/** "CNN/ORC", "an Elsin Courier/Northline poll": two who asked together, and not a picture's credit. */
function joinsPollsters(tokens: readonly Token[], slash: number): boolean {
  if (OUTLETS.has(bare(tokens[slash - 1]!))) return true;
  return tokens.slice(slash + 2, slash + 2 + POLL_REACH).some(({ lower }) => POLL_NOUNS.has(lower));
}

/** So many words behind the slash the poll is named. */
const POLL_REACH = 5;

/** `"Bobby"` between a given name and a surname. */
function isNickname(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at + 3 >= limit || tokens[at]!.kind !== 'mark' || tokens[at + 2]!.kind !== 'mark') return false;
  return isCapital(tokens[at + 1]) && isCapital(tokens[at + 3]) && isGivenNameOrInitial(tokens[at - 1]!);
}

const isGivenNameOrInitial = (token: Token) => isGivenName(bare(token)) || /^\p{Lu}\.$/u.test(token.text);

/** A name does not go on over a sentence that ended with an abbreviation, nor into a word that opens a clause. */
function breaksBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  return before.lower === 'i' || (before.text.endsWith('.') && SENTENCE_OPENERS.has(tokens[at]!.lower));
}

/** Past "of", "for", "and the", where they join the parts of a body's name; else `end`. */
function afterLink(tokens: readonly Token[], start: number, end: number, limit: number): number {
  const first = tokens[end]!;
  if (!LINKS.has(first.lower)) return end;
  const at = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  if (at >= limit || !isCapital(tokens[at])) return end;
  const head = bare(tokens[end - 1]!);
  if (first.lower === 'of' && TITLES.has(head) && DEPARTMENTS.has(bare(tokens[at]!))) return at;
  if (first.lower === 'of') return ORGANISATION_WORDS.has(head) && !GEOGRAPHIC_OF.has(head) ? at : end;
  if (first.lower === 'for' || first.lower === 'on') return ORGANISATION_WORDS.has(head) ? at : end;
  if (first.lower === 'and' || first.lower === '&')
    return holdsLink(tokens, start, end) || first.text === '&' ? at : end;
  return end;
}

function holdsLink(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (OPENING_LINKS.has(tokens[at]!.lower)) return true;
  return false;
}

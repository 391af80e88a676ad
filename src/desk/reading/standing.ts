/** How a text tells who is behind a claim. */
import type { Claim } from '@/engine/claim';
import type { NounPhrase, SourcePhrase } from '@/engine/coreference/phrase';
import { classOf } from '@/engine/lexicon/nouns';
import { SPOKESPERSONS } from '@/engine/lexicon/people';
import {
  BARE_OFFICIALS,
  BARE_SOURCES,
  EMPTY_ADJECTIVES,
  IN_PUBLIC_OFFICE,
  INDEFINITE,
  INSIDE_PLURALS,
  KNOWING_PLURALS,
  KNOWN_BY,
  NAME_BEHIND_COMMA,
  NAMES_SELF_AS,
  OF_SOMEBODY,
  OPEN_DETERMINERS,
  OWNERS,
  RANKS,
  REPORTERS,
} from '../lexicon/sources';
import { type Reading, wordsOf } from './reading';

/**
 * How a text tells who is behind a claim. `unnamed`: a person, or a counted or described group, without a name; `bare`:
 * “sources” and no more; `officials`: officials or authorities of no body; `public`: “critics”, “residents”.
 */
export type Standing =
  | 'named'
  | 'partial'
  | 'unnamed'
  | 'bare'
  | 'officials'
  | 'public'
  | 'body'
  | 'document'
  | 'nobody';

const FULL_NAME = /^\p{Lu}\S* \p{Lu}/u;

/** The standing of the source of a claim, which `phrase` reads. */
export function standingOf(reading: Reading, claim: Claim, phrase: SourcePhrase): Standing {
  switch (claim.label) {
    case 'named':
      return 'named';
    case 'partial':
      return 'partial';
    case 'institution':
    case 'own-reporting':
    case 'outlet':
      return 'body';
    case 'document':
    case 'social':
      return 'document';
    case 'hearsay':
    case 'no-comment':
      return 'nobody';
    default:
      if (phrase.form === 'noun') return standingOfPhrase(reading, claim, phrase);
      return claim.label === 'anonymous' && claim.source.length > 0 && !FULL_NAME.test(claim.who ?? '')
        ? 'unnamed'
        : 'nobody';
  }
}

function standingOfPhrase(reading: Reading, claim: Claim, phrase: NounPhrase): Standing {
  const words = claim.source.map((span) => wordsOf(reading, span)).join(' ');
  const { head, before, after, plural, partOf } = phrase;
  if (NAME_BEHIND_COMMA.test(words)) return 'named';
  if (SPOKESPERSONS.has(head)) return 'body';
  if (REPORTERS.has(head)) return 'body';
  if (NAMES_SELF_AS.test(words)) return 'partial';
  const granted = claim.label === 'anonymous';
  if (IN_PUBLIC_OFFICE.has(head) && !granted && before.every((word) => INDEFINITE.has(word) || OWNERS.has(word)))
    return 'body';
  const described = before.some(
    (word) => !EMPTY_ADJECTIVES.has(word) && word !== 'a' && word !== 'an' && word !== 'one',
  );
  if (!described && after.length === 0 && BARE_SOURCES.has(head)) return 'bare';
  if (!before.some((word) => !EMPTY_ADJECTIVES.has(word)) && BARE_OFFICIALS.has(head) && plural && !granted)
    return after.length === 0 ? 'officials' : 'body';
  const kind = classOf(head);
  if (kind === 'body' || kind === 'outlet') return 'body';
  if (kind === 'document') return 'document';
  if (granted || OF_SOMEBODY.test(words)) return 'unnamed';
  const counted = partOf !== null || before.some((word) => INDEFINITE.has(word) || /^\d/u.test(word));
  if (counted && !OPEN_DETERMINERS.has(partOf ?? '')) return 'unnamed';
  if (before.some((word) => OPEN_DETERMINERS.has(word))) return 'public';
  const owned = OWNERS.has(before[0] ?? '') || before.includes("'s") || before.includes('’s');
  if (!plural) return owned || phrase.modifier ? 'body' : 'unnamed';
  if (owned) return 'public';
  if (BARE_OFFICIALS.has(head)) return before.some((word) => RANKS.has(word)) ? 'unnamed' : 'body';
  const told = claim.basis !== null || KNOWN_BY.test(after.join(' '));
  if (INSIDE_PLURALS.has(head)) return told || after.length > 0 || before.length > 0 ? 'unnamed' : 'public';
  return KNOWING_PLURALS.has(head) && told ? 'unnamed' : 'public';
}

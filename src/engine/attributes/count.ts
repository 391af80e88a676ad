/** How many people or bodies a source is said to be. */
import type { SourceCount } from '../claim';
import type { Identified } from '../coreference/identify-sources';
import type { NounPhrase } from '../coreference/phrase';
import { ABOUT, AT_LEAST, MORE_THAN, NUMBERS } from '../lexicon/counts';

/** The count of a source, or null for a body, a document or a source that is not given. */
export function countOf({ phrase, referent, joined }: Identified): SourceCount | null {
  if (!referent || !(referent.kind === 'person' || referent.kind === 'people')) return null;
  if (joined.length > 1) return { least: joined.length, exact: true };
  if (referent.named) return { least: 1, exact: true };
  const own = phrase.form === 'noun' ? stated(phrase) : null;
  const introduced = referent.phrase && stated(referent.phrase);
  if (own) return own;
  if (introduced && phrase.form !== 'noun') return introduced;
  if (introduced && phrase.form === 'noun' && phrase.plural) return introduced;
  return referent.plural ? { least: 2, exact: false } : { least: 1, exact: true };
}

/** The number in the phrase: "at least four people" is 4 or more, "more than a dozen" 13 or more. */
function stated({ before, partOf, plural }: NounPhrase): SourceCount | null {
  const words = partOf ? [partOf] : before;
  for (let at = 0; at < words.length; at++) {
    const number = numberOf(words[at]!);
    if (number === null) continue;
    const said = words.slice(0, at).join(' ');
    if (MORE_THAN.test(said)) return { least: number + 1, exact: false };
    return { least: number, exact: !ABOUT.test(said) };
  }
  for (const word of words) if (Object.hasOwn(AT_LEAST, word)) return { least: AT_LEAST[word]!, exact: false };
  if (partOf === 'one' || (!plural && !partOf)) return { least: 1, exact: true };
  return null;
}

function numberOf(word: string): number | null {
  if (Object.hasOwn(NUMBERS, word)) return NUMBERS[word]!;
  return /^\d{1,3}(?:,\d{3})*$|^\d+$/.test(word) ? Number(word.replaceAll(',', '')) : null;
}

/** How many people or bodies stand behind a source, as stated. */
import type { SourceCount } from '../claim';
import type { Identified } from '../coreference/identify-sources';
import type { NounPhrase } from '../coreference/source-phrase';

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  both: 2,
  couple: 2,
  pair: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  hundred: 100,
};
/** What a plural word without a number vouches for. */
const AT_LEAST: Readonly<Record<string, number>> = {
  several: 3,
  dozens: 24,
  hundreds: 200,
  scores: 40,
  many: 3,
  some: 2,
  multiple: 2,
  numerous: 3,
  few: 3,
  handful: 3,
};

/** The count of a source, or null for bodies, documents and sources that are not given. */
export function countOf({ phrase, referent, joined }: Identified): SourceCount | null {
  if (!referent || !/^(?:person|people)$/u.test(referent.kind)) return null;
  if (joined.length > 1) return { least: joined.length, exact: true };
  if (referent.named) return { least: 1, exact: true };
  const own = phrase.form === 'noun' ? stated(phrase) : null;
  const introduced = referent.phrase && stated(referent.phrase);
  if (own) return own;
  if (introduced && phrase.form !== 'noun') return introduced;
  if (introduced && phrase.form === 'noun' && phrase.plural) return introduced;
  return referent.plural ? { least: 2, exact: false } : { least: 1, exact: true };
}

/** The number that the phrase states: "at least four people" is 4 or more, "more than a dozen" 13 or more. */
function stated({ before, partOf, plural }: NounPhrase): SourceCount | null {
  const words = partOf ? [partOf] : before;
  for (let at = 0; at < words.length; at++) {
    const number = numberOf(words[at]!);
    if (number === null) continue;
    const said = words.slice(0, at).join(' ');
    if (/\b(?:more than|over)\b/u.test(said)) return { least: number + 1, exact: false };
    return { least: number, exact: !/\b(?:at least|about|nearly|almost|around|some|up to)\b/u.test(said) };
  }
  for (const word of words) if (Object.hasOwn(AT_LEAST, word)) return { least: AT_LEAST[word]!, exact: false };
  if (partOf === 'one' || (!plural && !partOf)) return { least: 1, exact: true };
  return null;
}

function numberOf(word: string): number | null {
  if (Object.hasOwn(NUMBERS, word)) return NUMBERS[word]!;
  return /^\d{1,3}(?:,\d{3})*$|^\d+$/u.test(word) ? Number(word.replaceAll(',', '')) : null;
}

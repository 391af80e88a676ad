/**
 * How prose reads, word by word: reports name who said what and when, while manuals, shops, recipes and stories speak
 * to "you" and seldom date a thing.
 */

type Sign = 'english' | 'reporting' | 'dated' | 'addressing';

const WORDS: Readonly<Record<Sign, string>> = {
  english: 'the of and',
  reporting: 'said says told according announced reported claimed added asked wrote',
  dated:
    'monday tuesday wednesday thursday friday saturday sunday official officials spokesman spokeswoman spokesperson ' +
    'government minister ministers president police court mayor senator reporters statement percent',
  addressing: 'you your',
};
const SIGN_OF = new Map<string, Sign>();
for (const [sign, words] of Object.entries(WORDS)) for (const word of words.split(' ')) SIGN_OF.set(word, sign as Sign);

/** Of a thousand words, how many are of each kind. */
export type ProseRates = Readonly<Record<Sign | 'prices', number>>;

export function ratesOf(text: string): ProseRates {
  const words = text.toLowerCase().split(/[^a-z\d$£€]+/);
  const rates = { english: 0, reporting: 0, dated: 0, addressing: 0, prices: 0 };
  for (const word of words) {
    const kind = SIGN_OF.get(word) ?? (isYear(word) ? 'dated' : isPrice(word) ? 'prices' : null);
    if (kind) rates[kind] += 1000 / words.length;
  }
  return rates;
}

/** Of a thousand words, that many are "the", "of" or "and" in English, and only there. */
const ENGLISH = 30;

export function isEnglish({ english }: ProseRates): boolean {
  return english >= ENGLISH;
}

function isYear(word: string): boolean {
  return word.length === 4 && (word.startsWith('19') || word.startsWith('20')) && word > '1899';
}

function isPrice(word: string): boolean {
  return word > '' && '$£€'.includes(word[0]!);
}

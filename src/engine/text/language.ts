/** Is the text English? Decided by its script and by its most frequent words, over the first words of the text. */

/** Words that are frequent in English and rare in the other languages. */
const ENGLISH = new Set(
  'the and of to that with for it by this from his her they have not are were said an which has been who would their will at be he she as on was is'.split(
    ' ',
  ),
);

/** Frequent words of other languages in Latin script that are no English words: Romance, Germanic, Slavic and others. */
const FOREIGN = new Set(
  (
    'el los las del que una por para con su como más pero está este fue ha ser sus ' +
    'le les des est une dans qui pour pas sur au par avec sont plus il elle ont été aux cette ces du et ' +
    'der und den das von mit ist dem nicht ein eine auf für sich auch dass wird nach bei einen werden ' +
    'di che il della per non sono gli nel alla dei delle anche più ' +
    'o os das dos não uma em foi ao pelo pela mais ' +
    'het een van dat niet zijn voor met aan ook maar deze wordt naar ' +
    'och att det som på är av för till inte har med om den ' +
    'og er til ikke af han vi jeg ' +
    'ja ei se että oli mutta myös ovat ' +
    'w z na się nie że do jest jak przez od roku ' +
    'je se na da su sa koji za što biti ' +
    'a az egy hogy nem és van volt ' +
    've bir bu için ile da de olarak daha çok ' +
    'și în cu pe este din care mai sunt ' +
    'và của là có cho không được trong các một ' +
    'yang dan di untuk dengan dari ini itu tidak pada dalam'
  )
    .split(/\s+/u)
    .filter((word) => word !== 'a' && word !== 'do' && word !== 'per' && word !== 'van'),
);

const WORD = /[\p{L}\p{M}]+/gu;
/** How many words are looked at: enough for an article, few enough to cost nothing. */
const SAMPLE_WORDS = 600;
/** Below this many words nothing but a foreign word or script speaks against English. */
const SHORT = 12;
/** The share of the listed words in running English is about 0.35; in headings and lists of names it falls to 0.1. */
const LEAST_SHARE = 0.08;

/** True for English text, and for text too short or too empty to tell. */
export function isEnglish(text: string): boolean {
  let words = 0;
  let latin = 0;
  let english = 0;
  let foreign = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (++words > SAMPLE_WORDS) break;
    if (/^[\p{Script=Latin}\p{M}]/u.test(word)) latin++;
    const lower = word.toLowerCase();
    if (ENGLISH.has(lower)) english++;
    else if (FOREIGN.has(lower)) foreign++;
  }
  if (words === 0) return true;
  if (latin < words / 2) return false;
  if (foreign > english) return false;
  return words < SHORT || english >= LEAST_SHARE * words;
}

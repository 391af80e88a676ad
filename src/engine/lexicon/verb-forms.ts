/** Every inflected form of the verbs in the lexicon, computed once when the engine loads. */
import { COMMON_VERBS } from './common-verbs';
import { CUE_LEMMAS, FIGURE_VERBS, ORDERING_VERBS } from './cue-verbs';
import { IRREGULAR_VERBS } from './irregular-verbs';
import { words } from './words';

export interface VerbForm {
  readonly lemma: string;
  /** `past` is both past tense and past participle if they look alike. */
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'gerund';
}

/** Forms that may be a participle of what was done: "told", "shown". */
export const PAST_FORMS: ReadonlySet<string> = new Set<VerbForm['form']>(['past', 'participle']);

/** Verbs of two syllables, stressed on the last, whose final consonant doubles too. */
const DOUBLED = words('refer admit rebut concur permit submit rebel prefer occur commit');

/** Endings before the "es" of the present: "passes", "goes". */
const BEFORE_ES = /(?:[sxzo]|ch|sh)$/;

/** Past forms of verbs that end in "ee", which few words in "-eed" are: "freed", but "breed". */
export const PAST_OF_EE = words('freed agreed disagreed decreed guaranteed refereed pedigreed emceed teed treed kneed');

const FORMS: ReadonlyMap<string, VerbForm> = inflect();

/** The verb form that a lower-case word may be, or undefined. */
export function verbForm(word: string): VerbForm | undefined {
  return FORMS.get(word);
}

function inflect(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const put = (word: string, lemma: string, form: VerbForm['form']) => {
    if (!forms.has(word)) forms.set(word, { lemma, form });
  };
  const irregular = new Set<string>();
  for (const [base, past, participle] of IRREGULAR_VERBS) {
    irregular.add(base);
    put(past, base, 'past');
    put(participle, base, 'participle');
  }
  for (const lemma of [...irregular, ...CUE_LEMMAS, ...FIGURE_VERBS, ...COMMON_VERBS]) {
    put(`${stem(lemma, 'ing')}ing`, lemma, 'gerund');
    if (!irregular.has(lemma)) put(`${stem(lemma, 'ed')}ed`, lemma, 'past');
    // British English doubles this l too: "labelled".
    if (lemma.endsWith('al') || lemma.endsWith('el')) {
      put(`${lemma}led`, lemma, 'past');
      put(`${lemma}ling`, lemma, 'gerund');
    }
    put(presentOf(lemma), lemma, 'present');
    put(lemma, lemma, 'base');
  }
  // Their other forms are mostly a noun or an adjective: "a direct task".
  for (const lemma of ORDERING_VERBS) {
    put(`${stem(lemma, 'ing')}ing`, lemma, 'gerund');
    put(`${stem(lemma, 'ed')}ed`, lemma, 'past');
  }
  return forms;
}

function presentOf(lemma: string): string {
  if (BEFORE_ES.test(lemma)) return `${lemma}es`;
  return endsInConsonantY(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function endsInConsonantY(lemma: string): boolean {
  return lemma.endsWith('y') && !isVowel(lemma.at(-2));
}

function stem(lemma: string, ending: 'ed' | 'ing'): string {
  if (lemma.endsWith('ie')) return ending === 'ing' ? `${lemma.slice(0, -2)}y` : lemma.slice(0, -1);
  if (lemma.endsWith('ee') || lemma.endsWith('oe')) return ending === 'ed' ? lemma.slice(0, -1) : lemma;
  if (lemma.endsWith('e')) return lemma.slice(0, -1);
  if (ending === 'ed' && endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}i`;
  return doubles(lemma) ? lemma + lemma.at(-1)! : lemma;
}

/** One vowel letter before one consonant: "stopped", "quitting". Of few lemmas the pattern is asked. */
function doubles(lemma: string): boolean {
  return DOUBLED.has(lemma) || (isVowel(lemma.at(-2)) && /^(?:[^aeiou]*|s?qu)[aeiou][bdgklmnprtz]$/.test(lemma));
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiou'.includes(letter);
}

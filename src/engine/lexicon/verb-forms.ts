/** Every inflected form of the verbs in the lexicon, computed once when the engine loads. */
import { COMMON_VERBS } from './common-verbs';
import { CUE_LEMMAS, FIGURE_VERBS } from './cue-verbs';
import { IRREGULAR_VERBS } from './irregular-verbs';
import { words } from './words';

export interface VerbForm {
  readonly lemma: string;
  /** `past` is both past tense and past participle if they look alike. */
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'gerund';
}

/** Verbs of two syllables, stressed on the last, whose final consonant doubles too. */
const DOUBLED = words('refer admit rebut concur permit submit rebel prefer occur commit');

/** British English doubles the final l of these too: "labelled". */
const BRITISH_DOUBLED = /[ae]l$/;

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
    if (BRITISH_DOUBLED.test(lemma)) {
      put(`${lemma}led`, lemma, 'past');
      put(`${lemma}ling`, lemma, 'gerund');
    }
    put(presentOf(lemma), lemma, 'present');
    put(lemma, lemma, 'base');
  }
  return forms;
}

function presentOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function stem(lemma: string, ending: 'ed' | 'ing'): string {
  if (lemma.endsWith('ie')) return ending === 'ing' ? `${lemma.slice(0, -2)}y` : lemma.slice(0, -1);
  if (/[^eoy]e$/.test(lemma) || lemma.endsWith('ye')) return lemma.slice(0, -1);
  if (lemma.endsWith('ee') || lemma.endsWith('oe')) return ending === 'ed' ? lemma.slice(0, -1) : lemma;
  if (ending === 'ed' && /[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}i`;
  const doubles = /^(?:[^aeiou]*|s?qu)[aeiou][bdgklmnprtz]$/.test(lemma) || DOUBLED.has(lemma);
  return doubles && !/[wxy]$/.test(lemma) ? lemma + lemma.at(-1)! : lemma;
}

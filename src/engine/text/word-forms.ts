/**
 * What is known of a word as texts spell it, wherever it stands. It is looked up once for each spelling, not for each
 * place: news repeats its words, so that nine of ten tokens of an article have a form that is known already.
 */
import { ENGLISH_WORDS, FOREIGN_WORDS } from '../lexicon/frequent-words';
import { classOf, type NounClass } from '../lexicon/nouns';
import { type VerbForm, verbForm } from '../lexicon/verb-forms';
import { startsCapital } from './characters';

export interface WordForm {
  readonly text: string;
  /** Lower case, with straight apostrophes: the form that the lexicon has. */
  readonly lower: string;
  /** `lower` without a full stop at its end: "u.s" of "U.S.". */
  readonly bare: string;
  /** Written with a capital letter: "Renn", "deVries". */
  readonly capital: boolean;
  /** The verb form that the word may be. */
  readonly verb: VerbForm | undefined;
  /** What the word stands for as a noun. */
  readonly noun: NounClass;
  /** The language among whose most frequent words it is. */
  readonly frequentIn: 'english' | 'foreign' | null;
}

/** The form of a run of letters and of what may stand between them. */
export function wordForm(text: string): WordForm {
  const known = FORMS.get(text);
  if (known) return known;
  if (text.length > LONGEST_KEPT) return readForm(text);
  if (FORMS.size === MOST_KEPT) FORMS.clear();
  const form = readForm(copied(text));
  FORMS.set(form.text, form);
  return form;
}

const FORMS = new Map<string, WordForm>();
/** More different words than a long book has, and longer ones than prose: a hostile text does not fill the memory. */
const MOST_KEPT = 50_000;
const LONGEST_KEPT = 40;

/** A part of a text, which would keep all of it in memory, as a string of its own. */
const copied = (part: string): string => ` ${part}`.slice(1);

function readForm(text: string): WordForm {
  const lower = lexicalForm(text);
  return {
    text,
    lower,
    bare: lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower,
    capital: text !== lower && (startsCapital(text) || /^\p{Ll}{1,2}-?\p{Lu}/u.test(text)),
    verb: verbForm(lower),
    noun: classOf(lower),
    frequentIn: ENGLISH_WORDS.has(lower) ? 'english' : FOREIGN_WORDS.has(lower) ? 'foreign' : null,
  };
}

/** Lower case, straight apostrophes, and no full stop at the end of an abbreviation that has only that one. */
function lexicalForm(text: string): string {
  const lower = text.replace(/[’‘]/g, "'").toLowerCase();
  return lower.indexOf('.') === lower.length - 1 && lower.length > 1 ? lower.slice(0, -1) : lower;
}

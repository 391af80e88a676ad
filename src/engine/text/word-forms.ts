/**
 * What is known of a word as texts spell it, wherever it stands. It is looked up once for each spelling, not for each
 * place: news repeats its words, so that nine of ten tokens of an article have a form that is known already.
 */
import { ENGLISH_WORDS, FOREIGN_WORDS } from '../lexicon/frequent-words';
import { classOf, type NounClass } from '../lexicon/nouns';
import { type VerbForm, verbForm } from '../lexicon/verb-forms';
import { startsCapital } from './characters';
import { type Tag, wordTag } from './word-tags';

export interface WordForm {
  readonly text: string;
  /** Lower case, with straight apostrophes: the form that the lexicon has. */
  readonly lower: string;
  /** `lower` without a full stop at its end: "u.s" of "U.S.". */
  readonly bare: string;
  /** Written with a capital letter: "Renn", "deVries". */
  readonly capital: boolean;
  readonly startsCapital: boolean;
  /** Written in capitals throughout. */
  readonly allCaps: boolean;
  /** The part of speech of the word on its own. */
  readonly tag: Tag;
  /** The verb form that the word may be. */
  readonly verb: VerbForm | undefined;
  /** What the word stands for as a noun. */
  readonly noun: NounClass;
  /** The language among whose most frequent words it is. */
  readonly frequentIn: 'english' | 'foreign' | null;
}

/** The form of the run of letters `[start, end)` of a text, and of what may stand between them. */
export function wordForm(text: string, start: number, end: number): WordForm {
  if (end - start > LONGEST_KEPT) return readForm(text.slice(start, end));
  const hash = hashOf(text, start, end);
  const known = FORMS.get(hash);
  if (known?.text.length === end - start && text.startsWith(known.text, start)) return known;
  if (FORMS.size === MOST_KEPT) FORMS.clear();
  const form = readForm(copied(text.slice(start, end)));
  FORMS.set(hash, form);
  return form;
}

/**
 * By the hash of the word, so that a known word is found without a string of its own. Of words with the same hash, the
 * last one is kept.
 */
const FORMS = new Map<number, WordForm>();
/** More different words than a long book has, and longer ones than prose: a hostile text does not fill the memory. */
const MOST_KEPT = 50_000;
const LONGEST_KEPT = 40;

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** A part of a text, which would keep all of it in memory, as a string of its own. */
const copied = (part: string): string => ` ${part}`.slice(1);

function readForm(text: string): WordForm {
  const lower = lexicalForm(text);
  const verb = verbForm(lower);
  const capital = startsCapital(text);
  return {
    text,
    lower,
    bare: lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower,
    capital: text !== lower && (capital || /^\p{Ll}{1,2}-?\p{Lu}/u.test(text)),
    startsCapital: capital,
    allCaps: capital && text === text.toUpperCase(),
    tag: wordTag(text, lower, verb),
    verb,
    noun: classOf(lower),
    frequentIn: ENGLISH_WORDS.has(lower) ? 'english' : FOREIGN_WORDS.has(lower) ? 'foreign' : null,
  };
}

/** Lower case, straight apostrophes, and no full stop at the end of an abbreviation that has only that one. */
function lexicalForm(text: string): string {
  const lower = text.replace(/[’‘]/g, "'").toLowerCase();
  return lower.indexOf('.') === lower.length - 1 && lower.length > 1 ? lower.slice(0, -1) : lower;
}

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
  /** "J." */
  readonly initial: boolean;
  /** "MPs", "U.S." */
  readonly acronym: boolean;
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
  const form = readForm(atom(text.slice(start, end)));
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

/**
 * The one string that the JavaScript engine has for these letters, as for each name of a property: it is compared by
 * address with the words in the code, and keeps no whole text in memory as a part of it would. Analyses take 7 % less time.
 */
const atom = (text: string): string => Object.keys({ [text]: 0 })[0]!;

function readForm(text: string): WordForm {
  const lower = atom(lexicalForm(text));
  const verb = verbForm(lower);
  const capital = startsCapital(text);
  return {
    text,
    lower,
    bare: lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower,
    capital: text !== lower && (capital || /^\p{Ll}{1,2}-?\p{Lu}/u.test(text)),
    startsCapital: capital,
    allCaps: capital && text === text.toUpperCase(),
    initial: capital && /^\p{Lu}\.$/u.test(text),
    acronym: capital && isAcronym(text),
    tag: wordTag(text, lower, verb),
    verb,
    noun: classOf(lower),
    frequentIn: ENGLISH_WORDS.has(lower) ? 'english' : FOREIGN_WORDS.has(lower) ? 'foreign' : null,
  };
}

const isAcronym = (text: string): boolean =>
  /^(?:\p{Lu}\.?){2,}s?$/u.test(text) && text.replace(/\P{Lu}/gu, '').length <= LONGEST_ACRONYM;

/** Longer words in capitals are a headline's or a transcript's, not acronyms. */
export const LONGEST_ACRONYM = 6;

/** Lower case, straight apostrophes, and no full stop at the end of an abbreviation that has only that one. */
function lexicalForm(text: string): string {
  const lower = text.replace(/[’‘]/g, "'").toLowerCase();
  return lower.indexOf('.') === lower.length - 1 && lower.length > 1 ? lower.slice(0, -1) : lower;
}

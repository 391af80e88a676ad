/**
 * Abbreviations whose full stop does not end the word.
 * Sources: titles, military and police ranks, company forms, months and states as the news style books abbreviate them.
 */

/** Always followed by a name or a number: the full stop never ends a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'rev', 'fr', 'hon', 'messrs', 'mme', 'mlle', 'st', 'ste', 'mt', 'ft'],
  ...[
    'sen',
    'sens',
    'rep',
    'reps',
    'gov',
    'govs',
    'cllr',
    'coun',
    'pres',
    'amb',
    'supt',
    'asst',
    'atty',
    'del',
    'dist',
    'sec',
  ],
  ...['gen', 'col', 'maj', 'capt', 'cpt', 'lt', 'sgt', 'cpl', 'pvt', 'adm', 'cmdr', 'brig', 'det', 'insp', 'pfc'],
  ...['adv', 'alh', 'barr', 'cllr', 'engr', 'smt', 'usec', 'asec', 'bgen', 'pol', 'cmdt', 'cdr', 'wg', 'flt', 'sqn'],
  ...[
    'ald',
    'assoc',
    'spc',
    'const',
    'arc',
    'pharm',
    'surv',
    'msgr',
    'cong',
    'rt',
    'ir',
    'ven',
    'mdm',
    'sra',
    'dra',
    'engr',
  ],
  ...['sta', 'sto', 'brgy', 'gng', 'th', 'chr', 'wm', 'chas', 'thos', 'jos', 'geo'],
  ...['v', 'vs', 'nos', 'fig', 'vol', 'approx', 'cf', 'eg', 'ie'],
]);

/** May end a sentence; the next word shows whether they do. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...['jr', 'sr', 'inc', 'corp', 'co', 'ltd', 'llc', 'bros', 'cos', 'plc', 'assn', 'dept', 'univ', 'esq', 'etc'],
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'],
  ...['ala', 'ariz', 'ark', 'calif', 'colo', 'conn', 'fla', 'ga', 'ill', 'ind', 'kan', 'ky', 'md', 'mich', 'minn'],
  ...[
    'mo',
    'mont',
    'neb',
    'nev',
    'okla',
    'ore',
    'pa',
    'tenn',
    'tex',
    'va',
    'vt',
    'wash',
    'wis',
    'wyo',
    'mass',
    'del',
    'miss',
    'la',
  ],
  ...['ave', 'blvd', 'rd', 'hwy', 'ph.d', 'a.m', 'p.m'],
]);

/** Streets and drives: behind their name, no title of a name that follows. */
export const STREETS_CUT_SHORT: ReadonlySet<string> = new Set(['st', 'dr']);

/** Those that are also written in small letters. The others stand for names and titles: "ill." is not Illinois. */
const SMALL_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...['v', 'vs', 'nos', 'vol', 'fig', 'approx', 'cf', 'eg', 'ie', 'ft'],
  ...['jr', 'sr', 'inc', 'corp', 'co', 'ltd', 'llc', 'bros', 'cos', 'plc', 'dept', 'univ', 'etc'],
  ...['ave', 'blvd', 'rd', 'hwy', 'ph.d', 'a.m', 'p.m'],
]);

/** Names that end in an exclamation or a question mark. */
export const CALLED_WITH_MARK: ReadonlySet<string> = new Set(['E!', 'OK!', 'Yahoo!', 'Jeopardy!', 'Which?']);
/** What follows the mark where it ends no sentence. */
export const BEHIND_MARK = /^(?:,| ?['’]s| (?:\p{Ll}|News|Sports|Finance|Magazine|Online|Entertainment))/u;

/** "Ph.D", "Ed.D", "Psy.D": up to the letter of a doctor's degree that is written with both full stops. */
export const DOCTORS_DEGREE = /(?:^|[^\p{L}])(?:Ph|Ed|Psy|Pharm|Sc|Th|Litt|Eng)\.D$/u;

/** Is the word, as written in the text but without its full stop, an abbreviation? */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  return word === lower
    ? SMALL_ABBREVIATIONS.has(lower)
    : TITLE_ABBREVIATIONS.has(lower) || OTHER_ABBREVIATIONS.has(lower);
}

/** What texts of growing length are made of: units that are repeated, listed and drawn by a seed. */
import fc from 'fast-check';

/** Units that once took time in the square of their number, and their like. */
const LISTED: readonly string[] = [
  ...[': ', 'Renn: ', 'https://', 'The ', 'the ', 'noting ', 'not ', 'very ', 'will have been ', 'quickly '],
  ...[
    '"" ',
    '"',
    '" ',
    '“',
    '” ',
    "'",
    "' ",
    '′ ',
    '″ ',
    "''",
    '‘',
    '’ ',
    'spoke a a a a ',
    'said a a a a ',
    '“It is.” ',
    'RENN: It is. ',
  ],
  ...['( ', ') ', '— ', '-', '. ', '... ', ', ', '; ', '? ', '/ ', '@a ', '#a ', 'a', '\n', '\n\n', '\t', '\u00a0'],
  ...['Ida Lund was charged. The defendant said so. ', 'The Dock Council met. Labour said so. ', 'They said so. '],
  ...['<br>', '&amp; ', '😀 ', '\ud800', '\u0301', 'é ', 'ł', '名 ', '1 ', '1,', '1.', '$', '% ', 'U.S. ', 'J. '],
];

/** Sentences that each name somebody or something new, in place of `#`: what one article tells of very many. */
export const NAMING: readonly string[] = [
  ...[
    '# Renn said it was late. ',
    '# Renn said it was late. Renn said it was dark. ',
    'The father of # Renn said so. ',
  ],
  ...['Renn, of #, said it was late. ', 'Renn, 41, a # maker, said it was late. ', 'Mayor # said so. The mayor left. '],
  ...['# Corp. said it was late. The company said so. ', '# and Ida said it was late. They said so. '],
  ...['# Holm, a spokesman for # Corp., said it was late. The spokesman said so. '],
];

/** Words of every class that the rules ask for, and what stands between words. */
const PIECES: readonly string[] = [
  ...['Renn', 'Ilona Varga', 'Mr.', 'Dr. Tobias Renn', 'Corvane', 'the Harbour Ledger', 'Northline', 'Elsin', 'ELSIN'],
  ...['U.S.', 'McVarga', 'de Vries', "Renn's", 'the mayor', 'a spokeswoman', 'two officials', 'officials', 'a report'],
  ...['the board of the port', 'court documents', 'a person familiar with the talks', 'the company', 'who', 'whom'],
  ...['said', 'says', 'told', 'told reporters', 'asked', 'adding', 'noting', 'according to', 'as', 'as reported by'],
  ...['reportedly', 'is expected to', 'has been accused of', 'was told', 'declined to comment', 'would not say'],
  ...['on condition of anonymity', 'who asked not to be named', 'because', 'citing', 'in a statement', 'on X'],
  ...['that', 'whether', 'what', 'if', 'when', 'while', 'and', 'or', 'but', 'of', 'in', 'by', 'with', 'for', 'to'],
  ...['he', 'she', 'they', 'it', 'his', 'her', 'their', 'this', 'a', 'an', 'the', 'some', 'many', 'no', 'not', "n't"],
  ...['is', 'was', 'has', 'have been', 'will', 'could', 'may', 'very', 'quickly', 'still', 'also', 'old', 'likely'],
  ...['boat', 'boats', 'claim', 'claims', 'warning', 'statement', 'belief', 'plan', 'plans', 'report', 'reports'],
  ...['on Tuesday', 'in May', 'yesterday', '12', 'three', 'dozens of', '$5m', '40%', '9.05am', '2016', 'last week'],
  ...[',', '.', ':', ';', '?', '!', '—', '–', '--', '-', '…', '(', ')', '[', ']', '/', '*', '•', '"', '“', '”', "''"],
  ...["'", '‘', '’', '«', '»', '\n', '\n\n', 'HOST:', 'Q:', 'RENN:', '@renn', '#elsin', 'https://elsin.example/a'],
];

/** As many units again, drawn by the seed. */
const DRAWN = 300;
const SEED = 20261129;

/** One to six pieces with or without blanks between them. */
const mixture = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', ', ', '')), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.flat().join(''))
  .filter((unit) => unit !== '');

/** Every unit, listed ones first. */
export const UNITS: readonly string[] = [...LISTED, ...fc.sample(mixture, { seed: SEED, numRuns: DRAWN })];

/** English running text, longer than what tells an article's language. */
const ENGLISH = 'It is the one that he was told of and it is on the list of the day, so they were in it. '.repeat(30);

/** A text of `length` characters that opens in English and then repeats the unit, each `#` of a naming one as a new name. */
export function textOf(unit: string, length: number): string {
  const repeated = unit.repeat(Math.ceil(length / unit.length));
  let names = 0;
  const named = NAMING.includes(unit) ? repeated.replaceAll('#', () => nameOf(names++)) : repeated;
  return `${ENGLISH}\n\n${named}`.slice(0, length);
}

/** "Aaary", "Baary", …: a name for each number. */
function nameOf(index: number): string {
  const letters = [0, 1, 2].map((place) => LETTERS[Math.floor(index / LETTERS.length ** place) % LETTERS.length]);
  return `${letters[0]!.toUpperCase()}${letters.slice(1).join('')}ry`;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

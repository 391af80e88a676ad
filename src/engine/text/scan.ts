/** Text → words, numbers, quotation marks and punctuation, before sentences and quotations are known. */
import type { Span } from '../claim';
import { BEHIND_MARK, CALLED_WITH_MARK, DOCTORS_DEGREE, isAbbreviation } from '../lexicon/abbreviations';
import { CLITICS } from '../lexicon/apostrophes';
import { isAsciiLetter, isTypographicMark, startsCapital } from './characters';
import type { Token } from './document';
import { wordForm } from './word-forms';

/** A token while the document is being read; frozen into `Token` once its sentence and quotation are known. */
export type Draft = { -readonly [Key in keyof Token]: Token[Key] };

const LETTER = /[\p{L}\p{M}\u00AD\u200C\u200D]/u;
const DIGIT = /\p{N}/u;
const SPACE = /[\s\p{Cc}\p{Cf}]/u;
const MARKS = new Set(['"', '“', '”', '„', '‟', '«', '»', "'", '‘', '’', '‚', '‛', '`', '´']);
const APOSTROPHES = new Set(["'", '’', '‘', '‛', '´']);

enum Class {
  Other,
  Letter,
  Digit,
  Space,
  Mark,
}

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (MARKS.has(character)) return Class.Mark;
  if (isAsciiLetter(code)) return Class.Letter;
  if (/\d/.test(character)) return Class.Digit;
  return code <= 32 || code === 127 ? Class.Space : Class.Other;
});

function classify(character: string): Class {
  if (MARKS.has(character)) return Class.Mark;
  if (isTypographicMark(character.charCodeAt(0))) return Class.Other;
  if (LETTER.test(character)) return Class.Letter;
  if (DIGIT.test(character)) return Class.Digit;
  return SPACE.test(character) ? Class.Space : Class.Other;
}

/** The class of the character at `at`, and how many code units it takes. */
function classAt(text: string, at: number): Class {
  const code = text.charCodeAt(at);
  return code < 128 ? (ASCII[code] as Class) : classify(String.fromCodePoint(text.codePointAt(at) ?? code));
}

const widthAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
const isWordClass = (kind: Class) => kind === Class.Letter || kind === Class.Digit;

/** Reads the tokens of one paragraph, in order. Takes time linear in its length. */
export function scanParagraph(text: string, [start, end]: Span, paragraph: number, into: Draft[]): void {
  let at = start;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === Class.Space) at += widthAt(text, at);
    else if (isWordClass(kind) || startsHandle(text, at, end)) at = pushWord(text, at, end, paragraph, into);
    else if (kind === Class.Mark) at = pushMark(text, at, end, paragraph, into);
    else at = pushPunctuation(text, at, end, paragraph, into);
  }
}

/** An account or a topic: `@harbour_news`, `#ferry`. */
function startsHandle(text: string, at: number, end: number): boolean {
  const sign = text[at];
  return (sign === '@' || sign === '#') && at + 1 < end && isWordClass(classAt(text, at + 1));
}

function pushWord(text: string, start: number, limit: number, paragraph: number, into: Draft[]): number {
  let end = start + 1;
  let letters = classAt(text, start) !== Class.Digit;
  let lastApostrophe = -1;
  while (end < limit) {
    const kind = classAt(text, end);
    if (isWordClass(kind)) {
      letters ||= kind === Class.Letter;
      end += widthAt(text, end);
      continue;
    }
    if (!joins(text, end, limit)) break;
    if (APOSTROPHES.has(text[end]!)) lastApostrophe = end;
    end += 1;
  }
  if (lastApostrophe > start && isClitic(text.slice(lastApostrophe, Math.min(end, lastApostrophe + 4)))) {
    push(into, text, start, lastApostrophe, letters ? 'word' : 'number', paragraph);
    push(into, text, lastApostrophe, end, 'word', paragraph);
    return end;
  }
  if (text[end] === '.' && end < limit && keepsFullStop(text.slice(start, Math.min(end, start + 12)))) end++;
  else if (text[end] === '.' && end < limit && (isNumero(text, start, end) || isInitialBesideOther(text, start, end)))
    end++;
  else if (
    (text[end] === '!' || text[end] === '?') &&
    end < limit &&
    isCalled(text.slice(start, end + 1), text.slice(end + 1, Math.min(end + 16, limit)))
  )
    end++;
  // "OPEC+"
  else if (text[end] === '+' && end < limit && letters && !(end + 1 < limit && isWordClass(classAt(text, end + 1))))
    end++;
  push(into, text, start, end, letters ? 'word' : 'number', paragraph);
  return text[end - 1] === '.' ? pushClitic(text, end, limit, paragraph, into) : end;
}

/** In "the No. 1 cause" the full stop ends an abbreviation, and in "She said No." a sentence. */
const isNumero = (text: string, start: number, end: number): boolean =>
  end - start === 2 && text.startsWith('No', start) && /^ ?\d/.test(text.slice(end + 1, end + 3));

/** "E! News", "a Yahoo! page", "Which? found": is the mark before `rest` part of a name, with the sentence going on? */
const isCalled = (word: string, rest: string): boolean => CALLED_WITH_MARK.has(word) && BEHIND_MARK.test(rest);

/** The "'s" after the full stop of "the U.K.'s", or after a bracket. */
function pushClitic(text: string, start: number, limit: number, paragraph: number, into: Draft[]): number {
  let end = start + 1;
  while (end < limit && isWordClass(classAt(text, end))) end++;
  if (end > limit || !APOSTROPHES.has(text[start]!) || !isClitic(text.slice(start, end))) return start;
  push(into, text, start, end, 'word', paragraph);
  return end;
}

/** "’s", "’ll", "'re" */
const isClitic = (text: string) => CLITICS.has(text.slice(1).toLowerCase()) && "'’‘".includes(text[0]!);

/** May the character at `at` stand inside a word? It must have a letter or digit on its right. */
function joins(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit) return false;
  const next = classAt(text, at + 1);
  switch (text[at]) {
    case '-':
    case '‐':
    case '‑':
    case '_':
    case '&':
    case '@':
      return isWordClass(next);
    // "left–leaning": between small letters an en dash stands for a hyphen
    case '–':
      return next === Class.Letter && isLower(text, at + 1) && isLower(text, at - 1);
    case "'":
    case '’':
    case '‘':
      return next === Class.Letter;
    case ',':
    case ':':
      return next === Class.Digit && classAt(text, at - 1) === Class.Digit;
    case '.':
      if (OFFICE_TO_COME.test(text.slice(at + 1, at + 12)) || isInDegree(text, at) || isInTicker(text, at)) return true;
      if (isOfCountry(text, at)) return true;
      return (
        isWordClass(next) && (isInitial(text, at) || classAt(text, at - 1) === Class.Digit || isLower(text, at + 1))
      );
    default:
      return false;
  }
}

/** Is the full stop at `at` that in the middle of "Ph.D."? */
const isInDegree = (text: string, at: number): boolean =>
  text[at + 1] === 'D' &&
  text[at + 2] === '.' &&
  DOCTORS_DEGREE.test(text.slice(Math.max(0, at - LONGEST_DEGREE), at + 2));

/** Is the full stop at `at` that in "(NWSA.O)", between a share's letters and those of its exchange? */
const isInTicker = (text: string, at: number): boolean =>
  EXCHANGE_AT_END.test(text.slice(at + 1, at + 4)) && /[\p{Lu}\d]/u.test(text[at - 1] ?? '');

const EXCHANGE_AT_END = /^\p{Lu}{1,2}\)/u;

/** Letters before the full stop of a degree, and what stands before them. */
const LONGEST_DEGREE = 6;

/** "Gov.-elect" */
const OFFICE_TO_COME = /^-(?:elect|designate)\b/;

/** The last full stop of "U.S.-backed", "U.K.-based". */
const isOfCountry = (text: string, at: number): boolean =>
  text[at + 1] === '-' && text[at - 2] === '.' && /^-\p{Ll}/u.test(text.slice(at + 1, at + 3)) && isInitial(text, at);

/** Is the letter before `at` a word of its own, as in "U.S."? */
function isInitial(text: string, at: number): boolean {
  return at < 2 || !isWordClass(classAt(text, at - 2));
}

/** "J. I. Renn", "I. J. Renn": beside another initial this letter is no pronoun. */
const isInitialBesideOther = (text: string, start: number, end: number): boolean =>
  text[start] === 'I' &&
  end === start + 1 &&
  (/(?:^|[^\p{L}.])\p{Lu}\. $/u.test(text.slice(Math.max(0, start - 4), start)) ||
    /^ \p{Lu}\. /u.test(text.slice(end + 1, end + 5)));

function isLower(text: string, at: number): boolean {
  const character = text[at]!;
  return character !== character.toUpperCase();
}

/** Abbreviations and initials keep their full stop: "Sen.", "J.", "U.S.", "v.", "D-Calif.", "R-N.Y.", "R-W.Va.". */
function keepsFullStop(word: string): boolean {
  if (word.length === 1) return word !== 'I' && (startsCapital(word) || isAbbreviation(word));
  if (DOCTORS_DEGREE.test(word)) return true;
  const last = word.slice(word.lastIndexOf('-') + 1);
  const initials = last.includes('.') ? (/^(?:\p{L}\.)+/u.exec(last)?.[0] ?? '') : '';
  const rest = last.slice(initials.length);
  return (initials !== '' && /^\p{L}$/u.test(rest)) || isAbbreviation(rest);
}

function pushMark(text: string, start: number, limit: number, paragraph: number, into: Draft[]): number {
  const single = text[start]!;
  const doubled = start + 1 < limit && text[start + 1] === single && "'’‘`‚´".includes(single);
  // Of three in a row after a word, the first closes the inner quotation: `'no.'''`.
  const innerFirst = doubled && text[start + 2] === single && start > 0 && !/[\s(—–-]/.test(text[start - 1]!);
  const end = start + (doubled && !innerFirst ? 2 : 1);
  push(into, text, start, end, 'mark', paragraph);
  return end;
}

/** One character, or a run of full stops or hyphens ("...", "--"). */
function pushPunctuation(text: string, start: number, limit: number, paragraph: number, into: Draft[]): number {
  const character = text[start]!;
  let end = start + widthAt(text, start);
  if (character === '.' || character === '-') while (end < limit && text[end] === character) end++;
  push(into, text, start, end, 'punctuation', paragraph);
  // "the Harl Port Authority (HPA)’s"
  return character === ')' ? pushClitic(text, end, limit, paragraph, into) : end;
}

function push(into: Draft[], text: string, start: number, end: number, kind: Token['kind'], paragraph: number): void {
  const form = kind === 'word' ? wordForm(text, start, end) : null;
  const raw = form?.text ?? text.slice(start, end);
  const lower = form?.lower ?? raw;
  into.push({ start, end, text: raw, lower, form, kind, sentence: 0, paragraph, quotation: -1 });
}

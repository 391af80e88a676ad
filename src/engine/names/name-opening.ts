/** Whether a word with a capital letter may begin a name. */
import { BEFORE_PLACES } from '../lexicon/adjectives';
import { CALENDAR, WEEKEND } from '../lexicon/calendar';
import { PLAIN_SAYING, SPEECH_VERBS } from '../lexicon/cue-verbs';
import { ADVERBS, DETERMINERS, HAVE, PREPOSITIONS, SUBORDINATORS } from '../lexicon/function-words';
import {
  BEFORE_NAME,
  COUNTED_IN_MONEY,
  DESCRIBES_BY_NAME,
  NAMED_IN_CAPITALS,
  NAMES_AS_PREPOSITIONS,
  NO_FIRST_WORD,
  NUMERAL,
} from '../lexicon/names';
import { ARTICLES } from '../lexicon/noun-phrases';
import { classOf, isPlural } from '../lexicon/nouns';
import { COUNTRIES } from '../lexicon/organisations';
import { OUTLET_ENDINGS, OUTLETS, OUTLETS_AMBIGUOUS } from '../lexicon/outlets';
import { OPENING_ADVERBS, SENTENCE_OPENERS } from '../lexicon/sentence-openers';
import { isTitle } from '../lexicon/titles';
import { verbForm } from '../lexicon/verb-forms';
import type { Document, Token } from '../text/document';
import { raised, type Spelling } from './capitals';
import { isNoSubject } from './first-words';
import { isKnownBody } from './known-names';
import { bare, isAcronym, isGivenName, isInitial, isPlaceOrPeople } from './name-words';
import { nounBehind } from './noun-behind';

/**
 * May a name that ends before `end` begin at `at`? Not with a word that opens sentences, a date, or a common word that has
 * its capital only from the start of the sentence.
 */
export function opensName(document: Document, at: number, end: number, spelling: Spelling): boolean {
  const { tokens, sentences } = document;
  const token = tokens[at]!;
  const lower = bare(token);
  if (isInitial(token) && at + 1 < end) return true;
  if (NAMED_IN_CAPITALS.has(token.text)) return true;
  if (NUMERAL.test(lower)) return false;
  if (
    lower.includes('-') &&
    (PARTY_AND_STATE.test(token.text) || DESCRIBES_BY_NAME.test(lower) || SHAPE.test(token.text))
  )
    return false;
  if (OPENING_ADVERBS.has(lower) && tokens[at + 1]?.text === ',') return false;
  if (NAMES_AS_PREPOSITIONS.has(lower) && isFirstName(document, at, end)) return true;
  if (isWeekendPaper(tokens, at, end)) return true;
  // "Long said", where the article has a Tobias Long
  if (at + 1 >= end && spelling.capital.has(token.lower) && !CALENDAR.has(lower) && says(tokens, end)) return true;
  // "the All Norland Congress"
  if (DETERMINERS.has(lower) && ARTICLES.has(tokens[at - 1]?.lower ?? '') && at + 1 < end) return true;
  if (SENTENCE_OPENERS.has(lower) || CALENDAR.has(lower) || OPENERS_TOO.has(lower))
    return at + 1 < end && isGivenName(lower) && !NO_FIRST_WORD.has(lower) && !isDated(tokens, at);
  if (!raised(tokens, at, sentences[token.sentence]!)) return true;
  const alone = at + 1 >= end;
  // "Big US firms", "Young Norwegian sailors"
  if (!alone && BEFORE_PLACES.has(lower) && !spelling.capital.has(token.lower) && isPlaceOrPeople(tokens[at + 1]!))
    return false;
  if (alone && isGivenName(lower) && isPastSpeech(tokens[end]?.lower ?? '')) return true;
  if (isPastSpeech(lower) && !spelling.capital.has(token.lower)) return false;
  if (isGivenName(lower) && !alone) return true;
  // "CMS said"
  if (alone && isAcronym(token) && isKnownBody(lower)) return true;
  // "People reports", with the verb of one
  if (alone && isOutletOfOne(tokens, at, end)) return true;
  // "Critics" is no name, even where the article has a Critics Circle.
  if (alone && classOf(lower) === 'people') return false;
  // "Health bosses" is none either, though a Health Organisation is: elsewhere the word has a small letter too.
  if (alone && spelling.small.has(token.lower) && isOfPeople(tokens[at + 1])) return false;
  const elsewhere = spelling.capital.has(token.lower);
  if (alone && (isTitle(lower) || classOf(lower) !== 'other' || COUNTED_IN_MONEY.has(lower)))
    return elsewhere && !spelling.small.has(token.lower);
  if (isTitle(lower) || isAcronym(token) || elsewhere) return true;
  if (alone && !spelling.subjects.has(token.lower) && isNoSubject(lower, tokens[at + 1])) return false;
  if (spelling.small.has(token.lower)) return false;
  return (
    COUNTRIES.has(lower) ||
    !(/(?:ing|ly|ed)$/.test(lower.length > 5 ? lower : '') || verbForm(lower)?.form === 'participle') ||
    (alone && (says(tokens, end) || nounBehind(tokens, end) !== null))
  );
}

/** "the Sunday Courier" */
const isWeekendPaper = (tokens: readonly Token[], at: number, end: number): boolean =>
  WEEKEND.has(tokens[at]!.lower) &&
  end - at === 2 &&
  tokens[at - 1]?.lower === 'the' &&
  (OUTLET_ENDINGS.has(bare(tokens[at + 1]!)) || OUTLETS.has(`${tokens[at]!.lower} ${bare(tokens[at + 1]!)}`));

/** "Harding said", "Harding has said", as no "parking" does. */
function says(tokens: readonly Token[], at: number): boolean {
  const verb = verbForm(tokens[HAVE.has(tokens[at]?.lower ?? '') ? at + 1 : at]?.lower ?? '');
  return verb !== undefined && verb.form !== 'base' && PLAIN_SAYING.has(verb.lemma);
}

/** "People says": a plural that goes by the verb of one thing, which is a magazine. */
const isOutletOfOne = (tokens: readonly Token[], at: number, end: number): boolean =>
  OUTLETS_AMBIGUOUS.has(bare(tokens[at]!)) && isPlural(bare(tokens[at]!)) && isPresentSpeech(tokens[end]?.lower ?? '');

const isOfPeople = (token: Token | undefined): boolean => token?.kind === 'word' && classOf(token.lower) === 'people';

const isPresentSpeech = (word: string): boolean => {
  const verb = verbForm(word);
  return verb?.form === 'present' && SPEECH_VERBS.has(verb.lemma);
};

/** "Said Varga: …" */
const isPastSpeech = (word: string): boolean => {
  const verb = verbForm(word);
  return verb?.form === 'past' && SPEECH_VERBS.has(verb.lemma);
};

/** "said Per Lindt", "Per Lindt keeps": the capital, or the verb after it, shows that the preposition is a name. */
function isFirstName({ tokens, sentences }: Document, at: number, end: number): boolean {
  if (end - at !== 2) return false;
  return !raised(tokens, at, sentences[tokens[at]!.sentence]!) || verbForm(tokens[end]?.lower ?? '') !== undefined;
}

/** "In April Renn said", "an April poll": a month, not a given name as in "nurse April Moss" and "Jo Tan and June Moss". */
function isDated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!CALENDAR.has(bare(tokens[at]!)) || before?.kind !== 'word') return false;
  if (classOf(before.lower) === 'person') return false;
  if (before.lower === 'and' && !CALENDAR.has(tokens[at - 2]?.lower ?? '')) return false;
  return before.sentence === tokens[at]!.sentence && verbForm(before.lower) === undefined;
}

/** Words of other classes that may open a sentence right before a name. */
const OPENERS_TOO = new Set([...PREPOSITIONS, ...SUBORDINATORS, ...ADVERBS, ...BEFORE_NAME]);

/** "T-shirt", "X-ray" */
const SHAPE = /^\p{Lu}-\p{Ll}+$/u;

/** "D-Ohio" after a politician's name. */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}/u;

/** What follows a verb: the complement that decides whether the verb attributes. */
import {
  ADDRESSING_VERBS,
  CUE_LEMMAS,
  FIGURE_VERBS,
  INTERRUPTED_VERBS,
  PHRASAL_CUES,
  PREPOSITIONAL_CUES,
  SAY,
  WRITTEN,
} from '../lexicon/cue-verbs';
import { APPROXIMATIONS, COMPARISONS, HEARER_PRONOUNS, THERE, TIME_POINTERS } from '../lexicon/function-words';
import { isSubject, startsClause } from './clause-start';
import { beyondManner, joinsNames } from './manner';
import { isMeasure } from './noun-phrase';
import { nounPhraseAfter } from './noun-phrase-after';
import { type Tag, tags, type Unit } from './units';

export type ComplementKind =
  | 'that'
  | 'quote'
  | 'question'
  | 'infinitive'
  | 'clause'
  | 'object'
  | 'preposition'
  | 'as'
  | 'gerund'
  | 'figure'
  | 'comma'
  | 'end';

export interface Complement {
  readonly kind: ComplementKind;
  /** Where the content starts. */
  readonly at: number;
  /** Where the cue ends: after "said in a statement:". */
  readonly cueEnd: number;
  /** The preposition of a prepositional complement, or "". */
  readonly preposition: string;
  /** A particle that makes the verb a cue stands before the content: "pointed out". */
  readonly phrasal: boolean;
  /** A quotation stands at `at`. */
  readonly quoted: boolean;
}

/** Reads what follows the verb whose group ends at `from`. */
export function complementAt(units: readonly Unit[], from: number, lemma: string): Complement {
  let at = skipAdverbs(units, from);
  const phrasal = PHRASAL_CUES.get(lemma)?.has(units[at]?.lower ?? '') ?? false;
  if (phrasal) at = skipAdverbs(units, at + 1);
  if (lemma === 'put' && units[at]?.lower === 'it') return putAt(units, at + 1);
  if (FIGURE_VERBS.has(lemma) && holdsFigure(units, at)) return made(units, 'figure', at, phrasal);
  if (ADDRESSING_VERBS.has(lemma)) at = pastRecipient(units, at, lemma);
  at = pastAside(units, at);
  if (units[at]?.tag === 'comma' && kindAt(units, at + 1) === 'that') at++;
  if (INTERRUPTED_VERBS.has(lemma)) at = pastInsertion(units, at);
  const direct = kindBehind(units, at, lemma);
  if (direct === 'infinitive' && WRITTEN.has(lemma) && SAY.has(units[at + 1]!.lower))
    return writtenToSay(units, at + 2);
  if (direct !== 'preposition' && direct !== 'comma' && direct !== 'object') return made(units, direct, at, phrasal);
  const beyond = beyondManner(units, at, direct === 'object');
  if (beyond >= 0) return made(units, kindAt(units, beyond), beyond, phrasal);
  return {
    kind: direct,
    at,
    cueEnd: at,
    preposition: direct === 'preposition' ? (units[at]?.lower ?? '') : '',
    phrasal,
    quoted: false,
  };
}

/** "texted to say she was safe"; `at` stands behind "say". */
function writtenToSay(units: readonly Unit[], at: number): Complement {
  const kind = kindAt(units, at);
  return { ...made(units, kind, at, false), cueEnd: at };
}

/** "put it bluntly: …", "put it like this: …"; `at` stands behind "it". */
function putAt(units: readonly Unit[], at: number): Complement {
  let to = at;
  while (to < at + MANNER_UNITS && MANNER.has(units[to]?.tag)) to++;
  const kind = kindAt(units, to);
  return kind === 'quote' ? made(units, kind, to, true) : made(units, kindAt(units, at), at, false);
}

const MANNER_UNITS = 5;
const MANNER = tags('adverb', 'preposition', 'determiner', 'noun', 'possessive');

/** "the number of dead at more than 12": is a figure given for what the phrase at `from` names? */
function holdsFigure(units: readonly Unit[], from: number): boolean {
  const end = nounPhraseAfter(units, from);
  if (COMPARISONS.has(units[end - 1]?.lower ?? '')) return true;
  let at = from + 1;
  while (at <= end && units[at]?.lower !== 'at') at++;
  if (at > end) return false;
  at++;
  while (APPROXIMATIONS.has(units[at]?.lower ?? '')) at++;
  return units[at]?.tag === 'number' || /^[$£€]/.test(units[at]?.lower ?? '');
}

/** Past an adverb between commas: "added, though, that …". */
function pastAside(units: readonly Unit[], at: number): number {
  const aside = units[at + 1];
  const isAside = aside?.tag === 'adverb' || aside?.lower === 'though';
  return isAside && units[at]?.tag === 'comma' && units[at + 2]?.tag === 'comma' ? at + 3 : at;
}

/** How long words between two commas or dashes may keep what is said from its verb. */
const INSERTION_UNITS = 12;

/**
 * Past an insertion: "said — on the radio, as it happens — that …". A condition opens what is said: "said, if elected, she
 * would leave".
 */
function pastInsertion(units: readonly Unit[], at: number): number {
  const mark = units[at]?.tag;
  const first = units[at + 1];
  if (mark !== 'dash' && (mark !== 'comma' || !first || !opensInsertion(first))) return at;
  for (let end = at + 2; end < Math.min(units.length - 1, at + INSERTION_UNITS); end++) {
    if (NOT_INSERTED.has(units[end]!.tag)) return at;
    if (units[end]!.tag !== mark) continue;
    const kind = kindAt(units, end + 1);
    if (kind === 'clause') return mark === 'comma' ? at + 1 : end + 1;
    return kind === 'that' || kind === 'quote' ? end + 1 : at;
  }
  return at;
}

const NOT_INSERTED = tags('quote', 'stop', 'semicolon', 'colon', 'that');

/** "if elected", "in a low voice", "win or lose"; "adding" attributes itself. */
function opensInsertion({ tag, verb }: Unit): boolean {
  return tag === 'subordinator' || tag === 'preposition' || tag === 'noun' || (tag === 'verb' && verb?.form === 'base');
}

function made(units: readonly Unit[], kind: ComplementKind, at: number, phrasal: boolean): Complement {
  const colon = BEFORE_QUOTE.has(units[at]?.tag) ? 1 : 0;
  return {
    kind,
    at: at + colon,
    cueEnd: at,
    preposition: kind === 'preposition' ? (units[at]?.lower ?? '') : '',
    phrasal,
    quoted: units[at + colon]?.tag === 'quote',
  };
}

const BEFORE_QUOTE = tags('colon', 'comma', 'stop');

function skipAdverbs(units: readonly Unit[], from: number): number {
  let at = from;
  for (;;) {
    if (opensExistence(units, at)) return at;
    if (units[at]?.tag === 'adverb' || (units[at]?.tag === 'time' && units[at + 1]?.tag !== 'genitive')) at++;
    else if (TIME_POINTERS.has(units[at]?.lower ?? '') && units[at + 1]?.tag === 'time') at += 2;
    else return at;
  }
}

/** "said there were boats": the word belongs to what was said. */
const opensExistence = (units: readonly Unit[], at: number): boolean =>
  THERE.has(units[at]?.lower ?? '') && OPENS_PREDICATE.has(units[at + 1]?.tag);

const OPENS_PREDICATE = tags('be', 'have', 'modal');

/** Past the hearer, where words for the hearer follow; a verb that is not "tell" may have an object of another kind. */
function pastRecipient(units: readonly Unit[], from: number, lemma: string): number {
  const at = pastAppositions(units, skipAdverbs(units, skipRecipient(units, from)));
  if (TOLD.has(kindAt(units, at))) return at;
  // "told her the boat had sunk": the pronoun alone is the hearer.
  const behind = skipAdverbs(units, from + 1);
  if (HEARER_PRONOUNS.has(units[from]?.lower ?? '') && TOLD.has(kindAt(units, behind))) return behind;
  return lemma === 'tell' ? at : from;
}

/** How long the words between two commas behind a hearer may be. */
const APPOSITION_UNITS = 12;

/** "told her father, Martin Keough, a clerk, that …": past what describes the hearer, where words for the hearer follow. */
function pastAppositions(units: readonly Unit[], from: number): number {
  let open = from;
  while (units[open]?.tag === 'comma') {
    let close = open + 1;
    while (close - open < APPOSITION_UNITS && IN_APPOSITION.has(units[close]?.tag)) close++;
    if (close === open + 1 || units[close]?.tag !== 'comma') return from;
    if (TOLD.has(kindAt(units, close + 1))) return close + 1;
    open = close;
  }
  return from;
}

const TOLD: ReadonlySet<ComplementKind> = new Set(['that', 'quote', 'question', 'clause', 'infinitive']);

function skipRecipient(units: readonly Unit[], from: number): number {
  const unit = units[from];
  if (!unit) return from;
  if (unit.tag === 'object' || (HEARER_PRONOUNS.has(unit.lower) && unit.tag !== 'possessive')) return from + 1;
  const described = unit.verb?.form === 'gerund' && units[from + 1]?.tag === 'noun';
  if (!described && !OPENS_HEARER.has(unit.tag)) return from;
  let at = from + 1;
  while (at < units.length && (WITHIN_HEARER.has(units[at]!.tag) || joinsNames(units, at))) {
    const { tag } = units[at - 1]!;
    if (OPENS_OBJECT.has(units[at]!.tag) && (tag === 'noun' || tag === 'name')) break;
    at++;
  }
  return at;
}

const OPENS_OBJECT = tags('determiner', 'possessive');
const OPENS_HEARER = tags('determiner', 'possessive', 'name', 'noun', 'number');
const WITHIN_HEARER = new Set([...OPENS_HEARER, ...tags('genitive', 'adverb', 'time')]);
const IN_APPOSITION = new Set<Tag | undefined>([...WITHIN_HEARER, ...tags('preposition', 'and')]);

/** What may follow "to" in an infinitive; an unknown verb looks like a noun. */
const INFINITIVE = tags('verb', 'be', 'have', 'do', 'noun', 'adverb', 'not', 'quote');

/** "met that day, as …", "denied that claim.": a time or noun with nothing behind it makes "that" point. */
function isDemonstrative(units: readonly Unit[], that: number): boolean {
  const ends = (tag: Tag | undefined) => tag === undefined || tag === 'stop' || tag === 'semicolon';
  const after = units[that + 2]?.tag;
  const tag = units[that + 1]?.tag;
  if (tag === 'time') return ends(after) || after === 'comma' || after === 'and' || after === 'but';
  return tag === 'noun' && ends(after);
}

/** "mixed results", "increased fares": a participle before its noun. */
const describesNoun = (units: readonly Unit[], at: number): boolean =>
  PARTICIPLES.has(units[at]!.verb?.form ?? 'past') && units[at + 1]?.tag === 'noun';

const PARTICIPLES: ReadonlySet<string> = new Set(['past', 'participle']);

function kindAt(units: readonly Unit[], at: number): ComplementKind {
  const unit = units[at];
  if (!unit) return 'end';
  switch (unit.tag) {
    case 'that':
      return isDemonstrative(units, at) ? 'object' : 'that';
    case 'quote':
      return 'quote';
    case 'colon':
      return 'quote';
    case 'comma':
      return units[at + 1]?.tag === 'quote' ? 'quote' : 'comma';
    case 'wh':
    case 'relative':
      return 'question';
    case 'to':
      return INFINITIVE.has(units[at + 1]?.tag) ? 'infinitive' : 'preposition';
    case 'subordinator':
      if (unit.lower === 'whether' || unit.lower === 'if') return 'question';
      return unit.lower === 'as' ? 'as' : 'comma';
    case 'preposition':
      // "Renn said, at least": nothing follows.
      if (isMeasure(units, at)) return units[at + 2] && startsClause(units, at + 2) ? 'clause' : 'object';
      return 'preposition';
    case 'verb':
      if (unit.verb?.form === 'gerund') return 'gerund';
      return describesNoun(units, at) ? kindAt(units, at + 1) : 'end';
    case 'stop':
      return units[at + 1]?.tag === 'quote' ? 'quote' : 'end';
    case 'semicolon':
    case 'and':
    case 'but':
    case 'dash':
    case 'open':
    case 'close':
      return 'end';
    default:
      return startsClause(units, at) ? 'clause' : 'object';
  }
}

/**
 * The same behind a known verb: of one that attributes nothing, "that" and a verb are no clause ("built that sank"), and of
 * one that points to things "to" and a noun are no infinitive ("points to student loans").
 */
function kindBehind(units: readonly Unit[], at: number, lemma: string): ComplementKind {
  const kind = kindAt(units, at);
  if (kind === 'infinitive' && units[at + 1]!.tag === 'noun' && PREPOSITIONAL_CUES.get(lemma)?.has('to'))
    return 'preposition';
  return kind === 'that' && !CUE_LEMMAS.has(lemma) && isSubject(units, at) ? 'object' : kind;
}

/** Who and what the article names: every person, body and place, each with all its mentions and its fullest form. */
import type { Document, Token } from './document';
import { OTHER_ABBREVIATIONS } from './lexicon/abbreviations';
import { GIVEN_NAMES_HE, GIVEN_NAMES_SHE } from './lexicon/given-names';
import { COMPANIES, COUNTRIES, METONYMS, ORGANISATION_WORDS } from './lexicon/organisations';
import {
  OUTLET_BEGINNINGS,
  OUTLET_ENDINGS,
  OUTLETS,
  OUTLETS_AMBIGUOUS,
  OUTLETS_WITH_ARTICLE,
  PROGRAMME_ENDINGS,
} from './lexicon/outlets';
import { DEMONYMS, GENDERED_HE, GENDERED_SHE, PERSON_NOUNS } from './lexicon/people';
import { TITLES, TITLES_HE, TITLES_SHE } from './lexicon/titles';
import {
  bare,
  findNameRuns,
  isAcronym,
  isCapital,
  isGivenName,
  isHeadline,
  type NameRun,
  SUFFIXES,
  SURNAMES_TOO,
} from './name-runs';

import { plainName } from './publisher';

export type NameKind = 'person' | 'body' | 'outlet' | 'place';
export type Pronoun = 'he' | 'she';

/** Somebody or something that the article names. */
export interface Named {
  readonly kind: NameKind;
  /** The fullest form that the article uses, without titles ("Brandon Johnson"). */
  readonly full: string;
  /** The pronoun that the article or the given name tells, or null. */
  pronoun: Pronoun | null;
  /** False for a person of whom the article prints one name only. */
  readonly complete: boolean;
  /** The words of titles and descriptions that stand beside the name, lower case, one list for each place. */
  readonly descriptions: string[][];
  /** How often the article names it. */
  mentions: number;
}

/** One place where a name stands; token indexes, half-open. */
export interface Mention extends NameRun {
  readonly named: Named;
}

/** The names of an article, and which one stands where. */
export class Names {
  readonly mentions: readonly Mention[];
  readonly #byToken = new Map<number, Mention>();

  constructor(mentions: readonly Mention[]) {
    this.mentions = mentions;
    for (const mention of mentions)
      for (let at = mention.titles; at < mention.end; at++) this.#byToken.set(at, mention);
  }

  /** The mention that token `at` belongs to (titles count), or undefined. */
  at(token: number): Mention | undefined {
    return this.#byToken.get(token);
  }
}

/** A run of name words while its owner is still open. */
interface Reading extends NameRun {
  /** The name's words, lower case. */
  readonly key: readonly string[];
  readonly text: string;
  readonly description: string[];
  readonly pronoun: Pronoun | null;
}

/**
 * Reads the names of a document.
 *
 * A later short form belongs to the one full name that ends with it; where two people share it and no title tells them
 * apart, it stays a name of its own, because a wrong merge is worse than none.
 *
 * @param publisher the publisher's own name, an outlet wherever it stands.
 */
export function readNames(document: Document, publisher = ''): Names {
  const readings = findNameRuns(document).map((run) => read(document, run));
  const evidence = readEvidence(document, readings);
  const kinds = readings.map((reading) => kindOf(document, reading, evidence, plainName(publisher)));
  const people = namePeople(
    readings.filter((_, at) => kinds[at] === 'person'),
    evidence.surnames,
  );
  const others = nameOthers(readings, kinds, people.bySurname);
  const mentions: Mention[] = readings.map((reading, at) => ({
    titles: reading.titles,
    first: reading.first,
    end: reading.end,
    named: (kinds[at] === 'person' ? people.of(reading) : others.get(reading)) as Named,
  }));
  mentions.push(...findInHeadlines(document, mentions));
  mentions.sort((a, b) => a.first - b.first);
  for (const { named } of mentions) named.mentions++;
  inferPronouns(document, mentions);
  return new Names(mentions);
}

/** How far behind a name the pronoun that tells may stand, in tokens. */
const PRONOUN_REACH = 12;

/** Sets the pronoun of people whose name does not tell it, by the pronouns that follow their mentions most. */
function inferPronouns({ tokens }: Document, mentions: readonly Mention[]): void {
  const votes = new Map<Named, number>();
  mentions.forEach(({ named, end }, index) => {
    if (named.kind !== 'person' || named.pronoun) return;
    const limit = Math.min(end + PRONOUN_REACH, mentions[index + 1]?.titles ?? tokens.length);
    for (let at = end; at < limit && tokens[at]!.sentence === tokens[end - 1]!.sentence; at++) {
      const { lower, quotation } = tokens[at]!;
      if (quotation >= 0) continue;
      const vote = /^(?:he|his|himself)$/u.test(lower) ? 1 : /^(?:she|hers|herself)$/u.test(lower) ? -1 : 0;
      if (vote === 0) continue;
      votes.set(named, (votes.get(named) ?? 0) + vote);
      return;
    }
  });
  for (const [named, sum] of votes) if (sum !== 0) named.pronoun = sum > 0 ? 'he' : 'she';
}

function read(document: Document, run: NameRun): Reading {
  const { tokens, text } = document;
  const inside = tokens.slice(run.first, run.end);
  return {
    ...run,
    key: inside.map(bare),
    text: text.slice(inside[0]!.start, inside.at(-1)!.end),
    description: describe(tokens, run),
    pronoun: pronounOf(tokens, run),
  };
}

// --- what the words around a name say about it

/** How many words before and after a name are read as its description. */
const DESCRIPTION_BEFORE = 8;
const DESCRIPTION_AFTER = 16;

/** The words of the titles and nouns before the name and of the apposition after it, lower case. */
function describe(tokens: readonly Token[], { titles, first, end }: NameRun): string[] {
  const list = tokens.slice(titles, first).map(bare);
  for (let at = titles - 1; at >= 0 && titles - at <= DESCRIPTION_BEFORE; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.sentence !== tokens[first]!.sentence) break;
    if (list.length === 0 && !PERSON_NOUNS.has(bare(token)) && !TITLES.has(bare(token))) break;
    if (STOPS_DESCRIPTION.has(token.lower)) break;
    list.unshift(bare(token));
  }
  list.push(...apposition(tokens, end));
  return list;
}

const STOPS_DESCRIPTION = new Set([
  'the',
  'a',
  'an',
  'said',
  'says',
  'and',
  'to',
  'by',
  'with',
  'of',
  'that',
  'for',
  'as',
  'from',
  'told',
  'his',
  'her',
  'their',
  'including',
  'like',
  'when',
  'but',
  'added',
  'asked',
  'wrote',
]);

/** ", a professor of law at Elsin University," or ", 42,": what follows a name between commas. */
function apposition(tokens: readonly Token[], end: number): string[] {
  if (tokens[end]?.text !== ',') return [];
  const list: string[] = [];
  for (let at = end + 1; at < tokens.length && at - end <= DESCRIPTION_AFTER; at++) {
    const token = tokens[at]!;
    if (token.text === ',' && list.length > 0) break;
    if (token.kind === 'mark' || /^[.;:!?—–]/u.test(token.text) || token.sentence !== tokens[end]!.sentence) break;
    if (/^(?:who|whose|which|said|says|and)$/u.test(token.lower) || token.lower.endsWith('ing')) break;
    list.push(bare(token));
  }
  return list.some((word) => PERSON_NOUNS.has(word) || TITLES.has(word)) ? list : [];
}

function pronounOf(tokens: readonly Token[], { titles, first, end }: NameRun): Pronoun | null {
  for (let at = titles - 1; at < first; at++) {
    const word = tokens[at] ? bare(tokens[at]!) : '';
    if (TITLES_HE.has(word) || GENDERED_HE.has(word)) return 'he';
    if (TITLES_SHE.has(word) || GENDERED_SHE.has(word)) return 'she';
  }
  const given = bare(tokens[first]!);
  if (end - first > 1 || !tokens[first]) {
    if (GIVEN_NAMES_HE.has(given)) return 'he';
    if (GIVEN_NAMES_SHE.has(given)) return 'she';
  }
  const after = apposition(tokens, end);
  if (after.some((word) => GENDERED_SHE.has(word))) return 'she';
  if (after.some((word) => GENDERED_HE.has(word))) return 'he';
  return null;
}

// --- person, body, outlet or place

/** What all the places of a name say together about its owner. */
interface Evidence {
  /** Names of one word. */
  readonly short: ReadonlySet<string>;
  /** Last words of names that begin with a given name or stand behind a title. */
  readonly surnames: ReadonlySet<string>;
  /** Names that have what only a body has: shares, staff, a chief executive. */
  readonly bodies: ReadonlySet<string>;
}

const BODY_POSSESSIONS = new Set(
  'ceo employees workers shares stock customers headquarters plant subsidiary executives users operations factory products engineers jets players fans earnings revenue profits sales branches stores board'.split(
    ' ',
  ),
);

/** Words that begin the names of bodies without being their short form ("National", "Ohio"). */
const isPlainWord = (word: string) =>
  ORGANISATION_WORDS.has(word) ||
  COUNTRIES.has(word) ||
  isGivenName(word) ||
  TITLES.has(word) ||
  DEMONYMS.has(word) ||
  PLAIN.has(word);

const PLAIN = new Set(
  'new north south east west central general first second great national royal united world american local public social high grand big old black white'.split(
    ' ',
  ),
);

function readEvidence({ tokens }: Document, readings: readonly Reading[]): Evidence {
  const short = new Set<string>();
  const surnames = new Set<string>();
  const bodies = new Set<string>();
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (isCapital(token) && before && isCapital(before) && isGivenName(bare(before))) surnames.add(bare(token));
  });
  for (const { key, titles, first, end } of readings) {
    if (key.length === 1) short.add(key[0]!);
    else if (isGivenName(key[0]!) && !ORGANISATION_WORDS.has(key.at(-1)!)) surnames.add(key.at(-1)!);
    if (first > titles && hasPersonTitle(tokens, titles, first)) surnames.add(key.at(-1)!);
    if (key.length > 1 && ORGANISATION_WORDS.has(key.at(-1)!) && !isPlainWord(key[0]!)) bodies.add(key[0]!);
    const next = tokens[end]?.lower === "'s" ? tokens[end + 1] : tokens[end];
    if (next && BODY_POSSESSIONS.has(next.lower)) bodies.add(key.join(' '));
  }
  return { short, surnames, bodies };
}

function kindOf(document: Document, reading: Reading, evidence: Evidence, publisher: string): NameKind {
  const { tokens } = document;
  const { key, titles, first, end } = reading;
  const name = key.join(' ');
  const article = tokens[titles - 1]?.lower === 'the';
  const titled = first > titles;
  const work = OUTLET_WORK.has(tokens[end]?.lower ?? '');
  if (name === publisher || ((article || work) && publisher.endsWith(` ${name}`))) return 'outlet';
  if (isOutlet(key, name, (article && !titled) || work)) return 'outlet';
  if (titled && hasPersonTitle(tokens, titles, first)) return 'person';
  if (key.length === 1 && evidence.surnames.has(name) && !PLACE_PREPOSITIONS.has(tokens[titles - 1]?.lower ?? ''))
    return 'person';
  if (COUNTRIES.has(name) || (!titled && standsBeforeState(tokens, end))) return 'place';
  if (METONYMS.has(name) || COMPANIES.has(name)) return 'body';
  if (key.length === 1 && evidence.bodies.has(name) && !evidence.surnames.has(name)) return 'body';
  if (key.length > 1) return kindOfLong(tokens, reading, article, evidence);
  if (evidence.surnames.has(name)) return 'person';
  // A transcript writes speakers in capitals before a colon.
  if (isAcronym(tokens[first]!)) return tokens[end]?.text === ':' && name.length > 4 ? 'person' : 'body';
  if (ORGANISATION_WORDS.has(key[0]!) && !SURNAMES_TOO.has(key[0]!)) return 'body';
  if (article && tokens[end]?.lower !== "'s") return 'body';
  return 'person';
}

/** ", Md.," behind a town. */
function standsBeforeState(tokens: readonly Token[], end: number): boolean {
  const state = tokens[end]?.text === ',' ? tokens[end + 1] : undefined;
  return (
    state !== undefined &&
    isCapital(state) &&
    (COUNTRIES.has(bare(state)) ||
      (state.text.endsWith('.') && OTHER_ABBREVIATIONS.has(bare(state)) && !SUFFIXES.has(bare(state))))
  );
}

function hasPersonTitle(tokens: readonly Token[], titles: number, first: number): boolean {
  const last = bare(tokens[first - 1]!);
  return titles < first && (TITLES.has(last) || PERSON_NOUNS.has(last));
}

function kindOfLong(
  tokens: readonly Token[],
  { key, titles, first, end, description, text }: Reading,
  article: boolean,
  { short, bodies }: Evidence,
): NameKind {
  const last = key.at(-1)!;
  const given = isGivenName(key[0]!);
  const surname = SURNAMES_TOO.has(last) && (given || short.has(last));
  if (key.some((word, at) => ORGANISATION_WORDS.has(word) && !(at === key.length - 1 && surname))) return 'body';
  if (/\b(?:of|for|and)\b|[&/]/u.test(text)) return 'body';
  if (given || description.length > 0 || isPersonNoun(tokens[titles - 1])) return 'person';
  if (SUFFIXES.has(last) || /^\p{L}\.$/u.test(tokens[first + 1]!.text)) return 'person';
  if (article || COUNTRIES.has(last) || COUNTRIES.has(key[0]!) || COUNTRIES.has(`${key[0]} ${key[1]}`)) return 'body';
  if (
    key.some(
      (word, at) =>
        isAcronym(tokens[first + at]!) &&
        (!word.includes('.') || COUNTRIES.has(word) || METONYMS.has(word.replaceAll('.', ''))),
    )
  )
    return 'body';
  if (bodies.has(key.join(' '))) return 'body';
  if (short.has(last) || key.length === 3) return 'person';
  if (PLACE_PREPOSITIONS.has(tokens[first - 1]?.lower ?? '') && tokens[end]?.lower !== "'s") return 'place';
  return 'person';
}

const isPersonNoun = (token: Token | undefined) => token !== undefined && PERSON_NOUNS.has(bare(token));

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'outside', 'into', 'across', 'through', 'throughout']);

/** What may follow an outlet's name that stands for its work: "a Times article". */
const OUTLET_WORK = new Set([
  'article',
  'report',
  'story',
  'poll',
  'survey',
  'reporter',
  'reporters',
  'editorial',
  'column',
  'analysis',
  'investigation',
  'editor',
  'piece',
  'review',
  'interview',
  'correspondent',
  'columnist',
  'journalist',
  'database',
]);

function isOutlet(key: readonly string[], name: string, article: boolean): boolean {
  if (OUTLETS.has(name)) return article || !(OUTLETS_AMBIGUOUS.has(name) || OUTLETS_WITH_ARTICLE.has(name));
  if (key.length < 2) return false;
  if (OUTLET_BEGINNINGS.has(key[0]!)) return true;
  if (PROGRAMME_ENDINGS.has(key.at(-1)!) && key.length > 2) return true;
  const ending = OUTLET_ENDINGS.has(key.at(-1)!) || OUTLET_ENDINGS.has(key.slice(-2).join(' '));
  return ending && !isGivenName(key[0]!);
}

// --- one owner for all the forms of a name

interface People {
  readonly bySurname: ReadonlyMap<string, readonly Named[]>;
  of(reading: Reading): Named;
}

interface MutableNamed extends Named {
  kind: NameKind;
  full: string;
  complete: boolean;
  short: boolean;
  given: string[];
}

function namePeople(readings: readonly Reading[], surnames: ReadonlySet<string>): People {
  const bySurname = new Map<string, MutableNamed[]>();
  const byGiven = new Map<string, MutableNamed[]>();
  const owner = new Map<Reading, Named>();
  for (const reading of readings) {
    if (surnameOf(reading.key) === null) continue;
    const person = findPerson(bySurname, reading) ?? addPerson(bySurname, byGiven, reading);
    enrich(person, reading);
    owner.set(reading, person);
  }
  // Those with a courtesy title first: they can show that the only full name is somebody else's.
  const short = readings.filter((reading) => !owner.has(reading));
  for (const reading of [...short.filter(({ pronoun }) => pronoun), ...short.filter(({ pronoun }) => !pronoun)]) {
    const word = reading.key[0]!;
    const known = bySurname.get(word) ?? byGiven.get(word);
    const person =
      chooseByTitle(known, reading) ??
      addPerson(bySurname, byGiven, reading, known !== undefined || surnames.has(word) || isShouted(reading.text));
    enrich(person, reading);
    owner.set(reading, person);
  }
  return { bySurname, of: (reading) => owner.get(reading) as Named };
}

/** A transcript's speaker, who is introduced by full name where the transcript begins or before. */
const isShouted = (text: string): boolean => text.length > 3 && text === text.toUpperCase();

/** The surname of a name of two words or more, or null. */
function surnameOf(key: readonly string[]): string | null {
  const words = key.filter((word) => !SUFFIXES.has(word));
  return words.length > 1 ? words.at(-1)! : null;
}

const givenOf = (key: readonly string[]) => key.filter((word) => !SUFFIXES.has(word)).slice(0, -1);

function findPerson(
  bySurname: ReadonlyMap<string, readonly MutableNamed[]>,
  { key }: Reading,
): MutableNamed | undefined {
  const given = givenOf(key)[0]!;
  return bySurname.get(surnameOf(key)!)?.find((person) => sameGiven(person.given[0], given));
}

const sameGiven = (a: string | undefined, b: string): boolean =>
  a !== undefined &&
  (a === b ||
    ((a.length === 1 || b.length === 1) && a[0] === b[0]) ||
    (a.length > 2 && b.startsWith(a)) ||
    (b.length > 2 && a.startsWith(b)));

function addPerson(
  bySurname: Map<string, MutableNamed[]>,
  byGiven: Map<string, MutableNamed[]>,
  { key, text }: Reading,
  shared = false,
): MutableNamed {
  const surname = surnameOf(key);
  const person: MutableNamed = {
    kind: 'person',
    full: text,
    pronoun: null,
    complete: surname !== null || shared,
    short: surname === null,
    descriptions: [],
    mentions: 0,
    given: givenOf(key),
  };
  push(bySurname, surname ?? key[0]!, person);
  if (surname !== null) push(byGiven, key[0]!, person);
  return person;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function enrich(person: MutableNamed, { text, key, description, pronoun }: Reading): void {
  if (surnameOf(key) !== null && text.length > person.full.length) person.full = text;
  person.pronoun ??= pronoun;
  if (description.length > 0) person.descriptions.push(description);
}

/** The one person whom a short form can mean; where there are several, the one whose pronoun or title fits alone. */
function chooseByTitle(
  known: readonly MutableNamed[] | undefined,
  { pronoun, description }: Reading,
): MutableNamed | undefined {
  if (!known) return undefined;
  const short = known.find((person) => person.short);
  const full = known.filter((person) => !person.short);
  if (full.length <= 1 && !(full[0] && (short || contradicts(full[0].pronoun, pronoun)))) return full[0] ?? short;
  const fits = full.filter((person) => !contradicts(person.pronoun, pronoun) && sharesTitle(person, description));
  return fits.length === 1 ? fits[0] : short;
}

const contradicts = (a: Pronoun | null, b: Pronoun | null) => a !== null && b !== null && a !== b;

function sharesTitle(person: Named, description: readonly string[]): boolean {
  const titles = description.filter((word) => !TITLES_HE.has(word) && !TITLES_SHE.has(word));
  return titles.length === 0 || person.descriptions.some((words) => titles.some((title) => words.includes(title)));
}

/** Bodies, outlets and places: one owner for each wording, the acronym and the first word of a longer name included. */
function nameOthers(
  readings: readonly Reading[],
  kinds: readonly NameKind[],
  people: ReadonlyMap<string, readonly Named[]>,
): Map<Reading, Named> {
  const byKey = new Map<string, Named>();
  const owner = new Map<Reading, Named>();
  const order = readings.map((reading, at) => ({ reading, kind: kinds[at]! })).filter(({ kind }) => kind !== 'person');
  order.sort((a, b) => b.reading.key.length - a.reading.key.length);
  for (const { reading, kind } of order) {
    const name = reading.key.join(' ');
    let named = byKey.get(name);
    if (!named) {
      named = { kind, full: reading.text, pronoun: null, complete: true, descriptions: [], mentions: 0 };
      byKey.set(name, named);
      for (const short of shortForms(reading, kind))
        if (!byKey.has(short) && !people.has(short)) byKey.set(short, named);
    }
    owner.set(reading, named);
  }
  return owner;
}

/** The acronym of a body's name ("FAA"), and its first word when that is no common one ("Corvane" of "Corvane Lines"). */
function shortForms({ key, text }: Reading, kind: NameKind): string[] {
  if (key.length < 2) return [];
  const capitals = text.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const acronym = capitals
    .map((word) => word[0])
    .join('')
    .toLowerCase();
  if (kind === 'outlet') return [key.at(-1)!, acronym, key.at(-1) === 'news' ? key.slice(0, -1).join(' ') : acronym];
  const first = ORGANISATION_WORDS.has(key[0]!) || COUNTRIES.has(key[0]!) || isGivenName(key[0]!) ? [] : [key[0]!];
  return capitals.length > 1 ? [acronym, acronym.split('').join('.'), ...first] : first;
}

/** In headlines every word has a capital: only names that the article's own sentences know are read there. */
function findInHeadlines(document: Document, known: readonly Mention[]): Mention[] {
  const byWord = new Map<string, Map<string, Named>>();
  const { tokens } = document;
  for (const { first, end, named } of known) {
    for (const form of formsOf(tokens.slice(first, end).map(bare), named)) {
      const forms = byWord.get(form[0]!) ?? new Map<string, Named>();
      byWord.set(form[0]!, forms);
      const key = form.join(' ');
      if (!forms.has(key)) forms.set(key, named);
    }
  }
  const found: Mention[] = [];
  for (const sentence of document.sentences) {
    if (!isHeadline(document, sentence)) continue;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const forms = byWord.get(bare(tokens[at]!));
      if (!forms) continue;
      const match = longestForm(tokens, at, sentence.endToken, forms);
      if (!match) continue;
      found.push({ titles: at, first: at, end: match.end, named: match.named });
      at = match.end - 1;
    }
  }
  return found;
}

function formsOf(key: readonly string[], named: Named): string[][] {
  return named.kind === 'person' && key.length > 1 ? [[...key], key.slice(-1)] : [[...key]];
}

const LONGEST_NAME = 8;

function longestForm(
  tokens: readonly Token[],
  at: number,
  limit: number,
  forms: ReadonlyMap<string, Named>,
): { end: number; named: Named } | null {
  for (let end = Math.min(limit, at + LONGEST_NAME); end > at; end--) {
    const named = forms.get(tokens.slice(at, end).map(bare).join(' '));
    if (named) return { end, named };
  }
  return null;
}

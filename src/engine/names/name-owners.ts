import { GENERATIONS, LINKS, OFFICES_OF, SUFFIXES } from '../lexicon/names';
import {
  COMPANIES,
  COUNTRIES,
  INSTITUTION_NOUNS,
  LEGAL_FORMS,
  ORGANISATION_WORDS,
  SORT_WORDS,
  SUBSIDIARIES,
} from '../lexicon/organisations';
import { isCountry, placesIn } from '../lexicon/places';
import { TITLES_HE, TITLES_SHE } from '../lexicon/titles';
import { hasWordCharacter, startsCapital } from '../text/characters';
import type { NameReading } from './name-reading';
import { bare, isGivenName } from './name-words';
import type { Named, NameKind, Pronoun } from './names';

export interface People {
  readonly bySurname: ReadonlyMap<string, unknown>;
  of(reading: NameReading): Named;
}

/** A person while their names are being read. */
interface Person {
  readonly named: MutableNamed;
  readonly short: boolean;
  readonly given: readonly string[];
  /** The token of the first mention. */
  readonly first: number;
  /** The token with which a relative of somebody is introduced, or -1 for anybody else. */
  readonly relativeFrom: number;
  key: readonly string[];
}

/** More people of one name than an article tells apart: a hostile text may have thousands, and each would be compared. */
const MOST_NAMESAKES = 64;

type MutableNamed = { -readonly [Key in keyof Named]: Named[Key] };

const newNamed = (kind: NameKind, full: string, complete: boolean): MutableNamed => ({
  kind,
  full,
  pronoun: null,
  complete,
  guessed: kind === 'person',
  descriptions: [],
  mentions: 0,
});

/**
 * Finds the people that names belong to.
 *
 * @param surnames last words of names that are surely people's.
 */
export function namePeople(readings: readonly NameReading[], surnames: ReadonlySet<string>): People {
  const bySurname = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  const owner = new Map<NameReading, Named>();
  const contrasted = contrastedSurnames(readings);
  for (const reading of readings) {
    if (surnameOf(reading.key) === null) continue;
    const person =
      findPerson(bySurname, reading, contrasted) ??
      byNickname(byGiven, reading) ??
      addPerson(bySurname, byGiven, reading);
    enrich(person, reading);
    owner.set(reading, person.named);
  }
  // Those with a courtesy title first: they can show that the only full name is somebody else's.
  const short = readings.filter((reading) => !owner.has(reading));
  for (const reading of [...short.filter(({ pronoun }) => pronoun), ...short.filter(({ pronoun }) => !pronoun)]) {
    const word = reading.key[0]!;
    const known = bySurname.get(word) ?? byGiven.get(word);
    const person =
      chooseByTitle(known, reading) ??
      addPerson(
        bySurname,
        byGiven,
        withSurname(reading, known),
        known !== undefined || surnames.has(word) || isAllCaps(reading.text),
      );
    enrich(person, reading);
    owner.set(reading, person.named);
  }
  return { bySurname, of: (reading) => owner.get(reading) as Named };
}

/** "Marta" in "Marta and Ida Lund": both are Lunds, unless the article knows a Marta. */
function withSurname(reading: NameReading, known: readonly Person[] | undefined): NameReading {
  const { key, text, surname } = reading;
  return known || !surname ? reading : { ...reading, key: [...key, bare(surname)], text: `${text} ${surname.text}` };
}

/** A transcript's speaker, who is introduced by full name where the transcript begins or before; or an acronym. */
const isAllCaps = (text: string): boolean => text.length > 3 && text === text.toUpperCase();

/** The surname of a name of two words or more, or null. */
function surnameOf(key: readonly string[]): string | null {
  const words = key.filter(isOwnWord);
  return words.length > 1 ? words.at(-1)! : null;
}

const givenOf = (key: readonly string[]) => key.filter(isOwnWord).slice(0, -1);

const isOwnWord = (word: string) => hasWordCharacter(word) && !SUFFIXES.has(word);

/** "trump" where somebody goes by "Trump Jr.": without the suffix, a full name is the father's. */
const contrastedSurnames = (readings: readonly NameReading[]): ReadonlySet<string> =>
  new Set(readings.flatMap(({ key }) => (surnameOf(key) === null && generationOf(key) ? [key[0]!] : [])));

function findPerson(
  bySurname: ReadonlyMap<string, readonly Person[]>,
  { key, kin }: NameReading,
  contrasted: ReadonlySet<string>,
): Person | undefined {
  const given = givenOf(key)[0]!;
  const generation = generationOf(key);
  const isOther = (person: Person) =>
    contrasted.has(surnameOf(key)!) &&
    generationOf(person.key) !== generation &&
    person.given.length === givenOf(key).length;
  const isSame = (person: Person) =>
    (sameGiven(person.given[0], given) || isEndOf(person.key, key) || isEndOf(key, person.key)) &&
    !(generation && (generationOf(person.key) ?? generation) !== generation);
  return bySurname
    .get(surnameOf(key)!)
    ?.find((person) => isSame(person) && !isOther(person) && !(kin && person.given.includes(kin)));
}

/** "sr", "jr", "iii": of father and son of one name each has his own. */
const generationOf = (key: readonly string[]): string | undefined => key.find((word) => GENERATIONS.has(word));

/** "Mama Lu" of `Ida “Mama Lu” Lund`. */
function byNickname(byGiven: ReadonlyMap<string, readonly Person[]>, { key }: NameReading): Person | undefined {
  const isPart = ({ given }: Person) => {
    const start = given.indexOf(key[0]!);
    return start > 0 && key.every((word, at) => word === given[start + at]);
  };
  return byGiven.get(key[0]!)?.find(isPart);
}

/** "Varga Perón" of "Luis Tomás Varga Perón": a surname of several words. */
const isEndOf = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 1 && short.length < long.length && short.every((word, at) => word === long.at(at - short.length));

const sameGiven = (a: string | undefined, b: string): boolean =>
  a !== undefined &&
  (a === b ||
    ((a.length === 1 || b.length === 1) && a[0] === b[0]) ||
    (a.length > 2 && b.startsWith(a)) ||
    (b.length > 2 && a.startsWith(b)));

function addPerson(
  bySurname: Map<string, Person[]>,
  byGiven: Map<string, Person[]>,
  { key, text, first, isRelative }: NameReading,
  shared = false,
): Person {
  const surname = surnameOf(key);
  const named = newNamed('person', text, surname !== null || shared);
  const relativeFrom = isRelative ? first : -1;
  const person: Person = { named, short: surname === null, given: givenOf(key), first, relativeFrom, key };
  noteNamesake(bySurname, surname ?? key[0]!, person);
  // "Kadra" for Omar al-Kadra
  const bareSurname = surname?.replace(ARABIC_ARTICLE, '');
  if (bareSurname && bareSurname !== surname) noteNamesake(bySurname, bareSurname, person);
  // Of several given names any may stand alone, and so may the first of two surnames.
  if (surname !== null)
    for (const word of new Set(person.given)) if (!isInitial(word)) noteNamesake(byGiven, word, person);
  return person;
}

const ARABIC_ARTICLE = /^[ae]l-(?=\p{L})/u;

/** "j", "tj", but not the "xi" of "Xi Jinping" */
const isInitial = (word: string): boolean => word.length === 1 || /^[^aeiouy]{2}$/.test(word.replaceAll('.', ''));

function noteNamesake(byName: Map<string, Person[]>, name: string, person: Person): void {
  const namesakes = byName.get(name);
  if (!namesakes) byName.set(name, [person]);
  else if (namesakes.length < MOST_NAMESAKES || person.short) namesakes.push(person);
}

function enrich(person: Person, { text, key, description, pronoun }: NameReading): void {
  const { named } = person;
  if (surnameOf(key) !== null && text.length > named.full.length) {
    named.full = text;
    person.key = key;
  }
  named.pronoun ??= pronoun;
  if (description.length > 0) named.descriptions.push(description);
}

/**
 * The one person whom a short form can mean; of several, the only one whose pronoun or title fits, and of those the
 * only one who is not told of as a relative.
 */
function chooseByTitle(known: readonly Person[] | undefined, reading: NameReading): Person | undefined {
  if (!known) return undefined;
  const { pronoun, description, first } = reading;
  const short = known.find((person) => person.short);
  // "Mendez said her husband, Luis Mendez, had left."
  const full = known.filter((person) => !person.short && first >= person.relativeFrom);
  if (full.length <= 1 && !(full[0] && (short || contradicts(full[0].named.pronoun, pronoun)))) return full[0] ?? short;
  // "Trump" beside a Donald Trump and a Donald Trump Jr.
  const ofGeneration = full.filter((person) => generationOf(person.key) === generationOf(reading.key));
  if (ofGeneration.length === 1 && full.length === 2 && full[0]!.given[0] === full[1]!.given[0]) return ofGeneration[0];
  const fits = full.filter(
    (person) => !contradicts(person.named.pronoun, pronoun) && sharesTitle(person.named, description),
  );
  const sure = pronoun ? fits.filter((person) => person.named.pronoun === pronoun) : [];
  if (sure.length === 1) return sure[0];
  const before = fits.filter((person) => person.first <= first);
  if (before.length === 1) return before[0];
  const others = fits.length > 1 ? fits.filter(({ relativeFrom }) => relativeFrom < 0) : fits;
  return others.length === 1 ? others[0] : short;
}

const contradicts = (a: Pronoun | null, b: Pronoun | null) => a !== null && b !== null && a !== b;

function sharesTitle(named: Named, description: readonly string[]): boolean {
  const titles = description.filter((word) => !TITLES_HE.has(word) && !TITLES_SHE.has(word));
  return titles.length === 0 || named.descriptions.some((words) => titles.some((title) => words.includes(title)));
}

/**
 * Bodies, outlets and places: one owner for each wording, the acronym and the first word of a longer name included, and
 * its noun where no other name ends with it: "the Board" of the Harbour Board.
 */
export function nameOthers(
  readings: readonly NameReading[],
  kinds: readonly NameKind[],
  people: People['bySurname'],
): Map<NameReading, Named> {
  const byKey = new Map<string, MutableNamed>();
  const owner = new Map<NameReading, Named>();
  const order = readings.map((reading, at) => ({ reading, kind: kinds[at]! })).filter(({ kind }) => kind !== 'person');
  order.sort((a, b) => b.reading.key.length - a.reading.key.length);
  const inBrackets = bracketedAliases(readings, kinds);
  const byNoun = new Map<string, MutableNamed | null>();
  for (const { reading, kind } of order) {
    const { name } = reading;
    // "SAG-AFTRA" of the Screen Actors Guild-American Federation of …
    const joined = reading.key.length === 1 && isAllCaps(reading.text) ? name.replaceAll('-', '') : name;
    let named = byKey.get(inBrackets.get(name) ?? name) ?? byKey.get(name) ?? byKey.get(joined) ?? byNoun.get(name);
    // "US CDC", where the article has the "US Centers for Disease Control"
    named ??= withoutCountry(reading.key, reading.text)
      .map((short) => byKey.get(short))
      .find((known) => known);
    if (!named) {
      named = newNamed(kind, reading.text, true);
      byKey.set(name, named);
      const noun = reading.key.at(-1)!;
      if (kind === 'body' && reading.key.length > 1 && INSTITUTION_NOUNS.has(noun))
        byNoun.set(noun, byNoun.has(noun) ? null : named);
      for (const short of shortForms(reading, kind))
        if (!byKey.has(short) && !people.has(short)) byKey.set(short, named);
    }
    // "Seoul", after the dateline "SEOUL"
    const isSame = isAllCaps(named.full) && reading.text.toUpperCase() === named.full;
    if (isSame && !isAllCaps(reading.text)) named.full = reading.text;
    owner.set(reading, named);
  }
  return owner;
}

/** "the Ferry Users of Elsin (Safe Ferries)": what else a body is called, in brackets right after its name. */
function bracketedAliases(readings: readonly NameReading[], kinds: readonly NameKind[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  readings.forEach((reading, at) => {
    const before = readings[at - 1];
    if (!before || !reading.bracketed || before.end !== reading.titles - 1) return;
    if (kinds[at] !== 'body' || kinds[at - 1] !== 'body' || before.key.length <= reading.key.length) return;
    aliases.set(reading.name, before.name);
  });
  return aliases;
}

/** The acronym of a body's name ("FAA"), and its first word when that is no common one ("Corvane" of "Corvane Lines"). */
function shortForms({ key, text }: NameReading, kind: NameKind): string[] {
  if (key.length < 2) return [];
  const capitals = text.split(/[\s-]+/).filter((word) => startsCapital(word));
  const acronym = capitals
    .map((word) => word[0])
    .join('')
    .toLowerCase();
  // "USGS" of "US Geological Survey"
  const country = COUNTRY_LETTERS.exec(capitals[0]!)?.[0].replaceAll('.', '').toLowerCase();
  const withCountry = country ? [country + acronym.slice(1)] : [];
  if (kind === 'outlet') return [key.at(-1)!, acronym, key.at(-1) === 'news' ? key.slice(0, -1).join(' ') : acronym];
  const plain = ORGANISATION_WORDS.has(key[0]!) || COUNTRIES.has(key[0]!) || isGivenName(key[0]!);
  // "UN" is no short form of "UN General Assembly", whose owner it is.
  const [head, of, ...rest] = key;
  const isOffice = of === 'of' && OFFICES_OF.has(head!);
  const department = isOffice && rest.length > 1 ? [rest.join(' ')] : [];
  // "the Health Ministry" is the Ministry of Health, and "the DOJ" the Department of Justice.
  const turned = isOffice ? [[...rest, head].join(' '), key.map((word) => word[0]).join('')] : [];
  // "Apple" is the company itself, and no short form of "Apple Intelligence".
  const itself =
    COMPANIES.has(key[0]!) && !key.slice(1).every((word) => SORT_WORDS.company.has(word) && !SUBSIDIARIES.has(word));
  const first = plain || itself || /^(?:\p{Lu}\.?){2,}(?!\p{L})/u.test(text) ? [] : [key[0]!];
  // "the CDC" of the "Centers for Disease Control and Prevention"
  const core = key.at(-2) === 'and' && acronym.length > 3 ? [acronym.slice(0, -1)] : [];
  const names = [...withoutCountry(key, text), ...withoutLegalForm(key), ...first, ...department, ...turned, ...core];
  return capitals.length > 1 ? [acronym, ...withCountry, acronym.split('').join('.'), ...names] : names;
}

const COUNTRY_LETTERS = /^(?:\p{Lu}\.?){2}$/u;

/** "Justice Department" of "US Justice Department", "CDC" of "US CDC"; a state's or a city's may be one of many. */
function withoutCountry([country, ...rest]: readonly string[], text: string): string[] {
  if (!placesIn([country!]).some(isCountry)) return [];
  const letters = rest.length === 1 && ACRONYM_AT_END.test(text);
  const isBody = rest.length > 1 && (INSTITUTION_NOUNS.has(rest.at(-1)!) || ORGANISATION_WORDS.has(rest[0]!));
  if (!letters && !isBody) return [];
  const initials = rest.map((word) => (LINKS.has(word) ? '' : word[0])).join('');
  return letters ? rest : [rest.join(' '), initials, ...(rest.at(-2) === 'and' ? [initials.slice(0, -1)] : [])];
}

const ACRONYM_AT_END = /\s\p{Lu}{2,5}$/u;

/** "Corvane Lines" of "Corvane Lines Ltd". */
const withoutLegalForm = (key: readonly string[]): string[] =>
  key.length > 2 && LEGAL_FORMS.has(key.at(-1)!) ? [key.slice(0, -1).join(' ')] : [];

/** What kind of speaker a common noun stands for, and its number. */
import { DOCUMENT_NOUNS } from './documents';
import { COUNTRIES, INSTITUTION_NOUNS } from './organisations';
import { OUTLET_NOUNS } from './outlets';
import { PERSON_NOUNS, PERSON_PLURALS, SPOKESPERSONS, VAGUE_GROUPS } from './people';
import { DEMONYMS, isPluralPeople } from './peoples';
import { phrases, words } from './words';

export type NounClass = 'person' | 'people' | 'body' | 'outlet' | 'document' | 'other';

/** The singular of a regular plural, or the word itself. */
export function singular(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  if (noun.endsWith('wives')) return `${noun.slice(0, -3)}fe`;
  if (!noun.endsWith('s')) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  // "bosses", "viruses", but "nurses" and "houses"
  if (/(?:ss|x|z|ch|sh|[^aeo]us|gas)es$/.test(noun)) return noun.slice(0, -2);
  return SINGULAR_IN_S.test(noun) ? noun : noun.slice(0, -1);
}

/** Endings of a singular: "press", "census", "analysis". */
const SINGULAR_IN_S = /(?:ss|[a-z]{2}us|[aeiouy]sis|crisis|axis|metropolis|debris|tennis)$/;

export function isPlural(noun: string): boolean {
  if (PERSON_PLURALS.has(noun) || noun === 'data') return true;
  return noun.endsWith('s') && singular(noun) !== noun && !PERSON_NOUNS.has(noun) && !PEOPLE_AS_HEADS.has(noun);
}

/** Endings of nouns for people, by trade or belief: "technologist", "technician", "zookeeper". */
const OF_PERSON =
  /(?:..ist|ician|crat|grapher|man|woman|wife|person|year-old|..(?:keeper|worker|goer|dweller|fighter|owner|teller|watcher|dresser|monger|smith|wright))$/;
/** Words with such an ending that are not people. */
const NOT_OF_PERSON =
  /(?:^|-|bucket|black|check|guest|hit|play|price|set|short|wait|watch|white|wish)list$|(?:geist|twist|wrist|waist|heist|hoist|talisman|caiman)$|^(?:lu|bre|car|ra|acu|abdo|speci|regi|sta|o|albu|bitu)man$/;
/** Trades by their endings, which no surname has: "botanist", but not "Lundquist". */
const OF_TRADE = /^(?!.*quist)(?:.{4,}ist|.{3,}ician|.{2,}ographer)$/;
export const isTrade = (word: string): boolean => OF_TRADE.test(word);

/** Makers of goods or houses are companies; makers of films, laws and policy are in the list of people. */
const OF_BODY = /..(?:maker|builder)$/;
export const isMaker = (noun: string): boolean => OF_BODY.test(noun) && classOf(noun) === 'body';

function classByEnding(noun: string): NounClass {
  if (OF_BODY.test(noun)) return 'body';
  return OF_PERSON.test(noun) && !NOT_OF_PERSON.test(noun) ? 'person' : 'other';
}

/** Does a noun of this class stand for somebody, or for several? */
export const meansPeople = (noun: NounClass | undefined): boolean => noun === 'person' || noun === 'people';

/** What kind of speaker a noun stands for. */
export function classOf(noun: string): NounClass {
  const known = classes.get(noun);
  if (known) return known;
  if (classes.size === MOST_CLASSES) classes.clear();
  const found = decideClass(noun);
  classes.set(noun, found);
  return found;
}

/** Decided once for each word, as an article asks about most of its nouns many times. */
const classes = new Map<string, NounClass>();
/** More different nouns than a long book has; keeps a hostile text from filling the memory. */
const MOST_CLASSES = 50_000;

function decideClass(noun: string): NounClass {
  // "@foxglove": an account is somebody's.
  if (noun.startsWith('@')) return 'person';
  // "Amman", "Port-au-Prince": the ending is no person.
  if (COUNTRIES.has(noun)) return 'other';
  if (INSTITUTION_NOUNS.has(noun)) return 'body';
  if (VAGUE_GROUPS.has(noun) || PERSON_PLURALS.has(noun)) return 'people';
  if (PERSON_NOUNS.has(noun) || SPOKESPERSONS.has(noun)) return 'person';
  if (OUTLET_NOUNS.has(noun)) return 'outlet';
  if (DOCUMENT_NOUNS.has(noun)) return 'document';
  const one = singular(noun);
  const byOne = one === noun ? 'other' : classOfSingular(one);
  if (byOne !== 'other') return byOne === 'person' ? 'people' : byOne;
  const ending = classByEnding(noun);
  if (ending !== 'other' || !noun.includes('-')) return ending;
  // "president-elect"
  if (ELECT.test(noun)) return classOf(noun.replace(ELECT, ''));
  // "mother-of-two", "father-in-law"
  const last = noun
    .split(/-(?:of|in)-/)[0]!
    .split('-')
    .at(-1)!;
  return last === noun ? ending : classOf(last);
}

/** An office that somebody will hold. */
const ELECT = /-(?:elect|designate)$/;

function classOfSingular(noun: string): NounClass {
  if (PERSON_NOUNS.has(noun)) return 'person';
  return INSTITUTION_NOUNS.has(noun) ? 'body' : classByEnding(noun);
}

/** What the head of a phrase stands for; "the Texan", "the Chinese" and "the forward" are people too. */
export function classOfHead(noun: string): NounClass {
  const known = classOf(noun);
  if (known === 'other' && PEOPLE_AS_HEADS.has(noun)) return 'person';
  if (known !== 'other' || !DEMONYMS.has(noun) || NO_PEOPLE.has(noun)) return known;
  return isPluralPeople(noun) || singular(noun) !== noun ? 'people' : 'person';
}

/** What means a person only where a phrase ends with it. */
const PEOPLE_AS_HEADS = words(`
  forward international accused deceased cs md vc ag ac acs asi asp ccpo cds cns cp dc da di dm dpo dpp ds gm nsa ocpd ocs
  ppro pro ps rc rpc rpo sdm sg si sp
`);

/** Words that say where something is from, and are no people. */
const NO_PEOPLE = words('north south native green labour black white gop democratic');

/** What may "tell", "show" or "teach" something without anybody having said it: "History tells us". */
export const ABSTRACT_NOUNS = phrases(`
  history, experience, practice, science, logic, reason, common sense, nature, time, life, intuition, instinct, wisdom,
  tradition, custom, fate, the past, the future
`);

/** What a common noun stands for as a speaker, and its number. */
import { DOCUMENT_NOUNS } from './documents';
import { INSTITUTION_NOUNS } from './organisations';
import { OUTLET_NOUNS } from './outlets';
import { PERSON_NOUNS, PERSON_PLURALS, SPOKESPERSONS, VAGUE_GROUPS } from './people';

export type NounClass = 'person' | 'people' | 'body' | 'outlet' | 'document' | 'other';

/** The singular of a regular plural, or the word itself. */
export function singular(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/u.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

export function isPlural(noun: string): boolean {
  if (PERSON_PLURALS.has(noun) || noun === 'data') return true;
  return noun.endsWith('s') && singular(noun) !== noun && !PERSON_NOUNS.has(noun);
}

/** What kind of speaker a noun stands for. */
export function classOf(noun: string): NounClass {
  if (INSTITUTION_NOUNS.has(noun)) return 'body';
  if (VAGUE_GROUPS.has(noun) || PERSON_PLURALS.has(noun)) return 'people';
  if (PERSON_NOUNS.has(noun) || SPOKESPERSONS.has(noun)) return 'person';
  if (OUTLET_NOUNS.has(noun)) return 'outlet';
  if (DOCUMENT_NOUNS.has(noun)) return 'document';
  const one = singular(noun);
  if (one !== noun) {
    if (PERSON_NOUNS.has(one)) return 'people';
    if (INSTITUTION_NOUNS.has(one)) return 'body';
  }
  const last = noun.split('-').at(-1)!;
  return last === noun ? 'other' : classOf(last);
}

/** What the words around a cue tell of how likely it is one: its complement, and how the clause puts it. */
import type { Evidence, Mood } from '../attribution';
import type { Complement } from '../grammar/complement';
import type { Range, Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';
import { CALLING, WORDING_VERBS } from '../lexicon/finding';
import { complementName } from './complement-name';
import { moodOf } from './mood';

/** The evidence of a verb. @param subject what its subject's units are, or null where it has none. */
export function verbEvidence(
  units: readonly Unit[],
  group: VerbGroup,
  complement: Complement | null,
  subject: Range | null,
): Evidence {
  const mood = moodOf(units, group, subject);
  const isWording = quotesWording(units, group, complement);
  return {
    // Whoever "brands" or "dubs" something with a word in quotation marks "calls" it so, and of that there are counts enough.
    word: isWording ? CALLING : group.lemma || 'unknown',
    complement: complement ? complementName(units, group, complement, subject) : 'none',
    mood: isWording ? ownWords(mood) : mood,
  };
}

/** "called the sale “reckless”", "described it as “late”" */
const quotesWording = (units: readonly Unit[], { lemma }: VerbGroup, complement: Complement | null): boolean =>
  complement?.kind === 'object' &&
  WORDING_VERBS.has(lemma) &&
  units.slice(complement.at, complement.at + WORDING_UNITS).some(({ tag }) => tag === 'quote');

/** "Venn, who called it “reckless”, left": somebody’s own words were said, wherever the clause stands. */
const ownWords = (mood: Mood): Mood => (mood === 'relative' || mood === 'participle' ? 'asserted' : mood);

/** How far behind the verb the quotation may stand, in units. */
const WORDING_UNITS = 8;

/** The word that links a noun or an adjective to what is said: "of", "that"; a copula is "be". */
export function linkOf(units: readonly Unit[], content: number): string {
  const { tag } = units[content]!;
  if (tag === 'that' || tag === 'to') return tag;
  const link = units[content - 1]!;
  return link.tag === 'preposition' ? link.lower : link.tag === 'be' ? 'be' : 'clause';
}

/** `Renn: “It is safe.”`, `RENN: It is safe.`, `Renn: the bridge is safe`: what stands behind the colon, and how the speaker is written. */
export function colonEvidence(units: readonly Unit[], start: number, end: number, allCaps: boolean): Evidence {
  const quoted = units[start]?.tag === 'quote' && end === start + 1;
  return { word: ':', complement: allCaps ? 'capitals' : quoted ? 'quote' : 'clause', mood: 'asserted' };
}

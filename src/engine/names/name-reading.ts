/** What the words of a name, and those around it, say about who is meant. */

import { PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS } from '../lexicon/function-words';
import { GIVEN_NAMES_HE, GIVEN_NAMES_SHE } from '../lexicon/given-names';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { GENDERED_HE, GENDERED_SHE, PERSON_NOUNS } from '../lexicon/people';
import { stateWords } from '../lexicon/places';
import { TITLES, TITLES_HE, TITLES_SHE } from '../lexicon/titles';
import { words } from '../lexicon/words';
import type { Document, Token } from '../text/document';
import type { NameRun } from './name-runs';
import { bare, isCapital } from './name-words';
import type { Mention, Named, Pronoun } from './names';

/** A run of name words while its owner is still open. */
export interface Reading extends NameRun {
  /** The name's words, lower case. */
  readonly key: readonly string[];
  readonly text: string;
  readonly description: string[];
  readonly pronoun: Pronoun | null;
}

/** Reads a run of name words with what stands beside it. */
export function readName(document: Document, run: NameRun): Reading {
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

/** How many words before and after a name are read as its description. */
const DESCRIPTION_BEFORE = 8;
const DESCRIPTION_AFTER = 16;

/** The words of the titles and nouns before the name and of what follows it between commas or in brackets, lower case. */
function describe(tokens: readonly Token[], { titles, first, end }: NameRun): string[] {
  const list = tokens.slice(titles, first).map(bare);
  for (let at = titles - 1; at >= 0 && titles - at <= DESCRIPTION_BEFORE; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.sentence !== tokens[first]!.sentence) break;
    if (list.length === 0 && !PERSON_NOUNS.has(bare(token)) && !TITLES.has(bare(token))) break;
    if (STOPS_DESCRIPTION.has(token.lower)) break;
    list.unshift(bare(token));
  }
  list.push(...partyAndState(tokens, end), ...apposition(tokens, titles, end));
  return list;
}

const PARTIES: Readonly<Record<string, string>> = { D: 'democrat', R: 'republican', I: 'independent' };

/** "(R-Fla.)" and ", R-Fla.," behind a politician's name. */
function partyAndState(tokens: readonly Token[], end: number): readonly string[] {
  if (!/^[,(]$/u.test(tokens[end]?.text ?? '')) return [];
  const [, party, state] = /^([DRI])-(\p{Lu}.*)$/u.exec(tokens[end + 1]?.text ?? '') ?? [];
  return party && state ? [PARTIES[party]!, ...stateWords(state)] : [];
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
function apposition(tokens: readonly Token[], titles: number, end: number): string[] {
  if (tokens[end]?.text !== ',' || OPENS_NO_APPOSITION.has(tokens[end + 1]?.lower ?? '')) return [];
  const list: string[] = [];
  for (let at = end + 1; at < tokens.length && at - end <= DESCRIPTION_AFTER; at++) {
    const token = tokens[at]!;
    if (token.text === ',' && list.length > 0) break;
    if (token.kind === 'mark' || /^[.;:!?—–]/u.test(token.text) || token.sentence !== tokens[end]!.sentence) break;
    if (/^(?:who|whose|which|and)$/u.test(token.lower) || token.lower.endsWith('ing')) break;
    if (FINITE.has(token.lower)) {
      // "After he met Renn, his rival said …": of a name that does not open its clause, this is another subject.
      if (!opensClause(tokens, titles)) return [];
      break;
    }
    // "Renn, Mayor Ilona Varga and …": the next of a list.
    if (isCapital(tokens[end + 1]) && isCapital(token) && isTitleBefore(tokens, at)) return [];
    list.push(bare(token));
  }
  return list.some((word) => PERSON_NOUNS.has(word) || TITLES.has(word)) ? list : [];
}

function isTitleBefore(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [bare(tokens[at - 1]!), bare(tokens[at]!)];
  return (
    tokens[at - 1]!.text !== ',' &&
    isCapital(tokens[at - 1]) &&
    TITLES.has(before) &&
    !TITLES.has(word) &&
    !ORGANISATION_WORDS.has(word)
  );
}

const opensClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.sentence !== tokens[at]!.sentence || tokens[at - 1]!.kind === 'mark';

const OPENS_NO_APPOSITION = new Set([
  ...SUBORDINATORS,
  ...PREPOSITIONS,
  ...SUBJECT_PRONOUNS,
  'and',
  'but',
  'or',
  'then',
]);
/** Words that are the verb of a clause wherever they stand. */
const FINITE = words(`
  is are was were has had have will would can could may might must does did
  said says told tells added adds asked wrote writes replied recalled argued insisted noted warned thinks thought believes
  wants wanted knew knows refused declined shouted
`);

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
  const after = apposition(tokens, titles, end);
  if (after.some((word) => GENDERED_SHE.has(word))) return 'she';
  if (after.some((word) => GENDERED_HE.has(word))) return 'he';
  return null;
}

/** How far behind a name the pronoun that tells may stand, in tokens. */
const PRONOUN_REACH = 12;

/** Sets the pronoun of people whose name does not tell it, by the pronouns that follow their mentions most. */
export function inferPronouns({ tokens }: Document, mentions: readonly Mention[]): void {
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

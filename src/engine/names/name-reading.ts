/** What the words of a name, and those around it, show about who is meant. */

import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { GIVEN_NAMES_AND_SURNAMES, GIVEN_NAMES_HE, GIVEN_NAMES_SHE } from '../lexicon/given-names';
import { FAMILY } from '../lexicon/labels';
import { OWNERS } from '../lexicon/noun-phrases';
import { GENDERED_HE, GENDERED_SHE } from '../lexicon/people';
import { TELLS_HE, TELLS_SHE } from '../lexicon/pronouns';
import { TITLES_HE, TITLES_SHE } from '../lexicon/titles';
import { verbForm } from '../lexicon/verb-forms';
import type { Document, Token } from '../text/document';
import { apposition, describe } from './name-description';
import type { NameRun } from './name-runs';
import { bare, isCapital, nameOf } from './name-words';
import type { Mention, Named, Pronoun } from './names';
import { sharedSurname } from './shared-surname';

/** A run of name words while its owner is still open. */
export interface NameReading extends NameRun {
  /** The name's words, lower case. */
  readonly key: readonly string[];
  /** The same words in one string. */
  readonly name: string;
  readonly text: string;
  readonly description: string[];
  readonly pronoun: Pronoun | null;
  /** The given name of a relative by whom the text identifies this person (", Marco's father,"), or null. */
  readonly kin: string | null;
  /** Is this person introduced as somebody's relative: "her husband, Luis Mendez"? */
  readonly isRelative: boolean;
  /** The surname of a given name alone that the person named behind "and" has too, or null. */
  readonly surname: Token | null;
  /** Does the name stand alone in brackets? */
  readonly bracketed: boolean;
}

/** Reads a run of name words with what stands beside it. */
export function readName(document: Document, run: NameRun): NameReading {
  const { tokens, text } = document;
  const { titles, first, end } = run;
  const behind = apposition(tokens, run);
  const key = tokens.slice(first, end).map(bare);
  return {
    titles,
    first,
    end,
    key,
    name: nameOf(key),
    text: text.slice(tokens[first]!.start, tokens[end - 1]!.end),
    description: describe(tokens, run, behind),
    pronoun: pronounOf(tokens, run, behind),
    kin: kinOf(tokens, run),
    isRelative: isRelative(tokens, run),
    surname: sharedSurname(tokens, run),
    bracketed: tokens[run.titles - 1]?.text === '(' && tokens[run.end]?.text === ')',
  };
}

function kinOf(tokens: readonly Token[], { end }: NameRun): string | null {
  const [comma, owner, genitive] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  return comma?.text === ',' && isCapital(owner) && genitive?.lower === "'s" ? bare(owner) : null;
}

/** "her husband, Luis Mendez", "Renn's late brother Luis Mendez" */
function isRelative(tokens: readonly Token[], { titles, first }: NameRun): boolean {
  const noun = tokens[titles - 1]?.text === ',' ? titles - 2 : first - 1;
  if (!FAMILY.has(tokens[noun] ? bare(tokens[noun]!) : '')) return false;
  return [noun - 1, noun - 2].some((owner) => OWNERS.has(tokens[owner]?.lower ?? ''));
}

/** @param after what follows the name between commas. */
function pronounOf(
  tokens: readonly Token[],
  { titles, first, end }: NameRun,
  behind: readonly string[],
): Pronoun | null {
  for (let at = Math.max(0, titles - 1); at < first; at++) {
    // "Mother-of-two", "ex-husband"
    const word = bare(tokens[at]!);
    const parts = word.includes('-') ? word.split('-') : [word];
    if (parts.some((word) => TITLES_HE.has(word) || GENDERED_HE.has(word))) return 'he';
    if (parts.some((word) => TITLES_SHE.has(word) || GENDERED_SHE.has(word))) return 'she';
  }
  const given = bare(tokens[first]!);
  if (end - first > 1) {
    if (GIVEN_NAMES_HE.has(given)) return 'he';
    if (GIVEN_NAMES_SHE.has(given)) return 'she';
  }
  const apposed = nounBeforeComma(tokens, titles, end);
  if (GENDERED_HE.has(apposed)) return 'he';
  if (GENDERED_SHE.has(apposed)) return 'she';
  if (behind.some((word) => GENDERED_SHE.has(word))) return 'she';
  if (behind.some((word) => GENDERED_HE.has(word))) return 'he';
  return null;
}

/** "son" in "her son, Daniel,"; the empty string elsewhere. */
function nounBeforeComma(tokens: readonly Token[], titles: number, end: number): string {
  const closed = tokens[end]?.text === ',' || tokens[end]?.text === '.';
  const noun = closed && tokens[titles - 1]?.text === ',' ? tokens[titles - 2] : undefined;
  return noun ? bare(noun) : '';
}

/** How far after a name the pronoun that stands for it may be, in tokens. */
const PRONOUN_REACH = 12;

/** Sets the pronoun of people whose name does not show it: the one that follows their mentions most often. */
export function inferPronouns({ tokens }: Document, mentions: readonly Mention[]): void {
  const votes = new Map<Named, number>();
  mentions.forEach(({ named, end }, index) => {
    if (named.kind !== 'person' || named.pronoun) return;
    const limit = Math.min(end + PRONOUN_REACH, mentions[index + 1]?.titles ?? tokens.length);
    const { sentence } = tokens[end - 1]!;
    const isFirst = index === 0 || tokens[mentions[index - 1]!.first]!.sentence !== sentence;
    const vote = voteIn(tokens, end, limit) + (isFirst ? 2 * voteOfSpeaker(tokens, end, mentions[index + 1]) : 0);
    votes.set(named, (votes.get(named) ?? voteOfGivenName(named)) + vote);
  });
  for (const [named, sum] of votes) if (sum !== 0) named.pronoun = sum > 0 ? 'he' : 'she';
}

/** What a first name alone tells, if it may not be a surname: more than one pronoun behind it. */
function voteOfGivenName({ full, complete }: Named): number {
  const name = full.toLowerCase();
  if (complete || GIVEN_NAMES_AND_SURNAMES.has(name)) return 0;
  return GIVEN_NAMES_HE.has(name) ? 2 : GIVEN_NAMES_SHE.has(name) ? -2 : 0;
}

/** 1 where the first pronoun from `at` to the end of the sentence is "he", -1 where it is "she", else 0. */
function voteIn(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit && tokens[at]!.sentence === tokens[from - 1]!.sentence; at++) {
    const vote = tokens[at]!.quotation < 0 ? voteOf(tokens[at]!) : 0;
    if (vote !== 0) return vote;
  }
  return 0;
}

const voteOf = ({ lower }: Token): number => (TELLS_HE.has(lower) ? 1 : TELLS_SHE.has(lower) ? -1 : 0);

/**
 * The same for whoever speaks in the next sentence, if no name stands before: "Tan said he was well. “It rained,” she said."
 * It tells more, as what somebody says may be about another.
 */
function voteOfSpeaker(tokens: readonly Token[], end: number, next: Mention | undefined): number {
  const { sentence } = tokens[end - 1]!;
  const limit = next?.titles ?? tokens.length;
  for (let at = end; at < limit && tokens[at]!.sentence <= sentence + 1; at++) {
    if (tokens[at]!.sentence === sentence || tokens[at]!.quotation >= 0) continue;
    const vote = voteOf(tokens[at]!);
    if (vote !== 0) return speaks(tokens[at - 1]) || speaks(tokens[at + 1]) ? vote : 0;
  }
  return 0;
}

const speaks = (token: Token | undefined): boolean => SPEECH_VERBS.has(verbForm(token?.lower ?? '')?.lemma ?? '');

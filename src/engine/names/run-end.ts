/** Where a run of name words ends: past nicknames, particles, and the small words inside a body's name. */
import { CALENDAR } from '../lexicon/calendar';
import { POLL_NOUNS } from '../lexicon/documents';
import { FINITE_AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words';
import {
  DEPARTMENTS,
  GENERATIONS,
  GEOGRAPHIC_OF,
  LINKS,
  OFFICES_FOR,
  OPENING_LINKS,
  PARTICLES,
} from '../lexicon/names';
import { classOf } from '../lexicon/nouns';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { OUTLETS, STATION_NETWORKS } from '../lexicon/outlets';
import { PERSON_PLURALS } from '../lexicon/people';
import { RELATIVE } from '../lexicon/pronouns';
import { SENTENCE_OPENERS } from '../lexicon/sentence-openers';
import { TITLES } from '../lexicon/titles';
import { verbForm } from '../lexicon/verb-forms';
import type { Document, Token } from '../text/document';
import { bare, isCapital } from './name-words';
import { isNickname } from './nickname';

/** Most titles and given names before a particle, in words ("Port Harlow Council Chair Anton de Vries" has five). */
const LONGEST_TITLED = 8;

/** Where the run of name words that starts at `start` ends. */
export function runEnd({ tokens }: Document, start: number, limit: number): number {
  let end = start + 1;
  for (;;) {
    const token = tokens[end];
    if (end >= limit || !token) return end;
    if (isCapital(token) && !breaksBefore(tokens, end)) end++;
    else if (end + 3 < limit && isNickname(tokens, end + 1)) end += 4;
    else if (isGeneration(tokens, end, limit)) end += 2;
    else if (isStageNumber(tokens, end, limit) || isStation(tokens, start, end, limit)) end++;
    else if (token.text === '/' && end + 1 < limit && isCapital(tokens[end + 1]) && joinsPollsters(tokens, end))
      end += 2;
    else if (
      PARTICLES.has(token.lower) &&
      end + 1 < limit &&
      isCapital(tokens[end + 1]) &&
      end - start < LONGEST_TITLED
    )
      end += 2;
    else if (isOwnedBody(tokens, end, limit)) end += 2;
    else if (isListedOffice(tokens, start, end, limit)) end += 2;
    else {
      const next = afterLink(tokens, start, end, limit);
      if (next === end) return end;
      end = next;
    }
  }
}

/** "CNN/ORC", "an Elsin Courier/Northline poll": two who polled together, not the credit of a picture. */
function joinsPollsters(tokens: readonly Token[], slash: number): boolean {
  if (OUTLETS.has(bare(tokens[slash - 1]!))) return true;
  return tokens.slice(slash + 2, slash + 2 + POLL_REACH).some(({ lower }) => POLL_NOUNS.has(lower));
}

/** How many words after the slash the poll must be named. */
const POLL_REACH = 5;

/** ", Jr." and ", Esq." after a name. */
const isGeneration = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at + 1 < limit && tokens[at]!.text === ',' && isCapital(tokens[at + 1]) && GENERATIONS.has(bare(tokens[at + 1]!));

/** "Marlon 5K": a figure with a letter that ends a name, if no noun or number follows. */
function isStageNumber(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!/^\d+\p{L}{1,2}$/u.test(tokens[at]!.text)) return false;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  return next === undefined || next.kind === 'punctuation' || verbForm(next.lower) !== undefined;
}

/** "NBC 4", "Fox 5 Elsin": the channel of a local station. */
function isStation(tokens: readonly Token[], start: number, at: number, limit: number): boolean {
  if (at !== start + 1 || !STATION_NETWORKS.has(bare(tokens[start]!)) || !/^\d{1,2}$/.test(tokens[at]!.text))
    return false;
  const { kind, lower } = tokens[at + 1] ?? tokens[at]!;
  if (at + 1 >= limit || kind !== 'word' || isCapital(tokens[at + 1]) || verbForm(lower)) return true;
  return BEHIND_STATION.some((words) => words.has(lower));
}

/** What a number before it does not count: "told NBC 4 that", but not "NBC 4 people". */
const BEHIND_STATION = [FINITE_AUXILIARIES, PREPOSITIONS, RELATIVE];

/** A name does not continue past a sentence that ends with an abbreviation, nor into a word that begins a clause. */
function breaksBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  return before.lower === 'i' || (before.text.endsWith('.') && SENTENCE_OPENERS.has(tokens[at]!.lower));
}

/** Past "of", "for", "and the", where they join the parts of a body's name; otherwise `end`. */
function afterLink(tokens: readonly Token[], start: number, end: number, limit: number): number {
  const first = tokens[end]!;
  if (!LINKS.has(first.lower)) return end;
  const at = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  // "the Defense Ministry on Sunday"
  if (at >= limit || !isCapital(tokens[at]) || CALENDAR.has(bare(tokens[at]!))) return end;
  const head = bare(tokens[end - 1]!);
  if (first.lower === 'of' && TITLES.has(head) && DEPARTMENTS.has(bare(tokens[at]!))) return at;
  if (first.lower === 'of') return ORGANISATION_WORDS.has(head) && !GEOGRAPHIC_OF.has(head) ? at : end;
  // "Students for Clean Ports"
  if (first.lower === 'for' && head.endsWith('s') && classOf(head) === 'people') return at;
  if (first.lower === 'for' || first.lower === 'on') return ORGANISATION_WORDS.has(head) ? at : end;
  if (first.lower === 'and' || first.lower === '&')
    return holdsLink(tokens, start, end) || first.text === '&' ? at : end;
  return end;
}

/** The apostrophe in "Poor People's Campaign" and "Fishers' League": a word for people that a body is named after. */
function isOwnedBody(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at + 1 >= limit || !isCapital(tokens[at + 1]) || !ORGANISATION_WORDS.has(bare(tokens[at + 1]!))) return false;
  const owner = bare(tokens[at - 1]!);
  if (tokens[at]!.lower === "'s") return PERSON_PLURALS.has(owner);
  return /^['’]$/.test(tokens[at]!.text) && tokens[at]!.start === tokens[at - 1]!.end && classOf(owner) === 'people';
}

/**
 * The comma in "Department for Food, Environment and Rural Affairs": a list of what the department is for, with "and".
 */
function isListedOffice(tokens: readonly Token[], start: number, comma: number, limit: number): boolean {
  if (
    tokens[comma]?.text !== ',' ||
    !OFFICES_FOR.has(bare(tokens[start]!)) ||
    !OPENING_LINKS.has(tokens[start + 1]!.lower)
  )
    return false;
  let at = comma + 1;
  while (at < limit && at - comma < LONGEST_LINKED && (isCapital(tokens[at]) || tokens[at]!.text === ',')) at++;
  return at > comma + 1 && at + 1 < limit && tokens[at]!.lower === 'and' && isCapital(tokens[at + 1]);
}

/** Most words of a body's name between two links. */
const LONGEST_LINKED = 8;

function holdsLink(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = Math.max(start + 1, end - LONGEST_LINKED); at < end; at++)
    if (OPENING_LINKS.has(tokens[at]!.lower)) return true;
  return false;
}

/** What the finders share: the sentence they read, what they may answer, and who listens. */
import type { Evidence } from '../attribution';
import type { ClaimKind } from '../claim';
import type { Range, Tag, Unit } from '../grammar/units';
import type { Rule } from '../rules';
import type { Document } from '../text/document';

/** An attribution within one sentence, in units. */
export interface Found {
  readonly source: Range | null;
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly rule: Rule;
  readonly kind: ClaimKind;
  /** Who quotes the source, where the words say so. */
  readonly quotedBy?: Range | undefined;
  /** What its confidence depends on, besides the rule. */
  readonly evidence?: Evidence | undefined;
  /** The attribution that this one passes on: "…,” Renn said" before "according to Northline". */
  readonly passesOn?: Found | undefined;
}

/** Why a finder that looked at a word took nothing. */
export type Declined =
  | 'the words are taken'
  | 'no source'
  | 'no subject'
  | 'no content'
  | 'the subject is nobody'
  | 'nobody is asked'
  | 'what is said is not told'
  | 'the subject is the reader'
  | 'the subject is “it”'
  | 'the subject is accused'
  | 'a participle describes the noun'
  | 'the verb does not attribute with this complement'
  | 'the verb does not attribute here'
  | 'the verb gives a name'
  | 'somebody is spoken to'
  | 'a clause follows the verb'
  | 'the clause belongs to another word'
  | 'no verb behind the source'
  | 'no source behind the verb'
  | 'no clause stands before the cue'
  | 'no clause goes on behind the cue'
  | 'no mark ends the source'
  | 'the noun belongs to nobody'
  | 'nothing follows the noun'
  | 'nothing follows the adjective'
  | 'no speaker’s name before the colon'
  | 'no statement behind the colon'
  | 'no quotation before the dash'
  | 'more than a name behind the dash'
  | 'no reporting clause behind “as”'
  | 'what was refused is not speech';

/** A sentence while the finders read it. */
export interface Reading {
  readonly document: Document;
  readonly units: readonly Unit[];
  /** For each unit: is it part of an attribution already found? */
  readonly taken: Uint8Array;
  readonly found: Found[];
  /** The subject of the last finite verb, which participles and coordinated verbs borrow. */
  subject: Range | null;
  /** The last of them outside subordinate clauses. */
  mainSubject: Range | null;
  /** Does the sentence open a turn of a transcript? */
  readonly opensTurn: boolean;
  /** Hears what the finders see and answer; null when nobody asks. */
  readonly listener: Listener | null;
}

/** The units that may be the head of a finder's cue: those with one of the tags, of the words, or verbs of the lemmas. */
export interface Heads {
  readonly tags?: ReadonlySet<Tag | undefined>;
  readonly words?: ReadonlySet<string>;
  readonly lemmas?: ReadonlySet<string>;
}

/**
 * Looks for an attribution whose cue's head is the unit at `at`, one of its `heads`.
 *
 * @returns what it found, why the words attribute nothing, or null where there is nothing for it to look at.
 */
export interface Finder {
  readonly name: string;
  readonly heads: Heads;
  readonly find: (reading: Reading, at: number) => Found | Declined | null;
}

/** What a finder took words for. */
export type Part = 'verb' | 'noun' | 'adjective' | 'subject' | 'source' | 'complement' | 'content';

/** What becomes of a sentence without a cue of its own. */
export type SentenceNote =
  | 'goes on with the turn before it'
  | 'goes on with the attribution before it'
  | 'goes on behind it'
  | 'is the claim of nobody'
  | 'nobody spoke just before';

/** Follows the reading of a sentence, to explain it. */
export interface Listener {
  /** A sentence is read next; `wordsOf` gives the text of its units. */
  reads(units: readonly Unit[], wordsOf: (range: Range) => string): void;
  /** Something is decided for the sentence as a whole. */
  notes(finder: string, note: SentenceNote): void;
  /** A finder takes the words for this part; `kind` says more, such as the kind of a complement. */
  saw(part: Part, range: Range, kind?: string): void;
  /** The finder is done with the unit at `at`. */
  answered(finder: string, at: number, answer: Found | Declined): void;
}

/** What a finder found, in the one form that all that is found has: objects of many forms are read several times slower. */
export function inOneForm(found: Found): Found {
  const { source, cue, content, rule, kind, quotedBy, evidence, passesOn } = found;
  return { source, cue, content, rule, kind, quotedBy, evidence, passesOn: passesOn && inOneForm(passesOn) };
}

/** Records an attribution and marks its units as taken, so that no later finder finds a cue inside its content. */
export function take(reading: Reading, found: Found): void {
  const { cue, content } = found;
  reading.found.push(found);
  for (const { start, end } of [cue, ...content]) reading.taken.fill(1, start, end);
  // The hearer, the place and the manner between them attribute nothing themselves: "told cheering supporters that".
  if (content[0]) reading.taken.fill(1, cue.end, content[0].start);
}

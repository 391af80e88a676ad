/** Claims → those who stand behind them: somebody named, somebody who is not, a body, the public. */
import type { Claim, Span } from '@/engine/claim';
import type { NounPhrase, SourcePhrase } from '@/engine/coreference/phrase';
import { classOf } from '@/engine/lexicon/nouns';
import { SPOKESPERSONS } from '@/engine/lexicon/people';
import { tokensIn } from '@/engine/text/spans';
import {
  BARE_OFFICIALS,
  BARE_SOURCES,
  EMPTY_ADJECTIVES,
  IN_PUBLIC_OFFICE,
  INDEFINITE,
  INSIDE_PLURALS,
  KNOWING_PLURALS,
  KNOWN_BY,
  MEANT_AGAIN,
  NAME_BEHIND_COMMA,
  NAMED_BY_OUTLET,
  NAMES_SELF_AS,
  OF_A_GROUP,
  OF_SOMEBODY,
  OPEN_DETERMINERS,
  OUTLET_BEHIND,
  OUTLET_NAME,
  OWNERS,
  RANKS,
  REPORTERS,
  TOLD_IN_PUBLIC,
} from '../lexicon/sources';
import { phraseOf, type Reading, sentenceOf, wordsOf } from './reading';

/**
 * How a text tells who is behind a claim. `unnamed`: a person, or a counted or described group, without a name; `bare`:
 * “sources” and no more; `officials`: officials or authorities of no body; `public`: “critics”, “residents”.
 */
export type Standing =
  | 'named'
  | 'partial'
  | 'unnamed'
  | 'bare'
  | 'officials'
  | 'public'
  | 'body'
  | 'document'
  | 'nobody';

export interface DeskSource {
  readonly standing: Standing;
  /** The fullest form in the text. */
  readonly who: string;
  /** The head noun of the words that introduced an unnamed source ("official"), lower case; or null. */
  readonly head: string | null;
  readonly phrase: NounPhrase | null;
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  /** True where the text speaks of more than one. */
  readonly plural: boolean;
  /** A singular mention of a plural source (“the source added”), or null. */
  readonly asOne: Span | null;
  /** True where another outlet had it from them. */
  readonly relayed: boolean;
}

/** Standings of sources that no name is given for. */
export const isUnnamed = ({ standing }: DeskSource): boolean => standing === 'unnamed' || standing === 'bare';

type Draft = { -readonly [Key in keyof DeskSource]: DeskSource[Key] } & { claims: Claim[] };

/** Those behind the claims of a text, in the order in which they first speak. What is told within a claim is left aside. */
export function sourcesOf(reading: Reading): DeskSource[] {
  const byId = new Map<string, Draft>();
  const order: Draft[] = [];
  for (const claim of reading.claims) {
    if (claim.label === 'no-comment' || isWithin(claim)) continue;
    const phrase = phraseOf(reading, claim);
    const guessed = isGuessedName(reading, claim, phrase);
    const id = guessed ? claim.id : claim.sourceId;
    const known = byId.get(id);
    const meant = known ?? antecedentOf(reading, claim, phrase, order);
    if (meant) {
      byId.set(id, meant);
      meant.claims.push(claim);
      meant.asOne ??= isOneOfPlural(meant, phrase) ? claim.source[0]! : null;
      meant.relayed ||= isRelayed(reading, claim);
      if (claim.label === 'anonymous' && meant.standing === 'public') meant.standing = 'unnamed';
      continue;
    }
    const source = introduced(reading, guessed ? { ...claim, label: 'unnamed', who: null } : claim, phrase);
    byId.set(id, source);
    order.push(source);
  }
  return order.map((source, index) => {
    const name = nameNext(reading, source, order.slice(index + 1));
    return name ? { ...source, standing: 'named', who: name } : source;
  });
}

/**
 * “A senior diplomat said … Its ambassador, Jorun Halvik, said …”: somebody introduced without a name, whom a name with an
 * introduction of its own was taken for.
 */
function isGuessedName(reading: Reading, { label, who, source, sourceId, cue }: Claim, phrase: SourcePhrase): boolean {
  if (label !== 'named' || phrase.form !== 'noun' || !INDEFINITE.has(phrase.before[0] ?? '')) return false;
  const words = source.map((span) => wordsOf(reading, span)).join(' ');
  if (!who || words.includes(who.split(' ').at(-1)!)) return false;
  const next = reading.claims.find((one) => one.sourceId === sourceId && one.cue[0]![0] > cue[0]![0]);
  return next !== undefined && !wordsOf(reading, next.source[0] ?? [0, 0]).startsWith(who);
}

/** Does the source tell something by this claim? Who demands, vows or threatens acts. */
export const isTold = ({ rule }: Claim): boolean => rule !== 'intention-verb';

/** Told by somebody else who is a source; whom an outlet cites are the source themselves. */
export const isWithin = ({ parent, relay }: Claim): boolean => parent !== null && relay.length === 0;

/** “A climber told the inquiry … Erik Solum said …”: the next sentence gives the name, and nothing else about it. */
function nameNext(reading: Reading, source: DeskSource, later: readonly DeskSource[]): string | null {
  const [first] = source.claims;
  if (source.standing !== 'unnamed' || source.plural || source.claims.some(({ anonymity }) => anonymity)) return null;
  const called = source.head ? later.find((one) => isCalled(reading, one, source.head!)) : undefined;
  if (called) return called.who;
  const next = later.find(({ claims }) => claims[0]!.cue[0]![0] > first!.cue[0]![0]);
  if (next?.standing !== 'named' || next.claims[0]!.introduction.words.length > 0) return null;
  const distance = sentenceOf(reading, next.claims[0]!) - sentenceOf(reading, first!);
  const name = wordsOf(reading, next.claims[0]!.source[0]!);
  const isFirst = reading.document.text.indexOf(name) === next.claims[0]!.source[0]![0];
  return distance === 1 && name === next.who && isFirst ? name : null;
}

/** “The rival, Sanna Juhl, said”, behind “a rival”. */
function isCalled(reading: Reading, { standing, claims }: DeskSource, head: string): boolean {
  const words = wordsOf(reading, claims[0]!.source[0] ?? [0, 0]).toLowerCase();
  return standing === 'named' && words.startsWith(`the ${head}, `);
}

function introduced(reading: Reading, claim: Claim, phrase: SourcePhrase): Draft {
  const noun = phrase.form === 'noun' ? phrase : null;
  return {
    standing: standingOf(reading, claim, phrase),
    who: claim.who ?? claim.source.map((span) => wordsOf(reading, span)).join(' '),
    head: noun?.head ?? headOf(claim.who),
    phrase: noun,
    claims: [claim],
    plural: noun ? noun.plural && noun.partOf !== 'one' : (claim.count?.least ?? 1) > 1,
    asOne: null,
    relayed: isRelayed(reading, claim),
  };
}

/** The last word of a description: “people” of “Two people”. */
const headOf = (who: string | null): string | null => who?.split(/\s+/u).at(-1)?.toLowerCase() ?? null;

/** Whom “one of them”, “the source” and “all three” mean: the last unnamed source, where the engine took none. */
function antecedentOf(reading: Reading, claim: Claim, phrase: SourcePhrase, before: readonly Draft[]): Draft | null {
  const words = claim.source
    .map((span) => wordsOf(reading, span))
    .join(' ')
    .toLowerCase();
  const unnamed = before.filter((source) => isUnnamed(source) || source.standing === 'officials');
  if (OF_A_GROUP.test(words)) return unnamed.findLast(({ plural }) => plural) ?? null;
  if (phrase.form !== 'noun' || phrase.before[0] !== 'the' || !MEANT_AGAIN.has(phrase.head)) return null;
  if (phrase.after.length > 0) return null;
  const head = stem(phrase.head);
  return (
    unnamed.findLast((source) => stem(source.head ?? '') === head) ??
    unnamed.findLast(({ plural }) => plural === phrase.plural) ??
    null
  );
}

const FULL_NAME = /^\p{Lu}\S* \p{Lu}/u;

const stem = (noun: string): string => (noun === 'people' ? 'person' : noun.replace(/s$/u, ''));

/** “The source added” where “sources” spoke: not one of several. */
const isOneOfPlural = ({ plural, phrase }: Draft, again: SourcePhrase): boolean =>
  plural &&
  !phrase?.before.some((word) => INDEFINITE.has(word)) &&
  again.form === 'noun' &&
  again.before[0] === 'the' &&
  !again.plural &&
  again.partOf === null;

function standingOf(reading: Reading, claim: Claim, phrase: SourcePhrase): Standing {
  switch (claim.label) {
    case 'named':
      return 'named';
    case 'partial':
      return 'partial';
    case 'institution':
    case 'own-reporting':
    case 'outlet':
      return 'body';
    case 'document':
    case 'social':
      return 'document';
    case 'hearsay':
    case 'no-comment':
      return 'nobody';
    default:
      if (phrase.form === 'noun') return standingOfPhrase(reading, claim, phrase);
      return claim.label === 'anonymous' && claim.source.length > 0 && !FULL_NAME.test(claim.who ?? '')
        ? 'unnamed'
        : 'nobody';
  }
}

function standingOfPhrase(reading: Reading, claim: Claim, phrase: NounPhrase): Standing {
  const words = claim.source.map((span) => wordsOf(reading, span)).join(' ');
  const { head, before, after, plural, partOf } = phrase;
  if (NAME_BEHIND_COMMA.test(words)) return 'named';
  if (SPOKESPERSONS.has(head)) return 'body';
  if (REPORTERS.has(head)) return 'body';
  if (NAMES_SELF_AS.test(words)) return 'partial';
  const granted = claim.label === 'anonymous';
  if (IN_PUBLIC_OFFICE.has(head) && !granted && before.every((word) => INDEFINITE.has(word) || OWNERS.has(word)))
    return 'body';
  const described = before.some(
    (word) => !EMPTY_ADJECTIVES.has(word) && word !== 'a' && word !== 'an' && word !== 'one',
  );
  if (!described && after.length === 0 && BARE_SOURCES.has(head)) return 'bare';
  if (!before.some((word) => !EMPTY_ADJECTIVES.has(word)) && BARE_OFFICIALS.has(head) && plural && !granted)
    return after.length === 0 ? 'officials' : 'body';
  const kind = classOf(head);
  if (kind === 'body' || kind === 'outlet') return 'body';
  if (kind === 'document') return 'document';
  if (granted || OF_SOMEBODY.test(words)) return 'unnamed';
  const counted = partOf !== null || before.some((word) => INDEFINITE.has(word) || /^\d/u.test(word));
  if (counted && !OPEN_DETERMINERS.has(partOf ?? '')) return 'unnamed';
  if (before.some((word) => OPEN_DETERMINERS.has(word))) return 'public';
  const owned = OWNERS.has(before[0] ?? '') || before.includes("'s") || before.includes('’s');
  if (!plural) return owned || phrase.modifier ? 'body' : 'unnamed';
  if (owned) return 'public';
  if (BARE_OFFICIALS.has(head)) return before.some((word) => RANKS.has(word)) ? 'unnamed' : 'body';
  const told = claim.basis !== null || KNOWN_BY.test(after.join(' '));
  if (INSIDE_PLURALS.has(head)) return told || after.length > 0 || before.length > 0 ? 'unnamed' : 'public';
  return KNOWING_PLURALS.has(head) && told ? 'unnamed' : 'public';
}

/** Did another outlet have it from them: “told Radio Vessel”, “told the newspaper”, “which it did not name”? */
export function isRelayed(reading: Reading, claim: Claim): boolean {
  if (claim.relay.length > 0) return true;
  const cue = claim.cue.at(-1)!;
  const words = claim.source.map((span) => wordsOf(reading, span)).join(' ');
  if (NAMED_BY_OUTLET.test(words)) return true;
  if (!/\btold$/u.test(wordsOf(reading, cue))) return false;
  const behind = reading.document.text.slice(cue[1], cue[1] + 80);
  if (TOLD_IN_PUBLIC.test(behind)) return false;
  return (
    OUTLET_BEHIND.test(behind) ||
    outletsOf(reading).some((name) => behind.trimStart().startsWith(name)) ||
    isToldGuess(reading, cue)
  );
}

/** “told Matchday”: a word that nothing in the text tells to be a person’s name. */
function isToldGuess({ article: { names }, document }: Reading, cue: Span): boolean {
  const heard = names.at(tokensIn(document, cue)[1])?.named;
  return heard?.kind === 'person' && heard.guessed && !heard.complete;
}

const named = new WeakMap<Reading, readonly string[]>();

/** The names that stand behind a noun for an outlet anywhere in the text: “the magazine Eleven”. */
export function outletsOf(reading: Reading): readonly string[] {
  const known = named.get(reading);
  if (known) return known;
  const names = [...reading.document.text.matchAll(OUTLET_NAME)].map(({ groups }) => groups!.name!);
  named.set(reading, names);
  return names;
}

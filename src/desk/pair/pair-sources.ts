/** An article → those whom it gives claims to, each once, under the fullest form that it has for them. */
import type { Claim } from '@/engine/claim';
import { TOLD_BY_NAME } from '../lexicon/bodies';
import { BODY_NOUNS } from '../lexicon/draft';
import { BEFORE_WHO, OWNED_BY_SOMEBODY, TELLING } from '../lexicon/pair';
import { contentWords, everyWord } from '../reading/content-words';
import type { DeskSource } from '../reading/desk-source';
import { phraseOf, type Reading, sentenceOf, wordsOf } from '../reading/reading';
import { sourcesOf } from '../reading/sources';

export interface PairSource {
  /** The fullest form in the article, without a title. */
  readonly who: string;
  readonly source: DeskSource;
  /** True for a person or a group without a name. */
  readonly unnamed: boolean;
  /** The stems of all words that tell who it is. */
  readonly words: ReadonlySet<string>;
  readonly claims: readonly Claim[];
}

/** The sources of an article, in order. Whoever only acts, demands or relays is none. */
export function pairSources(reading: Reading): PairSource[] {
  const found: PairSource[] = [];
  for (const source of sourcesOf(reading)) {
    const claims = source.claims.filter((claim) => isTold(reading, claim));
    if (claims.length === 0 || source.standing === 'nobody' || isRelay(reading, source)) continue;
    const who = whoOf(reading, source, claims[0]!);
    const known = found.findIndex((one) => isShortFor(who, one.who) || isShortFor(one.who, who));
    if (known < 0) found.push(describe(reading, source, who, claims));
    else {
      const one = found[known]!;
      found[known] = describe(reading, one.source, one.who.length >= who.length ? one.who : who, [
        ...one.claims,
        ...claims,
      ]);
    }
  }
  return found;
}

function describe(reading: Reading, source: DeskSource, who: string, claims: readonly Claim[]): PairSource {
  const told = claims.flatMap((claim) => [
    ...claim.source.map((span) => wordsOf(reading, span)),
    ...claim.introduction.words.map((span) => wordsOf(reading, span)),
  ]);
  const unnamed =
    !isName(who) && (source.standing === 'unnamed' || source.standing === 'bare' || source.standing === 'public');
  return { who, source, unnamed, words: new Set(contentWords([who, ...told].join(' '))), claims };
}

const ACTS: ReadonlySet<string> = new Set([
  'intention-verb',
  'adjective',
  'seeming',
  'noun-cue',
  'light-verb',
  'hearsay',
  'anonymity-grant',
  'lone-quote',
]);

/** Does the source tell something by this claim? */
function isTold(reading: Reading, { rule, kind, cue, label, content }: Claim): boolean {
  if (kind !== 'statement' || ACTS.has(rule) || label === 'own-reporting' || content.length === 0) return false;
  return rule !== 'stance-verb' || TELLING.test(cue.map((span) => wordsOf(reading, span)).join(' '));
}

/** An outlet that only passes on what others told it. */
const isRelay = (reading: Reading, { claims }: DeskSource): boolean =>
  claims.every((claim) => claim.label === 'outlet' && reading.claims.some(({ parent }) => parent === claim.id));

const isName = (who: string): boolean =>
  /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}|(?:de|van|von|al|bin|la|da)\b)[\p{L}.’'-]*)+$/u.test(who);

/** “Holm” for “Piers Holm”. */
const isShortFor = (short: string, full: string): boolean =>
  !short.includes(' ') && isName(full) && everyWord(full).at(-1) === everyWord(short).at(-1);

function whoOf(reading: Reading, source: DeskSource, claim: Claim): string {
  const { who } = source;
  const words = claim.source
    .map((span) => wordsOf(reading, span))
    .join(' ')
    .replace(/,$/u, '');
  if (isName(who) && !OWNED_BY_SOMEBODY.test(words)) return who;
  const apposed = NAME_IN_APPOSITION.exec(words)?.groups?.name;
  if (apposed) return apposed;
  const named = NAME_AT_END.exec(words)?.[0];
  if (named && source.standing === 'named') return named;
  const phrase = phraseOf(reading, claim);
  if (phrase.form === 'pronoun') return openingOf(reading, claim) ?? who;
  if (OWNED_BY_SOMEBODY.test(words)) return words.split(',')[0]!;
  return bodyMeant(reading, claim) ?? who;
}

/** “its owner, Josiah Tolliver”, “The administrator, Clement Shaw of the firm Dray Partners”. */
const NAME_IN_APPOSITION =
  /,\s+(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Major|Colonel|General|Captain|Judge)\.?\s+)?(?<name>\p{Lu}[\p{L}’'-]+(?: (?:&|\p{Lu})[\p{L}’'-]*)*)(?=[,\s]|$)/u;

/** “her coach Jan Dolan”. */
const NAME_AT_END = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*)+$/u;

/** Who opens the sentence of “A woman who works there, and who asked not to be named, said”. */
function openingOf({ document }: Reading, { sentence, label }: Claim): string | null {
  if (label !== 'anonymous') return null;
  return BEFORE_WHO.exec(document.text.slice(...sentence))?.[1] ?? null;
}

/** The body that the sentence before names, for “The firm said”. */
function bodyMeant(reading: Reading, claim: Claim): string | null {
  const phrase = phraseOf(reading, claim);
  if (
    phrase.form !== 'noun' ||
    phrase.before.join(' ') !== 'the' ||
    phrase.after.length > 0 ||
    !BODY_NOUNS.has(phrase.head)
  )
    return null;
  const index = sentenceOf(reading, claim);
  const { tokens } = reading.document;
  const fits = (name: string) => !TOLD_BY_NAME.has(phrase.head) || everyWord(name).includes(phrase.head);
  const before = reading.article.names.mentions.filter(
    ({ named, titles }) =>
      (named.kind === 'body' || named.guessed) &&
      fits(named.full) &&
      tokens[titles]!.sentence >= index - 1 &&
      tokens[titles]!.start < claim.source[0]![0],
  );
  return before.at(-1)?.named.full ?? null;
}

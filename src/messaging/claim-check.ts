/**
 * Whether a value is a claim as a message carries it: exactly its fields, each with a permitted value. Plain tests, because a popup that
 * opens on a very long article waits for them, and a zod/mini schema of so many fields takes six times as long: about
 * 50 ms for 2,000 claims.
 */
import {
  ALIAS_REASONS,
  type Alias,
  type Anonymity,
  CHANNELS,
  type Introduction,
  LABELS,
  REASON_CLASSES,
  type SourceCount,
} from '@/engine/claim';
import type { SentClaim } from './sent-claims';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isWhole: Check = Number.isSafeInteger;
const isOffset: Check = (value) => isWhole(value) && (value as number) >= 0;
const isShare: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const isSpan: Check = (value) => Array.isArray(value) && value.length === 2 && isOffset(value[0]) && isOffset(value[1]);

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

function oneOf(words: readonly string[]): Check {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value) => known.has(value);
}

/** An object with these fields and no others. */
function objectOf<T>(fields: Readonly<Record<keyof T, Check>>): Check {
  const names = Object.keys(fields) as (keyof T)[];
  return (value) => {
    if (typeof value !== 'object' || value === null || Object.keys(value).length !== names.length) return false;
    return names.every((name) => Object.hasOwn(value, name) && fields[name]((value as T)[name]));
  };
}

const count = objectOf<SourceCount>({ least: isWhole, exact: isFlag });
const anonymity = objectOf<Anonymity>({
  grant: isSpan,
  reason: orNull(isSpan),
  reasonClass: oneOf(REASON_CLASSES),
  inherited: isFlag,
});

const introduction = objectOf<Introduction>({
  words: listOf(isSpan),
  affiliation: orNull(isSpan),
  former: isFlag,
});

const claim = objectOf<SentClaim>({
  id: isText,
  parent: orNull(isText),
  source: listOf(isSpan),
  cue: listOf(isSpan),
  content: listOf(isSpan),
  quotes: listOf(isSpan),
  sentence: isSpan,
  label: oneOf(LABELS),
  who: orNull(isText),
  sourceId: isText,
  aliases: orNull(listOf(objectOf<Alias>({ text: isText, reason: oneOf(ALIAS_REASONS) }))),
  count: orNull(count),
  channel: orNull(oneOf(CHANNELS)),
  relay: listOf(isText),
  anonymity: orNull(anonymity),
  introduction,
  basis: orNull(isSpan),
  quoteForm: oneOf(['direct', 'partial', 'indirect', 'none']),
  kind: oneOf(['statement', 'belief', 'no-comment']),
  hedge: orNull(isSpan),
  rule: isText,
  confidence: isShare,
});

export function isSentClaim(value: unknown): value is SentClaim {
  return claim(value);
}

/** The reader's words for the engine's terms, from the locale files. */
import { type GeneratedI18nStructure, i18n } from '#i18n';
import type { AliasReason, Channel, Claim, Group, Label } from '@/engine/claim';
import type { Rule } from '@/engine/rules';

/** Locale keys hold letters, digits and underscores only, because browsers take nothing else in a message's name. */
type KeyOf<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${KeyOf<Tail>}` : S;

function keyOf<S extends string>(term: S): KeyOf<S> {
  return term.replaceAll('-', '_') as KeyOf<S>;
}

export const groupName = (group: Group): string => i18n.t(`group.${group}`);
export const labelName = (label: Label): string => i18n.t(`label.${keyOf(label)}.chip`);
export const labelMeaning = (label: Label): string => i18n.t(`label.${keyOf(label)}.what`);
export const labelQuestion = (label: Label): string => i18n.t(`label.${keyOf(label)}.ask`);
const channelName = (channel: Channel): string => i18n.t(`channel.${keyOf(channel)}`);
/** What kind of source a claim has, and where the words were said: "Organisation, in a statement". */
export function kindOf({ label, channel, relay, hedge }: Claim, text: string): string {
  if (label === 'hearsay') return hedge ? `“${text.slice(...hedge)}”` : '';
  const isSaidElsewhere = channel === 'told-other' && relay.length > 0;
  return channel && !isSaidElsewhere ? `${labelName(label)}, ${channelName(channel)}` : labelName(label);
}

export const aliasReasonName = (reason: AliasReason): string => i18n.t(`aliasReason.${keyOf(reason)}`);
/** What the rule finds, or its name where this version knows no such rule. */
export const ruleMeaning = (rule: string): string => i18n.t(`rule.${keyOf(rule as Rule)}`) || rule;

const lists = (): Intl.ListFormat => new Intl.ListFormat(i18n.t('languageTag'), { type: 'conjunction' });

/** Items as the reader's language lists them: "a, b and c". */
export const listOf = (items: readonly string[]): string => lists().format(items);

/** The same, with items and the words between them apart. */
export const listParts = (items: readonly string[]) => lists().formatToParts(items);

/** A share from 0 to 1 in whole per cent, as the reader's language writes it. */
export const shareOf = (share: number): string =>
  new Intl.NumberFormat(i18n.t('languageTag'), { style: 'percent' }).format(share);

/** A day as the reader's language writes it: "14 March 2026". */
export const dateOf = (date: Date): string =>
  new Intl.DateTimeFormat(i18n.t('languageTag'), { dateStyle: 'long' }).format(date);

/** From here on numbers have separators in some language; the first formatter costs a new popup milliseconds. */
const GROUPED_FROM = 1_000;

/** A number as the reader's language writes it: "2,000". */
export const numberOf = (number: number): string =>
  number < GROUPED_FROM ? String(number) : new Intl.NumberFormat(i18n.t('languageTag')).format(number);

/** A day as the reader's language writes it; what is no date stays as it is. @param published ISO 8601, or empty. */
export function dayOf(published: string): string {
  const date = new Date(published);
  if (published === '' || Number.isNaN(date.getTime())) return published;
  return new Intl.DateTimeFormat(i18n.t('languageTag'), { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

/** The messages that say how many, and nothing else that changes. */
type CountedKey = {
  [K in keyof GeneratedI18nStructure]: GeneratedI18nStructure[K] extends { plural: true; namedSubstitutions?: never }
    ? K
    : never;
}[keyof GeneratedI18nStructure];

/** A message that says how many: "2,000 claims". */
export const counted = (key: CountedKey, count: number): string =>
  i18n.t(key as 'popup.claimCount', count, [numberOf(count)]);

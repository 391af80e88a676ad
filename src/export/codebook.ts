/**
 * What the terms in an export mean, in English as in the exports themselves, so that a study can cite them. What labels
 * and rules mean stands in `engine/label-table.ts` and `engine/rules.ts`.
 */
import type { AliasReason, Channel, ReasonClass } from '@/engine/claim';
import type { Status } from './coded-claims';

export const REASON_ENTRIES: Readonly<Record<ReasonClass, string>> = {
  'not-authorized': 'not authorised to speak',
  'private-or-ongoing': 'a private or ongoing matter',
  'retaliation-job': 'fear for a job or of retaliation',
  safety: 'safety',
  legal: 'legal limits',
  'privacy-stigma': 'privacy',
  'ground-rules': 'rules of the briefing or the house',
  candour: 'to speak frankly',
  other: 'another reason',
  'none-given': 'no reason given',
};

/** Why another wording was taken for the same source. */
export const ALIAS_ENTRIES: Readonly<Record<AliasReason, string>> = {
  'same-words': 'the words that first describe it',
  'same-name': 'the same name',
  surname: 'the surname alone',
  'given-name': 'the first name alone',
  'short-name': 'part of the name',
  abbreviation: 'the initials of the name',
  title: 'a title or description given with the name',
  'called-so': 'what the article calls it',
  spokesperson: 'speaks for it',
  'named-together': 'named together',
  'same-noun': 'the same noun again',
  'last-of-kind': 'the last one of that kind mentioned',
  pronoun: 'a pronoun',
};

export const CHANNEL_ENTRIES: Readonly<Record<Channel, string>> = {
  'told-us': 'said to this publisher or to reporters in general',
  'told-other': 'said to another outlet',
  statement: 'in a statement',
  spokesperson: 'through a spokesperson',
  email: 'in an e-mail or a text message',
  'press-conference': 'at a press conference',
  broadcast: 'in a broadcast interview',
  social: 'in a social post',
  filing: 'in a legal filing',
  report: 'in a report or study',
  data: 'in data or a poll',
  'public-record': 'in a public record',
  'seen-by-us': 'in something that this publisher has seen',
};

/** How a claim came to be what it is. */
export const STATUS_ENTRIES: Readonly<Record<Status, string>> = {
  found: 'as Sourcelight found it',
  corrected: 'the reader has given it another label or source; `label_found` and `source_found` say what was found',
  dismissed: 'the reader calls it no claim; it is kept so that a study can tell how often',
  added: 'the reader has selected its words; Sourcelight had not found it',
};

/** The rule of a claim whose label the reader has chosen, beside the engine's own in `engine/rules.ts`. */
export const READERS_RULE_ENTRY = {
  rule: 'corrected-by-reader',
  meaning: 'The reader has chosen the label, or added the claim.',
} as const;

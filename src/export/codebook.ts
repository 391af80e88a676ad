/**
 * What the terms in an export mean, in English as in the exports themselves, so that a study can cite them. What the
 * rules mean stands in `engine/rules.ts`.
 */
import type { AliasReason, Channel, Label, ReasonClass } from '@/engine/claim';

interface LabelEntry {
  readonly letter: string;
  readonly name: string;
  /** How well the source is identified, as the CSV's column `identity` has it. */
  readonly identity: 'named' | 'partial' | 'described' | 'vague' | 'institutional' | 'n/a';
  readonly meaning: string;
}

export const LABEL_ENTRIES: Readonly<Record<Label, LabelEntry>> = {
  named: {
    letter: 'N',
    name: 'Named person',
    identity: 'named',
    meaning:
      'The origin of the claim is a person whose full name the article gives, here or elsewhere. A named spokesperson counts here too.',
  },
  anonymous: {
    letter: 'A',
    name: 'Anonymous by agreement',
    identity: 'described',
    meaning:
      'The article says that the source is not named as a condition or at the source’s own wish. This label goes before every other. It holds for later mentions of the same source.',
  },
  unnamed: {
    letter: 'U',
    name: 'Unnamed, described',
    identity: 'described',
    meaning:
      'Certain people, neither named nor said to have been promised anonymity. A role, an agency, a number or a basis of knowledge narrows down who they are.',
  },
  vague: {
    letter: 'V',
    name: 'Vague',
    identity: 'vague',
    meaning:
      'A bare plural or a passive from which one cannot tell who or how many speak: “officials”, “critics”, “some”.',
  },
  partial: {
    letter: 'P',
    name: 'Part of a name',
    identity: 'partial',
    meaning: 'A first name alone, initials, an alias or a changed name, with or without a stated reason.',
  },
  institution: {
    letter: 'I',
    name: 'Organisation',
    identity: 'institutional',
    meaning:
      'An organisation or an office speaks, also by the name of its building or capital, or through a spokesperson who is not named.',
  },
  document: {
    letter: 'D',
    name: 'Document or data',
    identity: 'n/a',
    meaning: 'The origin is a text or a body of data: a filing, a report, a study, a poll, an e-mail.',
  },
  outlet: {
    letter: 'W',
    name: 'Another outlet',
    identity: 'institutional',
    meaning:
      'Another publisher is the origin. Where it only passed on somebody else’s words, that person is the source and the outlet stands in the chain.',
  },
  social: {
    letter: 'S',
    name: 'Social post',
    identity: 'n/a',
    meaning: 'An account’s own post, where the article does not tie the account to a named person or an organisation.',
  },
  'own-reporting': {
    letter: 'O',
    name: 'Own reporting',
    identity: 'institutional',
    meaning: 'The publisher says that it saw, obtained, learned or worked out this by itself.',
  },
  'no-comment': {
    letter: 'X',
    name: 'No comment',
    identity: 'n/a',
    meaning: 'Somebody was asked and refused, did not answer or was not reached. Listed, but not a claim.',
  },
  hearsay: {
    letter: 'H',
    name: 'No source given',
    identity: 'n/a',
    meaning: 'A word such as “reportedly” says that the claim is somebody else’s, and nobody is named or described.',
  },
};

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

/** What shows that another wording means the same source. */
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
  'last-of-kind': 'the last of that kind spoken of',
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

/** The rule of a claim whose label the reader has chosen, beside the engine's own in `engine/rules.ts`. */
export const READERS_RULE_ENTRY = { rule: 'corrected-by-reader', meaning: 'The reader has chosen the label.' } as const;

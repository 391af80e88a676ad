/**
 * What the terms in an export mean, in English as in the exports themselves, so that a study can cite them.
 * The README's codebook is the longer text; the names and letters are the same.
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

/** The sign by which a claim was found: the CSV's column `rule`. */
export const RULE_ENTRIES: Readonly<Record<string, string>> = {
  'quote-speaker-verb': 'A quote, then who says it and a verb of saying: “…,” the mayor said.',
  'quote-verb-speaker': 'A quote, then a verb of saying and who says it: “…,” said the mayor.',
  'clause-speaker-verb': 'A statement without quotation marks, then who says it: The road is closed, police said.',
  'according-to': 'A phrase such as “according to” with the source behind it.',
  'speaker-verb': 'Who says it and a verb of saying, then what is said: Police said the road was closed.',
  passive: 'A passive that names who said it: he was told by officials that ….',
  seeming: 'A verb of seeming or of being said: he is said to ….',
  participle: 'A verb of saying as a participle: …, adding that ….',
  colon: 'A name and a colon, then what is said.',
  'noun-cue': 'A noun of saying and a clause: the claim by the mayor that ….',
  'light-verb': 'A noun of saying or believing with a verb that adds nothing: She made the claim that ….',
  adjective: 'An adjective of belief or feeling: The mayor is confident that …, residents are wary of ….',
  hearsay: 'A word of hearsay without a source: reportedly, allegedly.',
  signature: 'A quote with its source behind a dash.',
  'as-reported': 'A clause that begins with “as”: As the newspaper reported, ….',
  'stance-verb': 'A verb of believing, wanting or judging: Residents fear that ….',
  'intention-verb': 'A verb of planning or promising: The council plans to ….',
  'described-source':
    'A source told by what it knows, with the verb or the “citing” beside it: a person close to the bank said ….',
  refusal: 'A refusal or a silence: The company did not respond to a request for comment.',
  'anonymity-grant':
    'A sentence that says why a source is not named, where no other rule has found a claim of that source.',
  'corrected-by-reader': 'The reader has chosen the label; the confidence is 1.',
};

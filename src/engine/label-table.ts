/**
 * What lists, exports and the codebook know about labels and their groups: letters, counts, names, meanings. The groups
 * themselves stand in `label-groups.ts`. The words of the interface are in the locale files, as `label.NAME` and, for
 * labels that count as sources, `profile.NAME`.
 */
import type { Group, Label } from './label-groups';

/** The groups in the order in which they are listed, each with its letter. */
export const GROUP_TABLE = {
  named: { letter: 'N', heading: 'Named' },
  unnamed: { letter: 'U', heading: 'Unnamed' },
  vague: { letter: 'V', heading: 'Vague' },
  institution: { letter: 'I', heading: 'Organisations and own reporting' },
  document: { letter: 'D', heading: 'Documents and data' },
  relayed: { letter: 'R', heading: 'Other outlets and posts' },
} as const satisfies Readonly<Record<Group, { letter: string; heading: string }>>;

/** How well a source is identified: the values of the CSV's column `identity`. */
export type Identity = 'named' | 'partial' | 'described' | 'vague' | 'institutional' | 'n/a';

interface Shown {
  /** Shown on chips; the same in every language, so that classes can talk about them. */
  readonly letter: string;
  /** Rank 1 identifies a source best. A source has the best label of its claims (codebook, decisions 1 and 2). */
  readonly rank: number;
  readonly identity: Identity;
  /** Its name and meaning in the exports and the codebook, which are in English. */
  readonly name: string;
  readonly meaning: string;
}

/** A label whose sources a summary counts. */
interface OfSource extends Shown {
  readonly countsAsSource: true;
  /** What follows the number of its sources, for one and for several; a plain text stands without a number. */
  readonly counted: readonly [one: string, several: string] | string;
  /** The label whose number includes them, if that is another one: "3 unnamed (1 by agreement)". */
  readonly countedWithin?: string;
}

/** A label of claims that have no source to count. */
interface OfNobody extends Shown {
  readonly countsAsSource: false;
  /** The heading of its claims in a report, after those of sources. */
  readonly heading: string;
}

/** In the order in which lists and files have them. */
export const LABEL_TABLE = {
  named: {
    letter: 'N',
    rank: 1,
    identity: 'named',
    countsAsSource: true,
    counted: ['named', 'named'],
    name: 'Named person',
    meaning:
      'The origin of the claim is a person whose full name the article gives, here or elsewhere. A named spokesperson counts here too.',
  },
  partial: {
    letter: 'P',
    rank: 2,
    identity: 'partial',
    countsAsSource: true,
    counted: ['by part of a name', 'by part of a name'],
    name: 'Part of a name',
    meaning: 'A first name alone, initials, an alias or a changed name, with or without a stated reason.',
  },
  anonymous: {
    letter: 'A',
    rank: 3,
    identity: 'described',
    countsAsSource: true,
    countedWithin: 'unnamed',
    counted: ['by agreement', 'by agreement'],
    name: 'Anonymous by agreement',
    meaning:
      'The article says that the source is not named as a condition or at the source’s own wish. This label overrides every other and holds for later mentions of the same source.',
  },
  unnamed: {
    letter: 'U',
    rank: 4,
    identity: 'described',
    countsAsSource: true,
    counted: ['unnamed', 'unnamed'],
    name: 'Unnamed, described',
    meaning:
      'Certain people, neither named nor said to have been promised anonymity. A role, an agency, a number or a basis of knowledge narrows down who they are.',
  },
  vague: {
    letter: 'V',
    rank: 10,
    identity: 'vague',
    countsAsSource: true,
    counted: ['vague', 'vague'],
    name: 'Vague',
    meaning:
      'A bare plural or a passive from which one cannot tell who or how many speak: “officials”, “critics”, “some”.',
  },
  hearsay: {
    letter: 'H',
    rank: 11,
    identity: 'n/a',
    countsAsSource: false,
    heading: 'No source given',
    name: 'No source given',
    meaning: 'A word such as “reportedly” says that the claim is somebody else’s, and nobody is named or described.',
  },
  institution: {
    letter: 'I',
    rank: 5,
    identity: 'institutional',
    countsAsSource: true,
    counted: ['organisation', 'organisations'],
    name: 'Organisation',
    meaning:
      'An organisation or an office speaks, also by the name of its building or capital, or through a spokesperson who is not named.',
  },
  document: {
    letter: 'D',
    rank: 6,
    identity: 'n/a',
    countsAsSource: true,
    counted: ['document', 'documents'],
    name: 'Document or data',
    meaning: 'The origin is a text or a body of data: a filing, a report, a study, a poll, an e-mail.',
  },
  outlet: {
    letter: 'W',
    rank: 8,
    identity: 'institutional',
    countsAsSource: true,
    counted: ['other outlet', 'other outlets'],
    name: 'Another outlet',
    meaning:
      'Another publisher is the origin. Where it only passed on somebody else’s words, that person is the source and the outlet is in the chain.',
  },
  social: {
    letter: 'S',
    rank: 7,
    identity: 'n/a',
    countsAsSource: true,
    counted: ['social account', 'social accounts'],
    name: 'Social post',
    meaning: 'An account’s own post, where the article does not tie the account to a named person or an organisation.',
  },
  'own-reporting': {
    letter: 'O',
    rank: 9,
    identity: 'institutional',
    countsAsSource: true,
    counted: 'the outlet’s own reporting',
    name: 'Own reporting',
    meaning: 'The publisher says that it saw, obtained, learned or worked this out itself.',
  },
  'no-comment': {
    letter: 'X',
    rank: 12,
    identity: 'n/a',
    countsAsSource: false,
    heading: 'Asked, without an answer',
    name: 'No comment',
    meaning: 'Somebody was asked and refused, did not answer or was not reached. Listed, but not a claim.',
  },
} as const satisfies Readonly<Record<Label, OfSource | OfNobody>>;

/** The labels whose sources a summary counts. */
export type SourceLabel = { [L in Label]: (typeof LABEL_TABLE)[L]['countsAsSource'] extends true ? L : never }[Label];
type OtherLabel = Exclude<Label, SourceLabel>;

export const LABELS = /* @__PURE__ */ keysOf(LABEL_TABLE);
/** The other labels, which a list shows separately. */
export const OTHER_LABELS = /* @__PURE__ */ LABELS.filter(
  (label): label is OtherLabel => !LABEL_TABLE[label].countsAsSource,
);
export const SOURCE_LABELS = /* @__PURE__ */ LABELS.filter(
  (label): label is SourceLabel => LABEL_TABLE[label].countsAsSource,
);

function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): readonly [K, ...K[]] {
  return Object.keys(table) as [K, ...K[]];
}

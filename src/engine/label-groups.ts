/** The labels and the groups that a page shows them in: all that has to be known of a label where marks are painted. */

/** In the order in which they are listed. */
export const GROUPS = ['named', 'unnamed', 'vague', 'institution', 'document', 'relayed'] as const;
export type Group = (typeof GROUPS)[number];

/** Null for a refusal to comment, which says nothing: it is neither marked nor counted, and listed separately. */
export const GROUP_OF = {
  named: 'named',
  partial: 'named',
  anonymous: 'unnamed',
  unnamed: 'unnamed',
  vague: 'vague',
  hearsay: 'vague',
  institution: 'institution',
  document: 'document',
  outlet: 'relayed',
  social: 'relayed',
  'own-reporting': 'institution',
  'no-comment': null,
} as const satisfies Readonly<Record<string, Group | null>>;

/** How well the text identifies who is speaking. One label for each claim. */
export type Label = keyof typeof GROUP_OF;

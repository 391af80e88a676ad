/** The codebook as a file to keep beside a CSV. */
import { ALIAS_REASONS, CHANNELS, LABELS, REASON_CLASSES } from '@/engine/claim';
import { ALIAS_ENTRIES, CHANNEL_ENTRIES, LABEL_ENTRIES, REASON_ENTRIES, RULE_ENTRIES } from './codebook';
import { COLUMNS } from './csv-columns';

const INTRODUCTION = `# Codebook

One row is one attribution: a place where the article says that something comes from somebody. The label describes how
the article identifies who that is. It says nothing about whether the claim is true, and nothing about the source's worth:
an unnamed source may be well known to the newsroom.

Labels are given by rules, and rules err. \`confidence\` tells how often; rows below 0.5 are not marked on pages.`;

const DECISIONS = `## How doubtful cases are decided

1. A stated promise of anonymity goes before every other label, and holds for later mentions of the same source.
2. A source that is named anywhere in the article counts as named everywhere.
3. A person goes before the channel: a named person's post, statement or e-mail is a named person's claim.
4. A bare plural is vague. A number or an agency in the same phrase makes it unnamed but described.
5. The police, prosecutors and armies speak as organisations; a police source or a law-enforcement official is a person.
6. When somebody told another outlet, the speaker is the source and the outlet stands in the chain.
7. Where only a first name is printed and the wish for it is stated, the label is partial and the reason is kept.
8. A document that this publisher reviewed is a document; what it learned without naming a document is own reporting.
9. Beliefs and intentions ("officials fear") are attributions without a quote.
10. What has not been said, may be said or was refused is no claim.`;

/** In Markdown. */
export function codebookFile(toolVersion: string): string {
  return [
    INTRODUCTION,
    `Sourcelight ${toolVersion}.`,
    '## Labels',
    listOf(LABELS, (label) => {
      const { letter, name, meaning } = LABEL_ENTRIES[label];
      return `${name} (${letter}). ${meaning}`;
    }),
    DECISIONS,
    '## Reasons for anonymity',
    listOf(REASON_CLASSES, (reason) => REASON_ENTRIES[reason]),
    '## Reasons to take two wordings for one source',
    listOf(ALIAS_REASONS, (reason) => ALIAS_ENTRIES[reason]),
    '## Channels',
    listOf(CHANNELS, (channel) => CHANNEL_ENTRIES[channel]),
    '## Rules',
    listOf(Object.keys(RULE_ENTRIES), (rule) => RULE_ENTRIES[rule] ?? ''),
    '## Columns',
    'A text that a spreadsheet would take for a formula has an apostrophe before it.',
    COLUMNS.map(({ name, meaning }) => `- \`${name}\`: ${meaning}`).join('\n'),
    '',
  ].join('\n\n');
}

function listOf<Term extends string>(terms: readonly Term[], meaningOf: (term: Term) => string): string {
  return terms.map((term) => `- \`${term}\`: ${meaningOf(term)}`).join('\n');
}

/** The codebook: every term that an export may hold, as a page to keep beside the exports and to cite. */
import { ALIAS_REASONS, CHANNELS, LABEL_TABLE, LABELS, REASON_CLASSES, UNSURE_BELOW } from '@/engine/claim';
import { CONFIDENCE_SOURCES, RULE_NAMES, RULES } from '@/engine/rules';
import { ALIAS_ENTRIES, CHANNEL_ENTRIES, READERS_RULE_ENTRY, REASON_ENTRIES, STATUS_ENTRIES } from './codebook';
import { STATUSES } from './coded-claims';
import { CODING_COLUMNS } from './coding-columns';
import { COLUMNS } from './csv-columns';
import { ARTICLE_COLUMNS, SOURCE_COLUMNS } from './set-columns';

const INTRODUCTION = `One record is one attribution: a place where the article attributes something to a source. The label says how the
article identifies that source. It says nothing about whether the claim is true, nor about the worth of the source: an
unnamed source may be well known to the newsroom.

Rules find the claims and choose the labels, and rules err: \`confidence\` says how often they are right. Claims below
${UNSURE_BELOW} are listed as unsure and not marked on pages.`;

const DECISIONS = `1. A stated promise of anonymity overrides every other label, and holds for later mentions of the same source.
2. A source that is named anywhere in the article counts as named everywhere.
3. A person comes before the channel: a named person's post, statement or e-mail is a named person's claim.
4. A bare plural is vague. A number or an agency in the same phrase makes it unnamed but described.
5. The police, prosecutors and armies speak as organisations; a police source or a law-enforcement official is a person.
6. When somebody told another outlet, the speaker is the source and the outlet is in the chain.
7. If only a first name is printed, and the article says that the source wished it so, the label is partial and the reason is kept.
8. A document that this publisher reviewed is a document; what it learned without naming a document is own reporting.
9. Beliefs and intentions (“officials fear”) are attributions without a quote.
10. What has not been said, may be said or was refused is no claim.`;

const COMMAND_LINE_TABLES = `As for a set. After \`article\`, which is the id of the text, come the members of the input that were kept. Offsets count
UTF-16 code units, or what \`--offsets\` names. Parquet and JSON have no apostrophe before formulas. The table of articles
has a row for each text that was given, and these columns after the others:

- \`is_article\`: for a page, whether it is a news article; other pages have no claims.
- \`english\`: whether the text is in English; texts in other languages have no claims.
- \`error\`: why the text could not be read; empty where it was.`;

const CONFIDENCE = `The figure beside a rule is the share of its claims whose cue a human annotator marked too. It was:

- *counted*: ${CONFIDENCE_SOURCES.counted};
- *estimated*: ${CONFIDENCE_SOURCES.estimated};
- *settled*: ${CONFIDENCE_SOURCES.settled}.

A claim's own \`confidence\` is the figure of its rule where the rule leaves little doubt. Elsewhere it is how often the same
cue, with the same kind of complement, source and verb form, was a claim in PolNeAR's training articles and in news pages
annotated for Sourcelight; there, wishes and judgements count for less than statements. It is low where something was
not said, may be said or was asked, and where the source is a thing.`;

/** The codebook in Markdown, for the version of Sourcelight that made the exports. */
export function codebookFile(toolVersion: string): string {
  return [
    '# Sourcelight codebook',
    `Version ${toolVersion}. Cite as: Sourcelight (version ${toolVersion}), *Codebook*, \`docs/codebook.md\` in the source of that version.`,
    INTRODUCTION,
    '## Labels',
    listOf(LABELS, (label) => {
      const { letter, name, meaning } = LABEL_TABLE[label];
      return `${name} (${letter}). ${meaning}`;
    }),
    '## How doubtful cases are decided',
    DECISIONS,
    '## Reasons for anonymity',
    listOf(REASON_CLASSES, (reason) => REASON_ENTRIES[reason]),
    '## Reasons to take two wordings for one source',
    listOf(ALIAS_REASONS, (reason) => ALIAS_ENTRIES[reason]),
    '## Channels',
    listOf(CHANNELS, (channel) => CHANNEL_ENTRIES[channel]),
    '## Status',
    listOf(STATUSES, (status) => STATUS_ENTRIES[status]),
    '## Rules',
    RULES_TABLE,
    '## Where the confidence comes from',
    CONFIDENCE,
    '## Columns of the CSV',
    'An apostrophe stands before each `=`, `+`, `-` or `@` that could begin a formula in a spreadsheet: at the start of a text, of a line in it, and after a semicolon or tab, where some spreadsheets split cells.',
    listOfColumns(COLUMNS),
    '## Columns of a set’s articles',
    listOfColumns(ARTICLE_COLUMNS),
    '## Columns of a set’s sources',
    listOfColumns(SOURCE_COLUMNS),
    '## Columns of a set’s claims',
    `\`article\` and \`source_id\` as for the sources, and between them the columns of the CSV of one article.`,
    '## Columns of the command line’s tables',
    COMMAND_LINE_TABLES,
    '## Columns of a table to code',
    listOfColumns(CODING_COLUMNS),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

const rowOf = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const RULES_TABLE = [
  rowOf('rule', 'what it finds', 'found', 'not found', 'confidence'),
  rowOf('---', '---', '---', '---', '---'),
  ...RULE_NAMES.map((rule) => {
    const { meaning, confidence, from, example, nearMiss } = RULES[rule];
    return rowOf(`\`${rule}\``, meaning, example.text, nearMiss, `${confidence}, ${from}`);
  }),
  rowOf(`\`${READERS_RULE_ENTRY.rule}\``, READERS_RULE_ENTRY.meaning, '', '', '1'),
].join('\n');

function listOfColumns(columns: readonly { readonly name: string; readonly meaning: string }[]): string {
  return columns.map(({ name, meaning }) => `- \`${name}\`: ${meaning}`).join('\n');
}

function listOf<Term extends string>(terms: readonly Term[], meaningOf: (term: Term) => string): string {
  return terms.map((term) => `- \`${term}\`: ${meaningOf(term)}`).join('\n');
}

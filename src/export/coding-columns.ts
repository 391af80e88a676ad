/** The table that a coder fills in: a row for each claim, with empty columns for what the coder sees in it. */
import { type Claim, LABELS } from '@/engine/claim';
import { type Column, csvTable } from './csv';
import { paragraphsOf } from './exported-article';
import { wordsOf } from './located-claims';
import type { ClaimRow } from './set-columns';

/** What a coder may say of a claim instead of a label. */
export const NOT_A_SOURCE = 'not-a-source';

/** Each column's name with its meaning, in their order. */
const MEANINGS = {
  article: 'The article’s name in its set.',
  title: 'The article’s title.',
  id: 'The claim’s name within its article; empty in a row that a coder adds.',
  context: 'The paragraph that the claim stands in.',
  sentence: 'The sentence with the words that attribute.',
  source_text: 'The source as written there.',
  cue: 'The words that attribute.',
  claim: 'The words attributed.',
  place:
    'Where the words that attribute stand in the article’s text, by which coders’ claims are compared: start and end in UTF-16 code units, “;” between two stretches. Empty in a row that a coder adds; such rows are compared by their sentences.',
  label: 'Sourcelight’s label; left out where coders are not to see it.',
  reason_given:
    'Whether Sourcelight found a reason for not naming the source; empty where the question does not arise, left out as the label is.',
  coder: 'The coder’s name, in any row.',
  coder_label: `One of: ${LABELS.join(', ')}; or ${NOT_A_SOURCE}. A row left empty counts as not coded.`,
  coder_source: 'The words for the source, where the coder sees others.',
  coder_reason: 'true where the text gives a reason for not naming the source, false where it gives none.',
  coder_note: 'Whatever the coder wants to keep. Not compared.',
} as const;

export type CodingColumn = keyof typeof MEANINGS;
/** A row of the table, empty strings where nothing is said. */
export type CodingRow = Readonly<Record<CodingColumn, string>>;

export const CODING_COLUMNS: readonly Column<CodingRow>[] = Object.entries(MEANINGS).map(([name, meaning]) => ({
  name,
  meaning,
  cell: (row) => row[name as CodingColumn],
}));

const SOURCELIGHTS = ['label', 'reason_given'];

/** A table of these rows. Sourcelight’s columns are left out where it says nothing in any of them. */
export function codingCsv(rows: readonly CodingRow[]): Promise<string> {
  const isBlind = rows.every(({ label }) => label === '');
  return csvTable(isBlind ? CODING_COLUMNS.filter(({ name }) => !SOURCELIGHTS.includes(name)) : CODING_COLUMNS, rows);
}

/** A claim's row before anybody has coded it. @param blind whether coders are not to see what Sourcelight says. */
export function codingRowOf({ id, exported, located: { claim } }: ClaimRow, blind: boolean): CodingRow {
  const { text, article } = exported;
  const [start] = claim.sentence;
  const paragraph = paragraphsOf(exported).findLast(([from]) => from <= start) ?? claim.sentence;
  return {
    ...NOTHING_SAID,
    article: id,
    title: article.title,
    id: claim.id,
    context: text.slice(...paragraph),
    sentence: text.slice(...claim.sentence),
    source_text: wordsOf(text, claim.source),
    cue: wordsOf(text, claim.cue),
    claim: wordsOf(text, claim.content),
    place: placeOf(claim),
    ...(!blind && { label: claim.label, reason_given: reasonGiven(claim.anonymity) }),
  };
}

/** A row in which nothing is said. */
export const NOTHING_SAID: CodingRow = Object.fromEntries(Object.keys(MEANINGS).map((name) => [name, ''])) as CodingRow;

/** Where a claim's cue stands, as one cell. */
export function placeOf({ cue }: Pick<Claim, 'cue'>): string {
  return cue.map((span) => span.join('-')).join(';');
}

/** What the column `reason_given` says of a promise of anonymity. */
export function reasonGiven(anonymity: { readonly reason: unknown } | null): string {
  return anonymity ? String(anonymity.reason !== null) : '';
}

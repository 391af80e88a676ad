import { describe, expect, test } from 'vitest';
import { agreementOf } from '@/agreement/agreement';
import { type CodingRow, codingCsv, NOTHING_SAID } from '@/export/coding-columns';
import { codingsOf, sourcelightsTable } from '@/set/coders';
import { type CodingTable, readCodingTable } from '@/set/coding-table';

const row = (said: Partial<CodingRow>): CodingRow => ({ ...NOTHING_SAID, article: 'dam.txt', ...said });
const ROWS = [
  row({
    id: 'c1',
    sentence: 'The dam held, police said.',
    source_text: 'police',
    place: '21-25',
    label: 'institution',
  }),
  row({ id: 'c2', sentence: '- “It leaked,” said Quill.', source_text: 'Quill', place: '40-44', label: 'named' }),
  row({ id: 'c3', sentence: 'It may be drained.', source_text: '', place: '60-63;70-72', label: 'hearsay' }),
];

/** The rows as a coder gives them back: saved, filled in by hand, and read again. */
async function codedBy(
  coder: string,
  labels: readonly string[],
  added: readonly CodingRow[] = [],
): Promise<CodingTable> {
  const filled = ROWS.map((one, index) => ({ ...one, coder, coder_label: labels[index] ?? '' }));
  return readCodingTable(await codingCsv([...filled, ...added])) as CodingTable;
}

describe('a coder’s table', () => {
  test('comes back as it was filled in, whatever a spreadsheet did to it', async () => {
    const table = await codedBy('Wren', ['Institution', 'named', 'not-a-source']);
    expect(table.coder).toBe('Wren');
    expect(table.rows.map(({ coder_label }) => coder_label)).toEqual(['institution', 'named', 'not-a-source']);
    expect(table.rows.map(({ sentence }) => sentence)).toEqual(ROWS.map(({ sentence }) => sentence));
  });

  test('says which words are no labels', async () => {
    const text = await codingCsv([row({ coder_label: 'named person' }), row({ coder_label: 'vague' })]);
    expect(readCodingTable(text)).toEqual({ problem: 'unknown-labels', words: ['named person'] });
  });

  test.each(['', 'article,text\na,b', '"never closed'])('%j is none', (text) => {
    expect(readCodingTable(text)).toEqual({ problem: 'no-coding-table' });
  });

  test('has no column of Sourcelight’s labels where coders are not to see them', async () => {
    const [head] = (await codingCsv(ROWS.map((one) => ({ ...one, label: '' })))).split('\r\n');
    expect(head).not.toMatch(/,label,/);
    expect(head).toMatch(/,coder_label,/);
  });
});

describe('coders’ tables beside one another', () => {
  test('differ where one sees no claim, and leave out what one has not coded', async () => {
    const tables = [
      await codedBy('Wren', ['institution', 'named', '']),
      await codedBy('Hale', ['not-a-source', 'named', 'hearsay']),
    ];
    const { found, labels } = agreementOf(codingsOf(tables));
    expect(found).toMatchObject({ claims: 2, byAll: 1, byOneAlone: [1, 0] });
    expect(labels).toMatchObject({ units: 1, same: 1 });
  });

  test('share an added claim where both have added the same sentence', async () => {
    const added = (label: string) => row({ sentence: 'Nobody was told.', coder_label: label });
    const other = row({ sentence: 'Another one.', coder_label: 'vague' });
    const all = ['institution', 'named', 'hearsay'];
    const tables = [
      await codedBy('Wren', all, [added('vague')]),
      await codedBy('Hale', all, [other, added('unnamed')]),
    ];
    expect(agreementOf(codingsOf(tables)).found).toMatchObject({ claims: 5, byAll: 4, byOneAlone: [0, 1] });
  });

  test('can be compared with Sourcelight’s own', async () => {
    const tables = [await codedBy('Wren', ['institution', 'partial', 'hearsay'])];
    const own = sourcelightsTable('Sourcelight', tables)!;
    const { labels, coders } = agreementOf(codingsOf([...tables, own]));
    expect(coders).toEqual(['Wren', 'Sourcelight']);
    expect(labels).toMatchObject({ units: 3, same: 2 });
    expect(sourcelightsTable('Sourcelight', [{ coder: '', rows: [row({})] }])).toBeNull();
  });
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Claim } from '@/engine/claim';
import { csvOf } from '@/export/csv';
import type { ExportedArticle } from '@/export/exported-article';
import { claimIn } from '../report/claims';
import { FERRY, HOSTILE, HOSTILE_WORDS } from './articles';

const HEADER =
  'id,status,label,label_found,identity,source_text,source_canonical,source_found,count,introduction,affiliation,former,channel,chain,anonymity_explicit,reason_text,reason_class,knowledge_basis,quote_form,quote,claim,hedge,confidence,rule,paragraph,char_start,char_end,prefix,suffix,link,url,title,publisher,byline,published,accessed,tool_version';

/** The file as any CSV reader sees it. */
async function rowsOf(exported: ExportedArticle): Promise<Record<string, string>[]> {
  const { data, errors } = Papa.parse<Record<string, string>>(await csvOf(exported), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

/** A cell without the apostrophes that keep it from becoming a formula. */
const unguarded = (cell: string | undefined) =>
  cell?.replace(/((?:^|[;\t\r\n])(?:(?![;\t\r\n])[\s"'])*)'(?=[=+\-@＝＋－＠])/g, '$1');
const encodable = (text: string) => text.toWellFormed();

describe('the CSV of an article', async () => {
  const rows = await rowsOf(FERRY);

  test('has the published columns', async () => {
    expect((await csvOf(FERRY)).split('\r\n')[0]).toBe(`\uFEFF${HEADER}`);
  });

  test('has a row for each claim', () => {
    expect(rows.map(({ id }) => id)).toEqual(FERRY.claims.map(({ id }) => id));
  });

  test('says who, how well identified, why not named and in which words', () => {
    expect(rows[1]).toMatchObject({
      label: 'anonymous',
      identity: 'described',
      source_text: 'Three harbour officials',
      source_canonical: 'three harbour officials',
      count: '3',
      anonymity_explicit: 'true',
      reason_text: 'because they were not authorized to discuss the case',
      reason_class: 'not-authorized',
      claim: 'a crack in the hull had been known since March',
      quote: '',
      paragraph: '2',
      prefix: 'rized to discuss the case, said ',
      suffix: '.\n\n“Everyone on the night shift ',
    });
  });

  test('gives the chain from the article inwards, and none where there is none', () => {
    expect(rows.map(({ chain }) => chain).filter(Boolean)).toEqual([
      'Radio Vessel > Tobias Renn',
      'Northline Press Agency > two divers',
    ]);
  });

  test('has places that are those words in the article', () => {
    const places = rows.map((row) => FERRY.text.slice(Number(row.char_start), Number(row.char_end)));
    expect(places[1]).toBe('a crack in the hull had been known since March');
    expect(places[3]).toBe('Harbourmaster Tobias Renn denied that.');
  });

  test('repeats the article’s facts in each row, so that files can be put together', () => {
    for (const row of rows)
      expect(row).toMatchObject({ ...pick(FERRY), accessed: '2026-03-15T10:00:00Z', tool_version: '0.1.0' });
  });

  test('says what was found of a claim that the reader has overruled, in its place among the others', async () => {
    const [first, second, third, ...others] = FERRY.claims as [Claim, Claim, Claim, ...Claim[]];
    const corrected = { ...first, label: 'vague', who: 'a clerk' } as const;
    const added = { ...third, id: 'added-1' };
    const claims = [corrected, added, ...others];
    const found = new Map([
      [first.id, first],
      [second.id, second],
    ]);
    const reader = { found, dismissed: [second], added: new Map([[added.id, true]]) };
    const coded = await rowsOf({ ...FERRY, claims, reader });
    expect(
      coded.slice(0, 4).map(({ id, status, label, label_found, source_canonical, source_found }) => [
        [id, status],
        [label_found, label],
        [source_found, source_canonical],
      ]),
    ).toEqual([
      [
        [first.id, 'corrected'],
        [first.label, 'vague'],
        [first.who, 'a clerk'],
      ],
      [
        [second.id, 'dismissed'],
        [second.label, second.label],
        [second.who, second.who],
      ],
      [
        [added.id, 'added'],
        ['', added.label],
        ['', added.who],
      ],
      [
        [others[0]?.id, 'found'],
        [others[0]?.label, others[0]?.label],
        [others[0]?.who, others[0]?.who],
      ],
    ]);
  });

  test('marks a number that is only a lower bound', async () => {
    const claims = FERRY.claims.map((claim) => ({ ...claim, count: { least: 13, exact: false } }));
    expect((await rowsOf({ ...FERRY, claims }))[0]?.count).toBe('13+');
  });
});

function pick({ article: { url, title, publisher, byline, published } }: ExportedArticle) {
  return { url, title, publisher, byline, published };
}

describe('the CSV of a hostile article', async () => {
  const rows = await rowsOf(HOSTILE);

  test('keeps the words of each cell', () => {
    expect(rows.map((row) => unguarded(row.source_text))).toEqual(HOSTILE_WORDS.map(encodable));
    expect(rows.map((row) => unguarded(row.claim))).toEqual(
      HOSTILE_WORDS.map((words) => encodable(`${words} had sunk`)),
    );
  });

  test('has no cell that a spreadsheet takes for a formula', () => {
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  });

  test('has none either when a spreadsheet splits it at semicolons, tabs or line ends', async () => {
    const cells = (await csvOf(HOSTILE)).split(/[;\t\r\n]/);
    expect(cells.filter((cell) => /^[\s"]*[=+\-@]/.test(cell))).toEqual([]);
  });
});

test('any words come back from the CSV as they were, but for the guard', async () => {
  const text = 'Police said so.';
  const claim = claimIn(text, text, { label: 'institution', source: 'Police', cue: 'said' });
  // An apostrophe before "=" may be the guard or the text's own: nothing tells.
  const words = fc.string({ unit: 'binary', minLength: 1 }).filter((cell) => !cell.includes("'"));
  await fc.assert(
    fc.asyncProperty(words, words, async (title, who) => {
      const article = { ...FERRY.article, title };
      const [row] = await rowsOf({ ...FERRY, text, page: null, claims: [{ ...claim, who }], article });
      expect([row?.title, row?.source_canonical].map(unguarded)).toEqual([title, who]);
    }),
  );
}, 30_000);
